import type { Document, Problem } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** What keeps a reader from the values of the frontmatter, or lets two readers take different ones. */
export function damagedFrontmatter({ problems }: Pick<Document, 'problems'>): readonly Problem[] {
  return problems.filter(
    ({ code }) => code.startsWith('yaml-') || code === 'duplicate-key' || code === 'wrapped-file' || code.endsWith('-frontmatter'),
  );
}

/**
 * The lines that were meant to be frontmatter, where something is wrong with them: they are no text either. Without a mark at their end,
 * up to the first blank line.
 */
export function damagedLines(document: Document): Span | undefined {
  const [first] = damagedFrontmatter(document);
  if (first === undefined) return undefined;
  const { text, frontmatter } = document;
  if (frontmatter !== undefined) return frontmatter.span;
  const { start } = first.span;
  if (first.code === 'wrapped-file') return { start, end: text.length };
  const line = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
  line.lastIndex = start;
  let saysSomething = false;
  while (line.lastIndex < text.length) {
    const at = line.lastIndex;
    const [whole = ''] = line.exec(text) ?? [];
    const isBlank = whole.trim() === '';
    if (isBlank && saysSomething) return { start, end: at };
    saysSomething ||= /\p{L}/u.test(whole);
  }
  return { start, end: text.length };
}

/** `key: value`, `"key": value`, `key = value`, `**Label:** value` or `## Label`: a text that is read as YAML, or not at all, has its fields in it. */
const labelLine =
  /^[ \t]*(?:[-*+][ \t]+)?(?:#{1,6}[ \t]+([A-Za-z][^\r\n]{0,59}?)[ \t]*$|["*]{0,2}([A-Za-z][\w /&-]{0,59}?)["*]{0,2}[ \t]*[:=])/gm;

/** What such lines are called by. */
export function damagedLabels(document: Document): readonly string[] {
  const span = damagedLines(document);
  if (span === undefined) return [];
  return [...document.text.slice(span.start, span.end).matchAll(labelLine)].map(([, heading, label]) => heading ?? label ?? '');
}
