import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { primitivesIn } from './terminal.ts';
import type { Outcome } from './terminal.ts';
import { repository } from './temporary-repository.ts';

const files = {
  'primitives.config.json': '{ "build": { "runtimes": ["claude", "codex", "cursor"] } }\n',
  '.github/copilot-instructions.md': '# Rules\n\nSee [the guide](../docs/guide.md).\n',
  '.github/instructions/code.instructions.md': '---\ndescription: Code\napplyTo: "src/**/*.ts"\n---\n\n# Code\n\nUse `npm test` here.\n',
  '.github/instructions/all.instructions.md': '---\ndescription: All\napplyTo: "**"\n---\n\n# All\n\nBe brief and exact.\n',
  '.github/prompts/do.prompt.md': '---\ndescription: Do\n---\n\nDo it.\n',
  '.gitignore': '.cursor\n',
  'docs/guide.md': '# Guide\n',
  'src/a.ts': '',
};

const questions = [
  ['verify'],
  ['verify', '-f', 'json'],
  ['verify', '--all', '--runtime', 'claude,zed'],
  ['coverage'],
  ['coverage', '--runtime', 'claude,codex,cursor', '-f', 'json'],
  ['coverage', 'src', '--list', '--scoped'],
  ['coverage', '--depth', '1', '--dialect', 'rooted', '--fail-under', '100'],
];

afterEach(() => {
  vi.useRealTimers();
});

const warm = (root: string, args: readonly string[]): Promise<Outcome> => primitivesIn(root, args, { caching: true });
const cold = (root: string, args: readonly string[]): Promise<Outcome> => primitivesIn(root, [...args, '--no-cache']);

/** Whether a run has read the sources: then it writes their facts. */
async function reads(root: string, args: readonly string[]): Promise<boolean> {
  const facts = join(root, '.primitives/cache/facts.bin');
  rmSync(facts, { force: true });
  await warm(root, args);
  return existsSync(facts);
}

async function builtOnce(): Promise<string> {
  const root = repository(files);
  await cold(root, ['build']);
  return root;
}

describe('what runtimes find is remembered', () => {
  test.each(questions.map((args) => [args]))('for %s', async (args) => {
    const root = await builtOnce();
    const expected = await cold(root, args);
    expect(await warm(root, args)).toEqual(expected);
    expect(await warm(root, args)).toEqual(expected);
    expect(await reads(root, args)).toBe(false);
    writeFileSync(join(root, 'docs/guide.md'), '# Guide to it\n');
    const other = repository({}, { git: false });
    cpSync(root, other, { recursive: true, verbatimSymlinks: true });
    expect(await warm(root, args)).toEqual(await cold(other, args));
  });

  test('of one question, not of another', async () => {
    const root = await builtOnce();
    for (const args of [...questions, ...questions]) expect(await warm(root, args)).toEqual(await cold(root, args));
  });

  test('and an output that git ignores counts', async () => {
    const root = await builtOnce();
    const args = ['verify', '--runtime', 'cursor'];
    expect((await warm(root, args)).code).toBe(0);
    rmSync(join(root, '.cursor'), { recursive: true, force: true });
    rmSync(join(root, 'AGENTS.md'), { force: true });
    expect((await warm(root, args)).code).toBe(1);
  });
});

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test.each([1, 2])('after any change they say what they say without a cache, seed %i', async (seed) => {
  const root = await builtOnce();
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const at = (path: string): string => join(root, path);
  const paths = (): string[] =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .filter((path) => !path.startsWith('.git/') && !path.startsWith('.primitives/cache'))
      .toSorted();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const changes: Readonly<Record<string, () => void>> = {
    append: () => {
      const path = pick(paths());
      write(path, `${readFileSync(at(path), 'utf8')}${pick(['More of it.\n', '\r\n', '[a](docs/guide.md)\n', '@docs/guide.md\n'])}`);
    },
    remove: () => rmSync(at(pick(paths()))),
    rewrite: () => {
      const path = pick(paths());
      write(path, readFileSync(at(path), 'utf8'));
    },
    byHand: () =>
      write(
        pick(['AGENTS.md', 'CLAUDE.md', '.claude/rules/mine.md', '.rules', 'src/AGENTS.md']),
        pick(['Mine.\n', 'Be brief and exact.\n']),
      ),
    file: () => write(pick(['src/b.ts', 'lib/c.ts', 'src/deep/d.ts']), 'x\n'),
    link: () => {
      const path = pick(paths());
      renameSync(at(path), at(`${path}.old`));
      symlinkSync(`${path.slice(path.lastIndexOf('/') + 1)}.old`, at(path));
    },
    folderLink: () => symlinkSync(pick(['.claude', '.github', 'docs', 'nowhere']), at(pick(['.zed', '.roo', 'linked']))),
    config: () => write('primitives.config.json', pick([files['primitives.config.json'], '{}\n', '{ "ignore": ["docs"] }\n', '{ bad'])),
    ignore: () => write('.gitignore', pick(['.claude\n', '', 'AGENTS.md\n'])),
    manifest: () => write('.primitives/manifest.json', pick(['{}', '{"version":1,"outputs":[]}\n'])),
    restore: () => write(...(pick(Object.entries(files)) as [string, string])),
  };
  let remembered = 0;
  for (let round = 0; round < 15; round += 1) {
    const done: string[] = [];
    for (let each = Math.floor(next() * 3); each > 0; each -= 1) {
      const name = pick(Object.keys(changes));
      try {
        changes[name]?.();
        done.push(name);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      }
    }
    if (next() < 0.5) vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
    for (const args of [pick(questions), pick(questions)]) {
      const context = `round ${round}: ${done.join(' ')} [${args.join(' ')}]`;
      expect({ context, ...(await warm(root, args)) }).toEqual({ context, ...(await cold(root, args)) });
      if (!(await reads(root, args))) remembered += 1;
    }
    vi.useRealTimers();
    if (next() < 0.2) await cold(root, ['build', '--force']);
  }
  expect(remembered).toBeGreaterThan(5);
});
