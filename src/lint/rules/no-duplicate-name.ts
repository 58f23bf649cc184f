import { nameOf } from '../../graph/agents.ts';
import { entryAt, scalarOf } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { runtimeScope } from '../../graph/runtime-scope.ts';
import { stemOf } from '../../kinds.ts';
import { hiddenFolderOf } from '../../model/file-path.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import type { Finding, GraphRule } from '../rule.ts';
import { targetOf } from '../vscode.ts';
import { pushTo } from '../../model/push-to.ts';

const nouns: Readonly<Partial<Record<Primitive['kind'], string>>> = { agent: 'agent', prompt: 'prompt', skill: 'skill' };

export const noDuplicateName = {
  id: 'no-duplicate-name',
  summary: 'Two agents, prompts or skills must not share a name.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    const groups = new Map<string, Primitive[]>();
    for (const primitive of graph.primitives) {
      if (nouns[primitive.kind] === undefined) continue;
      const key = `${runtimeScope(primitive.path)}\n${primitive.kind}\n${calledName(primitive)}`;
      pushTo(groups, key, primitive);
    }
    for (const group of groups.values()) yield* duplicatesIn(group);
  },
} as const satisfies GraphRule;

function* duplicatesIn(group: readonly Primitive[]): Iterable<Finding> {
  for (const [index, primitive] of group.entries()) {
    const before = group.slice(0, index).filter((other) => meet(primitive, other));
    // In one folder it is a mistake. In the folders of two runtimes it is one thing twice, which only VS Code reads both of.
    const twin = before.find((other) => hiddenFolderOf(other.path) === hiddenFolderOf(primitive.path)) ?? before[0];
    if (twin === undefined) continue;
    const isOneFolder = hiddenFolderOf(twin.path) === hiddenFolderOf(primitive.path);
    const noun = nouns[primitive.kind] ?? '';
    const name = calledName(primitive);
    yield {
      path: primitive.path,
      span: placeOfName(primitive),
      ...(isOneFolder && hiddenFolderOf(primitive.path) !== undefined ? {} : { severity: 'info' as const }),
      message: isOneFolder
        ? `\`${twin.path}\` is the ${noun} \`${name}\` too, so nobody can tell which one runs.`
        : `\`${twin.path}\` is the ${noun} \`${name}\` too: VS Code reads both folders and lists the name twice.`,
      hint: isOneFolder ? 'Give one of them another name, or remove it.' : 'Keep one of them: VS Code reads either folder.',
      related: [{ path: twin.path, span: placeOfName(twin), message: `The other ${noun} of that name.` }],
    };
  }
}

/** A skill is called by its folder, an agent and a prompt by their `name`. */
function calledName(primitive: Primitive): string {
  return primitive.kind === 'skill' ? stemOf(primitive.path) : nameOf(primitive);
}

function placeOfName(primitive: Primitive): Finding['span'] {
  const entry = primitive.kind === 'skill' || scalarOf(primitive, 'name') === undefined ? undefined : entryAt(primitive, ['name']);
  return entry?.valueSpan ?? placeOfMissingKey(primitive);
}

/** One for VS Code and one for github.com never meet. */
function meet(a: Primitive, b: Primitive): boolean {
  const targets = [targetOf(a), targetOf(b)];
  return (
    !(targets.includes('vscode') && targets.includes('github-copilot')) &&
    !(targets.includes('github-copilot') && targets.includes('claude'))
  );
}
