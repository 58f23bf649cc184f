import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { HandoffReport } from '../src/index.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const state = {
  goal: 'Sign-in with two providers.',
  current_phase: 'Phase 2: tokens',
  decisions: ['Rotate refresh tokens', { decision: 'One table of providers', rationale: 'a new one is <one> row' }],
  open_risks: [],
  blocked_by: [],
  next_actions: ['Write the test of expiry'],
  artifacts: ['plans/oauth/plan.md', './handoff/latest.md', 'the wiki'],
  last_updated: '2026-02-03T09:15:00Z',
  plugin_version: '1.4.0',
  legal_reviews: [],
  compaction_count: 2,
};
const path = 'state/session-state.json';

function project(change: Readonly<Record<string, unknown>> = {}): string {
  return repository({ [path]: JSON.stringify({ ...state, ...change }, null, 2), 'plans/oauth/plan.md': '# Plan\n' });
}

test('a state becomes a hand-over with the same fields in the same order', async () => {
  const root = project();
  expect(await primitives(root, 'handoff', '--out')).toEqual({ code: 0, out: 'handoff/latest.md: created\n', err: '' });
  expect(readFileSync(join(root, 'handoff/latest.md'), 'utf8')).toBe(`---
status: ready
---

<!-- primitives:handoff -->

# Handoff: Sign-in with two providers

**Goal:** Sign-in with two providers.

**Current phase:** Phase 2: tokens

**Last updated:** 2026-02-03T09:15:00Z

## Decisions

- Rotate refresh tokens
- One table of providers; rationale: a new one is \\<one> row

## Open risks

None.

## Blocked by

None.

## Next actions

- Write the test of expiry

## Artifacts

- \`plans/oauth/plan.md\`
- \`./handoff/latest.md\`
- the wiki
`);
  expect((await primitives(root, 'handoff', '--out', '--check')).out).toBe('handoff/latest.md: unchanged\n');
  writeFileSync(join(root, path), JSON.stringify({ ...state, current_phase: 'Phase 3' }));
  expect(await primitives(root, 'handoff', '--out', '--check')).toMatchObject({ code: 1, err: '' });
  expect((await primitives(root, 'handoff', '--out')).out).toBe('handoff/latest.md: updated\n');
});

test.each([
  [{ goal: ' ' }, '2:11: `goal` does not look as it must'],
  [{ decision: [] }, 'There is no key `decision`. Did you mean `decisions`?'],
  [{ open_risks: 'none' }, '`open_risks` must be array'],
  [{ next_actions: undefined }, '`next_actions` is missing.'],
  [{ last_updated: 'yesterday' }, '`last_updated` does not look as it must'],
  [{ last_updated: '2026-02-30' }, 'which no calendar or clock has'],
  [{ compaction_count: -1 }, '`compaction_count` must be >= 0'],
  [{ next_actions: [] }, 'does not know where to begin'],
  [{ artifacts: ['plans/oauth/gone.md'] }, '`plans/oauth/gone.md`, which does not exist'],
])('%j is told with its place', async (change, message) => {
  const { code, err } = await primitives(project(change), 'handoff', '--check');
  expect(code).toBe(1);
  expect(err).toContain(message);
  expect(err.startsWith(`${path}:`)).toBe(true);
});

test('what is made on each machine need not be there', async () => {
  const root = project({ artifacts: ['reports/coverage.html', { path: 'handoff/latest.md' }] });
  expect((await primitives(root, 'handoff', '--check')).code).toBe(1);
  expect(await primitives(root, 'handoff', '--check', '--generated', 'reports/**')).toEqual({ code: 0, out: '', err: '' });
});

test('text of people and links are left alone, and what is no JSON is told', async () => {
  const root = project();
  writeFileSync(join(root, 'mine.md'), 'Mine.\n');
  symlinkSync(join(root, 'mine.md'), join(root, 'link.md'));
  const before = contentsOf(root);
  expect((await primitives(root, 'handoff', '--out', 'mine.md')).code).toBe(1);
  expect((await primitives(root, 'handoff', '--out', 'link.md')).code).toBe(2);
  expect(contentsOf(root)).toEqual(before);
  expect((await primitives(repository({ 'a.md': '' }), 'handoff')).code).toBe(2);
  writeFileSync(join(root, path), `\uFEFF${JSON.stringify(state, null, 2).replaceAll('\n', '\r\n')}`);
  expect((await primitives(root, 'handoff', '--check')).code).toBe(0);
  for (const text of ['{', '[]', '', 'goal: [', '\u0000']) {
    writeFileSync(join(root, path), text);
    const { code, err } = await primitives(root, 'handoff');
    expect(code).toBe(1);
    expect(err).not.toBe('');
  }
});

const schema = new Ajv({ strict: true, allowUnionTypes: true }).compile<HandoffReport>(
  JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/handoff-report.schema.json'), 'utf8')) as object,
);

test('as JSON: the state, what is wrong with it, the text that is made of it, and what became of the file', async () => {
  const root = project();
  const report = async (...args: string[]): Promise<{ code: number; err: string; told: HandoffReport }> => {
    const { code, out, err } = await primitives(root, 'handoff', '--format', 'json', ...args);
    const told = JSON.parse(out) as HandoffReport;
    schema(told);
    expect(schema.errors).toBeNull();
    return { code, err, told };
  };
  const { out: text } = await primitives(root, 'handoff');
  const whole = { version: 1, path, whole: true, problems: [], state, text };
  expect(await report()).toEqual({ code: 0, err: '', told: whole });
  const file = (become: string): object => ({ file: { path: 'handoff/latest.md', state: become } });
  expect(await report('--out', '--check')).toEqual({ code: 1, err: '', told: { ...whole, ...file('missing') } });
  expect(await report('--out')).toEqual({ code: 0, err: '', told: { ...whole, ...file('created') } });
  expect(readFileSync(join(root, 'handoff/latest.md'), 'utf8')).toBe(text);
  expect(await report('--out')).toMatchObject({ code: 0, told: file('unchanged') });
  writeFileSync(join(root, path), JSON.stringify({ ...state, next_actions: [] }));
  expect(await report('--out', '--check')).toMatchObject({ code: 1, told: { whole: false, ...file('outdated') } });
  expect(await report('--out')).toMatchObject({ code: 1, told: file('updated') });
  writeFileSync(join(root, 'handoff/latest.md'), 'Mine.\n');
  expect(await report('--out')).toMatchObject({ code: 1, err: '', told: file('kept') });
  expect(readFileSync(join(root, 'handoff/latest.md'), 'utf8')).toBe('Mine.\n');

  writeFileSync(join(root, path), '{\n  "goal": 7\n}\n');
  const { code, told } = await report('--out');
  expect({ code, keys: Object.keys(told) }).toEqual({ code: 1, keys: ['version', 'path', 'whole', 'problems'] });
  expect(told.problems.map(({ message, span }) => [span?.start.line, message])).toContainEqual([2, expect.stringContaining('goal')]);
});
