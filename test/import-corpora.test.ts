import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileGlobList, loadParser, planImport, repositoryToImport } from '../src/index.ts';
import { patternsOf } from '../src/import/rule-scopes.ts';
import { parsedValue } from '../src/runtimes/load/rule-text.ts';
import { importTreeOf } from './in-memory-import.ts';
import { primitives } from './terminal.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';

const parse = await loadParser();

/** What an `applyTo`, as one text or as a list, covers of some paths by VS Code's matcher. */
function covered(applyTo: unknown, paths: readonly string[]): string[] {
  const parts = (patternsOf(applyTo) ?? []).flatMap((glob) => compileGlobList(glob, 'vscode'));
  return paths.filter((path) => parts.some(({ matches }) => matches(path)));
}

describe.runIf(sharedIsPresent)('real repositories', () => {
  test.each(corpora)('%s is imported into another, and every text arrives', async (name) => {
    const root = corpus(name);
    const target = repository({ 'README.md': '' });
    const { code, out, err } = await primitives(target, 'import', root, '--format', 'json');
    expect(err).toBe('');
    expect(code).toBeLessThan(2);
    const report = JSON.parse(out) as { outputs: { path: string }[]; files: { path: string; state: string; to: string[] }[] };
    const written = contentsOf(target);
    const record = '.primitives/imports.json';
    expect(Object.keys(written).filter((path) => path !== 'README.md' && path !== record)).toEqual(
      report.outputs.map(({ path }) => path).toSorted(),
    );
    expect(await primitives(target, 'drift')).toMatchObject({ code: 0, err: '' });
    for (const { state, to } of report.files) expect(to.length > 0).toBe(state === 'taken' || state === 'changed');
    // Again, nothing is left to do.
    const again = await primitives(target, 'import', root, '--format', 'json');
    const { outputs } = JSON.parse(again.out) as { outputs: { state: string; path: string }[] };
    expect(outputs.filter(({ state }) => state === 'created').map(({ path }) => path)).toEqual([]);
    expect(await primitives(target, 'drift')).toMatchObject({ code: 0, err: '' });
  });

  test.each(['awesome-copilot-chatmodes', 'tta-dev'])('%s: no glob changes the files that it matches', async (name) => {
    const root = corpus(name);
    const tree = await repositoryToImport(root);
    const plan = planImport({ tree, target: importTreeOf({}), parse, to: '.github', inPlace: false });
    let compared = 0;
    for (const { kind, origins, applyTo } of plan.primitives) {
      for (const origin of kind === 'instructions'
        ? origins.filter((path) => path.endsWith('.instructions.md') && existsSync(join(root, path)))
        : []) {
        const frontmatter = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n---/.exec(readFileSync(join(root, origin), 'utf8'))?.[1] ?? '';
        const written = (parsedValue(frontmatter) as { applyTo?: unknown } | undefined)?.applyTo;
        if (written === undefined) continue;
        expect(covered(applyTo, tree.files), origin).toEqual(covered(written, tree.files));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(5);
  });
});

if (!sharedIsPresent) console.warn(skipped);
