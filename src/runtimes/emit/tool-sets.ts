import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { fileStart } from '../../model/span.ts';
import { serverToolOf, toolSetsOf } from '../../model/tool-sets.ts';
import type { ToolSet } from '../../model/tool-sets.ts';
import type { Loss } from '../runtime.ts';
import { listedTools, lostLimits, lostTool } from './listed-tools.ts';

/** A runtime's own tools. */
export interface ToolTable {
  /** The runtime as people call it. */
  readonly runtime: string;
  readonly sets: Readonly<Partial<Record<ToolSet, readonly string[]>>>;
  /** What every agent may do there, whatever it lists. */
  readonly always?: readonly ToolSet[];
  /** How it names the tools of an MCP server; `tool` is left out for all of them. Without it, they have no counterpart. */
  readonly mcp?: (server: string, tool: string | undefined) => readonly string[];
}

/**
 * The tools of an agent or prompt for a runtime; `undefined` where the primitive leaves them to the runtime, an empty list
 * where nothing of what it may use has a counterpart. What has none is a loss.
 */
export function toolsFor(primitive: Primitive, table: ToolTable, losses: Loss[]): string[] | undefined {
  const names = listedTools(primitive);
  if (names === undefined) return undefined;
  const tools = names.flatMap(({ name, span }) => {
    const server = serverToolOf(name);
    const sets = server === undefined ? toolSetsOf(name) : [];
    const found = server === undefined ? sets.flatMap((set) => table.sets[set] ?? []) : (table.mcp?.(server.server, server.tool) ?? []);
    if (found.length === 0 && !sets.some((set) => table.always?.includes(set)))
      losses.push(lostTool(primitive, { name, span }, table.runtime));
    if (found.length > 0 && name.includes('(')) losses.push(lostLimits(primitive, { name, span }, table.runtime));
    return found;
  });
  return [...new Set(tools)];
}

/** What the runtime calls a tool; nothing for one that it does not have. */
export function toolNamesIn({ sets, mcp }: ToolTable): (name: string) => readonly string[] {
  return (name) => {
    const server = serverToolOf(name);
    if (server !== undefined) return mcp?.(server.server, server.tool) ?? [];
    return [...new Set(toolSetsOf(name).flatMap((set) => sets[set] ?? []))];
  };
}

/** The same for a runtime that reads an empty list as "all tools", or refuses it: `least` stands for "none". */
export function toolsOrLeast(primitive: Primitive, table: ToolTable, least: string, losses: Loss[]): string[] | undefined {
  const tools = toolsFor(primitive, table, losses);
  if (tools === undefined || tools.length > 0) return tools;
  losses.push({
    path: primitive.path,
    span: entryAt(primitive, ['tools'])?.keySpan ?? fileStart,
    effect: 'changed',
    message: `${table.runtime} has none of these \`tools\` and no way to say "no tools": the list becomes \`${least}\` there.`,
    hint: 'Name at least one tool that both have.',
  });
  return [least];
}

/** What an agent or prompt may do; `undefined` where it does not say, so that it may do everything. */
export function toolSetsFor(primitive: Primitive): ReadonlySet<ToolSet> | undefined {
  const names = listedTools(primitive);
  return names === undefined ? undefined : new Set(names.flatMap(({ name }) => toolSetsOf(name)));
}

/** Whether an agent lists tools, and none that changes anything. */
export function changesNothing(agent: Primitive): boolean {
  const sets = toolSetsFor(agent);
  return sets !== undefined && !sets.has('edit') && !sets.has('execute');
}

/** One loss for an agent whose limits on tools the runtime cannot keep. */
export function unboundTools(primitive: Primitive, runtime: string, allowed = 'every tool'): Loss[] {
  const entry = listedTools(primitive) === undefined ? undefined : entryAt(primitive, ['tools']);
  if (entry === undefined) return [];
  return [
    {
      path: primitive.path,
      span: entry.keySpan ?? entry.valueSpan,
      effect: 'widened',
      message: `${runtime} has no list of tools: there this may use ${allowed}.`,
      hint: 'Say in the text what it must not do.',
    },
  ];
}
