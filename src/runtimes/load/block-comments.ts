/** A block of code in fences, or a comment that begins its line. */
const blocks =
  /^ {0,3}(`{3,}|~{3,})[^\n]*(?:\n(?! {0,3}\1[`~]*[ \t]*$)[^\n]*)*(?:\n {0,3}\1[`~]*[ \t]*$)?|^ {0,3}<!--[^]*?-->[ \t]*(?:\n+|$)?/gm;

/** A text without the HTML comments that stand on lines of their own; those in code stay. */
export function withoutBlockComments(text: string): string {
  return text.replace(blocks, (block, fence: string | undefined) => (fence === undefined ? '' : block)).trim();
}
