import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { commands, programOf } from '../src/cli/program.ts';
import { captured } from './terminal.ts';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/workflow-coverage.md'), 'utf8');

interface Row {
  readonly number: string;
  /** Command lines behind `primitives`. */
  readonly commands: readonly string[];
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

const rows: readonly Row[] = page.split('\n').flatMap((line) => {
  const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
  const [, number = '', mechanism = '', ran = '', tests = ''] = cells;
  if (!/^(?:\d+|1\.[67]\.\d+)$/.test(number) || mechanism === '') return [];
  return [
    {
      number,
      commands: [...ran.matchAll(/`primitives ([^`]+)`/g)].map(([, command = '']) => command),
      tests: testsIn(tests),
    },
  ];
});

/** `test/a.test.ts`: `a title`, `another`; `test/b.test.ts`: `a title`. Rule pages and fixtures are tests by being there. */
function testsIn(cell: string): Row['tests'] {
  let file = '';
  return [...cell.matchAll(/(`+)(.+?)\1(?!`)/g)].flatMap(([, , span = '']) => {
    if (!/^test\/[\w./-]+\.test\.ts$/.test(span)) return [{ file, title: span }];
    file = span;
    return [];
  });
}

test('every mechanism has its row, once, with a command and a test', () => {
  const templates = Array.from({ length: 16 }, (_, index) => `1.6.${index + 1}`);
  const wanted = [...Array.from({ length: 61 }, (_, index) => `${index + 1}`), ...templates, ...[1, 2, 3, 4].map((item) => `1.7.${item}`)];
  expect(rows.map(({ number }) => number).toSorted()).toEqual(wanted.toSorted());
  expect(rows.filter((row) => row.commands.length === 0 || row.tests.length === 0).map(({ number }) => number)).toEqual([]);
});

test.each(rows)('the tests of row $number are there', ({ tests }) => {
  for (const { file, title } of tests) expect({ file, title, found: hasTest(file, title) }).toEqual({ file, title, found: true });
});

function hasTest(file: string, title: string): boolean {
  if (/^(?:docs\/rules|fixtures)\//.test(title)) return existsSync(join(root, title));
  if (!existsSync(join(root, file))) return false;
  const source = readFileSync(join(root, file), 'utf8');
  const literals = [`'${title.replaceAll("'", String.raw`\'`)}'`, `"${title}"`, `\`${title}\``];
  return literals.some((literal) => source.includes(literal));
}

const lines = rows.flatMap(({ number, commands: ran }) => ran.map((command) => ({ number, command })));

test.each(lines)('row $number: primitives $command', async ({ command }) => {
  expect(await flawOf(command)).toBe(undefined);
});

test('a command or flag that does not exist is found', async () => {
  expect(await flawOf('pakc SPEC')).toContain('pakc');
  expect(await flawOf('pack SPEC --rol reviewer')).toContain('--rol');
  expect(await flawOf('pack SPEC --role reader')).toContain('reader');
  expect(await flawOf('pack')).toContain('spec');
  expect(await flawOf('pack SPEC OTHER')).toContain('OTHER');
  expect(await flawOf('learn record --result')).toContain('--result');
  expect(await flawOf('learn harvst --review REVIEW.md')).toContain('harvst');
});

/** What the program would say of a command line before it runs it. */
async function flawOf(line: string): Promise<string | undefined> {
  const words = [...line.matchAll(/"[^"]*"|'[^']*'|\S+/g)].map(([word]) => word.replace(/^(["'])(.*)\1$/, '$2'));
  let command: Command = await programOf(Object.values(commands), captured(root).terminal, () => undefined);
  let operands = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const below = operands === 0 ? command.commands.find((one) => one.name() === word) : undefined;
    if (below !== undefined) command = below;
    else if (word.startsWith('-')) {
      const option = command.options.find(({ long, short }) => long === word || short === word);
      if (option === undefined) return `${command.name()} has no flag ${word}.`;
      if (option.isBoolean()) continue;
      const values: string[] = [];
      while (at + 1 < words.length && words[at + 1]?.startsWith('-') === false && (values.length === 0 || option.variadic)) {
        at += 1;
        values.push(words[at] ?? '');
      }
      if (values.length === 0 && option.required) return `${word} of ${command.name()} wants a value.`;
      try {
        for (const value of values) option.parseArg?.(value, option.defaultValue);
      } catch (error) {
        return `${word} ${values.join(' ')}: ${(error as Error).message}`;
      }
    } else {
      const taken = command.registeredArguments;
      if (operands >= taken.length && taken.at(-1)?.variadic !== true) return `${command.name()} takes no \`${word}\`.`;
      operands += 1;
    }
  }
  const missing = command.registeredArguments.filter(({ required }) => required)[operands];
  return missing === undefined ? undefined : `${command.name()} wants ${missing.name()}.`;
}
