import { hash } from 'node:crypto';
import type { FilePath } from '../model/file-path.ts';

type Given = string | number | undefined;

/** What can be asked of a path: each question by its name. */
type Questions<Name extends string> = Readonly<Record<Name, (path: FilePath) => Given>>;

/** A question, and its answer. Plain data. */
export type Answer = readonly [question: string, path: FilePath, answer: string];

/** Files that remember what they were asked. */
export interface AskedFiles<Files> {
  readonly files: Files;
  readonly answers: () => readonly Answer[];
  /** Whether these answers are still given. Does not count as asking. */
  readonly answersAlike: (answers: readonly Answer[]) => boolean;
}

/** Each question is asked once of each path. */
export function askedFiles<Files extends Questions<keyof Files & string>>(files: Files): AskedFiles<Files> {
  const questions = new Map<string, (path: FilePath) => Given>(Object.entries(files));
  const given = [...questions.keys()].map((question) => [question, new Map<FilePath, Given>()] as const);
  const asking = given.map(([question, answers]) => [
    question,
    (path: FilePath): Given => {
      if (!answers.has(path)) answers.set(path, questions.get(question)?.(path));
      return answers.get(path);
    },
  ]);
  return {
    files: Object.fromEntries(asking) as Files,
    answers: () => given.flatMap(([question, answers]) => [...answers].map(([path, answer]): Answer => [question, path, nameOf(answer)])),
    answersAlike: (answers) => answers.every(([question, path, answer]) => nameOf(questions.get(question)?.(path)) === answer),
  };
}

function nameOf(answer: Given): string {
  return typeof answer === 'string' ? hash('sha256', answer, 'base64url') : String(answer);
}
