import {
  conflictedFiles,
  conflictStages,
  kindOf,
  loadParser,
  mergeMemory,
  ownChange,
  readEditable,
  UsageError,
  writeApproved,
} from '../../index.ts';
import type { ChangedFile } from '../../index.ts';
import { changingMemory } from '../learn-changes.ts';
import { pathsFromRoot } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** Rebuilds memory files in conflict, entry by entry. 1 where something is left to a person. */
export async function learnResolve(names: readonly string[], flags: RootFlag, terminal: Terminal): Promise<ExitCode> {
  return changingMemory(flags, terminal, async (root) => {
    const paths =
      names.length > 0 ? pathsFromRoot(root, terminal, names) : conflictedFiles(root).filter((path) => kindOf(path) === 'memory');
    const parse = await loadParser({ engine: terminal.engine });
    const files: ChangedFile[] = [];
    let left = 0;
    for (const path of paths) {
      if (kindOf(path) !== 'memory') throw new UsageError(`${path} is no memory file, and has no entries that could be merged.`);
      const stages = conflictStages(root, path);
      if (stages === undefined) {
        terminal.out(`${path} has no conflict.\n`);
        continue;
      }
      const place = readEditable(root, path);
      if (place.type !== 'text')
        throw new UsageError(`${path} cannot be changed: ${place.type === 'refused' ? place.reason : 'it is not there'}.`);
      if (!/^<{7}/m.test(place.text))
        throw new UsageError(
          `${path} has no conflict markers: somebody has resolved it. Add it with \`git add\`, or start anew with \`git checkout -m\`.`,
        );
      const merged = mergeMemory(path, stages, parse);
      if ('refused' in merged) throw new UsageError(merged.refused);
      files.push({ path, before: place.text, after: merged.text });
      for (const warning of merged.warnings) terminal.out(`${path}  warning  ${warning}\n`);
      for (const conflict of merged.conflicts) terminal.out(`${path}  conflict  ${conflict}\n`);
      left += merged.conflicts.length;
      const next = merged.conflicts.length === 0 ? `Look at it, then \`git add ${path}\`.` : 'Edit what stands between the markers.';
      terminal.out(`${path}  ${merged.conflicts.length === 0 ? 'resolved' : 'rebuilt'}  ${next}\n`);
    }
    if (paths.length === 0) terminal.out('No memory file is in conflict.\n');
    writeApproved(root, ownChange(files));
    return left > 0 ? 1 : 0;
  });
}
