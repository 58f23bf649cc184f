import { expect, test } from 'vitest';
import { boundaryStatements } from '../src/lint/boundary-text.ts';
import { graphOf } from './in-memory-project.ts';

/** What the text of an agent says, as `cannot edit`. */
function said(text: string): string[] {
  const [agent] = graphOf({ '.github/agents/a.agent.md': text }).primitives;
  return agent === undefined ? [] : boundaryStatements(agent).map(({ says, about }) => `${says} ${about}`);
}

test.each([
  ['You must not edit files.', 'cannot edit'],
  ['**NEVER** modify any files!', 'cannot edit'],
  ['Your role is to observe and report, not to edit.', 'cannot edit'],
  ['You create plans. You never implement code or edit files.', 'cannot edit'],
  ['- ❌ Do not run shell commands', 'cannot execute'],
  ['- **CANNOT**: Deploy, run commands', 'cannot execute'],
  ['You don’t make any changes.', 'cannot edit'],
  ['This agent is strictly read-only.', 'cannot write'],
  ['> **Tools:** Read-only access to the codebase', 'cannot write'],
  ['## What I CANNOT Do\n\n- Create, edit or delete files', 'cannot edit'],
  ['## CAN Do\n\n- Edit source files', 'can edit'],
])('%s', (text, statement) => {
  expect(said(text)).toEqual([statement]);
});

test.each([
  'Do not edit generated files.',
  'Do not edit files under `static/`.',
  'You must not edit files that others own.',
  'Never modify files without approval.',
  'Do not edit files until the plan is approved.',
  'If tests fail, do not edit files.',
  'You do not write code.',
  'Users cannot edit files.',
  'Check that migrations do not change files.',
  'Never delete files.',
  'Do not create files.',
  'Do not run destructive commands.',
  'Do not run commands in production.',
  '`docs/` has read-only reference material.',
  'You are in read-only mode on the database.',
  '```\nYou must not edit files.\n```',
  '## What users cannot do\n\n- Edit files',
  '## CAN Do\n\n- Read files',
])('nothing: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('the description speaks too', () => {
  expect(said("---\ndescription: 'Read-only reviewer, and cannot run commands'\n---\n\nText.\n")).toEqual([
    'cannot write',
    'cannot execute',
  ]);
});
