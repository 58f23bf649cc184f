import { count } from '../model/count.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { codeFrame } from './code-frame.ts';
import type { LintOutcome } from './lint-outcome.ts';
import { summarize } from './lint-summary.ts';
import { painter, wrap } from './terminal.ts';
import { visible } from './visible-text.ts';

/**
 * Diagnostics for people: grouped by file, aligned, with the lines they speak of and the hint below. Nothing that comes from a
 * file can write to the terminal but visible text. Empty when there is nothing to say.
 */
export function lintText({
  diagnostics,
  files,
  textOf,
  terminal,
}: Pick<LintOutcome, 'diagnostics' | 'files' | 'textOf' | 'terminal'>): string {
  const [first] = diagnostics;
  if (first === undefined) return '';
  const paint = painter(terminal);
  const paintSeverity = { error: paint.red, warning: paint.yellow, info: paint.blue } satisfies Record<Severity, unknown>;
  const places = diagnostics.map(({ span }) => `${span.start.line}:${span.start.column}`);
  const placeWidth = places.reduce((widest, place) => Math.max(widest, place.length), 0);
  const indent = ' '.repeat(placeWidth + 4);
  const width = terminal.width - indent.length;
  const shownText = withoutSecrets(diagnostics, textOf);
  const lines: string[] = [];
  for (const [index, diagnostic] of diagnostics.entries()) {
    const { ruleId, severity, path, span, message, hint = '', related = [] } = diagnostic;
    if (index > 0) lines.push('');
    if (diagnostics[index - 1]?.path !== path) lines.push(paint.underline(visible(path)));
    const place = paint.dim((places[index] ?? '').padStart(placeWidth));
    lines.push(`  ${place}  ${paintSeverity[severity](severity.padEnd(7))}  ${paint.dim(ruleId + fixNote(diagnostic))}`);
    const frame = codeFrame(shownText(path), span, { width, paint: paintSeverity[severity], dim: paint.dim });
    lines.push(
      ...[
        ...wrap(visible(message), width),
        ...frame,
        ...wrap(visible(hint), width).map(paint.cyan),
        ...related.map(
          (other) => `${paint.dim(visible(`${other.path}:${other.span.start.line}:${other.span.start.column}`))} ${visible(other.message)}`,
        ),
      ].map((line) => indent + line),
    );
  }
  const { errors, warnings, infos, fixable, unsafeFixable } = summarize(diagnostics, files);
  const paintTotal = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.blue;
  const totals = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')].join(', ');
  lines.push('', paintTotal(`${count(diagnostics.length, 'problem')} (${totals}) in ${count(files, 'file')}`));
  if (fixable > 0) lines.push(`${fixable} can be fixed with --fix`);
  if (unsafeFixable > 0) lines.push(`${unsafeFixable} can be fixed with --fix --unsafe, which may change what is meant`);
  lines.push(paint.dim(`More about a rule: primitives explain ${first.ruleId}`));
  return `${lines.join('\n')}\n`;
}

function fixNote({ fix, unsafeFix }: Diagnostic): string {
  if (fix !== undefined) return ' (fixable)';
  return unsafeFix === undefined ? '' : ' (fixable with --unsafe)';
}

/** Texts as they may be shown: each character of a secret is a `*`, so that all places stay what they are. */
function withoutSecrets(diagnostics: readonly Diagnostic[], textOf: LintOutcome['textOf']): (path: string) => string {
  const masked = new Map<string, string>();
  for (const { secret, path, span } of diagnostics) {
    if (secret !== true) continue;
    const text = masked.get(path) ?? textOf(path) ?? '';
    const [start, end] = [span.start.offset, span.end.offset];
    masked.set(path, text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, '*') + text.slice(end));
  }
  return (path) => masked.get(path) ?? textOf(path) ?? '';
}
