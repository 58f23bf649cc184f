import { momentOf } from '../../model/instant.ts';
import type { MarkdownParser } from '../../parse/markdown.ts';
import { oneLine } from '../entry-text.ts';
import { kindNamed, lessonOf } from '../lessons.ts';
import type { Lesson } from '../lessons.ts';
import { paragraphOf } from '../tracked-entries.ts';
import type { Harvested, HarvestedDraft, HarvestOptions, Skipped, SourceText } from './harvested.ts';
import { itemsUnder, listSource, saysNothing } from './source-lists.ts';

/** `2026-02-01 14:30 - [OAuth login]`, with a dash of any length, and brackets or none. */
const title = /^(\d{4}-\d{2}-\d{2})(?:[ T]+(\d{2}:\d{2}))?\s+[-–—]+\s+\[?(.+?)\]?$/;
/** What is meant as one. */
const dated = /^\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/;

/**
 * The milestones that shahboura/agents-opencode keeps in AGENTS.md: `### YYYY-MM-DD HH:MM - [title]`, `**Agent:**`, `**Summary:**` and
 * a few bullets, the newest first. Each is an outcome, and each bullet a lesson: a fact, unless it begins with another kind. Times
 * have no zone there; they are taken for UTC, so that every machine makes the same of them.
 */
export function harvestMilestones(file: SourceText, options: HarvestOptions, parse: MarkdownParser): Harvested {
  const { source } = file;
  const read = listSource(file, parse);
  const { headings, text } = read.file.document;
  const skipped: Skipped[] = [];
  const drafts = headings.flatMap((heading): HarvestedDraft[] => {
    if (!dated.test(heading.text)) return [];
    const [, day = '', time, name = ''] = title.exec(oneLine(heading.text)) ?? [];
    const at = momentOf(time === undefined ? day : `${day} ${time}Z`);
    if (at === undefined) {
      skipped.push(
        read.skip(heading.span, 'It is no milestone: write `### YYYY-MM-DD HH:MM - [title]`, with a day and a time that exist.'),
      );
      return [];
    }
    const lessons = itemsUnder(read.file, heading, 'all').flatMap((item) => lessonIn(paragraphOf(read.file, item)));
    const section = text.slice(heading.span.end, heading.sectionSpan.end);
    const summary = fieldIn(section, 'summary');
    if (lessons.length === 0 && summary !== undefined && !saysNothing(summary)) lessons.push(lessonOf('fact', summary));
    if (lessons.length === 0) {
      skipped.push(read.skip(heading.span, 'It has no bullets and no summary, so that nothing can be learnt from it.'));
      return [];
    }
    const agent = fieldIn(section, 'agent')?.replace(/^@/, '');
    return [
      {
        source,
        draft: {
          task: { title: name },
          result: 'success',
          at,
          by: { actor: 'agent', ...(agent === undefined ? {} : { name: agent }), ...(options.external ? { trust: 'external' } : {}) },
          lessons,
          evidence: [{ type: 'file', ref: source }],
        },
      },
    ];
  });
  return { drafts, skipped };
}

function lessonIn(words: string): Lesson[] {
  if (saysNothing(words) || /^(?:\*\*|__)?(?:agent|summary)\b:?(?:\*\*|__)?:?/i.test(words)) return [];
  const [, name = '', rest = ''] = /^(?:\*\*|__)?\[?(\w+)\]?:?(?:\*\*|__)?:?\s+([^]*)$/.exec(words) ?? [];
  const kind = /^(?:\*\*|__)?(?:\[\w+\]|\w+:|\w+\*\*:)/.test(words) ? kindNamed(name) : undefined;
  return [kind === undefined ? lessonOf('fact', words) : lessonOf(kind, rest)];
}

/** What stands behind `**Name:**` on its line. */
function fieldIn(section: string, name: string): string | undefined {
  const words = new RegExp(String.raw`^[ \t]*(?:[-*+][ \t]+)?(?:\*\*|__)${name}(?::(?:\*\*|__)|(?:\*\*|__):)[ \t]*(\S[^\r\n]*)`, 'im').exec(
    section,
  )?.[1];
  return words === undefined ? undefined : oneLine(words);
}
