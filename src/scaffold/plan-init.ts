import { entryAt } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { layoutOf, primitiveNamed } from './layout.ts';
import type { NamedKind } from './layout.ts';
import { longName, withNeeds } from './library.ts';
import type { LibraryFile } from './library.ts';
import { placeLinks, sectionsOf } from './place-links.ts';
import type { LinkPlace } from './place-links.ts';
import { documentGlobs, programGlobs, testGlobs } from './present-globs.ts';

export interface InitInput {
  readonly library: readonly LibraryFile[];
  /** What is to be taken, without what that needs. */
  readonly wanted: readonly LibraryFile[];
  /** Whether a person named the files one by one: then instructions are taken even where no file is theirs yet. */
  readonly named: boolean;
  readonly primitives: readonly Primitive[];
  /** What people write and agents work on. */
  readonly files: readonly FilePath[];
  /** Whether something stands there, listed or not. */
  readonly has: (path: FilePath) => boolean;
}

export interface TakenFile {
  readonly file: LibraryFile;
  /** Where it goes; of what is there already, where that is. */
  readonly path: FilePath;
  readonly state: 'created' | 'there';
  readonly text: string;
  readonly applyTo?: string;
}

export interface InitPlan {
  /** Sorted by path. */
  readonly taken: readonly TakenFile[];
  readonly left: readonly { readonly file: LibraryFile; readonly reason: string }[];
}

interface Subject {
  readonly globs: (files: readonly FilePath[]) => readonly string[];
  readonly missing: string;
}

/** What instructions of the library are about, by their name. */
const subjects: Readonly<Record<string, Subject>> = {
  testing: { globs: testGlobs, missing: 'there are no tests yet' },
  security: { globs: programGlobs, missing: 'there is no code yet' },
  documentation: { globs: documentGlobs, missing: 'there is no documentation yet' },
};

/** Copies of library files for a repository: where each goes, for which of its files it is, and where its links lead there. */
export function planInit({ library, wanted, named, primitives, files, has }: InitInput): InitPlan {
  const layout = layoutOf(primitives);
  const scopes = new Map<LibraryFile, string>();
  const left: { readonly file: LibraryFile; readonly reason: string }[] = [];
  const places = new Map<FilePath, { readonly path: FilePath; readonly state: TakenFile['state'] }>();
  const taken = withNeeds(library, wanted).filter((file) => {
    const known = primitiveNamed(primitives, file.kind, file.name)?.path;
    const path = known ?? layout(file.kind as NamedKind, file.name);
    const state = known !== undefined || has(path) ? 'there' : 'created';
    if (file.kind === 'instructions' && state === 'created') {
      const subject = subjects[file.name];
      const globs = subject?.globs(files) ?? [];
      if (globs.length === 0 && !named) {
        left.push({ file, reason: subject?.missing ?? 'no file is theirs' });
        return false;
      }
      scopes.set(file, globs.length === 0 ? '**' : globs.join(','));
    }
    places.set(file.path, { path, state });
    return true;
  });
  const placeOf = (target: FilePath): LinkPlace | undefined => {
    const file = library.find(({ path }) => path === target);
    if (file === undefined) return undefined;
    const own = places.get(target);
    const present = primitiveNamed(primitives, file.kind, file.name);
    if (own?.state === 'created') return { path: own.path, sections: sectionsOf(file.document) };
    if (present !== undefined) return { path: present.path, sections: sectionsOf(present) };
    // Something that is no primitive stands in its place.
    return undefined;
  };
  return {
    taken: taken
      .flatMap((file): TakenFile[] => {
        const place = places.get(file.path);
        if (place === undefined) return [];
        const applyTo = scopes.get(file);
        const edits = [...placeLinks(file.document, place.path, placeOf).edits, ...scopeEdits(file, applyTo)];
        return [{ file, ...place, text: applyEdits(file.document.text, edits), ...(applyTo === undefined ? {} : { applyTo }) }];
      })
      .toSorted((a, b) => byCodeUnit(a.path, b.path)),
    left: left.toSorted((a, b) => byCodeUnit(longName(a.file), longName(b.file))),
  };
}

function scopeEdits({ document }: LibraryFile, applyTo: string | undefined): TextEdit[] {
  const entry = entryAt(document, ['applyTo']);
  return entry === undefined || applyTo === undefined ? [] : [{ span: entry.valueSpan, text: JSON.stringify(applyTo) }];
}
