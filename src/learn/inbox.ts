import { baseNameOf, byCodeUnit, isRepositoryPath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { memoryId } from '../model/memory-trailer.ts';
import { isMap } from '../model/is-map.ts';
import { kindOf } from '../kinds.ts';
import type { MarkdownParser } from '../parse/markdown.ts';
import { editableFile } from './editable-file.ts';
import type { EditableFile } from './editable-file.ts';
import { chunkedFile } from './entry-chunks.ts';
import { entryLine, escapedLine, trailerComment } from './entry-text.ts';
import type { NewEntry } from './entry-text.ts';
import { placeEntry } from './place-entry.ts';

export interface FragmentTarget {
  /** The memory file. */
  readonly file: FilePath;
  /** Slug of its section. */
  readonly section: string;
  /** Title of the section, for where there is none. */
  readonly heading: string;
  /** What a memory file begins with that is to be made. */
  readonly start?: string;
}

/** A lesson as a file of its own: where it goes, and the entry as it will stand there. */
export function printFragment({ file, section, heading, start }: FragmentTarget, entry: NewEntry): string {
  const value = (text: string): string => JSON.stringify(text);
  return [
    '---',
    `file: ${value(file)}`,
    `section: ${value(section)}`,
    `heading: ${value(heading)}`,
    ...(start === undefined ? [] : [`start: ${value(start)}`]),
    '---',
    '',
    `- ${entryLine(entry)}`,
    `  ${trailerComment(entry)}`,
    '',
  ].join('\n');
}

interface Fragment extends FragmentTarget {
  readonly id: string;
  readonly path: FilePath;
  readonly lines: readonly string[];
}

/** The fragment in a file of the inbox, whose name is the id of its entry; a sentence for people where it cannot be used. */
export function readFragment(path: FilePath, text: string, parse: MarkdownParser): Fragment | string {
  const file = editableFile(path, text, parse);
  const { frontmatter, problems } = file.document;
  const { file: target, section = '', heading = 'Lessons', start = '' } = isMap(frontmatter?.value) ? frontmatter.value : {};
  if (
    problems.length > 0 ||
    typeof target !== 'string' ||
    typeof section !== 'string' ||
    typeof heading !== 'string' ||
    typeof start !== 'string'
  )
    return 'It does not say in `file`, `section` and `heading` where its entry goes.';
  if (!isRepositoryPath(target) || kindOf(target) !== 'memory') return `\`${target}\` is no memory file of the repository.`;
  // An inbox file is no memory file by its name, so that it is read as one here.
  const read = chunkedFile(editableFile(`${path}.memory.md`, text, parse));
  const [chunk, second] = read.chunks;
  if (chunk === undefined || second !== undefined || !memoryId.test(chunk.id)) return 'It must hold one entry with an id.';
  if (baseNameOf(path) !== `${chunk.id}.md`) return `It holds \`${chunk.id}\`, and its name says another.`;
  return { id: chunk.id, path, file: target, section, heading: escapedLine(heading) || 'Lessons', start, lines: chunk.lines };
}

export interface Folded {
  /** Memory files with the entries in them. */
  readonly files: readonly EditableFile[];
  /** Fragments whose entries are in memory now, or were before. */
  readonly done: readonly { readonly id: string; readonly path: FilePath; readonly file: FilePath; readonly isNew: boolean }[];
  /** Fragments that stay, and why. */
  readonly left: readonly { readonly path: FilePath; readonly reason: string }[];
}

/**
 * Puts the entries of the inbox into their memory files, in the order of their ids. One that is there already, word for word, or
 * retired by now, is done. `read` gives a memory file, nothing where there is none.
 */
export function foldInbox(
  fragments: readonly { readonly path: FilePath; readonly text: string }[],
  read: (path: FilePath) => string | undefined,
  known: ReadonlyMap<string, FilePath>,
  parse: MarkdownParser,
): Folded {
  const files = new Map<FilePath, EditableFile>();
  const done: Folded['done'][number][] = [];
  const left: Folded['left'][number][] = [];
  for (const { path, text } of fragments.toSorted((a, b) => byCodeUnit(a.path, b.path))) {
    const fragment = readFragment(path, text, parse);
    if (typeof fragment === 'string') {
      left.push({ path, reason: fragment });
      continue;
    }
    const { id, file: target } = fragment;
    const place = known.get(id) ?? target;
    const file = files.get(place) ?? editableFile(place, read(place) ?? fragment.start ?? '', parse);
    const entry = file.document.memoryEntries.find((one) => one.id === id);
    const result = entry?.retired === true || place !== target ? undefined : placeEntry(file, fragment);
    if (result?.type === 'refused') left.push({ path, reason: result.message });
    else {
      if (result !== undefined && result.edits.length > 0) files.set(place, result.after);
      done.push({ id, path, file: place, isNew: (result?.edits.length ?? 0) > 0 });
    }
  }
  return { files: [...files.values()], done, left };
}
