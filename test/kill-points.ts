import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from './temporary-repository.ts';

const bin = join(import.meta.dirname, '../dist/main.js');
const preload = pathToFileURL(join(import.meta.dirname, 'kill-at.mjs')).href;

/** A command line, and variables of the environment that it needs. */
export interface Killable {
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** How many changes the command makes to files and folders when nobody kills it, and how it ends. */
export function changesOf(cwd: string, killable: Killable): { readonly changes: number; readonly status: number | null } {
  const count = join(repository({}, { git: false }), 'count');
  const { status } = ran(cwd, killable, { KILL_COUNT: count });
  return { changes: Number(readFileSync(count, 'utf8')), status };
}

/** Kills the command in the middle of a change, the first of which is 1. */
export function killedAt(cwd: string, killable: Killable, change: number): boolean {
  return ran(cwd, killable, { KILL_AT: String(change) }).signal === 'SIGKILL';
}

/** So many of the changes, as far from one another as can be. */
export function killPoints(changes: number, points: number): number[] {
  const number = Math.min(changes, points);
  return Array.from({ length: number }, (_, index) => 1 + Math.floor(((index + 0.5) * changes) / number));
}

function ran(cwd: string, { args, environment = {} }: Killable, kill: Readonly<Record<string, string>>): ReturnType<typeof spawnSync> {
  return spawnSync(process.execPath, ['--import', preload, bin, ...args], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, ...environment, ...kill },
  });
}
