import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runtimes } from '../src/runtimes/index.ts';
import { filesBelow } from './files-below.ts';
import { treeOf } from './in-memory-tree.ts';
import { primitives } from './terminal.ts';

/** fixtures/import: repositories that rulesync and ruler have made, with what they wrote for runtimes. */
const fixtures = join(import.meta.dirname, '../fixtures/import');
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function copyOf(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'primitives-import-')), name);
  made.push(folder);
  cpSync(join(fixtures, name), folder, { recursive: true });
  return folder;
}

/** The paragraphs that a runtime loads for a path, without what differs by where they stand. */
function loadedFor(id: string, root: string, path: string): string[] {
  const texts = Object.fromEntries([...filesBelow(root)].map(([file, bytes]) => [file, Buffer.from(bytes, 'latin1').toString('utf8')]));
  const runtime = runtimes.find((candidate) => candidate.id === id);
  const documents = runtime?.load(treeOf(texts))(path).documents ?? [];
  const text = documents.map((document) => document.text).join('\n\n');
  return text
    .replace(/<!--[^]*?-->|^The following applies to files that match .*$/gm, '')
    .replace(/\]\([^)]*\)/g, ']')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .toSorted();
}

describe.each([
  {
    name: 'rulesync',
    paths: ['src/api/login.ts', 'src/api/form.tsx', 'src/index.ts', 'docs/guide.md', 'requests.http'],
    ids: ['claude', 'cursor'],
    sources: ['.rulesync', '.claude', '.cursor', 'CLAUDE.md'],
    expected: [
      '.github/agents/reviewer.agent.md',
      '.github/copilot-instructions.md',
      '.github/instructions/api.instructions.md',
      '.github/instructions/docs.instructions.md',
      '.github/prompts/release.prompt.md',
      '.github/skills/changelog/SKILL.md',
      '.github/skills/changelog/scripts/collect.sh',
    ],
  },
  {
    name: 'ruler',
    paths: ['src/a.ts', 'packages/web/client.ts'],
    ids: ['claude', 'codex', 'cursor'],
    sources: [
      '.ruler',
      '.claude',
      '.cursor',
      '.codex',
      '.agents',
      'CLAUDE.md',
      'AGENTS.md',
      'packages/web/.ruler',
      'packages/web/CLAUDE.md',
      'packages/web/AGENTS.md',
    ],
    expected: [
      '.github/agents/reviewer.agent.md',
      '.github/copilot-instructions.md',
      '.github/instructions/packages-web.instructions.md',
      '.github/instructions/style.instructions.md',
      '.github/skills/changelog/SKILL.md',
    ],
  },
])('a repository of $name', ({ name, paths, ids, sources, expected }) => {
  test('is imported, each text once, and built back it loads the same', async () => {
    const root = copyOf(name);
    const before = ids.map((id) => paths.map((path) => loadedFor(id, root, path)));
    const { code, out } = await primitives(root, 'import');
    expect(out).not.toContain('not read  ');
    expect(code).toBeLessThan(2);
    expect([...filesBelow(join(root, '.github')).keys()].map((path) => `.github/${path}`).toSorted()).toEqual(expected);
    for (const source of sources) rmSync(join(root, source), { recursive: true });
    await primitives(root, 'build', '--runtime', ids.join(','));
    expect(ids.map((id) => paths.map((path) => loadedFor(id, root, path)))).toEqual(before);
    expect(await primitives(root, 'verify', '--runtime', ids.join(','))).toMatchObject({ code: 0, err: '' });
    for (const texts of before.flat()) expect(texts.length).toBeGreaterThan(0);
  });
});
