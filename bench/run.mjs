// CPU time of whole processes (user + system, children included): the median of several interleaved runs after a warm-up,
// beside Node's bare start-up in the same run. Machines differ; the ratio travels, the seconds do not.
//   npm run bench [-- --rounds 9]
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const generators = join(root, '../shared/bench');
const bin = join(root, 'dist/main.js');
const flag = process.argv.indexOf('--rounds');
const rounds = flag === -1 ? 7 : Number(process.argv[flag + 1]);

if (!existsSync(generators)) {
  console.error('The generators of the inputs (../shared/bench) are not here, so there is nothing to measure.');
  process.exit(2);
}
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
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
  { name: 'resolve one path of 100,000 files, 500 patterns', cwd: input('tree', 'make-tree.mjs'), args: [bin, 'resolve', 'src/new.ts'] },
];

/** CPU seconds of one run, as the shell counts them. */
function cpuSeconds({ cwd, args }) {
  const { stdout } = spawnSync('sh', ['-c', '"$@" >/dev/null 2>&1; times', 'sh', process.execPath, ...args], { cwd, encoding: 'utf8' });
  const children = stdout.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

const samples = new Map(cases.map(({ name }) => [name, []]));
for (const each of cases) cpuSeconds(each);
for (let round = 0; round < rounds; round += 1) {
  for (const each of cases) samples.get(each.name).push(cpuSeconds(each));
  if (process.stderr.isTTY) process.stderr.write(`\rround ${round + 1} of ${rounds}`);
}
if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
rmSync(work, { recursive: true, force: true });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const floor = median(samples.get(cases[0].name));
const rows = cases.map(({ name, target }) => {
  const cpu = median(samples.get(name));
  return [name, `${cpu.toFixed(2)} s`, `${(cpu / floor).toFixed(1)} x`, target === undefined ? '' : `at most ${target.toFixed(2)} s`];
});
const head = ['', 'CPU', 'of bare node', 'target'];
const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
for (const row of [head, ...rows])
  console.log(
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  );
