import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileGlobList, kindOf, runtimes, workflows } from '../src/index.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const root = join(import.meta.dirname, '..');
const texts = readdirSync(join(root, 'primitives'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  .toSorted()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** A repository that has what the library's instructions are about, and all of the library. */
async function withLibrary(config: object): Promise<string> {
  const made = repository({
    'src/server.ts': '',
    'test/server.test.ts': '',
    'docs/guide.md': '# Guide\n',
    'primitives.config.json': JSON.stringify(config),
  });
  expect(await primitives(made, 'init', '--yes', '--workflow', 'all')).toMatchObject({ code: 0, err: '' });
  return made;
}

/** The losses that this repository accepts, for the folders that a copy is in. */
const { allowLoss } = JSON.parse(readFileSync(join(root, 'primitives.config.json'), 'utf8').replaceAll('primitives/', '.github/')) as {
  allowLoss: object[];
};

describe('a copy of the library', () => {
  test('is clean by the strict rules', async () => {
    expect(await primitives(await withLibrary({ extends: ['strict'] }), 'lint')).toEqual({ code: 0, out: '', err: '' });
  });

  test.each(runtimes.map(({ id }) => id))('is built for %s without a loss that nobody accepted, and is read there whole', async (id) => {
    const made = await withLibrary({ build: { runtimes: [id] }, allowLoss });
    const { code, err } = await primitives(made, 'build', '--strict');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const verified = await primitives(made, 'verify', '--format', 'json');
    expect({ code: verified.code, err: verified.err }).toEqual({ code: 0, err: '' });
    const { runtimes: kept } = JSON.parse(verified.out) as { runtimes: { status: string; coverage: { percent?: number } }[] };
    expect(kept.map(({ status }) => status)).toEqual(['kept']);
  });

  test('is built for all of them at once', async () => {
    const made = await withLibrary({ allowLoss });
    expect((await primitives(made, 'build', '--strict', '--runtime', 'all')).code).toBe(0);
    expect((await primitives(made, 'verify', '--runtime', 'all')).code).toBe(0);
  });

  test('has nothing of the package in it', async () => {
    const made = await withLibrary({});
    for (const [path, text] of Object.entries(contentsOf(made)))
      if (path.startsWith('.github/'))
        expect({ path, text }).not.toEqual({ path, text: expect.stringMatching(/\{\{|primitives\/\w+\//) as string });
  });
});

describe('what the agents may do', () => {
  const toolsOf = (name: string): string[] => {
    const { text = '' } = texts.find(({ path }) => path === `primitives/agents/${name}.agent.md`) ?? {};
    return /^tools: \[(.*)\]$/m.exec(text)?.[1]?.split(', ') ?? [];
  };

  test.each(['scout', 'reviewer', 'advisor'])('%s reads', (name) => {
    expect(toolsOf(name)).toEqual(['read', 'search']);
  });

  test('the orchestrator delegates and changes nothing', () => {
    expect(toolsOf('orchestrator')).toEqual(['read', 'search', 'agent', 'todo']);
  });

  test.each(['planner', 'implementer', 'writer'])('%s does the work, and starts nobody', (name) => {
    expect(toolsOf(name)).toEqual(['read', 'search', 'edit', 'execute']);
  });
});

describe('what the texts name is there', () => {
  const spans = texts.flatMap(({ path, text }) =>
    [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => ({ path, code: code.replace(/^\.\.\.|…$/g, '') })),
  );

  test('every command and every flag', async () => {
    const named = spans.flatMap(({ path, code }) => {
      const [, command = '', second = ''] = /^primitives ([a-z][\w-]*)(?: ([a-z][\w-]*))?/.exec(code) ?? [];
      return command === '' ? [] : [{ path, code, command, second }];
    });
    expect(named.length).toBeGreaterThan(40);
    const help = async (...args: string[]): Promise<string> => (await primitives(root, ...args, '--help')).out;
    const top = await help();
    for (const { path, code, command, second } of named) {
      expect({ path, code, known: new RegExp(`^ {2}${command}(?: |$)`, 'm').test(top) }).toEqual({ path, code, known: true });
      const own = await help(command);
      const below = new RegExp(`^ {2}${second} `, 'm').test(/^Commands:[^]*/m.exec(own)?.[0] ?? '') ? await help(command, second) : own;
      for (const [flag] of code.matchAll(/(?<= )--[a-z-]+/g))
        expect({ path, code, help: below }).toMatchObject({ help: expect.stringContaining(flag) as string });
    }
  });

  test('every kind of `primitives new`', async () => {
    const { out } = await primitives(root, 'new', '--list');
    for (const { path, code } of spans) {
      const kind = /^primitives new (\w[\w-]*)/.exec(code)?.[1];
      if (kind !== undefined)
        expect({ path, kind, out }).toMatchObject({ out: expect.stringMatching(new RegExp(`^${kind} `, 'm')) as string });
    }
  });

  test('every file that a way of working takes', () => {
    const names = new Set(texts.flatMap(({ path }) => (kindOf(path) === undefined ? [] : [path.replace(/^primitives\/|\.\w+\.md$/g, '')])));
    for (const { takes } of workflows)
      for (const name of takes) expect([...names].filter((one) => one === name || one.endsWith(`/${name}`))).toHaveLength(1);
  });
});

test('the globs of the shipped instructions can be read by every runtime', () => {
  for (const { path, text } of texts.filter((one) => kindOf(one.path) === 'instructions')) {
    const list = /^applyTo: "(.*)"$/m.exec(text)?.[1] ?? '';
    expect({ path, problems: compileGlobList(list, 'rooted').flatMap(({ problem }) => problem ?? []) }).toEqual({ path, problems: [] });
  }
});

test('the package ships the library', () => {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
  expect(files).toContain('primitives');
});
