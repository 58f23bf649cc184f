import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planWrites } from '../src/build/plan-writes.ts';
import type { PlannedFile } from '../src/build/plan-build.ts';
import { hashOf, loadParser, parseDocument } from '../src/index.ts';
import type { BuildReport } from '../src/index.ts';
import { parseManifest } from '../src/model/manifest.ts';
import type { Manifest } from '../src/model/manifest.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const style = '---\napplyTo: "**"\n---\n\n# Style\n';
const agent = '---\nname: mine\ndescription: Mine\n---\n\n# Mine\n';

function runtimesIn(root: string, ids: readonly string[]): void {
  writeFileSync(join(root, 'primitives.config.json'), JSON.stringify({ build: { runtimes: ids } }));
}

test('what people wrote survives init, build, a dropped runtime and --clean, byte for byte', async () => {
  const mine = {
    'CLAUDE.md': '\uFEFFBy hand,  \r\nwith odd line ends.\n',
    'AGENTS.md': '# Ours\n\nNo line end',
    '.claude/agents/mine.md': agent,
    '.cursor/rules/mine.mdc': '---\nalwaysApply: true\n---\nMine.\n',
    '.claude/rules/mine.md': '# By hand\n',
    '.github/copilot-instructions.md': 'By hand.\n',
  };
  // The agent and a rule would go where files by hand stand.
  const root = repository({
    ...mine,
    '.apm/style.instructions.md': style,
    '.apm/mine.agent.md': agent,
    '.apm/mine.instructions.md': style,
  });
  const expectMine = (): void => {
    const found = contentsOf(root);
    expect(Object.fromEntries(Object.keys(mine).map((path) => [path, found[path]]))).toEqual(mine);
  };
  await primitives(root, 'init', '--config');
  expectMine();
  expect((await primitives(root, 'build', '--runtime', 'all')).code).toBe(1);
  expectMine();
  expect(contentsOf(root)['.claude/rules/style.md']).toContain('# Style');
  runtimesIn(root, ['agents-md']);
  await primitives(root, 'build');
  expectMine();
  await primitives(root, 'build', '--runtime', 'all');
  expect((await primitives(root, 'build', '--clean')).code).toBe(0);
  expect(Object.keys(contentsOf(root)).toSorted()).toEqual(
    [
      ...Object.keys(mine),
      '.apm/mine.agent.md',
      '.apm/mine.instructions.md',
      '.apm/style.instructions.md',
      'primitives.config.json',
    ].toSorted(),
  );
  expectMine();
});

describe('a file of several runtimes', () => {
  const path = '.github/instructions/style.instructions.md';
  const ownersOf = (root: string): string | undefined =>
    parseManifest(readFileSync(join(root, '.primitives/manifest.json'), 'utf8')).outputs.find((entry) => entry.path === path)?.runtime;

  test('stays as long as one of them wants it', async () => {
    const root = repository({ '.apm/style.instructions.md': style });
    runtimesIn(root, ['copilot', 'vscode']);
    await primitives(root, 'build');
    expect(ownersOf(root)).toBe('vscode,copilot');
    // A run for one of them leaves the other's share.
    await primitives(root, 'build', '--runtime', 'vscode');
    expect(ownersOf(root)).toBe('vscode,copilot');
    await primitives(root, 'build', '--clean', '--runtime', 'vscode');
    expect(ownersOf(root)).toBe('copilot');
    expect(contentsOf(root)[path]).toContain('# Style');
    runtimesIn(root, ['vscode']);
    await primitives(root, 'build');
    expect(ownersOf(root)).toBe('vscode');
    await primitives(root, 'build', '--clean', '--runtime', 'vscode');
    expect(contentsOf(root)[path]).toBeUndefined();
  });
});

describe('flags', () => {
  test('--check says of each file how it differs', async () => {
    const root = repository({ '.apm/style.instructions.md': style, '.apm/old.instructions.md': style, 'docs/x.md': '' });
    runtimesIn(root, ['claude']);
    await primitives(root, 'build');
    rmSync(join(root, '.apm/old.instructions.md'));
    writeFileSync(join(root, '.apm/style.instructions.md'), style.replace('Style', 'Taste'));
    writeFileSync(join(root, '.apm/new.instructions.md'), style);
    writeFileSync(join(root, '.apm/hand.instructions.md'), style);
    writeFileSync(join(root, '.claude/rules/hand.md'), 'By hand.\n');
    const before = contentsOf(root);
    const { code, out } = await primitives(root, 'build', '--check', '--json');
    expect(code).toBe(1);
    const { outputs } = JSON.parse(out) as BuildReport;
    expect(outputs.map(({ path, drift }) => [path, drift])).toEqual([
      ['.claude/rules/hand.md', 'foreign'],
      ['.claude/rules/new.md', 'missing'],
      ['.claude/rules/old.md', 'stale'],
      ['.claude/rules/style.md', 'changed'],
    ]);
    const text = (await primitives(root, 'build', '--check')).out;
    for (const label of ['foreign  hand.md', 'missing  new.md', 'stale    old.md', 'changed  style.md']) expect(text).toContain(label);
    expect(contentsOf(root)).toEqual(before);
  });

  test('--check finds a manifest that is behind', async () => {
    const root = repository({ '.apm/style.instructions.md': style });
    runtimesIn(root, ['agents-md']);
    await primitives(root, 'build');
    rmSync(join(root, '.primitives/manifest.json'));
    expect(await primitives(root, 'build', '--check')).toMatchObject({ code: 1, out: expect.stringContaining('stale-manifest') as string });
    await primitives(root, 'build');
    expect((await primitives(root, 'build', '--check')).code).toBe(0);
  });

  test('--diff prints what a build has changed, and with --dry-run what it would', async () => {
    const root = repository({ '.apm/style.instructions.md': style });
    expect((await primitives(root, 'build', '--dry-run', '--diff')).out).toContain('+# Style');
    expect(Object.keys(contentsOf(root))).toHaveLength(1);
    expect((await primitives(root, 'build', '--diff')).out).toContain('+# Style');
    expect((await primitives(root, 'build', '--diff')).out).toBe('4 files: 0 created, 0 updated, 0 removed, 4 unchanged, 0 kept\n');
  });

  test('--clean removes what builds have written and nothing else; what was edited is kept and named', async () => {
    const root = repository({ '.apm/style.instructions.md': style, '.apm/plan.prompt.md': '# Plan\n', 'AGENTS.md': 'By hand.\n' });
    await primitives(root, 'build');
    writeFileSync(join(root, '.claude/commands/plan.md'), 'Edited.\n');
    const dry = await primitives(root, 'build', '--clean', '--dry-run');
    expect(dry.out).toContain('removed');
    expect(contentsOf(root)['.claude/rules/style.md']).toBeDefined();
    const { code, out } = await primitives(root, 'build', '--clean');
    expect({ code, named: out.includes('kept     .claude/commands/plan.md') || /kept +(?:commands\/)?plan\.md/.test(out) }).toEqual({
      code: 1,
      named: true,
    });
    expect(Object.keys(contentsOf(root)).toSorted()).toEqual(
      [
        '.apm/plan.prompt.md',
        '.apm/style.instructions.md',
        '.claude/commands/plan.md',
        '.primitives/manifest.json',
        'AGENTS.md',
      ].toSorted(),
    );
    const forced = await primitives(root, 'build', '--clean', '--force');
    expect(forced).toMatchObject({ code: 0, err: expect.stringContaining('.claude/commands/plan.md  edited by hand, removed') as string });
    expect(Object.keys(contentsOf(root))).toEqual(['.apm/plan.prompt.md', '.apm/style.instructions.md', 'AGENTS.md']);
  });

  test('--force says what is lost, and with --dry-run only that', async () => {
    const root = repository({ '.apm/style.instructions.md': style, 'AGENTS.md': 'By hand.\n' });
    const dry = await primitives(root, 'build', '--force', '--dry-run');
    expect(dry.err).toBe('--force would discard what people wrote:\n  AGENTS.md  written by hand, overwritten\n');
    expect(contentsOf(root)['AGENTS.md']).toBe('By hand.\n');
    const forced = await primitives(root, 'build', '--force', '--json');
    expect(forced.err).toBe('--force discards what people wrote:\n  AGENTS.md  written by hand, overwritten\n');
    const { outputs } = JSON.parse(forced.out) as BuildReport;
    expect(outputs.find(({ path }) => path === 'AGENTS.md')).toMatchObject({ state: 'updated', reason: 'hand-written', lost: true });
    expect(await primitives(root, 'build', '--force')).toMatchObject({ code: 0, err: '' });
  });

  test('files of one folder that fare alike are summed up, losses are counted', async () => {
    const prompts = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`.apm/p${index}.prompt.md`, `---\nagent: x${index}\n---\n\n# P\n`]),
    );
    const root = repository(prompts);
    runtimesIn(root, ['claude']);
    const { out } = await primitives(root, 'build');
    expect(out).toMatch(/^created {2}30 files +claude, ~\d+ tokens$|^\.claude\/commands\/ +~\d+ tokens\n {2}created {2}30 files/m);
    expect(out).toContain('claude  30  30 × The prompt runs as the agent `…`');
    expect(out.split('\n').length).toBeLessThan(10);
    writeFileSync(join(root, '.apm/p0.prompt.md'), '# P\n');
    expect((await primitives(root, 'build', '--losses')).out).toContain('at .apm/p29.prompt.md:2:8');
  });

  test('a name that a terminal would obey is printed as a name', async () => {
    const root = repository({
      '.apm/skills/x\u001B[31m/SKILL.md': '---\nname: x\ndescription: X\n---\n\n[gone](gone.md)\n',
      '.apm/skills/x\u001B[31m/a\u001B[2J.md': 'A\n',
    });
    const { out } = await primitives(root, 'build', '--losses');
    expect(out).toContain('\\u{001B}');
    expect(out).not.toContain('\u001B');
  });

  test('--watch builds again after each burst of changes, deletions included', async () => {
    const root = repository({ '.apm/style.instructions.md': style });
    runtimesIn(root, ['claude']);
    const stop = new AbortController();
    const until = async (condition: () => boolean): Promise<void> => {
      while (!condition()) await new Promise((done) => setTimeout(done, 20));
    };
    const { primitivesIn } = await import('./terminal.ts');
    let waiting = 0;
    const ended = primitivesIn(root, ['build', '--watch'], {
      stop: stop.signal,
      err: (text) => {
        waiting += text.includes('Waiting') ? 1 : 0;
      },
    });
    const built = (): Record<string, string> => contentsOf(root);
    await until(() => waiting === 1);
    // The watcher may take a moment to listen.
    while (!(built()['.claude/rules/style.md'] ?? '').includes('# Taste')) {
      writeFileSync(join(root, '.apm/style.instructions.md'), style.replace('Style', 'Taste'));
      await new Promise((done) => setTimeout(done, 200));
    }
    rmSync(join(root, '.apm/style.instructions.md'));
    await until(() => built()['.claude/rules/style.md'] === undefined);
    writeFileSync(join(root, '.apm/new.instructions.md'), style);
    await until(() => built()['.claude/rules/new.md'] !== undefined);
    await until(() => built()['.primitives/lock'] === undefined);
    stop.abort();
    expect((await ended).code).toBe(0);
  });
});

/** A tree in memory that builds write into. */
async function inMemory(files: Record<string, string>) {
  const markdown = await loadParser();
  const disk = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text) as Uint8Array]));
  let manifest: Manifest = { version: 1, outputs: [] };
  return {
    disk,
    entries: () => manifest.outputs,
    run(
      planned: readonly PlannedFile[],
      { force = false, managed, killed = false }: { force?: boolean; managed?: string[]; killed?: boolean } = {},
    ) {
      const plan = planWrites(
        planned,
        manifest,
        {
          read: (path) => {
            const bytes = disk.get(path);
            return bytes === undefined ? undefined : { bytes, mode: 0o644 };
          },
          hash: hashOf,
        },
        {
          force,
          broken: new Set(),
          ...(managed === undefined ? {} : { managed: new Set(managed) }),
          parse: (path, text) => parseDocument(path, 'document', text, markdown),
        },
      );
      manifest = parseManifest(JSON.stringify(killed ? plan.pendingManifest : plan.manifest));
      if (killed) return plan.writes;
      for (const { path, state, bytes } of plan.writes) {
        if (state === 'removed') disk.delete(path);
        else if ((state === 'created' || state === 'updated') && bytes !== undefined) disk.set(path, bytes);
      }
      return plan.writes;
    },
    text: (path: string) => {
      const bytes = disk.get(path);
      return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
    },
  };
}

function jsonFile(runtime: string, files: readonly string[], path = 'settings.json'): PlannedFile {
  const keys = [{ path: ['context', 'files'], value: files, runtime }];
  return { path, runtime, sources: ['a.md'], content: { type: 'json-keys', keys }, tokens: 0 };
}

describe('keys of a JSON file', () => {
  test('dropping the runtime takes our items, and the file only when it was ours alone', async () => {
    const theirs = '{\n  // by hand\n  "theme": "dark"\n}\n';
    const tree = await inMemory({ 'settings.json': theirs });
    tree.run([jsonFile('gemini', ['AGENTS.md']), jsonFile('gemini', ['AGENTS.md'], 'new.json')]);
    expect(tree.text('settings.json')).toContain('// by hand');
    expect(tree.text('settings.json')).toContain('AGENTS.md');
    expect(tree.run([jsonFile('gemini', ['AGENTS.md']), jsonFile('gemini', ['AGENTS.md'], 'new.json')]).map(({ state }) => state)).toEqual([
      'unchanged',
      'unchanged',
    ]);
    tree.run([]);
    expect(tree.text('settings.json')).toBe(theirs);
    expect(tree.text('new.json')).toBeUndefined();
    expect(tree.entries()).toEqual([]);
  });

  test('a file that we made and that got other keys stays with them', async () => {
    const tree = await inMemory({});
    tree.run([jsonFile('gemini', ['AGENTS.md'])]);
    tree.disk.set('settings.json', Buffer.from((tree.text('settings.json') ?? '').replace('{', '{ "mine": 1,')));
    tree.run([]);
    expect(JSON.parse(tree.text('settings.json') ?? '')).toEqual({ mine: 1 });
  });

  test('two runtimes share a list; each takes only its own items along', async () => {
    const tree = await inMemory({ 'settings.json': '{}\n' });
    const both = jsonFile('gemini', ['A.md', 'B.md']);
    tree.run([
      {
        ...both,
        runtime: 'gemini,qwen',
        content: {
          type: 'json-keys',
          keys: [
            { path: ['context', 'files'], value: ['A.md'], runtime: 'gemini' },
            { path: ['qwen'], value: true, runtime: 'qwen' },
          ],
        },
      },
    ]);
    tree.run([], { managed: ['gemini'] });
    expect(JSON.parse(tree.text('settings.json') ?? '')).toEqual({ qwen: true });
    expect(tree.entries()[0]?.runtime).toBe('qwen');
    tree.run([], { managed: ['qwen'] });
    expect(tree.text('settings.json')).toBe('{}\n');
  });

  test('invalid JSON is kept and reported, by --force too', async () => {
    const tree = await inMemory({ 'settings.json': '{ "a": ' });
    for (const force of [false, true]) {
      expect(tree.run([jsonFile('gemini', ['A.md'])], { force })).toMatchObject([{ state: 'kept', reason: 'unusable-json' }]);
    }
    expect(tree.text('settings.json')).toBe('{ "a": ');
  });

  test('a build that was killed before it wrote does not lose what it was to remove', async () => {
    const tree = await inMemory({ 'settings.json': '{}\n' });
    tree.run([jsonFile('gemini', ['A.md'])]);
    tree.run([jsonFile('gemini', ['B.md'])], { killed: true });
    tree.run([jsonFile('gemini', ['C.md'])]);
    expect(JSON.parse(tree.text('settings.json') ?? '')).toEqual({ context: { files: ['C.md'] } });
    tree.run([]);
    expect(JSON.parse(tree.text('settings.json') ?? '')).toEqual({});
  });
});

test('a build that was killed is completed, also after one for other runtimes', async () => {
  const file = (runtime: string, text: string): PlannedFile => ({
    path: `${runtime}.md`,
    runtime,
    sources: ['a.md'],
    content: { type: 'text', text },
    tokens: 1,
  });
  const tree = await inMemory({});
  tree.run([file('claude', 'old\n'), file('vscode', 'old\n')]);
  tree.run([file('claude', 'new\n'), file('vscode', 'new\n')], { killed: true });
  tree.run([file('claude', 'new\n')], { managed: ['claude'] });
  expect(tree.run([file('claude', 'new\n'), file('vscode', 'newer\n')])).toMatchObject([{ state: 'unchanged' }, { state: 'updated' }]);
  expect(tree.text('vscode.md')).toBe('newer\n');
});
