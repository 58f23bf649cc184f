import { describe, expect, test } from 'vitest';
import { artifactPlaceOf } from '../src/artifacts/artifact-kinds.ts';
import { problemsOf } from '../src/artifacts/check-artifact.ts';
import { artifactOfText } from '../src/artifacts/parse-artifact.ts';
import type { Artifact } from '../src/artifacts/parse-artifact.ts';
import { printArtifact } from '../src/artifacts/print-artifact.ts';
import { setField } from '../src/artifacts/set-field.ts';
import { applyEdits } from '../src/model/text-edits.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const parse = await loadParser();

function read(path: string, text: string): Artifact {
  const artifact = artifactOfText(path, text, parse);
  if (artifact === undefined) throw new Error(`${path} is no artifact`);
  return artifact;
}

/** In the forms of the places that they come from. */
const samples: Readonly<Record<string, readonly [path: string, text: string, values: object]>> = {
  conductor: [
    '.flow/artifacts/conductor-summary-sign-in.md',
    `Request: sign in once
Progression mode: guided
Lifecycle owner: idea-to-done
State file: .flow/state.json
Entry path: plan
Current state: blocked
Phase history:
- plan | plan-feature | plans/sign-in/plan.md | approved
- deliver | run-tracks | plans/sign-in/batch-summary.md | stopped
Stop decisions:
- deliver | two providers answer otherwise | which one is asked first
Final artifacts:
- planning: plans/sign-in/plan.md
Next action: ask for the provider
Summary: half of it is there
`,
    {
      request: 'sign in once',
      progression: 'guided',
      owner: 'idea-to-done',
      stateFile: '.flow/state.json',
      entry: 'plan',
      state: 'blocked',
      history: [
        { phase: 'plan', workflow: 'plan-feature', artifact: 'plans/sign-in/plan.md', result: 'approved' },
        { phase: 'deliver', workflow: 'run-tracks', artifact: 'plans/sign-in/batch-summary.md', result: 'stopped' },
      ],
      stops: [{ phase: 'deliver', reason: 'two providers answer otherwise', input: 'which one is asked first' }],
      artifacts: ['planning: plans/sign-in/plan.md'],
      nextAction: 'ask for the provider',
      summary: 'half of it is there',
    },
  ],
  refresh: [
    '.flow/artifacts/refresh-summary-tokens.md',
    `Refresh scope: docs/knowledge
Candidate count: 1
Progression mode: manual
Candidates:
- docs/knowledge/tokens.md | needs-capture | routed | open
Canonical artifacts: none
Retired artifacts: none
Routed to knowledge-save:
- rotation — a review has asked for it
Routed to arch-review: none
Unresolved questions: none
Next action: write it down
Summary: one gap
`,
    {
      scope: 'docs/knowledge',
      candidateCount: 1,
      progression: 'manual',
      candidates: [{ path: 'docs/knowledge/tokens.md', classification: 'needs-capture', action: 'routed', outcome: 'open' }],
      canonical: [],
      retired: [],
      captured: ['rotation — a review has asked for it'],
      redesigned: [],
      questions: [],
      nextAction: 'write it down',
      summary: 'one gap',
    },
  ],
  contracts: [
    'plans/sign-in/contracts.md',
    `Feature dir: .sdd/sign-in/
Spec input: specs/sign-in/spec.md
Generated: 2026-11-02T10:00:00Z
Output files:
- openapi.yaml: generated
- schema/Token.json: generated
FR-IDs mapped: 2 — FR-001, FR-002
FR-IDs unresolved: 0
Low-confidence extractions:
- Tokens | no type | x-low-confidence
Regenerated from prior run: no
`,
    {
      featureDir: '.sdd/sign-in/',
      spec: 'specs/sign-in/spec.md',
      generated: '2026-11-02T10:00:00Z',
      outputs: ['openapi.yaml: generated', 'schema/Token.json: generated'],
      mapped: '2 — FR-001, FR-002',
      unresolved: '0',
      lowConfidence: [{ section: 'Tokens', reason: 'no type', annotation: 'x-low-confidence' }],
      regenerated: 'no',
    },
  ],
  swarm: [
    '.copilot/swarm/SWARM.md',
    `Goal: sign in once
Mode: standard
Budget: pending
Integration branch: swarm/sign-in
Validation commands: npm test, npm run lint
Artifact sink: .flow/artifacts/swarm.md

## Agent Registry
| Agent ID | Domain | Owned files/modules | Status |
|----------|--------|---------------------|--------|
| agent-01 | tokens | src/token.ts | pending |

## Shared Facts
One place signs tokens.

## Topology
wave

## Convergence Log
- round 1: agreed
`,
    {
      goal: 'sign in once',
      mode: 'standard',
      budget: 'pending',
      branch: 'swarm/sign-in',
      validation: ['npm test', 'npm run lint'],
      sink: '.flow/artifacts/swarm.md',
      agents: [{ agent: 'agent-01', domain: 'tokens', files: 'src/token.ts', status: 'pending' }],
      facts: 'One place signs tokens.',
      topology: 'wave',
      rounds: ['round 1: agreed'],
    },
  ],
  'session-goal': [
    'plans/sign-in/goal.md',
    `GOAL: sign in once
SCOPE: src/auth
SUCCESS CRITERIA: one sign-in makes one profile
OUT OF SCOPE: pages
`,
    { goal: 'sign in once', scope: 'src/auth', success: ['one sign-in makes one profile'], outOfScope: ['pages'] },
  ],
  'code-review': [
    'docs/memory-bank/.tmp/REVIEW-sign-in.md',
    `# REVIEW-sign-in

## Verdict
NEEDS_REVISION

## Issues
- CRITICAL: 1 / HIGH: 2 / MEDIUM: 0

## 🔍 Human Review Focus (requires your judgment)
1. Whether an hour is long enough
2. The words on the page
`,
    {
      verdict: 'needs-revision',
      severities: { CRITICAL: 1, HIGH: 2, MEDIUM: 0 },
      focus: ['Whether an hour is long enough', 'The words on the page'],
    },
  ],
  solution: [
    'docs/solutions/build-errors/stale-cache.md',
    `---
title: A stale cache
date: 2026-11-02
category: build-errors
module: build
problem_type: build_error
component: tooling
severity: high
symptoms:
  - "An old file is shipped"
root_cause: config_error
resolution_type: config_change
related_components:
  - release
tags: [cache, build]
---

# A stale cache

## Problem

Old files.
`,
    {
      title: 'A stale cache',
      date: '2026-11-02',
      category: 'build-errors',
      module: 'build',
      problemType: 'build_error',
      component: 'tooling',
      severity: 'high',
      symptoms: ['An old file is shipped'],
      rootCause: 'config_error',
      resolutionType: 'config_change',
      related: ['release'],
      tags: ['cache', 'build'],
    },
  ],
};

describe.each(Object.entries(samples))('%s', (kind, [path, text, values]) => {
  test('is read from the form that it has elsewhere', () => {
    expect(artifactPlaceOf(path)?.kind).toBe(kind);
    expect(read(path, text).values).toMatchObject(values);
  });

  test('lacks at most the title that only ours have', () => {
    const problems = problemsOf(read(path, text)).filter(({ path: [name] }) => name !== 'title');
    expect(problems).toEqual([]);
  });

  test('is printed in our form, read as the same, and printed to the same bytes', () => {
    const before = read(path, text);
    const printed = printArtifact(before.kind, before.values);
    const after = read(path, printed);
    expect(after.values).toEqual(before.values);
    expect(printArtifact(after.kind, after.values)).toBe(printed);
  });

  test('takes each of its values back without a change', () => {
    const before = read(path, text);
    for (const field of before.fields.filter(({ state, form }) => state === 'set' && form !== 'title')) {
      const result = setField(before, field.path, field.value, parse);
      if (result.type === 'refused') throw new Error(`${field.path.join()}: ${result.reason}`);
      expect(read(path, applyEdits(text, result.edits)).values).toEqual(before.values);
    }
  });
});

test('keys keep their underscores when a solution is printed', () => {
  const [path, text] = samples['solution'] ?? ['', ''];
  const { kind, values } = read(path, text);
  expect(printArtifact(kind, values)).toContain('\nproblem_type: build_error\n');
});

test.each<[string, string, string, string]>([
  [
    'a bug without a cause',
    'docs/solutions/a.md',
    '---\ndate: 2026-11-02\nmodule: a\nproblem_type: ui_bug\ncomponent: b\nseverity: low\n---\n',
    'root_cause',
  ],
  [
    'a kind of problem that is none',
    'docs/solutions/a.md',
    '---\ndate: 2026-11-02\nmodule: a\nproblem_type: ui\ncomponent: b\nseverity: low\n---\n',
    'problem_type',
  ],
  [
    'what is still TODO in a list',
    'docs/solutions/a.md',
    '---\ndate: 2026-11-02\nmodule: a\nproblem_type: convention\ncomponent: b\nseverity: low\napplies_when: ["TODO: when"]\n---\n',
    'applies_when',
  ],
  [
    'approval of what is critical',
    'plans/a/code-review.md',
    '# Review: A\n\n## Verdict\n\nAPPROVED\n\n## Issues\n\n- critical: 1\n\n## Human review focus\n\n- a\n',
    'Issues',
  ],
  [
    'a block that nobody is asked about',
    'plans/a/conductor.md',
    (samples['conductor']?.[1] ?? '').replace(/Stop decisions:\n.*\n/, 'Stop decisions: none\n'),
    'Stop decisions',
  ],
])('%s is told', async (_, path, text, label) => {
  const { out } = await primitives(repository({ [path]: text }), 'lint', '--format', 'unix');
  expect(out).toContain(`\`${label}\``);
});

test('other files of these names are left alone', async () => {
  const root = repository({
    'docs/solutions/why.md': '# Why\n\nstatus: open\n',
    'plans/a/goal.md': '# Goal\n\nGoal: fun\n',
    'plans/a/contracts.md': 'Contracts.\n',
  });
  expect(await primitives(root, 'lint')).toMatchObject({ code: 0, out: '' });
});

test('a review that asks for a revision blocks its feature, and a solution is no feature', async () => {
  const root = repository({
    'plans/a/code-review.md': '# Review: A\n\n## Verdict\n\nNEEDS_REVISION\n\n## Issues\n\n- high: 1\n\n## Human review focus\n\n- a\n',
    'docs/solutions/build-errors/stale-cache.md': samples['solution']?.[1] ?? '',
  });
  expect(await primitives(root, 'gate')).toMatchObject({ code: 1, out: expect.stringContaining('Verdict: needs-revision.') as string });
  expect((await primitives(root, 'status', '--format', 'json')).out).not.toContain('solutions');
});

test.each(['bug', 'knowledge'])('a solution of a %s goes where solutions are', async (template) => {
  const root = repository({});
  const { code, out } = await primitives(root, 'new', 'solution', 'stale-cache', '--template', template, '--title', 'A: "stale" cache');
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('created docs/solutions/stale-cache.md\n') as string });
  expect(Object.keys(contentsOf(root))).toEqual(['docs/solutions/stale-cache.md']);
  expect(await primitives(root, 'lint')).toEqual({ code: 0, out: '', err: '' });
});
