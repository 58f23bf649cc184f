import { encodePath, percentDecoded } from '../model/encode-path.ts';
import { folderOf, relativePath, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { changed, info } from './draft.ts';
import type { Note } from './draft.ts';
import { textFacts } from './source-file.ts';
import type { Reading } from './source-file.ts';

export interface ImportSyntax {
  /** With the flag `g`; the first group is the path. */
  readonly pattern: RegExp;
  readonly from: 'file' | 'root';
  /** Whether it counts in code as well. */
  readonly inCode?: boolean;
}

/** `@path` behind white space. Source: code.claude.com/docs/en/memory; google-gemini/gemini-cli docs/reference/memport.md. */
export const atImports: ImportSyntax = { pattern: /(?<!\S)@((?:[^\s\\#]|\\ )*[^\s\\#.,;:!?)\]}'"*])/g, from: 'file' };

export interface LinkedText {
  readonly body: string;
  readonly notes: readonly Note[];
  /** What was imported, for a file that says nothing else. */
  readonly targets: readonly FilePath[];
}

/** What a runtime inserts, as links: a graph follows those. What names no file of the repository stays text. */
export function importsToLinks(
  reading: Reading,
  path: FilePath,
  body: string,
  { pattern, from, inCode = false }: ImportSyntax,
): LinkedText {
  const matches = [...body.matchAll(pattern)];
  if (matches.length === 0) return { body, notes: [], targets: [] };
  const { codeSpans, fences, references } = textFacts(reading, path, body);
  const taken = [...(inCode ? [] : [...codeSpans, ...fences]), ...references].map(({ span }) => span);
  const targets: FilePath[] = [];
  const outside: string[] = [];
  const edits = matches.flatMap((match): TextEdit[] => {
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
    if (target === undefined) return [];
    targets.push(target);
    return [{ span, text: `[${target.replace(/[\\[\]<>`*_&!#|~]/g, '\\$&')}](${encodePath(relativePath(folderOf(path), target))})` }];
  });
  const notes = [
    ...(targets.length === 0 ? [] : [info(`What it imports is linked now: ${targets.map((target) => `\`${target}\``).join(', ')}.`)]),
    ...outside.map((written) => changed(`It imports \`${written}\`, which lies outside the repository: that stays text.`)),
  ];
  return { body: applyEdits(body, edits), notes, targets };
}
