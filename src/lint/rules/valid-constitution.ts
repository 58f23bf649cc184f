import { specKitFileOf, versionLine } from '../../artifacts/spec-kit.ts';
import type { Labelled } from '../../artifacts/spec-kit.ts';
import { isCalendarDay } from '../../model/memory-trailer.ts';
import type { Document } from '../../model/document.ts';
import type { DocumentRule, Finding } from '../rule.ts';

export const validConstitution = {
  id: 'valid-constitution',
  summary: 'A constitution must end with its version and the days on which it was ratified and amended.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'artifacts',
  *checkDocument(document) {
    if (specKitFileOf(document) !== 'constitution') return;
    const { version, ratified, amended } = versionLine(document);
    if (version === undefined) {
      const governance = document.headings.find(({ text, topLevel }) => topLevel && /^Governance\b/.test(text));
      // In another language the line has other words.
      if (governance === undefined) return;
      yield {
        path: document.path,
        span: governance.span,
        message: 'The constitution does not say its version: plans that were checked against it cannot say which one they meant.',
        hint: 'End it with `**Version**: 1.0.0 | **Ratified**: 2026-01-31 | **Last Amended**: 2026-01-31`.',
      };
      return;
    }
    if (!isOpen(version) && !/^v?(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?![\d.])/.test(version.value)) {
      yield {
        path: document.path,
        span: spanOf(version, document),
        message: `The version of the constitution is “${shown(version)}”, which is no semantic version: nobody can tell whether an amendment breaks what was decided before.`,
        hint: 'Write MAJOR.MINOR.PATCH: MAJOR for a principle that goes or changes its meaning, MINOR for a new one, PATCH for wording.',
      };
    }
    yield* dayFinding(document, 'ratified', 'RATIFICATION_DATE', ratified);
    yield* dayFinding(document, 'last amended', 'LAST_AMENDED_DATE', amended);
    const [from, to] = [dayOf(ratified), dayOf(amended)];
    if (from !== undefined && to !== undefined && amended !== undefined && to < from) {
      yield {
        path: document.path,
        span: { start: amended.span.start, end: amended.span.start + to.length },
        message: `The constitution was last amended on ${to}, before it was ratified on ${from}: one of the two days is wrong.`,
        hint: 'The first is the day on which it was adopted, the second that of the latest change.',
      };
    }
  },
} as const satisfies DocumentRule;

/** Placeholders have a rule of their own, and `TODO(FIELD)` says that somebody knows. */
function isOpen({ value }: Labelled): boolean {
  return /^(?:TODO\(|\[)/.test(value);
}

function dayOf(written: Labelled | undefined): string | undefined {
  const day = written?.value.slice(0, 10);
  return day !== undefined && isCalendarDay(day) ? day : undefined;
}

function* dayFinding({ path, ...document }: Document, what: string, field: string, written: Labelled | undefined): Iterable<Finding> {
  if (written === undefined || isOpen(written) || dayOf(written) !== undefined) return;
  yield {
    path,
    span: spanOf(written, document),
    message: `The day on which the constitution was ${what} is “${shown(written)}”, and no day of the calendar in the form YYYY-MM-DD: it cannot be compared.`,
    hint: `Write it as \`2026-01-31\`, or \`TODO(${field})\` where nobody knows it.`,
  };
}

/** The value, or the character before it where there is none. */
function spanOf({ span }: Labelled, { text }: Pick<Document, 'text'>): Labelled['span'] {
  if (span.end > span.start) return span;
  return { start: Math.max(0, span.start - 1), end: Math.min(text.length, span.start) };
}

function shown({ value }: Labelled): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
