import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Graph } from '../graph/graph.ts';

/**
 * Tells runs apart whose reports do not belong together: by the documents that were read, with their lengths, by the settings, and by
 * the version. Paths that are no documents do not count: a report that is written into the repository would be one.
 */
export function runDigest({ documents, unreadable }: Graph, settings: unknown, version: string): string {
  const digest = createHash('sha256').update(canonicalJson([version, settings]));
  for (const [path, { kind, text }] of documents) digest.update(`${path}\0${kind}\0${text.length}\n`);
  for (const { path } of unreadable) digest.update(`${path}\0`);
  return digest.digest('hex').slice(0, 16);
}
