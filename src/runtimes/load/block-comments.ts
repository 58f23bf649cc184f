import { blocksOf } from './code-blocks.ts';

/** A text without the HTML comments that stand on lines of their own; those in code stay. */
export function withoutBlockComments(text: string): string {
  if (!text.includes('<!--')) return text.trim();
  return [...blocksOf(text)]
    .map((block) => (block.type === 'comment' ? '' : block.text))
    .join('')
    .trim();
}
