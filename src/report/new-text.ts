import type { NewReport } from '../model/generated/schema-types.ts';
import { visible } from './visible-text.ts';

/** Where the file is, what it is made of where there was a choice, and what is left to whoever works on it. */
export function newText(
  { dryRun, path, text, also, unlinked, from, template, kind, isTemplate, left }: NewReport,
  hadChoice: boolean,
): string {
  const lines = [path, ...also.map((file) => file.path)].map((file) => `${dryRun ? 'would create' : 'created'} ${visible(file)}`);
  if (from === 'repository') lines.push(`Template: ${visible(template)} of this repository.`);
  else if (hadChoice) lines.push(`Template: ${template} of the library.`);
  if (isTemplate) lines.push(`It is a template: \`primitives new ${kind} NAME\` starts from those of the repository.`);
  if (left.length > 0) lines.push(`Still to be filled in: ${left.map((name) => `{{${name}}}`).join(', ')}.`);
  if (unlinked.length > 0)
    lines.push(
      `Without a link, because it is not here: ${unlinked.join(', ')}. \`primitives init --take ${unlinked.join(',')}\` makes it.`,
    );
  return dryRun ? `${lines.join('\n')}\n\n${text}` : `${lines.join('\n')}\n`;
}

interface ListedKind {
  readonly id: string;
  readonly title: string;
  /** Of the library, by name. */
  readonly templates: Readonly<Record<string, string>>;
  /** Of the repository. */
  readonly own?: readonly { readonly name: string; readonly path: string }[];
}

/** What can be made, one kind to a line. */
export function newKindsText(kinds: readonly ListedKind[]): string {
  const width = Math.max(...kinds.map(({ id }) => id.length));
  return kinds
    .map(({ id, title, templates, own = [] }) => {
      const names = Object.keys(templates);
      const ours = own.map(({ name, path }) => `\n${' '.repeat(width)}  --template ${visible(name)}: ${visible(path)} of this repository`);
      return `${id.padEnd(width)}  ${title}${names.length > 1 ? ` (--template ${names.join(', ')})` : ''}${ours.join('')}\n`;
    })
    .join('');
}
