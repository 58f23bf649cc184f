import type { Primitive } from '../graph/graph.ts';
import { isClaudeAgent, stemOf } from '../kinds.ts';
import { baseNameOf, byCodeUnit, pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { agentFiles } from './emit/agent-files.ts';
import { argumentInput } from './emit/argument-names.ts';
import type { ActiveSyntax } from './emit/arguments.ts';
import { claudeToolsFor, toClaudeTools } from './emit/claude-tools.ts';
import { argumentHint, commandFiles } from './emit/command-files.ts';
import { commandsAndSkills } from './emit/commands-and-skills.ts';
import { pick } from './emit/losses.ts';
import { toClaudeModel } from './emit/models.ts';
import { slugName } from './emit/output-names.ts';
import { provenance } from './emit/provenance.ts';
import { pathsKey, ruleFiles } from './emit/rule-files.ts';
import { skillFiles, skillNames } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import type { Step } from './emit/step.ts';
import { descriptionOf } from './emit/titles.ts';
import { inOwnWords } from './emit/tool-names.ts';
import { claudeFiles, claudeMemory, memoryLimit } from './load/claude-memory.ts';
import { foldersTo } from './load/folder-chain.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { agentsIn, commandsIn, firstOfEach, skillsIn } from './load/offers.ts';
import { ruleText, textKey } from './load/rule-text.ts';
import type { EmitInput, Loader, Offer, OutputFile, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Claude Code';

/** `.claude/`: rules, agents, commands and skills of Claude Code. */
export const claude: Runtime = {
  id: 'claude',
  title,
  sources: [
    'https://code.claude.com/docs/en/memory',
    'https://code.claude.com/docs/en/sub-agents',
    'https://code.claude.com/docs/en/skills',
    'anthropics/claude-code@42a37c2 mods/agents-md/README.md',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.claude/rules/*.md'],
    scope: 'globs',
    onDemand: 'skill',
    agents: ['.claude/agents/*.md'],
    prompts: ['.claude/commands/*.md'],
    skills: ['.claude/skills/*/**'],
    handoffs: 'text',
    sometimes: [{ path: 'CLAUDE.md', when: 'AGENTS.md is built as well, so that Claude Code does not read the same text twice' }],
  },
  limits: [
    memoryLimit,
    { of: 'root rule', max: 200, unit: 'lines', beyond: 'advised', source: 'https://code.claude.com/docs/en/memory' },
    { of: 'skill description', max: 1536, unit: 'characters', beyond: 'cut', source: 'https://code.claude.com/docs/en/skills' },
  ],
  isNative: ({ kind, path }) =>
    (kind === 'agent' && isNativeAgent(path)) || (kind === 'skill' && /^\.claude\/skills\/[^/]+\/SKILL\.md$/i.test(path)),
  emit(input) {
    const own = [commandsAndSkills(commands, skills), rules, agents].map((step) => inOwnWords(step, (name) => claudeToolsFor({ name })));
    const { outputs, losses } = emission(input, own);
    return { outputs: [...instead(input, outputs), ...outputs], losses };
  },
  load,
};

/**
 * A CLAUDE.md that says nothing: since 2.1.277 Claude Code reads AGENTS.md in and below folders without one, and it has the
 * same rules in `.claude/rules`. It strips comments. An AGENTS.md that a person has written must stay in sight.
 */
function instead({ agentsMd, graph }: EmitInput, outputs: readonly OutputFile[]): OutputFile[] {
  const sources = outputs.filter(({ path }) => path.startsWith('.claude/rules/')).flatMap((rule) => rule.sources);
  const byHand = graph.paths.sources.some((path) => claudeFiles.includes(path) || baseNameOf(path) === 'AGENTS.md');
  if (!agentsMd || byHand || sources.length === 0) return [];
  const text = '<!-- Claude Code reads .claude/rules. This file keeps it from reading the same rules in AGENTS.md as well. -->';
  return [
    {
      path: 'CLAUDE.md',
      sources: [...new Set(sources)].toSorted(byCodeUnit),
      content: { type: 'parts', parts: [provenance([]), { type: 'text', text }] },
    },
  ];
}

/** Rules with `paths` load when a matching file is read, rules without it always. What VS Code loads on demand becomes a skill. */
const rules = ruleFiles({
  runtime: title,
  folder: '.claude/rules',
  suffix: '.md',
  keys: pathsKey,
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

/**
 * Keys of prompts that commands have too; who writes them means Claude Code. `tools` of VS Code is not `allowed-tools`: that limits
 * nothing, and what it lists runs without asking. Source: code.claude.com/docs/en/skills, frontmatter reference.
 */
const sameKeys = ['disable-model-invocation', 'allowed-tools', 'disallowed-tools'];

/** Plain text in VS Code that Claude Code fills in or runs. Source: code.claude.com/docs/en/skills, string substitutions. */
const active: readonly ActiveSyntax[] = [
  { pattern: /\$(?:ARGUMENTS\b|\d+(?!\w))/g, does: (match) => `replaces \`${match}\` with an argument` },
  { pattern: /!`[^`\n]+`/g, does: (match) => `runs the command in \`${match}\`` },
];

/** Commands alone take along a file that is named so. Source: code.claude.com/docs/en/slash-commands, file references. */
const inCommands: readonly ActiveSyntax[] = [
  ...active,
  { pattern: /(?<!\S)@(?:[\w.-]+\/)*[\w-]+\.[A-Za-z]\w{0,4}\b/g, does: (match) => `takes the file \`${match.slice(1)}\` along` },
];

/** Prompts become commands, and `${input:name}` the command's named arguments. */
const commands = commandFiles({
  runtime: title,
  folder: '.claude/commands',
  suffix: '.md',
  // Of a skill and a command with one name, people get the skill. Source: code.claude.com/docs/en/skills.
  taken: (input) => skillNames(input, '.claude/skills'),
  carried: (prompt) => ['description', 'argument-hint', ...modelWhenKept(prompt), ...sameKeys],
  active: (inputs) => {
    const named = inputs.filter((input) => argumentInput.test(input)).map((input) => `${input}(?![\\w-])`);
    if (named.length === 0) return inCommands;
    return [
      ...inCommands,
      { pattern: new RegExp(`\\$(?:${named.join('|')})`, 'g'), does: (match) => `replaces \`${match}\` with an argument` },
    ];
  },
  arguments: { type: 'named', accepts: argumentInput, placeholder: argumentPlaceholder },
  keys: ({ prompt, inputs }) => ({
    description: descriptionOf(prompt),
    'argument-hint': argumentHint(prompt, inputs),
    arguments: inputs.length === 0 ? undefined : inputs,
    model: toClaudeModel(prompt.frontmatter?.value['model']).model,
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

/** A session at the root of the repository: what it loads for a path, and what stands in the folders down to there. */
function load(tree: RuntimeTree): Loader {
  const memory = claudeMemory(tree);
  const agentOffers = agentsIn(tree, '.claude/agents', '.md').filter(({ path }) => isWholeAgent(tree, path));
  const called = commandsIn(tree, '.claude/commands', '.md').map((offer) => ({ ...offer, name: stemOf(offer.path) }));
  const offersIn = (folder: FilePath): Offer[] => {
    const skillOffers = skillsIn(
      tree,
      foldersTo(folder).map((one) => pathIn(one, '.claude/skills')),
    );
    const taken = new Set(skillOffers.map(({ name }) => name));
    const commandOffers = called.filter(({ name }) => !taken.has(name));
    return [...firstOfEach(agentOffers), ...firstOfEach(commandOffers), ...skillOffers];
  };
  return loaderByFolder(
    (folder, rules) => ({ documents: memory.documents(folder, rules), offered: offersIn(folder), dropped: memory.dropped(folder) }),
    memory.rulesFor,
  );
}

/** Both keys are required. */
function isWholeAgent(tree: RuntimeTree, path: FilePath): boolean {
  const agent = ruleText(tree, path);
  return agent !== undefined && textKey(agent, 'name') !== undefined && textKey(agent, 'description') !== undefined;
}
