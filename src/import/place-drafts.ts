import { folderOf, pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { spellingOf } from '../model/spelling.ts';
import { fileName, slugName } from '../runtimes/emit/output-names.ts';
import type { Draft, DraftKind } from './draft.ts';
import type { MergedDraft } from './merge-drafts.ts';
import type { OriginId } from './origins.ts';
import { REPOSITORY_WIDE } from './read-rules.ts';

export interface PlacedDraft extends MergedDraft {
  /** Where it is to stand. */
  readonly to: FilePath;
  /** What it is called there. */
  readonly placedName: string;
}

/** The layout of `.github`, which VS Code, Copilot and a build find by themselves. */
const places: Readonly<Record<DraftKind, readonly [folder: string, suffix: string]>> = {
  instructions: ['instructions', '.instructions.md'],
  agent: ['agents', '.agent.md'],
  prompt: ['prompts', '.prompt.md'],
  skill: ['skills', '/SKILL.md'],
  spec: ['specs', '.spec.md'],
  memory: ['memory', '.memory.md'],
  context: ['context', '.context.md'],
};

/** Gives each draft a place of its own, told apart without regard to case. What is there stays. */
export function placeDrafts(drafts: readonly MergedDraft[], to: FilePath, has: (path: FilePath) => boolean): PlacedDraft[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const place = draft.standing === true ? { to: draft.path, placedName: draft.name } : placeFor(draft);
    taken.add(spellingOf(place.to));
    return { ...draft, ...place };
  });

  function placeFor(draft: MergedDraft): { readonly to: FilePath; readonly placedName: string } {
    const [folder, suffix] = places[draft.kind];
    const beside = (path: FilePath): FilePath[] => draft.files.map((file) => folderOf(path) + file.slice(folderOf(draft.path).length));
    const isFree = (path: FilePath): boolean => !taken.has(spellingOf(path)) && ![path, ...beside(path)].some(has);
    if (draft.name === REPOSITORY_WIDE && draft.kind === 'instructions' && draft.scope?.type === 'everything' && isForRepository(to)) {
      const path = pathIn(to, `${REPOSITORY_WIDE}.md`);
      if (isFree(path)) return { to: path, placedName: REPOSITORY_WIDE };
    }
    for (const name of namesFor(draft)) {
      const path = `${pathIn(to, folder)}/${name}${suffix}`;
      if (isFree(path)) return { to: path, placedName: name };
    }
    throw new Error('There is always another number.');
  }
}

/** Whether a copilot-instructions.md in a folder speaks for the whole repository. */
function isForRepository(folder: FilePath): boolean {
  return folderOf(pathIn(folder, 'x')).replace(/(?:^|\/)\..*$/, '') === '';
}

/** Its own name, a longer one, one with the runtime that it comes from, then numbers. */
function* namesFor({ kind, name, otherName, from }: Draft): Iterable<string> {
  // Only skills have to be spelled like that everywhere.
  const toName = kind === 'skill' ? slugName : fileName;
  // A name that is for the whole repository wherever it stands is given to one file alone.
  const plain = (text: string): string => (text === REPOSITORY_WIDE ? 'repository' : text);
  const own = name === REPOSITORY_WIDE ? otherName : name;
  yield toName(plain(own));
  yield toName(plain(otherName));
  yield toName(longestName(from, plain(own)));
  for (let number = 2; ; number += 1) yield `${toName(plain(otherName))}-${number}`;
}

/** What a file is called when its shorter names are taken. */
export function longestName(from: OriginId, name: string): string {
  return `${from}-${name}`;
}
