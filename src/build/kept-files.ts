import type { Diagnostic } from '../model/diagnostic.ts';
import type { PlannedWrite } from './plan-writes.ts';

const wordings = {
  'hand-written': {
    message: 'This file was written by hand and stands where a build would write. It was kept.',
    hint: 'Move its text into a primitive, or build without this runtime. `--force` overwrites it.',
  },
  'hand-edited': {
    message: 'This file was built and has been edited by hand since. It was kept.',
    hint: 'Move the edit into the source. `--force` discards it.',
  },
  blocked: {
    message: 'A symbolic link, a folder, or a file in place of a folder stands where a build would write. Nothing was written here.',
    hint: 'Move it away, or build without this runtime.',
  },
  'unreadable-source': {
    message: 'This file would be a copy of a link or of a file that is gone. It was not written.',
    hint: 'Replace the link in the source folder by the file itself.',
  },
} as const;

const start = { line: 1, column: 1, offset: 0 };

/** A finding for each file that a build leaves alone although it wants it otherwise. */
export function keptFiles(writes: readonly PlannedWrite[]): Diagnostic[] {
  return writes.flatMap(({ path, reason }) =>
    reason === undefined
      ? []
      : [{ ruleId: 'kept-file', severity: 'error', path, span: { start, end: start }, ...wordings[reason] } satisfies Diagnostic],
  );
}
