import { momentOf } from '../../model/instant.ts';
import type { MarkdownParser } from '../../parse/markdown.ts';
import { lessonOf } from '../lessons.ts';
import type { Harvested, HarvestOptions, SourceText } from './harvested.ts';
import { itemsUnder, listSource, saysNothing, wholeItem } from './source-lists.ts';

/** What a session tried in vain, `## Failed Hypotheses` of `.agent/SESSION.md`: each is a pitfall of the task that its frontmatter names. */
export function harvestSession(file: SourceText, options: HarvestOptions, parse: MarkdownParser): Harvested {
  const { source } = file;
  const read = listSource(file, parse);
  const { document } = read.file;
  const heading = document.headings.find(({ text }) => /\bfailed hypothes[ei]s\b/i.test(text));
  if (heading === undefined) {
    return {
      drafts: [],
      skipped: [{ source, span: undefined, text: 'Failed Hypotheses', reason: 'The file has no section of that name.' }],
    };
  }
  const lessons = itemsUnder(read.file, heading, 'top').flatMap((item) => {
    const text = wholeItem(read.file, item)
      .replace(/\s*[([*_]*do not retry[)\]*_]*[:.]?\s*/gi, ' ')
      .trim();
    return saysNothing(text) ? [] : [lessonOf('pitfall', text)];
  });
  const rest = document.text.slice(heading.span.end, heading.sectionSpan.end).trim();
  if (lessons.length === 0) {
    const isProse = rest !== '' && !saysNothing(rest) && itemsUnder(read.file, heading, 'top').length === 0;
    const span = {
      start: heading.span.start,
      end: heading.sectionSpan.start + document.text.slice(heading.sectionSpan.start, heading.sectionSpan.end).trimEnd().length,
    };
    return { drafts: [], skipped: isProse ? [read.skip(span, 'The section has no list. Write each hypothesis as an item of one.')] : [] };
  }
  const word = (key: string): string | undefined => {
    const value = document.frontmatter?.value[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  return {
    drafts: [
      {
        source,
        draft: {
          task: { title: word('current-task') ?? options.task ?? source },
          result: 'failure',
          at: momentOf(word('last-updated') ?? '') ?? options.at,
          by: { actor: 'agent', ...(options.external ? { trust: 'external' } : {}) },
          lessons,
          evidence: [{ type: 'session', ref: source }],
        },
      },
    ],
    skipped: [],
  };
}
