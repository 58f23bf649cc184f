import { isRepositoryPath } from '../../model/file-path.ts';
import { isMap } from '../../model/is-map.ts';
import { lineStartsOf, linesIn, locate } from '../../model/span.ts';
import type { LocatedSpan } from '../../model/span.ts';
import type { LessonKind } from '../../model/generated/schema-types.ts';
import { oneLine } from '../entry-text.ts';
import { lessonOf } from '../lessons.ts';
import type { Harvested, HarvestedDraft, HarvestOptions, Skipped, SourceText } from './harvested.ts';

/** A fact about a repository as VS Code's memory tool stores it. Source: microsoft/vscode-copilot-chat `isRepoMemoryEntry`. */
interface RepositoryFact {
  readonly subject: string;
  readonly fact: string;
  readonly citations?: string | readonly string[];
  readonly reason?: unknown;
  readonly category?: unknown;
}

/** Categories that say what kind of lesson it is; what has any other, or none, is a fact. */
const kinds: readonly (readonly [category: RegExp, kind: LessonKind])[] = [
  [/convention|style|rule|preference/i, 'rule'],
  [/pitfall|gotcha/i, 'pitfall'],
  [/pattern/i, 'pattern'],
  [/decision/i, 'decision'],
];

/**
 * An outcome for each fact `{subject, fact, citations, reason, category}` of a file: one object, a list of them, or one on each
 * line. It is about the files that the fact cites, so that the lesson goes to the memory of these.
 */
export function harvestFacts({ source, text }: SourceText, options: HarvestOptions): Harvested {
  const drafts: HarvestedDraft[] = [];
  const skipped: Skipped[] = [];
  for (const { value, written, span } of valuesIn(text)) {
    const flaw = flawOf(value);
    if (flaw === undefined) drafts.push({ source, draft: draftOf(value as RepositoryFact, source, options) });
    else skipped.push({ source, span, text: written.length > 80 ? `${written.slice(0, 79)}…` : written, reason: flaw });
  }
  return { drafts, skipped };
}

interface Value {
  /** `undefined` for what is no JSON. */
  readonly value: unknown;
  readonly written: string;
  readonly span: LocatedSpan | undefined;
}

function valuesIn(source: string): Value[] {
  const text = source.replace(/^\uFEFF/, '');
  const whole = parsed(text);
  if (whole !== undefined) {
    const values: readonly unknown[] = Array.isArray(whole) ? whole : [whole];
    return values.map((value) => ({ value, written: JSON.stringify(value), span: undefined }));
  }
  const starts = lineStartsOf(text);
  return linesIn(text).flatMap((line, index) => {
    const start = starts[index] ?? 0;
    return line.trim() === ''
      ? []
      : [{ value: parsed(line), written: oneLine(line), span: locate(starts, { start, end: start + line.length }) }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Told as what is not taken.
    return undefined;
  }
}

function flawOf(value: unknown): string | undefined {
  if (value === undefined) return 'It is no JSON. Facts are objects of JSON: one, a list of them, or one on each line.';
  if (!isMap(value)) return 'A fact is an object with `subject` and `fact`.';
  for (const key of ['subject', 'fact'] as const) {
    const words = value[key];
    if (typeof words !== 'string' || words.trim() === '') return `A fact needs a text as its \`${key}\`.`;
  }
  const { citations } = value;
  const areTexts =
    citations === undefined ||
    typeof citations === 'string' ||
    (Array.isArray(citations) && citations.every((one) => typeof one === 'string'));
  return areTexts ? undefined : '`citations` must be a list of texts.';
}

function draftOf(
  { subject, fact, citations = [], reason, category }: RepositoryFact,
  source: string,
  options: HarvestOptions,
): HarvestedDraft['draft'] {
  // Earlier versions wrote one text with commas.
  const cited = (typeof citations === 'string' ? citations.split(',') : citations).map(oneLine).filter((one) => one !== '');
  const pathOf = (one: string): string => one.replace(/^\.\//, '').replace(/(?::\d+(?:-\d+)?|#[^#]*)$/, '');
  const isPath = (one: string): boolean => /^[\w@.][\w@./-]*$/.test(pathOf(one)) && /[./]/.test(one) && isRepositoryPath(pathOf(one));
  const paths = cited.filter(isPath);
  const why = typeof reason === 'string' ? oneLine(reason) : '';
  const group = typeof category === 'string' ? oneLine(category) : '';
  const kind = kinds.find(([pattern]) => pattern.test(group))?.[1] ?? 'fact';
  const words = fact.toLowerCase().includes(subject.trim().toLowerCase()) ? fact : `${subject.trim()}: ${fact}`;
  const tag = tagOf(group);
  const others = [...cited.filter((one) => !isPath(one)), ...(why === '' ? [] : [why])];
  return {
    task: { title: options.task ?? oneLine(subject) },
    result: 'success',
    at: options.at,
    by: { actor: 'agent', ...(options.external ? { trust: 'external' } : {}) },
    ...(paths.length === 0 ? {} : { code: { touched: [...new Set(paths.map(pathOf))] } }),
    lessons: [
      {
        ...lessonOf(kind, words, tag === undefined ? [] : [tag]),
        ...(paths.length === 0 ? {} : { cites: paths.map((one) => one.replace(/^\.\//, '')) }),
        ...(others.length === 0 ? {} : { evidence: others }),
      },
    ],
    evidence: [{ type: 'file', ref: source }],
  };
}

function tagOf(words: string): string | undefined {
  const tag = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60);
  return tag === '' ? undefined : tag;
}
