import type { LineRange } from '../model/line-range.ts';
import { linesOf } from '../model/manifest.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import type { PlannedFile } from './plan-build.ts';
import { isOurs, kept, outline } from './planned-write.ts';
import type { Decision, Disk, DiskFile, Surroundings } from './planned-write.ts';

/** A file that is ours from its first byte to its last. */
export function planWholeFile(
  file: PlannedFile,
  found: DiskFile | 'other' | undefined,
  entry: ManifestEntry | undefined,
  { disk, force }: Surroundings,
): Decision {
  const before = found === undefined || found === 'other' ? undefined : found.bytes;
  const plain = outline(file, before);
  const wanted = bytesOf(file, disk);
  if (wanted === undefined) return kept({ ...plain, tokens: 0 }, entry, 'unreadable-source');
  const { bytes, mode } = wanted;
  const write = { ...plain, bytes, mode };
  const hash = disk.hash(bytes);
  const equal = before !== undefined && (before === bytes || Buffer.compare(before, bytes) === 0);
  const beforeHash = before === undefined ? undefined : equal ? hash : disk.hash(before);
  const { path, runtime, sources } = file;
  const next: ManifestEntry = { path, runtime, hash, sources, ...linesOf(rangesIn(file.content), sources) };
  if (file.content.type === 'copy' ? equal : beforeHash === hash) {
    // A text says that it is generated; a copy could be somebody's own.
    const isForeign = entry === undefined && file.content.type === 'copy';
    return { write: { ...write, state: 'unchanged' }, ...(isForeign ? {} : { entry: next }) };
  }
  const ours = found === undefined || (beforeHash !== undefined && isOurs(entry, beforeHash));
  const reason = entry === undefined ? 'hand-written' : 'hand-edited';
  if (found === 'other') return kept(write, entry, 'blocked');
  if (!ours && !force) return kept(write, entry, reason);
  return {
    write: { ...write, state: found === undefined ? 'created' : 'updated', ...(ours ? {} : { reason, lost: true }) },
    entry: next,
    pending: beforeHash === undefined ? next : { ...next, previousHash: beforeHash },
  };
}

function rangesIn(content: PlannedFile['content']): readonly LineRange[] {
  if (content.type === 'copy') return [{ line: 1, count: Infinity, of: content.of, from: 1 }];
  return content.type === 'text' ? (content.origin?.ranges ?? []) : [];
}

/** What becomes of a file that is no longer wanted. */
export function dropWholeFile(entry: ManifestEntry, { disk, force }: Surroundings): Decision {
  const found = disk.read(entry.path);
  if (found === undefined) return {};
  const write = outline({ ...entry, tokens: 0 }, found === 'other' ? undefined : found.bytes);
  if (found === 'other') return kept(write, entry, 'blocked');
  const ours = isOurs(entry, disk.hash(found.bytes));
  if (!ours && !force) return kept(write, entry, 'hand-edited');
  return { write: { ...write, state: 'removed', ...(ours ? {} : { reason: 'hand-edited', lost: true }) }, pending: entry };
}

/** Of one plan, which may be compared with the disk more than once. */
const encoded = new WeakMap<PlannedFile['content'], Uint8Array>();

/** `undefined` when the file to copy is a link or is gone. */
function bytesOf({ content }: PlannedFile, disk: Disk): { bytes: Uint8Array; mode: number | undefined } | undefined {
  if (content.type === 'text') {
    const bytes = encoded.get(content) ?? Buffer.from(content.text);
    encoded.set(content, bytes);
    return { bytes, mode: undefined };
  }
  if (content.type !== 'copy') return undefined;
  const found = (disk.readSource ?? disk.read)(content.of);
  return found === 'other' ? undefined : found;
}
