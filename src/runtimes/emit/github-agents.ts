import { nameOf } from '../../graph/agents.ts';
import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { isClaudeAgent } from '../../kinds.ts';
import { vscodeToolNamesOf } from '../../model/claude-tools.ts';
import { githubToolSet, toolOrigin } from '../../model/vscode-tools.ts';
import type { EmitInput, Loss } from '../runtime.ts';
import { fromClaudeTools } from './claude-tools.ts';
import type { Keys } from './frontmatter-text.ts';
import { githubFiles } from './github-files.ts';
import type { GithubContent, GithubSource } from './github-files.ts';
import { handoffLosses, handoffText } from './handoff-text.ts';
import { listedTools } from './listed-tools.ts';
import { lostKeys, pick } from './losses.ts';
import { fromClaudeModel } from './models.ts';
import type { Step } from './step.ts';
import { toolsFor } from './tool-sets.ts';

/** One of those that read `.github/agents`. */
export interface GithubAgentReader {
  /** The runtime as people call it. */
  readonly runtime: string;
  /** Keys that only others read. */
  readonly ignored: readonly string[];
  /** Whether a file may name several models, of which the first that there is counts. */
  readonly modelLists: boolean;
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

/** Keys that github.com and Copilot CLI do not know: written only where VS Code reads the file as well. */
export const vscodeAgentKeys = ['argument-hint', 'handoffs', 'agents', 'hooks', 'advancedOptions'] as const;

/**
 * `.github/agents`. The keys are those of all its readers together, each ignoring what only others know. Hand-offs and the
 * names of tools are VS Code's own where it is one of them, and text and GitHub's aliases where not.
 */
export function githubAgents(reader: GithubAgentReader): Step {
  return githubFiles('agent', '.github/agents', '.agent.md', (source) => {
    const content = isClaudeAgent(source.primitive.path) ? fromClaudeAgent(reader, source) : fromAgent(reader, source);
    if (isForVscode(source.input) && !reader.modelLists) ignoredTools(reader, source);
    return content;
  });
}

function isForVscode({ alongside }: EmitInput): boolean {
  return alongside.has('vscode');
}

function fromAgent({ runtime, ignored, modelLists }: GithubAgentReader, { input, primitive, losses }: GithubSource): GithubContent {
  const forVscode = isForVscode(input);
  const written = forVscode ? agentNames : agentNames.filter((name) => !vscodeAgentKeys.some((key) => key === name));
  const { infer, ...kept } = pick(primitive, [...written, 'infer']);
  const known = agentNames.filter((name) => !ignored.includes(name));
  losses.push(...lostKeys(primitive, runtime, [...known, 'infer', ...(forVscode ? [] : ['handoffs'])]));
  if (!forVscode) losses.push(...handoffLosses(primitive, runtime));
  const keys: Keys = {
    name: nameOf(primitive),
    description: primitive.headings[0]?.text ?? nameOf(primitive),
    ...kept,
    model: modelFor(primitive, { runtime, modelLists, input }, losses),
    // What `infer: false` meant, in today's words (VS Code 1.122, promptFileParser.ts).
    ...(infer === false && kept['disable-model-invocation'] === undefined ? { 'disable-model-invocation': true } : {}),
  };
  if (forVscode) return { keys };
  return {
    keys: { ...keys, tools: githubTools(primitive, runtime, losses) },
    after: handoffText(primitive, (written) => written),
  };
}

function fromClaudeAgent({ runtime }: GithubAgentReader, { input, primitive, losses }: GithubSource): GithubContent {
  const { lost, model } = fromClaudeModel(primitive.frontmatter?.value['model']);
  losses.push(...lostKeys(primitive, runtime, ['name', 'description', 'tools', ...(lost ? [] : ['model'])]));
  const tools = isForVscode(input) ? fromClaudeTools(primitive, losses) : githubTools(primitive, runtime, losses);
  return { keys: { ...pick(primitive, ['name', 'description']), model, tools } };
}

/** GitHub's aliases. Source: github/docs custom-agents-configuration. */
const aliases = ['execute', 'read', 'edit', 'search', 'agent', 'web', 'todo'] as const;

function githubTools(primitive: Primitive, runtime: string, losses: Loss[]): string[] | undefined {
  const sets = Object.fromEntries(aliases.map((alias) => [alias, [alias]]));
  return toolsFor(primitive, { runtime, sets, mcp: (server, tool = '*') => [`${server}/${tool}`] }, losses);
}

/** Tools whose names only VS Code knows: github.com and the CLI ignore those, and a list of nothing else allows nothing. */
function ignoredTools({ runtime }: GithubAgentReader, { primitive, losses }: GithubSource): void {
  for (const { name, span } of listedTools(primitive) ?? []) {
    const written = isClaudeAgent(primitive.path) ? vscodeToolNamesOf(name.split('(')[0] ?? '') : [name];
    if (written.length === 0 || written.some((tool) => githubToolSet(tool) !== undefined || toolOrigin(tool) === 'elsewhere')) continue;
    const set = aliases.find((alias) => alias === written[0]?.split('/')[0]);
    losses.push({
      path: primitive.path,
      span,
      effect: 'narrowed',
      message: `${runtime} shares this file with VS Code and does not know its tool \`${written.join('`, `')}\`: the agent may not use it there.`,
      hint: `${set === undefined ? 'Say it in the text if it matters there' : `Name the whole set, \`${set}\``}, or accept the difference.`,
    });
  }
}

/**
 * Copilot CLI refuses a file that lists models, so all that share it get the first one.
 * Sources: github/copilot-cli issue 2133; github/docs custom-agents-configuration, where `model` is a string.
 */
function modelFor(
  primitive: Primitive,
  { runtime, modelLists, input }: Pick<GithubAgentReader, 'runtime' | 'modelLists'> & { readonly input: EmitInput },
  losses: Loss[],
): unknown {
  const value: unknown = primitive.frontmatter?.value['model'];
  if (!Array.isArray(value)) return value;
  const names = value.filter((name): name is string => typeof name === 'string');
  const isList = isForVscode(input) && !input.alongside.has('copilot-cli');
  const entry = entryAt(primitive, ['model']);
  if (names.length > 1 && entry !== undefined && !(isList && modelLists)) {
    losses.push({
      path: primitive.path,
      span: entry.keySpan ?? entry.valueSpan,
      effect: 'narrowed',
      message: isList
        ? `${runtime} documents one model for an agent, and this file lists several for VS Code.`
        : modelLists
          ? `Copilot CLI reads the same file and refuses a list of models, so that ${runtime} gets only the first.`
          : `${runtime} takes one model: only the first is written.`,
      hint: 'Put the model first that all should use, or name only one.',
    });
  }
  return isList ? value : names[0];
}
