import { createRequire } from 'node:module';

let known: string | undefined;

/**
 * What reads and compares texts besides our own code: the Markdown engines as they are installed, whose updates must not meet what
 * the version before has read, and the tables of Unicode that Node has.
 */
export function installedVersions(): string {
  known ??= [...['satteri', 'remark-parse', 'remark-gfm'].map(installedVersion), `unicode@${process.versions['unicode']}`].join(' ');
  return known;
}

/** Whether the native engine loads is settled by the machine. */
export function machineName(): string {
  return `${process.platform} ${process.arch}`;
}

function installedVersion(name: string): string {
  const load = createRequire(import.meta.url);
  for (const folder of load.resolve.paths(name) ?? []) {
    try {
      return `${name}@${(load(`${folder}/${name}/package.json`) as { version: string }).version}`;
    } catch {
      // It may be in the next folder.
    }
  }
  return `no ${name}`;
}
