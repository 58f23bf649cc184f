import type { Problem, ProblemCode } from '../model/document.ts';

/** What makes the frontmatter unreadable: nobody can tell what the file is for, and YAML would be taken for text. */
const fatal: ReadonlySet<ProblemCode> = new Set([
  'yaml-syntax',
  'yaml-limit',
  'yaml-not-a-mapping',
  'unopened-frontmatter',
  'unclosed-frontmatter',
  'foreign-frontmatter',
  'wrapped-file',
]);

/** The first problem of a source that leaves its scope and its name open. */
export function unclearProblem(problems: readonly Problem[]): Problem | undefined {
  return problems.find(({ code }) => fatal.has(code));
}
