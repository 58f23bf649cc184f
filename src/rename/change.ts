import type { FilePath } from '../model/file-path.ts';
import { isInside } from '../model/file-path.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';

/** A file or folder that gets another path. */
export interface Move {
  readonly from: FilePath;
  readonly to: FilePath;
}

/** Where a path leads once the move is done. */
export function pathAfter({ from, to }: Move, path: FilePath): FilePath {
  return isInside(from, path) ? to + path.slice(from.length) : path;
}

/** Replaces the text of `span` in `path`, which is the path before the move. */
export interface Edit {
  readonly type: 'edit';
  readonly path: FilePath;
  readonly span: Span;
  readonly text: string;
}

/** Something that a person has to look at: `warning` where the rename leaves it broken, `info` where it is only stale. */
export interface Notice {
  readonly type: 'notice';
  readonly ruleId: NoticeId;
  readonly severity: Exclude<Severity, 'error'>;
  readonly path: FilePath;
  readonly span: Span;
  readonly message: string;
  readonly hint: string;
}

export type NoticeId =
  | 'link-not-updated'
  | 'agent-not-updated'
  | 'glob-not-updated'
  | 'kind-changed'
  | 'dangling-symlink'
  | 'file-left-alone'
  | 'mention-left-alone'
  | 'outputs-out-of-date';

export type Change = Edit | Notice;

export const fileStart: Span = { start: 0, end: 0 };
