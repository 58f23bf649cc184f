// The figures of docs/performance.md, a table for each group of cases.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFigures } from './figures.mjs';
import { root } from './measure.mjs';

const file = join(root, 'docs/performance.md');

/** Writes the groups that were measured; the others keep what they have. */
export async function writePage({ node, platform, arch, floor, results }) {
  const groups = [...new Set(results.map(({ group }) => group))];
  const tables = groups.map((group) => [group, tableOf(results.filter((result) => result.group === group))]);
  const machine = `Node ${node} on ${platform} ${arch}, where bare Node takes ${floor.toFixed(3)} s of CPU.`;
  writeFileSync(file, await withFigures(file, { ...Object.fromEntries(tables), machine }));
}

function tableOf(results) {
  const rows = results.map(({ name, seconds, ratio, target, met, peak, peakTarget }) =>
    [
      name,
      `${seconds.toFixed(2)} s`,
      `**${ratio.toFixed(1)} x**`,
      target === undefined ? '' : `${target.toFixed(1)} x`,
      met === undefined ? '' : met ? 'yes' : 'no',
      `${peak.toFixed(0)} MiB${peakTarget === undefined ? '' : ` (at most ${peakTarget})`}`,
    ].join(' | '),
  );
  return ['| | CPU | of bare Node | at most | met | peak memory |', '|---|--:|--:|--:|---|--:|', ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  );
}
