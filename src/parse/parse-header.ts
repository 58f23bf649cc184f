import type { Root } from 'mdast';
import type { Document, Problem } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DocumentKind } from '../model/kind.ts';
import type { MarkdownParser } from './markdown.ts';
import { parseDocument } from './parse-document.ts';

/**
 * A document of which only the frontmatter is read: it has its whole text, and no facts about what stands behind. Where it is
 * not plain to see whether there is frontmatter and where it ends, everything is read.
 */
export function parseHeader(
  path: FilePath,
  kind: DocumentKind,
  text: string,
  parse: MarkdownParser,
  ofBytes: readonly Problem[] = [],
): Document {
  const header = headerOf(text);
  if (header === undefined) return parseDocument(path, kind, text, parse, ofBytes);
  return { ...parseDocument(path, kind, header, treeOf, ofBytes), text };
}

/** The lines from `---` to `---`, or nothing for a text that begins with something that no one takes for frontmatter. */
function headerOf(text: string): string | undefined {
  const block = /^---\r?\n(?:(?!---|\.\.\.)[^\r\n]*\r?\n)*---(?=\r?\n|$)/.exec(text);
  if (block !== null) return block[0];
  return /^#{1,6} [^\r\n]*\r?\n/.test(text) ? '' : undefined;
}

function treeOf(header: string): Root {
  if (header === '') return { type: 'root', children: [] };
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: header.split('\n').length, column: 4, offset: header.length },
  };
  return { type: 'root', children: [{ type: 'yaml', value: '', position }] };
}
