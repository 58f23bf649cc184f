import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader, Runtime, RuntimeTree } from '../src/runtimes/runtime.ts';
import { filesBelow } from './files-below.ts';
import { corpus, truth } from './truth.ts';

interface ApplyToCase {
  readonly corpus: string;
  readonly instructionsRoot: string;
  readonly path: string;
  readonly expected: readonly string[];
  readonly expectedRooted: readonly string[];
}

/** Real instructions and the paths that they apply to, by VS Code's reading or from the root. */
export function applyToCases(column: 'expected' | 'expectedRooted'): [string, ApplyToCase, readonly string[]][] {
  return truth<ApplyToCase>('applyto').map((item) => [`${item.corpus} ${item.path}`, item, item[column]]);
}

/** A corpus as it is. */
export function corpusTree(name: string): RuntimeTree {
  return movedTree(name, (path) => path);
}

function movedTree(name: string, moved: (path: string) => string): RuntimeTree {
  const root = corpus(name);
  const original = new Map([...filesBelow(root).keys()].filter((path) => !path.startsWith('.git/')).map((path) => [moved(path), path]));
  const tree: RuntimeTree = {
    files: [...original.keys()].toSorted(),
    has: (path) => original.has(path),
    read: (path) => {
      const file = join(root, original.get(path) ?? '');
      return original.has(path) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
  return tree;
}

const place = '.github/instructions/';

const loaders = new Map<string, Loader>();

/** A loader for a corpus whose instructions stand where Copilot looks for them. */
function loaderFor(runtime: Runtime, name: string, instructionsRoot: string): Loader {
  const known =
    loaders.get(`${runtime.id} ${name}`) ?? runtime.load(movedTree(name, (path) => path.replace(`${instructionsRoot}/`, place)));
  loaders.set(`${runtime.id} ${name}`, known);
  return known;
}

/** The instructions that a runtime loads for the path of a case, as the corpus calls them. */
export function applied(runtime: Runtime, { corpus: name, instructionsRoot, path }: ApplyToCase): string[] {
  const { documents } = loaderFor(runtime, name, instructionsRoot)(path);
  return documents.flatMap(({ path: file, reason }) =>
    file.startsWith(place) && reason.type === 'glob' ? [`${instructionsRoot}/${file.slice(place.length)}`] : [],
  );
}

const rulesPlace = '.claude/rules/';

/** The same where the instructions stand as rules of Claude Code, `applyTo` as `paths`. */
export function appliedAsRules(runtime: Runtime, { corpus: name, instructionsRoot, path }: ApplyToCase): string[] {
  const key = `rules of ${runtime.id} ${name}`;
  const load = loaders.get(key) ?? runtime.load(asRules(movedTree(name, (file) => file.replace(`${instructionsRoot}/`, rulesPlace))));
  loaders.set(key, load);
  return load(path).documents.flatMap(({ path: file, reason }) =>
    file.startsWith(rulesPlace) && reason.type === 'glob' ? [`${instructionsRoot}/${file.slice(rulesPlace.length)}`] : [],
  );
}

function asRules(tree: RuntimeTree): RuntimeTree {
  return { ...tree, read: (file) => tree.read(file)?.replace(/^applyTo:/m, 'paths:') };
}
