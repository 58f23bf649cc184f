import type { ListItem, Nodes, Root } from 'mdast';
import { isPlain } from '../model/word-sieve.ts';
import { doubtInProse, hasOddAttribute, sourceOf } from './satteri-prose-doubts.ts';
import type { Doubt } from './satteri-prose-doubts.ts';
import { hasUnusualCharacter } from './unusual-characters.ts';

/** Controls, U+0085 and U+FEFF belong to different classes in the engines, and a lone CR ends other spans. */
const oddCharacter = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u0085\uFEFF]|\r(?!\n)/;

/** Letters that become ASCII in the labels of one engine alone, and what may be a definition. */
const oddFolding = /[\u0131\uFB03\uFB04]/;
const couldBeDefinition = /^[ \t>]*\[[^\]]{1,999}\]:/m;

interface Place {
  readonly node: Nodes;
  readonly before: Nodes | undefined;
  readonly inQuote: boolean;
  readonly inItem: boolean;
}

/** Why remark should read `text` instead; `undefined` where the tree of satteri gives the same facts. */
export function doubtOf(text: string, tree: Root): Doubt | undefined {
  if (!isPlain(text) && hasUnusualCharacter(text) && oddCharacter.test(text)) return 'character';
  if (/^(?:---|\+\+\+)/.test(text) && !isPlainFrontmatter(text, tree.children[0])) return 'frontmatter';
  if (!isPlain(text) && oddFolding.test(text) && couldBeDefinition.test(text)) return 'definition';
  const stack: Place[] = [{ node: tree, before: undefined, inQuote: false, inItem: false }];
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const { node } = place;
    const doubt = doubtAt(text, place);
    if (doubt !== undefined) return doubt;
    if (isProse(node) || !('children' in node)) continue;
    const inQuote = place.inQuote || node.type === 'blockquote';
    const inItem = place.inItem || node.type === 'listItem';
    let before: Nodes | undefined;
    for (const child of node.children) {
      stack.push({ node: child, before, inQuote, inItem });
      before = child;
    }
  }
  return undefined;
}

/** White space may stand behind a closing fence for remark alone, and satteri takes `...` for one. */
function isPlainFrontmatter(text: string, node: Nodes | undefined): boolean {
  // mdast itself has no type for TOML.
  const type: string | undefined = node?.type;
  if (node === undefined || (type !== 'yaml' && type !== 'toml')) return false;
  const source = sourceOf(text, node);
  return /[\r\n](?:---|\+\+\+)$/.test(source) && !/[\r\n](?:---|\+\+\+)[ \t]+[\r\n]/.test(source);
}

function isProse(node: Nodes): node is Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }> {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

function doubtAt(text: string, { node, before, inQuote, inItem }: Place): Doubt | undefined {
  const inContainer = inQuote || inItem;
  if (inQuote && node.type !== 'paragraph') return 'quote';
  if (isProse(node)) return doubtInProse(text, node, inContainer);
  switch (node.type) {
    case 'footnoteDefinition':
      return 'footnote';
    case 'definition':
      if (before !== undefined && isIndentedCode(text, before)) return 'indented code';
      return inContainer || isOddDefinition(text, node) ? 'definition' : undefined;
    case 'code':
      if (/[^\S\t ]|&/.test(firstLineOf(text, node))) return 'character';
      if (inItem && !isClosedFence(text, node)) return 'list item';
      return isIndentedCode(text, node) && textFollows(text, node) ? 'indented code' : undefined;
    case 'list':
      return before !== undefined && isIndentedCode(text, before) ? 'indented code' : undefined;
    case 'blockquote':
      return inItem ? 'list item' : undefined;
    case 'html':
      if (inItem) return 'list item';
      // Only the line that opens a block of HTML has to be a well-formed tag.
      return hasOddAttribute(firstLineOf(text, node)) || hasOddEnd(sourceOf(text, node)) ? 'html' : undefined;
    case 'table':
      return inItem || isBelowContainer(node, before) || hasListMarker(sourceOf(text, node)) ? 'table' : undefined;
    case 'tableRow':
      return text[node.position?.start.offset ?? 0] === '<' ? 'table' : undefined;
    case 'listItem':
      return isOddTask(sourceOf(text, node), node) ? 'task' : undefined;
    default:
      return undefined;
  }
}

function firstLineOf(text: string, node: Nodes): string {
  return /^[^\r\n]*/.exec(sourceOf(text, node))?.[0] ?? '';
}

/** On the line after a quote or a list, where the head of a table could be one more line of their last paragraph. */
function isBelowContainer(table: Nodes, before: Nodes | undefined): boolean {
  if (before?.type !== 'list' && before?.type !== 'blockquote') return false;
  return (table.position?.start.line ?? 0) - (before.position?.end.line ?? 0) < 2;
}

/** More than one line, a label that folds, a footnote by its looks, or text below, which could be part of a table. */
function isOddDefinition(text: string, node: Nodes): boolean {
  return /^\[\^|[\r\n]|[^ -~]/.test(sourceOf(text, node)) || textFollows(text, node);
}

/** Whether the next line has something other than a definition on it. */
function textFollows(text: string, { position }: Nodes): boolean {
  const nextLine = /[ \t]*\r?\n[ \t]*[^ \t\r\n[]/y;
  nextLine.lastIndex = position?.end.offset ?? 0;
  return nextLine.test(text);
}

function isIndentedCode(text: string, { type, position }: Nodes): boolean {
  const start = position?.start.offset ?? 0;
  return type === 'code' && !text.startsWith('```', start) && !text.startsWith('~~~', start);
}

/** By a line of its own, at most as deep as the opening fence and with at least as many characters. */
function isClosedFence(text: string, { position }: Nodes): boolean {
  const block = text.slice(position?.start.offset, position?.end.offset);
  const opening = /^(?:`{3,}|~{3,})/.exec(block)?.[0];
  const closing = /[\r\n]( *)(`{3,}|~{3,})[ \t]*$/.exec(block.slice(block.lastIndexOf('\n')));
  if (opening === undefined || closing === null) return false;
  return (closing[1] ?? '').length < (position?.start.column ?? 1) && (closing[2] ?? '').startsWith(opening);
}

/** Raw elements end at the end tag of any of them, for remark. */
function hasOddEnd(html: string): boolean {
  const name = /^[ \t]*<(pre|script|style|textarea)\b/i.exec(html)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  return [...html.matchAll(/<\/(pre|script|style|textarea)>/gi)].some((match) => match[1]?.toLowerCase() !== name);
}

/** A delimiter row that could be the item of a list. */
function hasListMarker(table: string): boolean {
  return /^[^\n]*\n[ \t]*-[ \t]/.test(table);
}

const box = /^(?:[-+*]|\d{1,9}[.)])[ \t]+\[(?:[ \txX]|\r?\n[ \t]*)\]/;
const ordinaryBox = /^(?:[-+*]|\d{1,9}[.)]) {1,4}\[[ xX]\][ \t]+[^\s]/;

/** A box without text behind it on its line, or before something that is not a paragraph. */
function isOddTask(item: string, node: ListItem): boolean {
  if (!box.test(item)) return typeof node.checked === 'boolean';
  return typeof node.checked !== 'boolean' || node.children[0]?.type !== 'paragraph' || !ordinaryBox.test(item);
}
