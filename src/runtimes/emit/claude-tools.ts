import { entryAt } from '../../graph/frontmatter-values.ts';
import type { NamedValue } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { vscodeToolNamesOf, vscodeToolsOf } from '../../model/claude-tools.ts';
import { fileStart } from '../../model/span.ts';
import { serverToolOf } from '../../model/tool-sets.ts';
import type { Loss } from '../runtime.ts';
import { listedTools, lostLimits, lostTool } from './listed-tools.ts';

/**
 * VS Code's tools and tool sets, their former names included, as Claude Code names them. Sources: GitHub's table of
 * aliases (custom-agents-configuration) and VS Code 1.122. A set stands for all its tools.
 */
const claudeToolsOf: Readonly<Record<string, readonly string[]>> = {
  execute: ['Bash'],
  shell: ['Bash'],
  powershell: ['Bash'],
  runCommands: ['Bash'],
  runTasks: ['Bash'],
  runTests: ['Bash'],
  runInTerminal: ['Bash'],
  getTerminalOutput: ['Bash'],
  createAndRunTask: ['Bash'],
  read: ['Read'],
  readFile: ['Read'],
  problems: [],
  edit: ['Edit', 'Write', 'NotebookEdit'],
  editFiles: ['Edit', 'Write'],
  createFile: ['Write'],
  createDirectory: ['Write'],
  createJupyterNotebook: ['Write'],
  editNotebook: ['NotebookEdit'],
  rename: ['Edit'],
  search: ['Glob', 'Grep'],
  codebase: ['Glob', 'Grep'],
  fileSearch: ['Glob'],
  textSearch: ['Grep'],
  listDirectory: ['Glob'],
  searchResults: ['Grep'],
  web: ['WebFetch', 'WebSearch'],
  fetch: ['WebFetch'],
  agent: ['Task'],
  runSubagent: ['Task'],
  'custom-agent': ['Task'],
  todo: ['TodoWrite'],
  todos: ['TodoWrite'],
  askQuestions: ['AskUserQuestion'],
};

/** What may stand before the slash in VS Code's own names, former sets included: anything else is an MCP server. */
const vscodeSets: ReadonlySet<string> = new Set(
  'agent browser edit execute new read runcommands runnotebooks runtasks search todo vscode web'.split(' '),
);

/** Runtimes compare names without regard to case. */
const claudeNames = new Map(Object.keys(vscodeToolsOf).map((name) => [name.toLowerCase(), name]));
const toClaude = new Map(Object.entries(claudeToolsOf).map(([name, tools]) => [name.toLowerCase(), tools]));

/** Tools of a VS Code primitive for Claude Code; `undefined` leaves the runtime's default. What has no counterpart is a loss. */
export function toClaudeTools(primitive: Primitive, losses: Loss[]): string[] | undefined {
  const tools = translate(primitive, losses, 'Claude Code', claudeToolsFor);
  if (tools === undefined || tools.length > 0) return tools;
  const entry = entryAt(primitive, ['tools']);
  losses.push({
    path: primitive.path,
    span: entry?.keySpan ?? fileStart,
    effect: 'changed',
    message: 'Claude Code has none of these `tools` and no way to say "no tools": the list becomes `Read` there.',
    hint: 'Name at least one tool that both have.',
  });
  return ['Read'];
}

/** A tool of VS Code, or of an MCP server, as Claude Code names it; empty where nothing corresponds. */
export function claudeToolsFor({ name }: Pick<NamedValue, 'name'>): readonly string[] {
  if (name.startsWith('mcp__')) return [name];
  const [, base = name, limits = ''] = /^([^(]*)(\(.*)$/s.exec(name) ?? [];
  const claude = claudeNames.get(base.toLowerCase());
  // In Claude Code's own spelling `Edit` is one tool; `edit` is VS Code's set.
  if (claude !== undefined && (claude === base || limits !== '')) return [claude + limits];
  const [first = '', ...rest] = name.toLowerCase().split('/');
  const own = rest.length === 0 ? toClaude.get(first) : vscodeSets.has(first) ? toClaude.get(rest.join('/')) : undefined;
  if (own !== undefined) return own;
  if (claude !== undefined) return [claude];
  if (rest.length === 0 || vscodeSets.has(first)) return [];
  const [server, tool] = name.split('/');
  return [tool === '*' ? `mcp__${server}` : `mcp__${server}__${tool}`];
}

/** Tools of a Claude Code agent for VS Code, which reads an empty list as no tools. */
export function fromClaudeTools(primitive: Primitive, losses: Loss[]): string[] | undefined {
  return translate(primitive, losses, 'VS Code', ({ name, span }) => {
    const mcp = name.startsWith('mcp__') ? serverToolOf(name) : undefined;
    if (mcp !== undefined) return [`${mcp.server}/${mcp.tool ?? '*'}`];
    const [base = '', ...limits] = name.split('(');
    const tools = vscodeToolNamesOf(base);
    if (tools.length > 0 && limits.length > 0) losses.push(lostLimits(primitive, { name, span }, 'VS Code'));
    return tools;
  });
}

function translate(
  primitive: Primitive,
  losses: Loss[],
  runtime: string,
  toolsOf: (value: NamedValue) => readonly string[],
): string[] | undefined {
  const translated = listedTools(primitive)?.flatMap((value) => {
    const found = toolsOf(value);
    if (found.length === 0) losses.push(lostTool(primitive, value, runtime));
    return found;
  });
  return translated && [...new Set(translated)];
}
