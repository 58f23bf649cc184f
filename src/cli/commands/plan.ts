import {
  changesFrom,
  fromRoot,
  hashOf,
  issuesOf,
  parseEarlierPlan,
  planArtifacts,
  planFilesText,
  planMarkdown,
  planMermaid,
  planReport,
  planSpec,
  planText,
  printJson,
  readState,
  UsageError,
  workingTree,
  writeRepositoryFile,
} from '../../index.ts';
import type {
  Dialect,
  Document,
  EarlierPlan,
  FilePath,
  McpTools,
  Plan,
  PlanExport,
  PlanFileWrite,
  PlanReport,
  Project,
} from '../../index.ts';
import { openProject, pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface PlanFlags extends RootFlag {
  readonly format: 'text' | 'json' | 'mermaid' | 'markdown';
  readonly maxParallel?: number;
  readonly dialect: Dialect;
  /** `true` for the folder that a plan has by default. */
  readonly out?: string | true;
  readonly since?: string;
  readonly force?: boolean;
  readonly marker: boolean;
  readonly to?: PlanExport;
  /** `owner/name` */
  readonly repo?: string;
  readonly tools?: McpTools;
  readonly assign?: boolean;
  readonly baseRef?: string;
}

export async function plan(specPath: string, flags: PlanFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const { project, spec } = await openSpec(root, specPath, terminal);
  const draft = planSpec(project.graph, spec, { dialect: flags.dialect });
  const folder = flags.out === undefined ? undefined : planFolder(root, terminal, flags.out, draft.feature);
  const earlier = flags.since === undefined ? folder && earlierIn(folder, draft) : earlierAt(root, terminal, flags.since);
  const made = planSpec(project.graph, spec, {
    dialect: flags.dialect,
    ...(flags.maxParallel === undefined ? {} : { maxParallel: flags.maxParallel }),
    ...(earlier === undefined ? {} : { earlier }),
  });
  const report = planReport(made, spec, earlier && changesFrom(made, earlier));
  const writes = folder === undefined ? [] : writeFolder(folder, made, report, earlier, flags);
  terminal.out(printed(report, flags.format, terminal));
  if (flags.format === 'text' && folder !== undefined) terminal.out(planFilesText(writes, folder.name, terminal));
  const kept = writes.some(({ state }) => state === 'kept');
  return kept || report.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The project and the spec in it, which need not be a primitive: a `tasks.md` is read the same way. */
export async function openSpec(root: string, specPath: string, terminal: Terminal): Promise<{ project: Project; spec: Document }> {
  const [path = ''] = pathsFromRoot(root, terminal, [specPath]);
  const read = workingTree(root).read(path);
  if (read.type === 'absent') throw new UsageError(`\`${specPath}\` does not exist. Name a spec, a \`tasks.md\` or a \`plan.md\`.`);
  if (read.type !== 'text')
    throw new UsageError(
      `\`${specPath}\` cannot be read: ${read.type === 'alias' ? `it is a symbolic link to ${read.path}; name that` : read.reason}.`,
    );
  const project = await openProject(root, terminal, { linked: 'all' });
  return { project, spec: project.parse(path, 'spec', read.text) };
}

function printed(report: PlanReport, format: PlanFlags['format'], terminal: Terminal): string {
  if (format === 'json') return printJson(report);
  if (format === 'mermaid') return planMermaid(report);
  return format === 'markdown' ? planMarkdown(report) : planText(report, terminal);
}

/** Where a plan is written. */
interface PlanFolder {
  /** As people know it. */
  readonly name: string;
  /** Absolute; nothing above it is looked at. */
  readonly root: string;
  /** From there to the folder. */
  readonly below: FilePath;
}

function planFolder(root: string, terminal: Terminal, out: string | true, feature: string): PlanFolder {
  if (out === true) return { name: `plans/${feature}`, root, below: `plans/${feature}` };
  const inside = fromRoot(root, terminal.cwd, out);
  if (inside === undefined)
    throw new UsageError(`\`${out}\` lies outside the repository. Name a folder inside it, or the repository with --root.`);
  return { name: out, root, below: inside };
}

function pathBelow({ below }: PlanFolder, path: string): FilePath {
  return below === '' ? path : `${below}/${path}`;
}

/** The plan that was written there before. Throws a `UsageError` when it is the plan of something else. */
function earlierIn(folder: PlanFolder, { feature }: Plan): EarlierPlan | undefined {
  const path = pathBelow(folder, 'plan.json');
  const state = readState(folder.root, path);
  if (state.type === 'absent') return undefined;
  if (state.type === 'other') throw new UsageError(`${path} is no regular file, so no plan can be kept there. Name another folder.`);
  const earlier = parseEarlierPlan(Buffer.from(state.bytes).toString('utf8'), path);
  if (earlier.feature === feature) return earlier;
  throw new UsageError(
    `${folder.name} holds the plan of \`${earlier.feature}\`, and this one is of \`${feature}\`. Name a folder of its own.`,
  );
}

export function earlierAt(root: string, terminal: Terminal, named: string): EarlierPlan {
  const [path = ''] = pathsFromRoot(root, terminal, [named]);
  const state = readState(root, path);
  if (state.type !== 'file')
    throw new UsageError(
      `\`${named}\` ${state.type === 'absent' ? 'does not exist' : 'is no regular file'}. Name the \`plan.json\` of an earlier run.`,
    );
  return parseEarlierPlan(Buffer.from(state.bytes).toString('utf8'), named);
}

function writeFolder(
  folder: PlanFolder,
  made: Plan,
  report: PlanReport,
  earlier: EarlierPlan | undefined,
  flags: PlanFlags,
): readonly PlanFileWrite[] {
  const files = [
    { path: 'plan.md', text: planMarkdown(report) },
    ...issuesOf(made, { marker: flags.marker }).map(({ fileName, title, body }) => ({
      path: `issues/${fileName}`,
      text: `# ${title}\n\n${body}`,
    })),
  ];
  const own = files.find(({ path }) => pathBelow(folder, path) === report.source);
  if (own !== undefined) {
    throw new UsageError(
      `${report.source} is what the plan is made from, and would be overwritten. Write the plan elsewhere: --out ${folder.name}/work`,
    );
  }
  const read = (path: string): Uint8Array | 'other' | undefined => {
    const state = readState(folder.root, pathBelow(folder, path));
    return state.type === 'file' ? state.bytes : state.type === 'other' ? 'other' : undefined;
  };
  const { writes, planJson } = planArtifacts(report, files, { read, hash: hashOf }, { earlier, force: flags.force === true });
  for (const { path, text, state } of writes) {
    if (state === 'created' || state === 'updated') writeRepositoryFile(folder.root, pathBelow(folder, path), Buffer.from(text));
  }
  // Last: until it is there, nothing counts as ours.
  writeRepositoryFile(folder.root, pathBelow(folder, 'plan.json'), Buffer.from(planJson));
  return writes;
}
