import type { Graph } from '../../graph/graph.ts';
import type { GlobPart } from '../../graph/match-glob.ts';
import type { Rule } from '../rule.ts';

export const noDeadGlob = {
  id: 'no-dead-glob',
  summary: 'Every glob in `applyTo` must match a file of the repository.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    for (const [path, { partSpans, parts, span }] of graph.scopes) {
      const live = parts.vscode.map(
        (part) => part.problem !== undefined || part.everything || graph.paths.firstSource(part.matches) !== undefined,
      );
      const allDead = !live.includes(true);
      for (const [index, part] of parts.vscode.entries()) {
        if (live[index] === true) continue;
        yield {
          path,
          span: partSpans[index] ?? span,
          message: `The glob \`${part.pattern}\` matches no file, so ${allDead ? 'these instructions never apply' : 'this part has no effect'}.`,
          hint: hintFor(graph, part),
        };
      }
    }
  },
} as const satisfies Rule;

function hintFor({ paths }: Graph, { pattern }: GlobPart): string {
  if (pattern.startsWith('./')) return `A leading \`./\` matches nothing. Write \`${pattern.slice(2)}\`.`;
  if (pattern.startsWith('/')) return `A leading \`/\` means the root of the file system. Write \`${pattern.slice(1)}\`.`;
  if (pattern.endsWith('/') || paths.hasFolder(pattern)) return `A folder is not a file. Write \`${pattern.replace(/\/$/, '')}/**\`.`;
  if (pattern.includes('\\')) return 'Separate folders with `/`.';
  return 'Correct the glob, or remove it if the files are gone.';
}
