// Time of the last step of a build, comparing with the disk and writing, for many files that are there already as texts.
//   npm run build && node bench/writes.mjs [files]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyBuild, changesOf, hashOf, planWrites, readManifest, stateReader } from '../dist/index.js';

const number = Number(process.argv[2] ?? 7000);
const root = mkdtempSync(join(tmpdir(), 'primitives-writes-'));

/** Files of 25 runtimes, half of them in folders of their own as skills are. */
function planned(version) {
  return Array.from({ length: number }, (_, index) => ({
    path: `.runtime-${index % 25}/${index % 2 ? `skills/s${index}/SKILL.md` : `rules/r${index}.md`}`,
    runtime: 'claude',
    sources: [`.apm/r${index}.instructions.md`],
    content: { type: 'text', text: `# ${version} ${index}\n\n${'A line of a rule, as long as many are.\n'.repeat(60)}` },
    tokens: 600,
  }));
}

function step(name, files) {
  const before = process.cpuUsage();
  const start = performance.now();
  const read = stateReader(root);
  const disk = {
    hash: hashOf,
    read: (path) => {
      const state = read(path);
      return state.type === 'file' ? state : state.type === 'other' ? 'other' : undefined;
    },
  };
  const { writes, ...manifests } = planWrites(files, readManifest(root), disk, { force: false, broken: new Set(), parse: undefined });
  const changes = changesOf(writes);
  applyBuild(root, { changes, ...manifests });
  const { user, system } = process.cpuUsage(before);
  const cpu = ((user + system) / 1000).toFixed(0);
  console.log(
    `${name.padEnd(16)} ${String(changes.length).padStart(6)} files written, ${cpu} ms of CPU, ${(performance.now() - start).toFixed(0)} ms`,
  );
}

step('everything new', planned('one'));
step('nothing new', planned('one'));
step('everything new', planned('two'));
step('all removed', []);
rmSync(root, { recursive: true, force: true });
