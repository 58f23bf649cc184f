import { describe, expect, test } from 'vitest';
import { simpleYaml } from '../src/model/simple-yaml.ts';
import { parsedYaml, readYaml } from '../src/parse/yaml.ts';
import { parsedValue, yamlValue } from '../src/runtimes/load/rule-text.ts';
import { fc, runs } from './fast-check.ts';

const simple = [
  'a: b\n',
  'description: "Rules: for *all*, # and - more"\napplyTo: "**/*.{ts,tsx}"\n',
  'tools: [read, search/all]\nname: x y-z\n',
  "tools: ['search', \"edit\", 'a, b', read/problems]\nmodel: 'GPT-5 (copilot)'\n",
  "a: ['x\\\\', '']\n",
];

const token = fc.constantFrom(
  ...[
    'a',
    'b',
    'name',
    'tools',
    'true',
    'Null',
    'no',
    'x1',
    '1',
    '0x',
    'a-b',
    'e_',
    '-',
    '--',
    '---',
    ':',
    ': ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\r\n',
  ],
  ...[
    '\t',
    '"',
    '"',
    "'",
    '[',
    ']',
    ', ',
    ',',
    '#',
    ' #',
    '*',
    '&',
    '!',
    '{',
    '}',
    '|',
    '>',
    '%',
    '@',
    '`',
    '\\',
    '~',
    '\u00E9',
    '\u2028',
    '\uFEFF',
  ],
  ...simple,
);
const sources = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(''));
const lines = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c-d', 'on', 'true'), sources), { maxLength: 4 })
  .map((all) => all.map(([key, value]) => `${key}: ${value.replaceAll('\n', '')}\n`).join(''));

describe('simple YAML', () => {
  test.each(simple)('%j is read without the parser', (source) => {
    expect(simpleYaml(source)).toBeDefined();
  });

  test('says what the parser says, places included', () => {
    fc.assert(
      fc.property(fc.oneof(sources, lines), (source) => {
        const span = { start: 4, end: 4 + source.length };
        expect(readYaml(`---\n${source}---\n`, span)).toEqual(parsedYaml(source, span));
        expect(yamlValue(source)).toEqual(parsedValue(source));
      }),
      { numRuns: runs(1500) },
    );
  });
});
