import type { Primitive } from '../../graph/graph.ts';
import type { Kind } from '../../model/kind.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import { isComplete } from '../frontmatter-violations.ts';
import type { Rule } from '../rule.ts';

/** What a file of the kind cannot do without text. Memory, context and specs may be filled later. */
const without: Readonly<Partial<Record<Kind, string>>> = {
  prompt: 'running it asks nothing of the model',
  instructions: 'agents that load it learn nothing',
  skill: 'a model that loads it learns nothing',
};

export const noEmptyFile = {
  id: 'no-empty-file',
  summary: 'A prompt, a skill and instructions must say something.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    for (const primitive of graph.primitives) {
      const consequence = without[primitive.kind];
      if (consequence === undefined || !isBlank(primitive) || !isComplete(primitive)) continue;
      yield {
        path: primitive.path,
        span: placeOfMissingKey(primitive),
        message: `There is no text ${primitive.frontmatter === undefined ? 'in the file' : 'behind the frontmatter'}, so ${consequence}.`,
        hint: 'Write the text, or delete the file.',
      };
    }
  },
} as const satisfies Rule;

function isBlank({ text, bodyStart }: Primitive): boolean {
  return text.slice(bodyStart).trim() === '';
}
