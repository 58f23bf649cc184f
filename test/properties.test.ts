import { describe, expect, test } from 'vitest';
import { loadParser, parseDocument, planBuild, rules, runRules, runtimesNamed } from '../src/index.ts';
import type { Graph } from '../src/index.ts';
import { fc, runs } from './fast-check.ts';
import { anyPath, anyText, spansOf } from './any-document.ts';
import { graphOf } from './in-memory-project.ts';

const parse = await loadParser();

/** Others are made of the same steps, and test/built-corpora.test.ts builds for all. */
const some = runtimesNamed(['agents-md', 'copilot', 'claude', 'kiro']);

describe('any text', () => {
  test('parses, and every span lies inside it', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('instructions', 'agent', 'memory', 'spec', 'document'), (source, kind) => {
        const document = parseDocument('a.md', kind as 'document', source, parse);
        for (const { start, end } of spansOf(document)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test('lints and builds in any order of the files, with the same result', () => {
    fc.assert(
      fc.property(fc.dictionary(anyPath, anyText, { minKeys: 1, maxKeys: 5 }), (texts) => {
        const results = [texts, Object.fromEntries(Object.entries(texts).toReversed())].map((project) => {
          const graph: Graph = graphOf(project, ['src/a.ts']);
          return { diagnostics: runRules(graph, rules), plan: planBuild(graph, { runtimes: some, copyPrice: 1 }) };
        });
        expect(results[1]).toEqual(results[0]);
        for (const { span, path: file } of results[0]?.diagnostics ?? []) {
          expect(span.end.offset).toBeLessThanOrEqual(texts[file]?.length ?? 0);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('built files', () => {
  const folders = fc.constantFrom('', 'src', 'src/deep', 'docs', '.apm/context', 'with space', 'ünïcode', 'a(b)', 'x%20y', 'c#d');
  const names = fc.constantFrom('one.context.md', 'two words.md', 'p%.md', 'a#b.md', 'q?.md', 'colon:x.md', '[b].md', 'ü.md');
  const target = fc.tuple(folders, names).map(([folder, name]) => (folder === '' ? name : `${folder}/${name}`));

  test('link to what their sources link to, from wherever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(target, { minLength: 1, maxLength: 6 }), folders, (targets, home) => {
        const from = (home === '' ? [] : home.split('/')).map(() => '..');
        const written = targets
          .map((file) => [...from, ...file.split('/').map(encodeURIComponent)].join('/'))
          .map((href) => href.replace(/^([^./][^/]*%3A)/, './$1'));
        const body = written
          .map((href, index) => `[l${index}](<${href}>) [r${index}] <a href="${href}">h</a>\n\n[r${index}]: <${href}#h>\n`)
          .join('\n');
        const texts = Object.fromEntries(targets.map((file) => [file, '# H\n']));
        const source = `${home === '' ? '' : `${home}/`}s.instructions.md`;
        const other = `${home === '' ? '' : `${home}/`}t.instructions.md`;
        const graph = graphOf(
          { ...texts, [source]: `---\napplyTo: "**/*.ts"\n---\n\n${body}`, [other]: `---\napplyTo: "**/*.ts"\n---\n\n# T\n` },
          ['code/x/a.ts'],
        );
        const reached = (wanted: Graph, file: string): string[] =>
          wanted.edges.flatMap((edge) =>
            edge.type === 'links-to' && edge.from === file && 'path' in edge.target ? [edge.target.path] : [],
          );
        const plan = planBuild(graph, { runtimes: some, copyPrice: 1 });
        const outputs = plan.files.filter(({ sources, path }) => sources.includes(source) && path !== 'CLAUDE.md');
        expect(outputs.length).toBeGreaterThan(2);
        expect(plan.diagnostics.filter(({ ruleId }) => ruleId !== 'lossy-output')).toEqual([]);
        for (const { path: output, content } of outputs) {
          const built = graphOf({ ...texts, [output]: content.type === 'text' ? content.text : '' });
          expect(reached(built, output).toSorted()).toEqual(reached(graph, source).toSorted());
        }
      }),
      { numRuns: runs(120) },
    );
  });
});
