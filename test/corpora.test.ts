import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { isMap, parseDocument as parseYaml } from 'yaml';
import { run } from '../src/cli/program.ts';
import { applyFixes, loadProject, readManifest, resolveContext, rules, runRules } from '../src/index.ts';
import { graphOf } from './in-memory-project.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';
import { captured } from './terminal.ts';

if (!sharedIsPresent) console.warn(skipped);

describe.skipIf(!sharedIsPresent)('real repositories', () => {
  test.each(corpora)('%s lints, resolves and builds', async (name) => {
    const root = corpus(name);
    const { graph } = await loadProject({ root, linked: 'all' });
    const first = runRules(graph, rules);
    expect(graph.primitives.length).toBeGreaterThan(0);
    for (const { path, span } of first) {
      const length = graph.documents.get(path)?.text.length ?? 0;
      expect(span.start.offset).toBeGreaterThanOrEqual(0);
      expect(span.end.offset).toBeLessThanOrEqual(length);
    }
    for (const path of graph.paths.files) {
      for (const dialect of ['vscode', 'rooted'] as const) {
        const { documents, tokens } = resolveContext(graph, path, { dialect });
        expect(tokens).toBe(documents.reduce((sum, document) => sum + document.tokens, 0));
      }
    }

    const build = captured(root);
    // 1: files written by hand were in the way and were kept.
    expect([0, 1]).toContain(await run(['build'], build.terminal));
    expect(build.err()).toBe('');
    const outputs = readManifest(root).outputs.map(({ path }) => path);
    expect(outputs.length).toBeGreaterThan(0);

    // No file that was there has changed.
    expect(execFileSync('git', ['-C', root, 'status', '--porcelain', '--untracked-files=no'], { encoding: 'utf8' })).toBe('');

    // Every link in every built file leads somewhere.
    const built = await loadProject({ root, select: outputs });
    const links = built.graph.edges.flatMap((edge) => (edge.type === 'links-to' && outputs.includes(edge.from) ? [edge] : []));
    expect(
      links.filter(({ target }) => target.type === 'missing' || target.type === 'missing-anchor' || target.type === 'outside'),
    ).toEqual([]);

    // A second build changes nothing, and generated files are no sources.
    const again = captured(root);
    await run(['build', '--format', 'json'], again.terminal);
    expect(JSON.parse(again.out())).toMatchObject({ summary: { created: 0, updated: 0, removed: 0, unchanged: outputs.length } });
    const after = await loadProject({ root });
    expect(after.graph.primitives.map(({ path }) => path)).toEqual(graph.primitives.map(({ path }) => path));
    expect(runRules(after.graph, rules)).toEqual(first);
  });

  test.each(corpora)('--fix on %s adds no YAML error and loses no key, and what it fixed stays fixed', async (name) => {
    const { graph, parse } = await loadProject({ root: corpus(name), select: ['**/*.md'] });
    const found = runRules(graph, rules).filter(({ fix }) => fix !== undefined);
    for (const path of new Set(found.map((diagnostic) => diagnostic.path))) {
      const document = graph.documents.get(path);
      if (document === undefined) throw new Error(path);
      const own = found.filter((diagnostic) => diagnostic.path === path);
      const { text, refused } = applyFixes(document, own, (fixed) => parse(path, document.kind, fixed));
      const before = frontmatterOf(document.text);
      const after = frontmatterOf(text);
      expect({ path, refused }).toEqual({ path, refused: [] });
      expect(after.errors).toBeLessThanOrEqual(before.errors);
      expect(after.keys).toHaveLength(before.keys.length);
      expect(before.keys.filter((key) => !after.keys.includes(key) && !renamed.has(key))).toEqual([]);
      const again = runRules(graphOf({ [path]: text }, graph.paths.files), rules, { only: new Set([path]) });
      const fixedRules = new Set(own.map(({ ruleId }) => ruleId));
      expect(again.filter(({ ruleId, fix }) => fix !== undefined && fixedRules.has(ruleId))).toEqual([]);
    }
  });
});

/** Keys that a fix calls by another name. */
const renamed: ReadonlySet<string> = new Set(['mode', 'user-invokable', 'infer']);

/** What a strict YAML parser says of a file's frontmatter. */
function frontmatterOf(text: string): { errors: number; keys: string[] } {
  const raw = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
  if (raw === undefined) return { errors: 0, keys: [] };
  const { contents, errors } = parseYaml(raw);
  return { errors: errors.length, keys: isMap(contents) ? contents.items.map(({ key }) => String(key)) : [] };
}
