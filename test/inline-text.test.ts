import { expect, test } from 'vitest';
import { inlineText } from '../src/runtimes/emit/inline-text.ts';

test.each([
  ['Go on', 'Go on'],
  ['Run `npm test`: then [x](y.md)', 'Run `npm test`: then \\[x\\](y.md)'],
  ['a\n\n# b\u0000c', 'a # b c'],
  ['# Heading', '\\# Heading'],
  ['1. first', '1\\. first'],
  ['<!-- a --> <div>', '\\<!-- a --> \\<div>'],
  ['one ` tick', 'one \\` tick'],
  ['\\[x](y.md)', '\\\\\\[x\\](y.md)'],
  ['``a ` [b]``', '``a ` [b]``'],
])('%j is %s', (value, text) => {
  expect(inlineText(value)).toBe(text);
});

test('a long row of backticks is read once', () => {
  const ticks = '`a'.repeat(20_000) + '``';
  expect(inlineText(ticks)).toHaveLength(ticks.length + 2);
});
