import type { StoreProblem } from '../learn/learn-store.ts';
import type { FilePath } from '../model/file-path.ts';
import type { HandoffReport, SessionState } from '../model/generated/schema-types.ts';

export interface Handoff {
  /** Of the state. */
  readonly path: FilePath;
  readonly problems: readonly StoreProblem[];
  /** `undefined` where it cannot be read. */
  readonly state: SessionState | undefined;
  /** The hand-over that is made of it. */
  readonly text: string | undefined;
  /** Where that went, and what became of the file. */
  readonly file: HandoffReport['file'];
}

/** What programs read of a hand-over. */
export function handoffReport({ path, problems, state, text, file }: Handoff): HandoffReport {
  return {
    version: 1,
    path,
    whole: problems.length === 0,
    problems: problems.map(({ message, span }) => ({ message, ...(span === undefined ? {} : { span }) })),
    ...(state === undefined ? {} : { state }),
    ...(text === undefined ? {} : { text }),
    ...(file === undefined ? {} : { file }),
  };
}
