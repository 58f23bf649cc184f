import { isRepositoryWide } from '../../kinds.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import type { DocumentRule } from '../rule.ts';

/** GitHub docs @49d9837, "Using custom instructions to unlock the power of Copilot code review"; lifted on github.com on 2026-06-12. */
const CHARACTERS = 4000;

export const githubReviewLength = {
  id: 'github-review-length',
  summary: 'Copilot code review read the first 4,000 characters of an instruction file.',
  severity: 'info',
  preset: 'all',
  runtimes: ['copilot'],
  documents: 'primitives',
  kinds: ['instructions'],
  *checkDocument(primitive) {
    const { path, text } = primitive;
    if (!isRepositoryWide(path) && !/(?:^|\/)\.github\/instructions\/.*\.instructions\.md$/.test(path)) return;
    if (text.length <= CHARACTERS) return;
    yield {
      path,
      span: placeOfMissingKey(primitive),
      message: `The file has ${text.length} characters, and Copilot code review read the first ${CHARACTERS} until June 2026. Servers of one's own may still do so.`,
      hint: 'Put what matters for reviews first, or turn the rule off where all reviews run on github.com.',
    };
  },
} as const satisfies DocumentRule;
