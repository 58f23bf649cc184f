import { visible } from './visible-text.ts';

/** One text before a model, under the name of what it comes from. */
export interface NamedText {
  /** A path, with the slug of the section where it is only that. */
  readonly name: string;
  readonly text: string;
}

/**
 * Texts as a model gets them, one behind the other, each under a comment that names its file. The texts are as they are loaded,
 * but for blank lines around them.
 */
export function contextMarkdown(texts: readonly NamedText[]): string {
  return texts.map(({ name, text }) => `${commentOf(name)}\n\n${text.trim()}\n`).join('\n');
}

/** What ends a comment is written otherwise in a name. */
export function commentOf(name: string): string {
  return `<!-- ${visible(name).replaceAll('--', '-\\u{002D}')} -->`;
}
