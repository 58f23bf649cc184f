import type { Graph } from '../src/index.ts';
import { fc } from './fast-check.ts';
import { graphOf } from './in-memory-project.ts';

/** A project as texts by path, and paths of files that only globs and copies are about. */
export interface AnyProject {
  readonly texts: Readonly<Record<string, string>>;
  readonly otherPaths: readonly string[];
}

export interface ProjectWords {
  /** Values of frontmatter: descriptions, labels, names. */
  readonly text: fc.Arbitrary<string>;
  /** File names, without the suffix. */
  readonly stem: fc.Arbitrary<string>;
  /** `applyTo`. */
  readonly globs: fc.Arbitrary<string>;
  readonly heading: fc.Arbitrary<string>;
  /** Names in `${input:name}`. */
  readonly input: fc.Arbitrary<string>;
}

export const codeFiles = [
  'README.md',
  'a.ts',
  'docs/guide.md',
  'docs/deep/er/b.md',
  'packages/web/src/client.test.ts',
  'packages/web/src/client.tsx',
  'packages/api/src/server.py',
  'src/api/login.ts',
  'src/api/v2/login.tsx',
  'src/[slug]/page.ts',
  'src/with space/ä.ts',
  'src/.hidden/x.ts',
];

const home = fc.constantFrom('ai', 'ai/team', 'packages/web/ai');

/** Every kind of primitive, its values from `words`. A body says `BODY` and the number of its file. */
export function anyProject(words: ProjectWords): fc.Arbitrary<AnyProject> {
  const { text, stem, globs, heading, input } = words;
  const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });
  const names = maybe(fc.array(fc.oneof(text, fc.constantFrom('read', 'edit', 'search', 'execute', 'my-server/*')), { maxLength: 3 }));
  const place = fc.record({ home, stem, heading });
  const instructions = fc.record({
    place,
    keys: fc.record({ description: maybe(text), name: maybe(text), applyTo: maybe(fc.oneof(globs, globs, fc.constant('**'))) }),
  });
  const agents = fc.record({
    place,
    keys: fc.record({
      name: maybe(text),
      description: maybe(text),
      tools: names,
      model: maybe(fc.oneof(text, fc.constant('Claude Sonnet 4.5'), fc.array(text, { maxLength: 2 }))),
      'argument-hint': maybe(text),
      handoffs: maybe(fc.array(fc.record({ label: text, agent: text, prompt: maybe(text), send: maybe(fc.boolean()) }), { maxLength: 2 })),
    }),
  });
  const prompts = fc.record({
    place,
    inputs: fc.array(fc.tuple(input, maybe(input)), { maxLength: 3 }),
    keys: fc.record({
      name: maybe(text),
      description: maybe(text),
      tools: names,
      agent: maybe(text),
      model: maybe(text),
      'argument-hint': maybe(text),
    }),
  });
  const skills = fc.record({
    place,
    keys: fc.record({ name: maybe(text), description: text, license: maybe(text) }),
    script: fc.boolean(),
  });
  return fc
    .record({
      instructions: fc.array(instructions, { maxLength: 3 }),
      agents: fc.array(agents, { maxLength: 2 }),
      prompts: fc.array(prompts, { maxLength: 2 }),
      skills: fc.array(skills, { maxLength: 2 }),
    })
    .map((parts) => {
      const texts: Record<string, string> = {};
      const otherPaths = [...codeFiles];
      let number = 0;
      const add = (path: string, keys: object, title: string, rest = ''): void => {
        number += 1;
        texts[path] = `${frontmatter(keys)}# ${title}\n\nBODY ${number}.\n${rest}`;
      };
      for (const { place: at, keys } of parts.instructions) add(`${at.home}/${at.stem}.instructions.md`, keys, at.heading);
      for (const { place: at, keys } of parts.agents) add(`${at.home}/${at.stem}.agent.md`, keys, at.heading);
      for (const { place: at, keys, inputs } of parts.prompts) {
        const said = inputs.map(([name, placeholder]) => `\${input:${name}${placeholder === undefined ? '' : `:${placeholder}`}}`);
        add(`${at.home}/${at.stem}.prompt.md`, keys, at.heading, `\nWith ${said.join(' and ')}.\n`);
      }
      for (const { place: at, keys, script } of parts.skills) {
        add(`${at.home}/skills/${at.stem}/SKILL.md`, keys, at.heading);
        if (script) otherPaths.push(`${at.home}/skills/${at.stem}/run.sh`);
      }
      return { texts, otherPaths: [...new Set(otherPaths)] };
    });
}

export function graphOfProject({ texts, otherPaths }: AnyProject): Graph {
  return graphOf(texts, otherPaths);
}

/** The files of a project, those that nobody reads empty. */
export function filesOf({ texts, otherPaths }: AnyProject): Map<string, string> {
  return new Map([...otherPaths.map((path) => [path, ''] as const), ...Object.entries(texts)]);
}

/** JSON is YAML, but for what neither of them prints. */
function frontmatter(keys: object): string {
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${json(value)}\n`]));
  return lines.length === 0 ? '' : `---\n${lines.join('')}---\n\n`;
}

function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const words = ['review', 'Release notes', 'API', 'änderung', 'fix-issue', 'it’s', 'a: b', '#1', 'x, y', '100%', 'yes', '7'];

/** What people write, awkward but meant well. */
export const honestWords: ProjectWords = {
  text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
  stem: fc.constantFrom('review', 'Release notes', 'API', 'api', 'änderung', 'it’s (new)', 'a.b', '100%', '7', '-x'),
  globs: fc
    .array(
      fc.constantFrom(
        '**/*.ts',
        '**/*.{ts,tsx}',
        'src/**',
        'src/api/**/*.ts',
        '*.md',
        'docs/*.md',
        './docs/**',
        'packages/{web,api}/**',
        'packages/*/src/**/*.test.ts',
        '**/[ab].ts',
        'src/[[]slug]/**',
        'src/with space/**',
        '**/login.*',
        'nothing/**',
        '**/.hidden/**',
        'README.md',
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((globs) => globs.join(',')),
  heading: fc.constantFrom('Review', 'API', 'Üben', 'A `code` title', 'One: two'),
  input: fc.constantFrom('target', 'file', 'issue-number', 'the_name', 'x'),
};
