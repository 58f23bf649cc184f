import { nearestName } from '../../model/nearest-name.ts';
import type { MarkdownParser } from '../../parse/markdown.ts';
import { lessonOf } from '../lessons.ts';
import type { Harvested, HarvestedDraft, HarvestOptions, Skipped, SourceText } from './harvested.ts';
import { paragraphOf } from '../tracked-entries.ts';
import { listSource, saysNothing } from './source-lists.ts';

/** What the marks of a review say of the work. */
const marks: Readonly<Record<string, 'success' | 'failure'>> = {
  issue: 'failure',
  problem: 'failure',
  excellent: 'success',
};

/** An outcome for each mark of a review: `- [ ] **Issue**: …` is a failure, `- [x] **Excellent**: …` a success. Other tasks are no marks. */
export function harvestReview(file: SourceText, options: HarvestOptions, parse: MarkdownParser): Harvested {
  const { source } = file;
  const read = listSource(file, parse);
  const { headings } = read.file.document;
  const title = options.task ?? headings.find(({ depth }) => depth === 1)?.text ?? headings[0]?.text ?? source;
  const skipped: Skipped[] = [];
  const drafts = read.file.lists.flatMap(({ items }) =>
    items.flatMap((item): HarvestedDraft[] => {
      const [, label = '', words = ''] =
        /^(?:\*\*|__)([\p{L} -]{1,30}?):?(?:\*\*|__):?\s*([^]*)$/u.exec(paragraphOf(read.file, item)) ?? [];
      if (item.checked === undefined || label === '') return [];
      const result = marks[label.toLowerCase()];
      if (result === undefined) {
        const nearest = nearestName(label, ['Issue', 'Problem', 'Excellent']);
        if (nearest !== undefined) skipped.push(read.skip(item.span, `There is no mark \`${label}\`. Did you mean \`${nearest}\`?`));
        return [];
      }
      // Behind the arrow, which some editors have spoilt, stands who repairs it.
      const text = words.replace(/\s(?:→|->|=>|‚Üí)[^]*$/, '');
      if (saysNothing(text)) {
        skipped.push(read.skip(item.span, 'It has no words behind its mark.'));
        return [];
      }
      const above = headings.findLast(({ sectionSpan }) => sectionSpan.start <= item.span.start && item.span.start < sectionSpan.end)?.text;
      return [
        {
          source,
          draft: {
            task: { title, ...(above === undefined || above === title ? {} : { component: above }) },
            result,
            at: options.at,
            by: { actor: 'human', ...(options.external ? { trust: 'external' } : {}) },
            lessons: [lessonOf(result === 'failure' ? 'pitfall' : 'pattern', text)],
            evidence: [{ type: 'review', ref: source }],
          },
        },
      ];
    }),
  );
  return { drafts, skipped };
}
