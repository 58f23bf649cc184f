/**
 * Tools of VS Code itself by tool set. Sources: microsoft/vscode 1.122 `tools/languageModelToolsService.ts`,
 * microsoft/vscode-copilot-chat 0.42.0 `package.json`; read on 2026-11-01.
 */
const toolSets: Readonly<Record<string, readonly string[]>> = {
  agent: ['runSubagent'],
  browser: [],
  edit: ['createDirectory', 'createFile', 'createJupyterNotebook', 'editFiles', 'editNotebook', 'rename'],
  execute: [
    'createAndRunTask',
    'executionSubagent',
    'getTerminalOutput',
    'runInTerminal',
    'runNotebookCell',
    'runTask',
    'runTests',
    'testFailure',
  ],
  read: [
    'getNotebookSummary',
    'getTaskOutput',
    'problems',
    'readFile',
    'readNotebookCellOutput',
    'terminalLastCommand',
    'terminalSelection',
    'viewImage',
  ],
  search: ['changes', 'codebase', 'fileSearch', 'listDirectory', 'searchResults', 'searchSubagent', 'textSearch', 'usages'],
  todo: [],
  vscode: [
    'askQuestions',
    'extensions',
    'getProjectSetupInfo',
    'installExtension',
    'memory',
    'newWorkspace',
    'openIntegratedBrowser',
    'resolveMemoryFileUri',
    'runCommand',
    'switchAgent',
    'vscodeAPI',
  ],
  web: ['fetch', 'githubRepo'],
};

/** Sets whose members depend on settings and are not listed here. */
const openSets: ReadonlySet<string> = new Set(['browser']);

/** Names that the rule "a tool without its set is a former name of it" does not give. Same sources. */
const formerNames: Readonly<Record<string, readonly string[]>> = {
  runSubagent: ['agent'],
  'custom-agent': ['agent'],
  shell: ['execute'],
  todos: ['todo'],
  newJupyterNotebook: ['edit/createJupyterNotebook'],
  openSimpleBrowser: ['vscode/openIntegratedBrowser'],
  'search/readFile': ['read/readFile'],
  new: ['vscode/getProjectSetupInfo', 'vscode/installExtension', 'vscode/newWorkspace', 'vscode/runCommand'],
  'new/newWorkspace': ['vscode/newWorkspace'],
  'new/getProjectSetupInfo': ['vscode/getProjectSetupInfo'],
  'new/installExtension': ['vscode/installExtension'],
  'new/runVscodeCommand': ['vscode/runCommand'],
  runCommands: ['execute/getTerminalOutput', 'execute/runInTerminal', 'read/terminalLastCommand', 'read/terminalSelection'],
  'runCommands/runInTerminal': ['execute/runInTerminal'],
  'runCommands/getTerminalOutput': ['execute/getTerminalOutput'],
  'runCommands/terminalSelection': ['read/terminalSelection'],
  'runCommands/terminalLastCommand': ['read/terminalLastCommand'],
  runTasks: ['execute/createAndRunTask', 'execute/runTask', 'read/getTaskOutput'],
  'runTasks/createAndRunTask': ['execute/createAndRunTask'],
  'runTasks/runTask': ['execute/runTask'],
  'runTasks/getTaskOutput': ['read/getTaskOutput'],
  runNotebooks: ['execute/runNotebookCell', 'read/getNotebookSummary', 'read/readNotebookCellOutput'],
  'runNotebooks/runCell': ['execute/runNotebookCell'],
  'runNotebooks/getNotebookSummary': ['read/getNotebookSummary'],
  'runNotebooks/readNotebookCellOutput': ['read/readNotebookCellOutput'],
  github: ['github/*'],
  'github/github-mcp-server/*': ['github/*'],
  'io.github.github/github-mcp-server/*': ['github/*'],
  'github-mcp-server/*': ['github/*'],
  playwright: ['playwright/*'],
  'microsoft/playwright-mcp/*': ['playwright/*'],
  'com.microsoft/playwright-mcp/*': ['playwright/*'],
};

const members: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(toolSets).map(([set, names]) => [set, names.map((name) => `${set}/${name}`)]),
);
const current: ReadonlySet<string> = new Set([...members].flatMap(([set, names]) => [set, ...names]));
const renamed: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...members.values()].flat().map((full): [string, readonly string[]] => [full.slice(full.indexOf('/') + 1), [full]]),
  ...Object.entries(formerNames),
]);

/** Every name that VS Code itself gives a tool or tool set. */
export const vscodeToolNames: readonly string[] = [...current];

/** What VS Code calls today what it called `name` before; several where a tool set was taken apart, `undefined` where nothing changed. */
export function currentToolNames(name: string): readonly string[] | undefined {
  return current.has(name) ? undefined : renamed.get(name);
}

export type ToolOrigin = 'vscode' | 'renamed' | 'elsewhere' | 'unknown';

/**
 * Where a tool of that name comes from. `elsewhere`: an MCP server (`server/tool`, `server/*`) or an extension
 * (`publisher.extension/tool`), which nobody can look up in a repository.
 */
export function toolOrigin(name: string): ToolOrigin {
  if (current.has(name)) return 'vscode';
  if (renamed.has(name)) return 'renamed';
  const [set = '', ...rest] = name.split('/');
  return rest.length > 0 && set !== '' && (openSets.has(set) || !members.has(set)) ? 'elsewhere' : 'unknown';
}

/** Which tools and tool sets of VS Code a list holds, former names included: by themselves, with their set, with all their members. */
export function enabledTools(list: readonly string[]): (tool: string) => boolean {
  const enabled = new Set(list.flatMap((name) => currentToolNames(name) ?? [name]));
  return (tool) => {
    const [set = ''] = tool.split('/');
    if (enabled.has('*') || enabled.has(tool) || enabled.has(set)) return true;
    const ofSet = members.get(tool) ?? [];
    return ofSet.length > 0 && ofSet.every((member) => enabled.has(member));
  };
}

/** GitHub's names of tools, in lower case, as VS Code's tool sets. Source: github/docs custom-agents-configuration, read on 2026-11-01. */
const githubAliases: ReadonlyMap<string, string> = new Map([
  ['bash', 'execute'],
  ['powershell', 'execute'],
  ['notebookread', 'read'],
  ['multiedit', 'edit'],
  ['write', 'edit'],
  ['notebookedit', 'edit'],
  ['grep', 'search'],
  ['glob', 'search'],
  ['task', 'agent'],
  ['websearch', 'web'],
  ['webfetch', 'web'],
  ['todowrite', 'todo'],
]);

/** The tool set that GitHub takes `name` for, in any case. */
export function githubToolSet(name: string): string | undefined {
  const lower = name.toLowerCase();
  return githubAliases.get(lower) ?? (members.has(lower) ? lower : undefined);
}
