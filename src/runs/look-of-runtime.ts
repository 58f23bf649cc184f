import type { Reading } from '../coverage/reading.ts';
import { loaderClasses, runtimeReading } from '../coverage/runtime-reading.ts';
import type { RuntimeLook } from '../doctor/runtime-look.ts';
import type { Graph } from '../graph/graph.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import type { FilePath } from '../model/file-path.ts';
import { offeredTokens } from '../resolve/runtime-context.ts';
import type { BuiltRepository } from '../resolve/runtime-context.ts';
import type { Loaded, Runtime } from '../runtimes/runtime.ts';

/** A name that no repository has: where all files are for agents, it stands for those that will be here. */
const probe = 'zz-probe.zz';

export function lookOfRuntime(graph: Graph, runtime: Runtime, built: BuiltRepository): RuntimeLook {
  const reading = runtimeReading(graph, runtime, built);
  const load = runtime.load(built.tree);
  const { always, offered, idle } = reading.files.length > 0 ? reading : readForAny(load(probe));
  const cut = new Map<FilePath, string>();
  for (const example of loaderClasses(runtime, built.tree, reading.files).examples) {
    const { documents, dropped = [] } = load(example);
    for (const { path, cut: limit } of documents) if (limit !== undefined) cut.set(path, `${limit.max} ${limit.unit}`);
    for (const { path, limit } of dropped) cut.set(path, `${limit.max} ${limit.unit}`);
  }
  return {
    id: runtime.id,
    title: runtime.title,
    always: { files: new Set(always.map(({ path }) => path)).size, tokens: always.reduce((sum, { tokens }) => sum + tokens, 0) },
    offered,
    idle: idle.map(({ path }) => path),
    cut,
  };
}

/** Of a runtime that has no file to work on. */
function readForAny({ documents, offered }: Loaded): Pick<Reading, 'always' | 'offered' | 'idle'> {
  return {
    always: documents.flatMap(({ path, text, reason }) =>
      reason.type === 'glob' ? [] : [{ path, tokens: estimateTokens(text), sources: [] }],
    ),
    offered: { count: offered.length, tokens: offeredTokens(offered) },
    idle: [],
  };
}
