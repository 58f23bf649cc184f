import { count } from '../model/count.ts';
import type { AdvanceReport, CommitMessageReport, GateReport } from '../model/generated/schema-types.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type Reason = AdvanceReport['reasons'][number];

/** Figures with their targets, part by part, then each reason with its place, then the verdict. */
export function gateText({ feature, phase, verdict, parts, figures, reasons, notes }: GateReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const marks = { passed: paint.green('pass'), blocked: paint.red('FAIL'), unknown: paint.yellow('?   '), 'no-target': paint.dim('-   ') };
  // Tools measure much that nobody asks for; JSON has it all.
  const asked = figures.filter(({ from, verdict: kept }) => from === 'claimed' || kept !== 'no-target');
  const metricWidth = Math.max(0, ...asked.map(({ metric }) => metric.length));
  const valueWidth = Math.max(0, ...asked.map(({ value }) => value.length));
  const shown = parts.flatMap(({ part, path, verdict: said }) => {
    const own = asked.filter((figure) => figure.part === part);
    const rows = own.map(({ metric, value, from, target, verdict: kept }) => {
      const bound = target === undefined ? paint.dim('no target') : target;
      const columns = `${visible(metric).padEnd(metricWidth)}  ${value.padStart(valueWidth)}`;
      return `  ${marks[kept]}  ${columns}  ${bound}${from === 'measured' ? paint.dim('  measured') : ''}`;
    });
    return [`${paint.bold(visible(part))}  ${verdictWord(said, terminal)}  ${paint.dim(visible(path))}`, ...rows];
  });
  const noted = notes.flatMap(({ message, path, span }) => [
    '',
    paint.blue('note'),
    ...wrap(visible(message), terminal.width - 2).map((line) => `  ${line}`),
    `  ${paint.dim(`at ${visible(path)}:${span.start.line}:${span.start.column}`)}`,
  ]);
  const about = `${visible(feature)}${phase === undefined ? '' : `, phase ${phase}`}`;
  const counts = [
    ...(reasons.some((one) => one.verdict === 'blocked')
      ? [count(reasons.filter((one) => one.verdict === 'blocked').length, 'reason')]
      : []),
    ...(reasons.some((one) => one.verdict === 'unknown')
      ? [`${reasons.filter((one) => one.verdict === 'unknown').length} not evaluated`]
      : []),
  ];
  const total = `${verdictWord(verdict, terminal)}: ${about}${counts.length === 0 ? '' : ` (${counts.join(', ')})`}`;
  return `${[...shown, ...reasonLines(reasons, terminal), ...noted, ...(parts.length + reasons.length + notes.length > 0 ? [''] : []), total].join('\n')}\n`;
}

export function verdictWord(verdict: GateReport['verdict'], terminal: TerminalOptions): string {
  const paint = painter(terminal);
  return { passed: paint.green('passed'), blocked: paint.red('blocked'), 'cannot-say': paint.yellow('cannot say') }[verdict];
}

/** Reasons as text, a blank line before each. */
function reasonLines(reasons: readonly Reason[], terminal: TerminalOptions): string[] {
  const paint = painter(terminal);
  return reasons.flatMap(({ verdict, code, message, hint, path, span }) => [
    '',
    `${verdict === 'blocked' ? paint.red('blocked') : paint.yellow('unknown')}  ${paint.dim(code)}`,
    ...wrap(visible(message), terminal.width - 2).map((line) => `  ${line}`),
    ...wrap(visible(hint ?? ''), terminal.width - 2).map((line) => `  ${paint.cyan(line)}`),
    `  ${paint.dim(`at ${visible(path)}:${span.start.line}:${span.start.column}`)}`,
  ]);
}

export function advanceText(
  { feature, outcome, gate, by, at, path, next, message, reasons }: AdvanceReport,
  terminal: TerminalOptions,
): string {
  const paint = painter(terminal);
  const name = visible(feature);
  if (outcome === 'done') return `${name}: every gate is approved.\n`;
  if (outcome === 'refused') {
    // A command is copied whole: it stands on a line of its own, however long it is.
    const [, said = '', command] = /^(.*?)(?: `(primitives [^`]+)`\.)?$/s.exec(visible(message ?? '')) ?? [];
    const lines = wrap(`${paint.red('refused')}: ${said}`, terminal.width);
    if (command !== undefined) lines.push(`  ${paint.cyan(command)}`);
    return `${[...lines, ...reasonLines(reasons, terminal)].join('\n')}\n`;
  }
  const who = by === undefined ? '' : ` by ${visible(by)}${at === undefined ? '' : `, ${visible(at)}`}`;
  const waits = next === undefined ? 'No gate is left.' : `Next: \`${next}\`.`;
  const first =
    outcome === 'known'
      ? `${name}: \`${gate}\` was approved${who}. Nothing was changed.`
      : `${name}: \`${gate}\` is ${paint.green('approved')}${who} (${visible(path ?? '')}). ${waits}`;
  return `${wrap(first, terminal.width).join('\n')}\n`;
}

export function messageFlawsText({ source, flaws }: CommitMessageReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  return flaws
    .map(({ message, hint, line }) => {
      const lines = [
        ...wrap(visible(message), terminal.width - 2),
        ...wrap(visible(hint), terminal.width - 2).map((text) => paint.cyan(text)),
      ];
      return `${paint.red('error')}  ${paint.dim(`${visible(source)}:${line}`)}\n${lines.map((text) => `  ${text}\n`).join('')}`;
    })
    .join('\n');
}
