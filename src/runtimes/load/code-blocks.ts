export interface Block {
  readonly type: 'prose' | 'code' | 'comment';
  readonly text: string;
}

/** The opening line of a fence, as far in as lists take it; in backticks it ends on a line without others. */
const fence = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * A text in blocks: code in fences, to the end of the text where they do not close; HTML comments that begin their line, with the
 * blank lines behind them; and the prose between. Joined they are the text. Reads each character a bounded number of times.
 */
export function* blocksOf(text: string): Generator<Block> {
  let start = 0;
  const lastComment = text.lastIndexOf('-->');
  for (let at = 0; at < text.length;) {
    const next = behindLine(text, at);
    const line = text.slice(at, next).trimEnd();
    const marker = fence.exec(line)?.[1];
    const isComment = marker === undefined && at < lastComment && /^ {0,3}<!--/.test(line);
    const end = marker !== undefined ? behindFence(text, next, marker) : isComment ? behindComment(text, at) : undefined;
    if (end === undefined) {
      at = next;
      continue;
    }
    if (at > start) yield { type: 'prose', text: text.slice(start, at) };
    yield { type: isComment ? 'comment' : 'code', text: text.slice(at, end) };
    start = end;
    at = end;
  }
  if (start < text.length) yield { type: 'prose', text: text.slice(start) };
}

function behindLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function behindFence(text: string, from: number, marker: string): number {
  const character = marker[0] ?? '';
  for (let at = from; at < text.length; at = behindLine(text, at)) {
    const line = text.slice(at, behindLine(text, at)).trim();
    const isClosed = line.length >= marker.length && line === character.repeat(line.length);
    if (isClosed) return behindLine(text, at);
  }
  return text.length;
}

function behindComment(text: string, from: number): number | undefined {
  const end = text.indexOf('-->', from);
  if (end === -1) return undefined;
  let at = end + '-->'.length;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  while (text[at] === '\n') at += 1;
  return at;
}

/** A text without its code; a mark stays where code stood in a line, so that nothing new begins there. */
export function withoutCode(text: string): string {
  let prose = '';
  for (const block of blocksOf(text)) {
    if (block.type !== 'code')
      prose += block.text
        .split(/\n(?=[ \t]*\n)/)
        .map(withoutCodeSpans)
        .join('\n');
  }
  return prose;
}

/** A span of code ends at as many backticks as it begins with. */
function withoutCodeSpans(paragraph: string): string {
  const runs = [...paragraph.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length, length }));
  if (runs.length < 2) return paragraph;
  const closing = new Map<number, number>();
  const partners = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const length = runs[index]?.length ?? 0;
    partners[index] = closing.get(length) ?? -1;
    closing.set(length, index);
  }
  let prose = '';
  let from = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const partner = runs[partners[index] ?? -1];
    const run = runs[index];
    if (partner === undefined || run === undefined) continue;
    prose += `${paragraph.slice(from, run.start)}\``;
    from = partner.end;
    index = partners[index] ?? index;
  }
  return prose + paragraph.slice(from);
}
