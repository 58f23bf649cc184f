import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';

export interface NamedTool {
  readonly name: string;
  /** Of the name. */
  readonly span: Span;
  /** Said to be a tool of an MCP server. */
  readonly ofServer: boolean;
}

/** Where no one is told to use the tool, or only if it is there. */
const unsaid = /\b(?:not|never|avoid|without|instead of|rather than|no longer|lacks?|disabled|unavailable)\b|n['’]t\b/i;
const conditional = /\b(?:if|when|where|unless)\b[^.]*\b(?:available|enabled|installed|configured|exists?|have)\b/i;

/** Code spans that the text calls a tool and tells its reader to use: “use the `x` tool”, “with the MCP tool `x`”. */
export function findNamedTools({ text, codeSpans }: Document): readonly NamedTool[] {
  return codeSpans.flatMap(({ value, span }): NamedTool[] => {
    const name = value.replace(/^#(?:tool:)?/, '');
    if (!/^[A-Za-z][\w./*-]*$/.test(name)) return [];
    const before = sentenceBefore(text.slice(Math.max(0, span.start - 200), span.start));
    const after = /^[^\r\n.]*(?:\.(?=\w)[^\r\n.]*)*/.exec(text.slice(span.end, span.end + 200))?.[0] ?? '';
    const isTold = /\b(?:use|using|call(?:ing)?|invoke|invoking|via|through|run|with)\s+(?:(?:the|a|tools?|MCP)\s+)*$/i.test(
      before.replace(/[*_]/g, ''),
    );
    const isTool = /^[*_]*\s+(?:MCP\s+)?tool\b(?!\s*(?:call|chain|set|window|kit))/i.test(after) || /\btool:?\s+[*_]*$/i.test(before);
    if (!isTold || !isTool || unsaid.test(before) || conditional.test(before + after)) return [];
    const at = text.slice(span.start, span.end).indexOf(name);
    return [
      {
        name,
        span: at === -1 ? span : { start: span.start + at, end: span.start + at + name.length },
        ofServer: /\bMCP\b/.test(before) || /^[*_]*\s+MCP\b/.test(after),
      },
    ];
  });
}

/** The end of a text, from where its last sentence or list item starts. */
function sentenceBefore(text: string): string {
  return text.split(/[.!?]\s|[\r\n]\s*(?:[\r\n]|[-*+]\s|\d+[.)]\s)/).at(-1) ?? '';
}
