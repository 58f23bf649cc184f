import { passagesOf } from '../graph/passages.ts';
import type { Passage } from '../graph/passages.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import type { Heading } from '../model/document.ts';
import { covers } from '../model/span.ts';

/**
 * Sections of a spec that agents build from, by what they are called. Source: the spec of the AI-native workflow
 * (Problem Statement, Approach, Implementation Requirements, Validation Criteria, Handoff Checklist).
 */
export const specSectionNames = {
  components: /^(?:core )?components\b/i,
  contracts: /^api contracts?\b/i,
  context: /^(?:context references?|references?|context)\b/i,
  criteria: /^(?:validation|acceptance|success) criteria\b/i,
} as const;

export type SpecSection = keyof typeof specSectionNames;

const known = new WeakMap<Graph, readonly Primitive[]>();

/** Specs that a plan could be made from: they list components, contracts or criteria. Others are prose, which is fine. */
export function plannableSpecs(graph: Graph): readonly Primitive[] {
  const specs = known.get(graph) ?? findPlannable(graph);
  known.set(graph, specs);
  return specs;
}

function findPlannable({ primitives }: Graph): Primitive[] {
  return primitives.filter(
    (primitive) =>
      primitive.kind === 'spec' &&
      !isTemplate(primitive) &&
      (primitive.components.length > 0 || sectionsOf(primitive, 'contracts').length > 0 || sectionsOf(primitive, 'criteria').length > 0),
  );
}

/** A form to fill in: what it lacks is what it is for. */
function isTemplate({ path, headings }: Primitive): boolean {
  return (
    /(?:^|[/_.-])templates?(?:[/_.-]|$)/i.test(path) || headings.some(({ depth, text }) => depth === 1 && /[[{<][^\]}>]+[\]}>]/.test(text))
  );
}

export function sectionsOf({ headings }: Primitive, section: SpecSection): Heading[] {
  return headings.filter(({ text }) => specSectionNames[section].test(text));
}

/** The list items of a section. */
export function itemsIn(spec: Primitive, section: SpecSection): Passage[] {
  const spans = sectionsOf(spec, section).map(({ sectionSpan }) => sectionSpan);
  return passagesOf(spec).filter(({ type, span }) => type === 'item' && spans.some((outer) => covers(outer, span)));
}
