import type { Graph, Primitive } from '../../graph/graph.ts';
import { resolvePath } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Loss } from '../runtime.ts';

/** `@path` in the text of a rule. */
export const mention = /(?<![\w`@])@((?:\.{1,2}\/)*[\w.][\w./-]*\w)/g;

/** One loss for each `@path` that names a file, read from `folder`: text elsewhere, but some runtimes load it with the rule. */
export function attachedFiles({ paths }: Graph, { path, text, bodyStart }: Primitive, runtime: string, folder: FilePath): Loss[] {
  return [...text.slice(bodyStart).matchAll(mention)].flatMap((match): Loss[] => {
    const [whole, target = ''] = match;
    if (!paths.hasFile(resolvePath(folder, target) ?? '')) return [];
    const start = bodyStart + match.index;
    return [
      {
        path,
        span: { start, end: start + whole.length },
        effect: 'changed',
        message: `${runtime} loads the file that \`${whole}\` names together with this rule.`,
        hint: 'Write it as code if it is meant as text, or as a link if it may be read when needed.',
      },
    ];
  });
}
