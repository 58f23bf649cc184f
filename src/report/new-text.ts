import type { NewReport } from '../model/generated/schema-types.ts';
import { visible } from './visible-text.ts';

/** Where the file is, and what its template links to that is not here. */
export function newText({ dryRun, path, text, unlinked }: NewReport): string {
  const lines = [`${dryRun ? 'would create' : 'created'} ${visible(path)}`];
  if (unlinked.length > 0)
    lines.push(
      `Without a link, because it is not here: ${unlinked.join(', ')}. \`primitives init --take ${unlinked.join(',')}\` makes it.`,
    );
  return dryRun ? `${lines.join('\n')}\n\n${text}` : `${lines.join('\n')}\n`;
}
