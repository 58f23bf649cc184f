import { describe, expect, test } from 'vitest';
import { claude } from '../../src/runtimes/claude.ts';
import { loadedFor } from '../in-memory-tree.ts';
import { built, source } from './built-files.ts';

describe('CLAUDE.md beside AGENTS.md', () => {
  const sources = { 'ai/all.instructions.md': source('applyTo: "**"', 'Everything.') };

  test('is written, and says nothing but why', () => {
    const { texts } = built('claude,agents-md', sources);
    expect(texts.get('CLAUDE.md')).toMatch(/^(?:<!-- [^>]* -->\n\n?){2}$/);
    const loaded = loadedFor(claude, Object.fromEntries(texts), 'a.ts').documents;
    expect(loaded.map(({ path }) => path)).toEqual(['.claude/rules/all.md']);
    expect(claude.features.sometimes?.map(({ path }) => path)).toEqual(['CLAUDE.md']);
  });

  test('is not written where nobody writes AGENTS.md, or nothing', () => {
    expect([...built('claude', sources).texts.keys()]).toEqual(['.claude/rules/all.md']);
    expect([...built('claude,agents-md', { 'ai/a.agent.md': source('description: A') }).texts.keys()]).toEqual(['.claude/agents/a.md']);
  });

  test.each(['CLAUDE.md', '.claude/CLAUDE.md', 'CLAUDE.local.md', 'AGENTS.md', 'packages/a/AGENTS.md'])(
    'gives way to %s of a person',
    (path) => {
      const { texts } = built('claude,agents-md', { ...sources, [path]: 'By hand.\n' });
      expect(texts.has('CLAUDE.md')).toBe(false);
    },
  );
});

describe('tools that a text mentions', () => {
  const body = (text: string, runtime = 'claude'): string => {
    const { texts } = built(runtime, { 'ai/a.instructions.md': source('applyTo: "**/*.ts"', text), 'a.ts': '' });
    return [...texts.values()][0]?.split('-->\n').at(-1)?.trim() ?? '';
  };

  test.each([
    ['Use #tool:codebase.', 'Use `Glob` or `Grep`.'],
    ['Use #tool:gh/search and #tool:nobody/knows/it', 'Use `mcp__gh__search` and `mcp__nobody__knows`'],
    ['Use #TOOL:vscode/runCommand!', 'Use `vscode/runCommand`!'],
    ['Run !#tool:execute now', 'Run !Bash now'],
    ['Odd ` #tool:read` one', 'Odd ` #tool:read` one'],
    ['## Use #tool:read\n\nSee [above](#use-toolread).', '## Use #tool:read\n\nSee [above](#use-toolread).'],
    ['`#tool:read` and [#tool:read](#)', '`#tool:read` and [#tool:read](#)'],
  ])('%j becomes %j', (text, expected) => {
    expect(body(text)).toBe(expected);
  });

  test('keep their names elsewhere, and their form where VS Code reads the file', () => {
    for (const runtime of ['agents-md', 'copilot', 'copilot-cli'])
      expect(body('Use #tool:codebase.', runtime)).toContain('Use `codebase`.');
    for (const runtime of ['vscode', 'vscode,copilot']) expect(body('Use #tool:codebase.', runtime)).toBe('Use #tool:codebase.');
  });

  test('are called what each runtime calls them, in formats that wrap a text too', () => {
    const sources = {
      'p.prompt.md': source('description: P', 'Use #tool:codebase.'),
      'a.agent.md': source('description: A', 'Use #tool:fetch.'),
    };
    expect(built('gemini', sources).texts.get('.gemini/commands/p.toml')).toContain('Use `glob` or `grep_search` or `list_directory`.');
    expect(built('cline', sources).texts.get('.cline/agents/a.yaml')).toContain('Use `fetch_web_content`.');
  });

  test('inside the placeholder of an input go with it', () => {
    const { texts } = built('claude', { 'p.prompt.md': source('description: P', 'Do ${input:what:see #tool:read} now.') });
    expect(texts.get('.claude/commands/p.md')).toContain('Do $what now.');
  });
});

test('a file that a command would take along is named', () => {
  const { losses } = built('claude', { 'p.prompt.md': source('description: P', 'Mail me@x.org, read @docs/a.md and ask @someone.') });
  expect(losses.map(([at]) => at)).toEqual(['@docs/a.md']);
});

test('a prompt gives way to a skill of its name, because people would only get the skill', () => {
  const { texts } = built('claude', {
    'ai/plan.prompt.md': source('description: P'),
    'ai/skills/plan/SKILL.md': source('name: plan\ndescription: S'),
  });
  expect([...texts.keys()]).toEqual(['.claude/commands/ai-plan.md', '.claude/skills/plan/SKILL.md']);
});
