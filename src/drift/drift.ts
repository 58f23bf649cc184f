import type { FilePath } from '../model/file-path.ts';
import type { DriftReport } from '../model/generated/schema-types.ts';
import type { RecordedFile } from '../model/import-record.ts';

export type FileDrift = DriftReport['files'][number];
type Side = FileDrift['here'];

/** The hash of what stands at a path today; `undefined` where nothing does. */
export type HashAt = (path: FilePath) => string | undefined;

/** What has become of an imported file and of what it was made from, since the import or since somebody has looked. */
export function driftOf(file: RecordedFile, from: string, hereAt: HashAt, thereAt: HashAt): FileDrift {
  const here = sideOf(file.hash, hereAt(file.path));
  const origins = file.origins.map(({ path, hash }) => ({ path, state: sideOf(hash, thereAt(path)) }));
  // Of several texts that say the same, each counts; it is gone when all of them are.
  const there: Side = origins.every(({ state }) => state === 'same')
    ? 'same'
    : origins.every(({ state }) => state === 'gone')
      ? 'gone'
      : 'changed';
  return { path: file.path, from, origins, state: stateOf(here, there), here, there };
}

function sideOf(recorded: string, today: string | undefined): Side {
  return today === undefined ? 'gone' : today === recorded ? 'same' : 'changed';
}

function stateOf(here: Side, there: Side): FileDrift['state'] {
  if (here === 'gone' || there === 'gone') return 'gone';
  if (here === 'changed') return there === 'changed' ? 'changed-both' : 'changed-here';
  return there === 'changed' ? 'changed-upstream' : 'unchanged';
}

/** The record of a file as it is today; `undefined` when it is gone here, or all that it was made from is. */
export function recordedToday(file: RecordedFile, hereAt: HashAt, thereAt: HashAt): RecordedFile | undefined {
  const hash = hereAt(file.path);
  const origins = file.origins.flatMap(({ path }) => {
    const today = thereAt(path);
    return today === undefined ? [] : [{ path, hash: today }];
  });
  return hash === undefined || origins.length === 0 ? undefined : { path: file.path, hash, origins };
}
