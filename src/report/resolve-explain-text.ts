import type { ExplainReport } from '../model/generated/schema-types.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type Result = ExplainReport['results'][number];

/** For each path whether a primitive applies, what was tried, and what runtimes make of it. */
export function explainText({ primitive, results }: ExplainReport, terminal: TerminalOptions): string {
  return results.map((result) => blockOf(visible(primitive), result, terminal)).join('\n');
}

function blockOf(primitive: string, { path, applies, why, patterns, chain, runtimes = [] }: Result, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const head = applies ? paint.green('applies') : paint.yellow('does not apply');
  const text = (said: string, indent: number): string[] =>
    wrap(visible(said), terminal.width - indent).map((line) => ' '.repeat(indent) + line);
  const width = Math.max(0, ...patterns.map(({ pattern }) => visible(pattern).length));
  const tried = patterns.flatMap(({ pattern, span, matches, why: reason, otherDialect }) => [
    `    ${matches ? paint.green('match   ') : paint.dim('no match')}  ${visible(pattern).padEnd(Math.min(width, 40))}  ${paint.dim(`${primitive}:${span.start.line}`)}`,
    ...(reason === undefined ? [] : text(reason, 14).map(paint.dim)),
    ...(otherDialect === undefined ? [] : text(elsewhere[otherDialect], 14).map(paint.dim)),
  ]);
  const idWidth = Math.max(0, ...runtimes.map(({ runtime }) => runtime.length));
  const arrivals = runtimes.flatMap(({ runtime, arrives, by, why: reason }) => {
    const first = `    ${runtime.padEnd(idWidth)}  ${arrives === 'no' ? paint.yellow('no') : paint.green(arrives)}`;
    return [first, ...by.flatMap((file) => text(fileText(file), idWidth + 6)), ...text(reason, idWidth + 6).map(paint.dim)];
  });
  return `${[
    `${paint.underline(visible(path) || '.')}  ${primitive} ${head}`,
    ...text(why, 2),
    ...tried,
    ...chain.map(({ from, to, span }) => `    ${visible(from)}:${span.start.line} links to ${visible(to)}`),
    ...(arrivals.length > 0 ? ['  runtimes', ...arrivals] : []),
  ].join('\n')}\n`;
}

const elsewhere = {
  vscode: 'It matches where patterns match at any depth (VS Code).',
  rooted: 'It matches where patterns start at the root of the repository (github.com, Claude Code).',
} as const;

function fileText({ path, reason }: NonNullable<Result['runtimes']>[number]['by'][number]): string {
  if (reason === undefined) return path;
  const { type, pattern = '', from = '' } = reason;
  const said = { always: 'always', folder: 'in a folder above', glob: `matches ${pattern}`, import: `imported by ${from}` }[type];
  return `${path} (${said})`;
}
