import type { Primitive } from '../../graph/graph.ts';
import { toolListOf } from '../../graph/tool-list.ts';
import type { ToolList } from '../../graph/tool-list.ts';
import { toolSetsOf } from '../../model/tool-sets.ts';
import type { ToolSet } from '../../model/tool-sets.ts';
import { boundaryStatements } from '../boundary-text.ts';
import type { BoundaryStatement } from '../boundary-text.ts';
import type { DocumentRule, Finding } from '../rule.ts';

const deeds = { edit: 'edit files', write: 'change files', execute: 'run commands' } as const;

export const noContradictedBoundary = {
  id: 'no-contradicted-boundary',
  summary: 'What an agent says that it must not do, its tools must not let it do.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['agent'],
  *checkDocument(primitive) {
    const list = toolListOf(primitive);
    if (list.extent === 'unclear') return;
    const seen = new Set<string>();
    for (const statement of boundaryStatements(primitive)) {
      const finding =
        statement.says === 'can'
          ? withoutTool(primitive, list, statement)
          : list.extent === 'all'
            ? unbounded(primitive, statement)
            : allowed(primitive, list, statement);
      // Said twice, it is one contradiction.
      const key = `${statement.says} ${list.extent === 'all' ? '' : statement.about === 'execute' ? 'execute' : 'edit'}`;
      if (finding === undefined || seen.has(key)) continue;
      seen.add(key);
      yield finding;
    }
  },
} as const satisfies DocumentRule;

function allowed({ path }: Primitive, { powers }: ToolList, { about, span }: BoundaryStatement): Finding | undefined {
  const tool = about === 'write' ? (powers.get('edit') ?? powers.get('create')) : powers.get(about);
  if (tool === undefined) return undefined;
  return {
    path,
    span,
    message: `The text says that the agent does not ${deeds[about]}, and its tool \`${tool.name}\` lets it: only the model's obedience stands between.`,
    hint: `Remove \`${tool.name}\` from \`tools\`, or say what exactly it may and may not ${about === 'execute' ? 'run' : 'change'}.`,
    related: [{ path, span: tool.span, message: 'The tool that lets it.' }],
  };
}

function unbounded({ path }: Primitive, { about, span }: BoundaryStatement): Finding {
  return {
    path,
    span,
    severity: 'info',
    message: `The text says that the agent does not ${deeds[about]}, and without \`tools\` nothing keeps it from it.`,
    hint: "List the tools that it needs, for example `tools: ['read', 'search']`.",
  };
}

/** Only where every tool is one that we know: what a server offers may write files and run things. */
function withoutTool({ path }: Primitive, { extent, tools, powers }: ToolList, { about, span }: BoundaryStatement): Finding | undefined {
  const sets = tools.map(({ name }) => toolSetsOf(name));
  const helps: readonly ToolSet[] = about === 'execute' ? ['execute', 'agent', 'browser'] : ['edit', 'execute', 'agent'];
  if (extent === 'all' || sets.some((ofTool) => ofTool.length === 0 || ofTool.some((set) => helps.includes(set))) || powers.size > 0)
    return undefined;
  return {
    path,
    span,
    message: `The text says that the agent can ${deeds[about]}, and none of its \`tools\` does that, so it fails or pretends.`,
    hint: `Add \`${about === 'execute' ? 'execute' : 'edit'}\` to \`tools\`, or take the sentence away.`,
  };
}
