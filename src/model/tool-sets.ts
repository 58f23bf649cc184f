import { vscodeToolNamesOf } from './claude-tools.ts';
import { currentToolNames, githubToolSet, toolOrigin } from './vscode-tools.ts';

/** What a tool lets an agent do, in the words of VS Code and GitHub. */
export const TOOL_SETS = ['read', 'edit', 'execute', 'search', 'web', 'agent', 'todo', 'vscode', 'browser'] as const;
export type ToolSet = (typeof TOOL_SETS)[number];

const toolSets: ReadonlySet<string> = new Set(TOOL_SETS);

/** A tool of VS Code, GitHub or Claude Code by VS Code's names of today, former names included; empty for what nobody knows. */
export function vscodeNamesOf(name: string): readonly string[] {
  const [base = ''] = name.split('(');
  const current = toolOrigin(base) === 'vscode' ? [base] : (currentToolNames(base) ?? vscodeToolNamesOf(base));
  if (current.length > 0) return current;
  const set = githubToolSet(base);
  return set === undefined ? [] : [set];
}

/** The sets that a tool of VS Code, GitHub or Claude Code belongs to, former names included; empty for what nobody knows. */
export function toolSetsOf(name: string): ToolSet[] {
  return [...new Set(vscodeNamesOf(name).map((full) => full.split('/')[0] ?? ''))].filter(isToolSet);
}

function isToolSet(name: string): name is ToolSet {
  return toolSets.has(name);
}

export interface ServerTool {
  readonly server: string;
  /** `undefined` for all tools of the server. */
  readonly tool: string | undefined;
}

/** A tool of an MCP server, which VS Code writes `server/tool` and Claude Code `mcp__server__tool`. */
export function serverToolOf(name: string): ServerTool | undefined {
  const claude = /^mcp__(.+?)(?:__(.+))?$/.exec(name);
  if (claude !== null) return { server: claude[1] ?? '', tool: claude[2] };
  const [full = name] = currentToolNames(name) ?? [];
  if (toolOrigin(full) !== 'elsewhere') return undefined;
  const slash = full.lastIndexOf('/');
  const tool = full.slice(slash + 1);
  return { server: full.slice(0, slash), tool: tool === '*' ? undefined : tool };
}

/**
 * What an agent may do with a tool, where it matters to others: change files, make new ones, run what it likes, start other
 * agents, everything that a server offers.
 */
export const TOOL_POWERS = ['edit', 'create', 'execute', 'agent', 'server'] as const;
export type ToolPower = (typeof TOOL_POWERS)[number];

/** Tools by VS Code's names. To run the tests, to read what a terminal said and to run a cell is not to run what one likes. */
const powerOf: Readonly<Record<string, readonly ToolPower[]>> = {
  edit: ['edit', 'create'],
  'edit/editFiles': ['edit'],
  'edit/editNotebook': ['edit'],
  'edit/rename': ['edit'],
  'edit/createDirectory': ['create'],
  'edit/createFile': ['create'],
  'edit/createJupyterNotebook': ['create'],
  execute: ['execute'],
  'execute/createAndRunTask': ['execute'],
  'execute/executionSubagent': ['execute'],
  'execute/runInTerminal': ['execute'],
  'execute/runTask': ['execute'],
  agent: ['agent'],
  'agent/runSubagent': ['agent'],
};

const powersByName = new Map<string, readonly ToolPower[]>();

/** Worked out once for each name: thousands of lists have the same few. */
export function powersOf(name: string): readonly ToolPower[] {
  const powers = powersByName.get(name) ?? findPowers(name);
  powersByName.set(name, powers);
  return powers;
}

function findPowers(name: string): readonly ToolPower[] {
  const powers = vscodeNamesOf(name).flatMap((full) => powerOf[full] ?? []);
  const server = serverToolOf(name);
  return [...new Set<ToolPower>(server !== undefined && server.tool === undefined ? [...powers, 'server'] : powers)];
}
