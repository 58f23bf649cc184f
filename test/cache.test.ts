import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { primitivesIn } from './terminal.ts';
import type { Outcome } from './terminal.ts';
import { repository } from './temporary-repository.ts';

const cached = { caching: true };
const cachePath = '.primitives/cache';

afterEach(() => {
  vi.useRealTimers();
});

/** A file that has just been written is read again, as two writes may have one time. Ten seconds later it is old enough. */
function tenSecondsLater(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
}

function warm(root: string, ...args: string[]): Promise<Outcome> {
  return primitivesIn(root, args, cached);
}

function cold(root: string, ...args: string[]): Promise<Outcome> {
  return primitivesIn(root, [...args, '--no-cache'], cached);
}

const files = {
  'primitives.config.json': '{ "documents": ["docs/**"], "budgets": { "paths": [{ "paths": ["src/**"], "tokens": 9000 }] } }\n',
  'AGENTS.md': '# Rules\n\nSee [the guide](docs/guide.md#start) and [nothing](missing.md).\n',
  'docs/guide.md': '# Guide\n\n## Start\n\nRead [the spec](../specs/shop.spec.md#goal).\n',
  'docs/other.md': '---\nvalue: .inf\n---\n\n# Other\n\n- [ ] task\n\n```ts\nopen\n',
  'specs/shop.spec.md': '# Shop\n\n## Goal\n\n- [ ] **cart** `src/cart.ts` depends: pay\n- [ ] **pay** `src/pay.ts`\n',
  'src/cart.ts': '',
  '.github/instructions/code.instructions.md':
    '---\ndescription: Code\napplyTo: "src/**/*.ts"\n---\n\n# Code\n\nAlways use `npm test`. Never use `yarn`.\n\n[guide](../../docs/guide.md#start)\n',
  '.github/instructions/dead.instructions.md':
    '---\napplyTo: "lib/**"\n---\n\nAlways use `yarn`. <!-- primitives-disable-line no-dead-glob -- later -->\n\nKeep coverage above 80 %.\n',
  '.github/prompts/do.prompt.md':
    '---\ndescription: Do\nagent: helper\ntools: [search, codebase]\n---\n\n${input:name} see #file:../../src/cart.ts\n',
  '.github/agents/helper.agent.md':
    '---\ndescription: Helps\ntools: [read]\nhandoffs: [{label: Go, agent: other}]\n---\n\nText\u200b here.\n',
  '.github/memory/m.memory.md': '# Memory\n\n- Cite `src/cart.ts` #tag <!-- m-0123abcd 2026-01-01 -->\n',
  '.github/skills/s/SKILL.md':
    '---\nname: s\ndescription: S\n---\n\nSee [r](reference.md#r), [x][nowhere] and [^1].\n\n<div title="a">x</div>\n',
  '.github/skills/s/reference.md': '# R\r\n\r\nText.\r\n',
};

function smallRepository(): string {
  const root = repository(files);
  symlinkSync('AGENTS.md', join(root, 'CLAUDE.md'));
  return root;
}

/** What the cache holds, by name. */
function cacheFiles(folder: string): Map<string, Buffer> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^(?:facts|lint)/.test(name)) : [];
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(folder, name))]));
}

describe('what is remembered is what a cold run finds', () => {
  const commands: readonly (readonly string[])[] = [
    ['lint', '-f', 'json'],
    ['lint', '-f', 'text', '--rule', 'no-dead-glob:off'],
    ['lint', '-f', 'sarif', 'docs', '.github'],
    ['graph'],
    ['resolve', 'src/cart.ts', '-f', 'json'],
    ['resolve', 'src/cart.ts', '--runtime', 'all', '-f', 'json'],
    ['coverage', '-f', 'json'],
    ['verify', '-f', 'json', '--runtime', 'claude'],
    ['build', '--dry-run', '-f', 'json', '--runtime', 'all'],
    ['doctor', '-f', 'json'],
    ['migrate', '--dry-run', '-f', 'json', '--allow-dirty'],
    ['rename', 'docs/guide.md', 'docs/manual.md', '--dry-run', '-f', 'json'],
    ['plan', 'specs/shop.spec.md', '-f', 'json'],
  ];

  test.each(commands)('%s %s %s %s', async (...args) => {
    const root = smallRepository();
    const expected = await cold(root, ...args);
    expect(existsSync(join(root, '.primitives'))).toBe(false);
    expect(await warm(root, ...args)).toEqual(expected);
    expect([...cacheFiles(join(root, cachePath)).keys()]).toContain('facts.bin');
    tenSecondsLater();
    expect(await warm(root, ...args)).toEqual(expected);
    expect(await warm(root, ...args)).toEqual(expected);
    expect(await cold(root, ...args)).toEqual(expected);
  });

  test('git sees none of it', async () => {
    const root = smallRepository();
    const status = (): string => execFileSync('git', ['status', '--porcelain', '-uall'], { cwd: root, encoding: 'utf8' });
    const before = status();
    await warm(root, 'lint');
    expect(status()).toBe(before);
  });

  test('nothing is written when nothing is new', async () => {
    const root = smallRepository();
    await warm(root, 'lint');
    tenSecondsLater();
    await warm(root, 'lint');
    await warm(root, 'graph');
    const place = join(root, cachePath);
    const inodes = (): string[] => readdirSync(place).map((name) => `${name} ${lstatSync(join(place, name)).ino}`);
    const before = inodes();
    await warm(root, 'lint', '-f', 'json');
    await warm(root, 'graph');
    expect(inodes()).toEqual(before);
  });

  test('a configuration that changes twice is read twice', async () => {
    const root = smallRepository();
    const path = join(root, 'primitives.config.json');
    await warm(root, 'lint', '-f', 'json');
    for (const config of ['{}\n', '{ "extends": "all" }\n', '{ "rules": { "no-broken-link": "off" } }\n']) {
      writeFileSync(path, config);
      expect(await warm(root, 'lint', '-f', 'json')).toEqual(await cold(root, 'lint', '-f', 'json'));
    }
  });

  test('facts of files that are gone are forgotten, and no more than eight questions are remembered', async () => {
    const root = smallRepository();
    await warm(root, 'lint');
    expect(String(cacheFiles(join(root, cachePath)).get('facts.bin'))).toContain('docs/other.md');
    rmSync(join(root, 'docs/other.md'));
    writeFileSync(join(root, 'docs/new.md'), '# New\n');
    for (let rule = 0; rule < 12; rule += 1)
      await warm(
        root,
        'lint',
        '--rule',
        `no-dead-glob:${rule % 2 ? 'off' : 'error'}`,
        ...['docs', 'specs', 'src', '.github', 'AGENTS.md', 'docs/new.md'].slice(0, rule / 2 + 1),
      );
    expect(String(cacheFiles(join(root, cachePath)).get('facts.bin'))).not.toContain('docs/other.md');
    expect(cacheFiles(join(root, cachePath)).size).toBe(9);
  });
});

/** Numbers from 0 to 1 that look random: the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('after any change the answer is that of a cold run', () => {
  test.each([1, 2, 3, 4, 5])('200 changes, seed %i', async (seed) => {
    const root = smallRepository();
    const next = random(seed);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
    const at = (path: string): string => join(root, path);
    const names = (): string[] =>
      execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
        .split('\0')
        .filter((path) => path !== '' && existsSync(at(path)));
    const texts = (): string[] => names().filter((path) => lstatSync(at(path)).isFile() && path.endsWith('.md'));
    const write = (path: string, text: string): void => {
      try {
        mkdirSync(dirname(at(path)), { recursive: true });
        writeFileSync(at(path), text);
      } catch {
        // Something else stands there by now.
      }
    };
    const places = [
      'docs/a.md',
      'docs/A.md',
      '.github/instructions/new.instructions.md',
      '.github/prompts/new.prompt.md',
      'missing.md',
      'lib/x.ts',
      'src/pay.ts',
      'CLAUDE.md',
    ];
    const bits = [
      '# Start\n',
      '[a](a.md#start)\n',
      '[g](guide.md)\n',
      'Never use `npm test`.\n',
      '- [ ] x\n',
      '```\n',
      '<!-- primitives-disable-file -->\n',
      '\u200b',
      '\r\n',
      'Keep coverage above 90 %.\n',
    ];
    const edit = (path: string): void => write(path, readFileSync(at(path), 'utf8') + pick(bits));
    /** As long as before, and as old. */
    const disguise = (path: string): void => {
      const { atime, mtime } = statSync(at(path));
      write(
        path,
        readFileSync(at(path), 'utf8').replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === 'q' ? 'z' : 'q')),
      );
      utimesSync(at(path), atime, mtime);
    };
    const changes: readonly (() => void)[] = [
      () => edit(pick(texts())),
      () => edit(pick(texts())),
      () => disguise(pick(texts())),
      () => utimesSync(at(pick(names())), new Date(), new Date()),
      () => rmSync(at(pick(names())), { recursive: true }),
      () => {
        const to = at(pick(places));
        mkdirSync(dirname(to), { recursive: true });
        if (!existsSync(to)) renameSync(at(pick(texts())), to);
      },
      () => write(pick(places), files[pick(Object.keys(files)) as keyof typeof files]),
      () => write(...(pick(Object.entries(files)) as [string, string])),
      () =>
        write(
          'primitives.config.json',
          pick(['{}\n', files['primitives.config.json'], '{ "ignore": ["docs"] }\n', '{ "extends": "all" }\n', '{ bad']),
        ),
      () => write('docs/primitives.config.json', '{ "rules": { "no-broken-link": "off" } }\n'),
      () => {
        rmSync(at('CLAUDE.md'), { force: true, recursive: true });
        symlinkSync(pick(['AGENTS.md', 'docs/guide.md', 'nowhere.md', '../outside.md', 'docs']), at('CLAUDE.md'));
      },
      () => chmodSync(at(pick(texts())), pick([0o644, 0o755, 0o000])),
      () => {
        const path = at(pick(texts()));
        rmSync(path);
        mkdirSync(path);
        writeFileSync(join(path, 'inside.md'), '# Inside\n');
      },
      () => write('.gitignore', pick(['docs/a.md\n', '', 'lib\n'])),
      // Who is not root may not read all of them.
      () => spawnSync('git', ['add', '-A', '--ignore-errors'], { cwd: root, stdio: 'ignore' }),
    ];
    const questions = [
      ['lint', '-f', 'json'],
      ['lint', '-f', 'json'],
      ['lint', '-f', 'json', '--fix-dry-run', '--unsafe'],
      ['lint', '-f', 'text', 'docs/a.md'],
      ['graph'],
      ['resolve', 'src/cart.ts', '-f', 'json'],
    ];
    for (let made = 0; made < 200; made += 8) {
      const done: string[] = [];
      for (let each = 0; each < 8; each += 1) {
        const change = pick(changes);
        try {
          change();
          done.push(change.toString().slice(0, 80));
        } catch (error) {
          // The files that it is about are gone.
          if ((error as NodeJS.ErrnoException).code === undefined && !(error instanceof TypeError)) throw error;
        }
      }
      if (next() < 0.5) tenSecondsLater();
      const question = pick(questions);
      const context = `change ${made}: ${done.join(' | ')}`;
      expect({ context, ...(await warm(root, ...question)) }).toEqual({ context, ...(await cold(root, ...question)) });
      if (next() < 0.3) expect(await warm(root, ...question)).toEqual(await cold(root, ...question));
      vi.useRealTimers();
      if (texts().length < 4) for (const [path, text] of Object.entries(files)) write(path, text);
    }
  });
});

describe('a cache that is not what it should be', () => {
  test('is harmless wherever it is damaged', async () => {
    const root = smallRepository();
    const expected = await cold(root, 'lint', '-f', 'json');
    await warm(root, 'lint', '-f', 'json');
    tenSecondsLater();
    const whole = cacheFiles(join(root, cachePath));
    expect(whole.size).toBe(2);
    for (const [name, bytes] of whole) {
      const restore = (): void => whole.forEach((content, each) => writeFileSync(join(root, cachePath, each), content));
      for (let part = 0; part < 10; part += 1) {
        restore();
        const damaged = Buffer.from(bytes);
        const place = Math.floor((bytes.length * part) / 10);
        damaged[place] = (damaged[place] ?? 0) ^ 0x15;
        writeFileSync(join(root, cachePath, name), damaged);
        // Without the other, what is damaged is what is read.
        if (name === 'facts.bin') for (const other of whole.keys()) if (other !== name) rmSync(join(root, cachePath, other));
        expect(await warm(root, 'lint', '-f', 'json')).toEqual(expected);
        restore();
        writeFileSync(join(root, cachePath, name), bytes.subarray(0, place));
        if (name === 'facts.bin') for (const other of whole.keys()) if (other !== name) rmSync(join(root, cachePath, other));
        expect(await warm(root, 'lint', '-f', 'json')).toEqual(expected);
      }
    }
  });

  test('is not read when another version has written it', async () => {
    const root = smallRepository();
    await warm(root, 'lint');
    await primitivesIn(root, ['lint', '-f', 'json'], { ...cached, engine: 'remark' });
    expect(await primitivesIn(root, ['lint', '-f', 'json'], { ...cached, engine: 'satteri' })).toEqual(
      await cold(root, 'lint', '-f', 'json'),
    );
  });

  test('is not used when it came with a commit', async () => {
    const root = smallRepository();
    const expected = await cold(root, 'lint', '-f', 'json');
    expect(expected.code).toBe(1);
    await warm(root, 'lint', '-f', 'json');
    // Somebody who wants nothing to be found.
    const name = [...cacheFiles(join(root, cachePath)).keys()].find((each) => each.startsWith('lint')) ?? '';
    const text = readFileSync(join(root, cachePath, name), 'utf8');
    const { hash } = await import('node:crypto');
    const maker = await makerOf(text);
    const json = text.slice(text.indexOf('\n') + 1).replace(/"diagnostics":\[.*?\],"files"/, '"diagnostics":[],"files"');
    writeFileSync(join(root, cachePath, name), `${hash('sha256', `${maker}\n${json}`, 'base64url')}\n${json}`);
    expect((await warm(root, 'lint', '-f', 'json')).code).toBe(0);
    execFileSync('git', ['add', '-f', cachePath], { cwd: root });
    const { code, out, err } = await warm(root, 'lint', '-f', 'json');
    expect({ code, out }).toEqual({ code: 1, out: expected.out });
    expect(err).toContain('git rm -r --cached .primitives/cache');

    async function makerOf(written: string): Promise<string> {
      const { installedVersions, machineName } = await import('../src/files/installed-versions.ts');
      const found = `source ${machineName()} ${installedVersions()}`;
      const body = written.slice(written.indexOf('\n') + 1);
      expect(hash('sha256', `${found}\n${body}`, 'base64url')).toBe(written.slice(0, written.indexOf('\n')));
      return found;
    }
  });

  test('is not read or written through a link', async () => {
    const root = smallRepository();
    const elsewhere = repository({ 'facts.bin': 'theirs' });
    mkdirSync(join(root, '.primitives'));
    symlinkSync(elsewhere, join(root, cachePath));
    expect((await warm(root, 'lint', '-f', 'json')).out).toEqual((await cold(root, 'lint', '-f', 'json')).out);
    expect(readdirSync(elsewhere).toSorted()).toEqual(['.git', 'facts.bin']);
    expect(readFileSync(join(elsewhere, 'facts.bin'), 'utf8')).toBe('theirs');
  });

  test('is done without where it cannot be written', async () => {
    const root = smallRepository();
    writeFileSync(join(root, '.primitives'), 'a file\n');
    expect(await warm(root, 'graph')).toEqual(await cold(root, 'graph'));
    const place = join(root, 'src/cart.ts/cache');
    expect(await warm(root, 'graph', '--cache-location', place)).toEqual(await cold(root, 'graph'));
  });

  test('loses what a run that was killed has left half-written', async () => {
    const root = smallRepository();
    await warm(root, 'graph');
    const half = join(root, cachePath, 'facts.bin.999999999.tmp');
    writeFileSync(half, 'half');
    writeFileSync(join(root, cachePath, 'mine.999999999.tmp'), 'mine');
    await warm(root, 'lint');
    expect(existsSync(half)).toBe(false);
    expect(existsSync(join(root, cachePath, 'mine.999999999.tmp'))).toBe(true);
  });

  test('is whole when several runs write it at once', async () => {
    const root = smallRepository();
    const expected = await cold(root, 'lint', '-f', 'json');
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => warm(root, 'lint', '-f', 'json')));
    for (const outcome of outcomes) expect(outcome).toEqual(expected);
    expect([...cacheFiles(join(root, cachePath)).keys()]).toHaveLength(2);
    expect(await warm(root, 'lint', '-f', 'json')).toEqual(expected);
  });
});

describe('the place of the cache', () => {
  test('the cache of one machine is that of another', async () => {
    const root = smallRepository();
    await warm(root, 'lint', '-f', 'json');
    const other = repository({});
    cpSync(root, other, { recursive: true, verbatimSymlinks: true });
    expect(String(Buffer.concat([...cacheFiles(join(root, cachePath)).values()]))).not.toContain(root);
    // Proof that it is read: what it says is not what is there.
    writeFileSync(join(root, 'unread'), '');
    tenSecondsLater();
    const before = cacheFiles(join(other, cachePath));
    expect(await warm(other, 'lint', '-f', 'json')).toEqual(await cold(root, 'lint', '-f', 'json'));
    const after = cacheFiles(join(other, cachePath));
    expect([...after.keys()]).toEqual([...before.keys()]);
    // The facts were not needed: the run was remembered, and has new stamps alone.
    expect(after.get('facts.bin')).toEqual(before.get('facts.bin'));
  });

  test('--cache-location names it, and what is there tells git to leave it alone', async () => {
    const root = smallRepository();
    const outcome = await primitivesIn(root, ['lint', '--cache-location', 'tmp/kept']);
    expect(outcome.out).toBe((await cold(root, 'lint')).out);
    expect(readdirSync(join(root, 'tmp/kept')).toSorted()[0]).toBe('.gitignore');
    expect(cacheFiles(join(root, 'tmp/kept')).size).toBe(2);
    expect(existsSync(join(root, '.primitives'))).toBe(false);
  });

  test('outside a git repository there is one where it is asked for', async () => {
    const root = repository(files, { git: false });
    await warm(root, 'lint');
    expect(existsSync(join(root, '.primitives'))).toBe(false);
    const place = join(repository({}, { git: false }), 'kept');
    const first = await warm(root, 'lint', '--cache-location', place);
    expect(cacheFiles(place).size).toBe(2);
    expect(await warm(root, 'lint', '--cache-location', place)).toEqual(first);
  });

  test('cache clean removes it, says so, and removes nothing else', async () => {
    const root = smallRepository();
    await warm(root, 'lint');
    const { code, err } = await primitivesIn(root, ['cache', 'clean']);
    expect({ code, err: err.replace(/lint-[\w-]+/, 'lint-x') }).toEqual({
      code: 0,
      err: '2 files removed from .primitives/cache: facts.bin, lint-x.json\n',
    });
    expect(existsSync(join(root, '.primitives'))).toBe(false);
    expect((await primitivesIn(root, ['cache', 'clean'])).err).toBe('Nothing to remove in .primitives/cache\n');

    mkdirSync(join(root, 'tmp'));
    writeFileSync(join(root, 'tmp/mine.txt'), 'mine');
    await warm(root, 'lint', '--cache-location', 'tmp');
    await primitivesIn(root, ['cache', 'clean', '--cache-location', 'tmp']);
    expect(readdirSync(join(root, 'tmp'))).toEqual(['mine.txt']);
  });
});
