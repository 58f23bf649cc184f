import { namesOf } from '../graph/frontmatter-values.ts';
import type { NamedValue } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import type { Loss } from './runtime.ts';

/** Claude Code's tools as VS Code names them. Source: VS Code 1.122 `knownClaudeTools`. Empty: nothing corresponds. */
const vscodeToolsOf: Readonly<Record<string, readonly string[]>> = {
  Bash: ['execute'],
  Read: ['read/readFile', 'read/getNotebookSummary'],
  Edit: ['edit/editNotebook', 'edit/editFiles'],
  MultiEdit: ['edit/editFiles'],
  Write: ['edit/createDirectory', 'edit/createFile', 'edit/createJupyterNotebook'],
  NotebookEdit: ['edit/editNotebook'],
  Glob: ['search/fileSearch'],
  Grep: ['search/textSearch'],
  WebFetch: ['web'],
  WebSearch: ['web'],
  Task: ['agent'],
  Agent: ['agent'],
  TodoWrite: ['todo'],
  AskUserQuestion: ['vscode/askQuestions'],
};

/**
 * VS Code's tools and tool sets, their former names included, as Claude Code names them. Sources: GitHub's table of
 * aliases (custom-agents-configuration) and VS Code 1.122. A set stands for all its tools.
 */
const claudeToolsOf: Readonly<Record<string, readonly string[]>> = {
  execute: ['Bash'],
  shell: ['Bash'],
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

/** Tools of a VS Code primitive for Claude Code; `undefined` leaves the runtime's default. What has no counterpart is a loss. */
export function toClaudeTools(primitive: Primitive, losses: Loss[]): string[] | undefined {
  return translate(primitive, losses, 'Claude Code', ({ name }) => {
    const [server, tool] = name.split('/');
    const known = claudeToolsOf[name] ?? (tool === undefined ? undefined : claudeToolsOf[tool]);
    if (known !== undefined) return known;
    // `server/tool` and `server/*` are MCP tools unless the first part is one of VS Code's own sets.
    if (tool === undefined || server === undefined || Object.hasOwn(claudeToolsOf, server) || server === 'vscode') return [];
    return [tool === '*' ? `mcp__${server}` : `mcp__${server}__${tool}`];
  });
}

/** Tools of a Claude Code agent for VS Code. */
export function fromClaudeTools(primitive: Primitive, losses: Loss[]): string[] | undefined {
  return translate(primitive, losses, 'VS Code', ({ name }) => {
    const mcp = /^mcp__(.+?)(?:__(.+))?$/.exec(name);
    if (mcp !== null) return [`${mcp[1]}/${mcp[2] ?? '*'}`];
    return vscodeToolsOf[name.replace(/\(.*$/s, '')] ?? [];
  });
}

function translate(
  primitive: Primitive,
  losses: Loss[],
  runtime: string,
  toolsOf: (value: NamedValue) => readonly string[],
): string[] | undefined {
  const tools = primitive.frontmatter?.value['tools'];
  if (tools === undefined || tools === null) return undefined;
  const names = namesOf(primitive, 'tools');
  if (names.some(({ name }) => name === '*')) return undefined;
  const translated = names.flatMap((value) => {
    const found = toolsOf(value);
    if (found.length === 0) {
      losses.push({
        path: primitive.path,
        span: value.span,
        message: `The tool \`${value.name}\` has no counterpart in ${runtime} and is left out there.`,
        hint: 'Name a tool that both have, or accept the difference.',
      });
    }
    return found;
  });
  return [...new Set(translated)];
}
