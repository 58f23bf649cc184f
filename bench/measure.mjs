// CPU time of whole processes and tables of it: what the benchmarks share.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const generators = join(root, '../shared/bench');
export const bin = join(root, 'dist/main.js');

/** The text behind `--name`. */
export function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : process.argv[at + 1];
}

/** Builds the program. Ends the process where the generators of the inputs are missing. */
export function prepare() {
  if (!existsSync(generators)) {
    console.error('The generators of the inputs (../shared/bench) are not here, so there is nothing to measure.');
    process.exit(2);
  }
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
}

/** CPU seconds (user + system, children included) of one run of Node, as the shell counts them. */
function cpuSeconds({ cwd, args, status = [0] }) {
  const run = spawnSync('sh', ['-c', '"$@" >/dev/null 2>&1; echo $?; times', 'sh', process.execPath, ...args], { cwd, encoding: 'utf8' });
  const lines = run.stdout.trim().split('\n');
  // A program that stops at once is not fast.
  if (!status.includes(Number(lines[0]))) throw new Error(`exit code ${lines[0]}: node ${args.join(' ')}`);
  return [...(lines.at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** The medians of the cases in interleaved rounds after one to warm up, in seconds by name. `before` is not counted. */
export function medians(cases, rounds) {
  const samples = new Map(cases.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const each of cases) {
      each.before?.();
      const seconds = cpuSeconds(each);
      if (round > 0) samples.get(each.name).push(seconds);
    }
    if (process.stderr.isTTY) process.stderr.write(`\rround ${round} of ${rounds}`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  return new Map([...samples].map(([name, values]) => [name, values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]]));
}

/** One line for each row, the first column to the left and the others to the right. */
export function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    );
}
