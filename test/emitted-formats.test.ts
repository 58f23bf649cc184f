import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runtimes } from '../src/index.ts';
import type { Runtime } from '../src/index.ts';
import { fc, runs } from './fast-check.ts';
import { anyProject, codeFiles, filesOf, graphOfProject, honestWords } from './any-project.ts';
import type { AnyProject } from './any-project.ts';
import { builtProject } from './built-project.ts';
import type { BuiltProject } from './built-project.ts';
import { readFormat } from './file-formats.ts';
import { filesBelow } from './files-below.ts';

/** Each runtime alone, and all together. */
const selections: readonly { readonly name: string; readonly selected: readonly Runtime[] }[] = [
  ...runtimes.map((runtime) => ({ name: runtime.id, selected: [runtime] })),
  { name: 'all together', selected: runtimes },
];

const fixture = fixtureProject();

function fixtureProject(): AnyProject {
  const folder = join(import.meta.dirname, '../fixtures/runtimes/project');
  const paths = [...filesBelow(folder).keys()];
  const isRead = (path: string): boolean => path.endsWith('.md');
  return {
    texts: Object.fromEntries(paths.filter(isRead).map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
    otherPaths: paths.filter((path) => !isRead(path)),
  };
}

/** What is wrong with the outputs in the eyes of parsers of their formats. */
function problemsOf({ outputs, copies }: BuiltProject): string[] {
  return [...outputs].flatMap(([path, text]) => {
    if (copies.has(path)) return [];
    try {
      readFormat(path, text);
    } catch (error) {
      return [`${path}: ${(error as Error).message}\n${text.slice(0, 500)}`];
    }
    const isLines = !text.includes('\r') && text.endsWith('\n') && !text.startsWith('\uFEFF');
    return isLines ? [] : [`${path}: LF line ends, one at the end, and no byte order mark`];
  });
}

describe.each(selections)('built for $name', ({ selected }) => {
  test('the fixture is read by parsers of the formats', () => {
    const built = builtProject(graphOfProject(fixture), selected, filesOf(fixture));
    expect(built.outputs.size).toBeGreaterThan(0);
    expect(problemsOf(built)).toEqual([]);
  });

  test('any project is read by parsers of the formats', () => {
    fc.assert(
      fc.property(anyProject(honestWords), (project) => {
        expect(problemsOf(builtProject(graphOfProject(project), selected, filesOf(project)))).toEqual([]);
      }),
      { numRuns: runs(15) },
    );
  });
});

describe.each(runtimes.filter(({ features }) => features.scope !== 'words'))('$id', (runtime) => {
  test('loads each instruction for the files that it is for', () => {
    fc.assert(
      fc.property(anyProject({ ...honestWords, text: fc.constantFrom('One', 'Two') }), (project) => {
        const graph = graphOfProject(project);
        const load = runtime.load(builtProject(graph, [runtime], filesOf(project)).tree);
        // Where rules stand in folders, files beside those that they are for get them too.
        const isExact = runtime.features.scope === 'globs' && !runtime.features.rules.includes('**/AGENTS.md');
        for (const { path, text, kind } of graph.primitives) {
          const scope = graph.scopes.get(path);
          if (kind !== 'instructions' || scope === undefined) continue;
          const body = /BODY \d+/.exec(text)?.[0] ?? '';
          for (const file of codeFiles) {
            // Qwen Code matches no name with a dot in front by a wildcard.
            if (runtime.id === 'qwen' && /(?:^|\/)\./.test(file)) continue;
            const applies = scope.parts.vscode.some(({ matches }) => matches(file));
            const gets = load(file).documents.some((document) => document.text.includes(`${body}.`));
            if (applies !== gets && (applies || isExact))
              expect({ path, applyTo: scope.list, file, gets }).toEqual({ path, applyTo: scope.list, file, gets: applies });
          }
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
