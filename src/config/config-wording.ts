import { configExpectations, configKeys } from '../model/generated/config-keys.ts';
import type { SchemaError } from '../model/schema-validator.ts';
import { RULE_SEVERITIES } from '../model/lint-settings.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { pathOfPointer, valueAt } from '../model/value-path.ts';

export type Keys = readonly (string | number)[];

/** What is wrong at some keys: in the value there, or in the last key itself. */
export interface Misuse {
  readonly keys: Keys;
  readonly of: 'key' | 'value';
  readonly problem: string;
}

/** A violation of the schema in the words of the configuration; `undefined` for what `ruleMisuses` or another violation words. */
export function misuseOf(configuration: unknown, { instancePath, keyword, params }: SchemaError): Misuse | undefined {
  const keys = pathOfPointer(configuration, instancePath);
  if (isRuleEntry(keys, keyword) || keyword === 'if') return undefined;
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    return {
      keys: [...keys, key],
      of: 'key',
      problem: `Unknown key \`${key}\`.${elsewhere(key) ?? didYouMean(key, configKeys[placeOf(keys)] ?? [])}`,
    };
  }
  const value = valueAt(configuration, keys);
  if (keyword === 'enum' && typeof value === 'string') {
    return { keys, of: 'value', problem: unknownName(nounAt(keys), value, params['allowedValues'] as readonly string[]) };
  }
  const found =
    keyword === 'required'
      ? `has no key \`${String(params['missingProperty'])}\``
      : keyword === 'minProperties'
        ? 'has too few keys'
        : `is ${inWords(value)}`;
  return {
    keys,
    of: 'value',
    problem:
      `${nameOf(keys)} ${found}. ${configExpectations[placeOf(keys)] ?? configExpectations[placeOf([...keys.slice(0, -1), 0])] ?? ''}`.trimEnd(),
  };
}

/** What a value at these keys is one of. A key that a person chose, such as a glob, is no noun. */
function nounAt(keys: Keys): string {
  const named = keys.filter((key) => typeof key === 'string');
  return keys[0] === 'gate' && keys[1] === 'reports' ? 'form of a report' : String(named.at(-1)).replace(/s$/, '');
}

/** Objects whose keys have names of their own, and are no names of rules' options or kinds. */
const objects = Object.keys(configKeys).filter((place) => !place.includes('*') && place !== 'allowKeys');

/** Where a key belongs that another object of the configuration has. */
function elsewhere(key: string): string | undefined {
  const place = objects.find((object) => configKeys[object]?.includes(key) === true);
  if (place === undefined) return undefined;
  return place === '' ? ' It belongs at the top level, beside `rules` and `build`.' : ` It belongs in \`${place}\`.`;
}

/** What is wrong with the settings of rules, wherever a configuration has some. */
export function ruleMisuses(configuration: unknown): Misuse[] {
  const overrides = valueAt(configuration, ['overrides']);
  const places: Keys[] = [['rules'], ...(Array.isArray(overrides) ? overrides.map((_, index) => ['overrides', index, 'rules']) : [])];
  return places.flatMap((place) => {
    const entries = valueAt(configuration, place);
    if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) return [];
    return Object.entries(entries).flatMap(([id, entry]) => misuseOfRule([...place, id], id, entry) ?? []);
  });
}

function misuseOfRule(keys: Keys, id: string, entry: unknown): Misuse | undefined {
  const ids = configKeys['rules'] ?? [];
  if (!ids.includes(id)) return { keys, of: 'key', problem: `Unknown rule \`${id}\`.${didYouMean(id, ids)}` };
  const wrong = (problem: string, at: Keys = keys): Misuse => ({ keys: at, of: 'value', problem });
  const isList = Array.isArray(entry);
  const severity: unknown = isList ? entry[0] : entry;
  const hasOptions = configKeys[`rules.${id}.*`] !== undefined;
  if (isList && !hasOptions) {
    const alone = isSeverity(severity) ? severity : 'error';
    return wrong(`The rule \`${id}\` has no options. Write the severity alone: \`"${alone}"\`.`);
  }
  if (isList && (entry.length !== 2 || typeof severity !== 'string' || !isObject(entry[1]))) {
    return wrong(`${nameOf(keys)} is ${inWords(entry)}. Write a severity, or \`[severity, { options }]\`.`);
  }
  if (isSeverity(severity)) return undefined;
  if (typeof severity === 'string') {
    return wrong(unknownName('severity', severity, RULE_SEVERITIES), isList ? [...keys, 0] : keys);
  }
  const withOptions = hasOptions ? ', or `[severity, { options }]`' : '';
  return wrong(`${nameOf(keys)} is ${inWords(severity)}. Write off, info, warning or error, in double quotes${withOptions}.`);
}

/** Whether a violation is about the setting of a rule as a whole, and not inside its options. */
function isRuleEntry(keys: Keys, keyword: string): boolean {
  const inRules = keys[0] === 'rules' ? keys.slice(1) : keys[0] === 'overrides' && keys[2] === 'rules' ? keys.slice(3) : [];
  return inRules.length === 1 || (inRules.length === 2 && keyword !== 'additionalProperties');
}

function isSeverity(value: unknown): value is (typeof RULE_SEVERITIES)[number] {
  return RULE_SEVERITIES.some((severity) => severity === value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownName(noun: string, name: string, known: readonly string[]): string {
  // The severity has this name elsewhere.
  const meant = noun === 'severity' && name === 'warn' ? ' Did you mean `warning`?' : didYouMean(name, known);
  return `Unknown ${noun} \`${name}\`. Known: ${known.join(', ')}.${meant}`;
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length > 60 ? 'a long text' : `\`${written}\``;
}

function nameOf(keys: Keys): string {
  const name = keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key}`)).join('');
  return name === '' ? 'The configuration' : `\`${name}\``;
}

/** The name of a place in the generated tables. */
function placeOf(keys: Keys): string {
  return keys.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
}
