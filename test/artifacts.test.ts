import { expect, test } from 'vitest';
import { artifactPlaceOf } from '../src/artifacts/artifact-kinds.ts';
import { problemsOf } from '../src/artifacts/check-artifact.ts';
import { artifactOfText, parseArtifact } from '../src/artifacts/parse-artifact.ts';
import type { Artifact } from '../src/artifacts/parse-artifact.ts';
import { metricsOf } from '../src/artifacts/metrics.ts';
import { printArtifact } from '../src/artifacts/print-artifact.ts';
import { fieldAt, setField } from '../src/artifacts/set-field.ts';
import type { FieldEntry } from '../src/model/artifact-field.ts';
import { canonicalJson } from '../src/model/canonical-json.ts';
import { artifactFields } from '../src/model/generated/artifact-fields.ts';
import type { ArtifactKind } from '../src/model/generated/artifact-fields.ts';
import { applyEdits } from '../src/model/text-edits.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { fc, runs } from './fast-check.ts';

const parse = await loadParser();

function read(path: string, text: string): Artifact {
  const artifact = artifactOfText(path, text, parse);
  if (artifact === undefined) throw new Error(`${path} is no artifact`);
  return artifact;
}

const track = `Track: api-validation
Tasks: task-12, task-14
Files: src/api/validators.js, test/api/validators.test.js
Dependencies: task-11 done
Validation: npm test -- test/api/validators.test.js
Work surface: git worktree ../wt-api-validation
State: active
Unresolved issues:
- none
Rescue history:
- stall | narrowed | it was too big | ok \\| fine | 1
Revision rounds: 3 (two for the same issue)
`;

const plan = `---
status: approved # by the team
targets:
  coverage: ">= 80"
approvals:
  - gate: plan
    by: ada
    at: 2026-11-01
---

# Feature: Sign in

## Overview & objectives

People sign in.

**Why:** Fewer passwords.

## Phase 1: Tables (data)

- **Owner:** @ada
- Tasks: user table, token table
- **Files to create/modify:**
  - \`migrations/001.py\` (new)
  - \`models/token.py\`
- Test requirements: 5 test cases
- Acceptance criteria:
  - [ ] The migration applies
- Risk: a lock, for long

## Phase 2 — Services

**Owner**: @grace

**Test Requirements (RED phase):**

\`\`\`text
✓ one, two
✓ three
\`\`\`

**Potential Risks:** none
`;

const phase = `# ✅ Phase 1 Complete: Tables

**Status:** ✅ APPROVED by @ada  
**Completed by:** ada

## What was implemented

The tables.

### Created (new files)

- \`services/a.py\` - does it

### Modified

- endpoints/auth.py - two lines (4 and 5)

## Results

- Test results: 4/4 passing
- Coverage: **100%** (target: >80%)
- Accessibility: WCAG AAA 98/100

## Code Quality Metrics

| Metric | Target | Actual | Status |
|---|---|---|---|
| Latency | <50 ms | 12 ms | ✅ |
`;

test('a place says what a file would be', () => {
  expect(artifactPlaceOf('plans/sign-in/plan.md')).toEqual({ kind: 'plan', names: { feature: 'sign-in' } });
  expect(artifactPlaceOf('web/plans/sign-in/phase-12-complete.md')).toEqual({
    kind: 'phase-complete',
    names: { feature: 'sign-in', phase: '12' },
  });
  expect(artifactPlaceOf('plans/sign-in/tracks/api.md')).toEqual({ kind: 'track-report', names: { feature: 'sign-in', track: 'api' } });
  expect(artifactPlaceOf('.flow/artifacts/track-report-api.md')).toEqual({ kind: 'track-report', names: { name: 'api' } });
  expect(
    ['plan.md', 'plans/plan.md', 'plans/a/b/plan.md', 'plans/a/phase-0-complete.md', 'plans/a/phase-x-complete.md'].map(artifactPlaceOf),
  ).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('a plan of another house is read', () => {
  expect(read('plans/sign-in/plan.md', plan).values).toEqual({
    status: 'approved',
    targets: { coverage: '>= 80' },
    approvals: [{ gate: 'plan', by: 'ada', at: '2026-11-01' }],
    title: 'Sign in',
    overview: 'People sign in.',
    why: 'Fewer passwords.',
    phases: [
      {
        number: 1,
        title: 'Tables (data)',
        owner: '@ada',
        tasks: ['user table', 'token table'],
        files: ['migrations/001.py', 'models/token.py'],
        tests: { count: 5, cases: [] },
        acceptance: ['The migration applies'],
        risks: ['a lock', 'for long'],
      },
      { number: 2, title: 'Services', owner: '@grace', tests: { count: 2, cases: ['one, two', 'three'] }, risks: [] },
    ],
  });
});

test('a phase report of another house is read', () => {
  expect(read('plans/sign-in/phase-1-complete.md', phase).values).toEqual({
    phase: 1,
    title: 'Tables',
    status: 'approved',
    completedBy: 'ada',
    summary: 'The tables.',
    filesCreated: ['services/a.py'],
    filesModified: ['endpoints/auth.py'],
    tests: { passed: 4, total: 4 },
    coverage: 100,
    accessibility: 98,
    metrics: [{ metric: 'Latency', target: '<50 ms', actual: '12 ms', status: '✅' }],
  });
});

test('a track report of lines is read', () => {
  expect(read('plans/sign-in/tracks/api.md', track).values).toEqual({
    track: 'api-validation',
    tasks: ['task-12', 'task-14'],
    files: ['src/api/validators.js', 'test/api/validators.test.js'],
    dependencies: ['task-11 done'],
    validation: ['npm test -- test/api/validators.test.js'],
    worktree: 'git worktree ../wt-api-validation',
    state: 'active',
    issues: [],
    rescue: [{ trigger: 'stall', action: 'narrowed', rationale: 'it was too big', outcome: 'ok | fine', attempt: '1' }],
    rounds: 3,
  });
});

test('a choice that nobody has made is no value', () => {
  const artifact = read('plans/sign-in/tracks/api.md', 'Track: a\nTasks: b\nFiles: c\nState: pending | active | review\n');
  expect(fieldAt(artifact, ['state'])?.state).toBe('unreadable');
});

test.each([
  ['plans/sign-in/tracks/api.md', track, ['state'], 'merged', 'State: active', 'State: merged'],
  ['plans/sign-in/tracks/api.md', track, ['rounds'], 4, 'rounds: 3 (two for the same issue)', 'rounds: 4'],
  ['plans/sign-in/tracks/api.md', track, ['issues'], ['one', 'two'], 'issues:\n- none', 'issues:\n- one\n- two'],
  ['plans/sign-in/tracks/api.md', track, ['tasks'], ['a', 'b'], 'task-12, task-14', 'a, b'],
  ['plans/sign-in/plan.md', plan, ['status'], 'complete', 'approved #', 'complete #'],
  [
    'plans/sign-in/plan.md',
    plan,
    ['approvals'],
    [
      { gate: 'plan', by: 'ada', at: '2026-11-01' },
      { gate: 'phase-1', by: 'grace', at: '2026-11-02' },
    ],
    'at: 2026-11-01\n',
    'at: 2026-11-01\n  - gate: phase-1\n    by: grace\n    at: 2026-11-02\n',
  ],
  ['plans/sign-in/plan.md', plan, ['phases', 0, 'owner'], '@bob', '@ada\n-', '@bob\n-'],
  ['plans/sign-in/plan.md', plan, ['phases', 0, 'duration'], '1 h', '@ada\n', '@ada\n- **Duration:** 1 h\n'],
  [
    'plans/sign-in/plan.md',
    plan,
    ['phases', 0, 'files'],
    ['migrations/001.py', 'models/token.py', 'c.py'],
    'models/token.py`\n',
    'models/token.py`\n  - `c.py`\n',
  ],
  ['plans/sign-in/phase-1-complete.md', phase, ['status'], 'blocked', '✅ APPROVED by @ada', 'blocked'],
  ['plans/sign-in/phase-1-complete.md', phase, ['coverage'], 76, '**100%** (target: >80%)', '76%'],
] as const)('%#: a field of %s is set by a splice', (path, text, at, value, from, to) => {
  for (const ending of ['\n', '\r\n']) {
    for (const mark of ['', '\uFEFF']) {
      const written = mark + text.replaceAll('\n', ending);
      const result = setField(read(path, written), at, value, parse);
      if (result.type === 'refused') throw new Error(result.reason);
      expect(applyEdits(written, result.edits)).toBe(mark + text.replace(from, to).replaceAll('\n', ending));
    }
  }
});

test('metrics are named as targets are', () => {
  const metrics = metricsOf(read('plans/sign-in/phase-1-complete.md', phase)).map(({ name, value, unit }) => [name, value, unit]);
  expect(metrics).toEqual([
    ['coverage', 100, '%'],
    ['accessibility', 98, '/100'],
    ['latency', 12, 'ms'],
  ]);
});

test.each([
  ['plans/sign-in/plan.md', plan],
  ['plans/sign-in/phase-1-complete.md', phase],
  ['plans/sign-in/tracks/api.md', track],
] as const)('what is printed of %s says the same and prints the same', (path, text) => {
  const { kind, values } = read(path, text);
  const printed = printArtifact(kind, values);
  const again = read(path, printed);
  expect(again.values).toEqual(values);
  expect(printArtifact(kind, again.values)).toBe(printed);
});

const files = [
  ['plans/sign-in/plan.md', plan],
  ['plans/sign-in/phase-1-complete.md', phase],
  ['plans/sign-in/tracks/api.md', track],
] as const;

/** Words with all that means something in Markdown, YAML and tables. */
const words = fc
  .array(
    fc.constantFrom(
      'a',
      'b1',
      '`code`',
      '|',
      String.raw`\|`,
      '**x**',
      '- y',
      '#z',
      'k: v',
      '"q"',
      "'",
      '…',
      'é',
      '🚀',
      'none',
      'TODO',
      '[x]',
      '12',
      '</a>',
      '{',
      '\\',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '));

/** Values of the type that a field has, whether or not they can be written there. */
function valueFor(entry: FieldEntry): fc.Arbitrary<unknown> {
  const count = fc.nat(500);
  const values: Partial<Record<FieldEntry['reads'], fc.Arbitrary<unknown>>> = {
    word: fc.constantFrom(...(entry.words ?? ['x'])),
    count,
    percent: fc.nat(100),
    score: fc.nat(100),
    tests: fc.tuple(count, count).map(([a, b]) => ({ passed: Math.min(a, b), total: Math.max(a, b) })),
    cases: fc.array(words, { maxLength: 4 }).map((cases) => ({ count: cases.length, cases })),
    list: fc.array(words, { maxLength: 4 }),
    paths: fc.array(fc.stringMatching(/^[a-z][\w ./-]{0,20}[a-z]$/), { maxLength: 4 }),
    rows: fc.array(fc.record(Object.fromEntries((entry.fields ?? []).map(({ name }) => [name, words]))), { maxLength: 3 }),
    table: fc.array(fc.record(Object.fromEntries((entry.fields ?? []).map(({ name }) => [name, words]))), { maxLength: 3 }),
    text: fc.oneof(
      words,
      fc.array(words, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
    ),
    yaml: fc.oneof(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), words, { maxKeys: 3 }),
      fc.array(fc.record({ gate: words, by: words, at: words }), { maxLength: 3 }),
    ),
  };
  return values[entry.reads] ?? words;
}

const change = fc.constantFrom(...files).chain(([path, text]) => {
  const { kind } = read(path, text);
  const places = artifactFields[kind].flatMap((entry) =>
    entry.reads === 'records'
      ? (entry.fields ?? []).map((inner) => ({ at: [entry.name, 0, inner.name], entry: inner }))
      : [{ at: [entry.name], entry }],
  );
  return fc.record({
    path: fc.constant(path),
    text: fc
      .tuple(fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n'))
      .map(([mark, ending]) => mark + text.replaceAll('\n', ending)),
    place: fc.constantFrom(...places).chain(({ at, entry }) => fc.record({ at: fc.constant(at), value: valueFor(entry) })),
  });
});

test('a field that is set has that value, and nothing else in the file has changed', () => {
  let set = 0;
  fc.assert(
    fc.property(change, ({ path, text, place: { at, value } }) => {
      const before = read(path, text);
      const result = setField(before, at, value, parse);
      if (result.type === 'refused') return;
      set += 1;
      const after = applyEdits(text, result.edits);
      const artifact = read(path, after);
      expect(canonicalJson(fieldAt(artifact, at)?.value)).toBe(canonicalJson(value));
      // One splice, in the place of the old value.
      expect(result.edits).toHaveLength(1);
      expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
      if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
      const others = (of: Artifact): unknown[] =>
        of.fields
          .filter((field) => field.path.join() !== at.join())
          .map((field) => [field.path.join(), field.state, of.document.text.slice(field.valueSpan.start, field.valueSpan.end)]);
      expect(others(artifact)).toEqual(others(before));
    }),
    { numRuns: runs(120) },
  );
  expect(set).toBeGreaterThan(50);
});

test('any text is read, and every place lies inside it', () => {
  const lines = fc.array(
    fc.oneof(
      words,
      fc.constantFrom(
        '---',
        '```',
        '',
        '**Files:**',
        'State: active',
        '- a | b',
        '| Phase | Coverage |',
        '|---|---|',
        '| 1 | 9% |',
        '## Phase 1: X',
        '# Feature: Y',
        '<!-- ',
        '-->',
        'Tests:',
        '  - deep',
        '> quote',
        'Approvals:',
        '- [ ] x — PASS / FAIL',
      ),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (written, ending) => {
      const text = written.join(ending);
      for (const kind of Object.keys(artifactFields) as ArtifactKind[]) {
        const artifact = parseArtifact(parseDocument('plans/a/plan.md', 'artifact', text, parse), kind);
        for (const { labelSpan, valueSpan, items } of artifact.fields) {
          for (const span of [labelSpan, valueSpan, ...items.map((item) => item.span)]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
        for (const { span } of problemsOf(artifact)) expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: runs(50) },
  );
});

test('a line of 5 MB is read in one go', () => {
  const text = `Track: a\nTasks: ${'x, '.repeat(1_700_000)}\nFiles: ${'`'.repeat(1000)}\nState: active\nSummary: ${'|'.repeat(100_000)} PASS\n`;
  const artifact = read('plans/a/tracks/b.md', text);
  expect(fieldAt(artifact, ['state'])?.value).toBe('active');
  expect((artifact.values as { tasks: string[] }).tasks).toHaveLength(1_700_000);
});

test('items that begin like their label are items, and a metric of the table is the field of its name', () => {
  const risky = plan.replace('**Potential Risks:** none', '**Potential Risks:**\n\n- Risk: a race\n- Mitigation: a lock');
  expect((read('plans/a/plan.md', risky).values as { phases: { risks?: string[] }[] }).phases[1]?.risks).toEqual([
    'Risk: a race',
    'Mitigation: a lock',
  ]);
  const measured = phase
    .replace('- Coverage: **100%** (target: >80%)\n', '')
    .replace('| Latency', '| Coverage | >80% | 95% | ✅ |\n| Latency');
  expect(fieldAt(read('plans/a/phase-1-complete.md', measured), ['coverage'])?.value).toBe(95);
});
