import { matchesAny } from '../graph/match-glob.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LintSettings, Preset, RuleEntries, RuleLayer, RuleOptions } from '../model/lint-settings.ts';
import type { Rule } from './rule.ts';

const general = ['recommended', 'strict', 'all'] as const;

/** Whether a preset turns a rule on. */
export function isInPreset({ preset: smallest, runtimes }: Pick<Rule, 'preset' | 'runtimes'>, preset: Preset): boolean {
  const rank = general.findIndex((name) => name === preset);
  if (rank >= 0) return general.indexOf(smallest) <= rank;
  return smallest === 'recommended' && (runtimes?.includes(preset) ?? true);
}

/** What holds for a file. Files that the same layers cover share one. */
export interface FileSettings {
  /** `undefined` for the severities that the rule itself gives. */
  readonly severityOf: (rule: Rule) => Severity | 'off' | undefined;
  readonly options: RuleOptions;
}

export interface RuleSettings {
  readonly settingsOf: (path: FilePath) => FileSettings;
  /** Whether it is off for every file. */
  readonly isOff: (rule: Rule) => boolean;
}

/** Presets, then the layers that cover the file: what comes later wins. */
export function ruleSettings({ presets, layers }: LintSettings): RuleSettings {
  const compiled = layers.map((layer) => ({ covers: layer.files === undefined ? () => true : matchesAny(layer.files), layer }));
  const isOn = (rule: Rule, chosen: readonly Preset[]): boolean => chosen.some((preset) => isInPreset(rule, preset));
  const byLayers = new Map<string, FileSettings>();
  const settingsOf = cached((path: FilePath): FileSettings => {
    const covering = compiled.flatMap(({ covers }, index) => (covers(path) ? [index] : []));
    const key = covering.join();
    const known = byLayers.get(key) ?? settingsIn(covering.flatMap((index) => layers[index] ?? []));
    byLayers.set(key, known);
    return known;
  });
  return {
    settingsOf,
    isOff: (rule) => {
      const said = layers.filter(({ rules }) => Object.hasOwn(rules, rule.id));
      if (said.some(({ rules }) => severityIn(rules[rule.id] ?? 'off') !== 'off')) return false;
      if (said.some(({ files }) => files === undefined)) return true;
      return ![presets, ...layers.map((layer) => layer.presets ?? [])].some((chosen) => isOn(rule, chosen));
    },
  };

  function settingsIn(covering: readonly RuleLayer[]): FileSettings {
    const chosen = covering.findLast((layer) => layer.presets !== undefined)?.presets ?? presets;
    return {
      options: Object.assign({}, ...covering.map(({ rules }) => optionsIn(rules))) as RuleOptions,
      severityOf: (rule) => {
        const entry = covering.findLast(({ rules }) => Object.hasOwn(rules, rule.id))?.rules[rule.id];
        if (entry !== undefined) return severityIn(entry);
        return isOn(rule, chosen) ? undefined : 'off';
      },
    };
  }
}

function severityIn(entry: RuleEntries[string]): Severity | 'off' {
  return typeof entry === 'string' ? entry : entry[0];
}

function optionsIn(layer: RuleEntries): Record<string, object> {
  return Object.fromEntries(Object.entries(layer).flatMap(([id, entry]) => (typeof entry === 'string' ? [] : [[id, entry[1]]])));
}

function cached<Value>(compute: (path: FilePath) => Value): (path: FilePath) => Value {
  const known = new Map<FilePath, Value>();
  return (path) => {
    const value = known.get(path) ?? compute(path);
    known.set(path, value);
    return value;
  };
}
