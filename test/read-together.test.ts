import { describe, expect, test } from 'vitest';
import type { Rule } from '../src/lint/rule.ts';
import { noConflictingThreshold } from '../src/lint/rules/no-conflicting-threshold.ts';
import { noNearDuplicate } from '../src/lint/rules/no-near-duplicate.ts';
import { noRepeatedParagraph } from '../src/lint/rules/no-repeated-paragraph.ts';
import { runRules } from '../src/lint/run-rules.ts';
import { graphOf } from './in-memory-project.ts';

const strict = {
  presets: ['all' as const],
  layers: [],
  allowKeys: {},
  agentAliases: {},
  compat: { vscode: '1.122' },
  budgets: { files: [], paths: [] },
};
const lint = (rule: Rule, texts: Readonly<Record<string, string>>): ReturnType<typeof runRules> =>
  runRules(graphOf(texts), [rule], { settings: strict });

describe('bounds that contradict each other', () => {
  const spec = '- [ ] Unit tests >95% coverage\n';
  const prompt = '- Unit tests that check the boundaries, with at least 80%+ coverage\n';
  const gate = '- [x] Unit tests >90% coverage\n';

  test('are one finding with all places', () => {
    const found = lint(noConflictingThreshold, {
      'docs/oauth.spec.md': spec,
      '.github/prompts/a.prompt.md': `[spec](../../docs/oauth.spec.md)\n\n${prompt}`,
      '.github/copilot-instructions.md': gate,
    });
    expect(found.map(({ path, related = [] }) => [path, ...related.map((other) => other.path)])).toEqual([
      ['.github/copilot-instructions.md', '.github/prompts/a.prompt.md', 'docs/oauth.spec.md'],
    ]);
  });

  test('are none in a spec that nothing links to', () => {
    expect(lint(noConflictingThreshold, { 'docs/oauth.spec.md': spec, '.github/prompts/a.prompt.md': prompt })).toEqual([]);
  });

  test.each([
    ['>80% coverage', 'at least 80% coverage'],
    ['latency < 1 s', 'latency < 1000 ms'],
    ['latency < 1 s', 'latency: 1.5 s was measured'],
    ['p95 latency < 1 s', 'p99 latency < 2 s'],
    ['>80% line coverage', '>70% branch coverage'],
    ['Minimum coverage: 80%', 'Coverage goal: 95%'],
    ['>80% coverage', 'Coverage is 95% after the last change.'],
    ['>80% coverage', 'Less than 60% coverage stops the build.'],
  ])('%s and %s agree', (one, other) => {
    expect(lint(noConflictingThreshold, { 'AGENTS.md': `- ${one}\n- ${other}\n` })).toEqual([]);
  });

  test.each([
    ['>80% coverage', '95%+ test coverage'],
    ['Coverage must be at least 80%.', 'Minimum code coverage: 90%'],
    ['latency < 50 ms', 'Latency must stay under 1 s'],
    ['Maximum line length: 100 characters', 'Line length: 88'],
    ['bundle size < 200 KB', 'Keep the bundle size below 1 MB'],
  ])('%s and %s do not', (one, other) => {
    expect(lint(noConflictingThreshold, { 'AGENTS.md': `- ${one}\n- ${other}\n` })).toHaveLength(1);
  });
});

test('a paragraph in thousands of prompts that never meet takes no time and is no finding', () => {
  const text =
    'Every change to the public interface needs an entry in the change log, a test that shows it, and a note for those who upgrade.';
  const prompts = Array.from({ length: 3000 }, (_, index) => [`.github/prompts/p${index}.prompt.md`, `Task ${index}.\n\n${text}\n`]);
  expect(lint(noRepeatedParagraph, Object.fromEntries(prompts) as Record<string, string>)).toEqual([]);
});

test('near-duplicates are found whatever the marks of their lists', () => {
  const steps = Array.from(
    { length: 12 },
    (_, index) => `step ${'abcdefghijkl'[index]} reads the plan and writes what it leaves open in section ${'lkjihgfedcba'[index]}`,
  );
  const found = lint(noNearDuplicate, {
    '.github/skills/a/SKILL.md': steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    '.github/skills/b/SKILL.md': steps.map((step) => `  - ${step}`).join('\n'),
  });
  expect(found.map(({ path }) => path)).toEqual(['.github/skills/b/SKILL.md']);
});
