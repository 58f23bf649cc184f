import { agentFiles } from './emit/agent-files.ts';
import { agentsMdFiles } from './emit/agents-md-files.ts';
import { argumentHint, commandFiles } from './emit/command-files.ts';
import { pick } from './emit/losses.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { slugName } from './emit/output-names.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { descriptionOf } from './emit/titles.ts';
import { toolsOrLeast } from './emit/tool-sets.ts';
import type { ToolTable } from './emit/tool-sets.ts';
import { filesBelow, folderChain, plainDocument } from './load/folder-chain.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { agentsIn, commandsIn, firstOfEach, skillsIn } from './load/offers.ts';
import { textKey } from './load/rule-text.ts';
import type { RuleText } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import type { Trigger } from './load/scoped-rules.ts';
import type { Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Augment';

/** Of skills with one name, the one in the first of these counts. */
const skillFolders = ['.augment/skills', '.claude/skills', '.agents/skills'];

/**
 * AGENTS.md and `.augment/`. Augment's own rules know no files: they are always on, or found by a description. The AGENTS.md
 * of the folders above a file are read for work on it, so that rules for some files are for no others.
 */
export const augment: Runtime = {
  id: 'augment',
  title,
  sources: [
    'https://docs.augmentcode.com/cli/rules',
    'https://docs.augmentcode.com/cli/custom-commands',
    'https://docs.augmentcode.com/cli/subagents',
    'https://docs.augmentcode.com/cli/permissions',
    'https://docs.augmentcode.com/cli/skills',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['**/AGENTS.md'],
    scope: 'folders',
    onDemand: 'link',
    agents: ['.augment/agents/*.md'],
    prompts: ['.augment/commands/*.md'],
    skills: ['.agents/skills/*/**'],
    handoffs: 'text',
  },
  limits: [],
  isNative: (primitive) => isSkillIn(primitive, skillFolders),
  emit: (input) =>
    emission(input, [agentsMdFiles({ runtime: title }), agents, commands, skillFiles({ runtime: title, folder: '.agents/skills' })]),
  load,
};

/** The names that Auggie 0.x and 1.x both take. Source: docs.augmentcode.com/cli/permissions. */
const tools: ToolTable = {
  runtime: title,
  sets: {
    read: ['view'],
    edit: ['str-replace-editor', 'save-file'],
    execute: ['launch-process'],
    search: ['codebase-retrieval', 'grep-search'],
    web: ['web-search', 'web-fetch'],
  },
  mcp: (server, tool) => (tool === undefined ? [] : [`${tool}_${server}`.slice(0, 64)]),
};

const agents = agentFiles({
  runtime: title,
  folder: '.augment/agents',
  suffix: '.md',
  toName: slugName,
  isNative: () => false,
  keys: ({ agent, name, description, losses }) => ({
    name,
    description,
    tools: toolsOrLeast(agent, tools, 'view', losses),
    ...pick(agent, ['color']),
  }),
  carried: () => ['tools', 'color'],
});

const commands = commandFiles({
  runtime: title,
  folder: '.augment/commands',
  suffix: '.md',
  arguments: { type: 'all', placeholder: '$ARGUMENTS' },
  carried: () => ['description', 'argument-hint'],
  active: () => [{ pattern: /\$ARGUMENTS\b/g, does: (match) => `replaces \`${match}\` with what a person writes` }],
  keys: ({ prompt, inputs }) => ({ description: descriptionOf(prompt), 'argument-hint': argumentHint(prompt, inputs) }),
});

/** CLAUDE.md and AGENTS.md from the root inwards, then Augment's own. */
function load(tree: RuntimeTree): Loader {
  const rules = scopedRules(tree, filesBelow(tree, '.augment/rules', '.md'), triggerOf);
  const guidelines = [plainDocument(tree, '.augment-guidelines') ?? []].flat();
  const offered = [
    ...rules.offered,
    ...agentsIn(tree, '.augment/agents', '.md'),
    ...firstOfEach(['.augment', '.claude', '.agents'].flatMap((folder) => commandsIn(tree, `${folder}/commands`, '.md'))),
    ...skillsIn(tree, skillFolders),
  ];
  const chains = ['CLAUDE.md', 'AGENTS.md'].map((name) => folderChain(tree, [name]));
  return loaderByFolder(
    (folder, lists) => ({ documents: [...chains.flatMap((chain) => chain(folder)), ...guidelines, ...lists.flat()], offered }),
    (path) => [rules.loaded(path)],
  );
}

function triggerOf(rule: RuleText): Trigger {
  switch (textKey(rule, 'type')) {
    case 'agent_requested':
      return { type: 'offered', description: textKey(rule, 'description') ?? '' };
    case 'manual':
      return { type: 'never' };
    default:
      return { type: 'always' };
  }
}
