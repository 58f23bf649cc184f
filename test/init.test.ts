import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProject, readConfig, workingTree } from '../src/index.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';
import type { Outcome } from './terminal.ts';

const init = (cwd: string, ...args: string[]): Promise<Outcome> => primitives(cwd, 'init', ...args);

describe('init --config', () => {
  test.each([
    [{}, ['recommended']],
    [{ 'AGENTS.md': '' }, ['recommended']],
    [{ '.github/copilot-instructions.md': '' }, ['vscode', 'copilot']],
    [{ '.github/prompts/a.prompt.md': '' }, ['vscode']],
    [{ 'CLAUDE.md': '', '.cursor/rules/a.mdc': '', '.gemini/settings.json': '{}' }, ['claude', 'cursor', 'gemini']],
  ])('extends the presets of the runtimes in use: %j', async (files, presets) => {
    const root = repository(files);
    expect(await init(root, '--config')).toEqual({ code: 0, out: 'wrote primitives.config.json\n', err: '' });
    expect((await readConfig(workingTree(root))).lint.presets).toEqual(presets);
  });

  test('ignores Markdown that others have written, and no more', async () => {
    const root = repository({
      'vendor/lib/README.md': '',
      'packages/a/third_party/vendor/x.md': '',
      'dist/x.js': '',
      'app/[id]/vendor/x.md': '',
    });
    await init(root, '--config');
    expect((await readConfig(workingTree(root))).ignore).toEqual(['packages/a/third_party/**/*.md', 'vendor/**/*.md']);
  });

  test('--dry-run prints the file and writes nothing', async () => {
    const root = repository({ 'CLAUDE.md': '' });
    const { code, out } = await init(root, '--config', '--dry-run');
    expect(code).toBe(0);
    expect(contentsOf(root)).toEqual({ 'CLAUDE.md': '' });
    await init(root, '--config');
    expect(contentsOf(root)['primitives.config.json']).toBe(out);
  });

  test.each([
    ['primitives.config.json', '{}'],
    ['package.json', '{ "primitives": {} }'],
  ])('never overwrites what is in %s', async (path, text) => {
    const root = repository({ [path]: text });
    const { code, err } = await init(root, '--config');
    expect(code).toBe(2);
    expect(err).toContain(`${path} configures this repository already`);
    expect(contentsOf(root)).toEqual({ [path]: text });
  });

  test('nor a symbolic link', async () => {
    const root = repository({});
    symlinkSync('elsewhere.json', join(root, 'primitives.config.json'));
    expect((await init(root, '--config')).code).toBe(2);
  });

  test('takes nothing from the library', async () => {
    const root = repository({});
    const { code, err } = await init(root, '--config', '--take', 'planner');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('cannot be used with') as string });
    expect(contentsOf(root)).toEqual({});
  });
});

if (!sharedIsPresent) console.warn(skipped);
test.skipIf(!sharedIsPresent).each(corpora)('the configuration for %s is read, and each glob of it covers a file', async (name) => {
  const root = corpus(name);
  const { code, err } = await init(root, '--config');
  // One of them has a configuration of its own.
  if (code === 2) expect(err).toContain('already');
  expect((await loadProject({ root })).idleGlobs).toEqual([]);
});
