import {
  filesBelow,
  foldInbox,
  inboxFolder,
  loadParser,
  ownChange,
  readEditable,
  removeRepositoryFile,
  UsageError,
  writeApproved,
} from '../../index.ts';
import type { ChangedFile, FilePath } from '../../index.ts';
import { changingMemory } from '../learn-changes.ts';
import { openProject } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface FoldFlags extends RootFlag {
  readonly check?: boolean;
}

/** Puts what waits in the inbox into memory. 1 where a fragment stays, or with `--check` where any waits. */
export async function learnFold(flags: FoldFlags, terminal: Terminal): Promise<ExitCode> {
  return changingMemory(flags, terminal, async (root) => {
    const found = filesBelow(root, inboxFolder, '.md');
    const fragments = found.flatMap((file) => (file.text === undefined ? [] : [{ path: file.path, text: file.text }]));
    const unread = found.flatMap((file) =>
      file.text === undefined ? [{ path: file.path, reason: `It cannot be read: ${file.reason}.` }] : [],
    );
    const { graph } = await openProject(root, terminal);
    const known = new Map<string, FilePath>();
    for (const { path, memoryEntries } of graph.primitives) for (const { id } of memoryEntries) if (id !== undefined) known.set(id, path);
    const texts = new Map<FilePath, string | undefined>();
    const read = (path: FilePath): string | undefined => {
      const place = readEditable(root, path);
      if (place.type === 'refused') throw new UsageError(`${path} cannot be changed: ${place.reason}.`);
      texts.set(path, place.type === 'text' ? place.text : undefined);
      return texts.get(path);
    };
    const { files, done, left } = foldInbox(fragments, read, known, await loadParser({ engine: terminal.engine }));
    const waiting = [...left, ...unread];
    for (const { id, file, isNew } of done)
      terminal.out(`${isNew ? (flags.check === true ? 'would fold' : 'folded') : 'known'} ${id}  ${file}\n`);
    for (const { path, reason } of waiting) terminal.out(`left ${path}  ${reason}\n`);
    if (found.length === 0) terminal.out('Nothing waits in the inbox.\n');
    if (flags.check === true) return found.length > 0 ? 1 : 0;
    const changed = files.map(({ document }): ChangedFile => ({
      path: document.path,
      before: texts.get(document.path),
      after: document.text,
    }));
    writeApproved(root, ownChange(changed));
    // Last: one that is folded twice is known the second time.
    for (const { path } of done) removeRepositoryFile(root, path);
    return waiting.length > 0 ? 1 : 0;
  });
}
