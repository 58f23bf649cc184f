import { sizeOf } from '../../graph/text-size.ts';
import { baseNameOf } from '../../model/file-path.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import type { DocumentRule } from '../rule.ts';

/** code.claude.com/docs/en/memory: "target under 200 lines per CLAUDE.md file". */
const LINES = 200;

export const claudeMemoryLength = {
  id: 'claude-memory-length',
  summary: 'A CLAUDE.md should stay below 200 lines.',
  severity: 'info',
  preset: 'strict',
  runtimes: ['claude'],
  documents: 'primitives',
  *checkDocument(primitive) {
    if (baseNameOf(primitive.path) !== 'CLAUDE.md') return;
    const { lines, tokens } = sizeOf(primitive.text.slice(primitive.bodyStart));
    if (lines <= LINES) return;
    yield {
      path: primitive.path,
      span: placeOfMissingKey(primitive),
      message: `The file has ${lines} lines, about ${tokens} tokens, and ${LINES} lines at most are advised: all of it is loaded in every session, and the longer it is the less of it is followed.`,
      hint: 'Move what is for some files into rules with `paths`, and what is needed now and then into skills.',
      cost: { type: 'over-budget', tokens: Math.round((tokens * (lines - LINES)) / lines) },
    };
  },
} as const satisfies DocumentRule;
