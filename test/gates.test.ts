import { expect, test } from 'vitest';
import { graphOf } from './in-memory-project.ts';

function gates(body: string): unknown[] {
  const [prompt] = graphOf({ 'a.prompt.md': body }).primitives;
  return (prompt?.gates ?? []).map(({ id, kind, stop, approvals, span, title }) => {
    expect(prompt?.text.slice(span.start, span.end)).toContain(title.slice(0, 4).trim());
    return [kind, id, stop !== undefined, approvals.map(({ text }) => text)];
  });
}

test.each<[string, string, unknown[]]>([
  [
    'a section with STOP and a list of approvals',
    '## Human Validation Gate\n\n🚨 **STOP**: show the plan.\n\nRequired approvals:\n- Security review\n- API contract\n\n## Then\n\n- Other\n',
    [['approval', 'human-validation-gate', true, ['Security review', 'API contract']]],
  ],
  ['a checklist', '## Approval gate\n\n- [ ] A\n- [x] B\n', [['approval', 'approval-gate', false, ['A', 'B']]]],
  [
    'pause points, the same twice',
    '## PAUSE POINT 2: Review one\n\n## Pause point 2 – Review two\n',
    [
      ['pause-point', 'pause-point-2', false, []],
      ['pause-point', 'pause-point-2', false, []],
    ],
  ],
  ['a pause point without a heading', 'Text.\n\n⏸️ PAUSE POINT 1: Plan Approval\n- A\n', [['pause-point', 'pause-point-1', true, ['A']]]],
  ['a line that says STOP', '# Do\n\n**STOP**: ask for approval before you push.\n', [['stop', 'stop', true, []]]],
  ['a mark that was decoded wrongly', '# Do\n\nüö® **STOP**: show the plan.\n', [['stop', 'stop', true, []]]],
  ['a sentence that asks', 'Plan it. Wait for the approval of the user, then go on.\n', [['request', 'wait-for-the-approval', false, []]]],
  ['a quality gate is a check', '## Quality Gates\n\n- Tests pass\n', [['check', 'quality-gates', false, []]]],
  [
    'a validation gate in which one stops is an approval',
    '## Validation Gate\n\nSTOP here.\n',
    [['approval', 'validation-gate', true, []]],
  ],
  [
    'a line that says GATE waits for a person or for a result',
    '## Release\n\n**⛔ GATE: User confirms push**\n\n**⛔ GATE: All validations must pass.**\n',
    [
      ['stop', 'gate', true, []],
      ['check', 'gate', true, []],
    ],
  ],
  [
    'other sentences that ask',
    'Wait for the user to answer. Confirm with the user. Present the plan for review.\n\nNever push without asking. Go on once the user agrees. Await a decision.\n',
    [
      ['request', 'wait-for-the-user', false, []],
      ['request', 'confirm-with-the-user', false, []],
      ['request', 'present-the-plan-for-review', false, []],
      ['request', 'never-push-without-asking', false, []],
      ['request', 'once-the-user-agrees', false, []],
      ['request', 'await-a-decision', false, []],
    ],
  ],
  [
    'what must not be done or is spoken of is no gate',
    'STOP calling the old service.\n\n## At pause points\n\nShow it.\n\n## Restricted tools (approval required)\n\nIt.\n\n## Why have gates?\n\nThey help.\n',
    [],
  ],
  ['no gate', '# Stop words\n\nStop the server. `STOP` the world. NONSTOP.\n\n```\nSTOP\n```\n\nThe API requires a token.\n', []],
])('%s', (_, body, expected) => {
  expect(gates(body)).toEqual(expected);
  expect(gates(body.replaceAll('\n', '\r\n'))).toEqual(expected);
});
