import type { Severity } from './diagnostic.ts';

export type { RuleOptions } from './generated/schema-types.ts';

/** Sets of rules that a configuration can start from. A runtime's preset leaves out what only other runtimes do. */
export const PRESETS = [
  'recommended',
  'strict',
  'all',
  'vscode',
  'copilot',
  'copilot-cli',
  'claude',
  'codex',
  'cursor',
  'gemini',
  'opencode',
  'windsurf',
  'antigravity',
  'cline',
  'kiro',
] as const;
export type Preset = (typeof PRESETS)[number];

/** What a rule can be set to. */
export const RULE_SEVERITIES = ['off', 'info', 'warning', 'error'] as const;

/** A severity, alone or with the options of the rule. */
export type RuleEntry = Severity | 'off' | readonly [Severity | 'off', object];

/** What a configuration says about some rules. */
export type RuleEntries = Readonly<Record<string, RuleEntry>>;

/** Settings of rules for the files that globs cover, or for all. */
export interface RuleLayer {
  /** Seen from the root. */
  readonly files?: readonly string[];
  /** In place of those that hold otherwise. What layers say of a rule counts more. */
  readonly presets?: readonly Preset[];
  readonly rules: RuleEntries;
}

/** Versions of the runtimes whose behaviour changed. */
export interface Compat {
  /** `1.N`: what VS Code of that version reports. */
  readonly vscode: string;
}

/** How much a text may take up; tokens are estimated. */
export interface Budget {
  readonly tokens?: number;
  readonly lines?: number;
  readonly bytes?: number;
}

/** Runtimes whose way of loading hand-written files is known well enough to add it up. */
export type LoadingRuntime = 'vscode' | 'copilot' | 'claude' | 'codex' | 'gemini';

export interface Budgets {
  /** For each file by itself. */
  readonly files: readonly (Budget & { readonly files: readonly string[] })[];
  /** For all that a runtime loads for work on a file. */
  readonly paths: readonly (Budget & { readonly paths: readonly string[]; readonly runtime?: LoadingRuntime })[];
}

/** The part of the configuration that rules depend on. */
export interface LintSettings {
  readonly presets: readonly Preset[];
  /** What comes later wins. */
  readonly layers: readonly RuleLayer[];
  /** Frontmatter keys of the house, by kind or for every kind (`*`). */
  readonly allowKeys: Readonly<Record<string, readonly string[]>>;
  /** Former names of agents, and what they are called now. */
  readonly agentAliases: Readonly<Record<string, string>>;
  readonly compat: Compat;
  readonly budgets: Budgets;
}

export const defaultLintSettings: LintSettings = {
  presets: ['recommended'],
  layers: [],
  allowKeys: {},
  agentAliases: {},
  compat: { vscode: '1.122' },
  budgets: { files: [], paths: [] },
};
