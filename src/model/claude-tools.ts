/**
 * Claude Code's tools as VS Code names them. Sources: VS Code 1.122 `knownClaudeTools`; what that does not know by GitHub's
 * table of aliases (custom-agents-configuration). Empty: nothing corresponds.
 */
export const vscodeToolsOf: Readonly<Record<string, readonly string[]>> = {
  Bash: ['execute'],
  PowerShell: ['execute'],
  Read: ['read/readFile', 'read/getNotebookSummary'],
  NotebookRead: ['read'],
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
  Skill: [],
  LSP: [],
  MCPSearch: [],
};

const byLowerCase = new Map(Object.entries(vscodeToolsOf).map(([name, tools]) => [name.toLowerCase(), tools]));

/** A tool of Claude Code as VS Code names it, in any case; empty where nothing corresponds. */
export function vscodeToolNamesOf(claudeTool: string): readonly string[] {
  return byLowerCase.get(claudeTool.toLowerCase()) ?? [];
}
