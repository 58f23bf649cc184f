import { didYouMean } from '../model/nearest-name.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { editedFile, refused } from './editable-file.ts';
import type { EditableFile, EditResult, Refusal } from './editable-file.ts';
import { hasControls, oneLine } from './entry-text.ts';
import { lostFact } from './kept-facts.ts';
import type { Additions } from './kept-facts.ts';

export function noSection(file: EditableFile, slug: string): Refusal {
  const slugs = file.document.headings.flatMap((heading) => (heading.topLevel ? [heading.slug] : []));
  return refused('no-section', `${file.document.path} has no section \`${slug}\`.${didYouMean(slug, slugs)}`);
}

export const noAdditions: Additions = { items: 0, comments: 0 };

/** The edits, when the file says the same with them as before, and what it was to say besides. */
export function planned(
  file: EditableFile,
  edits: readonly TextEdit[],
  additions: Additions,
  holds: (after: EditableFile) => boolean = () => true,
): EditResult {
  const after = editedFile(file, edits);
  const lost = lostFact(file, edits, after, additions);
  if (lost === undefined && holds(after)) return { type: 'edits', edits, after };
  const what = lost === undefined ? 'the entry itself would be read differently' : `Markdown would read ${lost} differently`;
  return refused(
    'breaks-structure',
    `${file.document.path} cannot be changed in this place: ${what}. Edit it by hand, or choose other words.`,
  );
}

/** Whether words are some, and nothing that a terminal or a parser obeys. */
export function isLine(text: string): boolean {
  return oneLine(text) !== '' && !hasControls(oneLine(text));
}
