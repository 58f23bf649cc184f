import type { Graph } from '../graph/graph.ts';
import { resolveLink } from '../graph/link-target.ts';
import { passagesOf, sentencesOf } from '../graph/passages.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { textHash } from '../model/text-hash.ts';

/** What a sentence demands or forbids of a thing that it names in code or by a link. */
export interface Directive {
  readonly demands: boolean;
  /** The thing as it is written. */
  readonly thing: string;
  /** Equal for directives about the same deed, thing and circumstances. */
  readonly key: string;
  readonly path: FilePath;
  readonly span: Span;
}

/** A thing as it is named: code, or a link. */
const thing = '`[^`\\n]+`|\\[[^\\]\\n]*\\]\\([^)\\s]*\\)';
const emphasis = '[*_]{0,3}';
const things = `(?<things>${emphasis}(?:${thing})${emphasis}(?:\\s*(?:,|\\bor\\b|\\band\\b|,\\s*(?:or|and))\\s*${emphasis}(?:${thing})${emphasis})*)`;
const forbids = "(?:must\\s+not|mustn['’]t|must\\s+never|shall\\s+not|never|do\\s+not|don['’]t|may\\s+not|should\\s+never)";
const demands = '(?:must(?:\\s+always)?|always|shall|(?:are|is)\\s+required\\s+to|should\\s+always|need\\s+to|have\\s+to)';
const article = '(?:(?:the|a|an|any|our)\\s+)?';

/** Modal, verb, things: "Never use `x`", "You must always run `x`". */
const active = new RegExp(
  `(?<![\\w'’])${emphasis}(?:(?<forbids>${forbids})|(?<demands>${demands}))${emphasis}\\s+${emphasis}(?<verb>[a-z]+)${emphasis}\\s+${article}${things}`,
  'giu',
);
/** Things, modal, verb: "`x` must not be used". */
const passive = new RegExp(
  `${things}\\s+(?:${emphasis}(?:(?<forbids>must\\s+not|must\\s+never|may\\s+not|should\\s+never|shall\\s+not)|(?<demands>must(?:\\s+always)?|shall|should\\s+always))${emphasis}\\s+be\\s+(?<verb>[a-z]+)|(?:is|are)\\s+(?:strictly\\s+|always\\s+)?${emphasis}(?:(?<banned>forbidden|prohibited|not\\s+allowed|never\\s+allowed)|(?<needed>required|mandatory))${emphasis})`,
  'giu',
);

const mayBeActive = new RegExp(`(?:${forbids}|${demands})${emphasis}\\s+${emphasis}[a-z]+${emphasis}\\s+${article}${emphasis}[\`[]`, 'iu');
const mayBePassive = new RegExp(`[\`)]${emphasis}\\s+(?:${emphasis}(?:must|may|should|shall)|is|are)`, 'iu');

const modal = /\b(?:must|mustn|shall|never|not|don|always|required|mandatory|need|have|forbidden|prohibited)\b/i;

/** Whether a text may hold a directive: it names a thing and has a modal. */
function mayDirect(text: string): boolean {
  return (text.includes('`') || text.includes('](')) && modal.test(text);
}

/** What a document demands and forbids, in the order of the text. */
export function directivesOf(graph: Graph, document: Document): Directive[] {
  return writtenDirectives(document).map(({ demands: isDemand, thing: written, span, deed, circumstances }) => ({
    demands: isDemand,
    thing: written,
    key: [deed, nameOf(graph, document, written, span), ...circumstances].join('\n'),
    path: document.path,
    span,
  }));
}

/** Of documents with their marks those that may hold directives of which others say the opposite; one that is left out holds none. */
export function mayBeContradicted(marked: readonly { readonly document: Document; readonly found: readonly number[] }[]): Document[] {
  const demanded = new Set<number>();
  const forbidden = new Set<number>();
  for (const { found } of marked) for (const mark of found) ((mark & 1) === 1 ? demanded : forbidden).add(mark >> 1);
  return marked.flatMap(({ document, found }) =>
    found.some((mark) => demanded.has(mark >> 1) && forbidden.has(mark >> 1)) ? [document] : [],
  );
}

/**
 * A number for each directive, the lowest bit of which is set where something is demanded. The others are equal for all that is said of
 * one deed and one piece of code under the same circumstances. Where a link leads, a document alone does not know.
 */
export function directiveMarks(document: Document): readonly number[] {
  return writtenDirectives(document).map(({ demands: isDemand, thing: written, deed, circumstances }) => {
    const name = written.startsWith('`') ? codeIn(written) : '](';
    return (textHash([deed, name, ...circumstances].join('\n')) & ~1) | (isDemand ? 1 : 0);
  });
}

function writtenDirectives(document: Document): WrittenDirective[] {
  return directingSentences(document).flatMap(directivesIn);
}

/** A directive as it is written, before anybody asks where its link leads. */
interface WrittenDirective extends Pick<Directive, 'demands' | 'thing' | 'span'> {
  readonly deed: string;
  readonly circumstances: readonly string[];
}

interface Sentence {
  readonly text: string;
  readonly span: Span;
}

/** The sentences that demand or forbid something. */
function directingSentences(document: Document): Sentence[] {
  if (document.codeSpans.length === 0 && document.references.length === 0) return [];
  const mayHold = ({ text }: Sentence): boolean => mayDirect(text) && (mayBeActive.test(text) || mayBePassive.test(text));
  return passagesOf(document).flatMap((passage) =>
    mayHold(passage) ? sentencesOf(passage).filter((sentence) => mayHold(sentence) && !/[?]\s*$/.test(sentence.text)) : [],
  );
}

function directivesIn({ text, span }: Sentence): WrittenDirective[] {
  // `matchAll` copies the expression, which takes longer than to look for nothing.
  const actives = mayBeActive.test(text) ? text.matchAll(active) : [];
  const passives = mayBePassive.test(text) ? text.matchAll(passive) : [];
  return [...actives, ...passives].flatMap((match): WrittenDirective[] => {
    const { things: named = '', verb, demands: asked, needed } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const lead = text.slice(0, start);
    const before = narrows.test(lead) ? lead : (lead.split(/[,;:()—–]|\s-\s|\.\s/).at(-1) ?? '');
    const behind = text.slice(end).split(/[,;:()—–]|\s-\s|\.(?:\s|$)|\b(?:because|since|so that|as it|which)\b/)[0] ?? '';
    // An exception or an example behind a comma narrows what is said.
    if (/\b(?:unless|except|if|when|only|without|but|e\.g|example)\b/i.test(text.slice(end))) return [];
    const circumstances = contentOf(`${before} ${behind}`);
    const deed = verb === undefined ? 'use' : stem(verb.toLowerCase());
    return [...named.matchAll(new RegExp(thing, 'gu'))].map((one): WrittenDirective => {
      const at = span.start + start + match[0].indexOf(named) + one.index;
      const place = { start: at, end: at + one[0].length };
      return {
        demands: asked !== undefined || needed !== undefined,
        thing: one[0],
        span: place,
        deed,
        circumstances,
      };
    });
  });
}

/** The start of a sentence that says where or when it holds: “In containers, …”, “Frontend: …”. */
const narrows =
  /^\W*(?:(?:in|inside|within|outside|on|at|for|from|during|before|after|while|when(?:ever)?|where|if|once|unless|until|with|without|under|by|as|only|except)\b|[^,;:.`]{1,40}:)/i;

function codeIn(span: string): string {
  return span.slice(1, -1).trim();
}

/** The code as it is written, or where a link leads. */
function nameOf(graph: Graph, document: Document, written: string, place: Span): string {
  if (written.startsWith('`')) return codeIn(written);
  const reference = document.references.find(({ span }) => covers(place, span));
  const target = reference === undefined ? undefined : resolveLink(graph, document.path, reference);
  return target?.type === 'file' ? `](${target.path}` : `](${reference?.href ?? written}`;
}

const empty = new Set(
  'you we agents agent all any every also and or then the a an this that please strictly under circumstances ever directly it to of by code file files in your our important note critical warning'.split(
    ' ',
  ),
);

/** The words that say where and when, each once. */
function contentOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}\d]*/gu) ?? [];
  return [...new Set(words.filter((word) => !empty.has(word)).map(stem))].toSorted();
}

function stem(word: string): string {
  return word.length > 3 ? word.replace(/(?:ing|ed|es|e|s|d)$/, '') : word.replace(/d$/, '');
}
