import { artifactOf } from '../../artifacts/parse-artifact.ts';
import { artifactKinds } from '../../artifacts/artifact-kinds.ts';
import { problemsOf } from '../../artifacts/check-artifact.ts';
import type { ArtifactProblem } from '../../artifacts/check-artifact.ts';
import type { Artifact } from '../../artifacts/parse-artifact.ts';
import { keyOf } from '../../artifacts/print-artifact.ts';
import { artifactFields } from '../../model/generated/artifact-fields.ts';
import { valueAt } from '../../model/value-path.ts';
import { nameOf } from '../artifacts-in.ts';
import type { DocumentRule } from '../rule.ts';

export const requireArtifactFields = {
  id: 'require-artifact-fields',
  summary: 'A workflow file that is no draft must have every field of its kind.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'artifacts',
  *checkDocument(document) {
    const artifact = artifactOf(document);
    if (artifact === undefined) return;
    for (const problem of problemsOf(artifact)) {
      // What phases lack has a rule of its own.
      if ((problem.code !== 'missing' && problem.code !== 'open') || problem.path.length > 1) continue;
      yield {
        path: artifact.document.path,
        span: problem.span,
        message: `The ${nameOf(artifact)} ${lackOf(artifact, problem)}. Whoever goes on with the work reads this file and nothing else.`,
        hint: hintFor(artifact, problem),
      };
    }
  },
} as const satisfies DocumentRule;

function lackOf(artifact: Artifact, { code, entry, conditional }: ArtifactProblem): string {
  const state = stateOf(artifact);
  if (code === 'open') return `is ${state ?? 'finished'}, and its \`${entry.label}\` is still to be written`;
  const since = conditional === true && state !== undefined ? `, which it needs once it is ${state}` : '';
  return `has no \`${entry.label}\`${since}`;
}

/** How far it says that it is, for a sentence. */
function stateOf({ kind, values }: Artifact): string | undefined {
  const value = valueAt(values, [artifactKinds[kind].draft.field]);
  return typeof value === 'string' ? `\`${value}\`` : undefined;
}

function hintFor(artifact: Artifact, { code, entry }: ArtifactProblem): string {
  const { field, words } = artifactKinds[artifact.kind].draft;
  const state = artifactFields[artifact.kind].find(({ name }) => name === field);
  const back =
    words[0] === undefined || state === undefined || state === entry ? '' : `, or set \`${state.label}\` back to \`${words[0]}\``;
  if (code === 'open') return `Write it${back}.`;
  if (entry.form === 'frontmatter') return `Add \`${keyOf(entry.label)}:\` to the frontmatter.`;
  if (entry.form === 'section') return `Add a section \`## ${entry.label}\`${entry.mayBeEmpty === true ? '; it may be empty' : back}.`;
  return entry.form === 'title' ? `Say it in the heading of the file.` : `Add a line \`**${entry.label}:** …\`${back}.`;
}
