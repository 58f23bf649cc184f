import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { DocumentRule } from '../rule.ts';

export const noWrongAverage = {
  id: 'no-wrong-average',
  summary: 'A stated average must be that of the values beside it.',
  severity: 'info',
  preset: 'strict',
  documents: 'all',
  *checkDocument(document) {
    for (const { value, span, parts } of averagesIn(document)) {
      const mean = parts.reduce((sum, part) => sum + part.value, 0) / parts.length;
      // Rounded or cut off, with as many digits as anybody likes.
      if (Math.abs(mean - value) < 1) continue;
      const values = parts.map((part) => `${part.value} %`);
      yield {
        path: document.path,
        span,
        message: `The average coverage is said to be ${value} %, and that of ${values.slice(0, -1).join(', ')} and ${values.at(-1)} is ${Math.round(mean * 10) / 10} %. Agents copy such numbers into their reports.`,
        hint: 'Correct the number, or say what the values are weighted by.',
        related: parts.map((part) => ({ path: document.path, span: part.span, message: `Phase ${part.phase} has ${part.value} %.` })),
      };
    }
  },
} as const satisfies DocumentRule;

interface Part {
  readonly phase: string;
  readonly value: number;
  readonly span: Span;
}

interface Average {
  readonly value: number;
  readonly span: Span;
  readonly parts: readonly Part[];
}

const stated =
  /\bcoverage:?\s+\**(?<behind>\d+(?:\.\d+)?)\s?%\**\s+(?:on\s+)?average\b|\baverage\s+(?:test\s+|code\s+)?coverage:?\s+(?:of\s+|is\s+)?\**(?<before>\d+(?:\.\d+)?)\s?%/iu;
const ofPhase = /^[^\p{L}\p{N}]*coverage:\**\s+\**(?<value>\d+(?:\.\d+)?)\s?%[^\p{L}\p{N}]*$/iu;
const phaseStart = /^[^\p{L}\p{N}]*phase\s+(?<phase>\d+)\b/iu;

/** Averages that stand below the values of at least two phases, each of which has one value and no other. */
function averagesIn({ text, bodyStart }: Document): Average[] {
  if (!/\baverage\b/i.test(text) || !/\bcoverage\b/i.test(text)) return [];
  const parts = new Map<string, Part>();
  const averages: Average[] = [];
  let phase: string | undefined;
  let isClear = true;
  for (const match of text.slice(bodyStart).matchAll(/[^\r\n]+/g)) {
    const start = bodyStart + match.index;
    phase = phaseStart.exec(match[0])?.groups?.['phase'] ?? phase;
    const average = stated.exec(match[0]);
    const value = ofPhase.exec(match[0])?.groups?.['value'];
    if (average !== null) {
      const span = { start: start + average.index, end: start + average.index + average[0].length };
      const { behind, before = '0' } = average.groups ?? {};
      if (isClear && parts.size > 1) averages.push({ value: Number(behind ?? before), span, parts: [...parts.values()] });
    } else if (value !== undefined && phase !== undefined) {
      const known = parts.get(phase);
      if (known === undefined) parts.set(phase, { phase, value: Number(value), span: { start, end: start + match[0].length } });
      else isClear &&= known.value === Number(value);
    }
  }
  return averages;
}
