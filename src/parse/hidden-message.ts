import type { UnusualCategory } from '../model/document.ts';

/** What a run of tags or variation selectors says, when it is printable ASCII: both can carry text that no editor shows. */
export function hiddenMessageOf(run: string, category: UnusualCategory): string | undefined {
  if (category === 'tag') return printable(tagCodes(run), 1);
  return category === 'variation-selector' ? printable(selectorBytes(run), 2) : undefined;
}

/** Tags repeat ASCII from U+E0000 on. U+E0001 opened a language tag and U+E007F ends one. */
function tagCodes(run: string): number[] {
  return Array.from(run, (tag) => (tag.codePointAt(0) ?? 0) - 0xe0000).filter((code) => code !== 0x01 && code !== 0x7f);
}

/** A selector is a byte: U+FE00 to U+FE0F are 0 to 15, U+E0100 to U+E01EF are 16 to 255. */
function selectorBytes(run: string): number[] {
  return Array.from(run, (selector) => {
    const codePoint = selector.codePointAt(0) ?? 0;
    return codePoint < 0xe0100 ? codePoint - 0xfe00 : codePoint - 0xe0100 + 16;
  });
}

/** More than a report shows. */
const maxLength = 4096;

function printable(codes: readonly number[], atLeast: number): string | undefined {
  if (codes.length < atLeast || !codes.every((code) => (code >= 0x20 && code <= 0x7e) || (code >= 0x09 && code <= 0x0d))) return undefined;
  return String.fromCharCode(...codes.slice(0, maxLength));
}
