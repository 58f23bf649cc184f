import { stringify } from 'yaml';
import { baseNameOf, byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Outcome, Proposal } from '../model/generated/schema-types.ts';
import { validateOutcome } from '../model/generated/validators/outcome.js';
import { validateProposal } from '../model/generated/validators/proposal.js';
import type { SchemaValidator } from '../model/schema-validator.ts';
import { isMap } from '../model/is-map.ts';
import { fileStart, locate, lineStartsOf } from '../model/span.ts';
import type { LocatedSpan, Span } from '../model/span.ts';
import { pathOfPointer } from '../model/value-path.ts';
import { parsedYaml } from '../parse/yaml.ts';
import type { YamlFacts } from '../parse/yaml.ts';
import { outcomeKeys, proposalKeys } from './store-keys.ts';
import type { KeyOrder } from './store-keys.ts';
import { violationText } from './store-wording.ts';

/** Where outcomes are, in a folder for each year. */
export const outcomesFolder = '.primitives/learn/outcomes';
/** Where proposals are. */
export const proposalsFolder = '.primitives/learn/proposals';

export function outcomePath({ id, at }: Pick<Outcome, 'id' | 'at'>): FilePath {
  return `${outcomesFolder}/${at.slice(0, 4)}/${id}.yml`;
}

export function proposalPath({ id }: Pick<Proposal, 'id'>): FilePath {
  return `${proposalsFolder}/${id}.yml`;
}

/** A file of the store as it was found. */
export type LearnFile =
  { readonly path: FilePath; readonly text: string } | { readonly path: FilePath; readonly text: undefined; readonly reason: string };

/** Why a file of the store cannot be used. It is left as it is. */
export interface StoreProblem {
  readonly path: FilePath;
  readonly span: LocatedSpan | undefined;
  readonly message: string;
}

export interface Stored<Value> {
  readonly path: FilePath;
  readonly text: string;
  readonly value: Value;
}

export type StoredProposal = Stored<Proposal>;

/** Outcomes and proposals by their ids, and what is damaged. Nothing depends on the order in which files are found. */
export interface LearnStore {
  readonly outcomes: ReadonlyMap<string, Stored<Outcome>>;
  readonly proposals: ReadonlyMap<string, Stored<Proposal>>;
  readonly problems: readonly StoreProblem[];
}

export function learnStoreOf(files: readonly LearnFile[]): LearnStore {
  const outcomes = new Map<string, Stored<Outcome>>();
  const proposals = new Map<string, Stored<Proposal>>();
  const problems: StoreProblem[] = [];
  for (const file of files.toSorted((a, b) => byCodeUnit(a.path, b.path))) {
    if (file.text === undefined) problems.push({ path: file.path, span: undefined, message: `It cannot be read: ${file.reason}.` });
    else if (file.path.startsWith(`${outcomesFolder}/`)) keep(outcomes, file.path, file.text, readOutcome(file.path, file.text));
    else if (file.path.startsWith(`${proposalsFolder}/`)) keep(proposals, file.path, file.text, readProposal(file.path, file.text));
  }
  return { outcomes, proposals, problems };

  function keep<Value extends { readonly id: string }>(
    known: Map<string, Stored<Value>>,
    path: FilePath,
    text: string,
    read: StoreRead<Value>,
  ): void {
    if (read.value === undefined) problems.push(...read.problems);
    else if (known.has(read.value.id)) {
      const other = known.get(read.value.id)?.path ?? '';
      problems.push({ path, span: undefined, message: `\`${read.value.id}\` is in ${other} already. Delete one of the two.` });
    } else known.set(read.value.id, { path, text, value: read.value });
  }
}

export type StoreRead<Value> =
  { readonly value: Value; readonly problems: readonly [] } | { readonly value: undefined; readonly problems: readonly StoreProblem[] };

/** The outcome in a file of the store, whose name is its id. Total: what is wrong becomes problems. */
export function readOutcome(path: FilePath, text: string): StoreRead<Outcome> {
  return withItsName(path, readAs<Outcome>(path, text, validateOutcome, outcomeKeys));
}

/** The proposal in a file of the store, whose name is its id. */
export function readProposal(path: FilePath, text: string): StoreRead<Proposal> {
  return withItsName(path, readAs<Proposal>(path, text, validateProposal, proposalKeys));
}

/** One canonical form: keys in the order of the schema, nothing folded, no anchors. */
export function printOutcome(outcome: Outcome): string {
  return printed(outcome, outcomeKeys);
}

export function printProposal(proposal: Proposal): string {
  return printed(proposal, proposalKeys);
}

function printed(value: unknown, order: KeyOrder): string {
  return stringify(inOrder(value, order, ''), {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    // Quotes `no` and `on`, which older readers take for false and true.
    compat: 'yaml-1.1',
    blockQuote: 'literal',
  });
}

function inOrder(value: unknown, order: KeyOrder, at: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, order, `${at}.*`));
  if (!isMap(value)) return value;
  const keys = order[at.replace(/^\./, '')] ?? [];
  const place = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries
      .toSorted(([a], [b]) => place(a) - place(b) || byCodeUnit(a, b))
      .map(([key, inner]) => [key, inOrder(inner, order, `${at}.${key}`)]),
  );
}

/** Characters. A proposal holds a diff and an outcome a list of what was read; larger files are not ours. */
const longest = 1024 * 1024;

/** YAML, or JSON, that must fit a schema, with `defaults` in place of keys that are missing at its root and stay missing. */
export function readAs<Value extends object>(
  path: FilePath,
  text: string,
  validate: SchemaValidator,
  order: KeyOrder,
  defaults: Partial<Value> = {},
): StoreRead<Value> {
  const body = text.startsWith('\uFEFF') ? 1 : 0;
  const lineStarts = lineStartsOf(text);
  const placed = (span: Span, message: string): StoreProblem => ({ path, span: locate(lineStarts, span), message });
  const facts = parsedYaml(text.slice(body), { start: body, end: text.length }, longest);
  if (facts.problems.length > 0) {
    return { value: undefined, problems: facts.problems.map(({ code, span, detail }) => placed(span, yamlText(code, detail))) };
  }
  if (validate({ ...defaults, ...facts.value })) return { value: plain(facts.value) as Value, problems: [] };
  const errors = (validate.errors ?? []).filter(({ keyword, schemaPath }) => keyword !== 'if' && !schemaPath.includes('/anyOf/'));
  return { value: undefined, problems: errors.map((error) => placed(spanOf(facts, error.instancePath), violationText(error, order))) };
}

function yamlText(code: string, detail: string): string {
  switch (code) {
    case 'duplicate-key':
      return `The key \`${detail}\` is there twice, and nobody can tell which one is meant.`;
    case 'yaml-limit':
      return `This is not read: ${detail}.`;
    case 'yaml-not-a-mapping':
      return 'This is no list of keys and values.';
    case 'yaml-syntax':
      return `This is no YAML: ${detail}.`;
    default:
      return `\`${detail}\` needs quotes.`;
  }
}

function spanOf({ entries, value }: YamlFacts, pointer: string): Span {
  const path = pathOfPointer(value, pointer);
  const entry = entries.findLast((known) => known.path.length === path.length && known.path.every((key, index) => key === path[index]));
  return entry?.valueSpan ?? fileStart;
}

/** Objects like any others: those of the reader have no prototype. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)])) : value;
}

function withItsName<Value extends { readonly id: string }>(path: FilePath, read: StoreRead<Value>): StoreRead<Value> {
  if (read.value === undefined || baseNameOf(path) === `${read.value.id}.yml`) return read;
  const message = `The file holds \`${read.value.id}\`, and its name says another. Rename it to ${read.value.id}.yml.`;
  return { value: undefined, problems: [{ path, span: undefined, message }] };
}
