import type { Graph, Primitive } from '../../graph/graph.ts';
import { instructionScope } from '../../graph/instruction-scope.ts';
import { fileStart } from '../../model/span.ts';
import type { Loss } from '../runtime.ts';
import { ruleScope } from './rule-scope.ts';

/** The sentence that says which files a text is for; `undefined` where it is for all, or for none by itself. */
export function scopeText(graph: Graph, instruction: Primitive): string | undefined {
  const list = graph.scopes.get(instruction.path)?.list;
  if (list === undefined || ruleScope(graph, instruction).type === 'everything') return undefined;
  return `The following applies to files that match ${codeSpan(list)}.`;
}

/** The same for a text that stands outside the folder that it is for. */
export function scopeTextAnywhere(graph: Graph, instruction: Primitive): string | undefined {
  const scope = instructionScope(graph, instruction);
  return scope.type === 'folder' ? `The following applies to files below ${codeSpan(`${scope.folder}/`)}.` : scopeText(graph, instruction);
}

/** A rule for some files in a text that is loaded for all. */
export function widenedRule(graph: Graph, { path }: Primitive, runtime: string): Loss {
  return {
    path,
    span: graph.scopes.get(path)?.span ?? fileStart,
    effect: 'widened',
    message: `${runtime} loads this for all files: the text says in words which files it is for, and costs its tokens everywhere.`,
    hint: 'Make it short, or accept the difference.',
  };
}

/** A code span on one line, however many backticks the text has. */
function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
