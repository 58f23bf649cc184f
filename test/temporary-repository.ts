import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, a git repository unless told otherwise. */
export function repository(files: Readonly<Record<string, string | Buffer>>, { git = true } = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'primitives-test-')));
  made.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  if (git) execFileSync('git', ['init', '-q'], { cwd: root });
  return root;
}

/** Every file but git's own and what runs remember, as text. */
export function contentsOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.startsWith('.git/') && !/^\.primitives\/cache\/(?:facts\.bin|lint-[^/]*)$/.test(path));
  return Object.fromEntries(files.toSorted().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
