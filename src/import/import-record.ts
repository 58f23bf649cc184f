import type { FilePath } from '../model/file-path.ts';
import type { RecordedFile } from '../model/import-record.ts';
import type { ImportPlan } from './plan-import.ts';

export interface RecordOptions {
  /** Whether what is read is the repository that is written to. */
  readonly inPlace: boolean;
  /** The hash of what is written. */
  readonly hashOf: (bytes: Uint8Array) => string;
  /** The hash of a file of the repository that is read. */
  readonly hashAt: (path: FilePath) => string | undefined;
  /** The hash of a file of the repository that is written to. */
  readonly hereAt: (path: FilePath) => string | undefined;
}

/**
 * What an import made, of what comes from elsewhere: from another repository, or from a package that was unpacked into this one.
 * A repository's own files go away once builds write them, so there is nothing that they could be compared with.
 */
export function recordedFiles({ primitives, copies }: ImportPlan, { inPlace, hashOf, hashAt, hereAt }: RecordOptions): RecordedFile[] {
  const originsFrom = (paths: readonly FilePath[]): RecordedFile['origins'] =>
    paths.flatMap((path) => {
      const hash = inPlace && !path.startsWith('apm_modules/') ? undefined : hashAt(path);
      return hash === undefined ? [] : [{ path, hash }];
    });
  const made = [
    ...primitives.map(({ path, text, origins, state }) => ({
      path,
      // What stands there says the same, in its own bytes.
      hash: state === 'present' ? hereAt(path) : hashOf(Buffer.from(text)),
      origins: originsFrom(origins),
    })),
    ...copies.map(({ path, of, text }) => {
      const hash = text === undefined ? hashAt(of) : hashOf(Buffer.from(text));
      return { path, hash, origins: originsFrom([of]) };
    }),
  ];
  return made.flatMap(({ path, hash, origins }) => (hash === undefined || origins.length === 0 ? [] : [{ path, hash, origins }]));
}
