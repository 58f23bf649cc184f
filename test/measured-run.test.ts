import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Terminal } from '../src/cli/terminal.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives, primitivesIn } from './terminal.ts';

const root = join(import.meta.dirname, '..');

/** A clock on which each look takes so many milliseconds. */
function clockOf(pace: number): Pick<Terminal, 'clock'> {
  let now = 0;
  return { clock: () => (now += pace) };
}

function project(instructions = 20): string {
  const files: Record<string, string> = { 'a.ts': '', 'AGENTS.md': '# A\n\nSee [gone](gone.md).\n', 'CLAUDE.md': '# C\n\nUse tabs.\n' };
  for (let number = 0; number < instructions; number += 1)
    files[`.github/instructions/r${number}.instructions.md`] =
      `---\napplyTo: "**/*.ts"\n---\n\n# R${number}\n\nUse rule number ${number} for it.\n`;
  return repository(files);
}

/** What a screen shows after each write, when `\r` and `ESC[K` are obeyed. */
function screens(text: string): { readonly line: string; readonly shown: readonly string[] } {
  const parts = text.split('\r\u001B[K');
  return { line: parts.at(-1) ?? '', shown: parts.slice(1).filter((part) => part !== '') };
}

const commands: readonly (readonly string[])[] = [
  ['lint'],
  ['build', '--dry-run', '--runtime', 'all'],
  ['verify', '--runtime', 'all'],
  ['resolve', 'a.ts'],
  ['coverage', '--runtime', 'claude'],
  ['import', '--dry-run', '--to', 'ai'],
  ['migrate', '--dry-run'],
  ['doctor'],
];

describe('progress', () => {
  test.each(commands.map((args) => [args]))('of %j is shown on a terminal, goes away, and changes nothing else', async (args) => {
    const folder = project();
    const plain = await primitives(folder, ...args);
    expect(plain.err).not.toContain('\u001B');
    const watched = await primitivesIn(folder, args, { progress: true, ...clockOf(400) });
    expect({ code: watched.code, out: watched.out }).toEqual({ code: plain.code, out: plain.out });
    const { line, shown } = screens(watched.err);
    expect(line).toBe(plain.err);
    expect(shown.length).toBeGreaterThan(1);
    for (const text of shown) expect(text.replace(plain.err, '')).toMatch(/^(?:[A-Z][a-z ]+(?:…|: [\d,]+(?: of [\d,]+)? [a-z ]+))?$/);
  });

  test('waits a second, and then for a tenth of one', async () => {
    const folder = project();
    const updates = async (pace: number): Promise<number> => {
      let looks = 0;
      const { err } = await primitivesIn(folder, ['lint'], { progress: true, clock: () => (looks += 1) * pace });
      const shown = screens(err).shown.length;
      expect(shown).toBeLessThanOrEqual(Math.max(0, (looks * pace - 1000) / 100 + 1));
      return shown;
    };
    expect(await updates(0)).toBe(0);
    expect(await updates(2)).toBe(0);
    expect(await updates(30)).toBeGreaterThan(3);
  });

  test('goes away when a run fails', async () => {
    const folder = project();
    const { code, err } = await primitivesIn(folder, ['lint', '--baseline', 'none.json'], { progress: true, ...clockOf(500) });
    expect(code).toBe(2);
    expect(screens(err).line).toBe('primitives: none.json does not exist. Write it with --write-baseline.\n');
  });
});

describe('--timing', () => {
  test('prints stages and rules on standard error, and leaves the report alone', async () => {
    const folder = project();
    const plain = await primitives(folder, 'lint', '--format', 'json');
    const { code, out, err } = await primitivesIn(folder, ['lint', '--format', 'json', '--timing'], clockOf(1));
    expect({ code, out }).toEqual({ code: plain.code, out: plain.out });
    const stages = err.slice(0, err.indexOf('\n\n')).split('\n');
    expect(stages[0]).toMatch(/^stage +ms +% +count$/);
    expect(stages.slice(1).map((line) => line.split(' ')[0])).toEqual([
      'list',
      'read',
      'parse',
      'rules',
      'graph',
      'graph-rules',
      'report',
      'rest',
      'total',
    ]);
    expect(err).toMatch(/^parse +[\d.]+ +[\d.]+ +22$/m);
    expect(err).toMatch(/^rule +ms +% +findings$/m);
    expect(err).toMatch(/^\d+ others +[\d.]+ +[\d.]+ +\d+$/m);
  });

  test.each(commands.map((args) => [args]))('writes what fits its schema for %j, and what adds up', async (args) => {
    const folder = project();
    const { err } = await primitivesIn(folder, [...args, '--timing=times.json'], clockOf(1));
    expect(err).not.toContain('stage ');
    const report = JSON.parse(readFileSync(join(folder, 'times.json'), 'utf8')) as Timing;
    const validate = new Ajv({ strict: true }).compile(
      JSON.parse(readFileSync(join(root, 'schemas/timing-report.schema.json'), 'utf8')) as object,
    );
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.command).toBe(args[0]);
    expect(report.stages.reduce((sum, { time }) => sum + time, 0)).toBe(report.total);
    expect(report.stages.length).toBeGreaterThan(1);
    for (const { name, time } of report.stages) {
      const parts = report.parts.filter(({ stage }) => stage === name).reduce((sum, part) => sum + part.time, 0);
      expect(parts).toBeLessThanOrEqual(time);
    }
  });

  test('counts what rules find, once for each finding', async () => {
    const folder = project();
    await primitives(folder, 'lint', '--timing=times.json');
    const { parts } = JSON.parse(readFileSync(join(folder, 'times.json'), 'utf8')) as Timing;
    expect(parts.find(({ name }) => name === 'no-broken-link')?.findings).toBe(1);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  });
});

interface Timing {
  readonly command: string;
  readonly total: number;
  readonly stages: readonly { readonly name: string; readonly time: number; readonly count: number }[];
  readonly parts: readonly { readonly stage: string; readonly name: string; readonly time: number; readonly findings?: number }[];
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
  readonly startTime: number;
  readonly endTime: number;
}

describe('--profile', () => {
  test('writes a profile of V8 that spans the run and names our functions', async () => {
    const folder = project();
    const plain = await primitives(folder, 'lint');
    // Microseconds of the clock that V8 uses as well.
    let reported = 0n;
    let out = '';
    const { code, err } = await primitivesIn(folder, ['lint', '--profile'], {
      out: (text) => {
        reported = process.hrtime.bigint() / 1000n;
        out += String(text);
      },
    });
    expect({ code, out }).toEqual({ code: plain.code, out: plain.out });
    expect(err).toContain('CPU profile written to primitives.cpuprofile');
    const profile = JSON.parse(readFileSync(join(folder, 'primitives.cpuprofile'), 'utf8')) as Profile;
    const ids = new Set(profile.nodes.map(({ id }) => id));
    expect(ids.size).toBe(profile.nodes.length);
    for (const { children = [] } of profile.nodes) for (const child of children) expect(ids).toContain(child);
    expect(profile.samples.length).toBe(profile.timeDeltas.length);
    for (const sample of profile.samples) expect(ids).toContain(sample);
    expect(profile.startTime).toBeLessThan(Number(reported));
    expect(profile.endTime).toBeGreaterThanOrEqual(Number(reported));
    // The first look at the stack is taken by whoever starts the profile: the others come when they come.
    expect(profile.nodes.map(({ callFrame }) => callFrame.functionName)).toContain('recordProfile');
  });

  test('names our functions in what is published, too', () => {
    const folder = project(1);
    const { status } = spawnSync(process.execPath, [join(root, 'dist/main.js'), 'lint', '--profile'], { cwd: folder });
    expect(status).toBe(1);
    const { nodes } = JSON.parse(readFileSync(join(folder, 'primitives.cpuprofile'), 'utf8')) as Profile;
    expect(nodes.map(({ callFrame }) => callFrame.functionName)).toContain('recordProfile');
  });

  test.each([
    [['rules']],
    [['explain', 'no-broken-link']],
    [['graph']],
    [['plan', 'check', 'x.spec.md']],
    [['learn', 'stats']],
    [['report', 'merge', 'x']],
  ])('is there for %j, however it ends', async (args) => {
    const folder = project();
    const plain = await primitives(folder, ...args);
    const profiled = await primitives(folder, ...args, '--profile=out/p.cpuprofile');
    expect({ code: profiled.code, out: profiled.out }).toEqual({ code: plain.code, out: plain.out });
    expect(existsSync(join(folder, 'out/p.cpuprofile'))).toBe(true);
    expect(readdirSync(join(folder, 'out'))).toEqual(['p.cpuprofile']);
  });
});

test.each([
  [['lint', '--profile', 'docs'], '--profile takes `docs` for the file to write, which must end in .cpuprofile.'],
  [['lint', '--timing', '.'], '--timing takes `.` for the file to write, which must end in .json.'],
])('%j says that a path was taken for a file, and writes nothing', async (args, message) => {
  const folder = project();
  const before = contentsOf(folder);
  const { code, out, err } = await primitives(folder, ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(contentsOf(folder)).toEqual(before);
});
