import {
  configName,
  count,
  createFiles,
  didYouMean,
  existingConfig,
  examine,
  gitignoreLines,
  inEveryWorkflow,
  initReport,
  initText,
  libraryFilesNamed,
  listPaths,
  placeOf,
  planInit,
  printJson,
  runtimes as allRuntimes,
  runtimesNamed,
  starterConfig,
  suggestedWorkflows,
  takeable,
  UsageError,
  withBuildLock,
  workflows as allWorkflows,
  workingTree,
  writeRepositoryFile,
} from '../../index.ts';
import type { FilePath, InitReport, LibraryFile, Project, Workflow } from '../../index.ts';
import { readLibrary } from '../library-files.ts';
import { openProject, placeOfRun, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface InitFlags extends RootFlag {
  readonly config?: boolean;
  readonly yes?: boolean;
  readonly runtime?: string;
  readonly workflow?: string;
  readonly take?: string;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

/** Copies primitives of the library into a repository, with a configuration. What is there already stays. */
export async function init(flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  if (flags.config === true) return writeConfig(root, flags, terminal);
  const library = await readLibrary(terminal);
  const named = flags.take === undefined ? undefined : libraryFilesNamed(library, listed(flags.take));
  const project = await openProject(root, terminal);
  const detected = (await examine(placeOfRun(root, terminal))).runtimes.map(({ runtime }) => runtime);
  const { files } = project.graph.paths;
  let ids: readonly string[] = flags.runtime === undefined ? detected : runtimesNamed(listed(flags.runtime)).map(({ id }) => id);
  let ways = named !== undefined ? [] : flags.workflow === undefined ? suggestedWorkflows(files) : workflowsNamed(flags.workflow);
  const mayWrite = flags.dryRun !== true && (flags.yes === true || (terminal.ask !== undefined && flags.format === 'text'));
  const asks = mayWrite && flags.yes !== true ? terminal.ask : undefined;
  if (asks !== undefined) {
    if (flags.runtime === undefined) ids = await answered(asks, terminal, runtimeQuestion(ids), ids, (text) => idsOf(text));
    if (flags.workflow === undefined && named === undefined)
      ways = await answered(asks, terminal, workflowQuestion(ways), ways, (text) => workflowsNamed(text));
  }
  const desk: Desk = { root, project, library, ids, ways, named };
  const { report, write } = planned(desk, { dryRun: asks !== undefined || !mayWrite });
  const show = (shown: InitReport): void => terminal.out(flags.format === 'json' ? printJson(shown) : initText(shown, terminal));
  const number = report.files.filter(({ state }) => state === 'created').length;
  if (!mayWrite) {
    show(report);
    if (flags.dryRun === true) return 0;
    throw new UsageError(
      'Nothing was written, because nobody is here to ask. Add --yes to write what is shown, or --dry-run to look only.',
    );
  }
  if (asks !== undefined && number > 0) {
    show(report);
    if (!(await confirmed(asks, `Write ${count(number, 'file')}? [Y/n] `))) {
      terminal.out('Nothing was written.\n');
      return 0;
    }
  }
  await withBuildLock(root, () => Promise.resolve(write()));
  show({ ...report, dryRun: false });
  return 0;
}

interface Desk {
  readonly root: string;
  readonly project: Project;
  readonly library: readonly LibraryFile[];
  readonly ids: readonly string[];
  readonly ways: readonly Workflow[];
  /** What `--take` names. */
  readonly named: readonly LibraryFile[] | undefined;
}

function planned(
  { root, project, library, ids, ways, named }: Desk,
  { dryRun }: { readonly dryRun: boolean },
): { readonly report: InitReport; readonly write: () => void } {
  const { graph } = project;
  const { files } = graph.paths;
  const has = (path: FilePath): boolean => !['absent', 'behind-link'].includes(placeOf(root, path));
  const wanted = named ?? wantedFor(library, ways);
  const plan = planInit({ library, wanted, named: named !== undefined, primitives: graph.primitives, files: graph.paths.sources, has });
  const known = existingConfig(workingTree(root)) ?? (has(configName) ? configName : undefined);
  const isRepository = has('.git');
  const ignoreFile = workingTree(root).read('.gitignore');
  const writesIgnore = isRepository && !has('.gitignore');
  const added = [
    ...(known === undefined ? [{ path: configName, text: starterConfig(files, ids) }] : []),
    ...(writesIgnore ? [{ path: '.gitignore', text: `${gitignoreLines.join('\n')}\n` }] : []),
  ];
  const report = initReport({
    plan,
    dryRun,
    runtimes: ids,
    workflows: ways,
    config: known ?? configName,
    hasConfig: known !== undefined,
    ...(isRepository ? { gitignore: writesIgnore ? undefined : ignoreFile.type === 'text' ? ignoreFile.text : '' } : {}),
  });
  return {
    report,
    write: () => {
      createFiles(root, [
        // The configuration comes first: the copies look like files of VS Code to a run after one that was killed.
        ...added.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
        ...plan.taken.filter(({ state }) => state === 'created').map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
      ]);
    },
  };
}

/** What ways of working take, and the instructions that the files of the repository call for. */
function wantedFor(library: readonly LibraryFile[], ways: readonly Workflow[]): LibraryFile[] {
  const names = [...new Set([...inEveryWorkflow, ...ways.flatMap(({ takes }) => takes)])];
  return [...libraryFilesNamed(library, names), ...takeable(library).filter(({ kind }) => kind === 'instructions')];
}

function listed(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}

function workflowsNamed(text: string): readonly Workflow[] {
  if (text.trim() === 'all') return allWorkflows;
  const ids = allWorkflows.map(({ id }) => id);
  return listed(text).map((name) => {
    const way = allWorkflows.find(({ id }) => id === name);
    if (way !== undefined) return way;
    throw new UsageError(`There is no workflow \`${name}\`.${didYouMean(name, ids)} Use some of ${ids.join(', ')}, or all.`);
  });
}

function idsOf(text: string): readonly string[] {
  return text === 'none' ? [] : runtimesNamed(listed(text)).map(({ id }) => id);
}

type Ask = NonNullable<Terminal['ask']>;

function runtimeQuestion(found: readonly string[]): string {
  const known = allRuntimes.map(({ id }) => id).join(', ');
  return `Which runtimes read it? (${known}, all, none)\n[${found.length === 0 ? 'none' : found.join(',')}] `;
}

function workflowQuestion(suggested: readonly Workflow[]): string {
  const width = Math.max(...allWorkflows.map(({ id }) => id.length));
  const lines = allWorkflows.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`);
  return `How is worked here?\n${lines.join('\n')}\n[${suggested.map(({ id }) => id).join(',')}] `;
}

/** An answer that can be read, or what was suggested for an empty one. Throws a `UsageError` when the person has gone. */
async function answered<T>(ask: Ask, terminal: Terminal, question: string, suggested: T, read: (text: string) => T): Promise<T> {
  for (;;) {
    const answer = (await ask(question))?.trim();
    if (answer === undefined) throw new UsageError('Nothing was written: the questions were left.');
    if (answer === '') return suggested;
    try {
      return read(answer);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      terminal.out(`${error.message}\n`);
    }
  }
}

async function confirmed(ask: Ask, question: string): Promise<boolean> {
  const answer = await ask(question);
  return answer !== undefined && /^(?:|y|yes)$/i.test(answer.trim());
}

/** A starter configuration and nothing else. */
async function writeConfig(root: string, flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
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
