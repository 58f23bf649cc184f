import type { Primitive } from '../../graph/graph.ts';
import { byCodeUnit, pathIn } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { TextEdit } from '../../model/text-edits.ts';
import type { EmitInput, OutputFile, OutputPart } from '../runtime.ts';
import { labels, lostKeys } from './losses.ts';
import { commentSafe, provenance } from './provenance.ts';
import { byPrecedence, ruleScope } from './rule-scope.ts';
import { scopeText, scopeTextAnywhere, widenedRule } from './scope-in-words.ts';
import type { Step } from './step.ts';
import { titleOf } from './titles.ts';
import { pushTo } from '../../model/push-to.ts';

export interface AgentsMdOptions {
  /** The runtime as people call it. */
  readonly runtime: string;
  /** What the runtime calls the files; `AGENTS.md` unless said otherwise. */
  readonly name?: string;
  /** What keeps the text of an instruction from being read as more than text, in its offsets. */
  readonly edits?: (instruction: Primitive) => readonly TextEdit[];
}

/** A hierarchy of files, each with the instructions for the files below its folder: placed so that as little else as possible gets them. */
export function agentsMdFiles({ runtime, name = 'AGENTS.md', edits }: AgentsMdOptions): Step {
  return ({ graph, primitives, foldersFor }, losses) => {
    const instructions = primitives.filter(({ kind }) => kind === 'instructions');
    const placed = new Map<FilePath, Primitive[]>();
    for (const instruction of instructions) {
      for (const folder of foldersFor(instruction)) {
        pushTo(placed, folder, instruction);
      }
    }
    const onDemand = instructions.filter((instruction) => ruleScope(graph, instruction).type === 'on-demand');
    if (onDemand.length > 0 && !placed.has('')) placed.set('', []);
    const written = instructions.filter((instruction) => onDemand.includes(instruction) || foldersFor(instruction).length > 0);
    losses.push(...written.flatMap((instruction) => lostKeys(instruction, runtime, [...labels, 'applyTo'])));
    // A folder further in keeps most other files apart; the root keeps none.
    const atRoot = (placed.get('') ?? []).filter((instruction) => ruleScope(graph, instruction).type === 'globs');
    losses.push(...atRoot.map((instruction) => widenedRule(graph, instruction, runtime)));
    return [...placed]
      .toSorted(([a], [b]) => byCodeUnit(a, b))
      .map(([folder, here]): OutputFile => {
        const listed = folder === '' ? onDemand : [];
        return {
          path: pathIn(folder, name),
          sources: [...here, ...listed].map((instruction) => instruction.path).toSorted(byCodeUnit),
          content: { type: 'parts', parts: [provenance([]), ...sections(graph, here, { edits }), ...onDemandList(listed)] },
        };
      });
  };
}

/**
 * Whether an AGENTS.md of the same tree brings an instruction to all files that it is for. One that a person has written
 * stays as it is, so nothing is in it.
 */
export function isInAgentsMd({ graph, agentsMd, foldersFor }: EmitInput, instruction: Primitive, reads: 'nested' | 'root'): boolean {
  if (!agentsMd) return false;
  const folders = foldersFor(instruction);
  if (folders.some((folder) => graph.paths.isSource(pathIn(folder, 'AGENTS.md')))) return false;
  return reads === 'nested' ? folders.length > 0 : folders.length === 1 && folders[0] === '';
}

/** Whether the AGENTS.md at the root brings every instruction to all files that it is for, or lists it for when a task calls for it. */
export function isAllInRootAgentsMd(input: EmitInput): boolean {
  return input.primitives.every((primitive) => primitive.kind !== 'instructions' || isInRootAgentsMd(input, primitive));
}

/** The same for one instruction. One that can match no file is nowhere missing. */
export function isInRootAgentsMd(input: EmitInput, instruction: Primitive): boolean {
  const { type } = ruleScope(input.graph, instruction);
  return input.agentsMd && (type === 'on-demand' || type === 'nothing' || isInAgentsMd(input, instruction, 'root'));
}

export interface OneFileOptions {
  readonly runtime: string;
  readonly path: FilePath;
  /** Instructions that the runtime reads from another file of the same tree. */
  readonly isElsewhere?: (input: EmitInput, instruction: Primitive) => boolean;
}

/** All instructions in one text that is always loaded, each with the files that it is for in words. */
export function oneRuleFile({ runtime, path, isElsewhere = () => false }: OneFileOptions): Step {
  return (input, losses) => {
    const { graph, primitives } = input;
    const instructions = primitives.filter((primitive) => primitive.kind === 'instructions' && !isElsewhere(input, primitive));
    const scopes = new Map(instructions.map((instruction) => [instruction, ruleScope(graph, instruction).type]));
    const inText = instructions.filter((instruction) => /^(?:everything|globs)$/.test(scopes.get(instruction) ?? ''));
    const onDemand = instructions.filter((instruction) => scopes.get(instruction) === 'on-demand');
    if (inText.length + onDemand.length === 0) return [];
    for (const instruction of [...inText, ...onDemand]) losses.push(...lostKeys(instruction, runtime, [...labels, 'applyTo']));
    for (const instruction of inText.filter((candidate) => scopes.get(candidate) === 'globs')) {
      losses.push(widenedRule(graph, instruction, runtime));
    }
    const parts = [provenance([]), ...sections(graph, inText, { scopeOf: scopeTextAnywhere }), ...onDemandList(onDemand)];
    return [
      { path, sources: [...inText, ...onDemand].map((source) => source.path).toSorted(byCodeUnit), content: { type: 'parts', parts } },
    ];
  };
}

interface SectionOptions {
  /** What the runtime would act on, as text. */
  readonly edits?: ((instruction: Primitive) => readonly TextEdit[]) | undefined;
  readonly scopeOf?: typeof scopeText;
}

function sections(
  graph: EmitInput['graph'],
  instructions: readonly Primitive[],
  { edits = () => [], scopeOf = scopeText }: SectionOptions = {},
): OutputPart[] {
  const inOrder = instructions.toSorted(byPrecedence(graph));
  // The format has no scope of its own, so the text names it: the folder may hold files of other kinds.
  return inOrder.flatMap((instruction): OutputPart[] => {
    const { path } = instruction;
    const words = scopeOf(graph, instruction);
    return [
      { type: 'text', text: `<!-- Source: ${commentSafe(path)} -->${words === undefined ? '' : `\n\n${words}`}` },
      { type: 'body', of: path, fileMentions: 'link', toolMentions: 'code', edits: edits(instruction) },
    ];
  });
}

/** Instructions without a scope are read when a task calls for them: listed, not included. */
function onDemandList(instructions: readonly Primitive[]): OutputPart[] {
  if (instructions.length === 0) return [];
  const items = instructions.map((instruction) => ({ text: titleOf(instruction), to: instruction.path }));
  return [{ type: 'links', before: '## Read on demand\n\nRead these when the task calls for them:', items }];
}
