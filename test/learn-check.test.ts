import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { checkKept } from '../src/index.ts';
import type { LearnCheckReport } from '../src/index.ts';
import { fc } from './fast-check.ts';
import { git } from './git.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const log = 'docs/memory-bank/05-progress-log.md';
const notes = 'docs/memory-bank/_notes';
const history = '# Progress\n\n- 2026-01-02 Sign-in is done.\n- 2026-01-05 Tokens rotate.\n';
const config = JSON.stringify({
  learn: {
    keep: [
      { files: [log], as: 'append-only' },
      { files: [`${notes}/NOTE*.md`], as: 'immutable', index: `${notes}/_index.md` },
      { files: ['docs/memory-bank/.tmp'], max: 3 },
    ],
  },
});

function bank(files: Readonly<Record<string, string>> = {}): string {
  const root = repository({
    'primitives.config.json': config,
    [log]: history,
    [`${notes}/NOTE0001-tokens.md`]: '# Tokens\n\nRotate them.\n',
    [`${notes}/_index.md`]: '# Notes\n\n- [Tokens](NOTE0001-tokens.md)\n',
    ...files,
  });
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'One');
  return root;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function checked(root: string, ...args: string[]): Promise<{ code: number; report: LearnCheckReport; said: string[] }> {
  const { code, out } = await primitives(root, 'learn', 'check', '--format', 'json', ...args);
  const report = JSON.parse(out) as LearnCheckReport;
  return { code, report, said: report.diagnostics.map(({ ruleId, path, span }) => `${ruleId} ${path}:${span.start.line}`) };
}

test('a memory bank that is as it must be', async () => {
  const { code, out } = await primitives(bank(), 'learn', 'check');
  expect([code, out]).toEqual([0, '0 findings in 2 files\n']);
});

describe('a history that only grows', () => {
  test.each([
    ['at the end', `${history}- 2026-01-09 Pages load.\n`],
    ['newest first', history.replace('# Progress\n\n', '# Progress\n\n- 2026-01-09 Pages load.\n')],
    ['with other line ends', `${history}- More.\n`.replaceAll('\n', '\r\n')],
    ['with a blank line fewer', history.replace('\n\n', '\n')],
  ])('may grow %s', async (_, text) => {
    const root = bank();
    write(root, log, text);
    expect(await checked(root)).toMatchObject({ code: 0, said: [] });
  });

  test.each([
    ['a line is reworded', history.replace('Sign-in is done', 'Sign-in works'), 3],
    ['a line is removed', history.replace('- 2026-01-02 Sign-in is done.\n', ''), 3],
    ['lines change places', '# Progress\n\n- 2026-01-05 Tokens rotate.\n- 2026-01-02 Sign-in is done.\n', 5],
  ])('%s', async (_, text, line) => {
    const root = bank();
    write(root, log, text);
    expect(await checked(root)).toMatchObject({ code: 1, said: [`memory/append-only-violated ${log}:${line}`] });
  });

  test('it is removed', async () => {
    const root = bank();
    rmSync(join(root, log));
    expect(await checked(root)).toMatchObject({ code: 1, said: [`memory/append-only-violated ${log}:1`] });
  });

  test('commits of a range are checked, whatever lies on disk', async () => {
    const root = bank();
    write(root, log, history.replace('done', 'over'));
    git(root, 'commit', '-qam', 'Two');
    expect(await checked(root)).toMatchObject({ code: 0 });
    expect(await checked(root, '--diff', 'HEAD~1..HEAD')).toMatchObject({ code: 1, report: { range: 'HEAD~1..HEAD' } });
    expect(await checked(root, '--diff', 'HEAD~1')).toMatchObject({ code: 1 });
    write(root, log, history);
    expect(await checked(root, '--diff', 'HEAD~1')).toMatchObject({ code: 0 });
    expect((await primitives(root, 'learn', 'check', '--diff', 'none..HEAD')).code).toBe(2);
  });

  test('whatever is put in, nothing is found; whatever is taken out is', () => {
    const keep = [{ files: ['log.md'], as: 'append-only' as const }];
    const surroundings = { files: ['log.md'], ignoredBelow: () => [], read: () => undefined };
    const lines = fc.uniqueArray(fc.stringMatching(/^- [a-z]{1,6}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.array(fc.tuple(fc.nat(20), fc.stringMatching(/^\* [a-z]{0,6}$/))), fc.nat(20), (before, added, removed) => {
        const after = [...before];
        for (const [at, line] of added) after.splice(at % (after.length + 1), 0, line);
        const check = (text: string): number =>
          checkKept(keep, { ...surroundings, changed: [{ path: 'log.md', before: before.join('\n'), after: text }] }).diagnostics.length;
        expect(check(after.join('\n'))).toBe(0);
        const gone = before[removed % before.length];
        expect(check(after.filter((line) => line !== gone).join('\n'))).toBe(1);
      }),
    );
  });
});

describe('notes that stay as they are', () => {
  test('a new one is welcome once the index names it', async () => {
    const root = bank();
    write(root, `${notes}/NOTE0002-pages.md`, '# Pages\n');
    expect(await checked(root)).toMatchObject({ code: 1, said: [`memory/index-out-of-date ${notes}/_index.md:1`] });
    write(root, `${notes}/_index.md`, '# Notes\n\n- [Tokens](NOTE0001-tokens.md)\n- NOTE0002-pages\n');
    expect(await checked(root)).toMatchObject({ code: 0 });
  });

  test('an edit and a removal are found, another line end is none', async () => {
    const root = bank();
    write(root, `${notes}/NOTE0001-tokens.md`, '# Tokens\r\n\r\nRotate them.\r\n');
    expect(await checked(root)).toMatchObject({ code: 0 });
    write(root, `${notes}/NOTE0001-tokens.md`, '# Tokens\n\nKeep them.\n');
    expect(await checked(root)).toMatchObject({ code: 1, said: [`memory/immutable-edited ${notes}/NOTE0001-tokens.md:3`] });
    rmSync(join(root, `${notes}/NOTE0001-tokens.md`));
    expect((await checked(root)).said).toEqual([`memory/immutable-edited ${notes}/NOTE0001-tokens.md:1`]);
  });

  test('no index at all', async () => {
    const root = bank();
    rmSync(join(root, `${notes}/_index.md`));
    expect((await checked(root)).said).toEqual([`memory/index-out-of-date ${notes}/_index.md:1`]);
  });
});

test('what is for now piles up, also where git ignores it', async () => {
  const root = bank({ '.gitignore': '.tmp/\n' });
  for (const name of ['PLAN-a', 'IMPL-a', 'REVIEW-a']) write(root, `docs/memory-bank/.tmp/${name}.md`, '# A\n');
  expect(await checked(root)).toMatchObject({ code: 0 });
  write(root, 'docs/memory-bank/.tmp/DISC-a.md', '# A\n');
  const { code, report } = await checked(root);
  expect([code, report.diagnostics.map(({ ruleId, message }) => `${ruleId} ${message}`)]).toEqual([
    1,
    ['memory/too-many-files `docs/memory-bank/.tmp` has 4 files, and 3 are enough: what is only for now is kept for ever.'],
  ]);
});

test('outside of git and before the first commit, what needs no history is checked', async () => {
  for (const inGit of [true, false]) {
    const root = repository({ 'primitives.config.json': config, [`${notes}/NOTE0001-a.md`]: '# A\n', [log]: history }, { git: inGit });
    expect((await checked(root, '--root', root)).said).toEqual([`memory/index-out-of-date ${notes}/_index.md:1`]);
  }
});

test('without settings there is nothing to check, and what is wrong in them is told', async () => {
  expect((await primitives(repository({}), 'learn', 'check')).out).toContain('Nothing to check');
  const wrong = (keep: unknown): Promise<{ code: number; err: string }> =>
    primitives(repository({ 'primitives.config.json': JSON.stringify({ learn: { keep: [keep] } }) }), 'learn', 'check');
  expect(await wrong({ files: ['a'], as: 'immutabel' })).toMatchObject({
    code: 2,
    err: expect.stringContaining('Did you mean `immutable`?') as string,
  });
  expect(await wrong({ files: ['a'] })).toMatchObject({ code: 2 });
  expect(await wrong({ files: ['a['], max: 3 })).toMatchObject({ code: 2 });
});

test('the report fits its schema', async () => {
  const root = bank();
  write(root, log, '# Progress\n');
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/learn-check-report.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ strict: true }).compile(schema);
  validate((await checked(root, '--diff', 'HEAD')).report);
  expect(validate.errors).toBeNull();
});
