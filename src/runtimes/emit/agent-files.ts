import { agentsByName, nameOf } from '../../graph/agents.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { EmitInput, Loss, OutputFile, WrappedText } from '../runtime.ts';
import { defusedPart, defusedText } from './arguments.ts';
import type { DefusedSyntax } from './arguments.ts';
import type { Keys } from './frontmatter-text.ts';
import { handoffLosses, handoffText } from './handoff-text.ts';
import { lostKeys } from './losses.ts';
import { markdownFile } from './markdown-file.ts';
import { namesTaken, outputNames } from './output-names.ts';
import type { NameOptions } from './output-names.ts';
import type { Step } from './step.ts';
import { titleOf } from './titles.ts';
import { wrappedFile } from './wrapped-file.ts';

export interface AgentFact {
  readonly agent: Primitive;
  /** What the runtime and other agents call it. */
  readonly name: string;
  /** What the runtime calls the agent that a source calls `written`. */
  readonly nameFor: (written: string) => string;
  readonly description: string;
  readonly losses: Loss[];
}

export interface AgentFilesOptions {
  /** The runtime as people call it. */
  readonly runtime: string;
  readonly folder: FilePath;
  /** Of the file names, from the name on: `.md`, or `/AGENT.md` for a folder each. */
  readonly suffix: string;
  readonly keys: (agent: AgentFact) => Keys;
  /** Keys of agents that arrive, in `keys` or in the text. */
  readonly carried: (agent: Primitive) => readonly string[];
  /** Turns any text into a name that the runtime takes. */
  readonly toName?: NameOptions['toName'];
  /** Agents that the runtime finds by itself: their names are taken. */
  readonly isNative: (primitive: Primitive) => boolean;
  /** Whether the runtime and other agents call it by the name of its file. */
  readonly namedByFile?: boolean;
  /** Names of agents that the runtime has without a file: an agent of that name would replace it. */
  readonly builtIn?: readonly string[];
  /** The file made from the text of `source`, when it is not Markdown with frontmatter. */
  readonly wrap?: (keys: Keys, text: string, source: FilePath) => WrappedText;
  /** Text that is inert elsewhere and is not here. */
  readonly defused?: DefusedSyntax;
}

type NamingOptions = Pick<AgentFilesOptions, 'folder' | 'suffix' | 'toName' | 'isNative' | 'namedByFile' | 'builtIn'>;

/** What the files of agents are called, and what the runtime calls the agents. */
export interface AgentNames {
  readonly files: ReadonlyMap<FilePath, string>;
  readonly names: ReadonlyMap<FilePath, string>;
  /** What the runtime calls the agent that a source calls `written`; `undefined` for one that is not built. */
  readonly named: (written: string) => string | undefined;
}

export function agentNames(
  { graph, primitives }: EmitInput,
  { folder, suffix, toName, isNative, namedByFile = false, builtIn = [] }: NamingOptions,
): AgentNames {
  const wanted = primitives.filter(({ kind }) => kind === 'agent');
  const filesTaken = namesTaken(graph, folder, suffix);
  const native = graph.primitives.filter((primitive) => primitive.kind === 'agent' && isNative(primitive));
  const taken = [...builtIn, ...native.map(nameOf)];
  const names = outputNames(wanted, { taken: namedByFile ? [...filesTaken, ...taken] : taken, nameOf, ...(toName && { toName }) });
  const files = namedByFile ? names : outputNames(wanted, { taken: filesTaken, ...(toName && { toName }) });
  const byName = agentsByName(graph.primitives);
  return { files, names, named: (written) => names.get(byName.get(written)?.[0] ?? '') };
}

/** Agents as files of their own. Hand-offs become text. */
export function agentFiles(options: AgentFilesOptions): Step {
  const { runtime, folder, suffix, wrap, defused } = options;
  return (input, losses) => {
    const wanted = input.primitives.filter(({ kind }) => kind === 'agent');
    const { files, names, named } = agentNames(input, options);
    const nameFor = (written: string): string => named(written) ?? written;
    return wanted.map((agent): OutputFile => {
      const path = `${folder}/${files.get(agent.path)}${suffix}`;
      const description = titleOf(agent);
      const keys = options.keys({ agent, name: names.get(agent.path) ?? '', nameFor, description, losses });
      losses.push(
        ...lostKeys(agent, runtime, ['name', 'description', 'handoffs', ...options.carried(agent)]),
        ...handoffLosses(agent, runtime),
      );
      const { edits, losses: found } = defusedText(agent, runtime, defused);
      losses.push(...found);
      const content = { edits, after: handoffText(agent, nameFor).map((part) => defusedPart(part, defused)) };
      return wrap === undefined
        ? markdownFile(path, agent, keys, content)
        : wrappedFile(path, agent, content, (text) => wrap(keys, text, agent.path));
    });
  };
}
