import type { NewReport } from '../model/generated/schema-types.ts';
import { visible } from './visible-text.ts';

/** Where the file is, and what its template links to that is not here. */
export function newText({ dryRun, path, text, also, unlinked }: NewReport): string {
  const lines = [path, ...also.map((file) => file.path)].map((file) => `${dryRun ? 'would create' : 'created'} ${visible(file)}`);
  if (unlinked.length > 0)
    lines.push(
      `Without a link, because it is not here: ${unlinked.join(', ')}. \`primitives init --take ${unlinked.join(',')}\` makes it.`,
    );
  return dryRun ? `${lines.join('\n')}\n\n${text}` : `${lines.join('\n')}\n`;
}

/** What can be made, one kind to a line. */
export function newKindsText(
  kinds: readonly { readonly id: string; readonly title: string; readonly templates: Readonly<Record<string, string>> }[],
): string {
  const width = Math.max(...kinds.map(({ id }) => id.length));
  return kinds
    .map(({ id, title, templates }) => {
      const names = Object.keys(templates);
      return `${id.padEnd(width)}  ${title}${names.length > 1 ? ` (--template ${names.join(', ')})` : ''}\n`;
    })
    .join('');
}
