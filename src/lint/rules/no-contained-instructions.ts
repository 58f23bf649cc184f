import { estimateTokens } from '../../model/estimate-tokens.ts';
import { containedInstructions, linesOfText } from '../contained-instructions.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import type { GraphRule } from '../rule.ts';

export const noContainedInstructions = {
  id: 'no-contained-instructions',
  summary: 'An instruction file must say something that others for the same files do not.',
  severity: 'warning',
  preset: 'recommended',
  ingredients: (document) => {
    if (document.kind === 'instructions') linesOfText(document);
  },
  *check(graph) {
    for (const { primitive, container } of containedInstructions(graph)) {
      const tokens = estimateTokens(primitive.text.slice(primitive.bodyStart));
      yield {
        path: primitive.path,
        span: placeOfMissingKey(primitive),
        message: `All that the file says is in \`${container.path}\` too, which is loaded wherever this one is: about ${tokens} tokens are spent twice.`,
        hint: 'Remove the file, or take its text out of the other one.',
        cost: { type: 'repeated', tokens },
        related: [{ path: container.path, span: placeOfMissingKey(container), message: 'This file has all of it.' }],
      };
    }
  },
} as const satisfies GraphRule;
