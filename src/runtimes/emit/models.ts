/** Claude Code's names of models as VS Code 1.122 reads them in `.claude/agents`; `inherit` is its default. */
const vscodeModelOf: ReadonlyMap<string, string | undefined> = new Map([
  ['sonnet', 'Claude Sonnet 4.5 (copilot)'],
  ['opus', 'Claude Opus 4.6 (copilot)'],
  ['haiku', 'Claude Haiku 4.5 (copilot)'],
  ['inherit', undefined],
]);

export interface ModelName {
  /** Nothing corresponds. */
  readonly lost: boolean;
  readonly model: string | undefined;
}

/** The first model of a VS Code primitive that Claude Code has: its aliases stand for every version. */
export function toClaudeModel(value: unknown): ModelName {
  const names = (Array.isArray(value) ? value : [value]).filter((name): name is string => typeof name === 'string');
  const model = names.flatMap((name) => /^(?:claude\b.*\b)?(sonnet|opus|haiku|inherit)\b/i.exec(name.trim())?.[1]?.toLowerCase() ?? [])[0];
  return { lost: isGiven(value) && model === undefined, model };
}

/** The model of a Claude Code agent for VS Code. */
export function fromClaudeModel(value: unknown): ModelName {
  const name = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return { lost: isGiven(value) && !vscodeModelOf.has(name), model: vscodeModelOf.get(name) };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
