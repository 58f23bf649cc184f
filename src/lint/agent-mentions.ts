import type { Document } from '../model/document.ts';
import { firstIndex } from '../model/first-index.ts';
import type { Span } from '../model/span.ts';

/** `@name` in a text, as one calls an agent. */
export interface AgentMention {
  readonly name: string;
  /** Of the name, without `@`. */
  readonly span: Span;
  readonly place: 'prose' | 'code span' | 'fence';
}

const call = /(?<![\p{L}\p{N}_@/.\\#$&=+-])@([A-Za-z][\w-]*)(?![\w-]|[/(@\\]|\.\w|:\w)/gu;
/** Fences that may show a chat: code has decorators. */
const chats: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plaintext', 'markdown', 'md', 'prompt', 'chat']);

/**
 * `@name` in prose, in code spans that are a call of their own, and in fences that show a chat. Addresses (`a@b.c`), packages
 * (`@scope/name`), paths, decorators with a point or a bracket (`@app.get`, `@Input()`) and links are none.
 */
export function findMentions(document: Document): AgentMention[] {
  const { text, bodyStart, codeSpans, fences, comments, references } = document;
  if (!text.includes('@', bodyStart)) return [];
  const inCode = inside(codeSpans.map(({ span }) => span));
  const inFence = inside(fences.map(({ span }) => span));
  const isHidden = inside([...comments, ...references].map(({ span }) => span));
  const mentions: AgentMention[] = [];
  for (const match of text.slice(bodyStart).matchAll(call)) {
    const start = bodyStart + match.index;
    const name = match[1] ?? '';
    const span = { start: start + 1, end: start + 1 + name.length };
    const fence = inFence(start);
    const code = fence === undefined ? inCode(start) : undefined;
    if (fence !== undefined) {
      if (chats.has((fences[fence]?.language ?? '').toLowerCase()) && isChat(text, start, span.end))
        mentions.push({ name, span, place: 'fence' });
    } else if (code !== undefined) {
      // `@name` alone, or with what is asked of it.
      if (/^@[\w-]+(?:[:,]? [^()={}]*)?$/.test(codeSpans[code]?.value ?? '') && codeSpans[code]?.value.startsWith(`@${name}`) === true)
        mentions.push({ name, span, place: 'code span' });
    } else if (isHidden(start) === undefined) mentions.push({ name, span, place: 'prose' });
  }
  return mentions;
}

/** A line of code has a decorator alone, or declares something behind it. */
function isChat(text: string, start: number, end: number): boolean {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(end, end + 200))?.[0] ?? '';
  if (/^\s*$/.test(before))
    return (
      /^:?\s+\S/.test(after) && !/^\s*(?:def|class|async|function|public|private|protected|static|export|const)\b|[;{}]\s*$/.test(after)
    );
  return !/^\s*(?:\*|\/\/|#|--)/.test(before) || /^\s*#{1,6} /.test(before);
}

/** The index of the span that holds an offset; the spans do not overlap. */
function inside(spans: readonly Span[]): (offset: number) => number | undefined {
  const order = spans.map((span, index) => ({ span, index })).toSorted((a, b) => a.span.start - b.span.start);
  return (offset) => {
    const one = order[firstIndex(order.length, (index) => (order[index]?.span.start ?? 0) > offset) - 1];
    return one !== undefined && offset < one.span.end ? one.index : undefined;
  };
}
