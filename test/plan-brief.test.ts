import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { discoveryBrief } from '../src/index.ts';
import { git } from './git.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

type Brief = ReturnType<typeof discoveryBrief>;

const root = join(import.meta.dirname, '..');
const schema = JSON.parse(readFileSync(join(root, 'schemas/plan-brief-report.schema.json'), 'utf8')) as object;
const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);

const files = {
  'src/token.ts': '',
  'src/log.ts': '',
  '.github/instructions/token.instructions.md':
    '---\napplyTo: "src/token.ts"\n---\n\nBefore you begin, read [what we learned](../../docs/auth.memory.md#tokens).\n',
  'docs/auth.memory.md':
    '# Memory\n\n## Tokens\n\n- Tokens are signed with the new key. <!-- m-7k2q9x4d 2026-03-02 -->\n\n## Other\n\n- Not about tokens. <!-- m-9k2q9x4d 2026-03-02 -->\n',
  'specs/demo.spec.md': [
    '---',
    'status: draft',
    '---',
    '',
    '# Feature: Demo',
    '',
    'Who signs? [NEEDS CLARIFICATION: which key?]',
    '',
    '### Core Components',
    '',
    '- [ ] Token service (`src/token.ts`, `src/keys/`) {#token depends=log}',
    '- [ ] Log (`src/log.ts`) {#log}',
    '- [ ] Page (`src/page.ts`) {#page}',
    '',
    '### API Contracts',
    '',
    '- `GET /x` - of nobody',
    '',
    '### Validation Commands',
    '',
    '- `npm test`',
    '',
    '### Out of Scope',
    '',
    '- Passwords',
    '',
    '## Handoff Checklist',
    '',
    '- [ ] Security review',
    '',
  ].join('\n'),
};

async function briefOf(folder: string, ...args: string[]): Promise<Brief> {
  const { code, out, err } = await primitives(folder, 'plan', 'brief', 'specs/demo.spec.md', ...args, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  const brief = JSON.parse(out) as Brief;
  validate(brief);
  expect(validate.errors).toBeNull();
  return brief;
}

describe('a brief', () => {
  test('of a whole spec', async () => {
    const folder = repository(files);
    const brief = await briefOf(folder);
    expect(brief.shape).toBe('multi-track-batch');
    expect(brief.relevantFiles).toEqual([
      { path: 'src/keys/', state: 'pattern', nodes: ['demo/token'] },
      { path: 'src/log.ts', state: 'exists', nodes: ['demo/log'] },
      { path: 'src/page.ts', state: 'new', nodes: ['demo/page'] },
      { path: 'src/token.ts', state: 'exists', nodes: ['demo/token'] },
    ]);
    expect(brief.boundaries.outOfScope).toEqual(['Passwords']);
    expect(brief.boundaries.gates).toEqual(['Handoff checklist: Security review']);
    expect(brief.validationCommands).toEqual(['npm test']);
    expect(brief.dependencies).toContainEqual({ before: 'demo/log', after: 'demo/token', reason: '`token` depends on `log`' });
    expect(brief.openQuestions.map(({ text, line }) => `${line} ${text}`)).toEqual([
      '1 Is the spec agreed on? Not by what it says: its status is `draft`.',
      '7 [NEEDS CLARIFICATION: which key?]',
      '17 Whose is the contract `GET /x` - of nobody? It names no component.',
    ]);
    expect(brief.baseline).toBeUndefined();
  });

  test('of a component: its files, what others do beside it, what it waits for', async () => {
    const brief = await briefOf(repository(files), '--component', 'log');
    expect(brief).toMatchObject({ component: 'demo/log', shape: 'single-track' });
    expect(brief.boundaries.mayChange).toEqual(['src/log.ts']);
    expect(brief.boundaries.outOfScope).toEqual(['`src/page.ts`: `demo/page` is worked on at the same time', 'Passwords']);
    expect(brief.boundaries.gates).toEqual(['Handoff checklist: Security review']);
    expect(brief.openQuestions.map(({ line }) => line)).toEqual([1, 7]);
  });

  test('prior learnings are what resolve finds', async () => {
    const folder = repository(files);
    const resolved = JSON.parse(
      (await primitives(folder, 'resolve', 'src/token.ts', 'src/log.ts', 'src/page.ts', '--format', 'json')).out,
    ) as {
      readonly results: readonly {
        readonly documents: readonly { readonly path: string; readonly kind: string; readonly section?: string }[];
      }[];
    };
    const memory = resolved.results.flatMap(({ documents }) => documents.filter(({ kind }) => kind === 'memory'));
    const { priorLearnings } = await briefOf(folder);
    expect(memory.length).toBe(1);
    expect(priorLearnings.sources.map((path) => path.replace(/#.*$/, ''))).toEqual(memory.map(({ path }) => path));
    expect(priorLearnings).toEqual({
      status: 'list',
      sources: ['docs/auth.memory.md#tokens'],
      lessons: [{ path: 'docs/auth.memory.md', id: 'm-7k2q9x4d', text: 'Tokens are signed with the new key.' }],
    });
  });

  test('nothing found, nothing to look for, and not looked at are three things; the last two have a reason', async () => {
    const folder = repository(files);
    expect((await briefOf(folder, '--component', 'log')).priorLearnings).toEqual({ status: 'none-found', sources: [], lessons: [] });
    expect((await briefOf(folder, '--component', 'integration')).priorLearnings).toMatchObject({
      status: 'skipped',
      reason: 'the spec names no files, so nobody can tell which memory applies',
    });
    expect((await briefOf(folder, '--skip-learnings', 'asked a minute ago')).priorLearnings).toEqual({
      status: 'skipped',
      reason: 'asked a minute ago',
      sources: [],
      lessons: [],
    });
    const brief = await briefOf(folder);
    for (const priorLearnings of [
      { status: 'skipped', sources: [], lessons: [] },
      { status: 'skipped', reason: 'x', sources: ['a'], lessons: [] },
      { status: 'none-found', reason: 'x', sources: [], lessons: [] },
    ]) {
      expect(validate({ ...brief, priorLearnings })).toBe(false);
    }
  });

  test('the baseline is a commit', async () => {
    const folder = repository(files);
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'x');
    git(folder, 'tag', 'v1');
    const commit = git(folder, 'rev-parse', 'HEAD');
    expect((await briefOf(folder)).baseline).toEqual({ revision: 'HEAD', commit });
    expect((await briefOf(folder, '--base', 'v1')).baseline).toEqual({ revision: 'v1', commit });
    const { code, err } = await primitives(folder, 'plan', 'brief', 'specs/demo.spec.md', '--base', 'v2');
    expect([code, err]).toEqual([2, expect.stringContaining('git knows no revision `v2`')]);
  });

  test('Markdown has every field in one order, whatever is in it', async () => {
    const folder = repository(files);
    const one = await primitives(folder, 'plan', 'brief', 'specs/demo.spec.md');
    const other = await primitives(folder, 'plan', 'brief', 'specs/demo.spec.md', '--component', 'integration');
    expect(await primitives(folder, 'plan', 'brief', 'specs/demo.spec.md')).toEqual(one);
    const titles = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('## '));
    expect(titles(one.out)).toEqual(titles(other.out));
    expect(titles(one.out).length).toBe(11);
    expect(other.out).toContain('## Skip reason\n\nthe spec names no files');
  });

  test.each([
    [['--component', 'tokn'], 'Did you mean `token`?'],
    [['--skip-learnings', ' '], 'wants the reason'],
  ])('%j is a mistake of the call', async (args, message) => {
    const { code, err } = await primitives(repository(files), 'plan', 'brief', 'specs/demo.spec.md', ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
