import type { LessonKind, Outcome } from '../model/generated/schema-types.ts';
import { injectionIn } from '../model/injection-phrases.ts';
import { nearestName } from '../model/nearest-name.ts';
import { secretsIn } from '../model/secret-shapes.ts';
import { unusualCharactersOf } from '../parse/unusual-characters.ts';
import { hasControls, oneLine } from './entry-text.ts';

export const lessonKinds: readonly LessonKind[] = ['fact', 'pattern', 'pitfall', 'rule', 'gate', 'criterion', 'decision'];

export type Lesson = NonNullable<Outcome['lessons']>[number];

/** Characters of the longest lesson: what is longer is a page, and memory is read whole. */
const longest = 1000;

/** A lesson of a kind in words, of which tags at the end are taken off: `Rotate tokens. #oauth`. */
export function lessonOf(kind: LessonKind, words: string, tags: readonly string[] = []): Lesson {
  const text = oneLine(words);
  // It is refused, and a search in it takes long.
  if (text.length > longest) return { kind, text };
  const trailing = /(?:\s+#[A-Za-z][A-Za-z0-9_/-]*)+$/.exec(text)?.[0] ?? '';
  const own = trailing.match(/[A-Za-z][A-Za-z0-9_/-]*/g) ?? [];
  const all = [...new Set([...own, ...tags])];
  return { kind, text: text.slice(0, text.length - trailing.length), ...(all.length === 0 ? {} : { tags: all }) };
}

/** `pattern: Rotate tokens`, and what is wrong with it. */
export function readLesson(written: string, tags: readonly string[] = []): Lesson | string {
  const [, name = '', words = ''] = /^\s*\**\[?(\w+)\]?\**\s*:\s*([^]*)$/.exec(written) ?? [];
  const kind = kindNamed(name);
  if (kind === undefined) {
    const nearest = name === '' ? undefined : nearestName(name, lessonKinds);
    const guess = nearest === undefined ? ` Kinds are ${lessonKinds.join(', ')}.` : ` Did you mean \`${nearest}\`?`;
    return `\`${shown(written)}\` does not begin with the kind of a lesson and a colon, as in \`pitfall: Mobile clients need PKCE\`.${guess}`;
  }
  const lesson = lessonOf(kind, words, tags);
  return lesson.text === '' ? `\`${shown(written)}\` has no words behind its kind.` : lesson;
}

export function kindNamed(name: string): LessonKind | undefined {
  return lessonKinds.find((kind) => kind === name.toLowerCase());
}

/** Why words must not be recorded: what is committed is read by everybody, and by models. */
export function flawOfWords(words: string): string | undefined {
  const [secret] = secretsIn(words);
  if (secret !== undefined)
    return `${secret.what} stands in it (\`${secret.shown}…\`). Outcomes are committed: take it out, and have it revoked.`;
  if (hasControls(oneLine(words))) return 'It has control characters, which terminals obey.';
  const hidden = unusualCharactersOf(words).find(
    ({ category }) => category !== 'space' && category !== 'replacement' && category !== 'soft-hyphen',
  );
  if (hidden !== undefined) {
    return `It has a character that nobody sees and models read (U+${hidden.codePoint.toString(16).toUpperCase().padStart(4, '0')}). Take it out.`;
  }
  return oneLine(words).length > longest ? `It has more than ${longest} characters. Say it in a sentence or two.` : undefined;
}

/** What a person who decides on words should know. */
export function warningOfWords(words: string): string | undefined {
  const phrase = injectionIn(words);
  return phrase === undefined
    ? undefined
    : `\`${shown(phrase)}\` reads like an instruction that somebody smuggles in. Look at it before you approve it.`;
}

/** Every text of an outcome that people or models read later. */
export function wordsOf({
  task,
  run,
  by,
  lessons = [],
  votes = [],
  evidence = [],
}: Pick<Outcome, 'task' | 'lessons' | 'votes' | 'evidence' | 'run' | 'by'>): string[] {
  return [
    task.title,
    task.id ?? '',
    task.component ?? '',
    run ?? '',
    by.name ?? '',
    ...lessons.flatMap(({ text, cites = [], evidence: refs = [] }) => [text, ...cites, ...refs]),
    ...votes.map(({ why = '' }) => why),
    ...evidence.map(({ ref }) => ref),
  ].filter((words) => words !== '');
}

function shown(text: string): string {
  const line = oneLine(text);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
