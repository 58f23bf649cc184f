import type { Graph } from '../graph/graph.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Diagnostics whose words hold no secret that one of them has found: rules quote headings, addresses and values. */
export function maskSecrets({ documents }: Graph, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const secrets = diagnostics.flatMap(({ secret, path, span }) =>
    secret === true ? [documents.get(path)?.text.slice(span.start.offset, span.end.offset) ?? ''] : [],
  );
  if (secrets.length === 0) return diagnostics;
  const masked = (words: string): string =>
    secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), words);
  return diagnostics.map(({ message, hint, related, ...rest }) => ({
    ...rest,
    message: masked(message),
    ...(hint === undefined ? {} : { hint: masked(hint) }),
    ...(related === undefined ? {} : { related: related.map((other) => ({ ...other, message: masked(other.message) })) }),
  }));
}
