// CPU time, peak memory and instructions of whole processes, and tables of them: what the benchmarks share.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/**
 * CPU seconds of the cases by name, one sample a round, in interleaved rounds after one to warm up. `before` is not counted. A case
 * takes part in as many rounds as fit into `budget` seconds, in three at least, or in one when a run is longer than that.
 */
export function samplesOf(cases, rounds, budget = Number.POSITIVE_INFINITY) {
  const samples = new Map(cases.map(({ name }) => [name, []]));
  const roundsOf = new Map();
  for (let round = 0; round <= rounds; round += 1) {
    for (const each of cases) {
      if (round > (roundsOf.get(each.name) ?? rounds)) continue;
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[Kround ${round} of ${rounds}: ${each.name}`);
      each.before?.();
      const seconds = cpuSeconds(each);
      if (round > 0) samples.get(each.name).push(seconds);
      else roundsOf.set(each.name, seconds > budget ? 1 : Math.min(rounds, Math.max(3, Math.floor(budget / seconds))));
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  return samples;
}

/** The medians of the cases, in seconds by name. */
export function medians(cases, rounds) {
  return new Map([...samplesOf(cases, rounds)].map(([name, values]) => [name, median(values)]));
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** MiB that the process itself has held at once, its children apart: of one run. */
export function peakMemory({ cwd, args, before }) {
  before?.();
  const folder = mkdtempSync(join(tmpdir(), 'primitives-peak-'));
  const file = join(folder, 'peak');
  spawnSync(process.execPath, ['--require', join(import.meta.dirname, 'peak-memory.cjs'), ...args], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, PEAK_MEMORY_FILE: file },
  });
  const kibibytes = existsSync(file) ? Number(readFileSync(file, 'utf8')) : Number.NaN;
  rmSync(folder, { recursive: true, force: true });
  return kibibytes / 1024;
}

/**
 * Instructions that the process itself has run, its children apart, as valgrind counts them: the same to four digits whatever else the
 * machine does. `undefined` where there is no valgrind.
 */
export function instructionsOf({ cwd, args, before }) {
  before?.();
  const steady = ['--predictable', '--single-threaded', '--hash-seed=1', '--random-seed=1'];
  const { stderr, error } = spawnSync(
    'valgrind',
    ['--tool=callgrind', '--callgrind-out-file=/dev/null', '--smc-check=all-non-file', process.execPath, ...steady, ...args],
    { cwd, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const count = error === undefined ? /Collected : (\d+)/.exec(stderr)?.[1] : undefined;
  return count === undefined ? undefined : Number(count);
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
