import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { byStart } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { statementsOf, titlesOver } from './statements.ts';
import type { Statement } from './statements.ts';

/** A bound that a text sets: metric, side, what it is for, and the number. */
export interface Threshold {
  readonly metric: string;
  readonly side: 'min' | 'max';
  /** Two thresholds are about the same thing where this is equal: metric, side, and what narrows it down. */
  readonly key: string;
  /** In the smallest unit: milliseconds, bytes, or as written. */
  readonly value: number;
  /** As people write it, such as `80 %`. */
  readonly shown: string;
  /** Shown in a fence: it speaks for its own file alone. */
  readonly isExample: boolean;
  readonly path: FilePath;
  readonly span: Span;
}

interface Metric {
  readonly name: string;
  readonly noun: RegExp;
  readonly side: 'min' | 'max';
  /** What one of a unit is in the smallest one. The empty unit stands for a bare number. */
  readonly units: Readonly<Record<string, number>>;
}

const percent = { '%': 1, percent: 1 };
const time = { ms: 1, millisecond: 1, milliseconds: 1, s: 1000, sec: 1000, second: 1000, seconds: 1000, min: 60_000, minutes: 60_000 };
const size = { B: 1, bytes: 1, kB: 1024, KB: 1024, KiB: 1024, MB: 1_048_576, MiB: 1_048_576 };
const letters = { char: 1, chars: 1, character: 1, characters: 1, column: 1, columns: 1, '': 1 };
const lines = { line: 1, lines: 1, LOC: 1 };

/** What people set bounds for. A bound on the other side ("coverage below 80 %") is a condition or a fact. */
const metrics: readonly Metric[] = [
  { name: 'coverage', noun: /\bcoverage\b/gi, side: 'min', units: percent },
  { name: 'mutation score', noun: /\bmutation scores?\b/gi, side: 'min', units: percent },
  { name: 'availability', noun: /\b(?:uptime|availability)\b/gi, side: 'min', units: percent },
  { name: 'accessibility score', noun: /\baccessibility scores?\b/gi, side: 'min', units: { '': 1, '%': 1, '/100': 1 } },
  { name: 'performance score', noun: /\b(?:lighthouse|performance) scores?\b/gi, side: 'min', units: { '': 1, '%': 1, '/100': 1 } },
  { name: 'latency', noun: /\b(?:latency|response times?)\b/gi, side: 'max', units: time },
  { name: 'load time', noun: /\b(?:page )?load(?:ing)? times?\b/gi, side: 'max', units: time },
  { name: 'start-up time', noun: /\bstart-?up times?\b/gi, side: 'max', units: time },
  { name: 'largest contentful paint', noun: /\b(?:LCP|largest contentful paint)\b/gi, side: 'max', units: time },
  { name: 'first contentful paint', noun: /\b(?:FCP|first contentful paint)\b/gi, side: 'max', units: time },
  { name: 'time to interactive', noun: /\b(?:TTI|time to interactive)\b/gi, side: 'max', units: time },
  { name: 'bundle size', noun: /\bbundle sizes?\b/gi, side: 'max', units: size },
  { name: 'line length', noun: /\bline (?:length|width)s?\b/gi, side: 'max', units: letters },
  { name: 'length of functions', noun: /\b(?:functions?|methods?)(?: (?:length|size)s?)?\b/gi, side: 'max', units: lines },
  { name: 'length of files', noun: /\bfiles?(?: (?:length|size)s?)?\b/gi, side: 'max', units: lines },
  { name: 'cyclomatic complexity', noun: /\bcyclomatic complexity\b/gi, side: 'max', units: { '': 1 } },
  { name: 'password length', noun: /\bpasswords?(?: lengths?)?\b/gi, side: 'min', units: letters },
];

const lower =
  '>=|≥|>|at least|at minimum|no less than|not less than|minimum(?: of)?|min\\.?|above|over|more than|greater than|exceed(?:s|ing)?';
const upper =
  '<=|≤|<|at most|no more than|not more than|no longer than|not exceed(?:ing)?|maximum(?: of)?|max\\.?|up to|under|below|less than|fewer than|within';
const amount = new RegExp(
  `(?:(?<![\\w-])(?:(?<upper>${upper})|(?<lower>${lower}))[:\\s]*)?(?<![\\w.,/#-])(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?<plus>\\+?)(?:[ \\t]?(?<unit>%|/100|percent\\b|ms\\b|milliseconds?\\b|s\\b|sec\\b|seconds?\\b|min\\b|minutes\\b|B\\b|bytes\\b|kB\\b|KB\\b|KiB\\b|MB\\b|MiB\\b|chars?\\b|-?characters?\\b|columns?\\b|lines?\\b|LOC\\b))?(?<morePlus>\\+?)(?:\\s+or (?:(?<more>more|higher|above|greater|better)|(?<less>less|fewer|lower|below)))?(?![\\w/:])`,
  'gi',
);

/** What makes a number a condition, a fact, a step on a ladder or an example, so that another number does not contradict it. */
const incomparable =
  /[→⇒]|[-=]>|\b(?:if|when(?:ever)?|once|unless|until|while|currently|current|was|were|achieved?s?|reached|actual|delivers|from|increas\w+|decreas\w+|improv\w+|raise[sd]?|drop(?:s|ped)?|fail(?:s|ing)?|block(?:s|ed)?|warn\w*|flag\w*|reject\w*|e\.g|example|instead|phase|sprint|week|month|quarter|level|tier|stage|milestone|bronze|silver|gold|excellent|poor|or)\b/i;
const normative =
  /\b(?:must|shall|should|require[sd]?|requirement|minimum|maximum|min|max|threshold|limit|maintain|keep|ensure|target|goal|at least|at most)\b/i;
const aspiration = /\b(?:targets?|goals?|aim(?:ing|s)?|ideal(?:ly)?|stretch|strive|aspir\w+|prefer\w*|recommend\w*|try)\b/i;

/** Words that narrow a metric down wherever they stand in the sentence or in the titles above it. */
const narrowing =
  /\b(?:units?|integration|e2e|end-to-end|components?|lines?|branch(?:es)?|statements?|mutation|contract|smoke|regression|new|changed|legacy|existing|critical|core|business|domain|staging|production|development|prod|dev|experimental|beta|alpha|mvp|back-?end|front-?end|apis?|ui|services?|controllers?|hooks?|utils?|utilities|mobile|desktop|p50|p75|p90|p95|p99|average|mean|median|cold|warm|cached|reads?|writes?|queries|python|typescript|javascript|react|angular|vue|go|golang|rust|java|kotlin|swift|ruby|php|markdown|yaml|sql|terraform|bicep|docs?|documentation|comments?|commits?|docstrings?|subjects?|(?:un)?modified)\b/gi;

const neutral = new Set(
  `a an the this that to of for in on with and as by all any every each must should shall will be is are have has do keep keeps maintain maintains
  ensure achieve achieves require requires required requirement requirements minimum min maximum max at least most test tests testing tested code codebase
  project pass passing you we your our it overall total complete comprehensive verify check confirm make sure include write add threshold thresholds percent
  percentage rate suite suites always never limit limits set via using use standard standards default per than more less above below enforced target targets goal
  goals aim stay under over no not exceed within length lengths size sizes long longer time times characters character chars columns column lines line hard
  provide generate meet meets meeting get its their metric value good high strong adequate sufficient full ci functions function methods method files file passwords password`.split(
    /\s+/,
  ),
);

/** How a noun begins: with one border of words for all, they are looked for in two thirds of the time. */
const anyNoun = new RegExp(`\\b(?:${metrics.map(({ noun }) => noun.source.replaceAll('\\b', '')).join('|')})`, 'i');

function mayBind(text: string): boolean {
  return /\d/.test(text) && anyNoun.test(text);
}

/** The bounds that a document sets, in the order of the text. */
export function findThresholds(document: Document): Threshold[] {
  const bounds = statementsOf(document, mayBind).flatMap((statement) => {
    const found = thresholdsOf(document, statement);
    // Several bounds of one metric in one sentence qualify each other.
    return found.filter(({ metric, value }) => !found.some((other) => other.metric === metric && other.value !== value));
  });
  return bounds.toSorted(byStart);
}

function thresholdsOf(document: Document, statement: Statement): Threshold[] {
  const { text, span } = statement;
  // Code counts for nothing but its place: a file name holds words that the sentence does not say.
  const plain = text.replace(/`[^`\n]*`|^[-*+] (?:\[[ xX]\])?/g, (hidden) => ' '.repeat(hidden.length));
  if (incomparable.test(plain) || /\d\s*(?:-|–|—|\bto\b|\band\b)\s*\d/.test(plain)) return [];
  // Memory tells what was, and other documents what is.
  if (!normative.test(plain) && (document.kind === 'memory' || document.kind === 'document')) return [];
  const nouns = metrics.flatMap((metric) =>
    [...plain.matchAll(metric.noun)].map((match) => ({ metric, start: match.index, end: match.index + match[0].length })),
  );
  return [...plain.matchAll(amount)].flatMap((match): Threshold[] => {
    const { number = '', unit = '', plus, morePlus, more, less, upper: above, lower: below } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const fitting = nouns.filter(({ metric }) => factorOf(metric, unit) !== undefined);
    const noun = fitting.toSorted((a, b) => gapBetween(a, { start, end }) - gapBetween(b, { start, end }))[0];
    if (noun === undefined || gapBetween(noun, { start, end }) > REACH) return [];
    const { metric } = noun;
    const side =
      above !== undefined || less !== undefined
        ? 'max'
        : below !== undefined || plus === '+' || morePlus === '+' || more !== undefined
          ? 'min'
          : undefined;
    const isNamed = /[:=]\s*\*{0,2}$/.test(plain.slice(noun.end, start)) && metric.units === letters;
    const from = Math.min(noun.start, start);
    const to = Math.max(noun.end, end);
    const clause = clauseAround(plain, from, to);
    if (side === undefined ? !isNamed && !normative.test(plain.slice(clause.start, clause.end)) : side !== metric.side) return [];
    if (unit === '' && side === undefined && !isNamed) return [];
    const rest = `${plain.slice(clause.start, from)} ${plain.slice(Math.min(noun.end, end), Math.max(noun.start, start))} ${plain.slice(to, clause.end)}`;
    const narrowed = new Set([...wordsOf(rest), ...narrowingIn(plain), ...titlesOver(document, statement).flatMap(narrowingIn)]);
    const kind = aspiration.test(plain) ? 'goal' : 'bound';
    const value = Number(number.replaceAll(',', '')) * (factorOf(metric, unit) ?? 1);
    return [
      {
        metric: metric.name,
        side: metric.side,
        key: [metric.name, kind, ...[...narrowed].toSorted()].join(' '),
        value,
        shown: `${number}${unit === '%' ? ' %' : unit === '' ? '' : ` ${unit.replace(/^-/, '')}`}`,
        isExample: statement.type === 'example',
        path: document.path,
        span: { start: span.start + from, end: span.start + to },
      },
    ];
  });
}

/** Characters between a number and the noun that it belongs to. */
const REACH = 40;

function factorOf({ units }: Metric, unit: string): number | undefined {
  const name = unit.replace(/^-/, '');
  return Object.hasOwn(units, name) ? units[name] : Object.hasOwn(units, name.toLowerCase()) ? units[name.toLowerCase()] : undefined;
}

function gapBetween(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** From the comma before to the comma behind. */
function clauseAround(text: string, from: number, to: number): Span {
  const before = Math.max(...[...text.slice(0, from).matchAll(/[,;()|]|\s[-–—]\s/g)].map((match) => match.index + match[0].length), 0);
  const after = /[,;()|]|\s[-–—]\s/.exec(text.slice(to));
  return { start: before, end: after === null ? text.length : to + after.index };
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}\d+#]*/gu) ?? [];
  return words.filter((word) => !neutral.has(word)).map(stem);
}

function narrowingIn(text: string): string[] {
  return [...text.matchAll(narrowing)].map(([word]) => stem(word.toLowerCase().replaceAll('-', ''))).filter((word) => !neutral.has(word));
}

function stem(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[sxh])es$|(?<!s)s$/, '') : word;
}
