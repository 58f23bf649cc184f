import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fc } from '../fast-check.ts';
import { built, source } from './built-files.ts';

/** As goose fills in a recipe: its own escape, and the values of parameters. */
function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(?:'(\{[{%#]?)'| (\w+) )\}\}/g, (_, escaped?: string, name?: string) => escaped ?? values[name ?? ''] ?? '');
}

function recipe(prompt: string, values: Readonly<Record<string, string>> = {}): Record<string, unknown> {
  return parse(filledIn(built('goose', { 'a.prompt.md': prompt }).texts.get('.goose/recipes/a.yaml') ?? '', values)) as Record<
    string,
    unknown
  >;
}

test('text that looks like a template stays text', () => {
  const prompt = source('description: "{{ x }} and\\n{% y %}"', '{{args}} {% raw %} {# no #} {{{ y }}} {${input:x}}');
  const values = recipe(prompt, { x: 'filled' });
  expect(values['prompt']).toBe('{{args}} {% raw %} {# no #} {{{ y }}} {filled}');
  expect(values['description']).toBe('{{ x }} and {% y %}');
});

test('whatever a prompt says, its recipe is YAML that says the same', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '{{',
    '}}',
    '{%',
    '%}',
    '{#',
    "'",
    '"',
    ': ',
    '# ',
    '- ',
    '\n',
    '\n  ',
    '|',
    '\\',
    '`',
    'a',
    ' ',
    '---\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = `x${pieces.join('')}x`;
      expect(recipe(source('description: A', text))['prompt']).toBe(`${text}`);
    }),
  );
});

test('a title is one line, whatever the name is', () => {
  expect(recipe(source('name: "Review\\n# all\\n"', 'x'))['title']).toBe('Review # all');
  expect(recipe(source('name: "\\n"', 'x'))['title']).toBe(recipe(source('description: A', 'x'))['title']);
});

test('parameters have names that a template reads, and no two the same', () => {
  const prompt = source('description: A', 'a ${input:a-b} b ${input:a_b} c ${input:if:Which one?}');
  const { parameters, prompt: text } = recipe(prompt, { a_b: '1', a_b_2: '2', if_value: '3' });
  expect(text).toBe('a 1 b 2 c 3');
  expect(parameters).toEqual([
    { key: 'a_b', input_type: 'string', requirement: 'user_prompt', description: 'a-b' },
    { key: 'a_b_2', input_type: 'string', requirement: 'user_prompt', description: 'a_b' },
    { key: 'if_value', input_type: 'string', requirement: 'user_prompt', description: 'Which one?' },
  ]);
});

test('a rule that mentions a file is reported: goose loads it', () => {
  const rule = source('applyTo: "**"', 'Read @docs/a.md, not @missing.md or me@docs/a.md.');
  const { losses } = built('goose', { 'a.instructions.md': rule }, ['docs/a.md']);
  expect(losses.map(([at]) => at)).toEqual(['@docs/a.md']);
});

test('agents of Claude Code stand where goose looks', () => {
  const { texts } = built('goose', {
    '.claude/agents/a.md': source('name: a\ndescription: A'),
    'b.agent.md': source('name: a\ndescription: B'),
  });
  expect([...texts.keys()]).toEqual(['.goose/agents/b.md']);
});
