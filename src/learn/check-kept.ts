import { matchesAny } from '../graph/match-glob.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { baseNameOf, byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { KeptFiles } from '../model/learn-settings.ts';
import { fileStart, lineStartsOf, linesIn, locate } from '../model/span.ts';
import type { LocatedSpan } from '../model/span.ts';

/** The repository as a check of memory sees it. */
export interface KeptSurroundings {
  /** Files that have changed, as they were and as they are. */
  readonly changed: readonly { readonly path: FilePath; readonly before: string | undefined; readonly after: string | undefined }[];
  /** Every listed file, sorted. */
  readonly files: readonly FilePath[];
  /** Those below a folder that git ignores. */
  readonly ignoredBelow: (folder: FilePath) => readonly FilePath[];
  readonly read: (path: FilePath) => string | undefined;
}

export interface KeptCheck {
  /** How many files the settings speak of, as they are or were. */
  readonly checked: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds files against what the configuration says of them: histories that only grow, notes that stay, indexes, and how many there are. */
export function checkKept(keep: readonly KeptFiles[], { changed, files, ignoredBelow, read }: KeptSurroundings): KeptCheck {
  const seen = new Set<FilePath>();
  const diagnostics: Diagnostic[] = [];
  for (const { files: globs, as, index, max } of keep) {
    const matches = matchesAny(globs);
    const here = files.filter((path) => matches(path) && path !== index);
    const touched = changed.filter(({ path }) => matches(path) && path !== index);
    for (const path of [...here, ...touched.map((file) => file.path)]) seen.add(path);
    if (as === 'append-only') diagnostics.push(...touched.flatMap(rewritten));
    if (as === 'immutable') diagnostics.push(...touched.flatMap(edited));
    if (index !== undefined) diagnostics.push(...unlisted(here, index, read(index)));
    if (max !== undefined)
      diagnostics.push(...tooMany([...here, ...globs.flatMap((glob) => ignoredBelow(folderOfGlob(glob)).filter(matches))], globs, max));
  }
  return {
    checked: seen.size,
    diagnostics: diagnostics.toSorted((a, b) => byCodeUnit(a.path, b.path) || a.span.start.offset - b.span.start.offset),
  };
}

type Changed = KeptSurroundings['changed'][number];

/** Every line that was there must be there still, in its order; where new ones go is the file's own affair. */
function rewritten({ path, before, after }: Changed): Diagnostic[] {
  if (before === undefined) return [];
  if (after === undefined) {
    return [
      found(
        'memory/append-only-violated',
        'error',
        path,
        wholeOf(''),
        'A file that only grows was removed: what was written down is lost.',
        `Restore it: \`git restore --source=HEAD ${path}\` or from the base of the range.`,
      ),
    ];
  }
  const now = linesIn(after).map((line) => line.trimEnd());
  let at = 0;
  for (const [index, line] of linesIn(before).entries()) {
    const wanted = line.trimEnd();
    if (wanted === '') continue;
    const place = now.indexOf(wanted, at);
    if (place === -1) {
      // Where it would stand today: behind the last line that is as it was.
      while (now[at] === '') at += 1;
      const starts = lineStartsOf(after);
      const start = starts[Math.min(at, starts.length - 1)] ?? 0;
      const end = starts[at + 1] ?? after.length;
      return [
        found(
          'memory/append-only-violated',
          'error',
          path,
          locate(starts, { start, end: Math.max(start, end) }),
          `Line ${index + 1} was \`${shortened(wanted)}\`, and is not there any more: this file only grows, so that everybody can rely on its history.`,
          'Restore the line, and add an entry that corrects it.',
        ),
      ];
    }
    at = place + 1;
  }
  return [];
}

function edited({ path, before, after }: Changed): Diagnostic[] {
  if (before === undefined || before.replaceAll('\r\n', '\n') === after?.replaceAll('\r\n', '\n')) return [];
  const what = after === undefined ? 'was removed' : 'was changed';
  const hint = 'Restore it, and write a new one that supersedes it.';
  const place = after === undefined ? wholeOf('') : firstDifference(before, after);
  return [
    found(
      'memory/immutable-edited',
      'error',
      path,
      place,
      `This file ${what}, and others rely on what it said when it was committed.`,
      hint,
    ),
  ];
}

function firstDifference(before: string, after: string): LocatedSpan {
  const [was, is] = [linesIn(before), linesIn(after)];
  const line = is.findIndex((text, index) => text !== was[index]);
  const starts = lineStartsOf(after);
  const start = starts[line === -1 ? starts.length - 1 : line] ?? 0;
  return locate(starts, { start, end: starts[line + 1] ?? after.length });
}

function unlisted(files: readonly FilePath[], index: FilePath, text: string | undefined): Diagnostic[] {
  if (files.length === 0) return [];
  if (text === undefined) {
    return [
      found(
        'memory/index-out-of-date',
        'warning',
        index,
        wholeOf(''),
        `There is no index, and ${files.length} files that it should name.`,
        'Write it, with a link to each.',
      ),
    ];
  }
  // A link, or the name without its suffix, as indexes of notes have them.
  const isNamed = (path: FilePath): boolean => {
    const name = baseNameOf(path);
    const stem = name.replace(/\.[^.]+$/, '');
    // Three letters stand in any text.
    return [name, encodeURI(name), ...(stem.length > 3 ? [stem] : [])].some((one) => text.includes(one));
  };
  return files
    .filter((path) => !isNamed(path))
    .map((path) =>
      found(
        'memory/index-out-of-date',
        'warning',
        index,
        wholeOf(text),
        `It does not name \`${path}\`, so whoever starts from here never reads that file.`,
        `Add a link to \`${path}\`.`,
      ),
    );
}

function tooMany(files: readonly FilePath[], globs: readonly string[], max: number): Diagnostic[] {
  const all = [...new Set(files)].toSorted(byCodeUnit);
  const [first] = all;
  if (first === undefined || all.length <= max) return [];
  const places = globs.map((glob) => `\`${glob}\``).join(', ');
  return [
    found(
      'memory/too-many-files',
      'warning',
      first,
      wholeOf(''),
      `${places} has ${all.length} files, and ${max} are enough: what is only for now is kept for ever.`,
      'Take over what lasts, and delete the rest.',
    ),
  ];
}

function found(ruleId: string, severity: Severity, path: FilePath, span: LocatedSpan, message: string, hint: string): Diagnostic {
  return { ruleId, severity, path, span, message, hint };
}

function wholeOf(text: string): LocatedSpan {
  return locate(lineStartsOf(text), fileStart);
}

/** The folder that a glob starts in. */
function folderOfGlob(glob: string): FilePath {
  const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '');
  const fixed = /^[^*?[\]{}!]*$/.test(plain) ? plain : plain.replace(/\/?[^/]*[*?[\]{}!].*$/, '');
  return fixed;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
