import { expect, test } from 'vitest';
import { primitives } from './terminal.ts';
import { repository } from './temporary-repository.ts';
import type { GraphReport } from '../src/model/generated/schema-types.ts';

const files = {
  '.github/prompts/implement.prompt.md': `---
description: Implement a spec
agent: planner
---

# Implement

## Load

Read [the spec](\${input:specFile}) for \${input:area:src}.

## Human Validation Gate

🚨 **STOP**: show the plan.

- [ ] Security architecture review

## Post-Implementation Learning

- Propose what worked for [the memory](../../auth.memory.md).
`,
  '.github/agents/planner.agent.md': `---
name: planner
description: Plans
handoffs:
  - label: Implement
    agent: coder
    prompt: Implement the plan.
---

Plan.
`,
  '.github/agents/coder.agent.md': '---\nname: coder\ndescription: Codes\n---\n\nCode.\n',
  'auth.memory.md': '# Memory\n\n- Rotate tokens.\n',
};

async function graph(...args: string[]): Promise<GraphReport> {
  const { code, out } = await primitives(repository(files), 'graph', ...args);
  expect(code).toBe(0);
  return JSON.parse(out) as GraphReport;
}

test('a prompt lists its inputs', async () => {
  const { nodes } = await graph();
  expect(nodes.flatMap(({ id, inputs }) => (inputs === undefined ? [] : [{ id, inputs }]))).toEqual([
    { id: '.github/prompts/implement.prompt.md', inputs: ['specFile', 'area'] },
  ]);
});

test('--kind gate prints the gates with what must be approved', async () => {
  const { nodes, edges } = await graph('--kind', 'gate');
  expect(nodes).toMatchObject([{ type: 'gate', title: 'Human Validation Gate', approvals: ['Security architecture review'] }]);
  expect(edges).toEqual([]);
  expect((await graph('--kind', 'prompt,memory')).nodes.map(({ kind }) => kind)).toEqual(['prompt', 'memory']);
});

test('--edges updates says what a prompt wants updated when it is done', async () => {
  const { nodes, edges } = await graph('--edges', 'updates');
  expect(edges.map(({ from, to }) => [from, to])).toEqual([['.github/prompts/implement.prompt.md', 'auth.memory.md']]);
  expect(nodes.map(({ id }) => id)).toEqual(['.github/prompts/implement.prompt.md', 'auth.memory.md']);
});

test('--edges hands-off-to draws who hands over to whom', async () => {
  const { out } = await primitives(repository(files), 'graph', '--edges', 'hands-off-to', '--format', 'mermaid');
  expect(out).toBe(
    'flowchart LR\n  n0["agent: .github/agents/coder.agent.md"]\n  n1["agent: .github/agents/planner.agent.md"]\n  n1 -->|hands-off-to| n0\n',
  );
});

test('a type that does not exist is told with what may be meant', async () => {
  const { code, err } = await primitives(repository(files), 'graph', '--edges', 'hand-off-to');
  expect(code).toBe(2);
  expect(err).toContain('The graph has no edges `hand-off-to`. Did you mean `hands-off-to`?');
  expect((await primitives(repository(files), 'graph', '--kind', 'gates')).err).toContain('Did you mean `gate`?');
});
