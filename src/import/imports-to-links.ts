import { encodePath, percentDecoded } from '../model/encode-path.ts';
import { folderOf, relativePath, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import { changed, info } from './draft.ts';
import type { Note } from './draft.ts';
import { MAX_LENGTH, textFacts } from './source-file.ts';
import type { Reading } from './source-file.ts';

export interface ImportSyntax {
  /** With the flag `g`; the first group is the path. */
  readonly pattern: RegExp;
  readonly from: 'file' | 'root';
  /** Whether it counts in code as well. */
  readonly inCode?: boolean;
  /** Whether what is imported may import more. */
  readonly nested?: boolean;
}

/** `@path` behind white space. Source: code.claude.com/docs/en/memory; google-gemini/gemini-cli docs/reference/memport.md. */
export const atImports: ImportSyntax = { pattern: /(?<!\S)@((?:[^\s\\#]|\\ )*[^\s\\#.,;:!?)\]}'"*])/g, from: 'file', nested: true };

export interface LinkedText {
  readonly body: string;
  readonly notes: readonly Note[];
  /** What was imported, for a file that says nothing else. */
  readonly targets: readonly FilePath[];
}

/** What a runtime inserts, as links: a graph follows those. What names no file of the repository stays text. */
export function importsToLinks(reading: Reading, path: FilePath, body: string, syntax: ImportSyntax): LinkedText {
  const { outside, found } = importsIn(reading, path, body, syntax);
  const targets = found.map(({ target }) => target);
  const edits = found.map(({ span, target }) => ({
    span,
    text: `[${target.replace(/[\\[\]<>`*_&!#|~]/g, '\\$&')}](${encodePath(relativePath(folderOf(path), target))})`,
  }));
  const notes = [
    ...(targets.length === 0 ? [] : [info(`What it imports is linked now: ${targets.map((target) => `\`${target}\``).join(', ')}.`)]),
    ...(syntax.nested === true ? nestedNotes(reading, path, targets, syntax) : []),
    ...outside.map((written) => changed(`It imports \`${written}\`, which lies outside the repository: that stays text.`)),
  ];
  return { body: applyEdits(body, edits), notes, targets };
}

/** Files whose own imports become links when they are taken. */
const isTakenItself = /(?:^|\/)(?:(?:CLAUDE|GEMINI)\.md|\.claude\/rules\/.+\.md)$/;

/** What an imported file imports in its turn: it stays as it is, so nothing but its own runtime follows. */
function nestedNotes(reading: Reading, path: FilePath, targets: readonly FilePath[], syntax: ImportSyntax): Note[] {
  const pending = new Set(targets);
  const notes: Note[] = [];
  // A set is walked through to what is added on the way.
  for (const target of pending) {
    const read = isTakenItself.test(target) ? undefined : reading.tree.read(target);
    if (read?.type !== 'text' || read.text.length > MAX_LENGTH) continue;
    const all = importsIn(reading, target, read.text, syntax).found.map((one) => one.target);
    const more = [...new Set(all)].filter((next) => next !== path && !pending.has(next));
    if (more.length === 0) continue;
    for (const next of more) pending.add(next);
    const names = more.map((next) => `\`${next}\``).join(', ');
    notes.push(changed(`\`${target}\` imports ${names} with \`@\`, which is no link and stays as it is: write links in it.`));
  }
  return notes;
}

interface FoundImports {
  readonly found: readonly { readonly span: Span; readonly target: FilePath }[];
  /** Paths that lead out of the repository. */
  readonly outside: readonly string[];
}

function importsIn(reading: Reading, path: FilePath, body: string, { pattern, from, inCode = false }: ImportSyntax): FoundImports {
  const matches = [...body.matchAll(pattern)];
  if (matches.length === 0) return { found: [], outside: [] };
  const { codeSpans, fences, references } = textFacts(reading, path, body);
  const taken = [...(inCode ? [] : [...codeSpans, ...fences]), ...references].map(({ span }) => span);
  const outside: string[] = [];
  const found = matches.flatMap((match): { readonly span: Span; readonly target: FilePath }[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (taken.some((place) => covers(place, span))) return [];
    const written = (match[1] ?? '').replaceAll('\\ ', ' ');
    if (/^[~/]/.test(written)) {
      outside.push(written);
      return [];
    }
    const target = [written, percentDecoded(written)]
      .map((name) => resolvePath(from === 'root' ? '' : folderOf(path), name))
      .find((candidate) => candidate !== undefined && candidate !== '' && reading.tree.has(candidate));
    return target === undefined ? [] : [{ span, target }];
  });
  return { found, outside };
}
