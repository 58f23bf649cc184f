import { hash } from 'node:crypto';
import type { FilePath } from '../model/file-path.ts';
import { existingFiles } from './existing-files.ts';
import { fileStamp } from './file-stamp.ts';
import { obstacles } from './obstacle.ts';
import { stateReader } from './write-files.ts';
import type { FileState } from './write-files.ts';

/** What was seen of a place: its bytes and mode, or the size alone. */
type Look = readonly [what: 'state' | 'size', path: FilePath, answer: string, stamp: string | 0];

/** Everything that was asked of a folder, byte for byte. Plain data. */
export type Looks = readonly Look[];

/** A folder that remembers what was asked of it, to the byte: a text does not tell an order mark, and says nothing of a mode. */
export interface WatchedDisk {
  readonly read: (path: FilePath) => FileState;
  readonly existing: ReturnType<typeof existingFiles>;
  /** `undefined` when something was seen that cannot be told from what it may be tomorrow: a link, a folder, what nobody may read. */
  readonly looks: () => Looks | undefined;
}

export function watchedDisk(root: string): WatchedDisk {
  const state = stateReader(root);
  const existing = existingFiles(root);
  const stamps = new Map<FilePath, string | 0>();
  const sizes = new Map<FilePath, number | undefined>();
  const read = (path: FilePath): FileState => {
    // Before the bytes: what is written between the two has another stamp.
    if (!stamps.has(path)) stamps.set(path, fileStamp(root, path) ?? 0);
    return state(path);
  };
  return {
    read,
    existing: {
      text(path) {
        read(path);
        return existing.text(path);
      },
      size(path) {
        const size = existing.size(path);
        sizes.set(path, size);
        return size;
      },
    },
    looks: () => {
      if ([...stamps.keys()].some((path) => state(path).type === 'other')) return undefined;
      return [
        ...[...stamps].map(([path, stamp]): Look => ['state', path, nameOf(state(path)), stamp]),
        ...[...sizes].map(([path, size]): Look => ['size', path, String(size), 0]),
      ];
    },
  };
}

/** The same looks with the stamps of today, when every place is as it was; else `undefined`. */
export function sameLooks(root: string, looks: Looks): Looks | undefined {
  const state = stateReader(root);
  const { size } = existingFiles(root);
  const isBlocked = obstacles(root);
  const now: Look[] = [];
  for (const [what, path, answer, stamp] of looks) {
    if (what === 'size') {
      if (String(size(path)) !== answer) return undefined;
      now.push([what, path, answer, stamp]);
      continue;
    }
    // The same file behind a link is another place.
    const stampNow = isBlocked(path) ? 0 : (fileStamp(root, path) ?? 0);
    if ((stampNow === 0 || stampNow !== stamp) && nameOf(state(path)) !== answer) return undefined;
    now.push([what, path, answer, stampNow]);
  }
  return now;
}

function nameOf(state: FileState): string {
  return state.type === 'file' ? `file ${state.mode} ${hash('sha256', state.bytes, 'base64url')}` : state.type;
}
