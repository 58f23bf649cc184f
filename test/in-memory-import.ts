import type { ImportedText, ImportTree } from '../src/index.ts';

/** A repository that exists only as texts by path, to import from. `links` are symbolic links. */
export function importTreeOf(texts: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}): ImportTree {
  return {
    files: [...Object.keys(texts), ...Object.keys(links)].toSorted(),
    has: (path) => Object.hasOwn(texts, path) || Object.hasOwn(links, path),
    read(path): ImportedText {
      const to = links[path];
      if (to !== undefined) return { type: 'link', to };
      const text = texts[path];
      return text === undefined ? { type: 'unreadable', reason: 'it does not exist' } : { type: 'text', text };
    },
  };
}
