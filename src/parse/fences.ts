import type { Fence } from '../model/document.ts';
import type { CollectedNodes } from './collect-nodes.ts';
import { ownString } from './own-string.ts';

/** Fenced code blocks. Indented code has no fence and is left out. */
export function fencesOf(text: string, nodes: CollectedNodes): Fence[] {
  const fences: Fence[] = [];
  for (const { node, span, topLevel } of nodes.code ?? []) {
    const marker = /^(?:`{3,}|~{3,})/.exec(text.slice(span.start, span.start + 256))?.[0];
    if (marker === undefined) continue;
    const block = text.slice(span.start, span.end);
    const firstBreak = /\r\n|\n|\r/.exec(block);
    const contentStart = firstBreak === null ? block.length : firstBreak.index + firstBreak[0].length;
    const lastLine = Math.max(block.lastIndexOf('\n'), block.lastIndexOf('\r')) + 1;
    // The closing line may carry the markers of the quotes and lists around it.
    const closing = lastLine >= contentStart ? /^[\s>]*(`+|~+)[ \t]*$/.exec(block.slice(lastLine))?.[1] : undefined;
    const closed = closing !== undefined && closing[0] === marker[0] && closing.length >= marker.length;
    fences.push({
      language: ownString(node.lang ?? ''),
      meta: ownString(node.meta ?? ''),
      span,
      contentSpan: { start: span.start + contentStart, end: span.start + (closed ? Math.max(lastLine, contentStart) : block.length) },
      marker: ownString(marker),
      closed,
      topLevel,
    });
  }
  return fences;
}
