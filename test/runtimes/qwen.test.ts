import { expect, test } from 'vitest';
import { built, source } from './built-files.ts';

const sources = {
  'ai/all.instructions.md': source('applyTo: "**"'),
  'ai/some.instructions.md': source('applyTo: "src/**/*.{ts,tsx},docs/**"'),
  'ai/asked.instructions.md': source('description: Releases'),
};

test('rules by their paths, what stands on demand as a skill', () => {
  const { texts, keysOf } = built('qwen', sources, ['src/x.ts', 'docs/a.md', 'y.ts']);
  expect([...texts.keys()]).toEqual(['.qwen/rules/all.md', '.qwen/rules/some.md', '.qwen/skills/asked/SKILL.md']);
  expect(texts.get('.qwen/rules/all.md')).not.toContain('---\n');
  expect(keysOf('.qwen/rules/some.md')).toEqual({ paths: ['**/src/**/*.{ts,tsx}', '**/docs/**'] });
});

test('the AGENTS.md of the root is read already, those further in are not', () => {
  const { texts } = built('agents-md,qwen', sources, ['src/x.ts', 'docs/a.md', 'y.ts']);
  expect([...texts.keys()].filter((path) => path.startsWith('.qwen/'))).toEqual(['.qwen/rules/some.md']);
});

test.each([
  ['[read, execute]', ['read_file', 'list_directory', 'run_shell_command'], []],
  ['[github/create_issue, github/*]', ['mcp__github__create_issue'], ['github/*']],
  ['[]', ['read_file'], ['tools']],
  ['[nothing-like-this]', ['read_file'], ['tools', 'nothing-like-this']],
])('tools: %s is %j', (tools, expected, lost) => {
  const { keysOf, losses } = built('qwen', { 'ai/a.agent.md': source(`description: A\ntools: ${tools}`) });
  expect(keysOf('.qwen/agents/a.md')['tools']).toEqual(expected);
  expect(losses.map(([at]) => at)).toEqual(lost);
});

test('commands take what people write, and insert files', () => {
  const { texts } = built('qwen', { 'ai/p.prompt.md': source('description: P', 'Fix ${input:number} in #file:../src/x.ts now.') }, [
    'src/x.ts',
  ]);
  expect(texts.get('.qwen/commands/p.md')).toContain('Fix {{args}} in @{src/x.ts} now.');
});
