import { passagesOf, sentencesOf } from '../graph/passages.ts';
import { derivedFact } from '../model/derived-fact.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Span } from '../model/span.ts';

/** A file that a text wants made, or forbids to make. */
export interface FileDirective {
  /** As it is written, without the marks of code. */
  readonly name: string;
  readonly path: FilePath;
  readonly span: Span;
}

const making =
  'creat(?:e|es|ing)|writ(?:e|es|ing)|sav(?:e|es|ing)|commit(?:s|ting)?|add(?:s|ing)?|mak(?:e|es|ing)|generat(?:e|es|ing)|produc(?:e|es|ing)|stor(?:e|es|ing)|put(?:s|ting)?|keep(?:s|ing)?|record(?:s|ing)?|document(?:s|ing)?|leav(?:e|es|ing)';
const made = 'created|written|saved|committed|added|made|generated|produced|stored|put|kept|left';
/** A file by its name, in code or not: `plans/<feature>/plan.md`, phase-N.md. */
const file =
  '`[^`\\s]{1,300}\\.[a-z]{1,5}`|(?<![\\w<>{}*./`-])[\\w<>{}*./-]{0,300}[\\w<>{}*]\\.(?:md|json|ya?ml|txt|toml|csv|html)(?![\\w/])';
const files = `(?<files>(?:${file})(?:\\s*(?:,|/|\\bor\\b|\\band\\b|,\\s*(?:or|and))\\s*(?:${file})){0,9})`;
const article = '(?:(?:the|a|an|any|our|new)\\s+){0,2}';
const repository =
  '(?:\\s+files?)?(?<where>\\s+(?:anywhere\\s+)?(?:in|inside|into|to|within)\\s+(?:the|this|your|our|a)\\s+(?:git\\s+)?(?:repository|repo|project|codebase|workspace|source\\s+tree))?';

/** How every ban begins, from its negation on. */
const ban = new RegExp(`(?:not|never|n['’]t)[*_]{0,3}\\s+(?:be\\s|${making})`, 'iu');
const bans = [
  new RegExp(
    `(?:must\\s+not|mustn['’]t|must\\s+never|shall\\s+not|never|do\\s+not|don['’]t|may\\s+not|should\\s+never)[*_]{0,3}\\s+(?:${making})\\s+${article}${files}${repository}`,
    'giu',
  ),
  new RegExp(
    `${files}\\s+(?:must\\s+not|must\\s+never|may\\s+not|should\\s+never|shall\\s+not)[*_]{0,3}\\s+be\\s+(?:${made})${repository}`,
    'giu',
  ),
];
/** What stands between the verb and the file: “Write the plan of a feature to …”. */
const middle = '(?:(?!\\b(?:not|never|no|instead|rather|like|from|against|into\\s+memory)\\b)[^.;:!?`\\n]){0,60}?';
const demands = [
  new RegExp(
    `(?:^[*_>\\s]*|\\b(?:must|always|shall|should\\s+always|(?:is|are)\\s+required\\s+to|ha(?:s|ve)\\s+to|needs?\\s+to)[*_]{0,3}\\s+|\\b(?:every|each)\\s+[\\w\\s]{1,30}?\\s)(?:${making})\\s+${middle}(?<![\\w])${files}`,
    'giu',
  ),
  new RegExp(
    `${files}\\s+(?:must(?:\\s+always)?|shall|should\\s+always)[*_]{0,3}\\s+(?:be\\s+(?:${made})|exist)|${files.replace('<files>', '<named>')}\\s+(?:is|are)\\s+(?:always\\s+)?[*_]{0,3}(?:required|mandatory)\\b`,
    'giu',
  ),
];

const exception = /\b(?:unless|except|if|when|only|without|but|e\.g|example|instead)\b/i;
const doubt = /\b(?:unless|except|if|optional|optionally|may|might|can|could|e\.g|example|instead|not|never)\b|[?]\s*$/i;

/** Files that a document forbids to make in the repository, in the order of the text. */
export function findForbiddenFiles(document: Document): readonly FileDirective[] {
  return directives(document, ban, exception, bans, ({ where }, name) => where !== undefined || name.includes('/'));
}

/** Files that a document wants made. */
export function demandedFiles(document: Document): readonly FileDirective[] {
  return derivedFact(document, 'demanded-files', () => directives(document, /\.[a-z]{1,5}\b/i, doubt, demands, () => true));
}

function directives(
  document: Document,
  hint: RegExp,
  exempt: RegExp,
  forms: readonly RegExp[],
  counts: (groups: Readonly<Record<string, string | undefined>>, name: string) => boolean,
): FileDirective[] {
  const found = passagesOf(document).flatMap((passage) => {
    if (!hint.test(passage.text) || !/\.[a-z]{1,5}\b/i.test(passage.text)) return [];
    return sentencesOf(passage).flatMap(({ text, span }) => {
      if (exempt.test(text.replace(/`[^`]*`/g, ''))) return [];
      return forms.flatMap((form) =>
        [...text.matchAll(form)].flatMap((match) => {
          const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
          const named = groups['files'] ?? groups['named'] ?? '';
          const start = span.start + match.index + match[0].indexOf(named);
          return [...named.matchAll(new RegExp(file, 'giu'))].flatMap((one): FileDirective[] => {
            const name = one[0].replaceAll('`', '').replace(/^(?:\.\/)+/, '');
            if (!counts(groups, name)) return [];
            const at = start + one.index;
            return [{ name, path: document.path, span: { start: at, end: at + one[0].length } }];
          });
        }),
      );
    });
  });
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

/** Whether what is forbidden by a name is the file that another text names: a bare name stands for a file in any folder. */
export function isForbidden(ban: string): (name: string) => boolean {
  const pattern = new RegExp(`^${ban.includes('/') ? '' : '(?:.*/)?'}${[...normal(ban)].map(escaped).join('')}$`);
  return (name) => pattern.test(normal(name));
}

/** `phase-N.md`, `phase-<n>.md` and `phase-{n}.md` are `phase-*.md`. */
function normal(name: string): string {
  return name
    .replace(/<[^<>/]*>|\{[^{}/]*\}|\[[^[\]/]*\]|\*+/g, '*')
    .replace(/(?<![A-Za-z])(?:N+|X+)(?![A-Za-z])/g, '*')
    .toLowerCase();
}

function escaped(character: string): string {
  // A placeholder is one word: `phase-*.md` is no `phase-*-complete.md`.
  return character === '*' ? '[\\w*]+' : character.replace(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`);
}
