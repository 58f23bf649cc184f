import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StatusReport } from '../src/index.ts';
import { fc, runs } from './fast-check.ts';
import { completeText, phaseText, planText, trackText } from './gate-files.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives, primitivesIn } from './terminal.ts';

const session = `---
current-task: Sign in with tokens
current-phase: phase-1
next-action: Add the tests of the token service
workspace: feature/sign-in
last-updated: 2026-01-14T18:00:00Z
---

## Decisions

- none

## Files Touched

- none

## Open Questions

- Which provider?

## Blockers

- none

## Failed Hypotheses

- none
`;

function project(): string {
  return repository({
    'plans/sign-in/plan.md': planText(),
    'plans/sign-in/phase-1-complete.md': phaseText(1, { coverage: '76 %', rest: '\n- [ ] The token of a deleted user is refused\n' }),
    'plans/sign-in/tracks/api.md': trackText({ State: 'review', 'Unresolved issues': 'a race of two refreshes', 'Revision rounds': '2' }),
    '.agent/SESSION.md': session,
    '.gitignore': '.agent/\n',
  });
}

const status = async (root: string, width: number, ...args: string[]): Promise<string> =>
  (await primitivesIn(root, ['status', ...args], { width })).out;

describe('status', () => {
  test.each(['plans/sign-in', 'plans/OAuth_Login', 'docs/plans/sign in', "plans/it's"])(
    'the report that it asks for in %s is made as it says',
    async (folder) => {
      const root = repository({ [`${folder}/plan.md`]: planText() });
      const { next } = (JSON.parse(await status(root, 80, '--format', 'json')) as StatusReport).features[0] ?? {};
      const words = execFileSync('sh', ['-c', `for word in ${next?.command ?? ''}; do printf '%s\\n' "$word"; done`], { encoding: 'utf8' });
      const [, ...args] = words.trim().split('\n');
      expect(await primitives(root, ...args)).toMatchObject({ code: 0, err: '', out: `created ${folder}/phase-1-complete.md\n` });
      const after = (JSON.parse(await status(root, 80, '--format', 'json')) as StatusReport).features;
      expect(after).toHaveLength(1);
      expect(after[0]?.phases[0]).toMatchObject({ phase: 1, reported: true });
      expect(await primitives(root, 'lint')).toMatchObject({ code: 0 });
    },
  );

  test('where nothing is written down, the first step is a command', async () => {
    expect(await status(repository({}), 80)).toContain('\n  primitives new plan NAME\n');
  });

  test('one screen of a feature', async () => {
    expect(await status(project(), 80)).toBe(`sign-in  Sign in  approved
plans/sign-in

Gates
  approved       plan     Ada, 2026-01-01
  blocked        phase-1  Tables  coverage 76 %, tests 4/4
  waiting        phase-2  Services
  waiting        commit

Tracks
  api  review, 2 rounds, validation pass, 1 open issue

Gate: blocked
  FAIL  phase-1-complete.md:11
        coverage is 76 %, and must be >= 80 % (the default).
  ?     phase-1-complete.md:13
        Not evaluated: The token of a deleted user is refused
  FAIL  tracks/api.md:8  Unresolved: a race of two refreshes

Open
  unchecked   The token of a deleted user is refused
  unresolved  a race of two refreshes

Next: Resolve what blocks phase 1.
  primitives gate sign-in --phase 1

Session .agent/SESSION.md
  task      Sign in with tokens
  phase     phase-1
  next      Add the tests of the token service
  updated   2026-01-14T18:00:00Z
  question  Which provider?
`);
  });

  test.each([40, 80, 120])('no line is wider than %i columns', async (width) => {
    const root = project();
    mkdirSync(join(root, 'plans/sign-out-of-all-devices-everywhere'));
    writeFileSync(join(root, 'plans/sign-out-of-all-devices-everywhere/plan.md'), planText({ approved: [] }));
    for (const args of [[], ['sign-in'], ['sign-out-of-all-devices-everywhere']]) {
      const lines = (await status(root, width, ...args)).split('\n').filter((line) => !/^ +primitives /.test(line));
      // A path that is longer than the line is not cut.
      expect(lines.filter((line) => line.length > width && /\S +\S/.test(line))).toEqual([]);
    }
  });

  test('a line for each of several features, and none of none', async () => {
    const root = repository({
      'plans/a/plan.md': planText({ approved: [] }),
      'plans/b/plan.md': planText({ approved: ['plan', 'phase-1', 'phase-2', 'commit'] }),
      'plans/c/phase-1-complete.md': phaseText(1),
      '.flow/artifacts/track-report-api.md': trackText(),
    });
    expect(await status(root, 80)).toBe(`.flow/artifacts  1 track      Every track is at its end. Write the batch
                              summary.
a                plan passed  Read the plan, and approve it.
                              primitives advance a plan
b                approved     Resolve what keeps the feature from its commit.
                              primitives gate b
c                no plan      Write plans/c/plan.md.
                              primitives new plan c
`);
    expect(await status(repository({}), 80)).toContain('Nothing is written down about any feature');
  });

  const spec = (text: { status?: string; ticked?: boolean; open?: boolean } = {}): string => `---
status: ${text.status ?? 'draft'}
---

# Feature: Sign in

## Core Components

- [${text.ticked === true ? 'x' : ' '}] Tokens (\`src/tokens.ts\`)

${text.open === true ? '[NEEDS CLARIFICATION: which provider?]\n' : ''}`;
  const brief = (shape: string, state = 'done'): string => `---
status: ${state}
---

# Discovery brief: Sign in

**Task shape:** ${shape}

## Task summary

Sign in.

**Relevant files:** \`src/a.ts\`
**Prior learnings:** none-found
`;

  test.each<[string, Record<string, string>, string, string, string | undefined]>([
    ['a draft', { 'specs/sign-in.spec.md': spec() }, 'spec draft', 'primitives plan specs/sign-in.spec.md', 'its status is `draft`'],
    [
      'a question',
      { 'specs/sign-in.spec.md': spec({ status: 'approved', open: true }) },
      'spec open',
      'primitives plan specs/sign-in.spec.md',
      'it leaves a question open',
    ],
    [
      'an agreement',
      { 'specs/sign-in.spec.md': spec({ status: 'approved' }) },
      'spec approved',
      'primitives plan specs/sign-in.spec.md',
      'in which order',
    ],
    [
      'all done',
      { 'specs/sign-in.spec.md': spec({ status: 'approved', ticked: true }) },
      'spec done',
      "primitives learn record --task 'Sign in' --spec specs/sign-in.spec.md --result success",
      undefined,
    ],
    [
      'a brief that is a draft',
      { 'plans/sign-in/brief.md': brief('single-track', 'draft') },
      'brief draft',
      'primitives lint plans/sign-in/brief.md',
      undefined,
    ],
    ['a brief of one track', { 'plans/sign-in/brief.md': brief('single-track') }, 'brief done', 'primitives new plan sign-in', undefined],
    [
      'a brief of several',
      { 'plans/sign-in/brief.md': brief('multi-track-batch') },
      'brief done',
      'primitives new track-report sign-in --track NAME',
      undefined,
    ],
    [
      'a brief of a review',
      { 'plans/sign-in/brief.md': brief('review-resolution-batch') },
      'brief done',
      'primitives new review-resolution sign-in',
      undefined,
    ],
    [
      'a brief of a large diff',
      { 'plans/sign-in/brief.md': brief('large-diff-readiness') },
      'brief done',
      'primitives new readiness sign-in',
      undefined,
    ],
    [
      'both, not agreed',
      { 'specs/sign-in.spec.md': spec(), 'plans/sign-in/brief.md': brief('single-track') },
      'spec draft',
      'primitives plan specs/sign-in.spec.md',
      undefined,
    ],
    [
      'both, agreed',
      { 'specs/Sign_In.spec.md': spec({ status: 'approved' }), 'plans/sign-in/brief.md': brief('single-track') },
      'brief done',
      'primitives new plan sign-in',
      undefined,
    ],
  ])('a feature before its plan has its next command: %s', async (_, files, step, command, what) => {
    const root = repository({
      ...files,
      'plans/other/plan.md': planText({ approved: [] }),
      'specs/templates/x.spec.md': spec(),
      'specs/why.spec.md': '# Why\n\nProse.\n',
    });
    const { features } = JSON.parse(await status(root, 80, '--format', 'json')) as StatusReport;
    expect(features.map(({ feature }) => feature).toSorted()).toEqual(['other', 'sign-in']);
    const one = features.find(({ feature }) => feature === 'sign-in');
    expect(one?.next.command).toBe(command);
    if (what !== undefined) expect(one?.next.what).toContain(what);
    for (const width of [40, 80, 200]) {
      const out = await status(root, width);
      expect(out).toContain(step);
      expect(out).toContain(command);
      expect(out).not.toContain('…');
    }
    const named = await status(root, 80, 'sign-in');
    expect(named).toContain(`\n  ${command}\n`);
    const path = one?.spec?.path;
    if (path !== undefined) {
      expect(named).toContain(`Spec   ${path}`);
      expect(await status(root, 80, path)).toBe(named);
    }
  });

  test('a spec that has a plan is one feature with it, and two specs of one name are told apart', async () => {
    const root = repository({
      'specs/sign-in.spec.md': spec({ status: 'approved' }),
      'plans/sign-in/plan.md': planText(),
      'a/pay.spec.md': spec(),
      'b/pay.spec.md': spec({ status: 'approved' }),
    });
    const { features } = JSON.parse(await status(root, 80, '--format', 'json')) as StatusReport;
    expect(features.map(({ feature, spec: of }) => [feature, of?.path])).toEqual([
      ['a/pay.spec.md', 'a/pay.spec.md'],
      ['b/pay.spec.md', 'b/pay.spec.md'],
      ['sign-in', 'specs/sign-in.spec.md'],
    ]);
    expect(features[2]?.spec).toEqual({ path: 'specs/sign-in.spec.md', approved: true, status: 'approved', parts: 1, done: 0 });
    expect(features[2]?.next.command).toBe('primitives new phase-complete sign-in --phase 1');
    expect(await status(root, 80, 'sign-in')).toContain('Spec   specs/sign-in.spec.md  approved\n');
  });

  test('what a spec has taught comes after it', async () => {
    const root = repository({ 'specs/sign-in.spec.md': spec({ status: 'approved', ticked: true }) });
    await primitives(
      root,
      'learn',
      'record',
      '--task',
      'Sign in',
      '--spec',
      'specs/sign-in.spec.md',
      '--result',
      'success',
      '--lesson',
      'fact: Tokens live an hour',
    );
    expect(await status(root, 80)).toContain('primitives learn propose');
  });

  test('what the configuration ignores is no feature, neither for status nor for the gate', async () => {
    const root = repository({
      'primitives.config.json': '{ "ignore": ["fixtures/"] }',
      'fixtures/plans/a/plan.md': planText(),
      'fixtures/b.spec.md': spec(),
    });
    expect(await status(root, 80)).toContain('Nothing is written down about any feature');
    expect(await primitives(root, 'gate', 'a')).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no feature `a`.') as string,
    });
  });

  test.each([40, 80])('at %i columns who approved stands there, however long the titles are', async (width) => {
    const long = 'Tables of users, tokens, devices and everything else that a person who signs in leaves behind with us';
    const root = repository({
      'plans/sign-in/plan.md': planText({ approved: ['plan', 'phase-1'] })
        .replace('Phase 1: Tables', `Phase 1: ${long}`)
        .replaceAll('by: Ada', 'by: Augusta Ada King, Countess of Lovelace'),
      'plans/sign-in/phase-1-complete.md': phaseText(1),
      'plans/sign-in/tracks/api.md': trackText({ State: 'review', 'Unresolved issues': long.replaceAll(',', ''), 'Revision rounds': '2' }),
    });
    const out = await status(root, width, 'sign-in');
    const words = out.replace(/\s+/g, ' ');
    expect(words).toContain(`approved phase-1 ${long} coverage 96 %, tests 4/4 Augusta Ada King, Countess of Lovelace, 2026-01-01`);
    expect(words).toContain(`Unresolved: ${long.replaceAll(',', '')}`);
    expect(out).not.toContain('…');
    expect(out.split('\n').filter((line) => line.length > width && !/^ +primitives /.test(line))).toEqual([]);
  });

  test('a word of many screens is cut, and wide letters are counted as they stand', async () => {
    const root = repository({ 'plans/a/plan.md': planText().replace('Sign in', `${'漢字 '.repeat(40)}${'x'.repeat(5000)}`) });
    const out = await status(root, 40, 'a');
    expect(out.length).toBeLessThan(3000);
    expect(out.split('\n')[1]?.replace(/[^漢字]/g, '').length).toBeLessThanOrEqual(19);
  });

  // Each step with what the one before it has left.
  test.runIf(process.platform !== 'win32')('a plan that is a link is one line of its feature, and stops no other', async () => {
    const root = repository({ 'plans/a/plan.md': planText(), 'plans/c/phase-1-complete.md': phaseText(1), 'elsewhere.md': planText() });
    for (const name of ['b', 'c']) {
      mkdirSync(join(root, 'plans', name), { recursive: true });
      symlinkSync('../../elsewhere.md', join(root, 'plans', name, 'plan.md'));
    }
    const all = await primitivesIn(root, ['status'], { width: 120 });
    expect(all).toMatchObject({ code: 0, err: '' });
    const lines = all.out.split('\n').filter((line) => /^\S/.test(line));
    expect(lines.map((line) => line[0])).toEqual(['a', 'b', 'c']);
    expect(lines[0]).not.toContain('cannot be read');
    expect(lines[1]).toContain('plans/b/plan.md cannot be read: it is a symbolic link.');
    expect(lines[2]).toContain('plans/c/plan.md cannot be read: it is a symbolic link.');
    const { out, code } = await primitives(root, 'status', 'b');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('plan.md:1  It cannot be read: it is a symbolic link.') as string,
    });
    expect((await primitives(root, 'gate', 'a')).err).toBe('');
    for (const command of ['gate', 'advance', 'commit-message'])
      expect(await primitives(root, command, 'b')).toMatchObject({
        code: 2,
        err: expect.stringContaining('plans/b/plan.md cannot be read') as string,
      });
  });

  test('of two features with one name, the folder says which is meant', async () => {
    const root = repository({ 'plans/x/plan.md': planText({ approved: [] }), 'docs/plans/x/plan.md': planText({ approved: [] }) });
    for (const command of ['status', 'gate', 'advance', 'commit-message']) {
      const { code, err } = await primitives(root, command, 'x');
      expect({ code, err }).toEqual({
        code: 2,
        err: 'primitives: `x` is the name of 2 features. Name one by its folder: `docs/plans/x` or `plans/x`.\n',
      });
    }
    for (const folder of ['plans/x', 'docs/plans/x']) {
      const { out } = await primitives(root, 'status', folder, '--format', 'json');
      const { features } = JSON.parse(out) as StatusReport;
      expect(features.map((one) => [one.folder, one.next.command])).toEqual([[folder, `primitives advance ${folder} plan`]]);
      expect((await primitives(join(root, folder), 'status', 'plan.md', '--format', 'json')).out).toBe(out);
    }
    expect((await primitives(join(root, 'docs/plans'), 'status', 'x')).out).toContain('docs/plans/x');
    expect((await primitives(root, 'gate')).err).toContain('Name a feature: docs/plans/x, plans/x.');
    const before = contentsOf(root);
    expect((await primitives(root, 'advance', 'docs/plans/x', 'plan', '--by', 'Ada')).code).toBe(0);
    expect(contentsOf(root)['plans/x/plan.md']).toBe(before['plans/x/plan.md']);
    expect(contentsOf(root)['docs/plans/x/plan.md']).not.toBe(before['docs/plans/x/plan.md']);
  });

  test.each([
    ['plans/x', 'primitives new batch-summary x'],
    ['docs/plans/My Feature', "primitives new batch-summary 'docs/plans/My Feature'"],
  ])('the summary of the tracks of %s goes into its folder', async (folder, command) => {
    const root = repository({ [`${folder}/tracks/api.md`]: trackText() });
    const { out } = await primitives(root, 'status', '--format', 'json');
    expect((JSON.parse(out) as StatusReport).features[0]?.next.command).toBe(command);
  });

  test('says what to do next, from the plan to the commit', async () => {
    const root = repository({ 'plans/sign-in/plan.md': planText({ approved: [], status: 'draft' }) });
    const next = async (): Promise<StatusReport['features'][number]['next'] | undefined> => {
      const { out } = await primitives(root, 'status', '--format', 'json');
      return (JSON.parse(out) as StatusReport).features[0]?.next;
    };
    const write = (name: string, text: string): void => writeFileSync(join(root, 'plans/sign-in', name), text);
    const advance = (): Promise<unknown> => primitives(root, 'advance', '--by', 'Ada');
    expect(await next()).toEqual({ what: 'Read the plan, and approve it.', command: 'primitives advance sign-in plan' });
    await advance();
    expect(await next()).toEqual({
      what: 'Do phase 1, Tables, and write plans/sign-in/phase-1-complete.md.',
      command: 'primitives new phase-complete sign-in --phase 1',
    });
    write('phase-1-complete.md', phaseText(1, { coverage: 'TODO' }));
    expect(await next()).toEqual({ what: 'Find out what nobody knows yet of phase 1.', command: 'primitives gate sign-in --phase 1' });
    write('phase-1-complete.md', phaseText(1));
    expect(await next()).toEqual({ what: 'Look at phase 1, and approve it.', command: 'primitives advance sign-in phase-1' });
    await advance();
    write('phase-2-complete.md', phaseText(2));
    await advance();
    expect(await next()).toMatchObject({ what: expect.stringContaining('Write plans/sign-in/complete.md') });
    write('complete.md', completeText());
    expect(await next()).toMatchObject({ command: 'primitives advance sign-in commit' });
    await advance();
    expect(await next()).toMatchObject({ command: 'primitives commit-message sign-in | git commit -F -' });
  });

  test('changes nothing, whatever it finds', async () => {
    const root = project();
    const before = contentsOf(root);
    await status(root, 80);
    expect(contentsOf(root)).toEqual(before);
  });
});

describe('commit-message', () => {
  test('a report that is still to be written makes no message', async () => {
    const root = repository({ 'plans/sign-in/plan.md': planText() });
    await primitives(root, 'new', 'complete', 'sign-in');
    const { code, out, err } = await primitives(root, 'commit-message');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^primitives: plans\/sign-in\/complete\.md:\d+: `.+` is still to be written\./);
  });

  const message = async (files: Readonly<Record<string, string>>, ...args: string[]): Promise<string> =>
    (await primitives(repository({ 'plans/sign-in/plan.md': planText(), ...files }), 'commit-message', ...args)).out;

  test('of a feature and of a phase', async () => {
    expect(await message({ 'plans/sign-in/complete.md': completeText() })).toBe(`feat: Sign in

- Tables of users and tokens
- A service that signs tokens
- Tests: 12/12, coverage: 96 %, security: 10/10

See: plans/sign-in/complete.md
`);
    expect(await message({ 'plans/sign-in/phase-1-complete.md': phaseText(1) }, '--phase', '1', '--type', 'fix(auth)!'))
      .toBe(`fix(auth)!: Tables

- A user table
- A token table
- Tests: 4/4, coverage: 96 %

See: plans/sign-in/phase-1-complete.md
`);
  });

  test('git takes whatever it prints as it is', async () => {
    const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).filter((text) => /\p{L}/u.test(text));
    const root = repository({ 'plans/sign-in/plan.md': planText() });
    execFileSync('git', ['config', 'user.name', 'Ada'], { cwd: root });
    execFileSync('git', ['config', 'user.email', 'ada@example.com'], { cwd: root });
    await fc.assert(
      fc.asyncProperty(title, title, async (name, item) => {
        writeFileSync(
          join(root, 'plans/sign-in/complete.md'),
          completeText()
            .replace('complete: Sign in', `complete: ${name.replace(/[\r\n]/g, ' ')}`)
            .replace('- Tables of', `- # ${item}\u001B[2J\u0000 of`),
        );
        const { out, code } = await primitives(root, 'commit-message');
        expect(code).toBe(0);
        execFileSync('git', ['commit', '-q', '--allow-empty', '-F', '-'], { cwd: root, input: out });
        const stored = execFileSync('git', ['log', '-1', '--format=%B'], { cwd: root, encoding: 'utf8' });
        expect(stored.trimEnd()).toBe(out.trimEnd());
        expect(out).not.toMatch(/[^\n\P{Cc}]/u);
        expect(out.split('\n')[0]?.length).toBeLessThanOrEqual(72);
        expect(out.split('\n').filter((line) => line.startsWith('#'))).toEqual([]);
        expect(execFileSync('git', ['log', '-1', '--format=%(trailers:key=See,valueonly)'], { cwd: root, encoding: 'utf8' }).trim()).toBe(
          'plans/sign-in/complete.md',
        );
      }),
      { numRuns: runs(15) },
    );
  });

  test('a long title stands whole below', async () => {
    const title = 'Sign in with tokens that expire after fifteen minutes and are renewed by the browser without anybody seeing it';
    const text = await message({ 'plans/sign-in/complete.md': completeText().replace('complete: Sign in', `complete: ${title}`) });
    expect(text.split('\n').slice(0, 5)).toEqual([
      'feat: Sign in with tokens that expire after fifteen minutes and are…',
      '',
      '  Sign in with tokens that expire after fifteen minutes and are renewed',
      '  by the browser without anybody seeing it',
      '',
    ]);
  });

  test('without a report there is no message', async () => {
    const root = repository({ 'plans/sign-in/plan.md': planText(), 'plans/sign-in/phase-1-complete.md': phaseText(1) });
    expect((await primitives(root, 'commit-message')).err).toContain('For the commit of one phase, name it with --phase.');
    expect(await primitives(root, 'commit-message', '--phase', '2')).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no plans/sign-in/phase-2-complete.md'),
    });
    expect((await primitives(root, 'commit-message', '--phase', '1', '--type', 'a\nb')).code).toBe(2);
  });

  test.each<[string, string, number, string]>([
    ['one that is there', 'feat: x\n\nSee: plans/sign-in/plan.md\n', 0, ''],
    [
      'with a comment and what is below the scissors',
      'feat: x\n\n# See: nowhere\nSee: `plans/sign-in/plan.md`\n# ------------------------ >8 ------------------------\nSee: nowhere\n',
      0,
      '',
    ],
    ['with CRLF', 'feat: x\r\n\r\nSee: plans/sign-in/plan.md\r\n', 0, ''],
    ['a merge', "Merge branch 'a'\n", 0, ''],
    ['a commit that another takes up', 'fixup! feat: x\n', 0, ''],
    ['none', 'feat: x\n', 1, 'The message refers to no artifact'],
    ['nothing but comments', '# x\n', 1, 'The message is empty.'],
    ['one that is not there', 'feat: x\n\nSee: plans/sing-in/plan.md\n', 1, 'Did you mean `plans/sign-in/plan.md`?'],
    ['no artifact', 'feat: x\n\nSee: README.md\n', 1, '`README.md` is no artifact.'],
    ['outside', 'feat: x\n\nSee: ../plan.md\n', 1, 'lies outside the repository'],
    ['one of two that is not there', 'feat: x\n\nSee: plans/sign-in/plan.md\nSee: plans/x/plan.md\n', 1, 'message.txt:4'],
  ])('--check: %s', async (_, text, code, said) => {
    const root = repository({ 'plans/sign-in/plan.md': planText(), 'README.md': '', 'message.txt': text });
    const outcome = await primitives(root, 'commit-message', '--check', 'message.txt');
    expect(outcome.out).toContain(said);
    expect(outcome.code).toBe(code);
    if (code === 0) expect(outcome.out).toBe('');
    const { out } = await primitives(root, 'commit-message', '--check', 'message.txt', '--format', 'json');
    expect((JSON.parse(out) as { flaws: unknown[] }).flaws).toHaveLength(code === 0 ? 0 : 1);
  });

  test('as a hook of git', async () => {
    const root = repository({ 'plans/sign-in/plan.md': planText() });
    const file = join(root, '.git/COMMIT_EDITMSG');
    writeFileSync(file, 'feat: x\n');
    expect((await primitives(root, 'commit-message', '--check', '.git/COMMIT_EDITMSG')).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('feat: x\n');
  });
});
