import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { contradicts } from './wanted-keys.ts';
import type { PlannedFile } from './plan-build.ts';

/**
 * One file for each path. Runtimes may want the same file when they want the same bytes, or keys of a JSON file that do not
 * contradict. Throws a `UsageError` that names every path at which they do not.
 */
export function oneForEachPath(wanted: readonly PlannedFile[]): PlannedFile[] {
  const files = new Map<FilePath, PlannedFile>();
  const conflicts: string[] = [];
  for (const file of wanted) {
    const known = files.get(file.path);
    const joined = known === undefined ? file : join(known, file);
    if (joined === undefined) conflicts.push(conflictBetween(known ?? file, file));
    else files.set(file.path, joined);
  }
  if (conflicts.length === 0) return [...files.values()];
  const what = conflicts.length === 1 ? 'One file would get different contents' : `${conflicts.length} files would get different contents`;
  throw new UsageError(
    `${what}, so nothing was written:\n${[...new Set(conflicts)].join('\n')}\n` +
      'Rename one of the sources, or build for one of the runtimes: `--runtime`, or `build.runtimes` in the configuration.',
  );
}

function join(known: PlannedFile, file: PlannedFile): PlannedFile | undefined {
  const content = joinedContent(known.content, file.content);
  if (content === undefined) return undefined;
  const runtimes = new Set([...known.runtime.split(','), ...file.runtime.split(',')]);
  return { ...known, content, runtime: [...runtimes].join(','), sources: [...new Set([...known.sources, ...file.sources])].toSorted() };
}

function joinedContent(a: PlannedFile['content'], b: PlannedFile['content']): PlannedFile['content'] | undefined {
  if (a.type === 'json-keys' && b.type === 'json-keys') {
    const keys = [...a.keys, ...b.keys];
    return contradicts(keys) ? undefined : { type: 'json-keys', keys };
  }
  if (a.type === 'text' && b.type === 'text') return a.text === b.text ? a : undefined;
  return a.type === 'copy' && b.type === 'copy' && a.of === b.of ? a : undefined;
}

function conflictBetween(known: PlannedFile, file: PlannedFile): string {
  const from = ({ runtime, sources }: PlannedFile): string => `${runtime.replaceAll(',', ', ')} from ${named(sources)}`;
  return `- ${file.path}: ${from(known)}; ${from(file)}`;
}

function named(sources: readonly FilePath[]): string {
  const few = sources.slice(0, 3).join(', ');
  return sources.length > 3 ? `${few} and ${sources.length - 3} more` : few;
}
