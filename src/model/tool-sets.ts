import { vscodeToolNamesOf } from './claude-tools.ts';
import { currentToolNames, githubToolSet, toolOrigin } from './vscode-tools.ts';

/** What a tool lets an agent do, in the words of VS Code and GitHub. */
export const TOOL_SETS = ['read', 'edit', 'execute', 'search', 'web', 'agent', 'todo', 'vscode', 'browser'] as const;
export type ToolSet = (typeof TOOL_SETS)[number];

const toolSets: ReadonlySet<string> = new Set(TOOL_SETS);

/** The sets that a tool of VS Code, GitHub or Claude Code belongs to, former names included; empty for what nobody knows. */
export function toolSetsOf(name: string): ToolSet[] {
  const [base = ''] = name.split('(');
  const current = toolOrigin(base) === 'vscode' ? [base] : (currentToolNames(base) ?? vscodeToolNamesOf(base));
  const names = current.length > 0 ? current : [githubToolSet(base) ?? ''];
  return [...new Set(names.map((full) => full.split('/')[0] ?? ''))].filter(isToolSet);
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
