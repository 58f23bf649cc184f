import { compileGlobList } from '../graph/match-glob.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/** How tests are called, by the habits of languages and their test runners. */
const testNames = [
  '**/*.test.*',
  ...['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'cy.ts', 'cy.js'].map((ending) => `**/*.spec.${ending}`),
  '**/test_*.py',
  '**/*_test.py',
  '**/*_test.go',
  '**/*_test.rb',
  '**/*_spec.rb',
  '**/*_test.dart',
  '**/*Test.java',
  '**/*Tests.java',
  '**/*Test.kt',
  '**/*Tests.cs',
  '**/*Test.php',
  '**/*.Tests.ps1',
  '**/*.bats',
  '**/*.tftest.hcl',
];

/** Where tests stand that no name tells. */
const testFolders = ['**/tests/**/*.rs', '**/tests/**', '**/test/**', '**/__tests__/**'];

const documentFolders = ['docs', 'doc', 'documentation', 'website', 'book'].map((folder) => `**/${folder}/**/*.md`);

/** Endings of files that are programs. */
const programs = new Set(
  'bicep c cc cjs clj cpp cs dart ex exs fs go groovy h hpp java jl js jsx kt kts lua mjs php pl ps1 psm1 py r rb rs scala sh sql svelte swift tf ts tsx vue zig'.split(
    ' ',
  ),
);

/** Folders whose programs nobody runs in earnest, or somebody else has written. */
const aside = new Set(
  'build dist doc docs example examples fixtures node_modules out spec test tests third_party third-party vendor vendored __tests__'.split(
    ' ',
  ),
);

/** More folders than this are told by the endings of their files. */
const MANY_FOLDERS = 4;
const MANY_ENDINGS = 6;

/** Globs that cover the tests of a repository, each at least one file that the others leave; none where there are no tests. */
export function testGlobs(files: readonly FilePath[]): string[] {
  const named = covering(testNames, files);
  return named.length > 0 ? named : covering(testFolders, files).slice(0, 1);
}

export function documentGlobs(files: readonly FilePath[]): string[] {
  return covering(documentFolders, files);
}

/** Globs that cover the programs: the folders that they stand in, or their endings where these are many. */
export function programGlobs(files: readonly FilePath[]): string[] {
  const found = files.flatMap((path) => {
    const ending = /[^./]\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    const folders = path.split('/').slice(0, -1);
    const isAside = folders.some((folder) => folder.startsWith('.') || aside.has(folder.toLowerCase()));
    return programs.has(ending) && !isAside ? [{ ending, top: folders[0] }] : [];
  });
  const tops = [...new Set(found.map(({ top }) => top))].toSorted((a = '', b = '') => byCodeUnit(a, b));
  if (tops.length <= MANY_FOLDERS && tops.every((top): top is string => top !== undefined && /^[\w.@-]+$/.test(top)))
    return covering(
      tops.map((top) => unambiguous(`${top}/**`, files)),
      files,
    );
  const counts = new Map<string, number>();
  for (const { ending } of found) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  const endings = [...counts].toSorted(([a, m], [b, n]) => n - m || byCodeUnit(a, b)).map(([ending]) => `**/*.${ending}`);
  return covering(endings.slice(0, MANY_ENDINGS), files);
}

/** Those of the globs that are needed to cover what all of them cover. */
function covering(globs: readonly string[], files: readonly FilePath[]): string[] {
  let kept = globs.flatMap((glob) => {
    const parts = compileGlobList(glob, 'vscode');
    const covered = new Set(files.filter((path) => parts.some((part) => part.matches(path))));
    return covered.size === 0 ? [] : [{ glob, covered }];
  });
  for (const one of kept.toReversed()) {
    const others = kept.filter((other) => other !== one);
    if ([...one.covered].every((path) => others.some(({ covered }) => covered.has(path)))) kept = others;
  }
  return kept.map(({ glob }) => glob);
}

/** A folder of that name at any depth, where VS Code would read the glob so and others would not. */
function unambiguous(glob: string, files: readonly FilePath[]): string {
  const [anywhere, atRoot] = (['vscode', 'rooted'] as const).map((dialect) => compileGlobList(glob, dialect));
  const isAmbiguous = files.some((path) => anywhere?.some(({ matches }) => matches(path)) !== atRoot?.some(({ matches }) => matches(path)));
  return isAmbiguous ? `**/${glob}` : glob;
}
