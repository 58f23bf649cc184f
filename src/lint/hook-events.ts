import type { Target } from './vscode.ts';

const vscode = ['SessionStart', 'UserPromptSubmit', 'PreToolUse', 'PostToolUse', 'PreCompact', 'SubagentStart', 'SubagentStop', 'Stop'];

/** The events that hooks can wait for. Source: VS Code 1.122, `hookTypes.ts`. */
export function hookEvents(target: Target): readonly string[] {
  if (target === 'github-copilot')
    return ['sessionStart', 'sessionEnd', 'userPromptSubmitted', 'preToolUse', 'postToolUse', 'agentStop', 'subagentStop', 'errorOccurred'];
  return target === undefined ? [...vscode, 'SessionEnd', 'ErrorOccurred'] : vscode;
}

export interface HookKeys {
  /** Keys that hold a command. */
  readonly commands: readonly string[];
  /** The commands that a message names. */
  readonly advised: readonly string[];
  readonly others: readonly string[];
}

/** What a hook may hold. Source: VS Code 1.122, `promptValidator.ts` and `hookSchema.ts`. */
export function hookKeys(target: Target): HookKeys {
  if (target === 'github-copilot') {
    const commands = ['bash', 'powershell'];
    return { commands, advised: commands, others: ['type', 'cwd', 'env', 'timeoutSec'] };
  }
  const advised = ['command', 'windows', 'linux', 'osx'];
  return { commands: [...advised, 'bash', 'powershell'], advised, others: ['type', 'cwd', 'env', 'timeout'] };
}
