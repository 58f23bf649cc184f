import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument as parseYaml, stringify } from 'yaml';
import { planBuild } from '../src/build/plan-build.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { runtimes } from '../src/runtimes/index.ts';
import type { Runtime } from '../src/runtimes/runtime.ts';
import { graphOf } from './in-memory-project.ts';

/**
 * Whatever stands in frontmatter and in names of files: no built file gets a key, a heading, a comment, a fence or a link that it
 * would not have with plain values.
 */
const parser = await loadParser();

interface Values {
  readonly name: string;
  readonly description: string;
  readonly glob: string;
  readonly label: string;
  readonly input: string;
  readonly hint: string;
}

const plain: Values = { name: 'plain', description: 'Plain.', glob: '{*.ts,y}', label: 'Go on', input: 'What', hint: 'what' };

function project({ name, description, glob, label, input, hint }: Values, stem: string): Record<string, string> {
  const file = (keys: Record<string, unknown>, body: string): string => `---\n${stringify(keys)}---\n\n${body}\n`;
  return {
    [`a/${stem}1.instructions.md`]: file({ name, description, applyTo: `src/${glob}` }, 'Rule.'),
    [`a/${stem}2.instructions.md`]: file({ name, description }, 'On demand.'),
    [`a/${stem}3.agent.md`]: file(
      { name, description, tools: ['read', description], model: name, handoffs: [{ label, agent: name, prompt: description }] },
      'Agent.',
    ),
    [`a/${stem}4.prompt.md`]: file(
      { name, description, 'argument-hint': hint, tools: [name], agent: name, model: description },
      `Prompt \${input:x:${input}} and \${input:y}.`,
    ),
    [`a/${stem}5/SKILL.md`]: file({ name: 'skill', description }, 'Skill.'),
  };
}

/** The files of a build, each by what it is made of; their names are not compared. */
function shapes(runtime: Runtime, values: Values, stem: string): string[] {
  const graph = graphOf(project(values, stem), ['src/x.ts', 'y.md']);
  const { files } = planBuild(graph, { runtimes: [runtime], copyPrice: 0.2 });
  return files.flatMap(({ path, content }) => (content.type === 'text' ? [shapeOf(path, content.text)] : [])).toSorted();
}

function shapeOf(path: string, text: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1).replace(/skills\/.*/, 'skills/');
  if (/\.ya?ml$/.test(path)) return `${folder} ${keysOf(text).join()}`;
  if (!/\.mdc?$|(?:^|\/)\.[a-z]+$/.test(path)) return folder;
  const { frontmatter, headings, comments, fences, references, problems, bodyStart } = parseDocument(
    `${path}.md`,
    'document',
    text,
    parser,
  );
  const header = text.slice(0, bodyStart).replace(/^---\n|---\n*$/g, '');
  if (header !== '') expect(parseYaml(header, { strict: true }).errors, text).toEqual([]);
  return JSON.stringify([
    folder,
    Object.keys(frontmatter?.value ?? {}),
    headings.map(({ depth }) => depth),
    comments.map(({ closed }) => closed),
    fences.length,
    references.filter(({ href }) => !href.includes('@')).length,
    problems.map(({ code }) => code),
  ]);
}

function keysOf(text: string): string[] {
  const document = parseYaml(text, { strict: true });
  expect(document.errors, text).toEqual([]);
  return Object.keys(document.toJS() as Record<string, unknown>);
}

const trap = fc.constantFrom(
  ...[
    '\n',
    '\n---\n',
    '\n# H',
    '-->',
    '<!--',
    '```',
    '~~~',
    '`',
    '"',
    "'",
    ': ',
    '\n  - x',
    '](x.md)',
    '[x](y.md)',
    '<a>',
    '<div>',
    '\\',
    '{{',
    '}}',
  ],
  ...['"""', "'''", '# c', '@x', '$ARGUMENTS', '!`ls`', '|', '>', '&a', '*', '%', '\t', '\u2028', '</', '![', '\u0000'],
);
const text = fc
  .array(fc.oneof(trap, fc.constantFrom('word', ' ', '.')), { minLength: 1, maxLength: 6 })
  .map((parts) => `x${parts.join('')}x`);
// It stands in the body, where comments and links are the source's own.
const oneLine = text.map((value) => value.replace(/[\n\u2028{}[]|<!--/g, ' '));
/** Matches the same files, whatever the second of the alternatives is. */
const glob = fc
  .array(fc.constantFrom('`', '``', '-->', '<!--', '# ', '"', "'", '<a>', '&', '\n', '\n---\n', ': ', '!', '*', '@x', '$1', '\t', 'y'), {
    maxLength: 4,
  })
  .map((parts) => `{*.ts,y${parts.join('')}}`);
const stem = fc.array(fc.constantFrom('con', '-->', '`', ' ', '"', "'", '[', ')', '#', '&', 'a.', '<!--', '%20', '\\'), { maxLength: 4 });

describe.each(runtimes)('$id', (runtime) => {
  test('hostile values change no structure', () => {
    const expected = shapes(runtime, plain, 'plain');
    const hostile = fc.record({ name: text, description: text, glob, label: text, input: oneLine, hint: text });
    fc.assert(
      fc.property(hostile, stem, (values, parts) => {
        expect(shapes(runtime, values, `x${parts.join('')}`)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});
