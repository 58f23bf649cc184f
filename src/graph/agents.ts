import { stemOf } from '../kinds.ts';
import { folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Primitive } from './graph.ts';
import { scalarOf } from './frontmatter-values.ts';
import { pushTo } from '../model/push-to.ts';

/** Agents that VS Code has without a file: `agent` in prompts and hand-offs may name them. Source: VS Code docs, prompt files (2026-07-29). */
export const builtInAgents: ReadonlySet<string> = new Set(['ask', 'agent', 'edit', 'plan']);

/** The name that people and other primitives use. */
export function nameOf(primitive: Primitive): string {
  return scalarOf(primitive, 'name') ?? stemOf(primitive.path);
}

/** Whether github.com and Copilot CLI load it: it stands in `.github/agents` and does not say that it is for VS Code alone. */
export function isGithubAgent(primitive: Primitive): boolean {
  return (
    primitive.kind === 'agent' && /(?:^|\/)\.github\/agents$/.test(folderOf(primitive.path)) && scalarOf(primitive, 'target') !== 'vscode'
  );
}

const known = new WeakMap<readonly Primitive[], ReadonlyMap<string, readonly FilePath[]>>();

/** Agents by the names that they answer to: the `name` key, and the file name without its suffix. Worked out once for a list. */
export function agentsByName(primitives: readonly Primitive[]): ReadonlyMap<string, readonly FilePath[]> {
  const byName = known.get(primitives) ?? nameAgents(primitives);
  known.set(primitives, byName);
  return byName;
}

function nameAgents(primitives: readonly Primitive[]): ReadonlyMap<string, readonly FilePath[]> {
  const byName = new Map<string, FilePath[]>();
  for (const agent of primitives.filter(({ kind }) => kind === 'agent')) {
    for (const name of new Set([nameOf(agent), stemOf(agent.path)])) {
      pushTo(byName, name, agent.path);
    }
  }
  return byName;
}
