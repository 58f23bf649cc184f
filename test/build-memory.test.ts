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
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { primitivesIn } from './terminal.ts';
import type { Outcome } from './terminal.ts';
import { repository as temporaryFolder } from './temporary-repository.ts';

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

/** A repository in a folder of its own: bundles go beside it. */
function repository(contents: Readonly<Record<string, string>>): string {
  const root = join(temporaryFolder({}, { git: false }), 'repository');
  cpSync(temporaryFolder(contents), root, { recursive: true });
  return root;
}

/** The same repository elsewhere, with what stands beside it. */
function copyOf(root: string): string {
  const around = temporaryFolder({}, { git: false });
  cpSync(dirname(root), around, { recursive: true, verbatimSymlinks: true, force: true });
  return join(around, basename(root));
}

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

/** Whether a build has read the sources: then it writes their facts. */
async function reads(root: string, ...args: string[]): Promise<boolean> {
  const facts = join(root, '.primitives/cache/facts.bin');
  rmSync(facts, { force: true });
  await warm(root, ...args);
  return existsSync(facts);
}

describe('the build after one that has written is remembered', () => {
  test.each([['text'], ['json']])('and says what it would say, as %s', async (format) => {
    const root = repository(files);
    await warm(root, '--runtime', 'all');
    expect(runsIn(root)).toHaveLength(1);
    const args = ['--runtime', 'all', '-f', format];
    const expected = await cold(root, ...args);
    const state = stateOf(root);
    expect(expected.code).toBe(0);
    for (let run = 0; run < 3; run += 1) {
      expect(await warm(root, ...args)).toEqual(expected);
      expect(await reads(root, ...args)).toBe(false);
      tenSecondsLater();
    }
    expect(stateOf(root)).toEqual(state);
    expect(runsIn(root)).toHaveLength(1);
  });

  test.each([[['--check']], [['--dry-run']], [['--diff']], [['--force']], [['--add-regions']], [['--check', '--diff']]])(
    'and says the same of %s',
    async (flags) => {
      const root = repository(files);
      await warm(root);
      const expected = await cold(root, ...flags, '-f', 'json');
      expect(await warm(root, ...flags, '-f', 'json')).toEqual(expected);
      expect(await reads(root, ...flags)).toBe(false);
      expect(runsIn(root)).toHaveLength(1);
    },
  );

  test.each([[['--strict']], [['--report']], [['--clean', '--dry-run']], [['--out', '../bundle']], [['--runtime', 'claude']]])(
    'but another question is %s',
    async (flags) => {
      const root = repository(files);
      await warm(root);
      const other = copyOf(root);
      expect(await warm(root, ...flags, '-f', 'json')).toEqual(await cold(other, ...flags, '-f', 'json'));
    },
  );

  test('whatever had to be done: files updated, removed, overwritten', async () => {
    const root = repository({ ...files, '.cursor/commands/do.md': 'Mine.\n' });
    await warm(root);
    // A file that is kept is something left to do.
    expect(runsIn(root)).toHaveLength(0);
    await warm(root, '--force');
    // What was a file like any other is an output now: that is another repository.
    expect(await reads(root)).toBe(true);
    expect(await reads(root)).toBe(false);
    rmSync(join(root, '.github/agents/helper.agent.md'));
    writeFileSync(join(root, '.github/prompts/do.prompt.md'), 'Do it twice.\n');
    expect(await reads(root)).toBe(true);
    expect(await reads(root)).toBe(false);
    expect(await warm(root, '-f', 'json')).toEqual(await cold(root, '-f', 'json'));
  });

  test('a dry run that finds something to do says nothing of the next build', async () => {
    const root = repository(files);
    await warm(root, '--dry-run');
    await warm(root, '--check');
    expect(runsIn(root)).toHaveLength(0);
    expect((await warm(root)).out).toMatch(/[1-9]\d* created/);
  });

  test('where primitives of one person are built, each build looks anew', async () => {
    const root = repository({ ...files, '.github/instructions/me.local.instructions.md': '---\napplyTo: "**"\n---\n\nMine.\n' });
    await warm(root);
    expect(runsIn(root)).toHaveLength(0);
    expect(await warm(root, '-f', 'json')).toEqual(await cold(root, '-f', 'json'));
  });

  test('what runtimes were built before belongs to the question', async () => {
    const root = repository(files);
    await warm(root, '--runtime', 'claude');
    await warm(root, '--runtime', 'codex');
    for (const runtime of ['claude', 'codex', 'claude', 'codex']) {
      const other = copyOf(root);
      expect(await warm(root, '--runtime', runtime, '-f', 'json')).toEqual(await cold(other, '--runtime', runtime, '-f', 'json'));
      expect(stateOf(root)).toEqual(stateOf(other));
    }
    expect(await reads(root, '--runtime', 'codex')).toBe(false);
  });
});

describe('a build is planned from the same before it writes and after', () => {
  /** What a build says of everything but what it did. */
  const planOf = ({ out }: Outcome): unknown => {
    const { outputs, diagnostics } = JSON.parse(out) as { outputs: { path: string; tokens: number }[]; diagnostics: unknown[] };
    return { diagnostics, outputs: outputs.map(({ path, tokens }) => ({ path, tokens })) };
  };

  test.each<[what: string, more: Record<string, string>, runtime: string]>([
    ['a prompt names an output as a file', { '.github/prompts/at.prompt.md': 'Read @AGENTS.md and !`ls`.\n' }, 'opencode,codex'],
    [
      'a text links to an output',
      { '.github/prompts/to.prompt.md': 'See [it](../../AGENTS.md) and [rules](../../.claude/rules/all.md).\n' },
      'all',
    ],
    ['a text links to the manifest', { '.github/prompts/to.prompt.md': 'See [it](../../.primitives/manifest.json).\n' }, 'all'],
    [
      'settings have keys that a build adds',
      { '.vscode/settings.json': '{\n  "a": 1\n}\n', 'primitives.config.json': '{ "build": { "vscodeSettings": true } }\n' },
      'all',
    ],
    ['links are copied', { 'primitives.config.json': '{ "build": { "linked": "copy" } }\n' }, 'all'],
    ['outputs are ignored by git', { '.gitignore': '.claude\nAGENTS.md\n.primitives\n' }, 'all'],
  ])('when %s', async (_, more, runtime) => {
    const root = repository({ ...files, ...more });
    const args = ['--runtime', runtime, '-f', 'json'];
    const first = await cold(root, ...args);
    const state = stateOf(root);
    const second = await cold(root, ...args);
    expect(planOf(second)).toEqual(planOf(first));
    expect(stateOf(root)).toEqual(state);
  });

  test('a primitive of one person may link to what is built for all', async () => {
    const mine = '.github/instructions/me.local.instructions.md';
    const root = repository({ ...files, [mine]: '---\napplyTo: "**"\n---\n\nSee [them](../../AGENTS.md).\n' });
    for (let run = 0; run < 2; run += 1) {
      const { out } = await cold(root, '--runtime', 'claude,codex', '-f', 'json');
      expect(out).not.toContain('leads nowhere');
      expect(readFileSync(join(root, '.claude/rules/me.local.md'), 'utf8')).toContain('[them](../../AGENTS.md)');
    }
  });
});

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const manifests: readonly ((text: string) => string)[] = [
  () => '{}',
  () => '{"version":1,"outputs":[]}\n',
  (text) => text.slice(0, text.length / 2),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => JSON.stringify(JSON.parse(text)),
  (text) => text.replace(/sha256-[\da-f]{8}/, 'sha256-00000000'),
  (text) => text.replace(/"claude"/, '"claude,codex"'),
  (text) => {
    const { outputs } = JSON.parse(text) as { outputs: unknown[] };
    return `${JSON.stringify({ version: 1, outputs: outputs.slice(1) }, undefined, 2)}\n`;
  },
];

const configs = [
  files['primitives.config.json'],
  '{}\n',
  '{ "ignore": ["docs"], "build": { "runtimes": ["claude", "zed", "opencode"] } }\n',
  '{ "build": { "runtimes": ["vscode", "claude", "codex"], "vscodeSettings": true } }\n',
  '{ "build": { "runtimes": ["claude", "codex"], "linked": "copy" } }\n',
  '{ bad',
];

/** With what comes up most often first. */
const commands = [
  [],
  [],
  ['-f', 'json'],
  ['-f', 'json'],
  ['--check'],
  ['--check', '-f', 'json'],
  ['--dry-run', '-f', 'json'],
  ['--diff'],
  ['--force', '-f', 'json'],
  ['--add-regions'],
  ['--runtime', 'claude', '-f', 'json'],
  ['--runtime', 'zed,claude'],
  ['--runtime', 'all'],
  ['--strict'],
  ['--clean'],
  ['--out', '../elsewhere'],
];

test.each([1, 2])('after any change each build does and says what it does without a cache, seed %i', async (seed) => {
  const root = repository(files);
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const at = (path: string): string => join(root, path);
  const names = (): string[] => Object.keys(stateOf(root)).filter((path) => !path.startsWith('.primitives/'));
  const plain = (): string => pick(names().filter((path) => lstatSync(at(path)).isFile()));
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const changes: Readonly<Record<string, () => void>> = {
    append: () => {
      const path = plain();
      write(
        path,
        `${readFileSync(at(path), 'utf8')}${pick(['More.\n', '\r\n', '[a](docs/guide.md)\n', '@AGENTS.md\n', '[b](/AGENTS.md)\n'])}`,
      );
    },
    mark: () => {
      const path = plain();
      write(path, Buffer.concat([Buffer.from('\uFEFF'), readFileSync(at(path))]));
    },
    rewrite: () => {
      const path = plain();
      write(path, readFileSync(at(path)));
    },
    lineEnds: () => {
      const path = plain();
      write(path, readFileSync(at(path), 'utf8').replaceAll('\n', '\r\n'));
    },
    remove: () => rmSync(at(pick(names()))),
    mode: () => chmodSync(at(plain()), pick([0o644, 0o755, 0o444])),
    restore: () => write(...(pick(Object.entries(files)) as [string, string])),
    mine: () =>
      write(pick(['AGENTS.md', 'CLAUDE.md', '.claude/rules/all.md', '.cursor/rules/code.mdc', 'src/AGENTS.md', '.rules']), 'Mine.\n'),
    region: () => write('AGENTS.md', 'Mine.\n\n<!-- primitives:start -->\n<!-- primitives:end -->\n'),
    settings: () => write('.vscode/settings.json', pick(['{ "a": 1 }\n', '{ "chat.useAgentsMdFile": true }\n', '[]\n'])),
    primitive: () =>
      write(
        `.github/instructions/${pick(['a', 'b', 'me.local'])}.instructions.md`,
        `---\napplyTo: "${pick(['**', 'src/**', 'none/**'])}"\n---\n\nText.\n`,
      ),
    file: () => write(pick(['src/b.ts', 'none/c.ts', '.github/skills/s/more.txt', '.github/skills/s/AGENTS.md']), 'x\n'),
    config: () => write('primitives.config.json', pick(configs)),
    ignore: () => write('.gitignore', pick(['.claude\n', '', 'AGENTS.md\n', '.primitives\n'])),
    link: () => {
      const path = plain();
      renameSync(at(path), at(`${path}.old`));
      symlinkSync(`${path.slice(path.lastIndexOf('/') + 1)}.old`, at(path));
    },
    folderLink: () => {
      const folder = pick(
        ['.claude', '.cursor', '.github', 'docs'].filter((name) => existsSync(at(name)) && lstatSync(at(name)).isDirectory()),
      );
      renameSync(at(folder), at(`moved-${next()}`));
      symlinkSync(pick(readdirSync(root).filter((name) => name.startsWith('moved-'))), at(folder));
    },
    manifest: () => write('.primitives/manifest.json', pick(manifests)(readFileSync(at('.primitives/manifest.json'), 'utf8'))),
    noManifest: () => rmSync(at('.primitives/manifest.json')),
    lock: () => write('.primitives/lock', JSON.stringify({ pid: 2 ** 30, host: hostname(), start: '2026-01-01T00:00:00.000Z' })),
    leftOver: () => write(`.primitives/tmp/${2 ** 30}-1`, 'half'),
    commit: () => execFileSync('git', ['add', '-A'], { cwd: root, stdio: 'ignore' }),
    cache: () => {
      const name = pick(readdirSync(at('.primitives/cache')));
      write(`.primitives/cache/${name}`, readFileSync(at(`.primitives/cache/${name}`)).subarray(0, -1));
    },
  };
  let idle = 0;
  for (let round = 0; round < 20; round += 1) {
    const done: string[] = [];
    if (round % 4 !== 3) {
      for (let each = Math.floor(next() * 3); each >= 0; each -= 1) {
        const name = pick(Object.keys(changes));
        try {
          changes[name]?.();
          done.push(name);
        } catch (error) {
          // There is no such file now, or it cannot be written.
          if ((error as NodeJS.ErrnoException).code === undefined && !(error instanceof TypeError) && !(error instanceof SyntaxError))
            throw error;
        }
      }
    }
    const other = copyOf(root);
    // One that writes as a rule, the second that finds nothing to do, and a third.
    const args = pick(commands);
    for (const each of [args, args, pick(commands)]) {
      if (next() < 0.4) tenSecondsLater();
      done.push(`[${each.join(' ')}]`);
      const context = `round ${round}: ${done.join(' ')}`;
      const expected = await cold(other, ...each);
      expect({ context, ...(await warm(root, ...each)) }).toEqual({ context, ...expected });
      expect({ context, state: stateOf(root) }).toEqual({ context, state: stateOf(other) });
      if (each === args && runsIn(root).length > 0) idle += 1;
      vi.useRealTimers();
    }
    if (next() < 0.2) {
      for (const name of readdirSync(root)) if (name !== '.git' && name !== '.primitives') rmSync(at(name), { recursive: true });
      for (const [path, text] of Object.entries(files)) write(path, text);
      await warm(root);
    }
  }
  expect(idle).toBeGreaterThan(0);
});

describe.each([[1], [2]])('what is due is done after %i builds', (runs) => {
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
    // The build that writes, and then some that remember.
    for (let run = 0; run < runs; run += 1) await warm(root, '--runtime', 'all');
    tenSecondsLater();
    if (runs > 1) await warm(root, '--runtime', 'all');
    expect(runsIn(root)).toHaveLength(1);
    change(root);
    const other = copyOf(root);
    expect(await warm(root, '--runtime', 'all', '-f', 'json')).toEqual(await cold(other, '--runtime', 'all', '-f', 'json'));
    expect(stateOf(root)).toEqual(stateOf(other));
  });
});
