import { count } from '../model/count.ts';
import type { ResolveReport } from '../model/generated/schema-types.ts';
import { groupedDigits } from '../model/grouped-digits.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

/** Sources that are named; the JSON has all. */
const NAMED = 6;

/** In columns. */
const LONGEST_NAME = 40;

type Result = ResolveReport['results'][number];
type Context = NonNullable<Result['runtimes']>[number];
type Loaded = Context['documents'][number];

/** What each runtime loads for each path, in load order, then what it offers. */
export function resolveRuntimeText({ results }: ResolveReport, terminal: TerminalOptions): string {
  const blocks = results.flatMap(({ path, runtimes = [] }) => runtimes.map((context) => blockOf(path, context, terminal)));
  return blocks.join('\n');
}

function blockOf(path: string, context: Context, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const { documents, leftOut, offered, tokens, offeredTokens, unbuilt } = context;
  const lines = [`${paint.underline(visible(path) || '.')}  ${paint.bold(context.runtime)}`];
  if (unbuilt !== undefined) lines.push(...unbuiltLines(unbuilt, documents.length > 0, terminal));
  if (documents.length === 0 && unbuilt === undefined) lines.push(`  ${paint.dim('nothing is loaded')}`);
  const rows = documents.map((document) => [
    visible(document.path),
    count(document.lines, 'line'),
    `${groupedDigits(document.bytes)} B`,
    `~${groupedDigits(document.tokens)}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const [index, document] of documents.entries()) {
    const [name = '', ...sizes] = rows[index] ?? [];
    const figures = sizes.map((text, column) => text.padStart(widths[column + 1] ?? 0)).join('  ');
    lines.push(`  ${name.padEnd(widths[0] ?? 0)}  ${figures}  ${paint.dim(reasonText(document))}`);
    lines.push(...wrapped(fromText(document), terminal).map(paint.dim));
    if (document.cut !== undefined) lines.push(...wrapped(cutText(document.cut), terminal).map(paint.yellow));
  }
  for (const { path: file, bytes, limit } of leftOut) {
    lines.push(...wrapped(`${visible(file)} is left out (${groupedDigits(bytes)} B): ${limitText(limit)}`, terminal, 2).map(paint.yellow));
  }
  if (documents.length > 0)
    lines.push(`  ${paint.bold(`~${groupedDigits(tokens)}`)} tokens (estimate) in ${count(documents.length, 'document')}`);
  if (offered.length > 0) {
    lines.push(
      `  offered, read when called for: ${count(offered.length, 'entry', 'entries')}, ~${groupedDigits(offeredTokens)} tokens of names and descriptions`,
    );
    const names = offered.map(({ name }) => ending(visible(name), LONGEST_NAME));
    const kindWidth = Math.max(...offered.map(({ kind }) => kind.length));
    const nameWidth = Math.max(...names.map(({ length }) => length));
    for (const [index, { kind, description }] of offered.entries()) {
      const head = `    ${kind.padEnd(kindWidth)}  ${(names[index] ?? '').padEnd(nameWidth)}  `;
      const room = Math.max(20, terminal.width - head.length);
      lines.push(description === '' ? head.trimEnd() : head + paint.dim(shortened(visible(description), room)));
    }
  }
  return `${lines.join('\n')}\n`;
}

function unbuiltLines(
  { primitives, missing, command }: NonNullable<Context['unbuilt']>,
  hasOther: boolean,
  terminal: TerminalOptions,
): string[] {
  const { yellow } = painter(terminal);
  const what =
    missing.length > 0
      ? `${count(missing.length, 'file')} that a build has written ${missing.length === 1 ? 'is' : 'are'} gone (${visible(missing[0] ?? '')}${missing.length > 1 ? ', …' : ''}): \`${command}\` writes ${missing.length === 1 ? 'it' : 'them'} again.`
      : `Nothing is built for it here: \`${command}\` writes ${count(primitives, 'primitive')}.${hasOther ? ' What follows is what it reads without.' : ''}`;
  return wrapped(what, terminal, 2).map(yellow);
}

function wrapped(text: string, { width }: TerminalOptions, indent = 6): string[] {
  return wrap(text, width - indent).map((line) => ' '.repeat(indent) + line);
}

/** The end of a path says more than its start. */
function ending(text: string, room: number): string {
  return text.length <= room ? text : `…${text.slice(text.length - room + 1)}`;
}

function shortened(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}

function fromText({ sources }: Loaded): string {
  if (sources.length === 0) return '';
  const shown = sources.length > NAMED + 1 ? sources.slice(0, NAMED) : sources;
  const rest = sources.length - shown.length;
  return `built from ${shown.map(visible).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function cutText({ limit, bytes }: NonNullable<Loaded['cut']>): string {
  return `cut${bytes === undefined ? '' : `, ${groupedDigits(bytes)} B are missing`}: ${limitText(limit)}`;
}

function limitText({ of, max, unit, source }: NonNullable<Loaded['cut']>['limit']): string {
  return `${of} may have ${groupedDigits(max)} ${unit} (${source})`;
}

function reasonText({ reason: { type, pattern = '', from = '' } }: Loaded): string {
  switch (type) {
    case 'always':
      return 'always';
    case 'folder':
      return 'in a folder above';
    case 'glob':
      return `matches ${visible(pattern)}`;
    case 'import':
      return `imported by ${visible(from)}`;
  }
}
