import type { PlacedItem } from './placed-items.ts';
import type { PlanEdge, PlanNode, Unassigned } from './plan.ts';
import type { PlanFinding } from './work-item.ts';

/** More than fits into one review: above either, a person loses the thread. */
const FILES = 10;
const TOKENS = 20_000;

/** What items lack. */
export function itemFindings(items: readonly PlacedItem[]): PlanFinding[] {
  return items.flatMap((item): PlanFinding[] => {
    const { kind, slug, span, parts, files } = item;
    if (kind !== 'component' && kind !== 'task') return [];
    if (parts.length > 0 || files.length > 0) return [];
    return [
      {
        ruleId: 'plan/missing-path',
        severity: kind === 'component' ? 'warning' : 'info',
        span,
        message: `\`${slug}\` names no file, so nobody can tell what it touches: it gets a wave of its own.`,
        hint: 'Add the path as a code span: `src/services/token.ts`, a folder `src/auth/` or a glob.',
      },
    ];
  });
}

/** Tasks that are marked to run at the same time and change the same thing. */
export function markerFindings(items: readonly PlacedItem[], overlaps: readonly PlanEdge[]): PlanFinding[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return overlaps.flatMap(({ before, after, reason, certainty, span }): PlanFinding[] => {
    const [first, then] = [byId.get(before), byId.get(after)];
    if (first?.parallel !== true || then?.parallel !== true || first.stage !== then.stage) return [];
    return [
      {
        ruleId: 'plan/parallel-marker-wrong',
        severity: certainty === 'certain' ? 'error' : 'warning',
        span,
        message: `\`${first.slug}\` and \`${then.slug}\` are both marked \`[P]\`, and ${reason}: two that work at the same time overwrite each other.`,
        hint: `Take \`[P]\` from \`${then.slug}\`, or split the file. The plan runs one after the other.`,
        related: [{ span: first.span, message: `\`${first.slug}\` is marked here.` }],
      },
    ];
  });
}

export function nodeFindings(nodes: readonly PlanNode[], unassigned: readonly Unassigned[]): PlanFinding[] {
  const work = nodes.filter(({ kind }) => kind === 'component');
  const isAssigned = work.some(({ criteria }) => criteria.length > 0);
  return [
    ...nodes.flatMap(oversize),
    ...work.flatMap(({ slug, span, criteria, contracts }): PlanFinding[] =>
      // Criteria that name no component at all are about the whole.
      !isAssigned || work.length < 2 || criteria.length + contracts.length > 0
        ? []
        : [
            {
              ruleId: 'plan/component-without-criterion',
              severity: 'info',
              span,
              message: `No criterion and no contract names \`${slug}\`, so its issue does not say when it is done.`,
              hint: `Name it in one, or write \`{component=${slug}}\` behind it.`,
            },
          ],
    ),
    ...unassigned.flatMap(({ type, text, reason, span }): PlanFinding[] =>
      // A reference for all is what most are meant as, and one component takes all.
      type === 'context-reference'
        ? []
        : [
            {
              ruleId: `plan/unassigned-${type}`,
              severity: type === 'contract' ? 'warning' : 'info',
              span,
              message: `The ${type} "${text}" goes to the integration: ${reason}.`,
              hint: 'Write `{component=…}` behind it to give it to a component.',
            },
          ],
    ),
  ];
}

function oversize({ slug, span, files, context }: PlanNode): PlanFinding[] {
  const reasons = [
    ...(files.length > FILES ? [`names ${files.length} files, more than ${FILES}`] : []),
    ...(context.tokens > TOKENS ? [`comes with about ${context.tokens} tokens of context, more than ${TOKENS}`] : []),
  ];
  if (reasons.length === 0) return [];
  return [
    {
      ruleId: 'plan/oversize-issue',
      severity: 'info',
      span,
      message: `\`${slug}\` ${reasons.join(' and ')}: who gets it loses the thread.`,
      hint: 'Split it into components that can be reviewed by themselves.',
    },
  ];
}
