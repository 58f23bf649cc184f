import type { Primitive } from '../graph/graph.ts';
import { pushTo } from '../model/push-to.ts';
import { open } from './canonical-text.ts';
import type { CanonicalText } from './canonical-text.ts';
import { Labels, sameGap, sameLine } from './same-line.ts';
import type { SameTarget } from './same-line.ts';

/** A text, as a rule that of a primitive, that stands in another one, whole. */
export interface Passenger<Carried> {
  readonly primitive: Carried;
  /** Index of its first line there. */
  readonly at: number;
  readonly lines: number;
}

interface Landmark<Carried> {
  readonly primitive: Carried;
  readonly text: CanonicalText;
  /** Index of the line in the text of the primitive. */
  readonly at: number;
}

/**
 * Finds primitives in texts: each has a landmark, a line that few others have and no format rewrites, and is compared line
 * by line where a text has it.
 */
export class PassengerSearch<Carried = Primitive> {
  private readonly landmarks = new Map<string, Landmark<Carried>[]>();
  /** Primitives without a line that stays the same everywhere. */
  private readonly unmarked: Landmark<Carried>[] = [];
  private readonly sameTarget: SameTarget;
  private readonly known = new WeakMap<CanonicalText, readonly Passenger<Carried>[]>();

  constructor(primitives: readonly Carried[], textOf: (primitive: Carried) => CanonicalText, sameTarget: SameTarget) {
    this.sameTarget = sameTarget;
    const texts = primitives.map((primitive) => ({ primitive, text: textOf(primitive) })).filter(({ text }) => text.lines.length > 0);
    const frequency = new Map<string, number>();
    for (const { text } of texts) for (const line of text.lines.map(landmarkOf)) frequency.set(line, (frequency.get(line) ?? 0) + 1);
    const rank = (line: string): number => (frequency.get(line) ?? 0) * 1000 - Math.min(line.length, 999);
    for (const { primitive, text } of texts) {
      const plain = text.lines.flatMap((line, at) => (isSteady(line) ? [{ line: landmarkOf(line), at }] : []));
      const best = plain.reduce<(typeof plain)[number] | undefined>(
        (a, b) => (a === undefined || rank(b.line) < rank(a.line) ? b : a),
        undefined,
      );
      if (best === undefined) this.unmarked.push({ primitive, text, at: 0 });
      else pushTo(this.landmarks, best.line, { primitive, text, at: best.at });
    }
  }

  /** Every primitive that stands in a text; one that stands there twice, twice. */
  in(text: CanonicalText): readonly Passenger<Carried>[] {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const found: Passenger<Carried>[] = [];
    for (const [index, written] of text.lines.entries()) {
      const line = landmarkOf(written);
      const trimmed = line.trimStart();
      const here = [
        ...(this.landmarks.get(line) ?? []),
        // What opens a text has lost the white space before it.
        ...(trimmed === line ? [] : (this.landmarks.get(trimmed) ?? []).filter(({ at }) => at === 0)),
        ...this.unmarked,
      ];
      for (const landmark of here) {
        const at = index - landmark.at;
        if (this.standsAt(landmark, text, at)) found.push({ primitive: landmark.primitive, at, lines: landmark.text.lines.length });
      }
    }
    this.known.set(text, found);
    return found;
  }

  private standsAt({ text: { lines, gaps } }: Landmark<Carried>, text: CanonicalText, at: number): boolean {
    if (at < 0 || at + lines.length > text.lines.length) return false;
    const labels = new Labels();
    return lines.every((line, index) => {
      const there = text.lines[at + index] ?? '';
      if (index > 0 && !sameGap(gaps[index], text.gaps[at + index])) return false;
      return sameLine(line, index === 0 ? there.trimStart() : there, labels, this.sameTarget);
    });
  }
}

/** Whether no format writes a line in another way, but for what its links lead to. */
function isSteady(line: string): boolean {
  return !line.includes(open) || !/\uE000[^h>]/u.test(line);
}

function landmarkOf(line: string): string {
  return line.includes(open) ? line.replace(/\uE000>[^\uE001]*/gu, open) : line;
}
