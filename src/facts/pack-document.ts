import type { Document, Frontmatter } from '../model/document.ts';
import { codeSpanRows, commentRows, entryRows, fenceRows, headingRows, referenceRows, taskRows } from './fact-rows.ts';
import type { RowForm } from './fact-rows.ts';
import { isPlain, toJson } from './plain-json.ts';

/** Where each part of a packed document stands in the order of parts. What is asked for apart is a part of its own. */
export const partAt = {
  frontmatter: 0,
  entries: 1,
  lineStarts: 2,
  headings: 3,
  references: 4,
  codeSpans: 5,
  fences: 6,
  tasks: 7,
  comments: 8,
  anchors: 9,
  toolMentions: 10,
  variables: 11,
  folderTrees: 12,
  memoryEntries: 13,
  components: 14,
  gates: 15,
  hiddenHtml: 16,
  footnotes: 17,
  undefinedReferences: 18,
  undefinedFootnotes: 19,
  unusualCharacters: 20,
  problems: 21,
  scalars: 22,
  /** What rules have found, with the name of the question. Empty where none have looked. */
  findings: 23,
  /** What is derived from the document: a `DerivedPart`. */
  derived: 24,
} as const;

/** The facts that few documents have: JSON as they are. */
const rare = [
  'anchors',
  'toolMentions',
  'variables',
  'folderTrees',
  'memoryEntries',
  'components',
  'gates',
  'hiddenHtml',
  'footnotes',
  'undefinedReferences',
  'undefinedFootnotes',
  'unusualCharacters',
  'problems',
] as const satisfies (keyof Document)[];

/** The facts of a document but for its path, kind and text: a text for each part, empty where there is nothing to say. */
export type PackedFacts = readonly string[];

/** `undefined` for frontmatter with values that JSON has no word for. */
export function packDocument(document: Document): PackedFacts | undefined {
  const { frontmatter, lineStarts, bodyStart, missingHtmlEnd } = document;
  if (frontmatter !== undefined && !isPlain(frontmatter.value)) return undefined;
  const parts: string[] = Array.from({ length: Object.keys(partAt).length }, () => '');
  if (frontmatter !== undefined) {
    parts[partAt.frontmatter] = JSON.stringify(frontmatterRow(frontmatter));
    parts[partAt.entries] = rows(frontmatter.entries, entryRows);
  }
  parts[partAt.lineStarts] = JSON.stringify(lineStarts.map((start, line) => start - (lineStarts[line - 1] ?? 0)));
  parts[partAt.headings] = rows(document.headings, headingRows);
  parts[partAt.references] = rows(document.references, referenceRows);
  parts[partAt.codeSpans] = rows(document.codeSpans, codeSpanRows);
  parts[partAt.fences] = rows(document.fences, fenceRows);
  parts[partAt.tasks] = rows(document.tasks, taskRows);
  parts[partAt.comments] = rows(document.comments, commentRows);
  for (const name of rare) parts[partAt[name]] = document[name].length === 0 ? '' : toJson(document[name]);
  parts[partAt.scalars] = JSON.stringify(missingHtmlEnd === undefined ? [bodyStart] : [bodyStart, missingHtmlEnd]);
  return parts;
}

function frontmatterRow({ span, rawSpan, value }: Frontmatter): unknown[] {
  return [span.start, span.end, rawSpan.start, rawSpan.end, value];
}

function rows<Fact>(facts: readonly Fact[], { row }: RowForm<Fact>): string {
  return facts.length === 0 ? '' : JSON.stringify(facts.map(row));
}
