import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gatesOf, moveTo, nextGate } from '../src/gate/approvals.ts';
import type { AdvanceReport } from '../src/index.ts';
import { fc } from './fast-check.ts';
import { completeText, phaseText, planText } from './gate-files.ts';
import type { FeatureText } from './gate-files.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';
import type { Outcome } from './terminal.ts';

const plan = 'plans/sign-in/plan.md';

function feature(text: FeatureText = {}, files: Readonly<Record<string, string>> = {}): string {
  return repository({
    [plan]: planText(text),
    'plans/sign-in/phase-1-complete.md': phaseText(1),
    'plans/sign-in/phase-2-complete.md': phaseText(2),
    'plans/sign-in/complete.md': completeText(),
    ...files,
  });
}

const advance = (root: string, ...args: string[]): Promise<Outcome> => primitives(root, 'advance', 'sign-in', ...args, '--by', 'Grace');

const textOf = (root: string): string => readFileSync(join(root, plan), 'utf8');

describe('every state and every gate', () => {
  const gates = gatesOf([1, 2]);
  // Approvals in every combination, also those that no run of the command makes.
  const states = Array.from({ length: 2 ** gates.length }, (_, bits) => gates.filter((_gate, index) => (bits >> index) & 1));

  test.each(states.flatMap((state) => gates.map((gate) => [state.join(' ') || 'nothing', gate, state] as const)))(
    '%s: %s',
    (_, gate, state) => {
      const approved = new Set<string>(state);
      const before = gates.slice(0, gates.indexOf(gate));
      const missing = before.filter((one) => !approved.has(one));
      const expected = approved.has(gate) ? { type: 'known' } : missing.length > 0 ? { type: 'skips', missing } : { type: 'approve' };
      expect(moveTo(gate, gates, approved)).toEqual(expected);
    },
  );

  test('whatever is asked for, gates are passed in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...gates)), (asked) => {
        const approved = new Set<string>();
        for (const gate of asked) if (moveTo(gate, gates, approved).type === 'approve') approved.add(gate);
        expect([...approved]).toEqual(gates.slice(0, approved.size));
        expect(nextGate(gates, approved)).toBe(gates[approved.size]);
      }),
    );
  });
});

describe('advance', () => {
  test('goes through all gates, one after the other, and then there is none', async () => {
    const root = feature({ approved: [], status: 'draft' });
    const said: string[] = [];
    for (let step = 0; step < 5; step += 1) said.push((await advance(root)).out);
    expect(said).toEqual([
      'sign-in: `plan` is approved by Grace, 2026-01-15T10:22:00Z (plans/sign-in/plan.md). Next: `phase-1`.\n',
      'sign-in: `phase-1` is approved by Grace, 2026-01-15T10:22:00Z (plans/sign-in/plan.md). Next:\n`phase-2`.\n',
      'sign-in: `phase-2` is approved by Grace, 2026-01-15T10:22:00Z (plans/sign-in/plan.md). Next:\n`commit`.\n',
      'sign-in: `commit` is approved by Grace, 2026-01-15T10:22:00Z (plans/sign-in/plan.md). No gate is\nleft.\n',
      'sign-in: every gate is approved.\n',
    ]);
    expect(textOf(root)).toBe(
      planText({ approved: ['plan', 'phase-1', 'phase-2', 'commit'], status: 'complete' })
        .replaceAll('Ada', 'Grace')
        .replaceAll('2026-01-01T09:00:00Z', '2026-01-15T10:22:00Z'),
    );
  });

  test('the same gate again changes nothing', async () => {
    const root = feature();
    const before = contentsOf(root);
    const { code, out } = await advance(root, 'plan');
    expect({ code, out }).toEqual({ code: 0, out: 'sign-in: `plan` was approved by Ada, 2026-01-01T09:00:00Z. Nothing was changed.\n' });
    expect(contentsOf(root)).toEqual(before);
  });

  test.each<[string, FeatureText, Record<string, string>, string[], string]>([
    ['a gate that would be skipped', { approved: [] }, {}, ['phase-1'], '`phase-1` would skip `plan`.'],
    ['two of them', { approved: [] }, {}, ['phase-2'], '`phase-2` would skip `plan`, `phase-1`.'],
    ['a phase that is blocked', {}, { 'plans/sign-in/phase-1-complete.md': phaseText(1, { coverage: '76 %' }) }, ['1'], 'coverage is 76 %'],
    [
      'a phase of which nobody knows',
      {},
      { 'plans/sign-in/phase-1-complete.md': phaseText(1, { coverage: 'TODO' }) },
      ['phase 1'],
      'Nobody can say whether `phase-1` is passed',
    ],
    [
      'a commit of a feature that is blocked',
      { approved: ['plan', 'phase-1', 'phase-2'] },
      { 'plans/sign-in/complete.md': completeText({ coverage: '79 %' }) },
      ['commit'],
      'coverage is 79 %',
    ],
    [
      'a plan that is still to be written',
      { approved: [] },
      { [plan]: planText({ approved: [] }).replace('People sign in.', 'TODO') },
      ['plan'],
      '`Overview` is still to be written.',
    ],
    [
      'a plan without phases',
      { approved: [] },
      { [plan]: planText({ approved: [], frontmatter: 'targets:\n  coverage: 80\n' }).replaceAll('## Phase', '## Part') },
      ['plan'],
      'The plan has no phases',
    ],
    [
      'a plan with a gap',
      { approved: [] },
      { [plan]: planText({ approved: [] }).replace('Phase 2', 'Phase 3') },
      ['plan'],
      'Phase 2 is missing',
    ],
    [
      'a plan with broken YAML',
      { approved: [] },
      { [plan]: planText({ approved: [] }).replace('status: approved', 'status: [approved') },
      ['plan'],
      'The frontmatter is damaged',
    ],
  ])('refuses %s', async (_, text, files, args, message) => {
    const root = feature(text, files);
    const before = contentsOf(root);
    const { code, out } = await advance(root, ...args);
    expect(out.replace(/\s+/g, ' ')).toContain(message);
    expect(code).toBe(1);
    expect(contentsOf(root)).toEqual(before);
  });

  test('a refusal has the command that it asks for on a line of its own, whole', async () => {
    const folder = `docs/plans/${'long '.repeat(12)}name`;
    const root = repository({ [`${folder}/plan.md`]: planText({ approved: [] }), [`x/${folder}/plan.md`]: planText({ approved: [] }) });
    const { code, out } = await primitives(root, 'advance', folder, 'phase-1', '--by', 'Ada');
    expect(code).toBe(1);
    expect(out.split('\n').slice(-3)).toEqual([
      'refused: `phase-1` would skip `plan`. Approve `plan` first:',
      `  primitives advance '${folder}' plan`,
      '',
    ]);
  });

  test('refuses a commit without the report that its message is made from', async () => {
    const root = feature({ approved: ['plan', 'phase-1', 'phase-2'] });
    rmSync(join(root, 'plans/sign-in/complete.md'));
    expect(await advance(root, 'commit')).toMatchObject({ code: 1, out: expect.stringContaining('There is no plans/sign-in/complete.md') });
  });

  test('asks for a name, and takes that of git', async () => {
    const root = feature();
    const config = join(root, 'no-config');
    writeFileSync(config, '');
    const before = process.env['GIT_CONFIG_GLOBAL'];
    process.env['GIT_CONFIG_GLOBAL'] = config;
    try {
      const nobody = await primitives(root, 'advance');
      expect(nobody).toMatchObject({ code: 2, err: expect.stringContaining('Say with --by who approves it') });
      expect((await primitives(root, 'advance', '--by', ' \u0007 ')).code).toBe(2);
      execFileSync('git', ['config', 'user.name', 'Ada: "the" # first\u001B[2J'], { cwd: root });
      const { code, out } = await primitives(root, 'advance', 'phase-1');
      expect(code).toBe(0);
      expect(out).not.toContain('\u001B');
    } finally {
      if (before === undefined) delete process.env['GIT_CONFIG_GLOBAL'];
      else process.env['GIT_CONFIG_GLOBAL'] = before;
    }
    const again = JSON.parse((await primitives(root, 'advance', 'phase-1', '--format', 'json')).out) as AdvanceReport;
    expect(again).toMatchObject({ outcome: 'known', by: 'Ada: "the" # first [2J' });
  });

  test.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a BOM', (text) => `\uFEFF${text}`],
    ['both', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['a comment', (text) => text.replace('status: approved', 'status: approved # by all of us\n# and more')],
    [
      'a list in brackets',
      (text) => text.replace(/approvals:\n[^]*?(?=---\n\n)/, 'approvals: [{ gate: plan, by: Ada, at: 2026-01-01 }]\n'),
    ],
    ['items without an indent', (text) => text.replace(/^ {2}(- gate| {2}by| {2}at)/gm, '$1')],
    ['no final line ending', (text) => text.trimEnd()],
  ])('leaves every other byte alone: %s', async (_, form) => {
    const root = feature({}, { [plan]: form(planText()) });
    chmodSync(join(root, plan), 0o640);
    const before = textOf(root);
    expect(await advance(root)).toMatchObject({ code: 0 });
    const after = textOf(root);
    const body = before.slice(before.indexOf('# Feature'));
    expect(after.endsWith(body)).toBe(true);
    expect(after.startsWith(before.slice(0, before.indexOf('status')))).toBe(true);
    expect(/(?<!\r)\n/.test(after)).toBe(/(?<!\r)\n/.test(before));
    expect(statSync(join(root, plan)).mode & 0o777).toBe(0o640);
    expect(await advance(root, 'phase-1')).toMatchObject({ out: expect.stringContaining('was approved by Grace') });
    if (before.includes('# by all')) expect(after).toContain('# by all of us\n# and more');
  });

  test('--dry-run writes nothing, and a link is not followed', async () => {
    const root = feature();
    const before = contentsOf(root);
    expect((await advance(root, 'phase-1', '--dry-run')).out).toContain('`phase-1` is approved');
    expect(contentsOf(root)).toEqual(before);
    writeFileSync(join(root, 'elsewhere.md'), planText());
    rmSync(join(root, plan));
    symlinkSync(join(root, 'elsewhere.md'), join(root, plan));
    expect((await advance(root, 'phase-1')).code).toBe(2);
    expect(readFileSync(join(root, 'elsewhere.md'), 'utf8')).toBe(planText());
  });

  test('a gate that there is none of is told', async () => {
    const { code, err } = await advance(feature(), 'phase-9');
    expect(err).toContain('There is no gate `phase-9`. Gates are plan, phase-1, phase-2, commit.');
    expect(code).toBe(2);
  });
});
