import { count } from '../model/count.ts';
import type { BuildReport } from '../model/generated/schema-types.ts';
import { groupedDigits } from '../model/grouped-digits.ts';
import { alignedRows } from './aligned-rows.ts';
import { grouped } from './grouped.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type FidelityReport = NonNullable<BuildReport['fidelity']>;
type RuntimeReport = FidelityReport['runtimes'][number];
type Loss = RuntimeReport['primitives'][number]['losses'][number];

export interface FidelityTextOptions extends TerminalOptions {
  /** The table and every loss; otherwise the losses that are not accepted. */
  readonly whole: boolean;
  /** Every place of a loss, and not only the first ones. */
  readonly allPlaces: boolean;
}

/** Places that are named of one loss. */
const PLACES = 5;

/** What becomes of the primitives: a table by runtimes, then each loss with its reason. */
export function fidelityLines(report: FidelityReport, { whole, allPlaces, ...terminal }: FidelityTextOptions): string[] {
  const table = whole ? tableLines(report, terminal) : [];
  const lines = table.length === 0 ? [] : ['', ...table];
  for (const runtime of report.runtimes) {
    const losses = lossesOf(runtime).filter(({ loss }) => whole || loss.accepted === undefined);
    if (losses.length > 0) lines.push('', painter(terminal).bold(runtime.title), ...lossLines(losses, allPlaces, terminal));
  }
  return lines;
}

/** One line: how many losses there are, and how many of them are accepted. */
export function fidelityTotal({ losses, accepted, runtimes }: FidelityReport): string {
  if (losses === 0) return `No loss in ${count(runtimes.length, 'runtime')}`;
  const said = accepted === losses ? (losses === 1 ? 'accepted' : 'all accepted') : `${accepted} accepted`;
  return `${lossCount(losses)} in ${count(runtimes.length, 'runtime')}: ${said}`;
}

export function lossCount(losses: number): string {
  return losses === 1 ? '1 loss' : `${groupedDigits(losses)} losses`;
}

interface PlacedLoss {
  readonly path: string;
  readonly loss: Loss;
}

function lossesOf({ primitives }: RuntimeReport): PlacedLoss[] {
  return primitives.flatMap(({ path, losses }) => losses.map((loss) => ({ path, loss })));
}

const outcomes = ['kept', 'widened', 'narrowed', 'changed', 'dropped'] as const;

function tableLines({ runtimes }: FidelityReport, terminal: TerminalOptions): string[] {
  const primitives = runtimes[0]?.primitives.length ?? 0;
  if (primitives === 0) return [];
  const paint = painter(terminal);
  const heads = ['runtime', ...outcomes, 'extra tokens × files'];
  const rows = runtimes.map((runtime) => [
    runtime.runtime,
    ...outcomes.map((outcome) => (runtime[outcome] === 0 ? '-' : String(runtime[outcome]))),
    runtime.extraTokens === 0 ? '-' : `~${groupedDigits(runtime.extraTokens)}`,
  ]);
  const [head = '', ...lines] = alignedRows([heads, ...rows]);
  return [paint.bold(`What arrives of ${count(primitives, 'primitive')}`), `  ${paint.dim(head)}`, ...lines.map((line) => `  ${line}`)];
}

function lossLines(losses: readonly PlacedLoss[], allPlaces: boolean, terminal: TerminalOptions): string[] {
  const paint = painter(terminal);
  const paints = { dropped: paint.red, narrowed: paint.red, widened: paint.yellow, changed: paint.yellow };
  const groups = grouped(losses, ({ loss: { effect, message, accepted = '' } }) => [effect, message, accepted].join('\0'));
  return groups.flatMap(([, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const { effect, message, hint, accepted } = first.loss;
    const text = (said: string, indent: number): string[] => wrap(visible(said), terminal.width - indent);
    const [head = '', ...rest] = text(message, 12);
    const reasons = accepted === undefined ? text(hint, 12).map(paint.cyan) : text(`Accepted: ${accepted}`, 12).map(paint.green);
    const shown = allPlaces ? group : group.slice(0, PLACES);
    return [
      `  ${paints[effect](effect)}${' '.repeat(10 - effect.length)}${head}`,
      ...[...rest, ...reasons].map((line) => `${' '.repeat(12)}${line}`),
      ...shown.map((one) => `${' '.repeat(12)}${paint.dim(`at ${placeText(one)}`)}`),
      ...(shown.length < group.length
        ? [`${' '.repeat(12)}${paint.dim(`and at ${group.length - shown.length} more; --losses names them`)}`]
        : []),
    ];
  });
}

function placeText({ path, loss }: PlacedLoss): string {
  const { start } = loss.span;
  const cost = costText(loss);
  return `${visible(path)}:${start.line}:${start.column}${cost === undefined ? '' : `, ${cost}`}`;
}

/** What a text costs where it is not meant. */
export function costText({ files, tokens, tokenFiles }: Loss): string | undefined {
  if (files === undefined || tokens === undefined || tokenFiles === undefined) return undefined;
  return `~${groupedDigits(tokens)} ${tokens === 1 ? 'token' : 'tokens'} × ${count(files, 'file')} = ~${groupedDigits(tokenFiles)}`;
}
