import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/program.ts';
import {
  buildGraph,
  loadParser,
  loadProject,
  parseDocument,
  PathIndex,
  planBuild,
  readManifest,
  resolveLink,
  runtimes,
} from '../src/index.ts';
import type { Document, FilePath, Graph, PlannedFile } from '../src/index.ts';
import { readFormat } from './file-formats.ts';
import { contentsOf } from './temporary-repository.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';
import { captured } from './terminal.ts';

if (!sharedIsPresent) console.warn(skipped);

const parser = await loadParser();
const all = runtimes.map(({ id }) => id).join(',');

const parsed = new Map<string, Document>();

/** Many runtimes get the same text: it is parsed once. */
function documentAt(path: FilePath, body: string): Document {
  const document = parsed.get(body) ?? parseDocument(path, 'document', body, parser);
  parsed.set(body, document);
  return { ...document, path };
}

/** The Markdown of an output; in formats that are not Markdown its links start at the root of the repository. */
function documentsOf(path: FilePath, text: string): Document[] {
  const at = (index: number): FilePath => (/\.mdc?$/.test(path) ? path : `${path.replaceAll('/', '-')}-${index}.md`);
  return readFormat(path, text).markdown.map((body, index) => documentAt(at(index), body));
}

/** Links of the outputs that lead nowhere in the repository as a build leaves it. Copies keep the links of what they copy. */
function brokenLinks(graph: Graph, files: readonly PlannedFile[], contents: Readonly<Record<string, string>>): string[] {
  const written = files.flatMap(({ path, content }) => (content.type === 'copy' ? [] : documentsOf(path, contents[path] ?? '')));
  const space = {
    paths: new PathIndex(Object.keys(contents)),
    aliases: graph.aliases,
    documents: new Map([...graph.documents, ...written.map((document) => [document.path, document] as const)]),
  };
  return written.flatMap(({ path, references }) =>
    references.flatMap((reference) => {
      const { type } = resolveLink(space, path, reference);
      return type === 'external' || type === 'file' || type === 'folder' ? [] : [`${path}: ${reference.href} (${type})`];
    }),
  );
}

/** The same repository, its files found in another order. */
function reversed(graph: Graph): Graph {
  const { paths, documents, primitives } = graph;
  const sources: readonly Document[] = primitives.toReversed();
  const own = new Set(sources);
  const linked = [...documents.values()].filter((document) => !own.has(document)).toReversed();
  return buildGraph({ ...graph, paths: paths.withFiles(paths.files.toReversed()), sources, linked });
}

describe.skipIf(!sharedIsPresent)('real repositories, built for every runtime', () => {
  test.each(corpora)('%s: every link leads somewhere, a second build and another order of the files change nothing', async (name) => {
    const root = corpus(name);
    const { graph } = await loadProject({ root });
    const plan = planBuild(graph, { runtimes, copyPrice: 1 });
    expect(isDeepStrictEqual(planBuild(reversed(graph), { runtimes, copyPrice: 1 }), plan)).toBe(true);

    const { terminal, err } = captured(root);
    // 1: files written by hand were in the way and were kept.
    expect([0, 1]).toContain(await run(['build', '--runtime', all], terminal));
    expect(err()).toBe('');
    const contents = contentsOf(root);
    const owned = new Set(readManifest(root).outputs.map(({ path }) => path));
    expect(owned.size).toBeGreaterThan(0);
    const files = plan.files.filter(({ path }) => owned.has(path));
    expect(brokenLinks(graph, files, contents)).toEqual([]);

    const again = captured(root);
    await run(['build', '--runtime', all, '--format', 'json'], again.terminal);
    expect(JSON.parse(again.out())).toMatchObject({ summary: { created: 0, updated: 0, removed: 0 } });
    expect(isDeepStrictEqual(contentsOf(root), contents)).toBe(true);
  });
});
