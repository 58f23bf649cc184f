// CPU time of building a library of 200 rules, 50 prompts and 50 agents for every runtime: the first run, and the second,
// which writes nothing. Beside it the same library through rulesync, where npm can install it into a temporary folder.
//   npm run bench:build [-- --rounds 5]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, generators, medians, option, prepare, printTable, root } from './measure.mjs';
import { installPeers, peer } from './peers.mjs';

/** Bare Node and the first build on the machine that the target was set on, in seconds. */
const TARGET = { floor: 0.024, firstBuild: 1 };

prepare();
const { runtimes } = await import(join(root, 'dist/index.js'));
const ids = runtimes.map(({ id }) => id).join(',');
const work = mkdtempSync(join(tmpdir(), 'primitives-bench-'));
execFileSync(process.execPath, [join(generators, 'make-library.mjs'), work], { stdio: 'ignore' });

/** A repository of the library, committed, so that what a run has written can be told from it. */
function repository(name) {
  const cwd = join(work, name);
  const git = (...args) => execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@b', ...args], { cwd, stdio: 'ignore' });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'library');
  return {
    cwd,
    restore() {
      git('clean', '-ffdxq');
      git('checkout', '-q', '.');
    },
  };
}

const ours = repository('primitives');
const args = [bin, 'build', '--runtime', ids];
installPeers();
const rulesync = peer('rulesync');
const theirs = rulesync === undefined ? undefined : repository('rulesync');
const cases = [
  { name: 'node -e 0 (floor)', cwd: work, args: ['-e', '0'] },
  { name: `first build, ${runtimes.length} runtimes`, cwd: ours.cwd, args, before: ours.restore },
  { name: 'second build', cwd: ours.cwd, args },
  ...(theirs === undefined
    ? []
    : [
        {
          name: `${rulesync.name} generate`,
          cwd: theirs.cwd,
          args: [rulesync.file, 'generate', '-t', '*', '-f', '*'],
          before: theirs.restore,
        },
      ]),
];
const cpu = medians(cases, Number(option('rounds', 5)));

ours.restore();
const summaryOf = () =>
  JSON.parse(execFileSync(process.execPath, [...args, '--format', 'json'], { cwd: ours.cwd, maxBuffer: 1 << 28 })).summary;
const [first, second] = [summaryOf(), summaryOf()];
const opens = sourceOpens();
rmSync(work, { recursive: true, force: true });

/** How often each source is opened by a build, as strace counts it; nothing where there is no strace. */
function sourceOpens() {
  const trace = join(work, 'trace');
  const { error } = spawnSync('strace', ['-f', '-e', 'trace=open,openat', '-o', trace, process.execPath, ...args, '--no-cache'], {
    cwd: ours.cwd,
    stdio: 'ignore',
  });
  if (error !== undefined) return undefined;
  const counts = new Map();
  for (const [, path] of readFileSync(trace, 'utf8').matchAll(
    /"(?:[^"]*\/)?(\.github\/[^"]+\.(?:instructions|prompt|agent)\.md)"(?!.* = -1)/g,
  ))
    counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts.values()];
}

const floor = cpu.get(cases[0].name);
const limit = TARGET.firstBuild / TARGET.floor;
printTable([
  ['', 'CPU', 'of bare node', 'target'],
  ...cases.map(({ name, args: [program] }, index) => [
    name,
    `${cpu.get(name).toFixed(2)} s`,
    `${(cpu.get(name) / floor).toFixed(1)} x`,
    index === 1 && program === bin ? `at most ${limit.toFixed(1)} x` : '',
  ]),
]);
console.log(`\nfirst build: ${first.created} files; second build: ${second.created + second.updated + second.removed} files`);
console.log(opens === undefined ? 'no strace here' : `${opens.length} sources, each opened at most ${Math.max(...opens)} times`);
if (rulesync === undefined) console.log(`rulesync could not be installed, so there is nothing to compare with`);
