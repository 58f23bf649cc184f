import { compileGlob } from '../../graph/glob-pattern.ts';
import type { GlobPart } from '../../graph/match-glob.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { GraphRule } from '../rule.ts';
import { editOfPart } from '../scope-edits.ts';

export const noAmbiguousGlob = {
  id: 'no-ambiguous-glob',
  summary: 'A glob in `applyTo` or `paths` must match the same files in every runtime.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    const examples = new Map<string, string | undefined>();
    for (const [path, scope] of graph.scopes) {
      const document = graph.documents.get(path);
      const { partSpans, parts, span } = scope;
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
        const { list, ...wording } = wordingOf(floating, example);
        const edit = list === undefined || document === undefined ? undefined : editOfPart(document, scope, index, list);
        yield { path, span: partSpans[index] ?? span, ...wording, ...(edit === undefined ? {} : { unsafeFix: [edit] }) };
      }
    }
  },
} as const satisfies GraphRule;

/** What VS Code reads out of the pattern, written so that the others read it too, is `list`. */
function wordingOf({ pattern, everything }: GlobPart, example: FilePath): { message: string; hint: string; list?: string } {
  if (everything) {
    return {
      message: `The glob \`${pattern}\` stands for every file in VS Code, which loads these instructions even with no file at hand. On github.com it covers the files of the root folder alone, and \`${example}\` is none of them.`,
      hint: 'Write `**` for every file.',
      list: '**',
    };
  }
  if (compileGlob(pattern, { ignoreCase: true }).expression?.test(example) === true) {
    const list = inCaseOf(example, pattern);
    return {
      message: `The glob \`${pattern}\` covers \`${example}\` only where case is ignored: VS Code does that, other runtimes need not.`,
      hint: list === undefined ? 'Write the pattern in the case of the files.' : `Write \`${list}\`, in the case of the files.`,
      ...(list === undefined ? {} : { list }),
    };
  }
  return {
    message: `The glob \`${pattern}\` covers \`${example}\` in VS Code, where patterns match at any depth, but not on github.com or in Claude Code, where they start at the root.`,
    hint: `Write \`**/${pattern}\` for any depth. A pattern that holds at the root alone cannot be written for VS Code.`,
    list: `**/${pattern}`,
  };
}

/** The pattern with the names at its start, up to the first wildcard, spelled as in the path. */
function inCaseOf(path: FilePath, pattern: string): string | undefined {
  const start = /^[^*?[\]{}]*/.exec(pattern)?.[0] ?? '';
  const spelled = path.slice(0, start.length) + pattern.slice(start.length);
  return compileGlob(spelled, { ignoreCase: false }).expression?.test(path) === true ? spelled : undefined;
}
