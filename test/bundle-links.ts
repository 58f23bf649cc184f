import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PathIndex } from '../src/graph/path-index.ts';
import { resolveLink } from '../src/graph/link-target.ts';
import { kindOf } from '../src/kinds.ts';
import type { Document } from '../src/model/document.ts';
import type { FilePath } from '../src/model/file-path.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { filesBelow } from './files-below.ts';

const parse = await loadParser();

const parsed = new Map<string, Document>();

/** Many runtimes get the same text: it is parsed once. */
function documentAt(path: FilePath, text: string): Document {
  const kind = kindOf(path) ?? 'document';
  const key = `${kind}\n${text}`;
  const document = parsed.get(key) ?? parseDocument(path, kind, text, parse, []);
  parsed.set(key, document);
  return { ...document, path };
}

/** Every link below a folder that leads to nothing there, as `file -> destination`. The folder is all there is. */
export function danglingLinks(folder: string): string[] {
  const files = [...filesBelow(folder).keys()].filter((path) => !path.startsWith('.git/') && !path.startsWith('.primitives/'));
  const markdown = files.filter((path) => /\.(?:md|mdc|markdown)$/i.test(path));
  const documents = new Map(markdown.map((path) => [path, documentAt(path, readFileSync(join(folder, path), 'utf8'))]));
  const space = { paths: new PathIndex(files), aliases: new Map(), documents };
  return [...documents.values()].flatMap((document) =>
    document.references.flatMap((reference) => {
      const { type } = resolveLink(space, document.path, reference);
      return type === 'missing' || type === 'missing-anchor' || type === 'outside' ? [`${document.path} -> ${reference.href}`] : [];
    }),
  );
}
