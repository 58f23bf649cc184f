import { agentFiles } from './emit/agent-files.ts';
import type { AgentFact } from './emit/agent-files.ts';
import { agentsMdFiles } from './emit/agents-md-files.ts';
import type { ActiveSyntax } from './emit/arguments.ts';
import { argumentHint, commandFiles } from './emit/command-files.ts';
import type { Keys } from './emit/frontmatter-text.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { slugName } from './emit/output-names.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { descriptionOf } from './emit/titles.ts';
import { toolsOrLeast } from './emit/tool-sets.ts';
import type { ToolTable } from './emit/tool-sets.ts';
import { folderChain } from './load/folder-chain.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { agentsIn, commandsIn, skillsIn } from './load/offers.ts';
import type { Runtime } from './runtime.ts';

const title = 'Factory Droid';

const skillFolders = ['.factory/skills', '.agent/skills'];

/** A hierarchy of AGENTS.md files, and `.factory/`: droids, commands and skills. */
export const factory: Runtime = {
  id: 'factory',
  title,
  sources: [
    'https://docs.factory.ai/cli/configuration/agents-md',
    'https://docs.factory.ai/cli/configuration/custom-droids',
    'https://docs.factory.ai/cli/configuration/custom-slash-commands',
    'https://docs.factory.ai/cli/configuration/skills',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['**/AGENTS.md'],
    scope: 'folders',
    onDemand: 'link',
    agents: ['.factory/droids/*.md'],
    prompts: ['.factory/commands/*.md'],
    skills: ['.factory/skills/*/**'],
    handoffs: 'text',
  },
  limits: [],
  isNative: (primitive) => isSkillIn(primitive, skillFolders),
  emit: (input) =>
    emission(input, [agentsMdFiles({ runtime: title }), droids, commands, skillFiles({ runtime: title, folder: '.factory/skills' })]),
  load: (tree) => {
    const offered = [
      ...agentsIn(tree, '.factory/droids', '.md'),
      ...commandsIn(tree, '.factory/commands', '.md'),
      ...skillsIn(tree, skillFolders),
    ];
    const chain = folderChain(tree, ['AGENTS.md']);
    return loaderByFolder((folder) => ({ documents: chain(folder), offered }));
  },
};

/** Marks a name as that of a server, for `mcpServers`: Factory's documents do not say how it names a server's tools. */
const server = 'mcp:';

/** Factory's names; every droid has `TodoWrite`, and none can start another. An unknown name is an error there. */
const tools: ToolTable = {
  runtime: title,
  sets: {
    read: ['Read', 'LS'],
    search: ['Grep', 'Glob'],
    edit: ['Create', 'Edit', 'ApplyPatch'],
    execute: ['Execute'],
    web: ['WebSearch', 'FetchUrl'],
    todo: ['TodoWrite'],
  },
  mcp: (name, tool) => (tool === undefined ? [server + name] : []),
};

function toolKeys({ agent, losses }: AgentFact): Keys {
  const names = toolsOrLeast(agent, tools, 'Read', losses);
  if (names === undefined) return {};
  const own = names.filter((name) => !name.startsWith(server) && name !== 'TodoWrite');
  const servers = names.filter((name) => name.startsWith(server)).map((name) => name.slice(server.length));
  // Without the key a droid may use everything.
  return { tools: own.length === 0 ? ['Read'] : own, mcpServers: servers.length === 0 ? undefined : servers };
}

const droids = agentFiles({
  runtime: title,
  folder: '.factory/droids',
  suffix: '.md',
  toName: slugName,
  isNative: () => false,
  keys: (fact) => ({ name: fact.name, description: fact.description, model: 'inherit', ...toolKeys(fact) }),
  carried: () => ['tools'],
});

const active: readonly ActiveSyntax[] = [
  { pattern: /\$ARGUMENTS\b/g, does: (match) => `replaces \`${match}\` with what is written behind the command` },
];

const commands = commandFiles({
  runtime: title,
  folder: '.factory/commands',
  suffix: '.md',
  keys: ({ prompt, inputs }) => ({
    description: descriptionOf(prompt),
    'argument-hint': argumentHint(prompt) ?? (inputs.length === 0 ? undefined : inputs.map((input) => `<${input}>`).join(' ')),
  }),
  carried: () => ['description', 'argument-hint'],
  active: () => active,
  arguments: { type: 'all', placeholder: '$ARGUMENTS' },
});
