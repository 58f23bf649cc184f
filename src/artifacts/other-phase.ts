import type { Span } from '../model/span.ts';
import type { Artifact } from './parse-artifact.ts';

export interface OtherPhase {
  /** What the heading says, and where. */
  readonly said: number;
  readonly span: Span;
  /** What the file is named for. */
  readonly named: number;
}

/** A phase report whose heading speaks of another phase than its name: a copy that nobody has finished, or a file with the wrong name. */
export function otherPhase({ kind, names, fields }: Artifact): OtherPhase | undefined {
  if (kind !== 'phase-complete') return undefined;
  const field = fields.find(({ path, form }) => path.length === 1 && path[0] === 'phase' && form === 'title');
  const named = Number(names['phase']);
  return typeof field?.value === 'number' && field.value !== named ? { said: field.value, span: field.valueSpan, named } : undefined;
}
