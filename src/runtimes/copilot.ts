import { nameOf } from '../graph/agents.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import { isClaudeAgent, isRepositoryWide } from '../kinds.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import { frontmatterText } from './frontmatter-text.ts';
import { labels, lostKeys, pick } from './losses.ts';
import { fromClaudeModel } from './model-names.ts';
import { namesTaken, outputNames } from './output-names.ts';
import { portableGlobs } from './portable-globs.ts';
import { provenance } from './provenance.ts';
import type { EmitInput, Loss, OutputFile, Runtime } from './runtime.ts';
import { skillOutputs } from './skill-outputs.ts';
import { fromClaudeTools } from './tool-names.ts';

/** `.github/`: what Copilot reads in VS Code, on github.com and in its command line. */
export const copilot: Runtime = {
  id: 'copilot',
  sources: ['microsoft/vscode 1.122 promptFileLocations.ts', 'github/docs custom-agents-configuration.md'],
  verifiedOn: '2026-11-01',
  isNative: ({ kind, path }) => nativePlaces[kind]?.test(path) ?? true,
  emit(input) {
    const losses: Loss[] = [];
    const outputs = [
      ...repositoryWide(input, losses),
      ...emitKind(input, 'instructions', '.instructions.md', (instruction) => instructionKeys(input, instruction, losses)),
      ...emitKind(input, 'prompt', '.prompt.md', (prompt) => promptKeys(prompt, losses)),
      ...emitKind(input, 'agent', '.agent.md', (agent) => agentKeys(agent, losses)),
      ...skillOutputs(input, '.github/skills'),
    ];
    return { outputs, losses };
  },
};

const runtime = 'GitHub Copilot';

const repositoryWidePath = '.github/copilot-instructions.md';

/** Where Copilot looks. Kinds that are missing are read through links, in place. */
const nativePlaces: Readonly<Partial<Record<Kind, RegExp>>> = {
  instructions: /^\.github\/(?:instructions\/.+\.instructions\.md|copilot-instructions\.md)$/,
  prompt: /^\.github\/prompts\/[^/]+\.prompt\.md$/,
  agent: /^\.(?:github|claude)\/agents\/[^/]+\.md$/,
  skill: /^\.(?:github|claude|agents)\/skills\/[^/]+\/SKILL\.md$/i,
};

const folders = { instructions: '.github/instructions', prompt: '.github/prompts', agent: '.github/agents' } as const;

/** Sources of the one file that is always on, when they stand elsewhere. */
function repositoryWide({ graph, primitives }: EmitInput, losses: Loss[]): OutputFile[] {
  const sources = primitives.filter((primitive) => isForWholeRepository(graph, primitive));
  if (sources.length === 0) return [];
  losses.push(...sources.flatMap((source) => lostKeys(source, runtime, [...labels, 'applyTo'])));
  const paths = sources.map(({ path }) => path);
  const bodies = paths.map((of) => ({ type: 'body', of }) as const);
  return [{ path: repositoryWidePath, sources: paths, content: { type: 'parts', parts: [provenance(paths), ...bodies] } }];
}

function isForWholeRepository(graph: Graph, primitive: Primitive): boolean {
  return isRepositoryWide(primitive.path) && instructionScope(graph, primitive).type === 'everything';
}

/** Primitives without keys are not written. */
function emitKind(
  { graph, primitives }: EmitInput,
  kind: keyof typeof folders,
  suffix: string,
  keysOf: (primitive: Primitive) => Record<string, unknown> | undefined,
): OutputFile[] {
  const wanted = primitives.filter((primitive) => primitive.kind === kind && !isForWholeRepository(graph, primitive));
  const names = outputNames(wanted, { taken: namesTaken(graph, folders[kind], suffix) });
  return wanted.flatMap((primitive) => {
    const keys = keysOf(primitive);
    return keys === undefined ? [] : [file(`${folders[kind]}/${names.get(primitive.path)}${suffix}`, primitive, keys)];
  });
}

function file(path: FilePath, primitive: Primitive, keys: Record<string, unknown>): OutputFile {
  const frontmatter = frontmatterText(keys);
  const parts = [{ type: 'text', text: frontmatter } as const, provenance([primitive.path]), { type: 'body', of: primitive.path } as const];
  return { path, sources: [primitive.path], content: { type: 'parts', parts: frontmatter === '' ? parts.slice(1) : parts } };
}

const instructionNames = ['name', 'description', 'excludeAgent'];
const promptNames = ['name', 'description', 'argument-hint', 'agent', 'model', 'tools'];
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

function instructionKeys({ graph }: EmitInput, instruction: Primitive, losses: Loss[]): Record<string, unknown> | undefined {
  const globs = portableGlobs(instructionScope(graph, instruction));
  // No pattern that could match anything: an empty `applyTo` is an error in VS Code.
  if (globs?.length === 0) return undefined;
  losses.push(...lostKeys(instruction, runtime, globs === undefined ? instructionNames : [...instructionNames, 'applyTo']));
  return { ...pick(instruction, instructionNames), applyTo: globs?.join(',') };
}

function promptKeys(prompt: Primitive, losses: Loss[]): Record<string, unknown> {
  losses.push(...lostKeys(prompt, runtime, [...promptNames, 'mode']));
  const { mode, ...keys } = pick(prompt, [...promptNames, 'mode']);
  return { ...keys, agent: keys['agent'] ?? mode };
}

function agentKeys(agent: Primitive, losses: Loss[]): Record<string, unknown> {
  if (isClaudeAgent(agent.path)) return claudeAgentKeys(agent, losses);
  losses.push(...lostKeys(agent, runtime, [...agentNames, 'infer']));
  const { infer, ...kept } = pick(agent, [...agentNames, 'infer']);
  // What `infer: false` meant, in today's words (VS Code 1.122, promptFileParser.ts).
  const invocation = infer === false && kept['disable-model-invocation'] === undefined ? { 'disable-model-invocation': true } : {};
  return { name: nameOf(agent), ...kept, ...invocation };
}

function claudeAgentKeys(agent: Primitive, losses: Loss[]): Record<string, unknown> {
  const { lost, model } = fromClaudeModel(agent.frontmatter?.value['model']);
  losses.push(...lostKeys(agent, runtime, ['name', 'description', 'tools', ...(lost ? [] : ['model'])]));
  return { ...pick(agent, ['name', 'description']), model, tools: fromClaudeTools(agent, losses) };
}
