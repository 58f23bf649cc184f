import { nameOf } from '../../graph/agents.ts';
import type { Graph, Primitive } from '../../graph/graph.ts';
import { instructionScope } from '../../graph/instruction-scope.ts';
import { isClaudeAgent, isRepositoryWide } from '../../kinds.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Kind } from '../../model/kind.ts';
import type { Loss, OutputFile } from '../runtime.ts';
import { fromClaudeTools } from './claude-tools.ts';
import type { Keys } from './frontmatter-text.ts';
import { labels, lostKeys, pick } from './losses.ts';
import { markdownFile } from './markdown-file.ts';
import { fromClaudeModel } from './models.ts';
import { namesTaken, outputNames } from './output-names.ts';
import { provenance } from './provenance.ts';
import { byPrecedence, ruleScope } from './rule-scope.ts';
import type { Step } from './step.ts';

/** Where Copilot looks for instructions, prompts, agents and skills. Kinds that are missing are read through links, in place. */
export const githubPlaces: Readonly<Partial<Record<Kind, RegExp>>> = {
  instructions: /^\.github\/(?:instructions\/.+\.instructions\.md|copilot-instructions\.md)$/,
  prompt: /^\.github\/prompts\/[^/]+\.prompt\.md$/,
  agent: /^\.(?:github|claude)\/agents\/[^/]+\.md$/,
  skill: /^\.(?:github|claude|agents)\/skills\/[^/]+\/SKILL\.md$/i,
};

const repositoryWidePath = '.github/copilot-instructions.md';

/** `.github/copilot-instructions.md` and `.github/instructions`. */
export function githubInstructions(runtime: string): Step {
  const scoped = files('instructions', '.github/instructions', '.instructions.md', ({ graph, primitive, losses }) => {
    const scope = ruleScope(graph, primitive);
    // No pattern that could match anything: an empty `applyTo` is an error in VS Code.
    if (scope.type === 'nothing') return undefined;
    const names = ['name', 'description', 'excludeAgent'];
    losses.push(...lostKeys(primitive, runtime, scope.type === 'on-demand' ? names : [...names, 'applyTo']));
    const applyTo = scope.type === 'everything' ? '**' : scope.type === 'globs' ? scope.globs.join(',') : undefined;
    return { ...pick(primitive, names), applyTo };
  });
  return (input, losses) => {
    const sources = input.primitives.filter((primitive) => isForWholeRepository(input.graph, primitive));
    losses.push(...sources.flatMap((source) => lostKeys(source, runtime, [...labels, 'applyTo'])));
    return [...repositoryWide(sources.toSorted(byPrecedence(input.graph))), ...scoped(input, losses)];
  };
}

/** Sources of the one file that is always on, when they stand elsewhere. */
function repositoryWide(sources: readonly Primitive[]): OutputFile[] {
  if (sources.length === 0) return [];
  const paths = sources.map(({ path }) => path);
  const bodies = paths.map((of) => ({ type: 'body', of, fileMentions: 'keep' }) as const);
  return [{ path: repositoryWidePath, sources: paths, content: { type: 'parts', parts: [provenance(paths), ...bodies] } }];
}

function isForWholeRepository(graph: Graph, primitive: Primitive): boolean {
  // Where people keep that file by themselves, the constitution stands in one of its own, which is always on too.
  if (primitive.path === graph.constitution?.path) return !graph.paths.isSource(repositoryWidePath);
  return isRepositoryWide(primitive.path) && instructionScope(graph, primitive).type === 'everything';
}

const promptNames = ['name', 'description', 'argument-hint', 'agent', 'model', 'tools'];

/** `.github/prompts`, which VS Code reads. */
export function githubPrompts(runtime: string): Step {
  return files('prompt', '.github/prompts', '.prompt.md', ({ primitive, losses }) => {
    losses.push(...lostKeys(primitive, runtime, [...promptNames, 'mode']));
    const { mode, ...keys } = pick(primitive, [...promptNames, 'mode']);
    return { ...keys, agent: keys['agent'] ?? mode };
  });
}

const agentNames = [
  'name',
  'description',
  'argument-hint',
  'model',
  'tools',
  'handoffs',
  'target',
  'agents',
  'user-invocable',
  'disable-model-invocation',
  'mcp-servers',
  'hooks',
  'github',
  'metadata',
  'advancedOptions',
  'reasoningEffort',
];

/** `.github/agents`. The keys are those of VS Code and github.com together: each ignores what only the other knows. */
export function githubAgents(runtime: string): Step {
  return files('agent', '.github/agents', '.agent.md', ({ primitive, losses }) => {
    if (isClaudeAgent(primitive.path)) return fromClaudeAgent(primitive, losses, runtime);
    losses.push(...lostKeys(primitive, runtime, [...agentNames, 'infer']));
    const { infer, ...kept } = pick(primitive, [...agentNames, 'infer']);
    // What `infer: false` meant, in today's words (VS Code 1.122, promptFileParser.ts).
    const invocation = infer === false && kept['disable-model-invocation'] === undefined ? { 'disable-model-invocation': true } : {};
    return { name: nameOf(primitive), ...kept, ...invocation };
  });
}

function fromClaudeAgent(agent: Primitive, losses: Loss[], runtime: string): Keys {
  const { lost, model } = fromClaudeModel(agent.frontmatter?.value['model']);
  losses.push(...lostKeys(agent, runtime, ['name', 'description', 'tools', ...(lost ? [] : ['model'])]));
  return { ...pick(agent, ['name', 'description']), model, tools: fromClaudeTools(agent, losses) };
}

interface Source {
  readonly graph: Graph;
  readonly primitive: Primitive;
  readonly losses: Loss[];
}

/** Primitives without keys are not written. */
function files(kind: Kind, folder: FilePath, suffix: string, keysOf: (source: Source) => Keys | undefined): Step {
  return ({ graph, primitives }, losses) => {
    const wanted = primitives.filter((primitive) => primitive.kind === kind && !isForWholeRepository(graph, primitive));
    const names = outputNames(wanted, { taken: namesTaken(graph, folder, suffix) });
    return wanted.flatMap((primitive) => {
      const keys = keysOf({ graph, primitive, losses });
      if (keys === undefined) return [];
      return [markdownFile(`${folder}/${names.get(primitive.path)}${suffix}`, primitive, keys, { fileMentions: 'keep' })];
    });
  };
}
