import type { Plan } from '../plan.ts';

/**
 * Why nothing of a plan may be handed to others, with what to do, or `undefined`. What is exported starts work, and often of
 * many agents at the same time: a person has to have agreed to the spec.
 */
export function exportRefusal({ approval, diagnostics, source, waves, nodes }: Plan): string | undefined {
  if (nodes.length === 0 || waves.length === 0) {
    const reason = diagnostics.find(({ severity }) => severity === 'error')?.message ?? 'nothing in it is open.';
    return `${source} is not exported, because it has no plan: ${reason}`;
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const [first] = errors;
    const more = errors.length === 1 ? '' : ` and ${errors.length - 1} more`;
    return `${source} is not exported, because its plan has errors: line ${first?.span.start.line ?? 1}, ${first?.ruleId ?? ''}${more}. Correct them; \`primitives plan ${source}\` shows them.`;
  }
  if (approval.approved) return undefined;
  const how = /question/.test(approval.reason ?? '')
    ? 'Answer what is marked `[NEEDS CLARIFICATION]`, and take the marks away.'
    : 'When the people who answer for it agree, write `status: approved` in its frontmatter, or a line `**Status**: Approved`.';
  return `${source} is not exported, because it is not approved: ${approval.reason ?? ''}. ${how}`;
}
