import type { Root } from 'mdast';
import type { MarkdownParser } from './markdown.ts';

/** The native engine, or `undefined` where it has no build for this platform. */
export async function satteriParser(): Promise<MarkdownParser | undefined> {
  let satteri: typeof import('satteri');
  try {
    satteri = await import('satteri');
  } catch {
    // A platform without a prebuilt binary, or an install that left optional packages out.
    return undefined;
  }
  const { markdownToMdast } = satteri;
  return (text) => {
    const source = text.replaceAll('\0', '\uFFFD');
    return markdownToMdast(source) as Root;
  };
}
