import type { Graph, Primitive } from '../../graph/graph.ts';
import { instructionScope } from '../../graph/instruction-scope.ts';
import type { InstructionScope } from '../../graph/instruction-scope.ts';
import { estimateTokens } from '../../model/estimate-tokens.ts';
import { byCodeUnit, isInside } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import { homeOf } from '../home-folder.ts';
import type { GraphRule } from '../rule.ts';
import { grouped } from '../text-groups.ts';

export const noDuplicateInstructions = {
  id: 'no-duplicate-instructions',
  summary: 'Two instruction files that apply to the same files must not have the same text.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    for (const twins of groupsOfEqualText(graph)) {
      /** The first of the group that is loaded for a file. */
      const loadedFor = new Map<FilePath, Primitive>();
      for (const primitive of twins) {
        const scope = instructionScope(graph, primitive);
        const files = graph.paths.sources.filter((path) => contains(scope, path));
        const shared = files.find((path) => loadedFor.has(path));
        const twin = shared === undefined ? undefined : loadedFor.get(shared);
        for (const path of files) if (!loadedFor.has(path)) loadedFor.set(path, primitive);
        if (twin === undefined) continue;
        const tokens = estimateTokens(primitive.text.slice(primitive.bodyStart));
        yield {
          path: primitive.path,
          span: placeOfMissingKey(primitive),
          message: `The text is that of \`${twin.path}\`, and both are loaded for \`${shared}\`: about ${tokens} tokens are spent twice.`,
          hint: 'Remove one of the two, and give the other the globs of both.',
          cost: { type: 'repeated', tokens },
          related: [{ path: twin.path, span: placeOfMissingKey(twin), message: 'The same text stands here.' }],
        };
      }
    }
  },
} as const satisfies GraphRule;

/** Instructions of one home whose text is the same but for white space. */
function groupsOfEqualText({ primitives }: Graph): Primitive[][] {
  const alike = grouped(
    primitives.filter(({ kind }) => kind === 'instructions'),
    ({ text, bodyStart }) => fingerprintOf(text, bodyStart),
  );
  // Where nothing else has the fingerprint, nothing else has the text.
  return [...alike.values()]
    .filter(({ length }) => length > 1)
    .flatMap((some) => [...grouped(some, ({ path, text, bodyStart }) => `${homeOf(path)}\n${plainText(text, bodyStart)}`).values()])
    .filter(([first, ...others]) => others.length > 0 && first !== undefined && plainText(first.text, first.bodyStart) !== '')
    .toSorted(([a], [b]) => byCodeUnit(a?.path ?? '', b?.path ?? ''));
}

function plainText(text: string, start: number): string {
  return text.slice(start).replace(/\s+/g, ' ').trim();
}

/** Of the visible ASCII characters, so that white space makes no difference. */
function fingerprintOf(text: string, start: number): string {
  let hash = 0;
  let length = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code > 0x7e) continue;
    hash = (Math.imul(hash, 31) + code) | 0;
    length += 1;
  }
  return `${length} ${hash}`;
}

function contains(scope: InstructionScope, path: FilePath): boolean {
  switch (scope.type) {
    case 'everything':
      return true;
    case 'folder':
      return isInside(scope.folder, path);
    case 'globs':
      return scope.scope.parts.vscode.some(({ matches }) => matches(path));
    case 'on-demand':
      return false;
  }
}
