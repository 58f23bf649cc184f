import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PathIndex } from '../src/graph/path-index.ts';
import { resolveLink } from '../src/graph/link-target.ts';
import { kindOf } from '../src/kinds.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { filesBelow } from './files-below.ts';

const parse = await loadParser();

/** Every link below a folder that leads to nothing there, as `file -> destination`. The folder is all there is. */
export function danglingLinks(folder: string): string[] {
  const files = [...filesBelow(folder).keys()].filter((path) => !path.startsWith('.git/') && !path.startsWith('.primitives/'));
  const markdown = files.filter((path) => /\.(?:md|mdc|markdown)$/i.test(path));
  const documents = new Map(
    markdown.map((path) => [path, parseDocument(path, kindOf(path) ?? 'document', readFileSync(join(folder, path), 'utf8'), parse, [])]),
  );
  const space = { paths: new PathIndex(files), aliases: new Map(), documents };
  return [...documents.values()].flatMap((document) =>
    document.references.flatMap((reference) => {
      const { type } = resolveLink(space, document.path, reference);
      return type === 'missing' || type === 'missing-anchor' || type === 'outside' ? [`${document.path} -> ${reference.href}`] : [];
    }),
  );
}
