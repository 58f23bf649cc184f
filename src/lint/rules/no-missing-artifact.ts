import { isDraft } from '../../artifacts/check-artifact.ts';
import { isOfKind } from '../../artifacts/parse-artifact.ts';
import type { Artifact } from '../../artifacts/parse-artifact.ts';
import { textLines } from '../../artifacts/text-lines.ts';
import type { Graph } from '../../graph/graph.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import type { Span } from '../../model/span.ts';
import { featuresIn, nameOf } from '../artifacts-in.ts';
import type { GraphRule } from '../rule.ts';

export const noMissingArtifact = {
  id: 'no-missing-artifact',
  summary: 'Workflow files that a finished report names must exist.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const { folder, artifacts } of featuresIn(graph)) {
      for (const artifact of artifacts) {
        if (!isReady(artifact)) continue;
        const reported = new Set<string>();
        for (const { path, span } of namedArtifacts(artifact, folder)) {
          if (exists(graph, path) || reported.has(path)) continue;
          reported.add(path);
          const beside = artifacts.map(({ document }) => document.path);
          yield {
            path: artifact.document.path,
            span,
            message: `The ${nameOf(artifact)} is finished and names \`${path}\`, which does not exist: whoever follows the trail finds nothing.`,
            hint: `Write it, or take its name out.${didYouMean(path, beside)}`,
          };
        }
      }
    }
  },
} as const satisfies GraphRule;

/** A report whose work is said to be done, so that it can be committed. */
function isReady(artifact: Artifact): boolean {
  if (isDraft(artifact)) return false;
  if (isOfKind(artifact, 'phase-complete')) return artifact.values.status !== 'blocked' || artifact.values.commitReady === 'yes';
  return isOfKind(artifact, 'complete') && artifact.values.status !== 'blocked';
}

function exists({ paths, ignoredArtifacts }: Graph, path: string): boolean {
  return paths.hasFile(path) || ignoredArtifacts.has(path);
}

/** `plans/<feature>/….md`, or the bare name of a plan or report, which is of the same feature. */
const named =
  /(?<![\w./-])(?:(?<whole>(?:[\w.-]+\/)*plans\/[\w.-]+\/[\w./-]*\w\.md)|(?<bare>(?:phase-\d{1,4}-complete|complete|plan)\.md))(?![\w/-])/g;

function* namedArtifacts({ document }: Artifact, folder: string): Iterable<{ readonly path: string; readonly span: Span }> {
  if (!/\.md/.test(document.text)) return;
  for (const { shape, span } of textLines(document)) {
    // A tree is drawn in a fence.
    if (shape === 'blank' || shape === 'hidden' || shape === 'fence') continue;
    const line = document.text.slice(span.start, Math.min(span.end, span.start + 1000));
    if (/\b(?:next|future|will|not yet)\b/i.test(line)) continue;
    for (const match of line.matchAll(named)) {
      const { whole, bare } = match.groups ?? {};
      const start = span.start + match.index;
      yield { path: whole ?? `${folder}/${bare ?? ''}`, span: { start, end: start + match[0].length } };
    }
  }
}
