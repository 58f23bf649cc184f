import { isClaudeAgent } from '../kinds.ts';
import { powersOf, TOOL_POWERS } from '../model/tool-sets.ts';
import type { ToolPower } from '../model/tool-sets.ts';
import { namesOf, scalarOf } from './frontmatter-values.ts';
import type { NamedValue } from './frontmatter-values.ts';
import type { Primitive } from './graph.ts';

export interface ToolList {
  /**
   * `all`: no list, so that nothing is taken away. `unclear`: something that no runtime documents, or other keys decide.
   */
  readonly extent: 'listed' | 'all' | 'unclear';
  readonly tools: readonly NamedValue[];
  /** The first tool that gives each power; empty unless the tools are listed. */
  readonly powers: ReadonlyMap<ToolPower, NamedValue>;
}

const known = new WeakMap<Primitive, ToolList>();

/** What the `tools` of a prompt or an agent let it use. */
export function toolListOf(primitive: Primitive): ToolList {
  const list = known.get(primitive) ?? readToolList(primitive);
  known.set(primitive, list);
  return list;
}

export function hasPower(list: ToolList, power: ToolPower): boolean {
  return list.extent === 'all' || list.powers.has(power);
}

function readToolList(primitive: Primitive): ToolList {
  const value = primitive.frontmatter?.value['tools'];
  const none = { tools: [], powers: new Map<ToolPower, NamedValue>() };
  const denied = isClaudeAgent(primitive.path) ? namesOf(primitive, 'disallowedTools').map(({ name }) => name) : [];
  if (value === undefined || value === null) {
    const isLimited = denied.length > 0 || (isClaudeAgent(primitive.path) && scalarOf(primitive, 'permissionMode') === 'plan');
    return { extent: isLimited ? 'unclear' : 'all', ...none };
  }
  if (typeof value !== 'string' && !Array.isArray(value)) return { extent: 'unclear', ...none };
  const tools = namesOf(primitive, 'tools').filter(({ name }) => !denied.includes(name));
  if (tools.some(({ name }) => name === '*')) return { extent: 'all', ...none };
  const powers = new Map<ToolPower, NamedValue>();
  for (const tool of tools) for (const power of powersOf(tool.name)) if (!powers.has(power)) powers.set(power, tool);
  return { extent: 'listed', tools, powers };
}

/** Powers in the order in which they are spoken of. */
export function powersIn(list: ToolList): ToolPower[] {
  return TOOL_POWERS.filter((power) => hasPower(list, power));
}
