import { agentNamesIn } from './agent-names.ts';
import { parseHref } from '../graph/link-target.ts';
import { kindOf, stemOf } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';

/** The folder of the package that the library is in. */
export const libraryFolder = 'primitives';

/** Reads a text as a project reads its files. */
export type ReadText = (path: FilePath, kind: Kind, text: string) => Document;

export interface LibraryFile {
  /** From the root of the package. */
  readonly path: FilePath;
  readonly kind: Kind;
  readonly name: string;
  readonly document: Document;
}

/** The ready-made primitives that the package ships, sorted by path. */
export function libraryOf(files: readonly { readonly path: FilePath; readonly text: string }[], read: ReadText): readonly LibraryFile[] {
  return files.flatMap(({ path, text }): LibraryFile[] => {
    const kind = kindOf(path);
    return kind === undefined ? [] : [{ path, kind, name: stemOf(path), document: read(path, kind, text) }];
  });
}

/** What a person may take by name: specs are made one by one, with a name of their own. */
export function takeable(library: readonly LibraryFile[]): readonly LibraryFile[] {
  return library.filter(({ kind }) => kind !== 'spec');
}

/** The files that a person named: `planner`, or `context/project` where two have one name. Throws a `UsageError` for a name that is none. */
export function libraryFilesNamed(library: readonly LibraryFile[], names: readonly string[]): LibraryFile[] {
  const files = takeable(library);
  return names.map((name) => {
    const found = files.filter((file) => file.name === name || longName(file) === name || file.path.endsWith(`/${name}`));
    const [file] = found;
    if (file !== undefined && found.length === 1) return file;
    if (found.length > 1) throw new UsageError(`\`${name}\` is the name of several: write ${orList(found.map(longName))}.`);
    const known = [...new Set(files.flatMap((one) => [one.name, longName(one)]))];
    throw new UsageError(`The library has no \`${name}\`.${didYouMean(name, known)} It has ${files.map(longName).join(', ')}.`);
  });
}

/** `agents/planner`. */
export function longName({ path, name }: LibraryFile): string {
  return `${path.split('/')[1] ?? ''}/${name}`;
}

function orList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' or ');
}

/**
 * These files and all that they cannot do without: agents that they name, and what they link to. Instructions are not among that: they
 * are for files of certain kinds, and a repository may have none.
 */
export function withNeeds(library: readonly LibraryFile[], files: readonly LibraryFile[]): LibraryFile[] {
  const byPath = new Map(library.map((file) => [file.path, file]));
  const agents = new Map(library.flatMap((file) => (file.kind === 'agent' ? [[file.name, file] as const] : [])));
  const taken = new Set<LibraryFile>();
  const take = (file: LibraryFile): void => {
    if (taken.has(file)) return;
    taken.add(file);
    for (const { href } of file.document.references) {
      const target = parseHref(file.path, href);
      const linked = typeof target === 'object' ? byPath.get(target.path) : undefined;
      if (linked !== undefined && linked.kind !== 'instructions') take(linked);
    }
    for (const name of agentNamesIn(file.document)) {
      const agent = agents.get(name);
      if (agent !== undefined) take(agent);
    }
  };
  for (const file of files) take(file);
  return library.filter((file) => taken.has(file));
}
