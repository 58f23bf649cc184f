import { scalarOf } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import { isClaudeAgent, isClaudeRule } from '../kinds.ts';
import type { Compat } from '../model/lint-settings.ts';

/** Whether the configured VS Code is of version `1.<minor>` or later. */
export function isVscodeFrom({ vscode }: Compat, minor: number): boolean {
  return Number(vscode.split('.')[1]) >= minor;
}

export type Target = 'vscode' | 'github-copilot' | 'claude' | undefined;

/** For whom a file is, as VS Code 1.122 (`promptFileAttributes.ts`) tells it: by its folder, then by its `target`. */
export function targetOf(primitive: Primitive): Target {
  if (isClaudeAgent(primitive.path) || isClaudeRule(primitive.path)) return 'claude';
  if (primitive.kind !== 'agent') return undefined;
  const target = scalarOf(primitive, 'target');
  return target === 'vscode' || target === 'github-copilot' ? target : undefined;
}

/** Whether VS Code itself runs the file. */
export function isForVscode(primitive: Primitive): boolean {
  const target = targetOf(primitive);
  return target === undefined || target === 'vscode';
}
