import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Runtime, RuntimeTree } from '../src/runtimes/runtime.ts';
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

const trees = new Map<string, RuntimeTree>();

/** A corpus whose instructions stand where Copilot looks for them. */
function treeOf(name: string, instructionsRoot: string): RuntimeTree {
  const known = trees.get(name);
  if (known !== undefined) return known;
  const root = corpus(name);
  const original = new Map(
    [...filesBelow(root).keys()]
      .filter((path) => !path.startsWith('.git/'))
      .map((path) => [path.replace(`${instructionsRoot}/`, place), path]),
  );
  const tree: RuntimeTree = {
    files: [...original.keys()].toSorted(),
    has: (path) => original.has(path),
    read: (path) => {
      const file = join(root, original.get(path) ?? '');
      return original.has(path) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
  trees.set(name, tree);
  return tree;
}

const place = '.github/instructions/';

/** The instructions that a runtime loads for the path of a case, as the corpus calls them. */
export function applied(runtime: Runtime, { corpus: name, instructionsRoot, path }: ApplyToCase): string[] {
  const { documents } = runtime.load(treeOf(name, instructionsRoot))(path);
  return documents.flatMap(({ path: file, reason }) =>
    file.startsWith(place) && reason.type === 'glob' ? [`${instructionsRoot}/${file.slice(place.length)}`] : [],
  );
}
