import { isMap } from '../model/is-map.ts';
import { validateOutcome } from '../model/generated/validators/outcome.js';
import { canonicalJson } from '../model/canonical-json.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { Outcome } from '../model/generated/schema-types.ts';
import type { LearnStore } from './learn-store.ts';
import { flawOfWords } from './lessons.ts';
import type { Lesson } from './lessons.ts';
import { draftedNote } from './proposal-of-lessons.ts';

/** Of one outcome. */
const mostLessons = 10;

/** A line of JSON for each outcome that no program has been asked about: `{"version":1,"outcome":{…}}`. */
export function draftQuestions({ outcomes, proposals }: LearnStore, from?: ReadonlySet<string>): string[] {
  const asked = new Set([...proposals.values()].flatMap(({ value }) => (value.note === draftedNote ? value.origin : [])));
  return [...outcomes.values()]
    .map(({ value }) => value)
    .filter(({ id, by }) => by.trust !== 'external' && !asked.has(id) && from?.has(id) !== false)
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map((outcome) => canonicalJson({ version: 1, outcome }));
}

export interface DraftAnswers {
  readonly lessons: ReadonlyMap<string, readonly Lesson[]>;
  readonly warnings: readonly string[];
}

/** `{"outcome":"o-…","lessons":[{"kind":"pitfall","text":"…"}]}` on each line. What does not fit the schema of outcomes is left out. */
export function draftAnswers(lines: readonly string[], { outcomes }: LearnStore): DraftAnswers {
  const lessons = new Map<string, readonly Lesson[]>();
  const warnings: string[] = [];
  for (const [index, line] of lines.entries()) {
    const answer = parsed(line);
    const outcome = outcomes.get(String(answer?.['outcome']))?.value;
    const flaw = outcome === undefined ? 'it names no outcome that is there' : flawOf(outcome, answer?.['lessons']);
    if (outcome === undefined || flaw !== undefined)
      warnings.push(`Line ${index + 1} of the answer of \`learn.draft\` is left out: ${flaw}.`);
    else if (outcome.by.trust !== 'external') lessons.set(outcome.id, answer?.['lessons'] as Lesson[]);
  }
  return { lessons, warnings };
}

function flawOf(outcome: Outcome, lessons: unknown): string | undefined {
  if (!Array.isArray(lessons)) return 'it has no list of `lessons`';
  if (lessons.length > mostLessons) return `it has more than ${mostLessons} lessons`;
  if (!validateOutcome({ ...outcome, lessons })) {
    const [error] = validateOutcome.errors ?? [];
    return `\`${(error?.instancePath ?? '').slice(1).replaceAll('/', '.')}\` ${error?.message ?? 'does not fit the schema'}`;
  }
  return (lessons as Lesson[]).flatMap(({ text }) => flawOfWords(text) ?? [])[0]?.replace(/\.$/, '');
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isMap(value) ? value : undefined;
  } catch {
    // Told like any other answer that does not fit.
    return undefined;
  }
}
