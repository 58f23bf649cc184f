import type { Primitive } from '../../graph/graph.ts';
import { folderOf, resolvePath } from '../../model/file-path.ts';
import { instructionsOf } from './rule-files.ts';
import type { Step } from './step.ts';

const mention = /(?<!\S)@((?:\.{1,2}\/)*[\w.][\w./-]*\w)/g;

/** Writes nothing: reports `@path` of instructions, which is text in VS Code, for a runtime that puts the file into the context. */
export function mentionsInRules(runtime: string): Step {
  return (input, losses) => {
    const { graph, foldersFor } = input;
    const names = (instruction: Primitive, target: string): boolean =>
      ['', folderOf(instruction.path), ...foldersFor(instruction)].some((from) => graph.paths.hasFile(resolvePath(from, target) ?? ''));
    for (const instruction of instructionsOf(input)) {
      const { path, text, bodyStart } = instruction;
      for (const match of text.slice(bodyStart).matchAll(mention)) {
        const [written, target = ''] = match;
        if (!names(instruction, target)) continue;
        const start = bodyStart + match.index;
        losses.push({
          path,
          span: { start, end: start + written.length },
          effect: 'changed',
          message: `${runtime} puts the whole file into the context where a rule says \`${written}\`.`,
          hint: 'Write a link, or the path without `@`, if the file is to be read only when it is needed.',
        });
      }
    }
    return [];
  };
}
