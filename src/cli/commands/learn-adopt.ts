import {
  adoptEntries,
  diffOfChanges,
  editableFile,
  loadParser,
  newEntryId,
  ownChange,
  trackedEntries,
  UsageError,
  writeApproved,
} from '../../index.ts';
import type { ChangedFile } from '../../index.ts';
import { changingMemory } from '../learn-changes.ts';
import { diffOf } from '../learn-proposals.ts';
import { openProject, pathsFromRoot } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface AdoptFlags extends RootFlag {
  readonly section?: string;
  readonly now?: string;
  readonly dryRun?: boolean;
}

/** Gives the bullets of memory files ids, so that outcomes can speak of them. Their words stay as they are. */
export function learnAdopt(names: readonly string[], flags: AdoptFlags, terminal: Terminal): Promise<ExitCode> {
  return changingMemory<ExitCode>(flags, terminal, async (root) => {
    const { graph, selected, unmatched } = await openProject(root, terminal, { select: pathsFromRoot(root, terminal, names) });
    const [missing] = unmatched;
    if (missing !== undefined) throw new UsageError(`There is no file \`${missing}\` in the repository.`);
    const memories = graph.primitives.filter(({ path, kind }) => kind === 'memory' && selected?.has(path) === true);
    if (memories.length === 0) throw new UsageError(`\`${names.join(' ')}\` names no memory file: those end in .memory.md.`);
    const parse = await loadParser({ engine: terminal.engine });
    const taken = new Set(trackedEntries(graph).map(({ entry }) => entry.id ?? ''));
    const newId = (): string => {
      const id = newEntryId(terminal.randomBytes, taken);
      taken.add(id);
      return id;
    };
    const date = (flags.now ?? terminal.now()).slice(0, 10);
    const files: ChangedFile[] = [];
    for (const { path, text } of memories) {
      const result = adoptEntries(editableFile(path, text, parse), {
        newId,
        date,
        ...(flags.section === undefined ? {} : { section: flags.section }),
      });
      if (result.type === 'refused') throw new UsageError(result.message);
      files.push({ path, before: text, after: result.after.document.text });
      if (flags.dryRun !== true)
        terminal.out(`${path}  ${result.edits.length} ${result.edits.length === 1 ? 'bullet has' : 'bullets have'} an id now.\n`);
    }
    if (flags.dryRun === true)
      terminal.out(
        (await diffOfChanges(
          files.filter(({ before, after }) => before !== after),
          diffOf,
        )) || 'Every bullet has an id.\n',
      );
    else writeApproved(root, ownChange(files));
    return 0;
  });
}
