import { closeSync, linkSync, lstatSync, openSync, renameSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { makeFolders } from './make-folders.ts';
import { obstacleTo } from './obstacle.ts';
import { systemReasonIn } from './system-reason.ts';
import { isRunning, readState, removeRepositoryFile } from './write-files.ts';

export const lockPath = '.primitives/lock';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** ISO date. */
  readonly start: string;
}

/** Milliseconds. */
const pollEvery = 50;
/** How long a second run waits for the first: longer than a build of a large repository takes. */
const patience = 5000;
/** Of a holder on another host nobody knows whether it runs; a build takes seconds. */
const staleAfter = 120_000;
/** A lock is written right after it is made: one without a holder is left over from a run that was killed in between. */
const unreadableAfter = 2000;

/** Locks that this process holds: its own id in any other says that the id is used again. */
const held = new Set<string>();

export interface LockOptions {
  /** How long to wait for another run, in milliseconds. */
  readonly wait?: number;
  /** What messages call the folder, where it is not the repository that a command runs in. */
  readonly called?: string;
}

/** Does some work that no other run may do at the same time in this repository. Throws a `UsageError` when another one goes on. */
export async function withBuildLock<T>(root: string, work: () => Promise<T>, { wait = patience, called }: LockOptions = {}): Promise<T> {
  if (obstacleTo(root, lockPath) !== undefined) throw new UsageError('`.primitives` is a link or a file. Make it a folder.');
  const path = join(root, lockPath);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), start: new Date().toISOString() } satisfies Holder);
  const shown = called === undefined ? lockPath : `${called}/${lockPath}`;
  for (let waited = 0; !take(root, path, own, shown); waited += pollEvery) {
    if (waited >= wait) throw new UsageError(busy(root));
    await setTimeout(pollEvery);
  }
  held.add(path);
  try {
    return await work();
  } finally {
    held.delete(path);
    // A run that took this one for dead has made the lock its own.
    if (textOf(root, lockPath) === own) removeRepositoryFile(root, lockPath);
  }
}

/** Whether the lock is ours now. */
function take(root: string, path: string, own: string, shown: string, tries = 5): boolean {
  try {
    makeFolders(join(root, '.primitives'));
    const descriptor = openSync(path, 'wx');
    try {
      writeSync(descriptor, own);
    } finally {
      closeSync(descriptor);
    }
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another run has removed the folder, empty by then.
    if (code === 'ENOENT' && tries > 0) return take(root, path, own, shown, tries - 1);
    const why = code === 'ENOENT' ? 'its folder cannot be made' : systemReasonIn(root, lockPath, error);
    if (code !== 'EEXIST') throw new UsageError(`${shown} cannot be written: ${why}.`);
  }
  const text = textOf(root, lockPath);
  if (text === undefined || !isStale(path, text)) return false;
  takeAway(root, path, text);
  return tries > 0 && take(root, path, own, shown, tries - 1);
}

/** Removes a lock that says `text`. One that another run has put in its place meanwhile is put back. */
function takeAway(root: string, path: string, text: string): void {
  const name = `.primitives/tmp/${process.pid}-lock`;
  const aside = join(root, name);
  try {
    makeFolders(join(root, '.primitives/tmp'));
    renameSync(path, aside);
    if (textOf(root, name) !== text) linkSync(aside, path);
  } catch {
    // Another run was faster.
  }
  removeRepositoryFile(root, name);
}

function isStale(path: string, text: string): boolean {
  const holder = holderIn(text);
  const age = ageOf(path);
  if (holder === undefined) return age > unreadableAfter;
  if (holder.host !== hostname()) return age > staleAfter;
  return holder.pid === process.pid ? !held.has(path) : !isRunning(holder.pid);
}

function holderIn(text: string): Holder | undefined {
  try {
    const { pid, host, start } = JSON.parse(text) as Partial<Holder>;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof start !== 'string') return undefined;
    // 0 and below stand for groups of processes, which always run.
    return Number.isSafeInteger(pid) && pid > 0 && !/[\p{Cc}\p{Cf}]/u.test(host + start) ? { pid, host, start } : undefined;
  } catch {
    // Half written.
    return undefined;
  }
}

function busy(root: string): string {
  const holder = holderIn(textOf(root, lockPath) ?? '');
  const who = holder === undefined ? '' : ` (process ${holder.pid} on ${holder.host}, since ${holder.start})`;
  return `Another build is at work here${who}. Wait for it to end; if it is gone, delete ${lockPath}.`;
}

/** `undefined` when it is gone, or when something else stands there: a folder, a link, a pipe that would never end. */
function textOf(root: string, path: FilePath): string | undefined {
  const state = readState(root, path);
  return state.type === 'file' ? Buffer.from(state.bytes).toString('utf8') : undefined;
}

function ageOf(path: string): number {
  // A date to come says as little as one long ago: the clock was set.
  return Math.abs(Date.now() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()));
}
