import { slug as slugOf } from 'github-slugger';
import type { Document, Heading } from '../../model/document.ts';
import { fieldNamed, fieldsIn, linesOf } from '../fields.ts';
import type { Field } from '../fields.ts';
import { isTestPath, namedFiles } from '../named-files.ts';
import { namesIn } from '../named-items.ts';
import { shortSlug, workItem } from '../work-item.ts';
import type { WorkItem } from '../work-item.ts';
import { valueOf } from './breakdown.ts';
import type { FormReading } from './reading.ts';

const headline = /^\W*phase\s+(\d+|[ivx]+|[a-z])\b\s*[:.–—-]?\s*(.*)$/i;

/** Headings `Phase n: Title` that nothing but other phases stand above. */
export function phaseHeadings({ headings }: Document): Heading[] {
  const all = headings.filter(({ text }) => headline.test(text));
  const depth = Math.min(...all.map((heading) => heading.depth));
  return all.filter((heading) => heading.depth === depth);
}

/** Phases of a `plan.md`, each with Owner, Files, Test Requirements and the like: one follows the other, tests first. */
export function readPhases(document: Document): FormReading {
  const items = phaseHeadings(document).flatMap((heading, index) => phaseItems(document, heading, index));
  return { items, relations: [], findings: [] };
}

function phaseItems(document: Document, heading: Heading, stage: number): WorkItem[] {
  const [, number = '', rest = ''] = headline.exec(heading.text) ?? [];
  const title = rest.replace(/\([^()]*\)\s*$/, '').trim() || `Phase ${number}`;
  const slug = shortSlug(slugOf(title));
  const fields = fieldsIn(document, heading.sectionSpan);
  const filesField = fieldNamed(fields, /^files?\b/);
  const tests = fieldNamed(fields, /^tests?(?: requirements?| cases?)?$/);
  const tasks = fieldNamed(fields, /^(?:tasks|steps|deliverables)$/);
  const criteria = fieldNamed(fields, /^(?:acceptance|validation|success) criteria$/);
  const depends = fieldNamed(fields, /^(?:dependencies|depends on)$/);
  const filesIn = (field: Field | undefined): ReturnType<typeof namedFiles> =>
    field === undefined ? [] : namedFiles(field.block, field.blockSpan.start);
  // Where no field lists the files, the tasks name them.
  const named = filesField === undefined ? filesIn(tasks) : filesIn(filesField);
  const testFiles = [...named.filter(({ name }) => isTestPath(name)), ...filesIn(tests)];
  const requirements = tests === undefined ? [] : linesOf(tests).map(({ text }) => text);
  const phase = heading.text;
  const owner = valueOf(fieldNamed(fields, /^(?:owner|agent|assigned to)$/)) ?? /\(@?(\w[\w -]{0,40})\)\s*$/.exec(rest)?.[1];
  const done = document.tasks.filter(({ span }) => span.start >= heading.span.start && span.end <= heading.sectionSpan.end);
  const work = workItem({
    slug,
    kind: 'task',
    title,
    span: heading.span,
    stage,
    done: done.length > 0 && done.every(({ checked }) => checked),
    files: named.filter(({ name }) => !testFiles.some((test) => test.name === name)),
    scope: valueOf(tasks) ?? valueOf(fieldNamed(fields, /^(?:scope|goal|objectives?|purpose)$/)),
    focus: valueOf(fieldNamed(fields, /^(?:agent )?focus$/)),
    owner,
    phase,
    criteria: criteria === undefined ? [] : linesOf(criteria),
    dependsOn: depends === undefined ? [] : linesOf(depends).flatMap(({ text, span }) => namesIn(text, span.start)),
    aliases: [`phase ${number}`, heading.text],
  });
  if (requirements.length === 0 && testFiles.length === 0) return [work];
  const test = workItem({
    slug: `${slug}-tests`,
    kind: 'test',
    title: `Tests of ${title}`,
    span: tests?.valueSpan ?? heading.span,
    stage,
    done: work.done,
    files: testFiles,
    owner,
    phase,
    testOf: [slug],
    requirements,
  });
  return [test, work];
}
