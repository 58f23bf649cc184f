import type { Primitive } from '../../graph/graph.ts';
import type { Kind } from '../../model/kind.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import type { DocumentRule } from '../rule.ts';

/** What follows where a file of the kind has no text. Memory, context and specs may be filled later. */
const consequences: Readonly<Partial<Record<Kind, string>>> = {
  agent: 'choosing it changes nothing',
  prompt: 'running it asks nothing of the model',
  instructions: 'agents that load it learn nothing',
  skill: 'a model that loads it learns nothing',
};

export const noEmptyFile = {
  id: 'no-empty-file',
  summary: 'Prompts, agents, skills and instructions must say something.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'primitives',
  *checkDocument(primitive) {
    const consequence = consequences[primitive.kind];
    if (consequence === undefined || !isBlank(primitive)) return;
    yield {
      path: primitive.path,
      span: placeOfMissingKey(primitive),
      message: `There is no text ${primitive.frontmatter === undefined ? 'in the file' : 'behind the frontmatter'}, so ${consequence}.`,
      hint: 'Write the text, or delete the file.',
    };
  },
} as const satisfies DocumentRule;

/** A frontmatter that is not closed swallows the text, and alone it may make an agent: a choice of tools. */
function isBlank({ kind, text, bodyStart, frontmatter, problems }: Primitive): boolean {
  if (kind === 'agent' && frontmatter !== undefined) return false;
  return !/\S/.test(text.slice(bodyStart)) && !problems.some(({ code }) => code === 'unclosed-frontmatter');
}
