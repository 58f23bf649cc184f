import type { Primitive } from '../../graph/graph.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { EmitInput, FileMentions } from '../runtime.ts';
import { applyToWhenRead, labels, lostKeys } from './losses.ts';
import { isInAgentsMd } from './agents-md-files.ts';
import { attachedFiles } from './attached-files.ts';
import type { Keys } from './frontmatter-text.ts';
import { markdownFile } from './markdown-file.ts';
import { outputNames } from './output-names.ts';
import { ruleScope } from './rule-scope.ts';
import type { RuleScope } from './rule-scope.ts';
import { scopeTextAnywhere, widenedRule } from './scope-in-words.ts';
import type { Step } from './step.ts';
import { titleOf } from './titles.ts';

export interface Rule {
  readonly instruction: Primitive;
  readonly scope: Exclude<RuleScope, { type: 'nothing' }>;
  /** The name of its file, without folder and suffix. */
  readonly name: string;
  readonly description: string;
}

export interface RuleFilesOptions {
  /** The runtime as people call it. */
  readonly runtime: string;
  readonly folder: FilePath;
  /** Of the file names: `.md`. */
  readonly suffix: string;
  /** How many of the AGENTS.md files above a path the runtime reads itself: what they say is not written again. */
  readonly readsAgentsMd?: 'nested' | 'root';
  /** The frontmatter; `undefined` where the runtime has no such rule and another step writes the instruction. */
  readonly keys: (rule: Rule) => Keys | undefined;
  /** Keys of the sources that arrive, beside `applyTo` and those that only label a file. */
  readonly carried?: readonly string[];
  /** Where `@path` in a rule starts, for a runtime that loads that file too. */
  readonly attachesFrom?: FilePath;
  /** The runtime loads every rule for every file: the text says which files it is for. */
  readonly scopeInWords?: boolean;
  readonly fileMentions?: FileMentions;
}

/** One file for each instruction, its scope in the runtime's own keys. */
export function ruleFiles(options: RuleFilesOptions): Step {
  const { runtime, folder, suffix, readsAgentsMd, keys, carried = [], attachesFrom } = options;
  const { scopeInWords = false, fileMentions = 'link' } = options;
  return (input, losses) => {
    const wanted = instructionsOf(input).filter(
      (instruction) => readsAgentsMd === undefined || !isInAgentsMd(input, instruction, readsAgentsMd),
    );
    const names = outputNames(wanted);
    return wanted.flatMap((instruction) => {
      const scope = ruleScope(input.graph, instruction);
      if (scope.type === 'nothing') return [];
      const name = names.get(instruction.path) ?? '';
      const values = keys({ instruction, scope, name, description: titleOf(instruction) });
      if (values === undefined) return [];
      losses.push(
        ...lostKeys(instruction, runtime, [...labels, ...applyToWhenRead(instruction), ...carried]),
        ...(attachesFrom === undefined ? [] : attachedFiles(input, instruction, runtime, [attachesFrom])),
      );
      const words = scopeInWords ? scopeTextAnywhere(input.graph, instruction) : undefined;
      if (words !== undefined) losses.push(widenedRule(input.graph, instruction, runtime));
      const before = words === undefined ? [] : [{ type: 'text', text: words } as const];
      return [markdownFile(`${folder}/${name}${suffix}`, instruction, values, { before, fileMentions })];
    });
  };
}

/** `paths` as a list, none for what is always on; what no file calls for is not a rule. */
export function pathsKey({ scope }: Rule): Keys | undefined {
  if (scope.type === 'on-demand') return undefined;
  return scope.type === 'globs' ? { paths: scope.globs } : {};
}

export function instructionsOf({ primitives }: EmitInput): Primitive[] {
  return primitives.filter(({ kind }) => kind === 'instructions');
}
