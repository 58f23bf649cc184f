import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { primitivesIn } from './terminal.ts';
import type { Outcome } from './terminal.ts';
import { repository } from './temporary-repository.ts';

const files = {
  'primitives.config.json': '{ "build": { "runtimes": ["claude", "codex", "cursor"] } }\n',
  '.github/copilot-instructions.md': '# Rules\n\nSee [the guide](../docs/guide.md).\n',
  '.github/instructions/code.instructions.md': '---\ndescription: Code\napplyTo: "src/**/*.ts"\n---\n\n# Code\n\nUse `npm test`.\n',
  '.github/instructions/all.instructions.md': '---\ndescription: All\napplyTo: "**"\n---\n\n# All\n\nBe brief.\n',
  '.github/prompts/do.prompt.md': '---\ndescription: Do\nagent: helper\n---\n\nDo it.\n',
  '.github/agents/helper.agent.md': '---\ndescription: Helps\ntools: [read]\n---\n\nText.\n',
  '.github/skills/s/SKILL.md': '---\nname: s\ndescription: S\n---\n\nRun [it](run.sh).\n',
  '.github/skills/s/run.sh': '#!/bin/sh\n',
  'docs/guide.md': '# Guide\n',
  'src/a.ts': '',
};

afterEach(() => {
  vi.useRealTimers();
});

/** What has just been written has no stamp; ten seconds later it has. */
function tenSecondsLater(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
}

const warm = (root: string, ...args: string[]): Promise<Outcome> => primitivesIn(root, ['build', ...args], { caching: true });
const cold = (root: string, ...args: string[]): Promise<Outcome> => primitivesIn(root, ['build', ...args, '--no-cache']);

/** Runs that are remembered. */
function runsIn(root: string): string[] {
  const folder = join(root, '.primitives/cache');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('lint-')) : [];
}

/** Every file but those of git and the cache, with its mode and what it holds. */
function stateOf(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(root.length + 1);
    if (name === '.git' || name.startsWith('.git/') || name.startsWith('.primitives/cache')) continue;
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) found[name] = `link ${readlinkSync(path)}`;
    else if (stats.isFile()) found[name] = `${stats.mode} ${readFileSync(path, 'latin1')}`;
  }
  return found;
}

describe('a build that has nothing to do is remembered', () => {
  test.each([['text'], ['json']])('and says the same, as %s', async (format) => {
    const root = repository(files);
    await warm(root, '--runtime', 'all');
    expect(runsIn(root)).toHaveLength(0);
    const expected = await warm(root, '--runtime', 'all', '-f', format);
    expect(expected).toEqual(await cold(root, '--runtime', 'all', '-f', format));
    expect(runsIn(root)).toHaveLength(1);
    tenSecondsLater();
    expect(await warm(root, '--runtime', 'all', '-f', format)).toEqual(expected);
    const check = await warm(root, '--runtime', 'all', '--check', '-f', format);
    expect(check).toEqual(await cold(root, '--runtime', 'all', '--check', '-f', format));
    expect(await warm(root, '--runtime', 'all', '--check', '-f', format)).toEqual(check);
    expect(runsIn(root)).toHaveLength(2);
  });

  test('it is what is remembered that is said', async () => {
    const root = repository(files);
    await warm(root);
    await warm(root);
    // A build that reads the sources writes their facts.
    const facts = join(root, '.primitives/cache/facts.bin');
    rmSync(facts);
    await warm(root);
    expect(existsSync(facts)).toBe(false);
    writeFileSync(join(root, '.github/prompts/do.prompt.md'), 'Do it twice.\n');
    await warm(root);
    expect(existsSync(facts)).toBe(true);
  });

  test.each([[['--dry-run']], [['--force']], [['--strict']], [['--report']], [['--diff']]])('but not with %s', async (flags) => {
    const root = repository(files);
    await warm(root);
    await warm(root, ...flags);
    await warm(root, ...flags);
    expect(runsIn(root)).toHaveLength(0);
  });
});

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test.each([1, 2])('after any change a build does and says what it does without a cache, seed %i', async (seed) => {
  const root = repository(files);
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const at = (path: string): string => join(root, path);
  const names = (): string[] => Object.keys(stateOf(root)).filter((path) => !path.startsWith('.primitives/'));
  const plain = (): string => pick(names().filter((path) => lstatSync(at(path)).isFile()));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const changes: readonly (() => void)[] = [
    () => {
      const path = plain();
      write(path, `${readFileSync(at(path), 'utf8')}${pick(['More.\n', '\r\n', '[a](docs/guide.md)\n'])}`);
    },
    () => {
      const path = plain();
      writeFileSync(at(path), Buffer.concat([Buffer.from('\uFEFF'), readFileSync(at(path))]));
    },
    () => rmSync(at(pick(names()))),
    () => chmodSync(at(plain()), pick([0o644, 0o755])),
    () => write(...(pick(Object.entries(files)) as [string, string])),
    () => write(pick(['AGENTS.md', 'CLAUDE.md', '.claude/rules/all.md', '.cursor/rules/code.mdc', 'src/AGENTS.md']), 'Mine.\n'),
    () => write('primitives.config.json', pick(['{}\n', files['primitives.config.json'], '{ "ignore": ["docs"] }\n', '{ bad'])),
    () => write('.gitignore', pick(['.claude\n', '', 'AGENTS.md\n'])),
    () => {
      const path = plain();
      renameSync(at(path), at(`${path}.old`));
      symlinkSync(`${path.slice(path.lastIndexOf('/') + 1)}.old`, at(path));
    },
    () => {
      const folder = pick(
        ['.claude', '.cursor', '.github', 'docs'].filter((name) => existsSync(at(name)) && lstatSync(at(name)).isDirectory()),
      );
      renameSync(at(folder), at(`moved-${next()}`));
      symlinkSync(pick(readdirSync(root).filter((name) => name.startsWith('moved-'))), at(folder));
    },
    () => write('.primitives/manifest.json', pick(['{}', '{"version":1,"outputs":[]}\n'])),
    () => execFileSync('git', ['add', '-A'], { cwd: root, stdio: 'ignore' }),
  ];
  let remembered = 0;
  for (let round = 0; round < 30; round += 1) {
    const done: string[] = [];
    if (round % 4 !== 3) {
      for (let each = Math.floor(next() * 3); each >= 0; each -= 1) {
        const change = pick(changes);
        try {
          change();
          done.push(change.toString().slice(0, 90));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code === undefined && !(error instanceof TypeError)) throw error;
        }
      }
    }
    if (next() < 0.5) tenSecondsLater();
    const args = pick([[], ['-f', 'json'], ['--check'], ['--check', '-f', 'json']]);
    const other = repository({}, { git: false });
    cpSync(root, other, { recursive: true, verbatimSymlinks: true, force: true });
    const context = `round ${round}: ${args.join(' ')} ${done.join(' | ')}`;
    const expected = await cold(other, ...args);
    expect({ context, ...(await warm(root, ...args)) }).toEqual({ context, ...expected });
    expect({ context, state: stateOf(root) }).toEqual({ context, state: stateOf(other) });
    if (runsIn(root).length > 0) remembered += 1;
    vi.useRealTimers();
    if (next() < 0.15) {
      for (const name of readdirSync(root)) if (name !== '.git' && name !== '.primitives') rmSync(at(name), { recursive: true });
      for (const [path, text] of Object.entries(files)) write(path, text);
      await warm(root);
      await warm(root);
    }
  }
  expect(remembered).toBeGreaterThan(0);
});

describe('what is due is done', () => {
  test.each([
    ['an output is gone', (root: string) => rmSync(join(root, 'AGENTS.md'))],
    ['an output was edited', (root: string) => writeFileSync(join(root, 'AGENTS.md'), 'Mine.\n')],
    [
      'an output begins with an order mark',
      (root: string) => writeFileSync(join(root, 'AGENTS.md'), `\uFEFF${readFileSync(join(root, 'AGENTS.md'), 'utf8')}`),
    ],
    ['a source was edited', (root: string) => writeFileSync(join(root, 'docs/guide.md'), '# Other\n')],
    ['a script can be run now', (root: string) => chmodSync(join(root, '.github/skills/s/run.sh'), 0o755)],
    ['the manifest is gone', (root: string) => rmSync(join(root, '.primitives/manifest.json'))],
    [
      'there is a new instruction',
      (root: string) => writeFileSync(join(root, '.github/instructions/new.instructions.md'), '---\napplyTo: "**"\n---\n\nNew.\n'),
    ],
  ])('when %s', async (_, change) => {
    const root = repository(files);
    await warm(root, '--runtime', 'all');
    await warm(root, '--runtime', 'all');
    tenSecondsLater();
    await warm(root, '--runtime', 'all');
    expect(runsIn(root)).toHaveLength(1);
    change(root);
    const other = repository({}, { git: false });
    cpSync(root, other, { recursive: true, verbatimSymlinks: true, force: true });
    expect(await warm(root, '--runtime', 'all', '-f', 'json')).toEqual(await cold(other, '--runtime', 'all', '-f', 'json'));
    expect(stateOf(root)).toEqual(stateOf(other));
  });
});
