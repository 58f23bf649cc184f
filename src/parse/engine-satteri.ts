import type { Root } from 'mdast';
import { countOf } from './engine-limits.ts';
import { ReferenceNeeded } from './markdown.ts';
import type { MarkdownParser } from './markdown.ts';
import { doubtOf } from './satteri-doubts.ts';

/**
 * The time that remark takes grows with the square of the delimiters in a text: it reads up to this in five seconds at the worst.
 * Beyond that the facts are those of satteri.
 */
const maxReferenceLength = 128 * 1024;
const maxReferenceDelimiters = 4000;

/** The native engine, or `undefined` where it has no build for this platform. What it reads differently is left to remark. */
export async function satteriParser(
  loadRemark: () => Promise<MarkdownParser>,
  reference: 'loaded' | 'on-demand',
): Promise<MarkdownParser | undefined> {
  let satteri: typeof import('satteri');
  try {
    satteri = await import('satteri');
  } catch {
    // A platform without a prebuilt binary, or an install that left optional packages out.
    return undefined;
  }
  const { markdownToMdast } = satteri;
  let remark = reference === 'loaded' ? await loadRemark() : undefined;
  const load = async (): Promise<void> => {
    remark = await loadRemark();
  };
  return (text) => {
    const tree = markdownToMdast(text) as Root;
    if (doubtOf(text, tree) === undefined || !isWithinReach(text)) return tree;
    if (remark === undefined) throw new ReferenceNeeded(load);
    return remark(text);
  };
}

/** Whether remark reads `text` in reasonable time. */
export function isWithinReach(text: string): boolean {
  return text.length <= maxReferenceLength && countOf(text, /[*_~[\]]/g) <= maxReferenceDelimiters;
}
