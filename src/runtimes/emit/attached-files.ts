import type { Primitive } from '../../graph/graph.ts';
import { folderOf, resolvePath } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { EmitInput, Loss } from '../runtime.ts';
import type { Step } from './step.ts';

/** `@path` in the text of a rule, as far as runtimes that load the file agree on it. */
export const mention = /(?<![\w`@])@((?:\.{1,2}\/)*[\w.][\w./-]*\w)/g;

/** One loss for each `@path` that names a file, read from one of these folders: text elsewhere, but some runtimes load it with the rule. */
export function attachedFiles(
  { graph: { paths } }: Pick<EmitInput, 'graph'>,
  { path, text, bodyStart }: Primitive,
  runtime: string,
  folders: readonly FilePath[],
): Loss[] {
  return [...text.slice(bodyStart).matchAll(mention)].flatMap((match): Loss[] => {
    const [whole, target = ''] = match;
    if (!folders.some((folder) => paths.hasFile(resolvePath(folder, target) ?? ''))) return [];
    const start = bodyStart + match.index;
    return [
      {
        path,
        span: { start, end: start + whole.length },
        effect: 'changed',
        message: `${runtime} loads the file that \`${whole}\` names together with this rule.`,
        hint: 'Write the path without `@`, or a link, if the file is to be read only when it is needed.',
      },
    ];
  });
}

/** Writes nothing: reports the same for rules that other steps put into files of several folders. */
export function attachedFilesOfRules(runtime: string): Step {
  return (input, losses) => {
    for (const instruction of input.primitives.filter(({ kind }) => kind === 'instructions')) {
      const folders = ['', folderOf(instruction.path), ...input.foldersFor(instruction)];
      losses.push(...attachedFiles(input, instruction, runtime, folders));
    }
    return [];
  };
}
