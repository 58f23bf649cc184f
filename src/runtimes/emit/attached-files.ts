import type { Graph, Primitive } from '../../graph/graph.ts';
import { folderOf, resolvePath } from '../../model/file-path.ts';
import type { Loss } from '../runtime.ts';

/** One loss for each `@path` of a rule that names a file: text elsewhere, but some runtimes put the file next to the rule. */
export function attachedFiles({ paths }: Graph, { path, text, bodyStart }: Primitive, runtime: string): Loss[] {
  return [...text.slice(bodyStart).matchAll(/(?<![\w`@])@([\w.-][\w./-]*\w)/g)].flatMap((match): Loss[] => {
    const [mention, target = ''] = match;
    const named = ['', folderOf(path)].some((folder) => paths.hasFile(resolvePath(folder, target) ?? ''));
    if (!named) return [];
    const start = bodyStart + match.index;
    return [
      {
        path,
        span: { start, end: start + mention.length },
        effect: 'changed',
        message: `${runtime} loads the file that \`${mention}\` names together with this rule.`,
        hint: 'Write it as code if it is meant as text, or as a link if it may be read when needed.',
      },
    ];
  });
}
