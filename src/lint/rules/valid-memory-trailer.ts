import type { MemoryTrailer, TrailerField } from '../../model/document.ts';
import { isCalendarDay, memoryId, outcomeId, trailerDates, trailerKeys } from '../../model/memory-trailer.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { DocumentRule, Finding } from '../rule.ts';

export const validMemoryTrailer = {
  id: 'valid-memory-trailer',
  summary: 'The trailer of a memory entry must be an id, a day and known keys with values.',
  severity: 'error',
  preset: 'recommended',
  documents: 'primitives',
  *checkDocument({ path, memoryEntries }) {
    for (const { trailer } of memoryEntries) {
      if (trailer === undefined) continue;
      for (const defect of defectsOf(trailer)) yield { path, ...defect };
    }
  },
} as const satisfies DocumentRule;

type Defect = Pick<Finding, 'span' | 'message' | 'hint' | 'severity' | 'fix'>;

function* defectsOf({ span, id, date, fields, stray }: MemoryTrailer): Iterable<Defect> {
  if (id === undefined) yield { span, message: 'The trailer has no id, so the entry cannot be told from others.', hint: howIdsLook };
  else if (!memoryId.test(id.name)) {
    yield { span: id.span, message: `\`${id.name}\` is not an id, so nothing that names the entry finds it.`, hint: howIdsLook };
  }
  if (date === undefined) {
    yield {
      span: id?.span ?? span,
      severity: 'warning',
      message: 'The trailer has no day behind its id, so nobody can tell how old the lesson is.',
      hint: howDaysLook,
    };
  } else if (!isCalendarDay(date.name)) yield { span: date.span, message: noDay(date.name), hint: howDaysLook };
  const seen = new Set<string>();
  for (const field of fields) {
    if (seen.has(field.key)) {
      yield {
        span: field.keySpan,
        message: `The trailer has the key \`${field.key}\` twice, and only one of the two can hold.`,
        hint: 'Remove one. Several values are written with commas.',
      };
    } else yield* fieldDefects(field);
    seen.add(field.key);
  }
  const words = stray.filter(({ name }) => name !== 'pin');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return;
  yield {
    span: { start: first.span.start, end: last.span.end },
    message: `\`${words.map(({ name }) => name).join(' ')}\` is no \`key=value\`, so what it says is lost.`,
    hint: 'A trailer is an id, a day and pairs like `review=2026-08-01`, with no spaces in a pair. Notes belong into a comment of their own.',
  };
}

function* fieldDefects({ key, value, keySpan, valueSpan }: TrailerField): Iterable<Defect> {
  if (!trailerKeys.has(key)) {
    const nearest = nearestName(key, trailerKeys);
    yield {
      span: keySpan,
      message: `A trailer has no key \`${key}\`, so what it says is lost.`,
      ...(nearest === undefined
        ? { hint: `The keys are ${[...trailerKeys].map((name) => `\`${name}\``).join(', ')}.` }
        : { hint: `Did you mean \`${nearest}\`?`, ...(nearest === key.toLowerCase() ? { fix: [{ span: keySpan, text: nearest }] } : {}) }),
    };
    return;
  }
  if (value === '')
    yield {
      span: keySpan,
      message: `The key \`${key}\` has no value.`,
      hint: 'Write it behind the `=` without a space, or remove the key.',
    };
  else if (trailerDates.has(key)) {
    if (!isCalendarDay(value)) yield { span: valueSpan, message: noDay(value), hint: howDaysLook };
  } else if (key === 'by') {
    if (!memoryId.test(value)) yield { span: valueSpan, message: `\`${value}\` is not the id of an entry.`, hint: howIdsLook };
  } else if (key === 'from') {
    const wrong = value.split(',').find((origin) => !outcomeId.test(origin));
    if (wrong !== undefined) {
      yield {
        span: valueSpan,
        message: `\`${wrong}\` is not the id of an outcome.`,
        hint: 'An outcome is `o-` and eight small letters and digits, without i, l, o and u.',
      };
    }
  }
}

const howIdsLook = 'An id is `m-` and eight small letters and digits, without i, l, o and u: `m-7f3k2q9d`.';
const howDaysLook = 'Write a day of the calendar as `2026-01-15`.';

function noDay(text: string): string {
  return `\`${text}\` is not a day.`;
}
