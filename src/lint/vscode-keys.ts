import type { Primitive } from '../graph/graph.ts';
import { baseNameOf } from '../model/file-path.ts';
import type { Compat } from '../model/lint-settings.ts';
import { isVscodeFrom, targetOf } from './vscode.ts';

/** The keys that VS Code 1.122 knows (`promptValidator.ts`, `getValidAttributeNames`). */
const keysOf = {
  prompt: ['name', 'description', 'model', 'tools', 'mode', 'agent', 'argument-hint'],
  instructions: ['name', 'description', 'applyTo', 'excludeAgent'],
  rule: ['description', 'paths'],
  agent: [
    'name',
    'description',
    'model',
    'tools',
    'advancedOptions',
    'handoffs',
    'argument-hint',
    'target',
    'infer',
    'agents',
    'hooks',
    'user-invocable',
    'disable-model-invocation',
    'github',
  ],
  githubAgent: ['name', 'description', 'tools', 'target', 'mcp-servers', 'github', 'infer'],
  skill: [
    'name',
    'description',
    'license',
    'compatibility',
    'metadata',
    'argument-hint',
    'user-invocable',
    'disable-model-invocation',
    'context',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Keys that versions after 1.122 know as well (microsoft/vscode @047238f9). */
const later: Readonly<Partial<Record<keyof typeof keysOf, readonly string[]>>> = {
  agent: ['reasoningEffort'],
  githubAgent: ['model', 'reasoningEffort'],
};

export interface VscodeKeys {
  readonly known: ReadonlySet<string>;
  /** Keys that it says are GitHub's, and ignores. */
  readonly ignored: ReadonlySet<string>;
}

/** What VS Code reads in the frontmatter of a file; `undefined` where it does not look at the keys. */
export function vscodeKeys(primitive: Primitive, compat: Compat): VscodeKeys | undefined {
  const set = keySetOf(primitive);
  if (set === undefined) return undefined;
  const names = (name: keyof typeof keysOf): readonly string[] =>
    isVscodeFrom(compat, 123) ? [...keysOf[name], ...(later[name] ?? [])] : keysOf[name];
  return { known: new Set(names(set)), ignored: new Set(set === 'agent' ? names('githubAgent') : []) };
}

function keySetOf(primitive: Primitive): keyof typeof keysOf | undefined {
  const { kind, path } = primitive;
  if (kind === 'prompt' || kind === 'skill') return kind;
  const target = targetOf(primitive);
  if (kind === 'instructions') return target === 'claude' ? 'rule' : 'instructions';
  if (kind === 'agents-file') return baseNameOf(path) === 'GEMINI.md' ? undefined : 'instructions';
  // It has no complete list for Claude Code.
  if (kind !== 'agent' || target === 'claude') return undefined;
  return target === 'github-copilot' ? 'githubAgent' : 'agent';
}
