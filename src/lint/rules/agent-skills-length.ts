import { estimateTokens } from '../../model/estimate-tokens.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import type { DocumentRule } from '../rule.ts';

/** Agent Skills specification, "Progressive disclosure". */
const LINES = 500;
const TOKENS = 5000;

export const agentSkillsLength = {
  id: 'agent-skills-length',
  summary: 'The body of a skill should stay below 500 lines and 5,000 tokens.',
  severity: 'info',
  preset: 'strict',
  documents: 'primitives',
  kinds: ['skill'],
  *checkDocument(primitive) {
    const body = primitive.text.slice(primitive.bodyStart).trimEnd();
    const lines = body.split('\n').length;
    const tokens = estimateTokens(body);
    if (lines <= LINES && tokens <= TOKENS) return;
    const size = lines > LINES ? `${lines} lines, ${LINES} at most are advised` : `about ${tokens} tokens, ${TOKENS} at most are advised`;
    yield {
      path: primitive.path,
      span: placeOfMissingKey(primitive),
      message: `The body has ${size}: all of it is loaded each time the skill is used.`,
      hint: 'Move what is needed now and then into files beside the skill, and say when to read them.',
    };
  },
} as const satisfies DocumentRule;
