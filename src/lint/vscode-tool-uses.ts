import { namesOf } from '../graph/frontmatter-values.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import type { Span } from '../model/span.ts';
import { isForVscode } from './vscode.ts';

/** A tool that a primitive names for VS Code. */
export interface ToolUse {
  readonly primitive: Primitive;
  readonly name: string;
  /** The name, without the quotes of a list or the `#tool:` of a mention. */
  readonly span: Span;
  /** In the text, not in `tools`. */
  readonly mentioned: boolean;
}

const vscodeKinds: ReadonlySet<string> = new Set(['prompt', 'instructions', 'agent', 'skill', 'agents-file']);

/** Tools in the `tools` of prompts and agents and in the text of everything that VS Code reads; for other targets it checks none. */
export function* vscodeToolUses(graph: Graph): Iterable<ToolUse> {
  for (const primitive of graph.primitives) {
    if (!vscodeKinds.has(primitive.kind) || !isForVscode(primitive)) continue;
    const named = primitive.kind === 'prompt' || primitive.kind === 'agent' ? namesOf(primitive, 'tools') : [];
    for (const { name, span } of named) {
      const quoted = /^["']/.test(primitive.text.slice(span.start, span.end)) ? 1 : 0;
      yield { primitive, name, span: { start: span.start + quoted, end: span.end - quoted }, mentioned: false };
    }
    for (const { name, span } of primitive.toolMentions) {
      yield { primitive, name, span: { start: span.end - name.length, end: span.end }, mentioned: true };
    }
  }
}
