import { repositoryToImport } from '../files/import-tree.ts';
import { matchesAny } from '../graph/match-glob.ts';
import { planImport } from '../import/plan-import.ts';
import type { ImportPlan } from '../import/plan-import.ts';
import type { Engine } from '../model/engine.ts';
import { baseNameOf, inOrder } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { loadParser } from '../parse/markdown.ts';
import type { Project } from '../project.ts';
import { manifestsOf } from './planned-outputs.ts';

/** What an import would find in a repository. */
export interface ImportableFiles {
  /** Whose files are here that no build has written. */
  readonly found: ImportPlan['found'];
  /** Files written by hand that would become primitives which are not there yet. */
  readonly files: readonly FilePath[];
  /** Files of several runtimes that say the same. */
  readonly alike: readonly (readonly FilePath[])[];
}

export async function importableFiles({ root, config, graph }: Project, engine: Engine | undefined): Promise<ImportableFiles> {
  const repository = await repositoryToImport(root);
  const isIgnored = matchesAny(config.ignore);
  const tree = { ...repository, files: repository.files.filter((file) => !isIgnored(file)) };
  const { shared, local } = manifestsOf(root);
  const manifests = [shared, local];
  const plan = planImport({
    tree,
    target: tree,
    parse: await loadParser(engine === undefined ? {} : { engine }),
    to: '.github',
    inPlace: true,
    manifests,
  });
  const files = plan.primitives.flatMap(({ state, origins }) => (state === 'created' ? origins : []));
  // An AGENTS.md is a primitive where it stands: beside others there is nothing to gain by another form.
  const others = files.filter((path) => baseNameOf(path) !== 'AGENTS.md');
  const hasOwn = graph.primitives.some(({ kind }) => kind !== 'agents-file');
  const outputs = new Set(manifests.flatMap((manifest) => manifest.outputs.map(({ path }) => path)));
  const byHand = new Set([
    ...plan.primitives.flatMap(({ origins, from, fromOf }) => origins.flatMap((path) => (outputs.has(path) ? [] : [fromOf[path] ?? from]))),
    ...plan.untaken.flatMap(({ path, from }) => (outputs.has(path) ? [] : [from])),
  ]);
  return {
    found: plan.found.filter((id) => byHand.has(id)),
    files: inOrder(hasOwn && others.length === 0 ? [] : files),
    alike: plan.primitives.flatMap(({ origins }) => (origins.length > 1 ? [inOrder(origins)] : [])),
  };
}
