import { matchesAny } from '../graph/match-glob.ts';
import type { FilePath } from '../model/file-path.ts';

/** Where those who work write down what they think: sessions, hand-overs, plans, memory, and outcomes. */
const ownWords = matchesAny([
  '.agent/**',
  '.primitives/**',
  'plans/**/*.md',
  'plans/**/*.json',
  'state/session-state.json',
  'handoff/**',
  '**/HANDOFF.json',
  '**/SESSION.md',
  '**/*.memory.md',
]);

interface ChangedText {
  readonly path: FilePath;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Whether a changed file would tell a reviewer what somebody meant: by its place, or since a part of it is not for reviewers. */
export function tellsWhatWasMeant({ path, before = '', after = '' }: ChangedText): boolean {
  return ownWords(path) || [before, after].some(isNotForReviewers);
}

function isNotForReviewers(text: string): boolean {
  return [...text.matchAll(/<!--\s*visibility\s*:([^>]{0,200}?)-->/gi)].some(([, names = '']) => !/\breviewer\b/i.test(names));
}
