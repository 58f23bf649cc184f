import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

/** A sign-in in three phases, with the figures of the guide that this kind of report comes from: it contradicts itself. */
const workflow = {
  'plans/jwt/plan.md': `---
status: complete
targets:
  coverage: 80
---

# Feature: Sign in with tokens

## Overview & objectives

People sign in once and stay signed in.

## Phase 1: Database schema (Maat)

**Owner:** Maat

**Tasks:** user table, token table

**Test requirements:** 5 test cases

**Acceptance criteria:** the migration applies and reverts

**Risk:** a migration that locks

## Phase 2: Backend services (Hermes)

**Owner:** Hermes

**Test requirements:** 8 test cases

**Acceptance criteria:** all endpoints answer

**Risk:** token expiry

## Phase 3: Frontend (Athena)

**Owner:** Athena

**Test requirements:** 6 test cases

1. Draws two inputs
2. Sends the form
3. Keeps the token
4. Manages state
5. Shows errors
6. Clears tokens
7. Refreshes
8. Is accessible

**Acceptance criteria:** people can sign in

**Risk:** a race between refreshes
`,
  'plans/jwt/phase-1-complete.md': report(1, '4/4 passing', '100%'),
  'plans/jwt/phase-2-complete.md': report(2, '24/24 passing', '96%'),
  'plans/jwt/phase-3-complete.md': report(3, '13/13 passing', '94%'),
  'plans/jwt/complete.md': `# Feature complete: Sign in with tokens

**Status:** complete

## Summary

All three phases are done.

- Total coverage: 95% average
- Total tests: 41 (all passing)
- Security: OWASP 10/10
- Phase count: 3
- Artifacts: 4 documents (plan + 3 phases + complete)

## Phases

| Phase | Coverage |
| --- | --- |
| 1. Database schema | 100% |
| 2. Backend services | 96% |
| 3. Frontend | 94% |
`,
};

function report(phase: number, tests: string, coverage: string): string {
  return `# Phase ${phase} complete: Part ${phase}

**Status:** approved

## What was implemented

The part.

- Test results: ${tests}
- Coverage: ${coverage}
- Security: looked at
`;
}

test('a workflow that contradicts itself is told so by lint, without being asked for', async () => {
  const { code, out } = await primitives(repository(workflow), 'lint');
  expect(code).toBe(0);
  expect(out).toContain('The average coverage is said to be 95 %, and that of 100 %, 96 % and 94 % is 96.7 %');
  expect(out).toContain('Phase 1 was planned with 5 test cases and has delivered 4');
  expect(out).toContain('Phase 3 asks for 6 test cases and lists 8');
  expect(out).toContain('There are said to be 4 documents, and the parts beside it are 5');
  expect(out.match(/ warning /g)).toHaveLength(4);
  expect(out).not.toContain(' error ');
});

test('coverage of 76 % that is called approved is an error, and none once the phase is blocked', async () => {
  const low = { ...workflow, 'plans/jwt/phase-1-complete.md': report(1, '5/5', '76%') };
  const cwd = repository(low);
  expect((await primitives(cwd, 'lint')).code).toBe(1);
  writeFileSync(join(cwd, 'plans/jwt/phase-1-complete.md'), report(1, '5/5', '76%').replace('approved', 'blocked'));
  expect((await primitives(cwd, 'lint')).out).not.toContain('no-missed-target');
});

const session = `---
current-task: Sign in
current-phase: review
next-action: Answer
workspace: main
last-updated: 2026-11-02T10:00:00Z
---

## Decisions

## Files Touched

## Open Questions

## Blockers
`;

test('a session is read where git ignores it, and shared where git does not', async () => {
  const files = { 'README.md': '# A\n', '.agent/SESSION.md': session };
  const ignored = await primitives(repository({ ...files, '.gitignore': '.agent/\n' }), 'lint');
  expect(ignored.out).toContain('`Failed hypotheses`');
  expect(ignored.out).not.toContain('no-shared-session');
  const shared = await primitives(repository(files), 'lint');
  expect(shared.out).toContain('no-shared-session');
  const named = await primitives(repository({ ...files, '.gitignore': '.agent/\n' }), 'lint', '.agent/SESSION.md');
  expect(named.out).not.toContain('no-shared-session');
});

test('a session that is tracked is shared, whatever .gitignore says', async () => {
  const cwd = repository({ 'README.md': '# A\n', '.agent/SESSION.md': session, '.gitignore': '.agent/\n' });
  execFileSync('git', ['add', '--force', '.agent/SESSION.md'], { cwd });
  expect((await primitives(cwd, 'lint')).out).toContain('no-shared-session');
});

test('plans of another kind are left alone', async () => {
  const cwd = repository({
    'plans/holiday/plan.md':
      '# Holiday\n\n## Overview\n\nWe go to the sea.\n\n## Timeline\n\n- Phase 1: pack\n- Phase 2: drive\n\n## FAQ\n\nNo.\n',
    'plans/roadmap/plan.md': '# Roadmap\n\n## Phase 1: Alpha\n\nSoon.\n\n## Phase 3: Beta\n\nLater. [A link](nowhere.md) too.\n',
    'plans/roadmap/brief.md': '# Brief\n\nSummary: short.\n',
    'plans/roadmap/review.md': '- [ ] **Issue**: look — PASS / FAIL\n',
    'plans/roadmap/complete.md': '# Complete\n\nStatus: yes\n',
  });
  expect((await primitives(cwd, 'lint')).out).toBe('');
});

test('a finding is silenced as anywhere else', async () => {
  const cwd = repository({
    ...workflow,
    'plans/jwt/phase-1-complete.md': report(1, '4/4 passing', '100%').replace(
      '- Test',
      '<!-- primitives-disable-next-line no-missing-tests -- the fifth is in phase 2 -->\n- Test',
    ),
  });
  const { out } = await primitives(cwd, 'lint');
  expect(out).not.toContain('Phase 1 was planned');
  expect(out).not.toContain('no-unused-suppression');
});
