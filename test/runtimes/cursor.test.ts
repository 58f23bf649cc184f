import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { planBuild } from '../../src/build/plan-build.ts';
import type { BuildPlan } from '../../src/build/plan-build.ts';
import { runtimesNamed } from '../../src/runtimes/index.ts';
import { cursor } from '../../src/runtimes/cursor.ts';
import { loadedPaths } from '../in-memory-tree.ts';
import { graphOf } from '../in-memory-project.ts';

type Texts = Readonly<Record<string, string>>;

function build(texts: Texts, others: readonly string[] = [], runtimes: readonly string[] = ['cursor']): BuildPlan {
  return planBuild(graphOf(texts, others), { runtimes: runtimesNamed(runtimes), copyPrice: 0.2 });
}

function textsOf({ files }: BuildPlan): Record<string, string> {
  return Object.fromEntries(files.flatMap(({ path, content }) => (content.type === 'text' ? [[path, content.text]] : [])));
}

function headerOf(plan: BuildPlan, path: string): string {
  return /^---\n([^]*?)\n---/.exec(textsOf(plan)[path] ?? '')?.[1] ?? '';
}

const file = (keys: string, body = 'Text.'): string => `---\n${keys}\n---\n\n${body}\n`;

describe('globs', () => {
  const source = 'ai/a.instructions.md';
  const output = '.cursor/rules/a.mdc';

  test.each([
    ['**/*.ts', 'src/a.ts', 'a.css'],
    ['*.{ts,tsx}', 'src/a.tsx', 'a.css'],
    ['**/[a,b].ts', 'x/a.ts', 'x/ab.ts'],
    ['[ab].ts', 'a.ts', 'c.ts'],
    ['**/#notes/**', 'x/#notes/a.md', 'x/notes/a.md'],
    ['docs: old/**', 'docs: old/a.md', 'docs/a.md'],
    ['my docs/**, .github/**', 'my docs/a.md', 'docs/a.md'],
    ['{src,lib}/*.ts', 'lib/a.ts', 'x.ts'],
    ['"quoted"/**', '"quoted"/a', 'quoted/a'],
    ['true', 'true', 'false'],
    ['1.0', 'x/1.0', '1'],
  ])('%s is the same text to YAML and to a reader of lines, and loads for the same files', (applyTo, matching, other) => {
    const plan = build({ [source]: file(`applyTo: ${JSON.stringify(applyTo)}`) }, [matching, other]);
    const header = headerOf(plan, output);
    const keys = parse(header) as Record<string, unknown>;
    expect(Object.keys(keys)).toEqual(['globs', 'alwaysApply']);
    expect(header.split('\n')[0]).toBe(`globs: ${String(keys['globs'])}`);
    expect(keys['globs']).not.toMatch(/\s,|,\s/);
    expect(loadedPaths(cursor, textsOf(plan), matching)).toEqual([output]);
    expect(loadedPaths(cursor, textsOf(plan), other)).toEqual([]);
  });

  test('cannot end the frontmatter or add a key', () => {
    const plan = build({ [source]: file(`applyTo: ${JSON.stringify('a/**\n---\nalwaysApply: true')}`) }, ['a/b']);
    expect(headerOf(plan, output).split('\n').slice(-1)).toEqual(['alwaysApply: false']);
    expect(headerOf(plan, output).split('\n')).toHaveLength(2);
  });
});

test('an instruction without applyTo is offered by its description, one for all files is always on', () => {
  const plan = build({
    'ai/d.instructions.md': file('description: "Releases: how"'),
    'ai/e.instructions.md': file('applyTo: "**"\ndescription: D'),
  });
  expect(parse(headerOf(plan, '.cursor/rules/d.mdc'))).toEqual({ description: 'Releases: how', alwaysApply: false });
  expect(parse(headerOf(plan, '.cursor/rules/e.mdc'))).toEqual({ alwaysApply: true });
});

test.each(['true', '# x', 'a # b', 'a: b', '--- a', '*a', '"a', "'a'", '- a', '{a', '!a', '1.0', 'a\n---\nglobs: b', 'é → ü'])(
  'the description %j is read back, on one line',
  (description) => {
    for (const [runtime, output] of [
      ['cursor', '.cursor/rules/d.mdc'],
      ['antigravity', '.agents/rules/d.md'],
    ] as const) {
      const plan = build({ 'ai/d.instructions.md': file(`description: ${JSON.stringify(description)}`) }, [], [runtime]);
      const keys = parse(headerOf(plan, output)) as Record<string, unknown>;
      expect(keys['description']).toBe(description.replace(/\s+/g, ' '));
      expect(headerOf(plan, output).split('\n')).toHaveLength(2);
    }
  },
);

test('what AGENTS.md brings is not written again', () => {
  const texts = { 'ai/a.instructions.md': file('applyTo: "src/**"'), 'ai/d.instructions.md': file('description: D') };
  const paths = build(texts, ['src/a.ts'], ['agents-md', 'cursor']).files.map(({ path }) => path);
  expect(paths).toEqual(['.cursor/rules/d.mdc', 'AGENTS.md', 'src/AGENTS.md']);
});

describe('agents', () => {
  test.each([
    ['[read, search]', true],
    ['[]', true],
    ['[read, edit]', undefined],
    ['[Read, Bash]', undefined],
    ['["*"]', undefined],
  ])('with the tools %s: readonly %s', (tools, expected) => {
    const plan = build({ '.github/agents/a.agent.md': file(`description: A\ntools: ${tools}`) });
    expect((parse(headerOf(plan, '.cursor/agents/a.md')) as Record<string, unknown>)['readonly']).toBe(expected);
  });

  test('one that changes nothing may not use MCP servers, and that is said', () => {
    const { diagnostics } = build({ '.github/agents/a.agent.md': file('description: A\ntools: [read, github/*]') });
    expect(diagnostics.map(({ message }) => message).filter((message) => message.includes('github/*'))).toHaveLength(1);
  });
});

test('a file that a rule names with @ would be loaded too', () => {
  const texts = { 'ai/a.instructions.md': file('applyTo: "**"', 'Ask @docs/a.md and @someone, not `@docs/a.md`.') };
  const found = build(texts, ['docs/a.md']).diagnostics.filter(({ message }) => message.includes('@docs/a.md'));
  expect(found).toHaveLength(1);
});
