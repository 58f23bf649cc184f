import type { Graph, Primitive } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import { fileStart } from '../model/span.ts';
import type { Emission, EmitInput, Loss, Runtime } from '../runtimes/runtime.ts';
import { contextFolders, deliver, linksOnly } from './delivery.ts';
import { apart } from './local-overlay.ts';
import type { BuildOptions } from './plan-build.ts';
import type { Destinations } from './rebase-links.ts';
import { spaceAfter } from './space-after.ts';

/** What runtimes get, not yet rendered. */
export interface RuntimeEmission extends Emission {
  readonly runtime: Runtime;
  /** Where links of an output lead instead of to the originals. */
  readonly movedFor: (output: FilePath) => Destinations;
}

export function emissionsOf(
  graph: Graph,
  { runtimes, others = [], local, linked = 'link', owned = new Set(), vscodeSettings: wantsSettings = false, observer }: BuildOptions,
  { sources, foldersFor }: { readonly sources: readonly Primitive[]; readonly foldersFor: EmitInput['foldersFor'] },
): RuntimeEmission[] {
  const together = [...runtimes, ...others];
  const alongside = new Set(together.map(({ id }) => id));
  // What one person adds stands in no AGENTS.md, so nothing may count on finding it there.
  const agentsMd = local === undefined && together.some(({ features }) => features.rules.includes('**/AGENTS.md'));
  // Settings are for everybody, and say nothing of what one person adds.
  const vscodeSettings = wantsSettings && local === undefined;
  const before = spaceAfter(graph, owned, []);
  const folderFor = contextFolders(together);
  observer?.begin('emit', runtimes.length);
  const emissions = runtimes.map((runtime) => {
    const primitives = sources.filter((primitive) => !runtime.isNative(primitive));
    const all = runtime.emit({ graph, primitives, foldersFor, alongside, agentsMd, vscodeSettings });
    const emission = local === undefined ? all : apart(all, runtime, primitives);
    const { copies, movedFor } = linked === 'copy' ? deliver(before, emission.outputs, folderFor) : linksOnly;
    observer?.done(runtime.id);
    return {
      runtime,
      outputs: [...emission.outputs, ...copies],
      losses: [...emission.losses, ...notWritten(runtime, primitives, emission)],
      movedFor,
    };
  });
  observer?.end();
  return emissions;
}

/** Kinds that no runtime reads by themselves arrive through links. */
const written: ReadonlySet<Kind> = new Set(['instructions', 'agent', 'prompt', 'skill']);

/** One loss for each primitive of a kind that the runtime does not have. */
function notWritten(runtime: Runtime, primitives: readonly Primitive[], { outputs }: Emission): Loss[] {
  const features: Readonly<Record<string, readonly string[]>> = {
    agent: runtime.features.agents,
    prompt: runtime.features.prompts,
    skill: runtime.features.skills,
  };
  const built = new Set(outputs.flatMap(({ sources }) => sources));
  return primitives
    .filter(({ kind, path }) => written.has(kind) && features[kind]?.length === 0 && !built.has(path))
    .map(({ kind, path }) => ({
      path,
      span: fileStart,
      effect: 'dropped',
      message: `${runtime.title} has no ${kind}s: this one is not written for it.`,
      hint: 'Build for a runtime that has them as well, or accept the difference.',
    }));
}
