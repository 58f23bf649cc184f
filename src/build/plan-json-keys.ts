import type { ManifestEntry, OwnedKey } from '../model/manifest.ts';
import { mergeKeys } from './merge-json.ts';
import type { WantedKey } from './wanted-keys.ts';
import type { PlannedFile } from './plan-build.ts';
import { isOurs, kept, outline } from './planned-write.ts';
import type { Decision, DiskFile, PlannedWrite, Surroundings } from './planned-write.ts';

/** Keys of a JSON file that may have others. No keys: what is ours goes, and the file when it was ours alone. */
export function planJsonKeys(
  file: Omit<PlannedFile, 'content'>,
  keys: readonly WantedKey[],
  found: DiskFile | 'other' | undefined,
  entry: ManifestEntry | undefined,
  { disk, force }: Surroundings,
): Decision {
  const plain = outline(file, found === undefined || found === 'other' ? undefined : found.bytes);
  if (found === 'other') return kept(plain, entry, 'blocked');
  // What was there before as a whole output of ours makes room.
  const wasWhole = entry !== undefined && entry.keys === undefined && found !== undefined && isOurs(entry, disk.hash(found.bytes));
  const owned = entry?.keys ?? [];
  const created = found === undefined || wasWhole || entry?.created === true;
  const before = found === undefined || wasWhole ? '' : Buffer.from(found.bytes).toString('utf8');
  if (found !== undefined && !Buffer.from(Buffer.from(found.bytes).toString('utf8')).equals(found.bytes)) {
    return kept(plain, entry, 'unusable-json', 'it is not UTF-8');
  }
  const careful = mergeKeys(before, keys, { owned, force: false });
  const merge = force && careful.type === 'merged' && careful.foreign.length > 0 ? mergeKeys(before, keys, { owned, force }) : careful;
  if (merge.type === 'unusable') return kept(plain, entry, 'unusable-json', merge.why);

  const lost = careful.type === 'merged' ? careful.foreign.filter((key) => !merge.foreign.includes(key)) : [];
  const foreign = foreignKeys(lost.length > 0 ? lost : merge.foreign, lost.length > 0);
  const next = merge.owned.length === 0 ? undefined : entryOf(file, merge.owned, created, disk.hash);
  const during = entryOf(file, [...owned, ...merge.owned], created, disk.hash);
  if (created && merge.empty) {
    return found === undefined ? {} : { write: { ...plain, state: 'removed' }, pending: during };
  }
  const write: Omit<PlannedWrite, 'state'> = { ...plain, ...foreign, bytes: Buffer.from(merge.text), mode: found?.mode };
  const noted = next === undefined ? {} : { entry: next };
  if (found !== undefined && merge.text === before) {
    const state = merge.foreign.length > 0 ? 'kept' : 'unchanged';
    return keys.length === 0 ? noted : { write: { ...write, state }, ...noted };
  }
  return { write: { ...write, state: found === undefined ? 'created' : 'updated' }, ...noted, pending: during };
}

function foreignKeys(keys: readonly string[], lost: boolean): Pick<PlannedWrite, 'reason' | 'detail' | 'lost'> {
  if (keys.length === 0) return {};
  return { reason: 'foreign-key', detail: keys.join(', '), ...(lost ? { lost } : {}) };
}

function entryOf(
  { path, runtime, sources }: Omit<PlannedFile, 'content'>,
  keys: readonly OwnedKey[],
  created: boolean,
  hash: (bytes: Uint8Array) => string,
): ManifestEntry {
  const distinct = [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
  return {
    path,
    runtime,
    hash: hash(Buffer.from(JSON.stringify(distinct))),
    sources,
    ...(created ? { created } : {}),
    keys: distinct,
  };
}
