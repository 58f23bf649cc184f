import { expect, test } from 'vitest';
import type { Graph } from '../src/graph/graph.ts';
import { brokenLinks, learningEdges, linksInto } from '../src/graph/link-edges.ts';
import { linkTargets } from '../src/graph/build-graph.ts';
import { parseHref } from '../src/graph/link-target.ts';
import { lintedDocuments } from '../src/lint/linted-documents.ts';
import { graphOf } from './in-memory-project.ts';

/** Every way in which a link of this field can be written, from a file in a folder. */
const hrefs = [
  'here.md',
  'here.md#title',
  'here.md#Title',
  'here.md#gone',
  'here.md#',
  'here.md?plain=1#title',
  'here.md#L2',
  'here.md#L999',
  'here.md#top',
  'here.md#anchor',
  'here.md#user-content-title',
  'here.md#user-content-x',
  'here.md#%CE%B1',
  '../docs/here.md#title',
  '/docs/here.md',
  '/docs/unread.md',
  '/docs/unread.md#title',
  '../src/app.ts',
  '../src/app.ts#L3',
  '../src/gone.ts#L3',
  '../src',
  '../src/',
  '../gone/',
  '../linked/here.md#title',
  '../linked/here.md#gone',
  '../alias.md',
  '..',
  '/',
  '.',
  '#own',
  '#none',
  '../../outside.md',
  'https://example.com/x.md',
  '<path>',
  'with%20space.md',
  'gone.md',
];

const texts = {
  'docs/here.md': '# Title\n\n# User content x\n\n<a id="anchor"></a>\n\n# Α\n',
  'docs/with space.md': '# Title\n',
  '.github/prompts/learn.prompt.md': `# Work\n\n[a](../../docs/here.md)\n\n## Learning\n\nUpdate [a](../../docs/here.md) and [b](../../gone.md).\n`,
  '.github/prompts/plain.prompt.md': '# Work\n\n[a](../../docs/here.md)\n',
};
const others = ['docs/unread.md', 'src/app.ts', 'alias.md', 'linked'];
const aliases = new Map([
  ['linked', 'docs'],
  ['alias.md', 'docs/here.md'],
]);

function graphWith(written: readonly string[]): Graph {
  const body = written.map((href) => `[text](${href.includes('<') ? `<${href}>` : href})`).join('\n\n');
  const linking = { 'docs/a.context.md': `# Own\n\n${body}\n`, 'docs/plain.md': `# Own\n\n${body}\n` };
  return graphOf({ ...texts, ...linking }, others, { aliases, generated: new Map([['docs/here.md', ['src/app.ts']]]) });
}

test('broken links are those of the edges that lead nowhere, for each form of a destination alone and for all together', () => {
  for (const written of [...hrefs.map((href) => [href]), hrefs]) {
    const graph = graphWith(written);
    const expected = graph.edges.filter(
      (edge) => edge.type === 'links-to' && (edge.target.type === 'missing' || edge.target.type === 'missing-anchor'),
    );
    const byPath = (path: string) => (edge: { readonly from: string }) => edge.from === path;
    for (const { path } of lintedDocuments(graph)) {
      expect(brokenLinks(graph).filter(byPath(path)), written.join(' ')).toEqual(expected.filter(byPath(path)));
    }
  }
});

test('links into files are those of the edges that end there', () => {
  const graph = graphWith(hrefs);
  const isWanted = (path: string): boolean => graph.generated.has(path);
  const expected = graph.edges.filter((edge) => edge.type === 'links-to' && 'path' in edge.target && isWanted(edge.target.path));
  expect(expected.length).toBeGreaterThan(10);
  expect(new Set([...linksInto(graph, isWanted)].map(({ from, span }) => `${from} ${span.start}`))).toEqual(
    new Set(expected.map(({ from, span }) => `${from} ${span.start}`)),
  );
});

test('edges of learning sections are those of the prompts that have one', () => {
  const graph = graphWith([]);
  expect(learningEdges(graph)).toEqual(graph.edges.filter(({ from, type }) => from.endsWith('learn.prompt.md') && type !== 'uses-tool'));
  expect(learningEdges(graph).map(({ type }) => type)).toEqual(['links-to', 'links-to', 'updates', 'links-to', 'updates']);
});

test('targets of links are what each destination says, once', () => {
  const { documents } = graphWith(hrefs);
  const document = documents.get('docs/a.context.md');
  if (document === undefined) throw new Error('not read');
  const parsed = document.references.map(({ href }) => parseHref(document.path, href)).filter((one) => typeof one === 'object');
  expect(linkTargets([document])).toEqual(new Set(parsed.map(({ path }) => path)));
  expect(linkTargets([document], 'anchored')).toEqual(new Set(parsed.filter(({ fragment }) => fragment).map(({ path }) => path)));
});
