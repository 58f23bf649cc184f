import type { BuildReport } from '../model/generated/schema-types.ts';
import { groupedDigits } from '../model/grouped-digits.ts';
import { costText, fidelityTotal } from './fidelity-text.ts';
import { cell, code } from './markdown-cell.ts';

type FidelityReport = NonNullable<BuildReport['fidelity']>;
type RuntimeReport = FidelityReport['runtimes'][number];

/** Nobody reads a longer table, and GitHub takes 65,536 characters in a comment. */
const ROWS = 40;

/** What becomes of the primitives, to put into a pull request: a table by runtimes, each loss in a part that opens. */
export function fidelityMarkdown(report: FidelityReport): string {
  const number = (value: number): string => (value === 0 ? '' : groupedDigits(value));
  const rows = report.runtimes.map(
    ({ title, kept, widened, narrowed, changed, dropped, extraTokens }) =>
      `| ${cell(title)} | ${[kept, widened, narrowed, changed, dropped, extraTokens].map(number).join(' | ')} |\n`,
  );
  const head = '| Runtime | kept | widened | narrowed | changed | dropped | extra tokens × files |\n|---|--:|--:|--:|--:|--:|--:|\n';
  const details = report.runtimes.filter(({ losses }) => losses > 0).map(lossTable);
  return `## primitives build\n\n${fidelityTotal(report)}.\n\n${head}${rows.join('')}${details.map((part) => `\n${part}`).join('')}`;
}

function lossTable({ title, primitives, losses, accepted }: RuntimeReport): string {
  const all = primitives.flatMap(({ path, losses: own }) => own.map((loss) => ({ path, loss })));
  const rows = all.slice(0, ROWS).map(({ path, loss }) => {
    const { effect, message, span, accepted: reason } = loss;
    const cost = costText(loss);
    const why = [message, ...(cost === undefined ? [] : [`${cost}.`]), ...(reason === undefined ? [] : [`Accepted: ${reason}`])].join(' ');
    return `| ${effect} | ${code(`${path}:${span.start.line}`)} | ${cell(why)} |\n`;
  });
  const rest = all.length > ROWS ? `\n${all.length - ROWS} more are not shown.\n` : '';
  const said = `${cell(title)}: ${losses} lost, ${accepted} accepted`;
  return `<details><summary>${said}</summary>\n\n| Effect | Primitive | Why |\n|---|---|---|\n${rows.join('')}${rest}\n</details>\n`;
}
