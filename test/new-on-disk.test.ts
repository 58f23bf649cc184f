import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planText } from './gate-files.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const bin = join(import.meta.dirname, '../dist/main.js');
const settings = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };

interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

function ran(root: string, args: readonly string[], before: readonly string[] = [], user: { uid?: number; gid?: number } = {}): Ran {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...before, bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...settings },
    ...user,
  });
  return { code: status, signal, out: stdout, err: stderr };
}

/** What stands there for people: not what a run that was killed has left in its workshop. */
function files(root: string): Record<string, string> {
  return Object.fromEntries(Object.entries(contentsOf(root)).filter(([path]) => !path.startsWith('.primitives/')));
}

describe.skipIf(process.platform === 'win32')('a run that is killed', () => {
  /** Kills the process right before or behind the nth call of a function of the file system. */
  const killer = (name: string, nth: number, when: 'before' | 'behind'): string[] => {
    const code = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
      const real = fs.${name}; let calls = 0;
      fs.${name} = (...args) => {
        if (!String(args[0]).includes('.primitives') && !String(args[1]).includes('.primitives')) return real(...args);
        calls += 1;
        if (calls === ${nth} && '${when}' === 'before') process.kill(process.pid, 'SIGKILL');
        const result = real(...args);
        if (calls === ${nth}) process.kill(process.pid, 'SIGKILL');
        return result;
      };
      syncBuiltinESMExports();`;
    return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
  };

  test.each([
    ['writeFileSync', 1, 'before'],
    ['writeFileSync', 2, 'behind'],
    ['linkSync', 1, 'behind'],
    ['linkSync', 2, 'before'],
    ['linkSync', 3, 'before'],
    ['linkSync', 3, 'behind'],
  ] as const)('at %s %i, %s it, leaves whole files, and the next one does the rest', async (name, nth, when) => {
    const whole = repository({});
    const args = ['new', 'session', 'sign-in', '--now', '2026-01-15T10:00:00Z'];
    expect((await primitives(whole, ...args)).code).toBe(0);
    const root = repository({});
    expect(ran(root, args, killer(name, nth, when)).signal).toBe('SIGKILL');
    for (const [path, text] of Object.entries(files(root))) expect({ path, text }).toEqual({ path, text: contentsOf(whole)[path] });
    const isMade = existsSync(join(root, '.agent/SESSION.md'));
    expect((await primitives(root, ...args)).code).toBe(isMade ? 2 : 0);
    expect(files(root)).toEqual(contentsOf(whole));
    expect((await primitives(root, 'new', 'plan', 'sign-in')).code).toBe(0);
    expect(existsSync(join(root, '.primitives'))).toBe(false);
  });

  test.each([1, 9])('init: at the file %i', async (nth) => {
    const root = repository({ 'src/a.ts': '' });
    expect(ran(root, ['init', '--yes'], killer('linkSync', nth, 'before')).signal).toBe('SIGKILL');
    const left = files(root);
    expect(Object.keys(left)).toHaveLength(nth);
    expect((await primitives(root, 'init', '--yes')).code).toBe(0);
    const whole = repository({ 'src/a.ts': '' });
    await primitives(whole, 'init', '--yes');
    expect(contentsOf(root)).toEqual(contentsOf(whole));
  });
});

test('of several runs at once one makes the file, and the others say that it is there', async () => {
  const root = repository({});
  const titles = ['One', 'Two', 'Three', 'Four'];
  const codes = await Promise.all(
    titles.map(
      (title) =>
        new Promise<number | null>((done) => {
          spawn(process.execPath, [bin, 'new', 'spec', 'sign-in', '--title', title], { cwd: root, stdio: 'ignore' }).on('close', done);
        }),
    ),
  );
  expect(codes.toSorted()).toEqual([0, 2, 2, 2]);
  const winner = titles[codes.indexOf(0)] ?? '';
  expect(Object.keys(contentsOf(root))).toEqual(['specs/sign-in.spec.md']);
  expect(contentsOf(root)['specs/sign-in.spec.md']).toContain(`# Feature: ${winner}\n`);
});

test('what another run has made a moment ago stays', async () => {
  const root = repository({});
  // Between the look and the write: the first thing that the writer does is its workshop.
  const code = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
    const real = fs.writeFileSync;
    fs.writeFileSync = (path, ...rest) => {
      if (String(path).includes('.primitives')) { fs.mkdirSync('specs', { recursive: true }); real('specs/a.spec.md', 'Mine.\\n'); }
      return real(path, ...rest);
    };
    syncBuiltinESMExports();`;
  const { code: exit, err } = ran(root, ['new', 'spec', 'a'], ['--import', `data:text/javascript,${encodeURIComponent(code)}`]);
  expect({ exit, err }).toEqual({ exit: 2, err: 'primitives: specs/a.spec.md cannot be written: another run has made it a moment ago.\n' });
  expect(contentsOf(root)).toEqual({ 'specs/a.spec.md': 'Mine.\n' });
  expect((await primitives(root, 'new', 'spec', 'b')).code).toBe(0);
});

/** Root may do anything, so it becomes somebody who may not. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const canBeNobody = process.platform !== 'win32' && ran(import.meta.dirname, ['--version'], [], nobody).code === 0;

describe.skipIf(!canBeNobody)('where a user may not', () => {
  const as = (root: string, ...args: string[]): Ran => ran(root, args, [], nobody);
  const shown = (root: string): void => {
    for (let folder = root; folder !== '/' && folder !== join(root, '../..'); folder = join(folder, '..')) chmodSync(folder, 0o755);
  };

  test('write, everything says so and nothing is left behind', () => {
    const root = repository({ 'plans/a/plan.md': planText({ approved: [], status: 'draft' }) });
    shown(root);
    chmodSync(root, 0o555);
    const before = contentsOf(root);
    const said = 'permission denied for `.primitives`.\n';
    expect(as(root, 'new', 'spec', 'b')).toMatchObject({ code: 2, err: `primitives: specs/b.spec.md cannot be written: ${said}` });
    expect(as(root, 'new', 'session', 'b').code).toBe(2);
    expect(as(root, 'init', '--yes')).toMatchObject({ code: 2, err: `primitives: .primitives/lock cannot be written: ${said}` });
    expect(as(root, 'advance', 'a', '--by', 'Ada')).toMatchObject({
      code: 2,
      err: `primitives: .primitives/lock cannot be written: ${said}`,
    });
    expect(as(root, 'status')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('primitives advance a plan') as string });
    expect(as(root, 'gate', 'a')).toMatchObject({ code: 2, err: '' });
    expect(as(root, 'new', 'spec', 'b', '--dry-run').code).toBe(0);
    chmodSync(root, 0o755);
    expect(contentsOf(root)).toEqual(before);
  });

  test('read a file, its feature says so and the others do not suffer', () => {
    const root = repository({
      'plans/a/plan.md': planText({ approved: [] }),
      'plans/b/plan.md': planText({ approved: [] }),
      'specs/c.spec.md': '# C\n',
    });
    shown(root);
    chmodSync(join(root, 'plans/a/plan.md'), 0);
    chmodSync(join(root, 'specs/c.spec.md'), 0);
    const { code, out, err } = as(root, 'status');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('plans/a/plan.md cannot be read: permission denied.');
    expect(out).toContain('specs/c.spec.md cannot be read: permission denied.');
    expect(out).toContain('primitives advance b plan');
    for (const command of ['gate', 'advance'])
      expect(as(root, command, 'a')).toMatchObject({ code: 2, err: expect.stringContaining('permission denied') as string });
    expect(as(root, 'gate', 'b')).toMatchObject({ code: 2, err: '' });
  });

  test('look into a folder, nothing crashes', () => {
    const root = repository({ 'plans/a/plan.md': planText() });
    shown(root);
    mkdirSync(join(root, 'plans/a/tracks'));
    writeFileSync(join(root, 'plans/a/tracks/t.md'), '');
    chmodSync(join(root, 'plans/a'), 0);
    const { code, err } = as(root, 'new', 'complete', 'a');
    expect({ code, err }).toEqual({ code: 2, err: 'primitives: Nobody can tell what is at plans/a/complete.md: permission denied.\n' });
    for (const command of ['status', 'gate', 'advance', 'lint']) expect(as(root, command).err).not.toContain('bug');
    chmodSync(join(root, 'plans/a'), 0o755);
  });
});
