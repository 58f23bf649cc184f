import { artifactOf } from '../../artifacts/parse-artifact.ts';
import type { Artifact } from '../../artifacts/parse-artifact.ts';
import { nameOf } from '../artifacts-in.ts';
import type { DocumentRule } from '../rule.ts';

export const noContradictedField = {
  id: 'no-contradicted-field',
  summary: 'A section of a workflow file must not give a field two values.',
  severity: 'error',
  preset: 'recommended',
  documents: 'artifacts',
  *checkDocument(document) {
    const artifact = artifactOf(document);
    if (artifact === undefined) return;
    const { path } = document;
    for (const { entry, path: at, valueSpan } of artifact.contradicted) {
      const first = firstOf(artifact, at);
      if (first === undefined) continue;
      yield {
        path,
        span: valueSpan,
        message: `\`${entry.label}\` of the ${nameOf(artifact)} is “${shown(artifact, valueSpan)}” here and “${shown(artifact, first.valueSpan)}” above: nobody can tell which one holds.`,
        hint: 'Keep one of them.',
        related: [{ path, span: first.valueSpan, message: 'It is said here first.' }],
      };
    }
  },
} as const satisfies DocumentRule;

function firstOf({ fields }: Artifact, at: readonly (string | number)[]): Artifact['fields'][number] | undefined {
  return fields.find(({ path }) => path.length === at.length && path.every((part, index) => part === at[index]));
}

function shown({ document: { text } }: Artifact, { start, end }: { readonly start: number; readonly end: number }): string {
  const [line = ''] = text.slice(start, end).split(/[\r\n]/);
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
