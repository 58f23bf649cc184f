import { entryAt, scalarOf } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { BodyPart, EmitInput, Loss, OutputFile, OutputPart, WrappedText } from '../runtime.ts';
import { activeText, argumentText, lostInputs } from './arguments.ts';
import type { ActiveSyntax, ArgumentStyle } from './arguments.ts';
import type { Keys } from './frontmatter-text.ts';
import { lostKeys } from './losses.ts';
import { markdownFile } from './markdown-file.ts';
import { namesTaken, outputNames } from './output-names.ts';
import type { NameOptions } from './output-names.ts';
import { agentLoss } from './prompt-agent.ts';
import type { Step } from './step.ts';
import { unboundTools } from './tool-sets.ts';
import { wrappedFile } from './wrapped-file.ts';

export interface CommandFact {
  readonly prompt: Primitive;
  /** The name of its file, without folder and suffix: what people type. */
  readonly name: string;
  /** Names of the values that it asks for. */
  readonly inputs: readonly string[];
  readonly losses: Loss[];
}

export interface CommandFilesOptions {
  /** The runtime as people call it. */
  readonly runtime: string;
  readonly folder: FilePath;
  readonly suffix: string;
  readonly keys: (command: CommandFact) => Keys;
  /** Keys of prompts that arrive, in `keys` or in the text. */
  readonly carried: (prompt: Primitive) => readonly string[];
  readonly arguments: ArgumentStyle;
  /** Turns any text into a name that the runtime takes. */
  readonly toName?: NameOptions['toName'];
  /** Names that a command may not have: those of what people would get in its place, or it in theirs. */
  readonly taken?: (input: EmitInput) => readonly string[];
  /** Text that is inert in VS Code and is not here. */
  readonly active?: (inputs: readonly string[]) => readonly ActiveSyntax[];
  /** The file made from the text of `source`, when it is not Markdown with frontmatter. */
  readonly wrap?: (keys: Keys, text: string, source: FilePath) => WrappedText;
  readonly after?: (prompt: Primitive) => readonly OutputPart[];
  /** How the command inserts the file that `#file:` mentions; a link unless said otherwise. */
  readonly fileMentions?: BodyPart['fileMentions'];
}

/** Prompts as commands. A command runs in the conversation that calls it. */
export function commandFiles(options: CommandFilesOptions): Step {
  const { runtime, folder, suffix, wrap, toName, active = () => [] } = options;
  return (input, losses) => {
    const prompts = input.primitives.filter(({ kind }) => kind === 'prompt');
    const taken = [...namesTaken(input.graph, folder, suffix), ...(options.taken?.(input) ?? [])];
    const names = outputNames(prompts, { taken, ...(toName && { toName }) });
    return prompts.map((prompt): OutputFile => {
      const name = names.get(prompt.path) ?? '';
      const { edits, before, inputs } = argumentText(prompt, options.arguments);
      const keys = options.keys({ prompt, name, inputs, losses });
      // A command is called by the name of its file.
      const carried = options.carried(prompt);
      const called = scalarOf(prompt, 'name') === name ? ['name'] : [];
      losses.push(...lostKeys(prompt, runtime, [...carried, 'tools', 'agent', 'mode', ...called]));
      if (!carried.includes('tools')) losses.push(...unboundTools(prompt, `A command of ${runtime}`));
      if (!carried.includes('agent')) losses.push(...agentLoss(prompt, runtime));
      losses.push(...lostInputs(prompt, runtime, inputs), ...activeText(prompt, runtime, active(inputs)));
      const path = `${folder}/${name}${suffix}`;
      const content = { edits, before, after: options.after?.(prompt) ?? [], fileMentions: options.fileMentions ?? 'link' };
      return wrap === undefined
        ? markdownFile(path, prompt, keys, content)
        : wrappedFile(path, prompt, content, (text) => wrap(keys, text, prompt.path));
    });
  };
}

/** As written when YAML reads `[file]` as a list, else one made from the names of the inputs. */
export function argumentHint(prompt: Primitive, inputs: readonly string[] = []): string | undefined {
  const span = entryAt(prompt, ['argument-hint'])?.valueSpan;
  const written = scalarOf(prompt, 'argument-hint') ?? (span === undefined ? '' : prompt.text.slice(span.start, span.end));
  return written || inputs.map((input) => `[${input}]`).join(' ') || undefined;
}
