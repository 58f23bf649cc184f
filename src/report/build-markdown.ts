import type { BuildReport } from '../model/generated/schema-types.ts';
import { groupedDigits } from '../model/grouped-digits.ts';
import { costText, fidelityTotal, lossCount } from './fidelity-text.ts';
import { cell, code } from './markdown-cell.ts';

type FidelityReport = NonNullable<BuildReport['fidelity']>;
type RuntimeReport = FidelityReport['runtimes'][number];

/** Losses that are shown: GitHub takes 65,536 characters in a comment, and nobody reads more. */
const ROWS = 120;

/** A build to put into a pull request: what becomes of the primitives by runtimes, each loss in a part that opens, and what is wrong. */
export function buildMarkdown({ fidelity, outputs, diagnostics, summary }: BuildReport): string {
  const parts = ['## primitives build', `${totals(summary)}${fidelity === undefined ? '' : ` ${fidelityTotal(fidelity)}.`}`];
  const drifted = outputs.filter(({ drift }) => drift !== undefined).map(({ path, drift = '' }) => `| ${drift} | ${code(path)} | |`);
  const found = diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, path, span, message }) => `| ${severity} | ${code(`${path}:${span.start.line}`)} | ${cell(message)} |`);
  if (drifted.length + found.length > 0)
    parts.push(['| | Place | Problem |', '|---|---|---|', ...limited([...drifted, ...found], ROWS)].join('\n'));
  if (fidelity !== undefined) {
    const lossy = fidelity.runtimes.filter(({ losses }) => losses > 0);
    parts.push(runtimeTable(fidelity), ...lossy.map((runtime) => lossTable(runtime, Math.max(2, Math.floor(ROWS / lossy.length)))));
  }
  return `${parts.join('\n\n')}\n`;
}

function totals({ created, updated, unchanged, removed, kept }: BuildReport['summary']): string {
  return `${created} created, ${updated} updated, ${removed} removed, ${unchanged} unchanged, ${kept} kept.`;
}

function runtimeTable({ runtimes }: FidelityReport): string {
  const number = (value: number): string => (value === 0 ? '' : groupedDigits(value));
  const rows = runtimes.map(
    ({ title, kept, widened, narrowed, changed, dropped, extraTokens }) =>
      `| ${cell(title)} | ${[kept, widened, narrowed, changed, dropped, extraTokens].map(number).join(' | ')} |`,
  );
  const heads = '| Runtime | kept | widened | narrowed | changed | dropped | extra tokens × files |';
  return [heads, '|---|--:|--:|--:|--:|--:|--:|', ...rows].join('\n');
}

function lossTable({ title, primitives, losses, accepted }: RuntimeReport, limit: number): string {
  const rows = primitives.flatMap(({ path, losses: own }) =>
    own.map((loss) => {
      const { effect, message, span, accepted: reason } = loss;
      const cost = costText(loss);
      const why = [message, ...(cost === undefined ? [] : [`${cost}.`]), ...(reason === undefined ? [] : [`Accepted: ${reason}`])].join(
        ' ',
      );
      return `| ${effect} | ${code(`${path}:${span.start.line}`)} | ${cell(why)} |`;
    }),
  );
  const table = ['| Effect | Primitive | Why |', '|---|---|---|', ...limited(rows, limit)].join('\n');
  return `<details><summary>${cell(title)}: ${lossCount(losses)}, ${accepted} accepted</summary>\n\n${table}\n\n</details>`;
}

function limited(rows: readonly string[], limit: number): string[] {
  return rows.length <= limit ? [...rows] : [...rows.slice(0, limit), `| | | ${rows.length - limit} more |`];
}
