import { compileGlobList } from '../graph/match-glob.ts';
import { hiddenFolderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Runtime } from '../runtimes/runtime.ts';

/** Where a runtime has files of its own, by its features. */
export interface OwnPlaces {
  readonly isRule: (path: FilePath) => boolean;
  /** Rules, agents, prompts and skills. */
  readonly isOwn: (path: FilePath) => boolean;
}

const known = new WeakMap<Runtime, OwnPlaces>();

export function ownPlaces(runtime: Runtime): OwnPlaces {
  const { agents, prompts, skills, rules } = runtime.features;
  const places = known.get(runtime) ?? { isRule: matcherOf(rules), isOwn: matcherOf([...agents, ...prompts, ...skills, ...rules]) };
  known.set(runtime, places);
  return places;
}

/** A glob that does not name a hidden folder means none. */
function matcherOf(globs: readonly string[]): (path: FilePath) => boolean {
  const parts = globs.flatMap((glob) => compileGlobList(glob, 'rooted').map(({ matches }) => ({ matches, hidden: glob.startsWith('.') })));
  const answers = new Map<FilePath, boolean>();
  return (path) => {
    const answer =
      answers.get(path) ?? parts.some(({ matches, hidden }) => (hidden || hiddenFolderOf(path) === undefined) && matches(path));
    answers.set(path, answer);
    return answer;
  };
}
