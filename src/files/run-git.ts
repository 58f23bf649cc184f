import { spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { gitEnvironment, gitSettings } from './git.ts';
import { findRoot } from './repository-root.ts';

/** The fields of an output that NUL ends, as with `-z`. */
export function fieldsOf(output: string): string[] {
  return output.split('\0').filter((field) => field !== '');
}

/** What git prints. Throws a `UsageError` when it fails. */
export function git(root: string, args: readonly string[]): string {
  return gitBytes(root, args).toString('utf8');
}

/** What git prints, or `undefined` when it fails or cannot be run at all. */
export function tryGit(root: string, args: readonly string[], input?: string): string | undefined {
  const { status, stdout } = runGit(root, args, input);
  return status === 0 ? stdout.toString('utf8') : undefined;
}

/** The same as bytes. Throws a `UsageError` as well when there is no git. */
export function gitBytes(root: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = runGit(root, args, input);
  if (error !== undefined) throw new UsageError(`git cannot be run (${error.message}), and this needs it.`);
  if (status === 0) return stdout;
  throw new UsageError(`git ${args[0]} failed in the repository: ${stderr.toString('utf8').trim() || 'is git installed?'}`);
}

function runGit(root: string, args: readonly string[], input = ''): SpawnSyncReturns<Buffer> {
  return spawnSync('git', [...gitSettings, ...args], {
    cwd: root,
    env: { ...gitEnvironment(), ...ownIndex(root) },
    input,
    maxBuffer: 1 << 30,
    stdio: 'pipe',
  });
}

/** `git commit -a` gives its hooks an index of their own, named from the top of the working tree. */
function ownIndex(root: string): NodeJS.ProcessEnv {
  const named = process.env['GIT_INDEX_FILE'];
  if (named === undefined) return {};
  const file = isAbsolute(named) ? named : resolve(findRoot(root), named);
  if (!existsSync(file)) throw new UsageError(`GIT_INDEX_FILE names ${named}, which does not exist.`);
  return { GIT_INDEX_FILE: file };
}
