import type { Rule } from '../rule.ts';

export const noAmbiguousGlob = {
  id: 'no-ambiguous-glob',
  summary: 'A glob in `applyTo` must match the same files in every runtime.',
  severity: 'warning',
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
        yield {
          path,
          span: partSpans[index] ?? span,
          message: `The glob \`${floating.pattern}\` covers \`${example}\` in VS Code, where patterns match at any depth${caseOnly(floating.pattern) ? ' and in any case' : ''}, but not on github.com or in Claude Code, where they start at the root.`,
          hint: floating.pattern.startsWith('**/')
            ? 'Write the pattern in the case of the files.'
            : `Write \`**/${floating.pattern}\` for any depth. A pattern that holds at the root alone cannot be written for VS Code.`,
        };
      }
    }
  },
} as const satisfies Rule;

function caseOnly(pattern: string): boolean {
  return pattern.startsWith('**/');
}
