import type { Document, Gate } from '../../model/document.ts';
import { covers } from '../../model/span.ts';
import type { Rule } from '../rule.ts';

const waits: ReadonlySet<string> = new Set(['approval', 'pause-point', 'stop']);

/** The words that every gate has; what is left says what the gate is about. */
const ofEveryGate =
  /\b(?:stop(?:ping)?|pause|points?|gates?|checkpoints?|human|users?|person|people|manual|stakeholders?|owners?|validation|validate|approv(?:e[sd]?|als?)|sign-?offs?|confirm(?:s|ed|ation)?|required?|requires|mandatory|explicit(?:ly)?|critical|important|wait(?:s|ing)?|ask|get|obtain|request|must|should|needs?|you|your|i|it|its|is|are|be|has|have|from|the|a|an|to|for|of|on|in|at|and|or|not|do|don|t|here|now|this|that|next|proceed(?:ing)?|continue|continuing|go|moving|move|until|before|after|without|any|all|further|step|phase|work|action|response|reply|input|yes|no|please|will|then|until|always|never)\b/gi;

export const requireApprovals = {
  id: 'require-approvals',
  summary: 'A gate should say what has to be approved.',
  severity: 'info',
  preset: 'strict',
  *check(graph) {
    for (const primitive of graph.primitives) {
      if (primitive.kind === 'memory') continue;
      for (const gate of primitive.gates) {
        if (!waits.has(gate.kind) || gate.approvals.length > 0 || namesSomething(primitive, gate)) continue;
        yield {
          path: primitive.path,
          span: gate.span,
          message: 'The gate does not say what has to be approved, so the agent asks for a yes to nothing in particular and gets it.',
          hint: 'Say what to show, or list what must be approved: “Required approvals: the API contract, the test strategy”.',
        };
      }
    }
  },
} as const satisfies Rule;

/** How far above a gate without a heading its subject may stand, in characters. */
const reach = 2000;

function namesSomething({ text, headings }: Document, gate: Gate): boolean {
  // A line speaks of what stands above it in its section.
  const above = gate.slug === undefined ? headings.findLast(({ sectionSpan }) => covers(sectionSpan, gate.span)) : undefined;
  const start = gate.slug === undefined ? Math.max(above?.sectionSpan.start ?? 0, gate.span.start - reach) : gate.sectionSpan.start;
  const words = text
    .slice(start, gate.sectionSpan.end)
    .replace(ofEveryGate, ' ')
    .match(/\p{L}{3,}/gu);
  return words !== null;
}
