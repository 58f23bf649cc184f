import { percentDecoded } from '../model/encode-path.ts';

/** The beginning of a page that a server sent. */
export interface Page {
  readonly text: string;
  /** Whether all of it came. */
  readonly whole: boolean;
}

const named = /\b(?:id|name)\s*=\s*(?:\\?["']([^"'\\<>]*)|([^\s"'<>\\]+))/gi;

/**
 * The fragments that a page does not have. `id` and `name` count wherever they stand, in scripts too: many pages carry
 * their text as data. A page that was cut, or that has no heading yet, says nothing.
 */
export function missingFragments({ text, whole }: Page, fragments: readonly string[]): string[] {
  if (!whole || !/<h[1-6][\s>]/i.test(text)) return [];
  const names = new Set<string>();
  for (const [, quoted, bare] of text.matchAll(named)) names.add((quoted ?? bare ?? '').replaceAll('&amp;', '&'));
  return fragments.filter((fragment) => {
    const spellings = [fragment, percentDecoded(fragment)];
    // GitHub's scripts put the prefix in front of what authors write.
    return !spellings.some((name) => names.has(name) || names.has(`user-content-${name}`));
  });
}
