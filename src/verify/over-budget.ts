import { estimateTokens } from '../model/estimate-tokens.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Budget, Budgets } from '../model/lint-settings.ts';
import type { LoadedDocument, Runtime } from '../runtimes/runtime.ts';
import type { Problem } from './problem.ts';
import type { Group } from './verify.ts';

type PathBudget = Budgets['paths'][number];

/** What is loaded for some files, against the budgets that the configuration sets for them. */
export function overBudget(
  runtime: Runtime,
  groups: readonly Group[],
  budgets: readonly PathBudget[],
  matcherOf: (globs: readonly string[]) => (path: FilePath) => boolean,
): Problem[] {
  return budgets.flatMap((budget) => {
    if (budget.runtime !== undefined && budget.runtime !== runtime.id) return [];
    const isMeant = matcherOf(budget.paths);
    return groups.flatMap(({ example, count, documents }): Problem[] => {
      const over = isMeant(example) ? overIn(documents, budget) : undefined;
      if (over === undefined) return [];
      const { unit, size, max } = over;
      const message = `${runtime.title} loads ${size} ${unit} for ${example}, and the configuration allows ${max}.`;
      return [{ type: 'over-budget', example, files: count, message, hint: 'Shorten what is loaded there, or raise the budget.' }];
    });
  });
}

function overIn(documents: readonly LoadedDocument[], budget: Budget): { unit: string; size: number; max: number } | undefined {
  const text = documents.map((document) => document.text).join('\n');
  const sizes = [
    { unit: 'tokens', max: budget.tokens, size: estimateTokens(text) },
    { unit: 'lines', max: budget.lines, size: text.split('\n').length },
    { unit: 'bytes', max: budget.bytes, size: Buffer.byteLength(text) },
  ];
  for (const { unit, max, size } of sizes) if (max !== undefined && size > max) return { unit, size, max };
  return undefined;
}
