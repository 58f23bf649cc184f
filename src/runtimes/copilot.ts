import { nameOf } from '../graph/agents.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import { isClaudeAgent, isRepositoryWide } from '../kinds.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import { frontmatterText } from './frontmatter-text.ts';
import { namesTaken, outputNames } from './output-names.ts';
import { portableGlobs } from './portable-globs.ts';
import { provenance } from './provenance.ts';
import type { EmitInput, Loss, OutputFile, Runtime } from './runtime.ts';
import { skillOutputs } from './skill-outputs.ts';
import { fromClaudeTools } from './tool-names.ts';

/** `.github/`: what Copilot reads in VS Code, on github.com and in its command line. */
export const copilot: Runtime = {
  id: 'copilot',
  title: 'GitHub Copilot (.github/)',
  sources: ['microsoft/vscode 1.122 promptFileLocations.ts', 'github/docs custom-agents-configuration.md'],
  verifiedOn: '2026-11-01',
  isNative: ({ kind, path }) => nativePlaces[kind]?.test(path) ?? true,
  emit(input) {
    const losses: Loss[] = [];
    const outputs = [
      ...repositoryWide(input),
      ...emitKind(input, 'instructions', '.instructions.md', instructionKeys(input)),
      ...emitKind(input, 'prompt', '.prompt.md', promptKeys),
      ...emitKind(input, 'agent', '.agent.md', (agent) => agentKeys(agent, losses)),
      ...skillOutputs(input, '.github/skills'),
    ];
    return { outputs, losses };
  },
};

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
function repositoryWide({ graph, primitives }: EmitInput): OutputFile[] {
  const sources = primitives.filter((primitive) => isForWholeRepository(graph, primitive));
  if (sources.length === 0) return [];
  const paths = sources.map(({ path }) => path);
  const bodies = paths.map((of) => ({ type: 'body', of }) as const);
  return [{ path: repositoryWidePath, sources: paths, content: { type: 'parts', parts: [provenance(paths), ...bodies] } }];
}

function isForWholeRepository(graph: Graph, primitive: Primitive): boolean {
  return isRepositoryWide(primitive.path) && instructionScope(graph, primitive).type === 'everything';
}

function emitKind(
  { graph, primitives }: EmitInput,
  kind: keyof typeof folders,
  suffix: string,
  keysOf: (primitive: Primitive) => Record<string, unknown>,
): OutputFile[] {
  const wanted = primitives.filter((primitive) => primitive.kind === kind && !isForWholeRepository(graph, primitive));
  const names = outputNames(
    wanted.map(({ path }) => path),
    namesTaken(graph, folders[kind], suffix),
  );
  return wanted.map((primitive) => file(`${folders[kind]}/${names.get(primitive.path)}${suffix}`, primitive, keysOf(primitive)));
}

function file(path: FilePath, primitive: Primitive, keys: Record<string, unknown>): OutputFile {
  const frontmatter = frontmatterText(keys);
  const parts = [{ type: 'text', text: frontmatter } as const, provenance([primitive.path]), { type: 'body', of: primitive.path } as const];
  return { path, sources: [primitive.path], content: { type: 'parts', parts: frontmatter === '' ? parts.slice(1) : parts } };
}

function pick(primitive: Primitive, keys: readonly string[]): Record<string, unknown> {
  const value = primitive.frontmatter?.value ?? {};
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]));
}

function instructionKeys({ graph }: EmitInput): (primitive: Primitive) => Record<string, unknown> {
  return (primitive) => {
    const applyTo = portableGlobs(instructionScope(graph, primitive))?.join(',');
    return { ...pick(primitive, ['name', 'description', 'excludeAgent']), applyTo };
  };
}

function promptKeys(prompt: Primitive): Record<string, unknown> {
  const { mode, ...keys } = pick(prompt, ['name', 'description', 'argument-hint', 'agent', 'mode', 'model', 'tools']);
  return { ...keys, agent: keys['agent'] ?? mode };
}

function agentKeys(agent: Primitive, losses: Loss[]): Record<string, unknown> {
  if (isClaudeAgent(agent.path)) {
    return { ...pick(agent, ['name', 'description']), tools: fromClaudeTools(agent, losses) };
  }
  const keys = [
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
    'reasoningEffort',
  ];
  const { infer, ...kept } = pick(agent, [...keys, 'infer']);
  // What `infer: false` meant, in today's words (VS Code 1.122, promptFileParser.ts).
  const invocation = infer === false && kept['disable-model-invocation'] === undefined ? { 'disable-model-invocation': true } : {};
  return { name: nameOf(agent), ...kept, ...invocation };
}
