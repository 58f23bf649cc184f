import {
  changedPaths,
  inboxFolder,
  learnWorkflow,
  outcomesFolder,
  proposalsFolder,
  pullRequestBody,
  pullRequestScript,
  readState,
  UsageError,
  workflowPath,
  writeRepositoryFile,
} from '../../index.ts';
import { openLearnStore } from '../learn-store.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface InitCiFlags extends RootFlag {
  readonly branch: string;
}

/** Writes the workflow, unless a file is there. */
export function learnInitCi(flags: InitCiFlags, terminal: Terminal): ExitCode {
  const root = rootOf(flags, terminal);
  if (!isBranchName(flags.branch)) throw new UsageError(`\`${flags.branch}\` is not the name of a branch.`);
  const text = learnWorkflow({ branch: flags.branch, version: terminal.version });
  const state = readState(root, workflowPath);
  if (state.type === 'file' && Buffer.from(state.bytes).toString('utf8') === text) {
    terminal.out(`${workflowPath} is there already.\n`);
    return 0;
  }
  if (state.type !== 'absent')
    throw new UsageError(`${workflowPath} is there, and says something else. Delete it to have it written anew.`);
  writeRepositoryFile(root, workflowPath, Buffer.from(text));
  terminal.out(
    `${workflowPath} written. Read it before you commit it: it may push a branch and open a pull request, and approves nothing.\n`,
  );
  return 0;
}

export interface OpenPrFlags extends RootFlag {
  readonly branch: string;
  readonly dryRun?: boolean;
}

/** Prints what a shell would be given to open the pull request. Nothing is sent. */
export async function learnOpenPr(flags: OpenPrFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.dryRun !== true) {
    throw new UsageError('Nothing is sent by this command. Print the script with --dry-run, read it, and give it to `sh`.');
  }
  if (!isBranchName(flags.branch)) throw new UsageError(`\`${flags.branch}\` is not the name of a branch.`);
  const root = rootOf(flags, terminal);
  const store = openLearnStore(root);
  const { graph } = await openProject(root, terminal);
  const memories = new Set(graph.primitives.flatMap(({ path, kind }) => (kind === 'memory' ? [path] : [])));
  const folders = [outcomesFolder, proposalsFolder, inboxFolder];
  const paths = changedPaths(root).filter((path) => memories.has(path) || folders.some((folder) => path.startsWith(`${folder}/`)));
  const proposals = [...store.proposals.values()].map(({ value }) => value);
  if (paths.length === 0 && proposals.every(({ status }) => status !== 'proposed')) {
    terminal.out('# Nothing was learnt: there is nothing to send.\n');
    return 0;
  }
  const body = pullRequestBody(proposals);
  terminal.out(pullRequestScript({ branch: flags.branch, title: 'What was learnt', body, paths }));
  return 0;
}

/** As `git check-ref-format` has it, and nothing that a shell or YAML would read otherwise. */
function isBranchName(name: string): boolean {
  return /^(?!.*(?:\.\.|\/\/|\/\.|@\{))[\w][\w./-]*(?<![./])(?<!\.lock)$/.test(name);
}
