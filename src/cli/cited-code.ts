import { filesWithWord, movedFiles, recordedNames, recordedTexts, workingTree } from '../index.ts';
import type { Code, FilePath, Project } from '../index.ts';

/** The code that memory cites: what lies on disk, and what git remembers. */
export function citedCode({ root, graph, parse }: Project): Code {
  const tree = workingTree(root);
  const texts = new Map<FilePath, string | undefined>();
  const read = (path: FilePath): string | undefined => {
    if (!texts.has(path)) {
      const result = tree.read(path);
      texts.set(path, result.type === 'text' && result.problems.length === 0 ? result.text : undefined);
    }
    return texts.get(path);
  };
  const { placeOf } = movedFiles(root, (path) => graph.paths.hasFile(path));
  return {
    read,
    parse: (path, text) => parse(path, 'document', text),
    recorded: recordedTexts(root, recordedNames(graph)),
    placeOf,
    filesWith: (word) => filesWithWord(root, word),
  };
}
