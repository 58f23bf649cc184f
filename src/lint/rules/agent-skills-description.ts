import { entryAt, scalarOf } from '../../graph/frontmatter-values.ts';
import { placeOfMissingKey, placeOfValue } from '../frontmatter-place.ts';
import { isComplete, isSound } from '../frontmatter-violations.ts';
import type { DocumentRule } from '../rule.ts';

/** Agent Skills specification, `description`; Codex drops a skill with a longer one. */
const LIMIT = 1024;

export const agentSkillsDescription = {
  id: 'agent-skills-description',
  summary: 'A skill must have a description that every client accepts.',
  severity: 'error',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['skill'],
  *checkDocument(primitive) {
    if (!isSound(primitive)) return;
    const { path } = primitive;
    if (entryAt(primitive, ['description']) === undefined) {
      if (!isComplete(primitive)) return;
      yield {
        path,
        span: placeOfMissingKey(primitive),
        severity: 'warning',
        message: 'The skill has no `description`: Codex does not load it, and elsewhere no model learns when to use it.',
        hint: 'Add `description`: what the skill does and when it is needed.',
      };
      return;
    }
    const length = [...(scalarOf(primitive, 'description') ?? '')].length;
    if (length <= LIMIT) return;
    yield {
      path,
      span: placeOfValue(primitive, ['description']),
      message: `The description has ${length} characters, ${LIMIT} at most are allowed: Codex does not load the skill, VS Code cuts the text.`,
      hint: 'Keep what the skill does and when it is needed, and move the rest into the body.',
    };
  },
} as const satisfies DocumentRule;
