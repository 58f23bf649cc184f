import { execFileSync } from 'node:child_process';

/** Runs git in a folder, by a name that the machine need not know, and gives what it prints without the line break at its end. */
export function git(root: string, ...args: string[]): string {
  const settings = ['user.name=Ann', 'user.email=a@example.com', 'commit.gpgsign=false'].flatMap((setting) => ['-c', setting]);
  return execFileSync('git', [...settings, ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
}
