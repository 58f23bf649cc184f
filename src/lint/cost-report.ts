import { loadedTexts } from '../graph/loaded-text.ts';
import type { Graph } from '../graph/graph.ts';
import type { CostReport, FindingCost } from '../model/cost-report.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { LintSettings } from '../model/lint-settings.ts';
import type { RunOptions } from './run-rules.ts';
import { runRules } from './run-rules.ts';
import type { RuleId } from './rules/index.ts';
import { rules } from './rules/index.ts';

/** Rules whose findings cost tokens. Whoever asks for costs gets them whatever the preset, unless they are off by name. */
const costly: ReadonlySet<string> = new Set<RuleId>([
  'claude-memory-length',
  'codex-instructions-length',
  'no-contained-instructions',
  'no-duplicate-instructions',
  'no-near-duplicate',
  'no-repeated-paragraph',
  'within-budget',
]);

/** What is loaded for which files, and what the findings about it cost. */
export function costReport(graph: Graph, settings: LintSettings, only: RunOptions['only']): CostReport {
  const found = runRules(
    graph,
    rules.filter(({ id }) => costly.has(id)),
    { settings: { ...settings, presets: ['all'] }, ...(only === undefined ? {} : { only }) },
  );
  const findings = found.flatMap(costOf).toSorted((a, b) => b.tokens - a.tokens || byCodeUnit(a.path, b.path) || a.line - b.line);
  const byFile = new Map<string, number>();
  for (const { path, tokens } of findings) byFile.set(path, (byFile.get(path) ?? 0) + tokens);
  const total = (type: FindingCost['type']): number => findings.reduce((sum, cost) => sum + (cost.type === type ? cost.tokens : 0), 0);
  return {
    loaded: loadedTexts(graph, 'vscode')
      .flatMap(({ example, count, size, parts: [largest] }) =>
        largest === undefined ? [] : [{ example, files: count, tokens: size.tokens, largest: largest.path }],
      )
      .toSorted((a, b) => b.tokens - a.tokens || byCodeUnit(a.example, b.example)),
    findings,
    files: [...byFile].map(([path, tokens]) => ({ path, tokens })).toSorted((a, b) => b.tokens - a.tokens || byCodeUnit(a.path, b.path)),
    repeated: total('repeated'),
    overBudget: total('over-budget'),
  };
}

function costOf({ cost, ruleId, path, span }: Diagnostic): FindingCost[] {
  return cost === undefined || cost.tokens <= 0 ? [] : [{ ruleId, path, line: span.start.line, ...cost }];
}
