import { kindOf } from '../kinds.ts';
import type { Op } from '../model/approval.ts';
import { isRepositoryPath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { fragmentPath } from '../model/inbox-path.ts';
import type { MarkdownParser } from '../parse/markdown.ts';
import { editableFile } from './editable-file.ts';
import type { EditableFile, EditResult } from './editable-file.ts';
import { addEntry, editEntry, entryHash, insertListItem, mergeEntries, retireEntry, setTrailerField } from './entry-edits.ts';
import { textHash } from './ids.ts';
import { printFragment } from './inbox.ts';
import { sectionIn, sectionText } from './list-place.ts';

/** What stands at the path of a primitive. */
export type TargetText =
  { readonly type: 'text'; readonly text: string } | { readonly type: 'absent' } | { readonly type: 'refused'; readonly reason: string };

/** The files that operations are applied to. */
export interface Targets {
  readonly read: (path: FilePath) => TargetText;
  readonly parse: MarkdownParser;
  /** New entries wait in the inbox, each in a file of its own, until they are folded on the default branch. */
  readonly inbox?: boolean;
}

/** Why an operation cannot be done as it was approved. */
export interface OpConflict {
  readonly path: FilePath | undefined;
  /** A sentence for people. */
  readonly message: string;
  /** Whether `--rebase` may help: the place is there and says something else. */
  readonly moved: boolean;
}

/** Texts that operations make, on top of what is on the disk. Each file is read once. */
export interface Draft {
  readonly found: Map<FilePath, EditableFile | undefined>;
  readonly pending: Map<FilePath, EditableFile>;
}

export function newDraft(): Draft {
  return { found: new Map(), pending: new Map() };
}

/** Does operations one after the other in a draft. The first conflict ends it, and leaves the draft as it was. */
export function applyOps(ops: readonly Op[], targets: Targets, draft: Draft, { anchored = false } = {}): OpConflict | undefined {
  const before = new Map(draft.pending);
  for (const op of ops) {
    const conflict = targets.inbox === true ? inInbox(op, ops, targets, draft, anchored) : applyOp(op, targets, draft, anchored);
    if (conflict === undefined) continue;
    draft.pending.clear();
    for (const [path, file] of before) draft.pending.set(path, file);
    return conflict;
  }
  return undefined;
}

/** Of a new entry, a file of its own; of the memory file that is made for it, what that begins with. */
function inInbox(op: Op, ops: readonly Op[], targets: Targets, draft: Draft, anchored: boolean): OpConflict | undefined {
  const isFor = (file: FilePath): boolean => ops.some((other) => other.op === 'add-entry' && other.file === file);
  if (op.op === 'create-file' && isFor(op.file)) return undefined;
  if (op.op !== 'add-entry') return applyOp(op, targets, draft, anchored);
  const { file, section, heading = 'Lessons', entry } = op;
  const place = targets.read(file);
  if (place.type === 'refused') return { path: file, message: `${file} is not changed: ${place.reason}.`, moved: false };
  if (place.type === 'text' && entryHash(editableFile(file, place.text, targets.parse), entry.id) !== undefined) return undefined;
  const made = ops.find((other) => other.op === 'create-file' && other.file === file);
  const start = made?.op === 'create-file' ? { start: made.text } : {};
  const text = printFragment({ file, section, heading, ...start }, entry);
  const path = fragmentPath(entry);
  const waiting = targets.read(path);
  if (waiting.type === 'text' && waiting.text === text) return undefined;
  if (waiting.type !== 'absent') return { path, message: `${path} is there, and says something else.`, moved: false };
  draft.found.set(path, undefined);
  draft.pending.set(path, editableFile(path, text, targets.parse));
  return undefined;
}

function applyOp(op: Op, targets: Targets, draft: Draft, anchored: boolean): OpConflict | undefined {
  if (op.op === 'vote') return undefined;
  if (op.op === 'create-file') return createFile(op, targets, draft);
  if (op.op === 'merge-entries') return mergeAcross(op, targets, draft, anchored);
  const { file: path } = op;
  switch (op.op) {
    case 'add-entry': {
      const { section, heading, entry } = op;
      return edit(path, targets, draft, (file) => addEntry(file, { section, ...(heading === undefined ? {} : { heading }) }, entry));
    }
    case 'edit-entry':
      return edit(path, targets, draft, (file) => editEntry(file, op.id, op.text), entryGuard(op.id, op.pre, anchored));
    case 'retire-entry': {
      const { id, date, by } = op;
      const retirement = { id, date, ...(by === undefined ? {} : { by }) };
      return edit(path, targets, draft, (file) => retireEntry(file, retirement), entryGuard(id, op.pre, anchored));
    }
    case 'set-field':
      return edit(path, targets, draft, (file) => setTrailerField(file, op.id, op.key, op.value), entryGuard(op.id, op.pre, anchored));
    case 'insert-list-item':
    case 'insert-checkbox': {
      const { anchor, heading, text, pre } = op;
      const place = { section: anchor, ...(heading === undefined ? {} : { heading }) };
      const item = { text, task: op.op === 'insert-checkbox' };
      const guard = (found: EditableFile): string | undefined => {
        const is = sectionHash(found, anchor);
        if (is === pre || anchored) return undefined;
        return is === 'section-absent'
          ? `The section \`${anchor}\` is gone`
          : pre === 'section-absent'
            ? `The section \`${anchor}\` was made since`
            : `The section \`${anchor}\` has changed`;
      };
      return edit(path, targets, draft, (file) => insertListItem(file, place, item), guard);
    }
  }
}

/** Hash of a section as preconditions have it. */
export function sectionHash(file: EditableFile, slug: string): string {
  const section = sectionIn(file, slug);
  return section === undefined ? 'section-absent' : textHash(sectionText(file, section));
}

type Guard = (found: EditableFile) => string | undefined;

function entryGuard(id: string, pre: string, anchored: boolean): Guard {
  return (found) => (anchored || entryHash(found, id) === pre ? undefined : `The entry \`${id}\` has changed`);
}

const noGuard: Guard = () => undefined;

/** What is done already needs no precondition. Preconditions hold of the file as it was found, whatever this run has done to it. */
function edit(
  path: FilePath,
  targets: Targets,
  draft: Draft,
  change: (file: EditableFile) => EditResult,
  guard = noGuard,
): OpConflict | undefined {
  const file = fileAt(path, targets, draft);
  if (!('document' in file)) return file;
  const result = change(file);
  if (result.type === 'refused') return { path, message: result.message, moved: false };
  if (result.edits.length === 0) return undefined;
  const found = draft.found.get(path);
  const flaw = found === undefined ? undefined : guard(found);
  if (flaw !== undefined) return { path, message: `${flaw} in ${path} since it was proposed.`, moved: true };
  draft.pending.set(path, result.after);
  return undefined;
}

function fileAt(path: FilePath, targets: Targets, draft: Draft): EditableFile | OpConflict {
  const known = draft.pending.get(path) ?? draft.found.get(path);
  if (known !== undefined) return known;
  const place = placeOf(path, targets);
  if (place.type === 'refused') return { path, message: place.reason, moved: false };
  if (place.type === 'absent') return { path, message: `${path} is not there.`, moved: false };
  const file = editableFile(path, place.text, targets.parse);
  draft.found.set(path, file);
  return file;
}

function placeOf(path: FilePath, targets: Targets): TargetText {
  if (!isRepositoryPath(path)) return { type: 'refused', reason: `\`${path}\` is not a path inside the repository.` };
  if (kindOf(path) === undefined) return { type: 'refused', reason: `${path} is no primitive, and nothing else is changed.` };
  const place = targets.read(path);
  return place.type === 'refused' ? { type: 'refused', reason: `${path} is not changed: ${place.reason}.` } : place;
}

function createFile({ file: path, text }: Extract<Op, { op: 'create-file' }>, targets: Targets, draft: Draft): OpConflict | undefined {
  const known = draft.pending.get(path);
  const place: TargetText = known === undefined ? placeOf(path, targets) : { type: 'text', text: known.document.text };
  if (place.type === 'refused') return { path, message: place.reason, moved: false };
  if (place.type === 'absent') {
    draft.found.set(path, undefined);
    draft.pending.set(path, editableFile(path, text, targets.parse));
    return undefined;
  }
  if (hasLines(place.text, text)) return undefined;
  return { path, message: `${path} is there by now, and is another file.`, moved: true };
}

/** Whether a text has the lines of another in their order, with what others have put between them. */
function hasLines(text: string, wanted: string): boolean {
  const lines = text.split(/\r\n|\n|\r/);
  let from = 0;
  return wanted
    .trimEnd()
    .split(/\r\n|\n|\r/)
    .every((line) => {
      const at = lines.indexOf(line, from);
      from = at + 1;
      return at !== -1;
    });
}

/** Entries of other files are retired in favour of the one that stays. */
function mergeAcross(op: Extract<Op, { op: 'merge-entries' }>, targets: Targets, draft: Draft, anchored: boolean): OpConflict | undefined {
  const { file: path, into, pre, text, from, date } = op;
  const same = from.filter((one) => one.file === path);
  const merge = { into, from: same.map(({ id }) => id), date, ...(text === undefined ? {} : { text }) };
  const guard: Guard = (found) =>
    [{ id: into, pre }, ...same].map((one) => entryGuard(one.id, one.pre, anchored)(found)).find((flaw) => flaw !== undefined);
  const conflict = edit(path, targets, draft, (file) => mergeEntries(file, merge), guard);
  if (conflict !== undefined) return conflict;
  for (const one of from) {
    if (one.file === path) continue;
    const retired = edit(
      one.file,
      targets,
      draft,
      (file) => retireEntry(file, { id: one.id, date, by: into }),
      entryGuard(one.id, one.pre, anchored),
    );
    if (retired !== undefined) return retired;
  }
  return undefined;
}

/** The same operations with what is found today as their preconditions, by entry and by heading. */
export function reanchored(ops: readonly Op[], targets: Targets): Op[] {
  const draft = newDraft();
  const hashOfEntry = (path: FilePath, id: string, pre: string): string => {
    const file = fileAt(path, targets, draft);
    return 'document' in file ? (entryHash(file, id) ?? pre) : pre;
  };
  return ops.map((op) => {
    switch (op.op) {
      case 'edit-entry':
      case 'retire-entry':
      case 'set-field':
        return { ...op, pre: hashOfEntry(op.file, op.id, op.pre) };
      case 'merge-entries':
        return {
          ...op,
          pre: hashOfEntry(op.file, op.into, op.pre),
          from: op.from.map((one) => ({ ...one, pre: hashOfEntry(one.file, one.id, one.pre) })),
        };
      case 'insert-list-item':
      case 'insert-checkbox': {
        const file = fileAt(op.file, targets, draft);
        return 'document' in file ? { ...op, pre: sectionHash(file, op.anchor) } : op;
      }
      case 'add-entry': {
        const file = fileAt(op.file, targets, draft);
        if (!('document' in file)) return op;
        return { ...op, pre: sectionIn(file, op.section) === undefined ? 'section-absent' : 'section-exists' };
      }
      default:
        return op;
    }
  });
}
