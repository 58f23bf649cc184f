import type { Document, Gate } from '../../model/document.ts';
import { covers } from '../../model/span.ts';
import type { DocumentRule } from '../rule.ts';

const waits: ReadonlySet<string> = new Set(['approval', 'pause-point', 'stop']);

/** The words that every gate has, of three letters or more; what is left says what the gate is about. */
const ofEveryGate: ReadonlySet<string> = new Set(
  'stop stopping pause point points gate gates checkpoint human user users person people manual stakeholder stakeholders owner owners validation validate approve approves approved approval approvals sign off offs signoff confirm confirms confirmed confirmation required require requires mandatory explicit explicitly critical important wait waits waiting ask asks get obtain request must should needs need you your its are has have from the for and not don here now this that these next proceed proceeding continue continuing moving move until before after without any all further step phase work action response reply input yes please will then always never'.split(
    ' ',
  ),
);

export const requireApprovals = {
  id: 'require-approvals',
  summary: 'A gate should say what has to be approved.',
  severity: 'info',
  preset: 'strict',
  documents: 'primitives',
  *checkDocument(primitive) {
    if (primitive.kind === 'memory') return;
    for (const gate of primitive.gates) {
      if (!waits.has(gate.kind) || gate.approvals.length > 0 || namesSomething(primitive, gate)) continue;
      yield {
        path: primitive.path,
        span: gate.span,
        message: 'The gate does not say what has to be approved, so the agent asks for a yes to nothing in particular and gets it.',
        hint: 'Say what to show, or list what must be approved: “Required approvals: the API contract, the test strategy”.',
      };
    }
  },
} as const satisfies DocumentRule;

/** How far above a gate without a heading its subject may stand, in characters. */
const reach = 500;

function namesSomething({ text, headings }: Document, gate: Gate): boolean {
  // A line speaks of what stands above it in its section.
  const above = gate.slug === undefined ? headings.findLast(({ sectionSpan }) => covers(sectionSpan, gate.span)) : undefined;
  const start = gate.slug === undefined ? Math.max(above?.sectionSpan.start ?? 0, gate.span.start - reach) : gate.sectionSpan.start;
  const words: readonly string[] = text.slice(start, gate.sectionSpan.end).match(/\p{L}{3,}/gu) ?? [];
  return words.some((word) => !ofEveryGate.has(word.toLowerCase()));
}
