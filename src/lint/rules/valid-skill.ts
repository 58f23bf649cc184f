import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { isSound } from '../frontmatter-violations.ts';
import type { DocumentRule, Finding } from '../rule.ts';
import { spanOf } from '../violation-finding.ts';

export const validSkill = {
  id: 'valid-skill',
  summary: 'A skill that says who may call it must have a description.',
  severity: 'error',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['skill'],
  *checkDocument(primitive) {
    if (primitive.frontmatter === undefined || !isSound(primitive)) return;
    yield* findingsOf(primitive);
  },
} as const satisfies DocumentRule;

function* findingsOf(primitive: Primitive): Iterable<Finding> {
  const { path } = primitive;
  // `agent-skills-description` says what the lack of it alone means.
  if (entryAt(primitive, ['description']) !== undefined) return;
  for (const [key, reason] of [
    ['user-invocable', 'people may not call the skill'],
    ['disable-model-invocation', 'models are meant to call the skill'],
  ] as const) {
    const entry = entryAt(primitive, [key]);
    if (entry === undefined || primitive.frontmatter?.value[key] !== false) continue;
    yield {
      path,
      span: spanOf(entry),
      message: `With \`${key}: false\`, ${reason}, and models need a \`description\` to know when.`,
      hint: 'Add a `description`, or remove the key.',
    };
  }
}
