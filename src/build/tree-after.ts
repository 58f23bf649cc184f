import type { Graph } from '../graph/graph.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { RuntimeTree } from '../runtimes/runtime.ts';
import { mergeKeys } from './merge-json.ts';
import type { PlannedFile } from './plan-build.ts';
import type { PlannedWrite } from './planned-write.ts';

/** Files that exist, as far as a build looks at those that it has not made. */
export interface ExistingFiles {
  /** `undefined` for what does not exist, is no regular file or is no text. */
  readonly text: (path: FilePath) => string | undefined;
  /** In bytes; `undefined` for what is no regular file. */
  readonly size: (path: FilePath) => number | undefined;
}

export interface TreeAfterOptions {
  readonly graph: Graph;
  readonly planned: readonly PlannedFile[];
  /** What earlier builds have written: it is gone where it is not planned. */
  readonly owned: ReadonlySet<FilePath>;
  readonly existing: ExistingFiles;
  /** Whether a planned file takes the place of one written by hand. Without it, what was written by hand is kept. */
  readonly replaces: boolean;
}

/** The planned files that will stand where they are planned: what was written by hand is kept. */
export function standing({ graph, planned, owned, replaces }: Omit<TreeAfterOptions, 'existing'>): PlannedFile[] {
  return planned.filter(({ path, content }) => replaces || content.type === 'json-keys' || !graph.paths.hasFile(path) || owned.has(path));
}

/** The repository as runtimes find it when the build is done. */
export function treeAfter(options: TreeAfterOptions): RuntimeTree {
  const { graph, owned, existing } = options;
  const files = new Map(standing(options).map((file) => [file.path, file]));
  const all = new Set([...graph.paths.files.filter((path) => !owned.has(path)), ...files.keys()]);
  return {
    files: [...all].toSorted(byCodeUnit),
    has: (path) => all.has(path),
    read(path) {
      const file = files.get(path);
      if (file === undefined) return all.has(path) ? (graph.documents.get(path)?.text ?? existing.text(path)) : undefined;
      if (file.content.type === 'text') return file.content.text;
      if (file.content.type === 'copy') return existing.text(file.content.of);
      const merge = mergeKeys(existing.text(path) ?? '', file.content.keys, { owned: [], force: false });
      return merge.type === 'merged' ? merge.text : existing.text(path);
    },
  };
}

export interface TreeOfWritesOptions extends Pick<TreeAfterOptions, 'graph' | 'existing'> {
  readonly writes: readonly PlannedWrite[];
  /** What earlier builds have written and the graph does not name, as far as it is there. */
  readonly written: readonly FilePath[];
}

/** The repository once these files are written and removed, and what is kept is as it was. */
export function treeOfWrites({ graph, existing, writes, written: earlier }: TreeOfWritesOptions): RuntimeTree {
  const written = new Map(writes.flatMap(({ path, state, bytes }) => (state === 'kept' || bytes === undefined ? [] : [[path, bytes]])));
  const removed = new Set(writes.flatMap(({ path, state, bytes }) => (state === 'removed' && bytes === undefined ? [path] : [])));
  const there = [...graph.paths.files, ...earlier].filter((path) => !removed.has(path));
  const all = new Set([...there, ...written.keys()]);
  const texts = new Map<FilePath, string | undefined>();
  const textAt = (path: FilePath): string | undefined => {
    const bytes = written.get(path);
    if (bytes !== undefined) return Buffer.from(bytes).toString('utf8');
    return graph.documents.get(path)?.text ?? existing.text(path);
  };
  return {
    files: [...all].toSorted(byCodeUnit),
    has: (path) => all.has(path),
    read(path) {
      if (!all.has(path)) return undefined;
      if (!texts.has(path)) texts.set(path, textAt(path));
      return texts.get(path);
    },
  };
}

/** The same tree in which a runtime finds fewer files by looking through folders. */
export function narrowed(tree: RuntimeTree, isThere: (path: FilePath) => boolean): RuntimeTree {
  return { ...tree, files: tree.files.filter(isThere) };
}
