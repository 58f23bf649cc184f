import { listPaths, UsageError, watchFiles } from '../index.ts';
import type { FilePath } from '../index.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What came of a run, and what it depended on. */
export interface Run {
  readonly code: ExitCode;
  /** Documents that were read. */
  readonly inputs: ReadonlySet<FilePath>;
  /** Files that the run writes itself: a change of theirs asks for nothing. */
  readonly outputs?: ReadonlySet<FilePath>;
  readonly files: readonly FilePath[];
}

/** Runs again when something changes that the last run depended on: what is printed may go into a file of the repository. */
export async function watchInputs(root: string, first: Run, again: () => Promise<Run>, terminal: Terminal): Promise<ExitCode> {
  let last = first;
  terminal.cache?.save();
  terminal.err('Waiting for changes…\n');
  await watchFiles(
    root,
    async (changed) => {
      const { inputs, outputs } = last;
      const isInput = (path: FilePath): boolean =>
        outputs?.has(path) !== true && (inputs.has(path) || /(?:^|\/)\.gitignore$|\.json$/.test(path));
      if (![...changed].some(isInput) && sameFiles(last.files, (await listPaths(root)).files)) return;
      last = await again().catch((error: unknown) => afterUsageError(error, last, terminal));
      terminal.cache?.save();
      terminal.err('Waiting for changes…\n');
    },
    { signal: terminal.stop },
  );
  return last.code;
}

/** Records and the lock of builds apart: they come and go with each run. */
function sameFiles(before: readonly FilePath[], after: readonly FilePath[]): boolean {
  const isTheirs = (path: FilePath): boolean => !path.startsWith('.primitives/');
  return sameList(before.filter(isTheirs), after.filter(isTheirs));
}

function sameList(before: readonly FilePath[], after: readonly FilePath[]): boolean {
  return before.length === after.length && before.every((path, index) => path === after[index]);
}

/** While somebody edits the configuration, it is wrong for a moment. */
function afterUsageError(error: unknown, last: Run, terminal: Terminal): Run {
  if (!(error instanceof UsageError)) throw error;
  terminal.err(`primitives: ${error.message}\n`);
  return { ...last, code: 2 };
}
