// CPU time of whole processes (user + system, children included): the median of several interleaved runs after a warm-up,
// beside Node's bare start-up in the same run. Machines differ; the ratio travels, the seconds do not.
//   npm run bench [-- --rounds 9]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, generators, medians, option, prepare, printTable } from './measure.mjs';

prepare();
const work = mkdtempSync(join(tmpdir(), 'primitives-bench-'));

/** Makes an input, a git repository like those that people have. */
function input(name, generator, ...args) {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  if (generator === undefined)
    writeFileSync(join(folder, 'a.prompt.md'), '---\ndescription: One prompt\n---\n\n# One\n\nSee [it](a.prompt.md#one).\n');
  else execFileSync(process.execPath, [join(generators, generator), folder, ...args], { stdio: 'ignore' });
  execFileSync('git', ['init', '-q'], { cwd: folder });
  return folder;
}

/** The same, built for some runtimes. */
function built(folder, runtimes) {
  execFileSync(process.execPath, [bin, 'build', '--runtime', runtimes], { cwd: folder, stdio: 'ignore' });
  return folder;
}

const cases = [
  { name: 'node -e 0 (floor)', cwd: work, args: ['-e', '0'] },
  { name: 'primitives --version', cwd: work, args: [bin, '--version'] },
  { name: 'lint, 1 file', cwd: input('one'), args: [bin, 'lint'], target: 0.15 },
  { name: 'lint, 1,000 files (7 MB)', cwd: input('thousand', 'make-primitives.mjs', '1000'), args: [bin, 'lint'], target: 1.5 },
  {
    name: 'build --dry-run, 3,000 files, 50 instructions',
    cwd: input('monorepo', 'make-monorepo.mjs'),
    args: [bin, 'build', '--dry-run'],
    target: 1,
  },
  { name: 'build, the same, nothing to write', cwd: join(work, 'monorepo'), args: [bin, 'build'] },
  {
    name: 'verify, the same, 25 runtimes',
    cwd: built(input('monorepo-all', 'make-monorepo.mjs'), 'all'),
    args: [bin, 'verify', '--runtime', 'all'],
    status: [0, 1],
    target: 2,
  },
  {
    name: 'resolve one path of 100,000 files, 500 patterns',
    cwd: input('tree', 'make-tree.mjs'),
    args: [bin, 'resolve', 'src/new.ts'],
    target: 0.4,
  },
  {
    name: 'git ls-files of the same, which resolve waits for',
    cwd: join(work, 'tree'),
    args: [join(import.meta.dirname, 'list-files.mjs')],
  },
  { name: 'resolve --runtime vscode, the same', cwd: join(work, 'tree'), args: [bin, 'resolve', 'src/new.ts', '--runtime', 'vscode'] },
  { name: 'coverage, the same', cwd: join(work, 'tree'), args: [bin, 'coverage'] },
  { name: 'coverage --runtime vscode, the same', cwd: join(work, 'tree'), args: [bin, 'coverage', '--runtime', 'vscode'] },
  {
    name: 'verify for VS Code, 100,000 files, 500 patterns',
    cwd: join(work, 'tree'),
    args: [bin, 'verify', '--runtime', 'vscode'],
    target: 8,
  },
];

const cpu = medians(cases, Number(option('rounds', 7)));
rmSync(work, { recursive: true, force: true });

const floor = cpu.get(cases[0].name);
printTable([
  ['', 'CPU', 'of bare node', 'target'],
  ...cases.map(({ name, target }) => {
    const seconds = cpu.get(name);
    return [
      name,
      `${seconds.toFixed(2)} s`,
      `${(seconds / floor).toFixed(1)} x`,
      target === undefined ? '' : `at most ${target.toFixed(2)} s`,
    ];
  }),
]);

// What the rules cost beside the parse, for a repository and one ten times its size: the ratio must stay below 1, and the growth below n log n.
for (const files of ['1000', '10000']) {
  console.log(`\nrules, ${files} files`);
  execFileSync(process.execPath, [join(import.meta.dirname, 'rules.mjs'), '--files', files, '--rounds', '3'], { stdio: 'inherit' });
}
