import { hash } from 'node:crypto';
import type { Graph, Primitive } from '../../graph/graph.ts';
import { instructionScope } from '../../graph/instruction-scope.ts';
import type { InstructionScope } from '../../graph/instruction-scope.ts';
import type { Document } from '../../model/document.ts';
import { derivedFact } from '../../model/derived-fact.ts';
import { estimateTokens } from '../../model/estimate-tokens.ts';
import { isInside } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import { homeOf } from '../home-folder.ts';
import type { GraphRule } from '../rule.ts';
import { pushTo } from '../../model/push-to.ts';

export const noDuplicateInstructions = {
  id: 'no-duplicate-instructions',
  summary: 'Two instruction files that apply to the same files must not have the same text.',
  severity: 'warning',
  preset: 'recommended',
  ingredients: wordingOfInstructions,
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
  const groups = new Map<string, Primitive[]>();
  for (const primitive of primitives) {
    const text = wordingOfInstructions(primitive);
    if (text === '') continue;
    const key = `${homeOf(primitive.path)}\n${text}`;
    pushTo(groups, key, primitive);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function wordingOfInstructions(document: Document): string {
  return document.kind === 'instructions' ? derivedFact(document, 'wording', () => wordingOf(document)) : '';
}

/** A digest of the text but for its white space; empty for none. */
function wordingOf({ text, bodyStart }: Document): string {
  const words = text.slice(bodyStart).replace(/\s+/g, ' ').trim();
  return words === '' ? '' : hash('sha256', words, 'base64url');
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
