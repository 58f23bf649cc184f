import type { Dialect } from '../graph/match-glob.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import type { OriginId } from './origins.ts';

/** A primitive as it was found, before it has a place. */
export interface Draft {
  readonly kind: DraftKind;
  /** What its file is to be called, without folder and suffix. */
  readonly name: string;
  /** What else, when that name is taken. */
  readonly otherName: string;
  readonly path: FilePath;
  readonly from: OriginId;
  /** Frontmatter, without what says for which files it is. */
  readonly keys: Readonly<Record<string, unknown>>;
  /** Of instructions; the others have none. */
  readonly scope: DraftScope | undefined;
  /** With LF line ends and without frontmatter; its links start at `linksFrom`. */
  readonly body: string;
  readonly linksFrom: FilePath;
  /** Files beside a skill that come along. */
  readonly files: readonly FilePath[];
  readonly notes: readonly Note[];
  /** What a build says that it was made from; `undefined` for what people wrote. */
  readonly builtFrom?: FilePath | undefined;
  /** It is a primitive already, in its place: nothing is written, and what says the same is the same. */
  readonly standing?: boolean;
}

export type DraftKind = Exclude<Kind, 'agents-file'>;

/** Which files instructions are for, in the words of their runtime. */
export type DraftScope =
  | { readonly type: 'everything' }
  /** All files below a folder. */
  | { readonly type: 'folder'; readonly folder: FilePath }
  | GlobScope
  /** No file by itself: a task or a person calls for it. */
  | { readonly type: 'on-demand' };

export interface GlobScope {
  readonly type: 'globs';
  /** Single patterns: lists are taken apart. */
  readonly globs: readonly string[];
  readonly dialect: Dialect;
  /** The folder that patterns start at. */
  readonly base: FilePath;
  /** The folder outside of which the rule never loads. */
  readonly within: FilePath;
}

/** What a person should know of a file that was taken. */
export interface Note {
  /** `changed`: it means something else now; `left`: a part of it has no place here; `info`: nothing is lost. */
  readonly effect: 'changed' | 'left' | 'info';
  readonly message: string;
}

export function changed(message: string): Note {
  return { effect: 'changed', message };
}

export function left(message: string): Note {
  return { effect: 'left', message };
}

export function info(message: string): Note {
  return { effect: 'info', message };
}
