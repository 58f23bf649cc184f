import type { AllowedLoss } from '../model/allowed-loss.ts';
import { defaultExternalSettings } from '../model/external-settings.ts';
import type { ExternalSettings } from '../model/external-settings.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Config as ConfigFile } from '../model/generated/schema-types.ts';
import { defaultGateSettings } from '../model/gate-settings.ts';
import type { GateSettings } from '../model/gate-settings.ts';
import { defaultLearnSettings } from '../model/learn-settings.ts';
import type { LearnSettings } from '../model/learn-settings.ts';
import { defaultLintSettings } from '../model/lint-settings.ts';
import type { LintSettings, Preset, RuleEntries } from '../model/lint-settings.ts';

/** The settings of a run, complete. Globs start at the root. */
export interface Config {
  readonly ignore: readonly string[];
  readonly documents: readonly string[];
  readonly lint: LintSettings;
  readonly external: ExternalSettings;
  readonly allowLoss: readonly AllowedLoss[];
  readonly learn: LearnSettings;
  readonly gate: GateSettings;
  readonly build: {
    readonly runtimes: readonly string[];
    /** In files; docs/decisions/0004-exact-placement.md says how the default was chosen. */
    readonly copyPrice: number;
    /** Whether built files lead to the Markdown that their sources link to, or to copies of it. */
    readonly linked: 'link' | 'copy';
    /** Whether `.vscode/settings.json` gets what keeps VS Code from loading a rule twice. */
    readonly vscodeSettings: boolean;
    /** What comes first in everything that is always loaded; `undefined` for the one that is found by its place. */
    readonly constitution?: FilePath;
  };
  /** Globs of what a change needs more, or less, of a person for than is known of every repository. */
  readonly risk: { readonly high: readonly string[]; readonly medium: readonly string[]; readonly low: readonly string[] };
  readonly plan: {
    /** By what `plan recommend` decides; `undefined` for the file at its place, or the one that is shipped. */
    readonly routing?: FilePath;
  };
}

export const defaultConfig: Config = {
  ignore: [],
  documents: [],
  lint: defaultLintSettings,
  external: defaultExternalSettings,
  allowLoss: [],
  learn: defaultLearnSettings,
  gate: defaultGateSettings,
  build: { runtimes: ['agents-md', 'vscode', 'copilot', 'claude'], copyPrice: 0.2, linked: 'link', vscodeSettings: false },
  plan: {},
  risk: { high: [], medium: [], low: [] },
};

/**
 * The settings that configuration files say together, the later ones on top of the earlier. Lists add up, everything else
 * is replaced. `presets` are those that the files extend; none stands for the default.
 */
export function configFrom(files: readonly ConfigFile[], presets: readonly Preset[] = []): Config {
  const build = Object.assign({}, ...files.map((file) => file.build)) as Partial<Config['build']>;
  const allowKeys: Record<string, string[]> = {};
  for (const [kind, keys] of files.flatMap((file) => Object.entries(file.allowKeys ?? {})))
    allowKeys[kind] = [...(allowKeys[kind] ?? []), ...keys];
  return {
    ignore: files.flatMap((file) => file.ignore ?? []),
    documents: files.flatMap((file) => file.documents ?? []),
    lint: {
      presets: presets.length === 0 ? defaultLintSettings.presets : presets,
      layers: files.flatMap(({ rules, overrides = [] }) => [
        ...(rules === undefined ? [] : [{ rules: rules as RuleEntries }]),
        ...overrides.map((override) => ({ files: override.files, rules: override.rules as RuleEntries })),
      ]),
      allowKeys,
      agentAliases: Object.assign({}, ...files.map((file) => file.agentAliases)) as LintSettings['agentAliases'],
      compat: Object.assign({}, defaultLintSettings.compat, ...files.map((file) => file.compat)) as LintSettings['compat'],
      budgets: {
        files: files.flatMap((file) => file.budgets?.files ?? []),
        paths: files.flatMap((file) => file.budgets?.paths ?? []),
      },
    },
    external: {
      ...(Object.assign({}, defaultExternalSettings, ...files.map((file) => file.external)) as ExternalSettings),
      allow: files.flatMap((file) => file.external?.allow ?? []),
      deny: files.flatMap((file) => file.external?.deny ?? []),
    },
    // Only who has read a file knows where its entries stand.
    allowLoss: [],
    learn: {
      ...(Object.assign({}, defaultLearnSettings, ...files.map((file) => file.learn)) as LearnSettings),
      keep: files.flatMap((file) => file.learn?.keep ?? []),
      routing: Object.assign({}, defaultLearnSettings.routing, ...files.map((file) => file.learn?.routing)) as LearnSettings['routing'],
      sections: Object.assign({}, defaultLearnSettings.sections, ...files.map((file) => file.learn?.sections)) as LearnSettings['sections'],
    },
    gate: {
      targets: Object.assign({}, ...files.map((file) => file.gate?.targets)) as GateSettings['targets'],
      reports: Object.assign({}, ...files.map((file) => file.gate?.reports)) as GateSettings['reports'],
    },
    build: { ...defaultConfig.build, ...build },
    plan: Object.assign({}, ...files.map((file) => file.plan)) as Config['plan'],
    risk: {
      high: files.flatMap((file) => file.risk?.high ?? []),
      medium: files.flatMap((file) => file.risk?.medium ?? []),
      low: files.flatMap((file) => file.risk?.low ?? []),
    },
  };
}
