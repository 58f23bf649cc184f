import { artifactOf } from '../../artifacts/parse-artifact.ts';
import { fieldAt } from '../../artifacts/set-field.ts';
import type { Document, Gate } from '../../model/document.ts';
import { byStart } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import type { DocumentRule, Finding } from '../rule.ts';

export const noDuplicateGate = {
  id: 'no-duplicate-gate',
  summary: 'Each numbered gate of a file must have a number of its own.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'all',
  artifacts: true,
  *checkDocument(document) {
    yield* repeatedApprovals(document);
    const { path, kind, gates } = document;
    // A memory tells of gates; what stops an agent stands elsewhere.
    if (kind === 'memory' || gates.length < 2) return;
    const series = new Map<string, { gate: Gate; number: number; text: string }>();
    const first = new Map<string, Gate>();
    for (const gate of gates.toSorted(byStart)) {
      const numbered = numberOf(gate);
      if (numbered === undefined) continue;
      const last = series.get(numbered.name);
      series.set(numbered.name, { gate, ...numbered });
      // Where the numbers start again, another workflow begins.
      if (last === undefined || numbered.number < last.number) {
        for (const [id, { id: known }] of first) if (known.startsWith(numbered.name)) first.delete(id);
      }
      const known = first.get(gate.id);
      if (known === undefined) {
        first.set(gate.id, gate);
        continue;
      }
      yield {
        path,
        span: gate.span,
        message: `There is a “${numbered.text}” above already: whoever answers “approved” or looks up its state cannot say which of the two is meant.`,
        hint: 'Give each gate a number of its own, for example `2.1` and `2.2` for the rounds of a phase.',
        related: [{ path, span: known.span, message: 'The first one stands here.' }],
      };
    }
  },
} as const satisfies DocumentRule;

/** A gate that the `approvals` of a plan name twice. */
function* repeatedApprovals(document: Document): Iterable<Finding> {
  const artifact = document.kind === 'artifact' ? artifactOf(document) : undefined;
  const first = new Map<string, Span>();
  for (const { value, span } of (artifact === undefined ? undefined : fieldAt(artifact, ['approvals']))?.items ?? []) {
    const gate = String((value as { readonly gate?: unknown } | null)?.gate);
    const known = first.get(gate);
    if (known === undefined) {
      first.set(gate, span);
      continue;
    }
    yield {
      path: document.path,
      span,
      message: `The gate \`${gate}\` has been approved above already: nobody can say which of the two approvals counts.`,
      hint: 'Keep one of them, or give each gate a name of its own.',
      related: [{ path: document.path, span: known, message: 'The first approval.' }],
    };
  }
}

/** `PAUSE POINT 2: Review` is the second of `pause-point`. */
function numberOf({ id, title, kind, slug }: Gate): { name: string; number: number; text: string } | undefined {
  if (slug === undefined && kind !== 'pause-point') return undefined;
  const match = /^(?<name>(?:[a-z]+-)*(?:gate|point|stop|checkpoint|approval))-(?<number>\d{1,3})$/.exec(id);
  const text = /[\p{L}\p{N}][^:–—]*/u.exec(title)?.[0].trim() ?? title;
  return match === null ? undefined : { name: match.groups?.['name'] ?? '', number: Number(match.groups?.['number']), text };
}
