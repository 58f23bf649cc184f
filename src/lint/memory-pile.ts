import { contextRoots } from '../graph/context-roots.ts';
import type { Graph } from '../graph/graph.ts';
import { passagesOf } from '../graph/passages.ts';
import { difference, featuresOf, likePairs, similarity } from '../graph/similarity.ts';
import type { Document, MemoryEntry } from '../model/document.ts';
import { derivedFact } from '../model/derived-fact.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';

/** One thing that memory says: an entry, or a bullet that says enough to be compared. */
interface Statement {
  readonly path: FilePath;
  readonly span: Span;
  /** Of an entry that has one. */
  readonly id: string | undefined;
  /** Whether it is kept as an entry, and not as prose. */
  readonly isEntry: boolean;
  readonly text: string;
}

export interface LikeStatements {
  /** The one that stands first. */
  readonly first: Statement;
  readonly second: Statement;
  readonly score: number;
  /** Why they may say different things. */
  readonly difference: ReturnType<typeof difference>;
  /** A path for which both are loaded, where they do not stand in one file and not every path will do. */
  readonly example: FilePath | undefined;
}

/** From here on two lessons are one that was learnt twice: of 20,000 pairs of different bullets, 19 are as alike. */
const threshold = 0.7;
/** Different words. Texts with fewer are alike by chance. */
const minWords = 5;

const known = new WeakMap<Graph, readonly LikeStatements[]>();

/** Statements of memory that are alike and read together; worked out once. */
export function likeStatements(graph: Graph): readonly LikeStatements[] {
  const pairs = known.get(graph) ?? [...findPairs(graph)];
  known.set(graph, pairs);
  return pairs;
}

function* findPairs(graph: Graph): Iterable<LikeStatements> {
  const entries: Statement[] = [];
  for (const memory of graph.primitives) {
    if (memory.kind !== 'memory') continue;
    const { path } = memory;
    const [entriesOf, repeats] = statementsOfMemory(memory) || [[], []];
    for (const row of entriesOf) entries.push(statementFrom(row, path));
    for (const [first, second] of repeats) {
      yield {
        first: statementFrom(first, path),
        second: statementFrom(second, path),
        score: 1,
        difference: undefined,
        example: undefined,
      };
    }
  }
  const ofEntries = entries.map(({ text }) => featuresOf(text));
  /** One twin of a kind is enough: of three that are alike, two are too many. */
  const told = { same: new Set<Statement>(), other: new Set<Statement>() };
  // Words are fewer than letters, and differ more: what is like by its letters is a little less so by its words.
  for (const [a, b] of likePairs(ofEntries, threshold - 0.1)) {
    const [first, second, one, other] = [entries[a], entries[b], ofEntries[a], ofEntries[b]];
    if (first === undefined || second === undefined || one === undefined || other === undefined) continue;
    const score = similarity(one, other);
    if (score < threshold) continue;
    const why = difference(one, other);
    const toldAs = why === undefined ? told.same : told.other;
    if (toldAs.has(second)) continue;
    const meeting = first.path === second.path ? { example: undefined } : contextRoots(graph).meeting(first, second);
    if (meeting === undefined) continue;
    toldAs.add(second);
    yield { first, second, score, difference: why, example: meeting.example };
  }
}

/** A statement as plain values: 0 for no id, 1 for an entry. */
type StatementRow = readonly [start: number, end: number, id: string | 0, text: string, isEntry: 0 | 1];

/** The entries, and pairs that say the same in the same words and of which one is no entry. 0 for neither. */
type ComparedStatements = readonly [entries: readonly StatementRow[], repeats: readonly (readonly [StatementRow, StatementRow])[]] | 0;

/** What is compared of a memory file. */
export function statementsOfMemory(memory: Document): ComparedStatements {
  return derivedFact(memory, 'statements', () => comparedStatements(memory));
}

function comparedStatements(memory: Document): ComparedStatements {
  const entries: StatementRow[] = [];
  const repeats: [StatementRow, StatementRow][] = [];
  const byWords = new Map<string, StatementRow>();
  for (const { key, span, id, text, isEntry } of longStatements(memory)) {
    const row: StatementRow = [span.start, span.end, id ?? 0, text, isEntry ? 1 : 0];
    if (isEntry) entries.push(row);
    const first = byWords.get(key);
    if (first === undefined) byWords.set(key, row);
    else if (first[4] === 0 || !isEntry) repeats.push([first, row]);
  }
  return entries.length + repeats.length === 0 ? 0 : [entries, repeats];
}

function statementFrom([start, end, id, text, isEntry]: StatementRow, path: FilePath): Statement {
  return { path, span: { start, end }, id: id === 0 ? undefined : id, isEntry: isEntry === 1, text };
}

interface LongStatement extends Statement {
  /** Its words. Prose sums up what it says, and lists say the same of one thing and of another: there, only the same words count. */
  readonly key: string;
}

/** The statements that are too long to be alike by chance. */
function longStatements(memory: Document): LongStatement[] {
  return statementsOf(memory).flatMap((statement) => {
    const words = plainWords(statement.text);
    return words.size < minWords ? [] : [{ ...statement, key: [...words].toSorted().join(' ') }];
  });
}

function statementsOf(memory: Document): Statement[] {
  const entries = memory.memoryEntries;
  const retired = entries.filter((entry) => entry.retired);
  const passages = passagesOf(memory).filter(({ span }) => !retired.some((entry) => covers(entry.span, span)));
  const ofHeadings = entries.flatMap((entry): Statement[] => {
    if (entry.form !== 'heading' || entry.retired) return [];
    const inside = passages.filter(
      ({ span }) => covers(entry.span, span) && !entries.some((inner) => inner.form === 'item' && covers(inner.span, span)),
    );
    const text = [entry.text, ...inside.map((passage) => passage.text)].join('\n');
    return [{ path: memory.path, span: placeOf(entry), id: entry.id, isEntry: true, text }];
  });
  const ofItems = passages.flatMap((passage): Statement[] => {
    if (passage.type !== 'item') return [];
    const around = entries.filter((entry) => covers(entry.span, passage.span));
    const entry = around.findLast(({ form }) => form === 'item');
    if (entry === undefined && around.length > 0) return [];
    const own = entry !== undefined && passage.span.start - entry.span.start < marker ? entry : undefined;
    // A bullet that only points somewhere says nothing.
    if (own === undefined && plainWords(withoutPointers(passage.text)).size < minWords) return [];
    return [{ path: memory.path, span: passage.span, id: own?.id, isEntry: own !== undefined, text: wordsOf(passage.text) }];
  });
  return [...ofHeadings, ...ofItems].toSorted((a, b) => a.span.start - b.span.start);
}

/** The longest marker of a list item, with its box and spaces. */
const marker = 20;

/** The title of an entry that is a section. */
function placeOf({ span, trailer }: MemoryEntry): Span {
  return { start: span.start, end: trailer?.span.end ?? span.end };
}

/** Without its kind and tags, which say where it belongs. */
function wordsOf(text: string): string {
  return text
    .replace(/^\W*\[(?:fact|pattern|pitfall|rule|gate|criterion|decision)\]\W*/, '')
    .replace(/(?<=\s)#\p{L}[\p{L}\p{N}_/-]*/gu, ' ');
}

function plainWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function withoutPointers(text: string): string {
  return text.replace(/`[^`]*`|!?\[[^\]]*\]\([^)]*\)|https?:\S+/g, ' ');
}

/** How people call a statement. */
export function nameOfStatement({ id, path }: Statement, from: FilePath): string {
  if (id !== undefined) return `\`${id}\``;
  return path === from ? 'another one of this file' : `one of \`${path}\``;
}
