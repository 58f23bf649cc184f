import type { Op } from '../model/approval.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { Outcome } from '../model/generated/schema-types.ts';
import { instantOf } from '../model/instant.ts';
import { sectionHash } from './apply-ops.ts';
import type { Targets } from './apply-ops.ts';
import { editableFile } from './editable-file.ts';
import type { EditableFile } from './editable-file.ts';
import { isTrailerValue } from './entry-text.ts';
import { newEntryId } from './ids.ts';
import type { RandomBytes } from './ids.ts';
import type { Home } from './lesson-home.ts';
import { scopeOf, sharedFolder } from './lesson-home.ts';
import type { Lesson } from './lessons.ts';
import { listsIn, sectionIn } from './list-place.ts';

/** The operations that put a lesson into its home. Adds the id of a new entry to those that are taken. */
export function opsFor(
  lesson: Lesson,
  outcomes: readonly Outcome[],
  home: Home,
  targets: Targets,
  bytes: RandomBytes,
  taken: Set<string>,
): Op[] {
  const { kind, path, isNew, section, heading } = home;
  const place = targets.read(path);
  const file = place.type === 'text' ? editableFile(path, place.text, targets.parse) : undefined;
  const title = heading === undefined ? {} : { heading };
  if (kind !== 'memory') {
    const pre = file === undefined ? 'section-absent' : sectionHash(file, section);
    const op = kind !== 'instructions' && isChecklist(file, section) ? 'insert-checkbox' : 'insert-list-item';
    return [{ op, file: path, anchor: section, ...title, text: lesson.text, pre }];
  }
  const id = newEntryId(bytes, taken);
  taken.add(id);
  const date = (
    outcomes
      .map(({ at }) => at)
      .toSorted(byCodeUnit)
      .at(-1) ?? ''
  ).slice(0, 10);
  const { tags = [], cites = [] } = lesson;
  const cited = cites.filter((cite) => isTrailerValue(cite) && !cite.includes(','));
  const review = file === undefined ? undefined : reviewDay(file, date);
  const isThere = file !== undefined && sectionIn(file, section) !== undefined;
  const add: Op = {
    op: 'add-entry',
    file: path,
    section,
    ...title,
    entry: {
      id,
      kind: lesson.kind,
      text: lesson.text,
      ...(tags.length === 0 ? {} : { tags }),
      date,
      from: outcomes.map((outcome) => outcome.id),
      ...(cited.length === 0 ? {} : { cites: cited }),
      ...(review === undefined ? {} : { review }),
    },
    pre: isThere ? 'section-exists' : 'section-absent',
  };
  return isNew && file === undefined ? [{ op: 'create-file', file: path, text: newMemory(outcomes), pre: 'file-absent' }, add] : [add];
}

/** Gates and criteria are ticked off, unless their section has bullets alone. */
function isChecklist(file: EditableFile | undefined, slug: string): boolean {
  const section = file === undefined ? undefined : sectionIn(file, slug);
  const lists = file === undefined || section === undefined ? [] : listsIn(file, section).filter(({ ordered }) => !ordered);
  return lists.length === 0 || lists.some(({ items }) => items.some(({ checked }) => checked !== undefined));
}

/** The day on which a memory file wants its entries looked at again. */
function reviewDay({ document }: EditableFile, date: string): string | undefined {
  const learn = document.frontmatter?.value['learn'];
  const days = typeof learn === 'object' && learn !== null && 'reviewDays' in learn ? learn.reviewDays : undefined;
  if (typeof days !== 'number' || !Number.isSafeInteger(days) || days < 1 || days > 36_500) return undefined;
  return instantOf(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).slice(0, 10);
}

function newMemory(outcomes: readonly Outcome[]): string {
  const [first] = outcomes;
  const scope = first === undefined ? 'project' : scopeOf(first);
  const title = scope.charAt(0).toUpperCase() + scope.slice(1).replaceAll('-', ' ');
  const folder = sharedFolder(first?.code?.touched ?? []);
  const applyTo = folder === '' || /[*?[\]{}!,"\\]/.test(folder) ? '' : `applyTo: ${JSON.stringify(`${folder}/**`)}\n`;
  return `---\ndescription: ${JSON.stringify(`What was learnt about ${title}`)}\n${applyTo}---\n\n# ${title}\n`;
}
