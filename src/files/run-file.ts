import { hash } from 'node:crypto';
import type { FilePath } from '../model/file-path.ts';
import type { Identity, Inquiry } from './identified-tree.ts';

/** A whole run: what it asked of the files, and what came of it. */
export interface RememberedRun {
  readonly inquiry: Inquiry;
  /** Plain data. */
  readonly outcome: unknown;
}

/** Most runs are another one's than the last: the outcome is parsed for those that are the same. */
export interface WrittenRun extends Pick<RememberedRun, 'inquiry'> {
  readonly outcome: () => unknown;
}

interface PrintedInquiry {
  readonly listings: readonly (readonly [options: string, digest: string])[];
  readonly files: readonly (readonly [path: FilePath, id: string, stamp: string | 0])[];
  readonly blocked: readonly (readonly [path: FilePath, answer: boolean])[];
}

/** Three lines: a digest of the others and of their maker, what was asked, what came of it. */
export function printRunFile({ inquiry, outcome }: RememberedRun, maker: string): string {
  const asked: PrintedInquiry = {
    listings: [...inquiry.listings],
    files: [...inquiry.files].map(([path, { id, stamp }]) => [path, id, stamp ?? 0]),
    blocked: [...inquiry.blocked],
  };
  const lines = `${JSON.stringify(asked)}\n${JSON.stringify(outcome)}`;
  return `${digestOf(lines, maker)}\n${lines}`;
}

/** `undefined` for what this maker has not written, and for what is not whole. */
export function parseRunFile(text: string, maker: string): WrittenRun | undefined {
  const end = text.indexOf('\n');
  const lines = text.slice(end + 1);
  if (text.slice(0, end) !== digestOf(lines, maker)) return undefined;
  const middle = lines.indexOf('\n');
  const { listings, files, blocked } = JSON.parse(lines.slice(0, middle)) as PrintedInquiry;
  const identities = files.map(([path, id, stamp]): [FilePath, Identity] => [path, { id, stamp: stamp === 0 ? undefined : stamp }]);
  return {
    inquiry: { listings: new Map(listings), files: new Map(identities), blocked: new Map(blocked) },
    outcome: () => JSON.parse(lines.slice(middle + 1)) as unknown,
  };
}

function digestOf(lines: string, maker: string): string {
  return hash('sha256', `${maker}\n${lines}`, 'base64url');
}
