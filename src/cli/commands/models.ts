import {
  didYouMean,
  diagnosticWithPlaces,
  doubtfulModel,
  modelFiles,
  modelRoles,
  modelRuntimes,
  modelsText,
  printJson,
  readModelsFile,
  resolveModels,
  UsageError,
  workingTree,
} from '../../index.ts';
import type { FilePath, ModelRole, ModelRuntime, ModelsFileRead, ModelsReport } from '../../index.ts';
import { pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ModelsFlags extends RootFlag {
  readonly runtime?: string;
  readonly role?: string;
  readonly set: readonly string[];
  readonly session?: string;
  readonly format: 'text' | 'json';
}

/** Where a session can keep what was agreed on; like all of `.agent/`, it is not committed. */
const usualSession: FilePath = '.agent/models.yaml';

/** Says which model plays which role, and what is wrong in the files that say so. */
export function models(flags: ModelsFlags, terminal: Terminal): ExitCode {
  const root = rootOf(flags, terminal);
  const runtimes =
    flags.runtime === undefined ? modelRuntimes : flags.runtime.split(',').map((id) => named(id.trim(), modelRuntimes, 'runtime'));
  const roles = flags.role === undefined ? modelRoles : flags.role.split(',').map((role) => named(role.trim(), modelRoles, 'role'));
  const said = new Map(flags.set.map(saidModel));
  const [sessionPath = usualSession] = flags.session === undefined ? [] : pathsFromRoot(root, terminal, [flags.session]);
  const read = (path: FilePath, runtime: ModelRuntime): ModelsFileRead | undefined => readFrom(root, path, runtime);
  const found = runtimes.map((runtime) => {
    const session = read(sessionPath, runtime);
    if (session === undefined && flags.session !== undefined)
      throw new UsageError(`\`${flags.session}\` does not exist. Name a file with models, or leave --session out.`);
    return { runtime, said, file: modelFiles[runtime], project: read(modelFiles[runtime], runtime), session };
  });
  const diagnostics = found.flatMap(({ project, session }) => [...(project?.diagnostics ?? []), ...(session?.diagnostics ?? [])]);
  const report: ModelsReport = {
    version: 1,
    runtimes: found.map((sources) => resolveModels(sources, roles)),
    diagnostics: once(diagnostics.map(diagnosticWithPlaces)),
  };
  for (const model of new Set(said.values())) {
    const doubtful = runtimes.map((runtime) => doubtfulModel(model, runtime)).find((doubt) => doubt !== undefined);
    if (doubtful !== undefined) terminal.err(`--set: ${doubtful.problem} ${doubtful.hint}\n`);
  }
  terminal.out(flags.format === 'json' ? printJson(report) : modelsText(report, terminal));
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The session's file is read for each runtime. */
function once<Item>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(item);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function readFrom(root: string, path: FilePath, runtime: ModelRuntime): ModelsFileRead | undefined {
  const read = workingTree(root).read(path);
  if (read.type === 'text') return readModelsFile(path, read.text, runtime);
  if (read.type === 'absent') return undefined;
  const why = read.type === 'alias' ? 'is a symbolic link' : `cannot be read: ${read.reason}`;
  throw new UsageError(`${path}, which says which models play which roles, ${why}. Correct it, or take it away to use the defaults.`);
}

function named<Name extends string>(written: string, known: readonly Name[], what: string): Name {
  const name = known.find((one) => one === written);
  if (name !== undefined) return name;
  throw new UsageError(`There is no ${what} \`${written}\` with models.${didYouMean(written, known)} Known: ${known.join(', ')}.`);
}

function saidModel(written: string): readonly [ModelRole, string] {
  const [, role = '', model = ''] = /^([^=]*)=(.*)$/.exec(written) ?? [];
  if (model.trim() === '') throw new UsageError(`\`${written}\` names no role and model: write \`--set reviewer=gpt-5.4\`.`);
  return [named(role.trim(), modelRoles, 'role'), model.trim()];
}
