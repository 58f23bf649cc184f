import { count } from '../model/count.ts';
import type { BuildReport } from '../model/generated/schema-types.ts';
import { diagnosticLines } from './diagnostic-groups.ts';
import { fidelityLines, fidelityTotal } from './fidelity-text.ts';
import { lossSummary } from './loss-summary.ts';
import { outputTree } from './output-tree.ts';
import { painter } from './terminal.ts';
import type { Paint, TerminalOptions } from './terminal.ts';

export interface BuildTextOptions extends TerminalOptions {
  /** Nothing was written: the report says what would be. */
  readonly hypothetical: boolean;
  /** Every loss, and not only how many there are; notices too when nothing has changed. */
  readonly allLosses: boolean;
  /** Whether the whole of what becomes of the primitives is said, as far as the report knows it, or what is not accepted alone. */
  readonly wholeFidelity: boolean;
}

/** What a build wrote, removed and left alone: one line when nothing changed and nothing is wrong. */
export function buildText(
  { outputs, diagnostics, fidelity, summary }: BuildReport,
  { hypothetical, allLosses, wholeFidelity, ...terminal }: BuildTextOptions,
): string {
  const changed = outputs.filter(({ state, reason }) => state !== 'unchanged' || reason !== undefined);
  const isLoss = ({ ruleId }: BuildReport['diagnostics'][number]): boolean => ruleId === 'lossy-output';
  // Whoever has accepted a cost is not told of it at every run.
  const isSaid = (diagnostic: BuildReport['diagnostics'][number]): boolean =>
    (allLosses && !(wholeFidelity && isLoss(diagnostic))) ||
    (!isLoss(diagnostic) && (changed.length > 0 || diagnostic.severity !== 'info'));
  const lines = treeLines(changed, terminal).concat(diagnosticLines(diagnostics.filter(isSaid), terminal));
  if (!allLosses && fidelity === undefined && changed.length > 0) lines.push(...lossSummary(diagnostics.filter(isLoss), terminal));
  for (const { diff } of outputs) if (diff !== undefined) lines.push('', diff.trimEnd());
  if (fidelity !== undefined) lines.push(...fidelityLines(fidelity, { ...terminal, whole: wholeFidelity, allPlaces: allLosses }));
  const { created, updated, unchanged, removed, kept } = summary;
  const totals = `${created} created, ${updated} updated, ${removed} removed, ${unchanged} unchanged, ${kept} kept`;
  lines.push(
    ...(lines.length > 0 ? [''] : []),
    ...(fidelity === undefined ? [] : [fidelityTotal(fidelity)]),
    `${count(outputs.length, 'file')}${hypothetical ? ' would be' : ''}: ${totals}`,
  );
  return `${(lines[0] === '' ? lines.slice(1) : lines).join('\n')}\n`;
}

function treeLines(outputs: BuildReport['outputs'], terminal: TerminalOptions): string[] {
  const paint = painter(terminal);
  const paints: Readonly<Record<string, Paint>> = {
    created: paint.green,
    missing: paint.green,
    updated: paint.yellow,
    'created region': paint.green,
    changed: paint.yellow,
    removed: paint.red,
    stale: paint.red,
    kept: paint.red,
    foreign: paint.red,
  };
  const rows = outputTree(outputs, ({ drift, region, state }) => drift ?? (region === undefined ? state : `${region} region`));
  const labelWidth = Math.max(0, ...rows.map(({ label }) => label?.length ?? 0));
  const texts = rows.map(
    ({ depth, label, name }) => `${'  '.repeat(depth)}${label === undefined ? '' : `${label.padEnd(labelWidth)}  `}${name}`,
  );
  const width = Math.max(0, ...texts.map((text) => text.length));
  return rows.map(({ label, tokens, runtimes }, index) => {
    const text = texts[index] ?? '';
    const painted = label === undefined ? paint.bold(text) : text.replace(label, paints[label] ?? paint.dim);
    const cost = [runtimes, ...(tokens === 0 ? [] : [`~${tokens} tokens`])].filter((part) => part !== '').join(', ');
    return cost === '' ? painted : `${painted}${' '.repeat(width - text.length)}  ${paint.dim(cost)}`;
  });
}
