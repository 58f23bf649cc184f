import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { FrontmatterEntry, Problem } from '../model/document.ts';
import type { SchemaError, SchemaValidator } from '../model/schema-validator.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { lineStartsOf, locate } from '../model/span.ts';
import type { LocatedSpan, Span } from '../model/span.ts';
import { pathOfPointer, valueAt } from '../model/value-path.ts';
import type { ValuePath } from '../model/value-path.ts';
import { parsedYaml } from './yaml.ts';

/** What is wrong in a file of settings, and at which keys. */
export interface SettingsMistake {
  readonly keys: ValuePath;
  readonly span: LocatedSpan;
  /** `key`: there is no such key; `missing`: there must be one; `value`: it cannot be what it is; `text`: nothing can be read. */
  readonly of: 'key' | 'missing' | 'value' | 'text';
  /** One sentence, without what follows from it. */
  readonly problem: string;
  readonly hint: string;
}

/** A file of settings, in YAML or JSON: what it says, and where. */
export interface SettingsText {
  /** Empty where nothing can be read. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly mistakes: readonly SettingsMistake[];
  /** Where a key or a value stands; of what is not there, where it would stand. */
  readonly spanOf: (keys: ValuePath, of: 'key' | 'value') => LocatedSpan;
}

/** More than any file of settings has, in characters. */
const longest = 1024 * 1024;

/** Reads a file of settings and holds it against its schema. Total: what is wrong becomes mistakes. */
export function readSettings(text: string, language: 'YAML' | 'JSON', validate: SchemaValidator, known: KnownKeys): SettingsText {
  const lineStarts = lineStartsOf(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  // JSON is YAML: one reader says of both where each value stands.
  const { value, entries, problems } = parsedYaml(text.slice(start), { start, end: text.length }, longest);
  const spanOf: SettingsText['spanOf'] = (keys, of) => locate(lineStarts, spanIn(entries, keys, of));
  const unreadable = problems
    .filter(({ code }) => code !== 'duplicate-key')
    .map(({ span, code, detail }) => ({ span, why: whyOf(code, detail) }));
  const [first] = [...(language === 'JSON' ? notJson(text, start) : []), ...unreadable];
  if (first !== undefined) {
    const hint =
      language === 'JSON'
        ? 'Correct it: keys and texts stand in double quotes, without comments.'
        : 'Correct it: one `key: value` on each line.';
    const mistake = { keys: [], of: 'text', problem: `This cannot be read as ${language}: ${first.why}.`, hint } as const;
    return { value: {}, mistakes: [{ ...mistake, span: locate(lineStarts, first.span) }], spanOf };
  }
  const repeated = problems.map(({ span, detail }) => ({
    keys: [],
    span: locate(lineStarts, span),
    of: 'value' as const,
    problem: `The key \`${detail}\` stands here twice, and only the last one counts.`,
    hint: 'Keep one of them.',
  }));
  const violations = validate(value) ? [] : (validate.errors ?? []);
  const wrong = firstAtEach(violations).map((error): SettingsMistake => {
    const { keys, of, problem, hint } = worded(value, error, known);
    return { keys, of, problem, hint, span: spanOf(keys, of === 'key' ? 'key' : 'value') };
  });
  const mistakes = [...repeated, ...wrong].toSorted((a, b) => a.span.start.offset - b.span.start.offset);
  return { value, mistakes, spanOf };
}

/** An empty text is too short and does not look as it must: one of both is enough. */
function firstAtEach(errors: readonly SchemaError[]): readonly SchemaError[] {
  const isPlace = ({ keyword }: SchemaError): boolean => keyword !== 'additionalProperties' && keyword !== 'required';
  return errors.filter(
    (error, index) =>
      !isPlace(error) || !errors.slice(0, index).some((other) => isPlace(other) && other.instancePath === error.instancePath),
  );
}

/** The keys that can stand in a mapping, by the keys that lead there; `undefined` for a place that takes any. */
export type KnownKeys = (keys: ValuePath) => readonly string[] | undefined;

function whyOf(code: Problem['code'], detail: string): string {
  switch (code) {
    case 'yaml-not-a-mapping':
      return 'it has no keys';
    case 'unquoted-glob':
    case 'unquoted-text':
      return `\`${detail}\` must stand in quotes`;
    default:
      return detail.replace(/\.$/, '');
  }
}

function notJson(text: string, start: number): { readonly span: Span; readonly why: string }[] {
  const errors: ParseError[] = [];
  parseTree(`${' '.repeat(start)}${text.slice(start)}`, errors, { disallowComments: true });
  return errors.slice(0, 1).map(({ error, offset, length }) => {
    const name = printParseErrorCode(error)
      .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase();
    return { span: { start: offset, end: offset + length }, why: name };
  });
}

function spanIn(entries: readonly FrontmatterEntry[], keys: ValuePath, of: 'key' | 'value'): Span {
  const entry = entries.find(({ path }) => path.length === keys.length && path.every((key, index) => key === keys[index]));
  if (entry !== undefined) return (of === 'key' ? entry.keySpan : undefined) ?? entry.valueSpan;
  return keys.length === 0 ? { start: 0, end: 0 } : spanIn(entries, keys.slice(0, -1), 'key');
}

function worded(
  value: unknown,
  { instancePath, keyword, params, message }: SchemaError,
  known: KnownKeys,
): Pick<SettingsMistake, 'keys' | 'of' | 'problem' | 'hint'> {
  const keys = pathOfPointer(value, instancePath);
  const name = keys.length === 0 ? 'The file' : `\`${keys.join('.')}\``;
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const candidates = known(keys) ?? [];
    const near = didYouMean(key, candidates).trim();
    return {
      keys: [...keys, key],
      of: 'key',
      problem: `There is no key \`${[...keys, key].join('.')}\`, so nothing reads it.`,
      hint: near === '' ? `The keys are ${candidates.map((one) => `\`${one}\``).join(', ')}.` : near,
    };
  }
  if (keyword === 'required') {
    const key = String(params['missingProperty']);
    return { keys, of: 'missing', problem: `${name} has no key \`${key}\`.`, hint: `Add \`${key}\`.` };
  }
  const written = valueAt(value, keys);
  const shown = JSON.stringify(written) ?? 'nothing';
  const brief = shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
  if (keyword === 'enum' || keyword === 'const') {
    const allowed = (keyword === 'const' ? [params['allowedValue']] : (params['allowedValues'] as readonly unknown[])).map(String);
    const near = typeof written === 'string' ? didYouMean(written, allowed) : '';
    return {
      keys,
      of: 'value',
      problem: `${name} is ${brief}, which nothing understands.`,
      hint: `Write ${allowed.length > 1 ? 'one of ' : ''}${allowed.map((one) => `\`${one}\``).join(', ')}.${near}`,
    };
  }
  if (keyword === 'type') {
    const wanted = words[String(params['type'])] ?? String(params['type']);
    return { keys, of: 'value', problem: `${name} is ${brief}, and must be ${wanted}.`, hint: `Write ${wanted}.` };
  }
  if (keyword === 'minLength' || keyword === 'maxLength' || keyword === 'pattern') {
    return { keys, of: 'value', problem: `${name} is ${brief}, which does not look as it must.`, hint: patternHint(keys) };
  }
  return { keys, of: 'value', problem: `${name} ${message ?? 'is wrong'}.`, hint: 'Correct it.' };
}

const words: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  object: 'a mapping of keys to values',
  array: 'a list',
};

function patternHint(keys: ValuePath): string {
  const last = String(keys.at(-1) ?? '');
  if (last === 'updated-at') return 'Write a moment with its zone, for example `2026-01-15T10:22:00Z`.';
  return 'Write words on one line.';
}
