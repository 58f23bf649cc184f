import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePath } from '../model/file-path.ts';
import { fileStamp } from './file-stamp.ts';
import { obstacles } from './obstacle.ts';
import { hashOf, stateReader } from './write-files.ts';
import type { FileState } from './write-files.ts';

/** What was seen of a place, to the byte. */
type Look = readonly [path: FilePath, answer: string, stamp: string | 0];

/** Everything that was seen of a folder. Plain data. */
export type Looks = readonly Look[];

/** A folder that remembers what was seen of it, to the byte: a text does not tell an order mark, and says nothing of a mode. */
export interface WatchedDisk {
  readonly read: (path: FilePath) => FileState;
  /** `undefined` when something was seen that cannot be told from what it may be tomorrow: a link, a folder, what nobody may read. */
  readonly looks: () => Looks | undefined;
  /** The same folder, nothing of it seen yet, once this run has written these bytes, or removed what has none. */
  readonly after: (changes: ReadonlyMap<FilePath, Uint8Array | undefined>) => WatchedDisk;
}

/** A place, and what marked it before it was read: what is written between the two has another stamp. */
interface Sight {
  readonly state: FileState;
  readonly stamp: string | 0;
}

export function watchedDisk(root: string): WatchedDisk {
  const state = stateReader(root);
  const sights = new Map<FilePath, Sight>();
  return watched(root, (path) => {
    const known = sights.get(path);
    if (known !== undefined) return known;
    const stamp = fileStamp(root, path) ?? 0;
    const sight: Sight = { stamp, state: state(path) };
    sights.set(path, sight);
    return sight;
  });
}

function watched(root: string, sightOf: (path: FilePath) => Sight): WatchedDisk {
  const seen = new Map<FilePath, Sight>();
  return {
    read: (path) => {
      const sight = sightOf(path);
      seen.set(path, sight);
      return sight.state;
    },
    looks: () => {
      const all = [...seen];
      if (all.some(([, { state }]) => state.type === 'other')) return undefined;
      return all.map(([path, { state, stamp }]): Look => [path, nameOf(state), stamp]);
    },
    after: (changes) =>
      watched(root, (path) => {
        if (!changes.has(path)) return sightOf(path);
        return { state: writtenState(root, path, changes.get(path)), stamp: 0 };
      }),
  };
}

/** The bytes are what was written, whatever has become of them since: another run that finds others there sees a change. */
function writtenState(root: string, path: FilePath, bytes: Uint8Array | undefined): FileState {
  if (bytes === undefined) return { type: 'absent' };
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  return stats?.isFile() === true ? { type: 'file', bytes, mode: stats.mode & 0o777 } : { type: 'other' };
}

/** The same looks with the stamps of today, when every place is as it was; else `undefined`. */
export function sameLooks(root: string, looks: Looks): Looks | undefined {
  const state = stateReader(root);
  const isBlocked = obstacles(root);
  const now: Look[] = [];
  for (const [path, answer, stamp] of looks) {
    // The same file behind a link is another place.
    const stampNow = isBlocked(path) ? 0 : (fileStamp(root, path) ?? 0);
    if ((stampNow === 0 || stampNow !== stamp) && nameOf(state(path)) !== answer) return undefined;
    now.push([path, answer, stampNow]);
  }
  return now;
}

function nameOf(state: FileState): string {
  if (state.type !== 'file') return state.type;
  const { bytes, mode } = state;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Its hash takes line ends of both kinds for the same.
  const exactly = buffer.includes('\r\n') ? ` ${hash('sha256', buffer, 'base64url')}` : '';
  return `file ${mode} ${hashOf(bytes)}${exactly}`;
}
