import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/program.ts';
import { loadProject, rules, runRules } from '../src/index.ts';
import type { Graph, RenameReport } from '../src/index.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';
import { captured } from './terminal.ts';

if (!sharedIsPresent) console.warn(skipped);

/** How many renames per repository. RENAMES=50 for a campaign. */
const renames = Number(process.env['RENAMES'] ?? 2);

function randomFrom(seed: number): <Item>(items: readonly Item[]) => Item {
  let state = seed;
  return (items) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    const item = items[Math.floor((state / 2147483648) * items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
}

interface Linted {
  readonly graph: Graph;
  /** Rule and file of each finding. */
  readonly findings: readonly string[];
}

async function lint(root: string): Promise<Linted> {
  const { graph } = await loadProject({ root, select: ['**/*.md'], linked: 'all' });
  return { graph, findings: runRules(graph, rules).map(({ ruleId, path }) => `${ruleId} ${path}`) };
}

/** Every link with what it leads to, headings by their place; as the rename should leave them, if one is given. */
function linksOf({ edges, documents }: Graph, report?: RenameReport): string[] {
  const moved = (path: string): string =>
    report?.moves === true && (path === report.from || path.startsWith(`${report.from}/`))
      ? report.to + path.slice(report.from.length)
      : path;
  return edges.flatMap((edge) => {
    if (edge.type !== 'links-to') return [];
    const { target } = edge;
    const heading =
      target.type === 'file' && target.heading !== undefined ? documents.get(target.path)?.headings.indexOf(target.heading) : '';
    return [`${moved(edge.from)} -> ${target.type} ${'path' in target ? moved(target.path) : ''} ${heading}`];
  });
}

function surplus(before: readonly string[], after: readonly string[]): string[] {
  const left = before.toSorted();
  return after.toSorted().filter((finding) => {
    const at = left.indexOf(finding);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const names = ['renamed', 'two words', 'ünï', 'a(b)', 'x#y', 'q?', '50%', '-flag', "it's", 'a&amp;b'];
const titles = ['A new heading', 'Two `words`, one: heading?', 'Überschrift', 'Overview', 'Über *alles*'];

describe.skipIf(!sharedIsPresent)('renames in real repositories leave no new findings', () => {
  test.each(corpora)('%s', async (name) => {
    const root = join(mkdtempSync(join(tmpdir(), 'primitives-rename-')), name);
    cpSync(corpus(name), root, { recursive: true });
    const choose = randomFrom(name.length * 7919 + renames);
    let before = await lint(root);
    for (let round = 0; round < renames; round += 1) {
      const markdown = [...before.graph.documents.keys()];
      const targets = before.graph.edges.flatMap((edge) => (edge.type === 'links-to' && edge.target.type === 'file' ? [edge.target] : []));
      // What links lead to is what can go wrong.
      const old = targets.length > 0 && choose([true, true, false]) ? choose(targets).path : choose(markdown);
      const headings = before.graph.documents.get(old)?.headings ?? [];
      const anchors = targets.flatMap(({ path, heading }) => (heading === undefined ? [] : [`${path}#${heading.slug}`]));
      const kinds = ['file', 'file', 'folder', ...(headings.length > 0 ? ['heading'] : []), ...(anchors.length > 0 ? ['heading'] : [])];
      const what = choose(kinds);
      const folder = choose([dirname(old), dirname(choose(markdown)), 'new/folder', 'neu ü']).replace(/^\.$/, '');
      const to = [...(folder === '' ? [] : [folder]), `${choose(names)}-${round}`].join('/');
      const heading =
        anchors.length > 0 && choose([true, false]) ? choose(anchors) : `${old}#${headings.length > 0 ? choose(headings).slug : ''}`;
      const args =
        what === 'heading'
          ? [heading, choose(titles)]
          : what === 'folder' && dirname(old) !== '.'
            ? [dirname(old), to]
            : [old, `${to}${/(?:\.[a-z]+)?\.[A-Za-z]+$/.exec(old)?.[0] ?? ''}`];
      const { terminal, out } = captured(root);
      let code: number;
      try {
        code = await run(['rename', '--format', 'json', '--', ...args], terminal);
      } catch (error) {
        // A folder into itself, a heading without an anchor: refused, and nothing was done.
        expect((error as Error).name).toBe('UsageError');
        continue;
      }
      expect([0, 1]).toContain(code);
      const report = JSON.parse(out()) as RenameReport;
      const after = await lint(root);
      const mapped = before.findings.map((finding) => {
        const [rule = '', path = ''] = [finding.slice(0, finding.indexOf(' ')), finding.slice(finding.indexOf(' ') + 1)];
        const moved = report.moves && (path === report.from || path.startsWith(`${report.from}/`));
        return `${rule} ${moved ? report.to + path.slice(report.from.length) : path}`;
      });
      const warned = new Set(report.diagnostics.map(({ path }) => path));
      const news = surplus(mapped, after.findings).filter((finding) => !warned.has(finding.slice(finding.indexOf(' ') + 1)));
      expect({ args, news }).toEqual({ args, news: [] });
      const untouched = (link: string): boolean => ![...warned].some((path) => link.startsWith(`${path} -> `));
      const expected = linksOf(before.graph, report).filter(untouched);
      const links = linksOf(after.graph).filter(untouched);
      expect({ args, gone: surplus(links, expected), new: surplus(expected, links) }).toEqual({ args, gone: [], new: [] });
      before = after;
    }
    rmSync(dirname(root), { recursive: true, force: true });
  });
});
