import type { Cost } from './diagnostic.ts';
import type { FilePath } from './file-path.ts';

/** What texts cost in a model's context, in estimated tokens. */
export interface CostReport {
  /** What VS Code loads by itself for work on a file, by classes of files that no pattern tells apart; the dearest first. */
  readonly loaded: readonly LoadedCost[];
  /** The dearest first. */
  readonly findings: readonly FindingCost[];
  /** Files with such findings, the dearest first. */
  readonly files: readonly { readonly path: FilePath; readonly tokens: number }[];
  readonly repeated: number;
  readonly overBudget: number;
}

export interface LoadedCost {
  /** The first of the files, and how many they are. */
  readonly example: FilePath;
  readonly files: number;
  readonly tokens: number;
  /** What has most of them. */
  readonly largest: FilePath;
}

export interface FindingCost extends Cost {
  readonly ruleId: string;
  readonly path: FilePath;
  readonly line: number;
}
