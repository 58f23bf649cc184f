import type { Mention, Reference, Variable } from '../model/document.ts';
import { guarded } from '../model/guarded-pattern.ts';
import type { CollectedNodes } from './collect-nodes.ts';

const mention = /#(file|tool):([^\s#]+)/gi;
export const mentionSearch = guarded(mention, ['#file:', '#tool:']);
const variable = /\$(?:\{input:([^:|}\s]+)(?:[:|]([^}]*))?\}|\{\{input:([^:|}\s]+)(?:[:|]([^}]*))?\}\})/g;
export const variableSearch = guarded(variable, ['{input:']);

export interface MentionFacts {
  readonly files: readonly Reference[];
  readonly tools: readonly Mention[];
}

/**
 * `#file:path` and `#tool:name` in prose: not in links or code. The grammar is that of VS Code 1.122
 * (`promptFileParser.ts`): a path runs to the next space or `#`, a tool name has word characters, `-`, `.` and `/`.
 */
export function mentionsOf(text: string, nodes: CollectedNodes): MentionFacts {
  const files: Reference[] = [];
  const tools: Mention[] = [];
  if (!mentionSearch.mayMatch(text)) return { files, tools };
  for (const { span, inLink } of nodes.text ?? []) {
    if (inLink) continue;
    for (const match of text.slice(span.start, span.end).matchAll(mention)) {
      const start = span.start + match.index;
      const nameStart = start + '#file:'.length;
      const written = match[2] ?? '';
      if (match[1]?.toLowerCase() === 'tool') {
        const name = /^[\w\-./]+/.exec(written)?.[0];
        if (name !== undefined) tools.push({ name, span: { start, end: nameStart + name.length } });
        continue;
      }
      // A sentence may end behind the path.
      const href = written.replace(/[.,;:!?)\]]+$/, '');
      const hrefSpan = { start: nameStart, end: nameStart + href.length };
      if (href !== '')
        files.push({ form: 'file-mention', href, span: { start, end: hrefSpan.end }, hrefSpan, text: href, textSpan: hrefSpan });
    }
  }
  return { files, tools };
}

/**
 * `${input:name:placeholder}` anywhere in the body: the host replaces it in the raw text, code included. Some write `|` for
 * the second colon, and microsoft/apm takes `${{input:name}}` too.
 */
export function variablesOf(text: string, bodyStart: number): Variable[] {
  if (!variableSearch.mayMatch(text)) return [];
  return [...text.slice(bodyStart).matchAll(variable)].map((match) => ({
    name: match[1] ?? match[3] ?? '',
    placeholder: match[2] ?? match[4],
    span: { start: bodyStart + match.index, end: bodyStart + match.index + match[0].length },
  }));
}
