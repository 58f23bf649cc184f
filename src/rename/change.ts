import type { Severity } from '../model/diagnostic.ts';
import { isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
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

/** Everything that moves in one run. */
export interface Relocation {
  readonly moves: readonly Move[];
  /** The move that takes a path along. */
  readonly moveOf: (path: FilePath) => Move | undefined;
  /** Where a path leads once all is moved. */
  readonly after: (path: FilePath) => FilePath;
  /** The path that leads there then. */
  readonly before: (path: FilePath) => FilePath;
}

/** None of the moves lies inside another, and no path is both left and taken. */
export function relocationOf(moves: readonly Move[]): Relocation {
  const byOrigin = new Map(moves.map((move) => [move.from, move]));
  const byTarget = new Map(moves.map((move) => [move.to, move]));
  const holder = (known: ReadonlyMap<FilePath, Move>, path: FilePath): Move | undefined => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const move = known.get(path.slice(0, end));
      if (move !== undefined) return move;
    }
    return undefined;
  };
  return {
    moves,
    moveOf: (path) => holder(byOrigin, path),
    after: (path) => {
      const move = holder(byOrigin, path);
      return move === undefined ? path : pathAfter(move, path);
    },
    before: (path) => {
      const move = holder(byTarget, path);
      return move === undefined ? path : move.from + path.slice(move.to.length);
    },
  };
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
