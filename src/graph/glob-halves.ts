import { expandBraces, splitOutsideBrackets } from './glob-braces.ts';
import { compileGlob } from './glob-pattern.ts';

/** What a pattern asks of the folder of a file, and what of its name: it matches files of which both hold. */
export interface GlobHalf {
  /** The pattern without its last segment. */
  readonly folder: readonly string[];
  /** A pattern for names: one segment. */
  readonly name: string;
}

export interface Case {
  readonly ignoreCase: boolean;
}

/** More alternatives than people write in braces. */
const EXPANSIONS = 1000;

/** The halves of an anchored pattern, of which a file has to match one. `undefined` where braces stand for too many. */
export function globHalves(pattern: string): GlobHalf[] | undefined {
  // Only braces that reach across segments keep a pattern from being cut in two.
  const singles = /\{[^}]*\/[^}]*\}/.test(pattern) ? expandBraces(pattern, EXPANSIONS) : [pattern];
  return singles?.flatMap((single) => {
    const half = halfOf(single);
    // `src/**` holds for a file `src` too.
    return single.endsWith('/**') ? [half, halfOf(single.replace(/(?:\/\*\*)+$/, ''))] : [half];
  });
}

function halfOf(pattern: string): GlobHalf {
  const segments = splitOutsideBrackets(pattern, '/').map(({ text }) => text);
  const last = segments.at(-1) ?? '';
  return last === '**' ? { folder: segments, name: '*' } : { folder: segments.slice(0, -1), name: last };
}

/** Whether files of a folder can match. */
export function folderMatcher(segments: readonly string[], ignoreCase: Case): (folder: string) => boolean {
  if (segments.length > 0 && segments.every((segment) => segment === '**')) return () => true;
  const { expression } = compileGlob([...segments, 'x'].join('/'), ignoreCase);
  return (folder) => expression?.test(folder === '' ? 'x' : `${folder}/x`) === true;
}

/** Of the segments that are plain names, the longest, in lower case: only folders that have it can match. */
export function plainSegment(segments: readonly string[]): string | undefined {
  const plain = segments.filter((segment) => segment !== '' && !/[*?[\]{}]/.test(segment));
  return plain.toSorted((a, b) => b.length - a.length)[0]?.toLowerCase();
}

export function nameMatcher(segment: string, { ignoreCase }: Case): (name: string) => boolean {
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  if (segment === '*') return () => true;
  const [, ending] = /^\*([^*?[\]{}]+)$/.exec(segment) ?? [];
  if (ending !== undefined) {
    const folded = fold(ending);
    return (name) => fold(name).endsWith(folded);
  }
  const { expression } = compileGlob(segment, { ignoreCase });
  return (name) => expression?.test(name) === true;
}
