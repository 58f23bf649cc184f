import { linesIn } from './canonical-text.ts';
import type { CanonicalText } from './canonical-text.ts';

/** Whether a fair part of a text stands in others. */
export function isPartlyIn({ lines }: CanonicalText, others: readonly CanonicalText[]): boolean {
  return others.some((other) => {
    const there = linesIn(other);
    return lines.filter((line) => there.has(line)).length * 4 >= lines.length;
  });
}
