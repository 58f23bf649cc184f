import {
  configName,
  existingConfig,
  listPaths,
  placeOf,
  starterConfig,
  UsageError,
  workingTree,
  writeRepositoryFile,
} from '../../index.ts';
import { rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface InitFlags extends RootFlag {
  readonly config?: boolean;
  readonly dryRun?: boolean;
}

/** Writes a starter configuration. What is there already stays. */
export async function init(flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.config !== true) throw new UsageError(`Say what to write: \`primitives init --config\` writes a starter ${configName}.`);
  const root = rootOf(flags, terminal);
  const existing = placeOf(root, configName) === 'absent' ? existingConfig(workingTree(root)) : configName;
  if (existing !== undefined) throw new UsageError(`${existing} configures this repository already. Edit it, or delete it first.`);
  const text = starterConfig((await listPaths(root)).files);
  if (flags.dryRun === true) terminal.out(text);
  else {
    writeRepositoryFile(root, configName, Buffer.from(text));
    terminal.out(`wrote ${configName}\n`);
  }
  return 0;
}
