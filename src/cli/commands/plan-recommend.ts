import {
  evidenceIn,
  planSpec,
  printJson,
  readPackageFile,
  readRouting,
  recommend,
  recommendText,
  UsageError,
  workingTree,
} from '../../index.ts';
import type { FilePath, Project, Routing } from '../../index.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { openSpec } from './plan.ts';

export interface PlanRecommendFlags extends RootFlag {
  readonly format: 'text' | 'json';
  readonly situation: readonly string[];
  readonly without: readonly string[];
}

const usual = '.primitives/routing.yaml';

export async function planRecommend(specPath: string | undefined, flags: PlanRecommendFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const opened = specPath === undefined ? undefined : await openSpec(root, specPath, terminal);
  const project = opened?.project ?? (await openProject(root, terminal));
  const { routing, path } = routingOf(root, project, terminal);
  const report = recommend(routing, {
    find: opened && evidenceIn(opened.project.graph, opened.spec, planSpec(opened.project.graph, opened.spec)),
    stated: flags.situation,
    denied: flags.without,
    source: opened?.spec.path,
    routing: path,
  });
  terminal.out(flags.format === 'json' ? printJson(report) : recommendText(report, terminal));
  return 0;
}

/** The file that the configuration names, or the one at its place, or the one that is shipped. */
function routingOf(
  root: string,
  { config }: Project,
  terminal: Terminal,
): { readonly routing: Routing; readonly path: FilePath | undefined } {
  const named = config.plan.routing;
  const path = named ?? usual;
  const read = workingTree(root).read(path);
  if (read.type === 'text') return { routing: readRouting(path, read.text), path };
  if (read.type === 'absent' && named === undefined) {
    return { routing: readRouting('routing.yaml', readPackageFile(terminal.packageRoot, 'routing.yaml')), path: undefined };
  }
  const why = read.type === 'absent' ? 'does not exist' : read.type === 'alias' ? 'is a symbolic link' : `cannot be read: ${read.reason}`;
  throw new UsageError(
    `${path}, by which \`plan recommend\` decides, ${why}. Correct it, or take it away to use the routing that is shipped.`,
  );
}
