import type { Primitive } from '../graph/graph.ts';
import { isClaudeAgent } from '../kinds.ts';
import { baseNameOf, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { agentFiles } from './emit/agent-files.ts';
import type { ActiveSyntax } from './emit/arguments.ts';
import { toClaudeTools } from './emit/claude-tools.ts';
import { argumentHint, commandFiles } from './emit/command-files.ts';
import { pick } from './emit/losses.ts';
import { toClaudeModel } from './emit/models.ts';
import { slugName } from './emit/output-names.ts';
import { ruleFiles } from './emit/rule-files.ts';
import { skillFiles } from './emit/skill-files.ts';
import { descriptionOf } from './emit/rule-scope.ts';
import { emission } from './emit/step.ts';
import type { Step } from './emit/step.ts';
import { agentsIn, commandsIn, skillsIn } from './load/offers.ts';
import { filesBelow, loadedChain } from './load/folder-chain.ts';
import { firstMatch } from './load/glob-match.ts';
import { withImports } from './load/imports.ts';
import { listKey } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import type { LoadedDocument, Loader, Loss, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Claude Code';

/** `.claude/`: rules, agents, commands and skills of Claude Code. */
export const claude: Runtime = {
  id: 'claude',
  title,
  sources: [
    'https://code.claude.com/docs/en/memory',
    'https://code.claude.com/docs/en/sub-agents',
    'https://code.claude.com/docs/en/skills',
  ],
  verifiedOn: '2026-11-01',
  features: {
    rules: ['.claude/rules/*.md'],
    scope: 'globs',
    onDemand: 'skill',
    agents: ['.claude/agents/*.md'],
    prompts: ['.claude/commands/*.md'],
    skills: ['.claude/skills/*/**'],
    handoffs: 'text',
  },
  limits: [
    { of: 'root rule', max: 200, unit: 'lines', beyond: 'advised', source: 'https://code.claude.com/docs/en/memory' },
    { of: 'skill description', max: 1536, unit: 'characters', beyond: 'cut', source: 'https://code.claude.com/docs/en/skills' },
  ],
  isNative: ({ kind, path }) =>
    (kind === 'agent' && isNativeAgent(path)) || (kind === 'skill' && /^\.claude\/skills\/[^/]+\/SKILL\.md$/i.test(path)),
  emit(input) {
    const losses: Loss[] = [];
    const called = commands(input, losses);
    const rest = emission(input, [rules, agents, skills(called.map(({ path }) => baseNameOf(path).replace(/\.md$/, '')))]);
    return { outputs: [...called, ...rest.outputs], losses: [...losses, ...rest.losses] };
  },
  load,
};

/** Rules with `paths` load when a matching file is read, rules without it always. What VS Code loads on demand becomes a skill. */
const rules = ruleFiles({
  runtime: title,
  folder: '.claude/rules',
  suffix: '.md',
  keys({ scope }) {
    switch (scope.type) {
      case 'everything':
        return {};
      case 'globs':
        return { paths: scope.globs };
      case 'on-demand':
        return undefined;
    }
  },
});

/** Keys that only Claude Code's agents have: whoever writes them means Claude Code. */
const ownAgentKeys = [
  'disallowedTools',
  'permissionMode',
  'maxTurns',
  'skills',
  'mcpServers',
  'memory',
  'effort',
  'isolation',
  'background',
  'color',
  'initialPrompt',
];

const agents = agentFiles({
  runtime: title,
  folder: '.claude/agents',
  suffix: '.md',
  toName: slugName,
  isNative: ({ path }) => isNativeAgent(path),
  keys({ agent, name, description, losses }) {
    if (isClaudeAgent(agent.path)) return { ...agent.frontmatter?.value, name, description };
    const { model } = toClaudeModel(agent.frontmatter?.value['model']);
    return { name, description, tools: toClaudeTools(agent, losses)?.join(', '), model, ...pick(agent, ownAgentKeys) };
  },
  carried: (agent) =>
    isClaudeAgent(agent.path) ? Object.keys(agent.frontmatter?.value ?? {}) : [...modelWhenKept(agent), 'tools', ...ownAgentKeys],
});

/** Keys of prompts that commands have too. */
const sameKeys = ['disable-model-invocation', 'disallowed-tools'];

const argumentName = /^[A-Za-z][\w-]{0,63}$/;

/** Plain text in VS Code that Claude Code fills in or runs. Source: code.claude.com/docs/en/skills, string substitutions. */
const active: readonly ActiveSyntax[] = [
  { pattern: /\$(?:ARGUMENTS\b|\d+(?!\w))/g, does: (match) => `replaces \`${match}\` with an argument` },
  { pattern: /!`[^`\n]+`/g, does: (match) => `runs the command in \`${match}\`` },
];

/** Prompts become commands, and `${input:name}` the command's named arguments. */
const commands = commandFiles({
  runtime: title,
  folder: '.claude/commands',
  suffix: '.md',
  carried: (prompt) => ['description', 'allowed-tools', 'argument-hint', 'tools', ...modelWhenKept(prompt), ...sameKeys],
  active: (inputs) => {
    const named = inputs.filter((input) => argumentName.test(input)).map((input) => `${input}(?![\\w-])`);
    if (named.length === 0) return active;
    return [
      ...active,
      { pattern: new RegExp(`\\$(?:${named.join('|')})`, 'g'), does: (match) => `replaces \`${match}\` with an argument` },
    ];
  },
  arguments: { type: 'named', accepts: argumentName, placeholder: argumentPlaceholder },
  keys: ({ prompt, inputs, losses }) => ({
    description: descriptionOf(prompt),
    'argument-hint': argumentHint(prompt) ?? (inputs.length === 0 ? undefined : inputs.map((input) => `[${input}]`).join(' ')),
    arguments: inputs.length === 0 ? undefined : inputs,
    model: toClaudeModel(prompt.frontmatter?.value['model']).model,
    // Who writes this key means Claude Code.
    'allowed-tools': prompt.frontmatter?.value['allowed-tools'] ?? toClaudeTools(prompt, losses)?.join(', '),
    ...pick(prompt, sameKeys),
  }),
});

/** `$name`, or the place of the argument, counted from 0, where what follows would be read as part of the name. */
function argumentPlaceholder(name: string, inputs: readonly string[], next: string): string {
  const isPrefix = inputs.some((other) => other !== name && other.startsWith(name));
  return /[\w-]/.test(next) || isPrefix ? `$ARGUMENTS[${inputs.indexOf(name)}]` : `$${name}`;
}

/** People call skills and commands by the same kind of name: what comes from instructions gives way to both. */
function skills(called: readonly string[]): Step {
  return skillFiles({
    runtime: title,
    folder: '.claude/skills',
    also: ['on-demand'],
    taken: called,
    active,
    isOwn: ({ path }) => /(?:^|\/)\.claude\//.test(path),
  });
}

function modelWhenKept({ frontmatter }: Primitive): string[] {
  return toClaudeModel(frontmatter?.value['model']).lost ? [] : ['model'];
}

function isNativeAgent(path: FilePath): boolean {
  return /^\.claude\/agents\/.+\.md$/.test(path);
}

/** `@path` in the text; by today's documents at most four hops from the first file. Source: code.claude.com/docs/en/memory. */
const imports = { pattern: /(?<![\w`])@((?:\.{1,2}\/)*[\w.][\w./-]*\w)/g, from: 'file', depth: 4 } as const;

/** CLAUDE.md from the root inwards, or AGENTS.md where none lies on the way; then the rules. */
function load(tree: RuntimeTree): Loader {
  const rulesOf = scopedRules(tree, filesBelow(tree, '.claude/rules', '.md'), (rule) => {
    const paths = listKey(rule, 'paths');
    return paths === undefined ? { type: 'always' } : { type: 'globs', match: firstMatch(paths, 'rooted') };
  });
  const offered = [
    ...rulesOf.offered,
    ...agentsIn(tree, '.claude/agents', '.md'),
    ...commandsIn(tree, '.claude/commands', '.md'),
    ...skillsIn(tree, ['.claude/skills']),
  ];
  return (path) => {
    const own = ['CLAUDE.md', '.claude/CLAUDE.md', 'CLAUDE.local.md'].flatMap((name) => loadedChain(tree, path, [name]));
    const memory = own.length === 0 ? loadedChain(tree, path, ['AGENTS.md']) : own.toSorted(byFolder);
    const documents = memory.flatMap((document) => withImports(tree, document, imports));
    return { documents: [...documents, ...rulesOf.loaded(path)], offered };
  };
}

/** From the root inwards; the three names of one folder stay in their order. */
function byFolder(a: LoadedDocument, b: LoadedDocument): number {
  return depthOf(a.path) - depthOf(b.path);
}

function depthOf(path: FilePath): number {
  return folderOf(path.replace(/(^|\/)\.claude\/CLAUDE\.md$/, '$1CLAUDE.md')).length;
}
