import type { Root } from 'mdast';
import { countOf } from './engine-limits.ts';
import { remarkParser } from './engine-remark.ts';
import type { MarkdownParser } from './markdown.ts';
import { doubtOf } from './satteri-doubts.ts';

/**
 * The time that remark takes grows with the square of the marks in a text, and most with the delimiters of emphasis and links.
 * It reads a text of this size in ten seconds at the worst. Beyond it the facts are those of satteri.
 */
const maxReferenceLength = 128 * 1024;
const maxReferenceMarks = 12_000;
const maxReferenceDelimiters = 4000;

/** The native engine, or `undefined` where it has no build for this platform. What it reads differently is left to remark. */
export async function satteriParser(): Promise<MarkdownParser | undefined> {
  let satteri: typeof import('satteri');
  try {
    satteri = await import('satteri');
  } catch {
    // A platform without a prebuilt binary, or an install that left optional packages out.
    return undefined;
  }
  const { markdownToMdast } = satteri;
  let remark: MarkdownParser | undefined;
  return (text) => {
    const tree = markdownToMdast(text) as Root;
    const doubt = doubtOf(text, tree);
    if (doubt === undefined) return tree;
    if (!isWithinReach(text)) return { ...tree, data: { uncheckedMarkdown: doubt } };
    remark ??= remarkParser([]);
    return remark(text);
  };
}

/** Whether remark reads `text` in reasonable time. */
function isWithinReach(text: string): boolean {
  if (text.length > maxReferenceLength) return false;
  return countOf(text, /[!-/:-@[-`{-~\r\n]/g) <= maxReferenceMarks && countOf(text, /[*_~[\]]/g) <= maxReferenceDelimiters;
}
