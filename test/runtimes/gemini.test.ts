import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { gemini } from '../../src/runtimes/gemini.ts';
import { loadedFor } from '../in-memory-tree.ts';
import { built, source } from './built-files.ts';

describe('GEMINI.md', () => {
  const sources = {
    'ai/a.instructions.md': source('applyTo: "src/**"', 'Only there.'),
    'ai/b.instructions.md': source('applyTo: "**"', 'All.'),
  };

  test('imports the AGENTS.md beside it, and has the text itself where there is none', () => {
    const { texts } = built('agents-md,gemini', sources, ['src/x.ts', 'y.ts']);
    expect([...texts.keys()]).toEqual(['AGENTS.md', 'GEMINI.md', 'src/AGENTS.md', 'src/GEMINI.md']);
    expect(texts.get('src/GEMINI.md')).toMatch(/-->\n\n@\.\/AGENTS\.md\n$/);
    const { documents } = loadedFor(gemini, Object.fromEntries(texts), 'src/x.ts');
    expect(documents.map(({ path }) => path)).toEqual(['GEMINI.md', 'AGENTS.md', 'src/GEMINI.md', 'src/AGENTS.md']);
    expect(built('gemini', sources, ['src/x.ts', 'y.ts']).texts.get('src/GEMINI.md')).toContain('Only there.');
  });

  test('does not count on an AGENTS.md that a person has written', () => {
    const { texts } = built('agents-md,gemini', { ...sources, 'AGENTS.md': 'Mine.' }, ['src/x.ts', 'y.ts']);
    expect(texts.get('GEMINI.md')).toContain('All.');
    expect(texts.get('src/GEMINI.md')).toContain('@./AGENTS.md');
  });

  test('names and titles import nothing either', () => {
    const odd = {
      '@team/a.instructions.md': source('applyTo: "**"', 'All.'),
      '@team/b.instructions.md': source('description: Ask @alice about releases'),
    };
    const { texts } = built('agents-md,gemini', odd, ['x.ts']);
    expect(texts.get('GEMINI.md')).toContain('<!-- Source: \\@team/a.instructions.md -->');
    expect(texts.get('GEMINI.md')).toContain(`- [Ask '@alice about releases](@team/b.instructions.md)`);
    const { documents } = loadedFor(gemini, { ...Object.fromEntries(texts), '@team/a.instructions.md': 'Never.' }, 'x.ts');
    expect(documents.map(({ path }) => path)).toEqual(['GEMINI.md']);
  });

  test('imports nothing that was text', () => {
    const body = 'Ask @alice or @docs/a.md, me@example.com, `@code`.\n\n```\n@fence\n```';
    const own = { 'ai/a.instructions.md': source('applyTo: "**"', body) };
    const { texts, losses } = built('agents-md,gemini', own, ['x.ts', 'docs/a.md']);
    expect(texts.get('GEMINI.md')).toContain('Ask \\@alice or \\@docs/a.md, me@example.com, `@code`.\n\n```\n@fence\n```');
    expect(texts.get('AGENTS.md')).toContain('Ask @alice or @docs/a.md,');
    expect(losses.map(([at]) => at)).toEqual(['@alice', '@docs/a.md,']);
    const { documents } = loadedFor(gemini, { ...Object.fromEntries(texts), 'docs/a.md': 'A.' }, 'x.ts');
    expect(documents.map(({ path }) => path)).toEqual(['GEMINI.md']);
  });
});

describe('agents', () => {
  const agent = (keys: string, body = 'Text.') => built('gemini', { 'ai/a.agent.md': source(keys, body) }, ['src/x.ts']);
  const path = '.gemini/agents/a.md';

  test.each([
    ['[read]', ['read_file', 'read_many_files', 'list_directory'], []],
    ['[edit/editFiles, runInTerminal]', ['replace', 'write_file', 'run_shell_command'], []],
    ['[github/*, github/create_issue]', ['mcp_github_*', 'mcp_github_create_issue'], []],
    // The server ends at the first underscore, so such a server cannot be named.
    ['["my_server/x", "a b/x"]', [], ['"my_server/x"', '"a b/x"']],
    ['[nothing-like-this]', [], ['nothing-like-this']],
    ['[]', [], []],
  ])('tools: %s', (tools, expected, lost) => {
    const { keysOf, losses } = agent(`description: A\ntools: ${tools}`);
    expect(keysOf(path)['tools']).toEqual(expected);
    expect(losses.map(([at]) => at)).toEqual(lost);
  });

  test('without a list it may use everything, and has no other key', () => {
    expect(agent('name: A B\ndescription: A\nmodel: GPT-5\nargument-hint: x').keysOf(path)).toEqual({ name: 'a-b', description: 'A' });
  });

  test('nothing is filled in, which would fail', () => {
    const keys = 'description: A\nhandoffs:\n  - { label: Go, agent: b, prompt: "Do ${that}" }';
    const { texts, losses } = agent(keys, 'Use `${home}` and ${input:x}.');
    expect(texts.get(path)).toContain('Use `{home}` and ${input:x}.');
    expect(texts.get(path)).toContain('Do {that}');
    expect(losses.map(([at]) => at)).toEqual(['${home}']);
  });

  test('agents that Gemini CLI has keep their names', () => {
    const { texts } = built('gemini', { 'ai/generalist.agent.md': source('description: A') });
    expect(texts.get('.gemini/agents/generalist.md')).toContain('name: "ai-generalist"');
  });
});

describe('commands', () => {
  const command = (keys: string, body: string) => built('gemini', { 'ai/p.prompt.md': source(keys, body) }, ['src/x.ts', 'a{b.md']);
  const promptOf = (keys: string, body: string): unknown => parse(command(keys, body).texts.get('.gemini/commands/p.toml') ?? '')['prompt'];

  test('files that are mentioned are inserted, from the root', () => {
    expect(promptOf('description: P', 'Read #file:../src/x.ts first.')).toBe('Read @{src/x.ts} first.\n');
    expect(promptOf('description: P', 'Read #file:../a{b.md first.')).toBe('Read [a{b.md](a%7Bb.md) first.\n');
  });

  test('are named so that people see the name', () => {
    const { texts } = built('gemini', {
      'ai/Über A.prompt.md': source('description: P'),
      'ai/sub/über-a.prompt.md': source('description: P'),
    });
    expect([...texts.keys()]).toEqual(['.gemini/commands/ai-sub-uber-a.toml', '.gemini/commands/ai-uber-a.toml']);
  });

  test('links start at the root', () => {
    expect(promptOf('description: P', '[x](../src/x.ts)')).toBe('[x](src/x.ts)\n');
  });

  test('what runs or is inserted there is reported', () => {
    const { losses } = command('description: P', 'Text {{args}}, !{rm -rf .}, @{.env} and if !{open');
    expect(losses.map(([at]) => at)).toEqual(['{{args}}', '!{rm -rf .}', '@{.env}', '!{open']);
  });

  test('hostile values stay values', () => {
    const body = `"""\nprompt = "x"\n'''\n\\u0041`;
    const { texts } = command('description: "a\\"\\nprompt = \\"x\\""', body);
    expect(parse(texts.get('.gemini/commands/p.toml') ?? '')).toEqual({ description: 'a" prompt = "x"', prompt: `${body}\n` });
  });
});
