import { agentsByName, nameOf } from '../../graph/agents.ts';
import { scalarOf } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Loss, OutputFile } from '../runtime.ts';
import type { Keys } from './frontmatter-text.ts';
import { handoffLosses, handoffText } from './handoff-text.ts';
import { lostKeys } from './losses.ts';
import { markdownFile } from './markdown-file.ts';
import { namesTaken, outputNames } from './output-names.ts';
import type { NameOptions } from './output-names.ts';
import { titleOf } from './rule-scope.ts';
import type { Step } from './step.ts';
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
  /** The file, when it is not Markdown with frontmatter. `source` is what it is made from. */
  readonly wrap?: (keys: Keys, text: string, source: FilePath) => string;
}

/** Agents as files of their own. Hand-offs become text. */
export function agentFiles(options: AgentFilesOptions): Step {
  const { runtime, folder, suffix, isNative, wrap, toName } = options;
  return ({ graph, primitives }, losses) => {
    const wanted = primitives.filter(({ kind }) => kind === 'agent');
    const fileNames = outputNames(wanted, { taken: namesTaken(graph, folder, suffix), ...(toName && { toName }) });
    const taken = graph.primitives.filter((primitive) => primitive.kind === 'agent' && isNative(primitive)).map(nameOf);
    const names = outputNames(wanted, { taken, nameOf, ...(toName && { toName }) });
    const byName = agentsByName(graph.primitives);
    const nameFor = (written: string): string => names.get(byName.get(written)?.[0] ?? '') ?? written;
    return wanted.map((agent): OutputFile => {
      const path = `${folder}/${fileNames.get(agent.path)}${suffix}`;
      const description = scalarOf(agent, 'description') ?? titleOf(agent);
      const keys = options.keys({ agent, name: names.get(agent.path) ?? '', nameFor, description, losses });
      losses.push(
        ...lostKeys(agent, runtime, ['name', 'description', 'handoffs', ...options.carried(agent)]),
        ...handoffLosses(agent, runtime),
      );
      const content = { after: handoffText(agent, nameFor) };
      return wrap === undefined
        ? markdownFile(path, agent, keys, content)
        : wrappedFile(path, agent, content, (text) => wrap(keys, text, agent.path));
    });
  };
}
