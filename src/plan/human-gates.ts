import type { Document, Gate } from '../model/document.ts';
import { covers } from '../model/span.ts';
import type { SpecForm } from './plan.ts';
import { shortSlug, workItem } from './work-item.ts';
import type { WorkItem } from './work-item.ts';

const handoff = /^\W*hand-?off checklist\b/i;

/**
 * The items with the places between them at which a person is waited for. A gate holds back all that stands behind it in the
 * text; a handoff checklist, wherever it stands, holds back everything.
 */
export function withGates(document: Document, form: SpecForm | undefined, items: readonly WorkItem[]): WorkItem[] {
  if (items.length === 0) return [];
  const start = Math.min(...items.map(({ span }) => span.start));
  const gates = gatesOf(document, form);
  const early = [...gates.filter(({ span }) => span.start < start).map(gateItem), ...handoffItems(document)].map((gate, stage) => ({
    ...gate,
    stage,
  }));
  let rest = items.map((item) => ({ ...item, stage: item.stage + early.length }));
  for (const gate of gates.filter(({ span }) => span.start >= start).map(gateItem)) {
    const stage = 1 + Math.max(...rest.filter(({ span }) => span.start < gate.span.start).map((item) => item.stage));
    rest = [
      ...rest.map((item) => (item.span.start > gate.span.start ? { ...item, stage: Math.max(item.stage, stage) + 1 } : item)),
      { ...gate, stage },
    ];
  }
  const slugs = new Set<string>();
  const ordered = [...early, ...rest].toSorted((a, b) => a.stage - b.stage);
  return ordered.map((item) => (item.kind === 'gate' ? { ...item, slug: unused(item.slug, slugs) } : item));
}

/** Sections and lines that wait for a person. A sentence may speak of the product's own users. */
function gatesOf({ gates, headings }: Document, form: SpecForm | undefined): readonly Gate[] {
  const phases = headings.filter(({ text }) => /^\W*phase\b/i.test(text));
  // Advice on how to work through a task list stops nothing.
  const isList = form === 'tasks' || form === 'kiro';
  return gates.filter(
    ({ kind, span, slug, title }) =>
      (kind === 'approval' || kind === 'pause-point' || kind === 'stop') &&
      !handoff.test(title) &&
      (!isList || slug !== undefined || phases.some(({ sectionSpan }) => covers(sectionSpan, span))),
  );
}

/** What must be ticked off before work is handed to anybody. */
function handoffItems({ headings, tasks }: Document): WorkItem[] {
  const heading = headings.find(({ text }) => handoff.test(text));
  const boxes = heading === undefined ? [] : tasks.filter(({ span }) => covers(heading.sectionSpan, span));
  if (heading === undefined || boxes.length === 0) return [];
  return [
    workItem({
      slug: 'handoff-checklist',
      kind: 'gate',
      title: 'Handoff checklist',
      span: heading.span,
      stage: 0,
      done: boxes.every(({ checked }) => checked),
      approvals: boxes.map(({ text }) => text),
    }),
  ];
}

function gateItem({ id, title, span, approvals }: Gate): WorkItem {
  return workItem({
    slug: shortSlug(/\bgates?$/.test(id) || id === '' ? id || 'gate' : `gate-${id}`),
    kind: 'gate',
    title: title.replace(/^[^\p{L}\p{N}]+/u, ''),
    span,
    stage: 0,
    done: approvals.length > 0 && approvals.every(({ checked }) => checked),
    approvals: approvals.map(({ text }) => text),
  });
}

/** Guides use "PAUSE POINT 2" for several. */
function unused(slug: string, slugs: Set<string>): string {
  let name = slug;
  for (let count = 2; slugs.has(name); count += 1) name = `${slug}-${count}`;
  slugs.add(name);
  return name;
}
