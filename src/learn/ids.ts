import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.ts';

/** Bytes that nobody can guess, so many of them. Handed in, so that the same bytes give the same ids. */
export type RandomBytes = (count: number) => Uint8Array;

/** Crockford's base 32 in small letters: no `i`, `l`, `o` and `u`. Source: https://www.crockford.com/base32.html */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Eight letters: of 10,000 random ids, two are the same once in 22,000 times. */
const bytesOfId = 5;

/** An id for a new entry, unlike those that are taken: the tombstones' too, since an id is never used again. */
export function newEntryId(randomBytes: RandomBytes, taken: ReadonlySet<string> = new Set()): string {
  return newId('m', randomBytes, taken);
}

/** An id for a new proposal. */
export function newProposalId(randomBytes: RandomBytes, taken: ReadonlySet<string> = new Set()): string {
  return newId('p', randomBytes, taken);
}

/** What makes two reports of an outcome the same outcome. */
export interface OutcomeKey {
  readonly task: Readonly<Record<string, string>>;
  readonly commit: string | undefined;
  readonly result: string;
  /** The run that reports it, or what it reports where the run has no name. */
  readonly run: string;
}

/** The first 40 bits of the SHA-256 of the key as JSON with sorted keys: a run of CI that is repeated reports the same outcome. */
export function outcomeIdOf({ task, commit, result, run }: OutcomeKey): string {
  const digest = createHash('sha256')
    .update(canonicalJson({ task, commit, result, runId: run }))
    .digest();
  return `o-${lettersOf(digest)}`;
}

/** SHA-256 of a text, CRLF counted as LF: what a precondition says of a place in a file. */
export function textHash(text: string): string {
  return `sha256-${createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')}`;
}

/** A source that only ever gives taken ids would never end. */
const maxTries = 1000;

function newId(prefix: string, randomBytes: RandomBytes, taken: ReadonlySet<string>): string {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const id = `${prefix}-${lettersOf(randomBytes(bytesOfId))}`;
    if (!taken.has(id)) return id;
  }
  throw new Error(`No free id was found in ${maxTries} tries: the random bytes repeat.`);
}

/** Eight letters for the first 40 bits. */
function lettersOf(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, bytesOfId)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: 8 }, (_, index) => alphabet[Number((bits >> BigInt(35 - 5 * index)) & 31n)]).join('');
}
