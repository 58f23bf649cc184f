import type { FilePath, Graph } from '../index.ts';

/** What a person may not have meant: folders, and names that are there in another case. */
export function notesOn(graph: Graph, paths: readonly FilePath[]): string {
  return paths
    .flatMap((path) => {
      if (graph.paths.hasFolder(path)) {
        return [`\`${path === '' ? '.' : path}\` is a folder. Patterns are for files: name one in it, existing or not.`];
      }
      const folded = path.toLowerCase();
      const other = graph.paths.files.find((file) => file.length === path.length && file !== path && file.toLowerCase() === folded);
      return other === undefined || graph.paths.isSource(path)
        ? []
        : [`\`${path}\` does not exist, and \`${other}\` does. Some runtimes mind case in patterns.`];
    })
    .map((note) => `primitives: ${note}\n`)
    .join('');
}
