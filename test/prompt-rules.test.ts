import { expect, test } from 'vitest';
import type { Rule } from '../src/lint/rule.ts';
import { noLateGate } from '../src/lint/rules/no-late-gate.ts';
import { noUnboundedLoop } from '../src/lint/rules/no-unbounded-loop.ts';
import { requireGate } from '../src/lint/rules/require-gate.ts';
import { runRules } from '../src/lint/run-rules.ts';
import { defaultLintSettings } from '../src/model/lint-settings.ts';
import { graphOf } from './in-memory-project.ts';

const settings = { ...defaultLintSettings, presets: ['all'] as const };

function found(rule: Rule, body: string, frontmatter = ''): string[] {
  const text = frontmatter + body;
  const diagnostics = runRules(graphOf({ '.github/prompts/a.prompt.md': text }), [rule], { settings });
  return diagnostics.map(({ span }) => text.slice(span.start.offset, span.end.offset));
}

test.each([
  ['Keep trying until it works.', 'Keep trying until it works'],
  ['Repeat steps 2 to 4 until there are no failing tests.', 'Repeat steps 2 to 4 until there are no failing tests'],
  ['Then loop until CI is green.', 'loop until CI is green'],
  ['- Iterate on the code until you are satisfied with it\n', 'Iterate on the code until you are satisfied with it'],
  ['Retry until the server responds.', 'Retry until the server responds'],
  ['Please keep going until the user’s query is completely resolved.', 'keep going until the user’s query is completely resolved'],
])('a loop without a bound: %s', (body, loop) => {
  expect(found(noUnboundedLoop, body)).toEqual([loop]);
  expect(found(noUnboundedLoop, body.replaceAll('\n', '\r\n'))).toEqual([loop]);
});

test.each([
  'Retry until it succeeds, at most 3 times.',
  'Iterate until tests pass. If it still fails, report it.',
  'Iterate until all tests pass.\n\nGive up after two rounds.',
  'Re-run until green. Stop after 3 tries.',
  'Keep refining until the user is satisfied.',
  'Repeat until all files are processed.',
  'Do not continue with the next step until the build succeeds.',
  'Keep existing tests as they are until the migration works.',
  'Keep the flag until the release is stable.',
  '```\nrepeat until it works\n```',
  'Say “repeat until it works” aloud.',
])('a loop that ends, or none: %s', (body) => {
  expect(found(noUnboundedLoop, body)).toEqual([]);
});

test.each([
  ['1. Run `terraform apply` in `infra/`.', '`terraform apply`'],
  ['```bash\nnpm test\nkubectl apply -f k8s/production/app.yaml\n```', 'kubectl apply -f k8s/production/app.yaml'],
  ['- Finally, publish the package to npm.', 'publish the package to npm'],
  ['3. Push directly to main.', 'Push directly to main'],
  ['Merge the pull request into main.', 'Merge the pull request into main'],
  ['Delete all unused resource groups, then report.', 'Delete all unused resource groups'],
  ['```sh\ngit push --force origin feature\n```', 'git push --force origin feature'],
])('it cannot be undone: %s', (body, action) => {
  expect(found(requireGate, body)).toEqual([action]);
  expect(found(requireGate, body, '---\nagent: ask\n---\n')).toEqual([]);
  expect(found(requireGate, body, '---\ntools: [read, edit]\n---\n')).toEqual([]);
  expect(found(requireGate, `${body}\n\n**STOP**: show the plan first.\n`)).toEqual([]);
});

test.each([
  'Push the branch to `origin`.',
  '```bash\ngit push -u origin HEAD\n```',
  '```bash\n# npm publish\n```',
  '```yaml\nrun: npm publish\n```',
  'Never run `terraform destroy`.',
  'The pipeline runs `npm publish` when a tag is pushed.',
  '| `npm publish` | publishes |',
  'Delete the old file, and merge the helpers.',
  'Deployment to production is done by the pipeline.',
  'Do not:\n\n- Push directly to main\n',
  '## Forbidden\n\n- Force push\n',
  'If requested, deploy to production.',
  'Publish the notes in `docs/`.',
  'Create the release notes.',
])('it can be undone, or is not ordered: %s', (body) => {
  expect(found(requireGate, body)).toEqual([]);
});

test('a gate that is moved below what it guards is late', () => {
  const gate = '## Validation Gate 1: Plan Review\n\n**STOP**: Present the plan for approval before writing code.\n\n';
  const implementation = '## Phase 2: Implementation\n\n### 2.1 Write Code\n\nWrite it.\n\n';
  const prompt = (middle: string): string =>
    `# Feature\n\n## Phase 1: Planning\n\n### 1.3 Implementation Plan\n\nList it.\n\n${middle}## Phase 3: Validation\n\nRun checks.\n`;
  expect(found(noLateGate, prompt(gate + implementation))).toEqual([]);
  expect(found(noLateGate, prompt(implementation + gate))).toEqual(['**STOP**: Present the plan for approval before writing code.']);
});
