import type { Graph } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import { builtRuntimes } from '../model/manifest.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import { runtimes } from '../runtimes/index.ts';
import type { Runtime } from '../runtimes/runtime.ts';

export interface RuntimeInUse {
  readonly runtime: Runtime;
  readonly origin: 'built' | 'by hand' | 'both';
}

/** What shows that people use VS Code and Copilot: the primitives that both read where they stand. */
const githubFiles = /(?:^|\/)\.github\/(?:copilot-instructions\.md$|(?:instructions|prompts|agents|chatmodes|skills)\/)/;

/** Runtimes whose files are here: those that a build has written for, and those that people have written for. */
export function runtimesInUse(graph: Graph, outputs: readonly ManifestEntry[], found: readonly string[]): RuntimeInUse[] {
  const built = builtRuntimes(outputs);
  const isOutput = new Set<FilePath>(outputs.map(({ path }) => path));
  const byHand = new Set(found);
  if (graph.primitives.some(({ path }) => githubFiles.test(path) && !isOutput.has(path))) byHand.add('vscode').add('copilot');
  return runtimes.flatMap((runtime): RuntimeInUse[] => {
    const [a, b] = [built.has(runtime.id), byHand.has(runtime.id)];
    return a || b ? [{ runtime, origin: a && b ? 'both' : a ? 'built' : 'by hand' }] : [];
  });
}
