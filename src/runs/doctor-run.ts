import { duplicateLoading } from '../build/duplicate-loading.ts';
import { existingConfig } from '../config/read-config.ts';
import { areas } from '../doctor/complaint.ts';
import type { Complaint } from '../doctor/complaint.ts';
import { brokenPromises, cutFiles, idleFiles, loadedTwice, sayTheSame, staleFiles, withoutEffect } from '../doctor/complaints.ts';
import type { Drift } from '../doctor/complaints.ts';
import { nextCommands } from '../doctor/next-commands.ts';
import { runtimesInUse } from '../doctor/runtimes-in-use.ts';
import { builtRepository } from '../files/built-repository.ts';
import { workingTree } from '../files/tree.ts';
import type { Graph } from '../graph/graph.ts';
import { rules } from '../lint/rules/index.ts';
import { runRules } from '../lint/run-rules.ts';
import { migrationSteps, stepOf, stepsNamed } from '../migrate/steps.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Engine } from '../model/engine.ts';
import { byCodeUnit, inOrder } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DoctorReport } from '../model/generated/schema-types.ts';
import type { Kind } from '../model/kind.ts';
import { builtRuntimes } from '../model/manifest.ts';
import type { Observer } from '../model/observer.ts';
import { keptFindings, lintWhileLoading } from '../lint-while-loading.ts';
import { loadProject } from '../project.ts';
import type { Project } from '../project.ts';
import type { ProjectCache } from '../project-cache.ts';
import type { BuiltRepository } from '../resolve/runtime-context.ts';
import { verify } from '../verify/verify.ts';
import { runBuild } from './build-run.ts';
import { importableFiles } from './importable-files.ts';
import { lookOfRuntime } from './look-of-runtime.ts';

export interface DoctorOptions {
  /** Absolute path of the repository root. */
  readonly root: string;
  readonly engine?: Engine;
  /** The folder whose configuration holds, seen from the root. */
  readonly from?: FilePath | undefined;
  readonly observer?: Observer | undefined;
  readonly cache?: ProjectCache | undefined;
}

/** One look at a repository with the engines of the other commands: what is in use, what is wrong, what to run. Writes nothing. */
export async function examine({ root, engine, from, observer, cache }: DoctorOptions): Promise<DoctorReport> {
  const settings = { observer, ...(engine === undefined ? {} : { engine }), ...(from === undefined ? {} : { from }) };
  const project = await loadProject({
    root,
    linked: 'all',
    artifacts: true,
    cache,
    textLater: true,
    visit: lintWhileLoading(rules, { observer }),
    ...settings,
  });
  const { graph, config } = project;
  const built = builtRepository(root, graph.paths.files);
  const { outputs, tree } = built;
  const importable = await importableFiles(project, engine);
  const inUse = runtimesInUse(graph, outputs, importable.found);
  const used = inUse.map(({ runtime }) => runtime);
  const looks = inUse.map(({ runtime, origin }) => ({ ...lookOfRuntime(graph, runtime, built), origin }));
  const found = runRules(graph, rules, { settings: config.lint, observer, kept: keptFindings(project) });
  const drift =
    outputs.length === 0 ? [] : await driftOf({ root, runtimes: [...builtRuntimes(outputs)].toSorted(byCodeUnit), ...settings });
  const former = formerForms(graph, found);
  const complaints = [
    ...unkept(project, built, observer),
    ...staleFiles(drift),
    ...duplicateLoading(graph, tree, [], used, {}).map(({ runtime, files, tokens, path }) =>
      loadedTwice(runtime.title, files, tokens, path),
    ),
    ...sayTheSame(importable.alike),
    ...idleFiles(looks, (path) => tree.read(path)?.trim() === ''),
    ...withoutEffect(found),
    ...cutFiles(looks),
    ...former.complaints,
  ].toSorted((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area));
  const numberOf = (severity: Diagnostic['severity']): number => found.filter((one) => one.severity === severity).length;
  const lint = {
    errors: numberOf('error'),
    warnings: numberOf('warning'),
    infos: numberOf('info'),
    fixable: found.filter(({ fix }) => fix !== undefined).length,
  };
  return {
    version: 1,
    primitives: kindsOf(graph),
    runtimes: looks.map(({ id, title, origin, always, offered }) => ({ runtime: id, title, origin, always, offered })),
    compilers: importable.found.filter((id) => id === 'apm' || id === 'rulesync' || id === 'ruler'),
    problems: complaints.map(({ area, severity, message, files }) => ({ area, severity, message, files: [...files] })),
    lint,
    next: nextCommands({
      primitives: graph.primitives.filter(({ kind }) => kind !== 'agents-file').length,
      importable: importable.files.length,
      former: former.found.size,
      built: outputs.length > 0,
      stale: drift.filter(({ why }) => why !== 'edited' && why !== 'foreign').length,
      edited: drift.filter(({ why }) => why === 'edited').length,
      ...lint,
      fixable: found.filter((one) => one.fix !== undefined && !former.found.has(one)).length,
      configured: existingConfig(workingTree(root)) !== undefined,
      runtimes: used.map(({ id }) => id),
      broken: complaints.filter(({ area }) => area === 'broken').length,
      duplicated: complaints.filter(({ area }) => area === 'duplicated').length,
    }),
  };
}

function kindsOf({ primitives }: Graph): Record<string, number> {
  const numbers = new Map<Kind, number>();
  for (const { kind } of primitives) numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  return Object.fromEntries([...numbers].toSorted(([a], [b]) => byCodeUnit(a, b)));
}

/** What builds have promised and runtimes do not load. */
function unkept({ graph, config, parse }: Project, { outputs, tree }: BuiltRepository, observer: Observer | undefined): Complaint[] {
  const built = builtRuntimes(outputs);
  if (built.size === 0) return [];
  const runtimes = runtimesInUse(graph, outputs, []).flatMap(({ runtime }) => (built.has(runtime.id) ? [runtime] : []));
  return verify({ graph, tree, runtimes, built, parse, budgets: config.lint.budgets, observer }).flatMap(
    ({ runtime, status, problems }) => {
      if (status !== 'broken') return [];
      const errors = problems.filter(({ severity }) => severity !== 'warning');
      return [
        brokenPromises(
          runtime.title,
          errors.flatMap(({ at, primitive }) => at?.path ?? primitive ?? []),
          errors.length,
        ),
      ];
    },
  );
}

async function driftOf(options: Parameters<typeof runBuild>[0]): Promise<Drift[]> {
  const { report } = await runBuild({ ...options, check: true });
  return report.outputs.flatMap(({ path, drift, reason }): Drift[] => {
    if (drift === undefined) return [];
    const isEdited = reason === 'hand-edited' || reason === 'edited-region';
    return [{ path, why: isEdited ? 'edited' : drift }];
  });
}

interface FormerForms {
  readonly found: ReadonlySet<Diagnostic>;
  readonly complaints: readonly Complaint[];
}

/** What `migrate` would do without being asked for single steps. */
function formerForms(graph: Graph, found: readonly Diagnostic[]): FormerForms {
  const steps = stepsNamed(undefined);
  const own = found.flatMap((diagnostic) => {
    const step = stepOf(steps, diagnostic, graph.documents.get(diagnostic.path)?.text ?? '');
    const isDone = diagnostic.fix !== undefined || diagnostic.unsafeFix !== undefined || step?.id === 'chat-modes';
    return step === undefined || !isDone ? [] : [{ diagnostic, step: step.id }];
  });
  const complaints = migrationSteps.flatMap(({ id, summary }): Complaint[] => {
    const files = inOrder(own.flatMap(({ step, diagnostic }) => (step === id ? [diagnostic.path] : [])));
    return files.length === 0 ? [] : [{ area: 'former', severity: 'warning', message: `To migrate: ${summary}.`, files }];
  });
  return { found: new Set(own.map(({ diagnostic }) => diagnostic)), complaints };
}
