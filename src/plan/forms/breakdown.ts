import { slug as slugOf } from 'github-slugger';
import type { Document } from '../../model/document.ts';
import { covers } from '../../model/span.ts';
import { fieldNamed, fieldsIn, linesOf } from '../fields.ts';
import type { Field } from '../fields.ts';
import { namedFiles } from '../named-files.ts';
import { namesIn } from '../named-items.ts';
import { shortSlug, workItem } from '../work-item.ts';
import type { WorkItem } from '../work-item.ts';
import type { FormReading } from './reading.ts';

export interface BreakdownBlock {
  readonly slug: string;
  readonly title: string;
  readonly item: WorkItem;
}

const headline = /^(issue|component|track|workstream|work package|task)\s+#?([\w.]{1,8})\s*[:.–—-]\s*(\S.*)$/i;
const says = /^(?:scope|dependencies|depends on|agent focus)$/;

/** `### Issue n: Title (`slug`)` with **Scope:**, **Dependencies:** and **Agent Focus:** below it. */
export function breakdownBlocks(spec: Document): BreakdownBlock[] {
  return spec.headings.flatMap((heading): BreakdownBlock[] => {
    const [, word = '', number = '', rest = ''] = headline.exec(heading.text) ?? [];
    const fields = word === '' ? [] : fieldsIn(spec, heading.sectionSpan);
    if (!fields.some(({ name }) => says.test(name))) return [];
    const code = spec.codeSpans.find((one) => covers(heading.span, one.span) && /^[\w.-]+$/.test(one.value));
    const title = rest.replace(/\([^()]*\)\s*$/, '').trim();
    const slug = shortSlug(code?.value ?? slugOf(title));
    const files = fieldNamed(fields, /^files?\b/);
    const depends = fieldNamed(fields, /^(?:dependencies|depends on)$/);
    const criteria = fieldNamed(fields, /^(?:validation|acceptance|success) criteria$/);
    return [
      {
        slug,
        title,
        item: workItem({
          slug,
          kind: 'component',
          title,
          span: heading.span,
          stage: 0,
          files: files === undefined ? [] : namedFiles(files.block, files.blockSpan.start),
          uses: namesIn(fieldNamed(fields, /^uses$/)?.value ?? '', 0).map(({ name }) => name),
          scope: valueOf(fieldNamed(fields, /^scope$/)),
          focus: valueOf(fieldNamed(fields, /^(?:agent )?focus$/)),
          owner: valueOf(fieldNamed(fields, /^(?:owner|agent|assigned to)$/)),
          dependsOn: depends === undefined ? [] : linesOf(depends).flatMap(({ text, span }) => namesIn(text, span.start)),
          criteria: criteria === undefined ? [] : linesOf(criteria),
          aliases: [`${word} ${number}`, `#${number}`],
        }),
      },
    ];
  });
}

export function readBreakdown(spec: Document): FormReading {
  return { items: breakdownBlocks(spec).map(({ item }) => item), relations: [], findings: [] };
}

/** The value of a field; a list stays one. */
export function valueOf(field: Field | undefined): string | undefined {
  const lines = field === undefined ? [] : linesOf(field).map(({ text }) => text);
  return lines.length > 1 ? lines.map((line) => `- ${line}`).join('\n') : lines[0];
}
