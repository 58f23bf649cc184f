import { watch } from 'node:fs';
import { sep } from 'node:path';
import type { FilePath } from '../model/file-path.ts';

export interface WatchOptions {
  /** How long nothing must change before the callback is called, in milliseconds. */
  readonly quiet?: number;
  readonly signal: AbortSignal;
}

/**
 * Calls back after each burst of changes below `root`, with the paths that changed, what git keeps for itself apart; one call
 * at a time. Ends when the signal is given.
 */
export function watchFiles(
  root: string,
  onChange: (paths: ReadonlySet<FilePath>) => Promise<void>,
  { quiet = 100, signal }: WatchOptions,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let running = false;
    let changed = new Set<FilePath>();
    const run = async (): Promise<void> => {
      if (running) return;
      running = true;
      try {
        while (changed.size > 0 && !signal.aborted) {
          const paths = changed;
          changed = new Set();
          await onChange(paths);
        }
      } finally {
        running = false;
      }
    };
    const watcher = watch(root, { recursive: true, signal }, (_, name) => {
      if (name === null || isOwn(name)) return;
      changed.add(sep === '/' ? name : name.replaceAll(sep, '/'));
      clearTimeout(timer);
      timer = setTimeout(() => {
        run().catch(reject);
      }, quiet);
    });
    watcher.on('error', (error) => {
      if (!signal.aborted) reject(error);
    });
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** What commands write beside their results, and git's own files. */
function isOwn(name: string): boolean {
  const [first = '', second = ''] = name.split(sep);
  return first === '.git' || first === 'node_modules' || (first === '.primitives' && ['tmp', 'cache', 'lock'].includes(second));
}
