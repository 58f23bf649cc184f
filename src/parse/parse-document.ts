import { frontmatterKeysOf } from '../kinds.ts';
import type { Document, Problem } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DocumentKind } from '../model/kind.ts';
import { byStart } from '../model/span.ts';
import { lineStartsOf } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { collectNodes } from './collect-nodes.ts';
import { fencesOf } from './fences.ts';
import { folderTreesOf } from './folder-trees.ts';
import { frontmatterOf } from './frontmatter.ts';
import { gatesOf } from './gates.ts';
import { headingsOf } from './headings.ts';
import { htmlFactsOf } from './html.ts';
import { footnotesOf, listItemsOf, tasksOf } from './lists.ts';
import type { MarkdownParser } from './markdown.ts';
import { memoryEntriesOf } from './memory-entries.ts';
import { mentionsOf, variablesOf } from './mentions.ts';
import { ownString, withOwnStrings } from './own-string.ts';
import { referencesOf } from './references.ts';
import { specComponentsOf } from './spec-components.ts';
import { undefinedLabelsOf } from './undefined-labels.ts';
import { escapedCharactersOf, unusualCharactersOf } from './unusual-characters.ts';

/**
 * Text to facts. Total: any text gives a document, and what is wrong with it stands in `problems`.
 * The syntax tree is dropped on return. `ofBytes` is what was wrong with the bytes that the text was made of.
 */
export function parseDocument(
  path: FilePath,
  kind: DocumentKind,
  text: string,
  parse: MarkdownParser,
  ofBytes: readonly Problem[] = [],
): Document {
  // A byte order mark is not Markdown; offsets count it.
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const tree = parse(shift === 0 ? text : text.slice(shift));
  const nodes = collectNodes(tree, shift);
  const { frontmatter, end, problems } = frontmatterOf(text, nodes, frontmatterKeysOf(kind, path));
  const bodyStart = skipBlankLines(text, Math.max(end, shift));
  const html = withOwnStrings(htmlFactsOf(text, nodes));
  const mentions = withOwnStrings(mentionsOf(text, nodes));
  const fences = fencesOf(text, nodes);
  const headings = headingsOf(text, nodes);
  const tasks = tasksOf(nodes);
  const codeSpans = (nodes.inlineCode ?? []).map(({ node, span }) => ({ value: ownString(node.value), span }));
  const undefinedLabels = withOwnStrings(undefinedLabelsOf(text, nodes));
  const { uncheckedMarkdown } = tree.data ?? {};
  const unchecked: Problem[] =
    uncheckedMarkdown === undefined ? [] : [{ code: 'unchecked-markdown', span: { start: 0, end: 0 }, detail: uncheckedMarkdown }];
  const unclosed: Problem[] = [
    ...fences
      .filter(({ closed }) => !closed)
      .map(({ span, marker }) => ({ code: 'unclosed-fence' as const, span: firstLine(text, span), detail: marker })),
    ...html.comments
      .filter(({ closed }) => !closed)
      .map(({ span }) => ({ code: 'unclosed-comment' as const, span: firstLine(text, span), detail: '' })),
  ];
  return {
    path,
    kind,
    text,
    lineStarts: lineStartsOf(text),
    bodyStart,
    frontmatter,
    headings,
    anchors: html.anchors,
    references: [...referencesOf(text, nodes), ...html.references, ...mentions.files].toSorted(byStart),
    toolMentions: mentions.tools,
    variables: withOwnStrings(variablesOf(text, bodyStart)),
    codeSpans,
    fences,
    folderTrees: withOwnStrings(folderTreesOf(text, fences)),
    tasks,
    memoryEntries:
      kind === 'memory' ? withOwnStrings(memoryEntriesOf(listItemsOf(nodes), { text, comments: html.comments, codeSpans, headings })) : [],
    components: kind === 'spec' ? withOwnStrings(specComponentsOf(tasks, { codeSpans, headings, text })) : [],
    gates: withOwnStrings(gatesOf({ text, bodyStart, headings, tasks, items: () => listItemsOf(nodes), fences })),
    comments: html.comments,
    hiddenHtml: html.hidden,
    missingHtmlEnd: html.missingEnd,
    footnotes: footnotesOf(nodes),
    undefinedReferences: undefinedLabels.references,
    undefinedFootnotes: undefinedLabels.footnotes,
    unusualCharacters: [...unusualCharactersOf(text), ...escapedCharactersOf(text, frontmatter)].toSorted(byStart),
    problems: withOwnStrings([...ofBytes, ...unchecked, ...problems, ...unclosed].toSorted(byStart)),
  };
}

function firstLine(text: string, span: Span): Span {
  const block = text.slice(span.start, span.end);
  const length = block.search(/[\r\n]/);
  return { start: span.start, end: length === -1 ? span.end : span.start + length };
}

/** Offset of the first line at or after `from` that is not blank. */
function skipBlankLines(text: string, from: number): number {
  let lineStart = from;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n' || character === '\r') lineStart = at + 1;
    else if (character !== ' ' && character !== '\t') return lineStart;
  }
  return text.length;
}
