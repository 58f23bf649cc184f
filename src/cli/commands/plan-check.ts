import { checkPlan, commitRange, diagnosticWithPlaces, folderOf, planCheckText, planSpec, printJson, readState } from '../../index.ts';
import type { PlanCheckReport } from '../../index.ts';
import { pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { earlierAt, openSpec } from './plan.ts';

export interface PlanCheckFlags extends RootFlag {
  readonly format: 'text' | 'json';
  readonly diff?: string;
  readonly component?: string;
  readonly wave?: number;
  readonly maxParallel?: number;
  readonly since?: string;
}

export async function planCheck(specPath: string, flags: PlanCheckFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const { project, spec } = await openSpec(root, specPath, terminal);
  const plan = planSpec(project.graph, spec, flags.maxParallel === undefined ? {} : { maxParallel: flags.maxParallel });
  const usual = `plans/${plan.feature}`;
  const isThere = readState(root, `${usual}/plan.json`).type === 'file';
  const earlier =
    flags.since === undefined
      ? isThere
        ? earlierAt(root, { ...terminal, cwd: root }, `${usual}/plan.json`)
        : undefined
      : earlierAt(root, terminal, flags.since);
  const range = flags.diff === undefined ? undefined : commitRange(root, flags.diff);
  const { component, componentFrom, wave, changed, diagnostics } = checkPlan(plan, {
    paths: range?.paths,
    branch: range?.branch,
    component: flags.component,
    wave: flags.wave,
    earlier,
    planFolders: [usual, ...(flags.since === undefined ? [] : pathsFromRoot(root, terminal, [flags.since]).map(folderOf))].filter(
      (folder) => folder !== '',
    ),
  });
  const report: PlanCheckReport = {
    version: 1,
    source: plan.source,
    ...(component === undefined ? {} : { component: component.id }),
    ...(componentFrom === undefined ? {} : { componentFrom }),
    ...(wave === undefined ? {} : { wave }),
    ...(flags.diff === undefined ? {} : { range: flags.diff }),
    changed: [...changed],
    diagnostics: diagnostics.map(diagnosticWithPlaces),
  };
  terminal.out(flags.format === 'json' ? printJson(report) : planCheckText(report, terminal));
  return diagnostics.length > 0 ? 1 : 0;
}
