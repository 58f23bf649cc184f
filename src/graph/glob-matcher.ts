import { expandBraces, splitOutsideBrackets } from './glob-braces.ts';

/** What a file has to match: a regular expression, or what stands in for one. */
export interface PathMatcher {
  readonly test: (path: string) => boolean;
}

/** Every pattern that braces stand for is matched by itself. */
const EXPANSIONS = 1000;

/** Whether backtracking stays cheap: a regular expression tries every way in which wildcards can share a path among them. */
export function isCheap(pattern: string): boolean {
  const count = (text: string, wildcard: RegExp): number => text.match(wildcard)?.length ?? 0;
  const segments = pattern.length > 1000 ? [] : pattern.split('/');
  return (
    segments.length > 0 &&
    segments.filter((segment) => segment.includes('**')).length <= 2 &&
    segments.every((segment) => count(segment, /\*+/g) <= 2) &&
    count(pattern, /\{/g) <= 3
  );
}

/**
 * Matches in time that grows with pattern times path. `classOf` compiles what stands between brackets, and may throw.
 * `undefined` where braces stand for too many patterns.
 */
export function segmentMatcher(
  pattern: string,
  { ignoreCase, classOf }: { readonly ignoreCase: boolean; readonly classOf: (members: string) => PathMatcher },
): PathMatcher | undefined {
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  const patterns = expandBraces(fold(pattern), EXPANSIONS)?.map((single) =>
    splitOutsideBrackets(single, '/').map(({ text }) => tokensOf(text, classOf)),
  );
  if (patterns === undefined) return undefined;
  return {
    test: (path) => {
      const segments = fold(path).split('/');
      return patterns.some((wanted) => matchesSegments(wanted, segments));
    },
  };
}

type Token = { readonly type: 'one'; readonly matcher: PathMatcher } | { readonly type: 'some' | 'folders' };

const anyCharacter: PathMatcher = { test: () => true };

function tokensOf(segment: string, classOf: (members: string) => PathMatcher): Token[] {
  if (segment === '**') return [{ type: 'folders' }];
  const tokens: Token[] = [];
  for (let at = 0; at < segment.length; at += 1) {
    const character = segment[at] ?? '';
    // A `]` right behind the opening bracket is a member.
    const close = character === '[' ? segment.indexOf(']', at + 2) : -1;
    if (close !== -1) {
      tokens.push({ type: 'one', matcher: classOf(segment.slice(at + 1, close)) });
      at = close;
    } else if (character === '?') tokens.push({ type: 'one', matcher: anyCharacter });
    else if (character === '[') tokens.push({ type: 'one', matcher: { test: () => false } });
    else if (character !== '*') tokens.push({ type: 'one', matcher: { test: (other) => other === character } });
    else if (tokens.at(-1)?.type !== 'some') tokens.push({ type: 'some' });
  }
  return tokens;
}

function matchesSegments(wanted: readonly (readonly Token[])[], segments: readonly string[]): boolean {
  return matchesWith(wanted, segments, (tokens) => tokens[0]?.type === 'folders', matchesSegment);
}

function matchesSegment(tokens: readonly Token[], segment: string): boolean {
  const isOne = (token: Token, character: string): boolean => token.type === 'one' && token.matcher.test(character);
  return matchesWith(tokens, segment.split(''), ({ type }) => type === 'some', isOne);
}

/** Items one by one; a star takes any number of them. Only the last star is ever tried again, so nothing multiplies. */
function matchesWith<Pattern, Item>(
  patterns: readonly Pattern[],
  items: readonly Item[],
  isStar: (pattern: Pattern) => boolean,
  isMatch: (pattern: Pattern, item: Item) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let item = 0; item < items.length;) {
    const pattern = patterns[at];
    if (pattern !== undefined && isStar(pattern)) {
      star = at;
      taken = item;
      at += 1;
    } else if (pattern !== undefined && isMatch(pattern, items[item] as Item)) {
      at += 1;
      item += 1;
    } else if (star === -1) return false;
    else {
      taken += 1;
      item = taken;
      at = star + 1;
    }
  }
  while (at < patterns.length && isStar(patterns[at] as Pattern)) at += 1;
  return at === patterns.length;
}
