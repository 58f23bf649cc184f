import { compileGlob } from '../../graph/glob-pattern.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Rule } from '../rule.ts';

export const noAmbiguousGlob = {
  id: 'no-ambiguous-glob',
  summary: 'A glob in `applyTo` must match the same files in every runtime.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    const examples = new Map<string, string | undefined>();
    for (const [path, { partSpans, parts, span }] of graph.scopes) {
      for (const [index, floating] of parts.vscode.entries()) {
        const rooted = parts.rooted[index];
        if (rooted === undefined || floating.problem !== undefined || (floating.everything && rooted.everything)) continue;
        if (!examples.has(floating.pattern)) {
          examples.set(
            floating.pattern,
            graph.paths.sources.find((file) => floating.matches(file) !== rooted.matches(file)),
          );
        }
        const example = examples.get(floating.pattern);
        if (example === undefined) continue;
        yield { path, span: partSpans[index] ?? span, ...wordingOf(floating.pattern, example) };
      }
    }
  },
} as const satisfies Rule;

function wordingOf(pattern: string, example: FilePath): { message: string; hint: string } {
  if (compileGlob(pattern, { ignoreCase: true }).expression?.test(example) === true) {
    return {
      message: `The glob \`${pattern}\` covers \`${example}\` only where case is ignored: VS Code does that, other runtimes need not.`,
      hint: 'Write the pattern in the case of the files.',
    };
  }
  return {
    message: `The glob \`${pattern}\` covers \`${example}\` in VS Code, where patterns match at any depth, but not on github.com or in Claude Code, where they start at the root.`,
    hint: `Write \`**/${pattern}\` for any depth. A pattern that holds at the root alone cannot be written for VS Code.`,
  };
}
