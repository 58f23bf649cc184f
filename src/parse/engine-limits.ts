import type { Nodes, Root } from 'mdast';
import { isPlain } from '../model/word-sieve.ts';

/** Stands for a character that is not read as Markdown. One UTF-16 unit, like what it replaces, so that offsets stay true. */
const inert = '\uFFFD';

/** Markers and white space before the text of a line: 128 quotes or 85 lists, one inside the other. */
const maxPrefix = 256;
const marker = '[ \\t>]|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])';
const longPrefix = new RegExp(`^((?:${marker}){${maxPrefix}})((?:${marker})+)`, 'gm');

/** Levels of the tree. Functions that descend into a tree by recursion come through more than ten times as many. */
const maxDepth = 1000;

/** Character references of a block times its length. satteri joins the text of a block anew for each of them. */
const maxJoined = 64 * 1024 * 1024;
const characterReference = /&(?=#?\w{1,31};)/g;

/**
 * The text as the engines read it, of the same length. NUL and lone surrogates are U+FFFD, as CommonMark and UTF-8 want.
 * What nobody writes and an engine would answer with a crash is taken out of the grammar.
 */
export function boundedText(text: string): string {
  // Only where there is a surrogate can one be alone.
  const unicode = !isPlain(text) && /[\0\uD800-\uDFFF]/.test(text) ? text.replace(/[\0\p{Cs}]/gu, inert) : text;
  const shallow = mayHaveLongPrefix(unicode)
    ? unicode.replace(longPrefix, (_, kept: string, rest: string) => kept + rest.replace(/[^ \t]/g, inert))
    : unicode;
  return withoutMassReferences(shallow);
}

/** Samples of a text that are so far apart that a longer prefix than the engines bear holds eight of them in a row. */
const sampleDistance = maxPrefix / 8;

function mayHaveLongPrefix(text: string): boolean {
  let inRow = 0;
  for (let at = 0; at < text.length; at += sampleDistance) {
    inRow = isOfMarker(text.charCodeAt(at)) ? inRow + 1 : 0;
    if (inRow === 8) return true;
  }
  return false;
}

/** White space, `>`, `-`, `+`, `*`, digits, `.` and `)`. */
function isOfMarker(code: number): boolean {
  return code === 0x20 || code === 0x09 || (code >= 0x29 && code <= 0x39 && code !== 0x2c && code !== 0x2f) || code === 0x3e;
}

function withoutMassReferences(text: string): string {
  if (!text.includes('&') || countOf(text, characterReference) * text.length <= maxJoined) return text;
  let joined = 0;
  return text
    .split(/(?<=\n[ \t]*\r?\n)/)
    .map((block) => {
      joined += countOf(block, characterReference) * block.length;
      return joined <= maxJoined ? block : block.replace(characterReference, inert);
    })
    .join('');
}

export function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Takes the children of the nodes at the deepest level that is kept. */
export function boundedTree(tree: Root): Root {
  boundBelow(tree, 0);
  return tree;
}

function boundBelow(node: Nodes, depth: number): void {
  if (!('children' in node)) return;
  if (depth === maxDepth) node.children = [];
  else for (const child of node.children) boundBelow(child, depth + 1);
}
