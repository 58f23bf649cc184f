import { agentsByName, builtInAgents, nameOf } from '../graph/agents.ts';
import { entryAt, scalarOf } from '../graph/frontmatter-values.ts';
import type { AgentEdge, Graph } from '../graph/graph.ts';
import { kindOf, stemOf } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { Change, Notice, Relocation } from './change.ts';

/** Names that follow from a path: agents that have no `name` are called by their file, a skill by its folder. */
export function* nameEdits(graph: Graph, move: Relocation): Iterable<Change> {
  for (const edge of graph.edges) if ('agents' in edge) yield* agentEdits(graph, move, edge);
  for (const skill of graph.primitives) {
    const to = move.after(skill.path);
    const entry = entryAt(skill, ['name']);
    // The Agent Skills specification wants the two to be equal.
    if (skill.kind !== 'skill' || entry === undefined || kindOf(to) !== 'skill' || stemOf(to) === stemOf(skill.path)) continue;
    if (scalarOf(skill, 'name') !== stemOf(skill.path)) continue;
    const text = renamedScalar(skill, entry.valueSpan, stemOf(skill.path), stemOf(to));
    if (text !== undefined) yield { type: 'edit', path: skill.path, span: entry.valueSpan, text };
  }
}

function* agentEdits(graph: Graph, move: Relocation, edge: AgentEdge): Iterable<Change> {
  const notice = (message: string, hint: string): Notice => ({
    type: 'notice',
    ruleId: 'agent-not-updated',
    severity: 'warning',
    path: edge.from,
    span: edge.span,
    message,
    hint,
  });
  for (const path of edge.agents) {
    const agent = graph.documents.get(path);
    const to = move.after(path);
    if (agent === undefined || to === path) continue;
    if (kindOf(to) !== 'agent') {
      yield notice(`\`${edge.name}\` named \`${path}\`, which is no agent any more.`, 'Name another agent, or keep the file an agent.');
      continue;
    }
    const oldName = stemOf(path);
    const newName = stemOf(to);
    // An agent answers to its `name` and to its file.
    if (edge.name !== oldName || newName === oldName || scalarOf(agent, 'name') === oldName) continue;
    const holders =
      agentsByName(graph.primitives)
        .get(newName)
        ?.filter((other) => other !== path) ?? [];
    if (edge.agents.length > 1 || edge.builtIn) {
      const others = [
        ...edge.agents.filter((other) => other !== path).map((other) => `\`${other}\``),
        ...(edge.builtIn ? ['a built-in agent'] : []),
      ];
      yield notice(
        `\`${edge.name}\` may mean \`${path}\` or ${others.join(', ')}, so it was not updated.`,
        `Write \`${newName}\` if the renamed agent is meant.`,
      );
      continue;
    }
    const document = graph.documents.get(edge.from);
    const text = document === undefined ? undefined : renamedScalar(document, edge.span, oldName, newName);
    if (text === undefined) {
      yield notice(`The agent \`${oldName}\` is called \`${newName}\` now, and this place could not be updated.`, `Write \`${newName}\`.`);
      continue;
    }
    yield { type: 'edit', path: edge.from, span: edge.span, text };
    if (holders.length > 0 || builtInAgents.has(newName)) {
      const other = holders[0] === undefined ? 'a built-in agent' : `\`${holders[0]}\``;
      yield notice(`\`${newName}\` is the name of ${other} too, so nobody can tell which agent runs.`, 'Choose another name.');
    }
  }
  // A name that meant nobody, or somebody else, until now.
  const taken = graph.primitives.find(
    (agent) => agent.kind === 'agent' && move.after(agent.path) !== agent.path && stemOf(move.after(agent.path)) === edge.name,
  );
  if (taken !== undefined && !edge.agents.includes(taken.path) && nameOf(taken) !== edge.name && (edge.agents.length > 0 || edge.builtIn)) {
    yield notice(`\`${edge.name}\` is the name of the renamed agent too, so nobody can tell which one runs.`, 'Choose another name.');
  }
}

const plain = /^[\p{L}_][\p{L}\p{N}_. -]*(?<! )$/u;

/** A scalar with another value, in its style; `undefined` where the text does not show the old value. */
function renamedScalar({ text }: Document, { start, end }: Span, from: string, to: string): string | undefined {
  const raw = text.slice(start, end);
  const quoted = `"${to.replace(/[\\"]/g, '\\$&')}"`;
  if (raw === `"${from}"`) return quoted;
  if (raw === `'${from}'`) return `'${to.replaceAll("'", "''")}'`;
  if (raw !== from) return undefined;
  if (plain.test(to) && !/^(?:true|false|null|yes|no|on|off)$/i.test(to)) return to;
  // One of several names in a string cannot be quoted.
  return /[\r\n:[]\s*(?:- *)*$/.test(text.slice(Math.max(0, start - 40), start)) && /^[ \t]*(?:[\r\n\],]|$)/.test(text.slice(end, end + 40))
    ? quoted
    : undefined;
}
