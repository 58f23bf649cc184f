import { expect, test } from 'vitest';
import { compileGlobList, folderTree, placeInstruction, planBuild, runtimesNamed } from '../src/index.ts';
import { foldersAbove } from '../src/model/file-path.ts';
import { fc, runs } from './fast-check.ts';
import { treeOf } from './built-project.ts';
import { graphOf } from './in-memory-project.ts';

const segment = fc.constantFrom('a', 'b', 'c');
const file = fc
  .tuple(fc.array(segment, { maxLength: 3 }), fc.constantFrom('x.ts', 'y.py', 'z.md'))
  .map(([folders, name]) => [...folders, name].join('/'));

/** Every set of folders, tried. */
function bruteForce(files: readonly string[], applies: (path: string) => boolean, tokens: number, copyPrice: number): number {
  const folders = [...new Set(files.flatMap(foldersAbove))];
  let best = Number.POSITIVE_INFINITY;
  for (let set = 1; set < 1 << folders.length; set += 1) {
    const chosen = new Set(folders.filter((_, index) => (set >> index) % 2 === 1));
    const gets = (path: string): boolean => foldersAbove(path).some((folder) => chosen.has(folder));
    if (files.some((path) => applies(path) && !gets(path))) continue;
    const pollution = files.filter((path) => !applies(path) && gets(path)).length;
    best = Math.min(best, tokens * pollution + tokens * copyPrice * (chosen.size - 1));
  }
  return best;
}

test('placement is optimal: as good as trying every set of folders', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(file, { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(0, 0.25, 1, 2.5),
      fc.func(fc.boolean()),
      (files, tokens, copyPrice, choose) => {
        fc.pre(new Set(files.flatMap(foldersAbove)).size <= 11);
        const wanted = new Set(files.filter((path) => choose(path)));
        const applies = (path: string): boolean => wanted.has(path);
        const placement = placeInstruction(folderTree(files), { applies, tokens, copyPrice });
        if (wanted.size === 0) {
          expect(placement).toEqual({ folders: [], cost: 0, pollution: 0 });
          return;
        }
        const gets = (path: string): boolean => foldersAbove(path).some((folder) => placement.folders.includes(folder));
        expect([...wanted].filter((path) => !gets(path))).toEqual([]);
        expect(placement.pollution).toBe(files.filter((path) => !applies(path) && gets(path)).length);
        expect(placement.cost).toBeCloseTo(tokens * placement.pollution + tokens * copyPrice * (placement.folders.length - 1), 6);
        expect(placement.cost).toBeCloseTo(bruteForce(files, applies, tokens, copyPrice), 6);
      },
    ),
    { numRuns: runs(300) },
  );
});

test('of equal folders the deepest is taken, and the order of the files does not matter', () => {
  const files = ['src/deep/er/a.ts', 'src/deep/er/b.ts', 'docs/c.md'];
  const options = { applies: (path: string) => path.endsWith('.ts'), tokens: 10, copyPrice: 1 };
  expect(placeInstruction(folderTree(files), options).folders).toEqual(['src/deep/er']);
  expect(placeInstruction(folderTree(files.toReversed()), options)).toEqual(placeInstruction(folderTree(files), options));
});

const pattern = fc.constantFrom('**/*.ts', '**/*.py', 'a/**', '**/b/**', 'a/b/*.md', '**/c/*.{ts,md}', '{a,b}/**/x.ts', '**');

test('as built, every file gets every instruction that is for it, at the least cost there is', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(file, { minLength: 1, maxLength: 8 }),
      fc.array(pattern, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(0, 0.2, 1, 2.5),
      (files, patterns, copyPrice) => {
        fc.pre(new Set(files.flatMap(foldersAbove)).size <= 11);
        const rules = patterns.map((applyTo, index) => [
          `.apm/instructions/r${index}.instructions.md`,
          `---\napplyTo: '${applyTo}'\n---\n\nRule ${index}, and nothing else.\n`,
        ]);
        const sources = new Map<string, string>([...rules, ...files.map((path) => [path, ''])] as [string, string][]);
        const graph = graphOf(Object.fromEntries(rules) as Record<string, string>, files);
        const agentsMd = runtimesNamed(['agents-md']);
        const { files: planned } = planBuild(graph, { runtimes: agentsMd, copyPrice });
        const texts = planned.map(({ path, content }): [string, string] => [path, content.type === 'text' ? content.text : '']);
        const load = agentsMd[0]?.load(treeOf(new Map([...sources, ...texts])));
        const everyone = [...sources.keys()];
        for (const [index, applyTo] of patterns.entries()) {
          const parts = compileGlobList(applyTo, 'vscode');
          const applies = (path: string): boolean => parts.some(({ matches }) => matches(path));
          const has = (path: string): boolean => load?.(path).documents.some(({ text }) => text.includes(`Rule ${index}, `)) === true;
          expect(everyone.filter((path) => applies(path) && !has(path))).toEqual([]);
          // What is for all files stands at the root, whatever files there are today.
          if (applyTo === '**' || !everyone.some(applies)) continue;
          const needless = everyone.filter((path) => has(path) && !applies(path)).length;
          const copies = texts.filter(([, text]) => text.includes(`Rule ${index}, `)).length;
          expect(needless + copyPrice * (copies - 1)).toBeCloseTo(bruteForce(everyone, applies, 1, copyPrice), 6);
        }
      },
    ),
    { numRuns: runs(150) },
  );
});
