import { repeatedPassages } from '../repeated-passages.ts';
import type { GraphRule } from '../rule.ts';
import { readerOf } from '../text-groups.ts';

export const noRepeatedParagraph = {
  id: 'no-repeated-paragraph',
  summary: 'A paragraph must not stand twice in what is read together.',
  severity: 'info',
  preset: 'strict',
  *check(graph) {
    for (const { passages, tokens, example } of repeatedPassages(graph)) {
      const [first, ...others] = passages;
      if (first === undefined) continue;
      const { original } = first;
      const isSame = original.path === first.path;
      const what =
        others.length === 0 ? 'The paragraph' : `The paragraph, and ${others.length === 1 ? 'one other' : `${others.length} others`},`;
      const where = isSame ? 'earlier in the file' : `in \`${original.path}\` too`;
      const reader = isSame ? '' : ` ${readerOf(original, first, example)} pays for it twice.`;
      yield {
        path: first.path,
        span: first.span,
        message: `${what} ${others.length === 0 ? 'stands' : 'stand'} ${where}: about ${tokens} tokens that say nothing new.${reader}`,
        hint: isSame ? 'Take one of the two away.' : 'Keep it in one of the two files, and link to it from the other.',
        cost: { type: 'repeated', tokens },
        related: [
          { path: original.path, span: original.span, message: 'It stands here as well.' },
          ...others.map(({ path, span }) => ({ path, span, message: 'This one is a copy too.' })),
        ],
      };
    }
  },
} as const satisfies GraphRule;
