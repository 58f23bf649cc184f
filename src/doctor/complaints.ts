import { count } from '../model/count.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { byCodeUnit, inOrder } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Complaint } from './complaint.ts';
import type { RuntimeLook } from './runtime-look.ts';

/** An output that is not what a build would make today. */
export interface Drift {
  readonly path: FilePath;
  readonly why: keyof typeof driftWordings;
}

const driftWordings = {
  missing: 'A build would write files that are not there.',
  changed: 'Built files are behind their sources.',
  stale: 'Built files have no source any more.',
  edited: 'Built files were edited, and a build leaves them alone until that is in their sources.',
  foreign: 'Files written by hand stand where a build would write.',
} as const;

export function staleFiles(drift: readonly Drift[]): Complaint[] {
  return [...new Set(drift.map(({ why }) => why))].toSorted(byCodeUnit).map((why) => ({
    area: 'stale',
    severity: 'warning',
    message: driftWordings[why],
    files: inOrder(drift.flatMap((one) => (one.why === why ? [one.path] : []))),
  }));
}

/** `files` has the place of each promise that is broken. */
export function brokenPromises(title: string, files: readonly FilePath[], problems: number): Complaint {
  const message = `${title} does not load what the sources promise: ${count(problems, 'problem')}.`;
  return { area: 'broken', severity: 'error', message, files: inOrder(files) };
}

/** `path` is where it costs most. */
export function loadedTwice(title: string, files: readonly FilePath[], tokens: number, path: FilePath): Complaint {
  const message = `${title} loads the same text more than once: about ${tokens} tokens for work on ${path === '' ? 'any file' : path}.`;
  return { area: 'duplicated', severity: 'warning', message, files };
}

/** `alike` are groups of files. */
export function sayTheSame(alike: readonly (readonly FilePath[])[]): Complaint[] {
  if (alike.length === 0) return [];
  const message =
    alike.length === 1
      ? 'These files say the same, and whoever changes one has to change the others.'
      : `${alike.length} groups of files say the same, and whoever changes one of a group has to change the others.`;
  return [{ area: 'duplicated', severity: 'warning', message, files: alike.flat() }];
}

/** Files of rules that no runtime loads, those together that are idle for the same runtimes. */
export function idleFiles(looks: readonly RuntimeLook[], isEmpty: (path: FilePath) => boolean): Complaint[] {
  const titlesOf = new Map<string, { readonly titles: string[]; readonly files: readonly FilePath[] }>();
  for (const { title, idle } of looks) {
    const files = inOrder(idle.filter((path) => !isEmpty(path)));
    if (files.length === 0) continue;
    const key = files.join('\0');
    const known = titlesOf.get(key) ?? { titles: [], files };
    known.titles.push(title);
    titlesOf.set(key, known);
  }
  const empty = inOrder(looks.flatMap(({ idle }) => idle.filter(isEmpty)));
  const complaints = [...titlesOf.values()].map(({ titles, files }): Complaint => {
    const message = `No file that is here is one that these rules are for (${titles.join(', ')}).`;
    return { area: 'ignored', severity: 'warning', message, files };
  });
  return empty.length === 0
    ? complaints
    : [...complaints, { area: 'ignored', severity: 'warning', message: 'These files say nothing.', files: empty }];
}

export function cutFiles(looks: readonly RuntimeLook[]): Complaint[] {
  return looks.flatMap(({ title, cut }): Complaint[] => {
    if (cut.size === 0) return [];
    const sizes = [...new Set(cut.values())].toSorted(byCodeUnit).join(', ');
    const message = `${title} reads no more than ${sizes}: the rest of these files does not arrive.`;
    return [{ area: 'limits', severity: 'error', message, files: inOrder([...cut.keys()]) }];
  });
}

/** Rules whose findings mean that a whole file, a glob or a key has no effect, in words for all of them at once. */
const unreadRules: Readonly<Record<string, string>> = {
  'no-dead-glob': 'Globs match no file, so their instructions never apply.',
  'no-misplaced-rule': 'Rules stand where their runtime does not look.',
  'no-ignored-key': 'Keys have no effect where they stand.',
  'no-ignored-tools': '`tools` has no effect where it stands.',
};

export function withoutEffect(found: readonly Diagnostic[]): Complaint[] {
  return Object.entries(unreadRules).flatMap(([id, message]): Complaint[] => {
    const files = inOrder(found.flatMap(({ ruleId, path }) => (ruleId === id ? [path] : [])));
    return files.length === 0 ? [] : [{ area: 'ignored', severity: 'warning', message, files }];
  });
}
