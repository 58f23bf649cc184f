import { matchesAny } from '../graph/match-glob.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LintSettings, Preset, RuleEntries, RuleOptions } from '../model/lint-settings.ts';
import type { Rule } from './rule.ts';

const general = ['recommended', 'strict', 'all'] as const;

/** Whether a preset turns a rule on. */
export function isInPreset({ preset: smallest, runtimes }: Pick<Rule, 'preset' | 'runtimes'>, preset: Preset): boolean {
  const rank = general.findIndex((name) => name === preset);
  if (rank >= 0) return general.indexOf(smallest) <= rank;
  return smallest === 'recommended' && (runtimes?.includes(preset) ?? true);
}

export interface RuleSettings {
  /** `undefined` for the severities that the rule itself gives. */
  readonly severityOf: (rule: Rule, path: FilePath) => Severity | 'off' | undefined;
  /** Whether it is off for every file. */
  readonly isOff: (rule: Rule) => boolean;
  readonly optionsFor: (path: FilePath) => RuleOptions;
}

/** Presets, then the layers that cover the file: what comes later wins. */
export function ruleSettings({ presets, layers }: LintSettings): RuleSettings {
  const compiled = layers.map((layer) => ({ covers: layer.files === undefined ? () => true : matchesAny(layer.files), layer }));
  const layersOf = cached((path: FilePath) => compiled.filter(({ covers }) => covers(path)).map(({ layer }) => layer));
  const rulesOf = cached((path: FilePath) => layersOf(path).map(({ rules }) => rules));
  const isOn = (rule: Rule, chosen: readonly Preset[]): boolean => chosen.some((preset) => isInPreset(rule, preset));
  const optionsFor = cached((path: FilePath): RuleOptions => Object.assign({}, ...rulesOf(path).map(optionsIn)) as RuleOptions);
  return {
    optionsFor,
    severityOf: (rule, path) => {
      const entry = rulesOf(path).findLast((rules) => Object.hasOwn(rules, rule.id))?.[rule.id];
      if (entry !== undefined) return severityIn(entry);
      const chosen = layersOf(path).findLast((layer) => layer.presets !== undefined)?.presets ?? presets;
      return isOn(rule, chosen) ? undefined : 'off';
    },
    isOff: (rule) => {
      const said = layers.filter(({ rules }) => Object.hasOwn(rules, rule.id));
      if (said.some(({ rules }) => severityIn(rules[rule.id] ?? 'off') !== 'off')) return false;
      if (said.some(({ files }) => files === undefined)) return true;
      return ![presets, ...layers.map((layer) => layer.presets ?? [])].some((chosen) => isOn(rule, chosen));
    },
  };
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
