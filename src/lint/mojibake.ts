import type { Span } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import { isPlain } from '../model/word-sieve.ts';
import { misreadEncodings } from './misread-encodings.ts';
import type { MisreadEncoding } from './misread-encodings.ts';

/** Text that was UTF-8 and was read in another encoding. */
export interface Mojibake {
  /** The encoding by name. */
  readonly encoding: string;
  /** Stretches of misread text with what they stand for. */
  readonly places: readonly MisreadText[];
  /** Whether everything in the text that is not ASCII is misread, so that the whole of it was. */
  readonly isWhole: boolean;
}

export interface MisreadText {
  readonly span: Span;
  readonly meant: string;
}

/** Misread characters side by side that prove as much. */
interface Sequence {
  start: number;
  end: number;
  meant: string;
  count: number;
  readonly weight: 'proof' | 'hint' | 'none';
}

const couldBeMisread = /[\u00C2-\u00F4√‚¬\uF8FF][^\0-\x7F]/;
const plausible = /^(?:[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]|\u00AD|\u200B|\u200C|\u200D|\uFEFF)$/u;
/** Hints that make a proof. */
const enoughHints = 3;
/** Text that was misread again after it had been misread. */
const maxRounds = 3;
/** More places become one, from the first to the last. */
const maxPlaces = 1000;

/** Misread text that proves itself at a place where `counts` holds. Linear; most texts are left at one look. */
export function mojibakeIn(text: string, counts: (found: MisreadText) => boolean): Mojibake | undefined {
  if (isPlain(text) || !couldBeMisread.test(text)) return undefined;
  for (const encoding of misreadEncodings) {
    const { sequences, others } = sequencesIn(text, encoding);
    const counted = sequences.filter(({ start, end, meant }) => counts({ span: { start, end }, meant }));
    const hasProof = counted.some(({ weight }) => weight === 'proof');
    const hints = counted.reduce((sum, { weight, count }) => sum + (weight === 'hint' ? count : 0), 0);
    if (!hasProof && (hints < enoughHints || hints <= others)) continue;
    const isWhole = others === 0;
    const misread = isWhole ? sequences : sequences.filter(({ weight }) => weight === 'proof' || (weight === 'hint' && !hasProof));
    return { encoding: encoding.name, places: bounded(text, joined(misread).map(readAgain)), isWhole };
  }
  return undefined;
}

/** Sequences of characters whose bytes are characters of UTF-8, and the number of other characters that are not ASCII. */
function sequencesIn(text: string, encoding: MisreadEncoding): { sequences: Sequence[]; others: number } {
  const readings = new Map<string, Reading | undefined>();
  const sequences: Sequence[] = [];
  let covered = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { index, 0: written } of text.matchAll(encoding.sequence)) {
    if (!readings.has(written)) readings.set(written, readingOf(written, encoding));
    const reading = readings.get(written);
    if (reading === undefined) continue;
    const last = sequences.at(-1);
    const end = index + written.length;
    if (last?.end === index && last.weight === reading.weight) {
      last.end = end;
      last.count += 1;
      last.meant += reading.meant;
    } else sequences.push({ start: index, end, count: 1, ...reading });
    covered += written.length;
  }
  return { sequences, others: lengthBeyondAscii(text) - covered };
}

type Reading = Pick<Sequence, 'meant' | 'weight'>;

function readingOf(written: string, { byteOf, telling, common }: MisreadEncoding): Reading | undefined {
  const [first = '', ...others] = written;
  const lead = byteOf.get(first) ?? 0;
  const meant = utf8(
    lead,
    others.map((character) => byteOf.get(character) ?? 0),
  );
  if (meant === undefined || !plausible.test(meant)) return undefined;
  const isCommon = others.every((character) => common.test(character));
  return { meant, weight: isCommon ? 'none' : telling.has(lead) ? 'proof' : 'hint' };
}

/** The smallest code points that UTF-8 writes with two, three and four bytes. */
const smallest = [0x80, 0x800, 0x10000];

function utf8(lead: number, others: readonly number[]): string | undefined {
  const codePoint = others.reduce((value, byte) => value * 0x40 + (byte - 0x80), lead & (0x3f >> others.length));
  if (codePoint < (smallest[others.length - 1] ?? 0) || codePoint > 0x10ffff) return undefined;
  return codePoint >= 0xd800 && codePoint < 0xe000 ? undefined : String.fromCodePoint(codePoint);
}

function lengthBeyondAscii(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) length += 1;
  return length;
}

/** Neighbours as one. */
function joined(sequences: readonly Sequence[]): MisreadText[] {
  const places: { span: Span; meant: string }[] = [];
  for (const { start, end, meant } of sequences) {
    const last = places.at(-1);
    if (last?.span.end === start) places[places.length - 1] = { span: { start: last.span.start, end }, meant: last.meant + meant };
    else places.push({ span: { start, end }, meant });
  }
  return places;
}

function bounded(text: string, places: readonly MisreadText[]): readonly MisreadText[] {
  const first = places[0]?.span.start ?? 0;
  const last = places.at(-1)?.span.end ?? 0;
  if (places.length <= maxPlaces) return places;
  const edits = places.map(({ span, meant }) => ({ span, text: meant }));
  const end = text.length - last;
  const repaired = applyEdits(text, edits);
  return [{ span: { start: first, end: last }, meant: repaired.slice(first, repaired.length - end) }];
}

function readAgain(place: MisreadText): MisreadText {
  if (!couldBeMisread.test(place.meant)) return place;
  let result = place.meant;
  for (let round = 1; round < maxRounds; round += 1) {
    const encoding = misreadEncodings.find((candidate) => {
      const { sequences, others } = sequencesIn(result, candidate);
      return others === 0 && sequences.some(({ weight }) => weight === 'proof');
    });
    if (encoding === undefined) break;
    result = sequencesIn(result, encoding)
      .sequences.map((sequence) => sequence.meant)
      .join('');
  }
  return { ...place, meant: result };
}
