import { namesOf } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import type { Kind } from '../model/kind.ts';
import type { Span } from '../model/span.ts';
import { isForVscode } from './vscode.ts';

/** A tool that a primitive names for VS Code. */
export interface ToolUse {
  readonly name: string;
  /** The name, without the quotes of a list or the `#tool:` of a mention. */
  readonly span: Span;
  /** In the text, not in `tools`. */
  readonly mentioned: boolean;
}

/** Kinds in which VS Code reads the names of tools. */
export const kindsWithTools = ['prompt', 'instructions', 'agent', 'skill', 'agents-file'] as const satisfies readonly Kind[];

/** Tools in the `tools` of a prompt or an agent and in the text of what VS Code reads; for other targets it checks none. */
export function* vscodeToolUses(primitive: Primitive): Iterable<ToolUse> {
  if (!isForVscode(primitive)) return;
  const named = primitive.kind === 'prompt' || primitive.kind === 'agent' ? namesOf(primitive, 'tools') : [];
  for (const { name, span } of named) {
    const quoted = /^["']/.test(primitive.text.slice(span.start, span.end)) ? 1 : 0;
    yield { name, span: { start: span.start + quoted, end: span.end - quoted }, mentioned: false };
  }
  for (const { name, span } of primitive.toolMentions) {
    yield { name, span: { start: span.end - name.length, end: span.end }, mentioned: true };
  }
}
