import type { Diagnostic } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import type { KeptReason, PlannedWrite } from './planned-write.ts';

interface Wording {
  readonly message: string;
  readonly hint: string;
}

const wordings: Readonly<Record<KeptReason, (detail: string) => Wording>> = {
  'hand-written': (why) => ({
    message:
      'This file was written by hand and stands where a build would write. It was kept' +
      (why === '' ? ', so what a build has for it does not arrive.' : `, and it can have no region for builds: ${why}.`),
    hint:
      why === ''
        ? '`primitives build --add-regions` adds a region for builds to its end and leaves the rest as it is. Otherwise move its text ' +
          'into a primitive, or build without this runtime. `--force` overwrites the file.'
        : 'Move its text into a primitive elsewhere, or build without this runtime. `--force` overwrites the file.',
  }),
  'hand-edited': () => ({
    message: 'This file was built and has been edited by hand since. It was kept.',
    hint: '`primitives pull` shows what the edit is in the source, `primitives pull --apply` writes it there. `--force` discards it.',
  }),
  blocked: () => ({
    message: 'A symbolic link, a folder, or a file in place of a folder stands where a build would write. Nothing was written here.',
    hint: 'Move it away, or build without this runtime.',
  }),
  'unreadable-source': () => ({
    message: 'This file would be a copy of a link or of a file that is gone. It was not written.',
    hint: 'Replace the link in the source folder by the file itself.',
  }),
  'broken-region': (why) => ({
    message: `${why}, so nobody can tell which part of this file is for builds. Nothing was written here.`,
    hint: 'Write `<!-- primitives:start -->` once and `<!-- primitives:end -->` once below it, each on a line of its own.',
  }),
  'edited-region': () => ({
    message: 'The text between the markers was written or edited by hand. It was kept.',
    hint: 'Move it into a primitive (`primitives pull` knows where built text was edited) or out of the markers. `--force` discards it.',
  }),
  'marker-in-text': () => ({
    message:
      'The text for this file holds a marker itself, or HTML that swallows the end marker, so it would not be found again. Nothing was written here.',
    hint: 'Put the marker in the source into a code span, and close its HTML.',
  }),
  'foreign-key': (keys) => ({
    message: `Other values stand under keys that a build would write: ${keys}. They were kept.`,
    hint: 'Delete them to have them written, or build without this runtime. `--force` overwrites them.',
  }),
  'unusable-json': (why) => ({
    message: `Nothing can be merged into this file: ${why}. It was kept.`,
    hint: 'Correct the file, or delete it to have it written anew.',
  }),
};

const start = { line: 1, column: 1, offset: 0 };

/** A finding for each file that a build leaves alone, in part or as a whole, although it wants it otherwise. */
export function keptFiles(writes: readonly PlannedWrite[]): Diagnostic[] {
  return writes.flatMap(({ path, reason, detail = '', lost }) =>
    reason === undefined || lost === true
      ? []
      : [{ ruleId: 'kept-file', severity: 'error', path, span: { start, end: start }, ...wordings[reason](detail) } satisfies Diagnostic],
  );
}

/** What `--check` says of a manifest that a build would change, be it that all files are as they should be. */
export function staleManifest(path: FilePath): Diagnostic {
  return {
    ruleId: 'stale-manifest',
    severity: 'error',
    path,
    span: { start, end: start },
    message: 'The manifest does not say what a build would note, so a later build cannot tell which files are its own.',
    hint: 'Run `primitives build` and commit the manifest together with the files.',
  };
}
