import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { FlowReport } from '../src/index.ts';
import { git } from './git.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const defaultsFile = '.flow/defaults.json';
const stateFile = '.flow/state.json';
const report = '.flow/artifacts/track-report-contracts.md';

const defaults = {
  'schema-version': '1.0',
  'artifact-sinks': { planning: 'docs/', knowledge: 'docs/knowledge/' },
  review: { mode: 'interactive' },
  automation: { progression: 'guided', 'stop-for-human': ['publish', 'merge'] },
  concurrency: { 'max-parallel-tracks': 4 },
  publish: { 'draft-pr': true },
};
const state = {
  'schema-version': '1.0',
  workflow: 'parallel-impl',
  'updated-at': '2026-04-09T23:30:00Z',
  status: 'active',
  'current-phase': 'tracks-merged',
  'automation-mode': 'guided',
  'next-action': 'Run the integration tests.',
  workspace: { branch: 'feat/login', target: 'main' },
  artifacts: { 'track-report': report, review: 'PR #12', page: 'https://example.com/a.md' },
  owner: { kind: 'workflow', name: 'parallel-impl' },
};

/** A repository on the branch of the state, with its artifact. */
function onBranch(files: Readonly<Record<string, string>>, branch = 'feat/login'): string {
  const root = repository({ [report]: '# Track\n', ...files });
  git(root, 'checkout', '-q', '-b', branch);
  return root;
}

async function reported(root: string): Promise<{ code: number; flow: FlowReport; said: string[] }> {
  const { code, out } = await primitives(root, 'flow', '--format', 'json');
  const flow = JSON.parse(out) as FlowReport;
  return {
    code,
    flow,
    said: flow.diagnostics.map(({ ruleId, severity, span }) => `${span.start.line}:${span.start.column} ${severity} ${ruleId}`),
  };
}

const settingOf = ({ defaults: { settings } }: FlowReport, key: string): unknown => settings.find((setting) => setting.key === key);
const printed = (value: unknown): string => JSON.stringify(value, null, 2);

describe('.flow/defaults.json', () => {
  test('what it says counts, and what it does not say falls back key by key', async () => {
    const { code, flow } = await reported(repository({ [defaultsFile]: printed(defaults) }));
    expect([code, flow.defaults.state, flow.diagnostics]).toEqual([0, 'read', []]);
    expect(settingOf(flow, 'concurrency.max-parallel-tracks')).toEqual({ key: 'concurrency.max-parallel-tracks', value: 4, from: 'file' });
    expect(settingOf(flow, 'concurrency.rescue-min-stall-checks')).toMatchObject({ value: 3, from: 'fallback' });
    expect(settingOf(flow, 'automation.stop-for-human')).toMatchObject({ value: ['publish', 'merge'], from: 'file' });
    expect(settingOf(flow, 'review.mode')).toMatchObject({ value: 'interactive' });
    expect(settingOf(flow, 'knowledge.capture')).toEqual({ key: 'knowledge.capture', from: 'fallback' });
    expect(flow.defaults.settings).toHaveLength(14);
  });

  test.each([
    ['concurrency', { 'max-parallel-tracks': '4' }, 'concurrency.max-parallel-tracks', 2],
    ['concurrency', { 'max-parallel-tracks': 0 }, 'concurrency.max-parallel-tracks', 2],
    ['concurrency', 4, 'concurrency.rescue-min-stall-checks', 3],
    ['review', { mode: 'interactiv' }, 'review.mode', undefined],
    ['automation', { 'stop-for-human': ['publish', 3] }, 'automation.stop-for-human', undefined],
    ['artifact-sinks', { planning: '../out/' }, 'artifact-sinks.planning', undefined],
    ['publish', { 'draft-pr': 'yes' }, 'publish.draft-pr', undefined],
  ])('a bad value of %s is rejected by itself, with a warning', async (group, value, key, fallback) => {
    const { code, flow } = await reported(repository({ [defaultsFile]: printed({ ...defaults, [group]: value }) }));
    expect([code, flow.defaults.state, flow.diagnostics.map(({ ruleId, severity }) => [ruleId, severity])]).toEqual([
      0,
      'read',
      [['flow/bad-value', 'warning']],
    ]);
    expect(settingOf(flow, key)).toEqual({ key, ...(fallback === undefined ? {} : { value: fallback }), from: 'rejected' });
    const other = group === 'review' ? 'publish.draft-pr' : 'review.mode';
    expect(settingOf(flow, other)).toMatchObject({ from: 'file' });
  });

  test('an unknown key is ignored, and told with what was meant', async () => {
    const { code, flow } = await reported(
      repository({ [defaultsFile]: printed({ ...defaults, reviews: {}, publish: { 'draft-prs': true } }) }),
    );
    expect([code, flow.diagnostics.map(({ ruleId, severity, hint }) => [ruleId, severity, hint])]).toEqual([
      0,
      [
        ['flow/unknown-key', 'info', 'Did you mean `draft-pr`?'],
        ['flow/unknown-key', 'info', 'Did you mean `review`?'],
      ],
    ]);
  });

  test.each([
    ['no version', printed({ ...defaults, 'schema-version': undefined })],
    ['another version', printed({ ...defaults, 'schema-version': '2.0' })],
    ['no JSON', '{ "review": '],
    ['a comment', `// ours\n${printed(defaults)}`],
    ['a trailing comma', '{ "schema-version": "1.0", }'],
    ['YAML', 'schema-version: "1.0"\n'],
    ['a list', '["1.0"]'],
    ['nothing', ''],
    ['5 MB', `{"schema-version": "1.0", "x": "${'x'.repeat(5_000_000)}"}`],
  ])('%s: nothing of the file counts', async (_, text) => {
    const { code, flow } = await reported(repository({ [defaultsFile]: text }));
    expect([code, flow.defaults.state]).toEqual([1, 'unusable']);
    expect(flow.diagnostics.map(({ ruleId }) => ruleId)).toContain('flow/unusable');
    expect(flow.defaults.settings.every(({ from }) => from === 'fallback')).toBe(true);
  });
});

describe('.flow/state.json', () => {
  test('where the workflow stands, when all holds', async () => {
    const { code, flow } = await reported(onBranch({ [stateFile]: printed(state) }));
    expect([code, flow.diagnostics]).toEqual([0, []]);
    expect(flow.run).toMatchObject({
      state: 'current',
      workflow: 'parallel-impl',
      phase: 'tracks-merged',
      nextAction: 'Run the integration tests.',
    });
  });

  test.each(['schema-version', 'workflow', 'updated-at', 'status', 'current-phase', 'automation-mode', 'next-action', 'artifacts'])(
    'without %s no workflow may go on from it',
    async (key) => {
      const { code, flow } = await reported(onBranch({ [stateFile]: printed({ ...state, [key]: undefined }) }));
      expect([code, flow.run]).toEqual([1, { file: stateFile, state: 'unusable' }]);
      expect(flow.diagnostics.map(({ message }) => message)).toEqual([`The file has no key \`${key}\`. No workflow may go on from it.`]);
    },
  );

  test.each([
    [{ status: 'activ' }, '5:13'],
    [{ 'updated-at': '2026-04-09 23:30' }, '4:17'],
    [{ 'automation-mode': true }, '7:22'],
    [{ artifacts: { 'track-report': 3 } }, '14:21'],
  ])('%j is told at its place', async (changed, place) => {
    const { code, said } = await reported(onBranch({ [stateFile]: printed({ ...state, ...changed }) }));
    expect([code, said]).toEqual([1, [`${place} error flow/unusable`]]);
  });

  test('an artifact that is not there makes it stale; addresses and pull requests are not looked for', async () => {
    const { code, flow } = await reported(
      onBranch({ [stateFile]: printed({ ...state, artifacts: { ...state.artifacts, summary: 'docs/none.md' } }) }),
    );
    expect([code, flow.run?.state, flow.diagnostics.map(({ message }) => message)]).toEqual([
      1,
      'stale',
      ['`docs/none.md` is not there, so nothing shows what was done.'],
    ]);
  });

  test('another branch makes it stale', async () => {
    const { code, flow } = await reported(onBranch({ [stateFile]: printed(state) }, 'fix/other'));
    expect([code, flow.run?.state]).toEqual([1, 'stale']);
    expect(flow.diagnostics[0]?.message).toBe('The state is of the branch `feat/login`, and `fix/other` is checked out.');
  });

  test('an artifact that later commits have changed makes it stale, until the state is written anew', async () => {
    const root = onBranch({ [stateFile]: printed(state) });
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'One');
    expect((await reported(root)).code).toBe(0);
    writeFileSync(join(root, report), '# Track\n\nMore.\n');
    expect((await reported(root)).code).toBe(0);
    git(root, 'commit', '-qam', 'Two');
    const { code, flow } = await reported(root);
    expect([code, flow.run?.state]).toEqual([1, 'stale']);
    writeFileSync(join(root, stateFile), printed({ ...state, 'updated-at': '2026-04-10T10:00:00Z' }));
    expect((await reported(root)).code).toBe(0);
  });

  test('what it says of itself: stale, a phase that does not go with the status, nobody who owns it', async () => {
    const stale = await reported(onBranch({ [stateFile]: printed({ ...state, status: 'stale' }) }));
    expect([stale.code, stale.flow.run?.state]).toEqual([1, 'stale']);
    const phase = await reported(onBranch({ [stateFile]: printed({ ...state, 'current-phase': 'publish-waiting-human' }) }));
    expect([phase.code, phase.said]).toEqual([0, ['5:13 warning flow/phase-status']]);
    const nobody = await reported(onBranch({ [stateFile]: printed({ ...state, owner: undefined, workspace: undefined }) }));
    expect([nobody.code, nobody.flow.diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`)]).toEqual([
      0,
      ['info flow/unowned', 'info flow/unowned'],
    ]);
  });

  test('outside of git, only what needs git is left out', async () => {
    const root = repository({ [stateFile]: printed(state) }, { git: false });
    const { out } = await primitives(root, 'flow', '--root', root);
    expect(out).toContain(`\`${report}\` is not there`);
    expect(out).not.toContain('checked out');
  });
});

test('docs/flow.md shows what it prints', async () => {
  const shown = { ...state, artifacts: { 'track-report': report } };
  const { out } = await primitives(onBranch({ [stateFile]: printed(shown) }, 'fix/other'), 'flow');
  expect(readFileSync(join(import.meta.dirname, '../docs/flow.md'), 'utf8')).toContain(`$ primitives flow\n${out}\`\`\``);
});

test('neither file is there', async () => {
  const { code, out } = await primitives(repository({}), 'flow');
  expect([code, out]).toEqual([
    0,
    'No workflow has left its state in .flow/state.json.\n\n.flow/defaults.json  not there: workflows go their own ways\n',
  ]);
});

test('a link in place of a file stops the command', async () => {
  const root = repository({ 'other.json': '{}', '.flow/x': '' });
  symlinkSync('../other.json', join(root, stateFile));
  expect(await primitives(root, 'flow')).toMatchObject({ code: 2, err: expect.stringContaining(`${stateFile} cannot be read`) as string });
});

test('the reports fit their schema', async () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/flow-report.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  const files = [
    {},
    { [defaultsFile]: printed(defaults), [stateFile]: printed(state) },
    { [defaultsFile]: printed({ ...defaults, review: 3 }), [stateFile]: '{}' },
    { [defaultsFile]: '{', [stateFile]: printed({ ...state, artifacts: { a: 'b/c.md' } }) },
  ];
  for (const each of files) {
    const { flow } = await reported(onBranch(each));
    validate(flow);
    expect(validate.errors).toBeNull();
  }
});
