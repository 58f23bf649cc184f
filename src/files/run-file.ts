import { hash } from 'node:crypto';
import type { FilePath } from '../model/file-path.ts';
import type { Identity, Inquiry } from './identified-tree.ts';

/** A whole run: what it asked of the files, and what came of it. */
export interface RememberedRun {
  readonly inquiry: Inquiry;
  /** Plain data. */
  readonly outcome: unknown;
}

interface Printed {
  readonly listings: readonly (readonly [options: string, digest: string])[];
  readonly files: readonly (readonly [path: FilePath, id: string, stamp: string | 0])[];
  readonly blocked: readonly (readonly [path: FilePath, answer: boolean])[];
  readonly outcome: unknown;
}

/** A digest of the rest and of its maker, a line end, JSON. */
export function printRunFile({ inquiry, outcome }: RememberedRun, maker: string): string {
  const printed: Printed = {
    listings: [...inquiry.listings],
    files: [...inquiry.files].map(([path, { id, stamp }]) => [path, id, stamp ?? 0]),
    blocked: [...inquiry.blocked],
    outcome,
  };
  const json = JSON.stringify(printed);
  return `${digestOf(json, maker)}\n${json}`;
}

/** `undefined` for what this maker has not written, and for what is not whole. */
export function parseRunFile(text: string, maker: string): RememberedRun | undefined {
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  if (text.slice(0, end) !== digestOf(json, maker)) return undefined;
  const { listings, files, blocked, outcome } = JSON.parse(json) as Printed;
  const identities = files.map(([path, id, stamp]): [FilePath, Identity] => [path, { id, stamp: stamp === 0 ? undefined : stamp }]);
  return { inquiry: { listings: new Map(listings), files: new Map(identities), blocked: new Map(blocked) }, outcome };
}

function digestOf(json: string, maker: string): string {
  return hash('sha256', `${maker}\n${json}`, 'base64url');
}
