import type { FilePath } from '../model/file-path.ts';
import type { LineRange } from '../model/line-range.ts';
import { linesOf } from '../model/manifest.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import type { TextOrigin } from './text-origin.ts';
import type { Span } from '../model/span.ts';
import { isMarkdown, regionIn, regionText, withoutFrontmatter, withRegion } from './managed-region.ts';
import type { Region } from '../model/managed-region.ts';
import type { PlannedFile } from './plan-build.ts';
import { isOurs, kept, outline } from './planned-write.ts';
import type { Decision, DiskFile, PlannedWrite, Surroundings } from './planned-write.ts';

/** The region of a Markdown file on the disk. */
export function regionOf(
  path: FilePath,
  { bytes }: Pick<DiskFile, 'bytes'>,
  { parse }: Pick<Surroundings, 'parse'>,
): Region & { readonly text: string } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.includes('<!-- primitives:')) return { type: 'none', text: '' };
  const text = buffer.toString('utf8');
  const region = isMarkdown(path) ? regionIn(path, text, parse) : ({ type: 'none' } as const);
  if (region.type === 'region' && !Buffer.from(text).equals(bytes)) return { type: 'broken', why: 'The file is not UTF-8', text };
  return { ...region, text };
}

/** A file that was written by hand and leaves us what stands between its markers. */
export function planRegion(
  file: PlannedFile & { readonly content: { readonly type: 'text' } },
  found: DiskFile,
  entry: ManifestEntry | undefined,
  around: Surroundings,
): Decision {
  const region = regionOf(file.path, found, around);
  const plain = { ...outline(file, found.bytes), mode: found.mode };
  if (region.type === 'none') return kept(plain, undefined, 'hand-written');
  if (region.type === 'broken') return kept(plain, entry, 'broken-region', region.why);
  const { path, runtime, sources } = file;
  const { text: wanted, ranges } = regionContent(file.content);
  const text = withRegion(region.text, region.span, wanted);
  if (!holds(path, text, wanted, around)) return kept(plain, entry, 'marker-in-text');
  const next: ManifestEntry = { path, runtime, hash: hashOf(wanted, around), sources, region: true, ...linesOf(ranges, sources) };
  return decided({ ...plain, bytes: Buffer.from(text) }, region, wanted, { entry, next, around });
}

/** What stands in a region: an output without its frontmatter. Its lines count from the first one that is not blank. */
export function regionContent({ text, origin }: { readonly text: string; readonly origin?: TextOrigin }): {
  readonly text: string;
  /** How many lines of the output stand above. */
  readonly above: number;
  readonly ranges: readonly LineRange[];
} {
  const body = withoutFrontmatter(text);
  const wanted = regionText(`\n${body}`, { start: 0, end: Infinity });
  const blank = /^(?:[ \t]*\n)*/.exec(body)?.[0].length ?? 0;
  const above = text.slice(0, text.length - body.length + blank).split('\n').length - 1;
  const ranges = (origin?.ranges ?? []).flatMap(({ line, count, of, from }) => {
    const hidden = Math.max(0, above + 1 - line);
    return hidden >= count ? [] : [{ line: line + hidden - above, count: count - hidden, of, from: from + hidden }];
  });
  return { text: wanted, above, ranges };
}

/** What becomes of a region whose text is no longer wanted: it is emptied, and the file stays. */
export function dropRegion(entry: ManifestEntry, around: Surroundings): Decision {
  const found = around.disk.read(entry.path);
  if (found === undefined) return {};
  const plain = outline({ ...entry, tokens: 0 }, found === 'other' ? undefined : found.bytes);
  if (found === 'other') return kept(plain, entry, 'blocked');
  const region = regionOf(entry.path, found, around);
  // Whoever takes the markers away takes the text over.
  if (region.type === 'none') return {};
  if (region.type === 'broken') return kept(plain, entry, 'broken-region', region.why);
  const bytes = Buffer.from(withRegion(region.text, region.span, ''));
  return decided({ ...plain, bytes, mode: found.mode }, region, '', { entry, next: undefined, around });
}

interface Noted {
  readonly entry: ManifestEntry | undefined;
  readonly next: ManifestEntry | undefined;
  readonly around: Surroundings;
}

function decided(
  write: Omit<PlannedWrite, 'state'>,
  { text, span }: { readonly text: string; readonly span: Span },
  wanted: string,
  { entry, next, around }: Noted,
): Decision {
  const present = regionText(text, span);
  const noted = next === undefined ? {} : { entry: next };
  if (present === wanted) return next === undefined ? {} : { write: { ...write, state: 'unchanged' }, ...noted };
  const presentHash = hashOf(present, around);
  const ours = present === '' || isOurs(entry, presentHash);
  if (!ours && !around.force) return kept(write, entry, 'edited-region');
  return {
    write: { ...write, state: 'updated', ...(ours ? {} : { reason: 'edited-region', lost: true }) },
    ...noted,
    ...pendingOf(next ?? entry, presentHash),
  };
}

function pendingOf(entry: ManifestEntry | undefined, previousHash: string): Pick<Decision, 'pending'> {
  return entry === undefined ? {} : { pending: { ...entry, previousHash } };
}

/** Whether a text that was put between the markers is found there again: it may hold a marker itself, or swallow the end. */
function holds(path: FilePath, text: string, wanted: string, { parse }: Surroundings): boolean {
  const region = regionIn(path, text, parse);
  return region.type === 'region' && regionText(text, region.span) === wanted;
}

function hashOf(text: string, { disk }: Surroundings): string {
  return disk.hash(Buffer.from(text));
}
