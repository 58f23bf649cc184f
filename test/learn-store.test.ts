import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  learnStoreOf,
  outcomePath,
  printOutcome,
  printProposal,
  proposalPath,
  readOutcome,
  readProposal,
} from '../src/learn/learn-store.ts';
import { newEntryId, newProposalId, outcomeIdOf, textHash } from '../src/learn/ids.ts';
import { outcomeKeys, proposalKeys } from '../src/learn/store-keys.ts';
import type { KeyOrder } from '../src/learn/store-keys.ts';
import type { Outcome, Proposal } from '../src/model/generated/schema-types.ts';
import { fc } from './fast-check.ts';

const outcome: Outcome = {
  id: 'o-9qk2m1xa',
  schema: 1,
  task: { id: '#123', title: 'OAuth login: yes' },
  result: 'success',
  at: '2026-01-15T10:22:00Z',
  by: { actor: 'human', name: 'no' },
  code: { base: '3f2a91c', head: '88be014', touched: ['src/services/auth.ts'] },
  votes: [{ target: 'm-1c8x0v4t', vote: 'helpful', why: 'spec already had PKCE' }],
  metrics: { coverage: 96.5, testsPassed: 24 },
  lessons: [{ kind: 'pattern', text: 'Rotate refresh tokens on every use', tags: ['oauth'], evidence: ['pr/456'] }],
  evidence: [{ type: 'pr', ref: '456' }],
};

const proposal: Proposal = {
  id: 'p-k3v8s0wd',
  schema: 1,
  status: 'proposed',
  at: '2026-01-15T10:22:00Z',
  origin: ['o-9qk2m1xa'],
  rationale: '2 of 2 OAuth tasks needed it',
  ops: [
    {
      op: 'add-entry',
      file: 'docs/auth.memory.md',
      section: 'oauth-v2',
      entry: { id: 'm-7f3k2q9d', kind: 'pattern', text: 'Rotate.', date: '2026-01-15', from: ['o-9qk2m1xa'] },
      pre: 'section-exists',
    },
    { op: 'retire-entry', file: 'docs/auth.memory.md', id: 'm-1c8x0v4t', pre: textHash('x'), date: '2026-01-15', reason: 'duplicate' },
    { op: 'insert-checkbox', file: 'a.spec.md', anchor: 'validation-criteria', text: 'CSRF', pre: textHash('y') },
    { op: 'vote', target: 'm-1c8x0v4t', vote: 'helpful' },
  ],
  near: [{ id: 'm-1c8x0v4t', score: 0.71, guard: 'none' }],
  diff: '--- a\n+++ b\n@@ -1 +1 @@\n-x \n+y\n',
};

describe('ids', () => {
  test('are the letters of the bytes, and never one that is taken', () => {
    let next = 0;
    const bytes = (count: number): Uint8Array => new Uint8Array(count).fill((next += 1));
    expect(newEntryId(bytes)).toBe('m-040g2081');
    expect(newEntryId(() => new Uint8Array([255, 255, 255, 255, 255]))).toBe('m-zzzzzzzz');
    next = 0;
    const first = newProposalId(bytes);
    next = 0;
    expect(newProposalId(bytes, new Set([first]))).not.toBe(first);
    expect(() => newEntryId(() => new Uint8Array(5), new Set(['m-00000000']))).toThrow('No free id');
  });

  test('of outcomes are made of task, commit, result and run, whatever the order of their keys', () => {
    const key = { task: { id: '#1', title: 'a' }, commit: 'abc', result: 'success', run: '1' };
    expect(outcomeIdOf({ ...key, task: { title: 'a', id: '#1' } })).toBe(outcomeIdOf(key));
    expect(outcomeIdOf({ ...key, run: '2' })).not.toBe(outcomeIdOf(key));
    expect(outcomeIdOf(key)).toBe('o-t0rmj27h');
  });
});

describe('the store', () => {
  test('prints and reads the same', () => {
    const text = printOutcome(outcome);
    expect(readOutcome(outcomePath(outcome), text)).toEqual({ value: outcome, problems: [] });
    expect(text).toContain('title: "OAuth login: yes"');
    expect(text).toContain('name: "no"');
    const printed = printProposal(proposal);
    expect(readProposal(proposalPath(proposal), printed)).toEqual({ value: proposal, problems: [] });
  });

  test('prints one form, whatever the order of the keys', () => {
    const shuffled = Object.fromEntries(Object.entries(outcome).toReversed()) as unknown as Outcome;
    expect(printOutcome(shuffled)).toBe(printOutcome(outcome));
  });

  test('whatever a lesson says comes back as it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~\u00a1-\u02ff]{1,60}$/), (text) => {
        if (text.trim() === '') return;
        const told = { ...outcome, lessons: [{ kind: 'fact' as const, text }] };
        expect(readOutcome(outcomePath(outcome), printOutcome(told))).toEqual({ value: told, problems: [] });
      }),
    );
  });

  test.each([
    ['duplicate keys', 'id: a\nid: b\n', 'The key `id` is there twice, and nobody can tell which one is meant.'],
    [
      'a bomb of aliases',
      `a: &a [x]\n${Array.from({ length: 200 }, (_, i) => `k${i}: [*a, *a]`).join('\n')}\n`,
      'This is not read: it uses more than 100 aliases.',
    ],
    ['a list', '- a\n', 'This is no list of keys and values.'],
    ['no YAML', 'a: [\n', 'This is no YAML'],
    ['a huge file', `a: ${'x'.repeat(1024 * 1024)}\n`, 'This is not read: it is longer than 1024 KiB.'],
    ['deep nesting', `a: ${'['.repeat(5000)}\n`, 'nested more than 32 levels deep'],
    ['another key', printOutcome(outcome).replace('result:', 'resutl:'), 'There is no key `resutl`. Did you mean `result`?'],
    [
      'a wrong result',
      printOutcome(outcome).replace('result: success', 'result: good'),
      '`result` must be one of `success`, `failure`, `partial`, `abandoned`.',
    ],
    ['a wrong moment', printOutcome(outcome).replace('10:22:00Z', 'noon'), '`at` does not look as it must: a moment in UTC'],
    [
      'a failure of which nothing is known',
      'id: o-9qk2m1xa\nschema: 1\ntask: { title: a }\nresult: failure\nat: 2026-01-15T10:22:00Z\nby: { actor: ci }\n',
      'A failure needs a lesson or evidence',
    ],
    ['a tag that makes an object elsewhere', 'id: !!js/function "function(){}"\n', 'is missing'],
    ['a key that every object has', '__proto__: { a: 1 }\n', 'There is no key `__proto__`'],
    ['another name', printOutcome({ ...outcome, id: 'o-00000000' }), 'Rename it to o-00000000.yml.'],
  ])('%s is damage that is told', (_, text, message) => {
    const { value, problems } = readOutcome(outcomePath(outcome), text);
    expect(value).toBeUndefined();
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  });

  test('does not depend on the order of its files', () => {
    const files = [
      { path: outcomePath(outcome), text: printOutcome(outcome) },
      { path: '.primitives/learn/outcomes/2025/o-9qk2m1xa.yml', text: printOutcome(outcome) },
      { path: '.primitives/learn/proposals/p-k3v8s0wd.yml', text: printProposal(proposal) },
      { path: '.primitives/learn/proposals/p-00000000.yml', text: undefined, reason: 'permission denied' },
    ];
    const store = learnStoreOf(files);
    expect(learnStoreOf(files.toReversed())).toEqual(store);
    expect([...store.outcomes.keys(), ...store.proposals.keys()]).toEqual(['o-9qk2m1xa', 'p-k3v8s0wd']);
    expect(store.problems.map(({ message }) => message)).toEqual([
      '`o-9qk2m1xa` is in .primitives/learn/outcomes/2025/o-9qk2m1xa.yml already. Delete one of the two.',
      'It cannot be read: permission denied.',
    ]);
  });

  test.each([
    ['outcome', outcomeKeys],
    ['proposal', proposalKeys],
  ])('the order of keys of an %s names every key of its schema', (name, order) => {
    expect(sorted(order)).toEqual(sorted(keysOf(name)));
  });
});

const sorted = (order: KeyOrder): unknown => Object.fromEntries(Object.entries(order).map(([place, keys]) => [place, keys.toSorted()]));

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

function keysOf(name: string): KeyOrder {
  const root = JSON.parse(readFileSync(join(import.meta.dirname, `../schemas/${name}.schema.json`), 'utf8')) as Schema;
  const found = new Map<string, Set<string>>();
  const visit = (schema: Schema, place: string): void => {
    const referred = schema.$ref?.split('/').at(-1);
    if (referred !== undefined) visit(root.definitions?.[referred] ?? {}, place);
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      found.set(place, (found.get(place) ?? new Set()).add(key));
      visit(value, place === '' ? key : `${place}.${key}`);
    }
    if (schema.items !== undefined) visit(schema.items, `${place}.*`);
    for (const one of schema.oneOf ?? []) visit(one, place);
  };
  visit(root, '');
  return Object.fromEntries([...found].map(([place, keys]) => [place, [...keys]]));
}
