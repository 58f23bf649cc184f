import { namesOf } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import { folderOf } from '../model/file-path.ts';
import { agentFiles, agentNames } from './emit/agent-files.ts';
import { agentsMdFiles } from './emit/agents-md-files.ts';
import { activeText } from './emit/arguments.ts';
import type { ActiveSyntax } from './emit/arguments.ts';
import { commandFiles } from './emit/command-files.ts';
import { slugName } from './emit/output-names.ts';
import { promptAgent } from './emit/prompt-agent.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import type { Step } from './emit/step.ts';
import { descriptionOf } from './emit/titles.ts';
import { toolsFor } from './emit/tool-sets.ts';
import type { ToolTable } from './emit/tool-sets.ts';
import { filesBelow, folderChain } from './load/folder-chain.ts';
import { firstMatch } from './load/glob-match.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { agentsIn, commandsIn, skillsIn } from './load/offers.ts';
import { listKey } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import { jsonTable, textsOf } from './load/settings.ts';
import type { Loader, Loss, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Kilo Code';

/** AGENTS.md and `.kilo/`: rules, agents, commands and skills of Kilo Code. */
export const kilo: Runtime = {
  id: 'kilo',
  title,
  sources: [
    'Kilo-Org/kilocode packages/opencode/src/session/instruction.ts',
    'Kilo-Org/kilocode packages/kilo-docs/pages/customize/agents-md.md',
    'Kilo-Org/kilocode packages/kilo-docs/pages/customize/custom-rules.md',
    'Kilo-Org/kilocode packages/kilo-docs/pages/customize/custom-subagents.md',
    'Kilo-Org/kilocode packages/kilo-docs/pages/customize/agent-permissions.md',
    'Kilo-Org/kilocode packages/kilo-docs/pages/customize/workflows.md',
    'Kilo-Org/kilocode packages/kilo-docs/pages/customize/skills.md',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['**/AGENTS.md'],
    scope: 'folders',
    onDemand: 'link',
    agents: ['.kilo/agents/*.md'],
    prompts: ['.kilo/commands/*.md'],
    skills: ['.kilo/skills/*/**'],
    handoffs: 'text',
  },
  limits: [
    {
      of: 'skill name',
      max: 64,
      unit: 'characters',
      beyond: 'advised',
      source: 'Kilo-Org/kilocode packages/kilo-docs/pages/customize/skills.md',
    },
    {
      of: 'skill description',
      max: 1024,
      unit: 'characters',
      beyond: 'advised',
      source: 'Kilo-Org/kilocode packages/kilo-docs/pages/customize/skills.md',
    },
  ],
  isNative: (primitive) =>
    isNativeAgent(primitive) || (primitive.kind === 'skill' && /^\.(?:kilo|agents)\/skills\/[^/]+\/SKILL\.md$/.test(primitive.path)),
  emit: (input) =>
    emission(input, [agentsMdFiles({ runtime: title }), commands, agents, skillFiles({ runtime: title, folder: '.kilo/skills' })]),
  load,
};

/** What an agent may ask for. A name for all tools of a server: OpenCode, of which this is a fork, joins server and tool by `_`. */
const tools: ToolTable = {
  runtime: title,
  sets: {
    read: ['read'],
    search: ['glob', 'grep', 'list'],
    edit: ['edit'],
    execute: ['bash'],
    web: ['webfetch', 'websearch'],
    agent: ['task'],
    todo: ['todowrite'],
  },
  mcp: (server, tool) => [`${server.replace(/[^\w-]/g, '_')}_${tool ?? '*'}`],
};

/** What only looks, plans or delegates. What acts asks the person, as in VS Code. */
const harmless: ReadonlySet<string> = new Set(['read', 'glob', 'grep', 'list', 'task', 'todowrite']);

type Permission = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** The last rule that matches wins, so what is not listed is denied first. */
function permissionOf(agent: Primitive, nameFor: (written: string) => string, losses: Loss[]): Permission | undefined {
  const listed = toolsFor(agent, tools, losses);
  const task = delegation(agent, nameFor);
  if (listed === undefined) return task && { task };
  const rules = listed.map((tool) => [tool, tool === 'task' && task !== undefined ? task : harmless.has(tool) ? 'allow' : 'ask'] as const);
  return { '*': 'deny', ...Object.fromEntries(rules) };
}

/** The agents that an agent may call, where it names some. */
function delegation(agent: Primitive, nameFor: (written: string) => string): Readonly<Record<string, string>> | undefined {
  if (!Array.isArray(agent.frontmatter?.value['agents'])) return undefined;
  const names = namesOf(agent, 'agents').map(({ name }) => name);
  if (names.includes('*')) return undefined;
  return { '*': 'deny', ...Object.fromEntries(names.map((name) => [nameFor(name), 'allow'])) };
}

/** `primary` for what only people call, `subagent` for what only agents call. */
function modeOf({ frontmatter }: Primitive): string {
  if (frontmatter?.value['user-invocable'] === false) return 'subagent';
  return frontmatter?.value['disable-model-invocation'] === true ? 'primary' : 'all';
}

/** Filled in when the file is read. */
const substituted: readonly ActiveSyntax[] = [
  { pattern: /\{(?:env|file):[^}\n]+\}/g, does: (match) => `replaces \`${match}\` by what it names` },
];

const naming = {
  folder: '.kilo/agents',
  suffix: '.md',
  toName: slugName,
  isNative: isNativeAgent,
  namedByFile: true,
  builtIn: ['code', 'plan', 'ask', 'debug', 'orchestrator', 'general', 'explore'],
} as const;

const agents = agentFiles({
  ...naming,
  runtime: title,
  keys({ agent, nameFor, description, losses }) {
    losses.push(...activeText(agent, title, substituted));
    return { description, mode: modeOf(agent), permission: permissionOf(agent, nameFor, losses) };
  },
  carried: () => ['tools', 'agents', 'user-invocable', 'disable-model-invocation'],
});

function isNativeAgent({ kind, path }: Primitive): boolean {
  return kind === 'agent' && /^\.kilo\/agents\/.+\.md$/.test(path);
}

/** Plain text in VS Code that Kilo fills in, runs or attaches; the first three as OpenCode does, of which it is a fork. */
const active: readonly ActiveSyntax[] = [
  { pattern: /\$(?:ARGUMENTS\b|\d+)/g, does: (match) => `replaces \`${match}\` with an argument` },
  { pattern: /!`[^`\n]+`/g, does: (match) => `runs the command in \`${match}\`` },
  { pattern: /(?<![\w`])@(?=[\w./~])[\w./~-]*[\w/]/g, does: (match) => `attaches the file or calls the agent \`${match}\`` },
  ...substituted,
];

const commands: Step = (input, losses) => {
  const names = agentNames(input, naming);
  const agentOf = (prompt: Primitive): string | undefined => promptAgent(prompt, names, { ask: 'ask', plan: 'plan' });
  return commandFiles({
    runtime: title,
    folder: '.kilo/commands',
    suffix: '.md',
    keys: ({ prompt }) => ({ description: descriptionOf(prompt), agent: agentOf(prompt) }),
    carried: (prompt) => ['description', ...(agentOf(prompt) === undefined ? [] : ['agent'])],
    active: () => active,
    arguments: { type: 'positional', placeholder: (position) => `$${position}` },
  })(input, losses);
};

/** AGENTS.md from the root inwards, then what the configuration names, and the rules of earlier versions. */
function load(tree: RuntimeTree): Loader {
  const named = ['kilo.jsonc', 'kilo.json'].flatMap((file) => textsOf(jsonTable(tree, file)?.['instructions']));
  const matches = named.map((entry) => firstMatch([entry], 'rooted'));
  const files = matches.flatMap((match) => tree.files.filter((file) => match(file) !== undefined));
  const older = filesBelow(tree, '.kilocode/rules', '.md').filter((file) => folderOf(file) === '.kilocode/rules');
  const rules = scopedRules(tree, [...new Set([...files, ...older])], (rule) => {
    const paths = listKey(rule, 'paths');
    return paths === undefined ? { type: 'always' } : { type: 'globs', globs: paths, dialect: 'rooted' };
  });
  const offered = [
    ...agentsIn(tree, '.kilo/agents', '.md'),
    ...commandsIn(tree, '.kilo/commands', '.md'),
    ...skillsIn(tree, ['.kilo/skills', '.agents/skills', '.claude/skills']),
  ];
  const chain = folderChain(tree, ['AGENTS.md', 'CLAUDE.md', 'CONTEXT.md']);
  return loaderByFolder(
    (folder, lists) => ({ documents: [...chain(folder), ...lists.flat()], offered }),
    (path) => [rules.loaded(path)],
  );
}
