import { hash } from 'node:crypto';
import type { FilePath } from '../model/file-path.ts';
import type { existingFiles } from './existing-files.ts';

type Files = ReturnType<typeof existingFiles>;

/** A question of files, and its answer. Plain data. */
export type Answer = readonly [what: 'text' | 'size', path: FilePath, answer: string];

/** Files that remember what they were asked. */
export interface AskedFiles extends Files {
  readonly answers: () => readonly Answer[];
  /** Whether these answers are still given. Does not count as asking. */
  readonly answersAlike: (answers: readonly Answer[]) => boolean;
}

export function askedFiles(files: Files): AskedFiles {
  const texts = new Map<FilePath, string | undefined>();
  const sizes = new Map<FilePath, number | undefined>();
  return {
    text(path) {
      if (!texts.has(path)) texts.set(path, files.text(path));
      return texts.get(path);
    },
    size(path) {
      if (!sizes.has(path)) sizes.set(path, files.size(path));
      return sizes.get(path);
    },
    answers: () => [
      ...[...texts].map(([path, text]): Answer => ['text', path, nameOfText(text)]),
      ...[...sizes].map(([path, size]): Answer => ['size', path, String(size)]),
    ],
    answersAlike: (answers) =>
      answers.every(([what, path, answer]) => (what === 'text' ? nameOfText(files.text(path)) : String(files.size(path))) === answer),
  };
}

function nameOfText(text: string | undefined): string {
  return text === undefined ? 'none' : hash('sha256', text, 'base64url');
}
