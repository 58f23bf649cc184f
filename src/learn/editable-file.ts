import { kindOf } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { lineEndingOf } from '../model/line-ending.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { listsOf } from '../parse/list-layout.ts';
import type { List } from '../parse/list-layout.ts';
import type { MarkdownParser } from '../parse/markdown.ts';
import { parseDocument } from '../parse/parse-document.ts';

/** A Markdown file with all that one must know to change it by splices. */
export interface EditableFile {
  readonly document: Document;
  readonly lists: readonly List[];
  readonly lineEnding: '\n' | '\r\n';
  readonly parse: MarkdownParser;
}

export function editableFile(path: FilePath, text: string, parse: MarkdownParser): EditableFile {
  let tree: ReturnType<MarkdownParser> | undefined;
  const once: MarkdownParser = (markdown) => (tree ??= parse(markdown));
  const document = parseDocument(path, kindOf(path) ?? 'document', text, once);
  return { document, lists: listsOf(text, once), lineEnding: lineEndingOf(text), parse };
}

/** What an operation does to a file. No edits: it is done already. */
export interface PlannedEdits {
  readonly type: 'edits';
  readonly edits: readonly TextEdit[];
  /** The file with the edits in it, read again. */
  readonly after: EditableFile;
}

/** Why an operation cannot be done. Nothing is done in part. */
export interface Refusal {
  readonly type: 'refused';
  readonly reason: RefusalReason;
  /** A sentence for people: what is wrong and what to do. */
  readonly message: string;
}

export type RefusalReason =
  | 'no-section'
  | 'no-entry'
  | 'entry-twice'
  | 'id-taken'
  | 'retired'
  /** The text, or a value, would end the entry or begin something else. */
  | 'not-one-line'
  /** With the edit in it, Markdown reads something else in the file differently. */
  | 'breaks-structure';

export type EditResult = PlannedEdits | Refusal;

export function refused(reason: RefusalReason, message: string): Refusal {
  return { type: 'refused', reason, message };
}

/** Nothing to do. */
export function unchanged(file: EditableFile): PlannedEdits {
  return { type: 'edits', edits: [], after: file };
}

/** The file with edits in it. */
export function editedFile(file: EditableFile, edits: readonly TextEdit[]): EditableFile {
  return editableFile(file.document.path, applyEdits(file.document.text, edits), file.parse);
}
