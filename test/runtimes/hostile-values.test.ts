import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { runtimesNamed } from '../../src/runtimes/index.ts';
import { loadedFor } from '../in-memory-tree.ts';
import { fc, runs } from '../fast-check.ts';
import { built } from './built-files.ts';

/** Values that end, open or escape something in a format or a syntax of these runtimes. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        '\n',
        '---',
        '-->',
        "'''",
        '"""',
        '`',
        '\\',
        '#',
        ': ',
        '{{args}}',
        '!{ls',
        '@{x',
        '${x}',
        ' @x',
        '$1',
        '\nname: x',
        '\0',
        '\uD800',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const source = (keys: Readonly<Record<string, unknown>>, body: string): string => `---\n${stringify(keys)}---\n\n${body}\n`;

describe.each(['codex', 'gemini', 'opencode', 'qwen'])('%s', (id) => {
  test('offers every agent, prompt and skill that was written for it', () => {
    const [runtime] = runtimesNamed([id]);
    if (runtime === undefined) throw new Error(`No runtime ${id}.`);
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, description, body) => {
        const { texts } = built(id, {
          'ai/one.agent.md': source({ name, description }, body),
          'ai/two.prompt.md': source({ name, description }, body),
          'ai/skills/three/SKILL.md': source({ name: 'three', description: `D ${description}` }, body),
        });
        const { offered } = loadedFor(runtime, Object.fromEntries(texts), 'x.ts');
        const kinds = offered.map(({ kind }) => kind).toSorted();
        expect(kinds).toEqual(id === 'codex' ? ['agent', 'skill', 'skill'] : ['agent', 'command', 'skill']);
      }),
      { numRuns: runs(60) },
    );
  });
});
