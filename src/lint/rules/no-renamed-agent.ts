import { agentEdges } from '../../graph/agent-edges.ts';
import { agentsByName } from '../../graph/agents.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { Span } from '../../model/span.ts';
import { documentsWith, ingredientsIn } from '../ingredients.ts';
import type { Finding, GraphRule } from '../rule.ts';

export const noRenamedAgent = {
  id: 'no-renamed-agent',
  summary: 'Agents must be called by the names that they have today.',
  severity: 'warning',
  preset: 'recommended',
  ingredients: ingredientsIn,
  *check(graph, { agentAliases }) {
    const former = new Map(Object.keys(agentAliases).map((name) => [name.toLowerCase(), name]));
    if (former.size === 0) return;
    const agents = agentsByName(graph.primitives);
    /** The name of today; `undefined` for a name that is in use, or of which the table goes round in a circle. */
    const today = (written: string): string | undefined => {
      let name = written;
      for (let hops = 0; hops <= former.size; hops += 1) {
        const next = agentAliases[former.get(name.toLowerCase()) ?? ''];
        if (agents.has(name) || next === undefined) return name === written ? undefined : name;
        name = next;
      }
      return undefined;
    };
    for (const edge of agentEdges(graph)) {
      const from = graph.documents.get(edge.from);
      if (from === undefined) continue;
      const name = today(edge.name);
      if (name !== undefined) yield finding(from as Primitive, edge.name, name, withoutQuotes(from.text, edge.span));
    }
    for (const { document, found } of documentsWith(graph, 'mentions')) {
      for (const mention of found) {
        const name = today(mention.name);
        if (name !== undefined) yield finding(document as Primitive, mention.name, name, mention.span);
      }
    }
  },
} as const satisfies GraphRule;

function finding({ path, text }: Primitive, former: string, today: string, span: Span): Finding {
  // A name that YAML would have to quote, or that is written with escapes, is left to a person.
  const isPlain = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(today) && !/^(?:true|false|null|yes|no|on|off)$/i.test(today);
  return {
    path,
    span,
    message: `The agent \`${former}\` is called \`${today}\` now, so nobody answers to the old name.`,
    hint: `Write \`${today}\`.`,
    ...(isPlain && text.slice(span.start, span.end) === former ? { fix: [{ span, text: today }] } : {}),
  };
}

function withoutQuotes(text: string, { start, end }: Span): Span {
  return /^(["']).*\1$/s.test(text.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };
}
