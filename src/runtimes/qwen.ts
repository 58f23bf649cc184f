import { agentFiles } from './emit/agent-files.ts';
import { braceInserts } from './emit/arguments.ts';
import { commandFiles } from './emit/command-files.ts';
import { slugName } from './emit/output-names.ts';
import { pathsKey, ruleFiles } from './emit/rule-files.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import type { Step } from './emit/step.ts';
import { inOwnWords } from './emit/tool-names.ts';
import { descriptionOf } from './emit/titles.ts';
import { toolNamesIn, toolsOrLeast } from './emit/tool-sets.ts';
import type { ToolTable } from './emit/tool-sets.ts';
import { filesBelow, plainDocument } from './load/folder-chain.ts';
import { withImports } from './load/imports.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { agentsIn, commandsIn, describedSkills } from './load/offers.ts';
import { listKey } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import { contextFileNames } from './load/settings.ts';
import type { EmitInput, Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Qwen Code';

/** `.qwen/`: rules, agents, commands and skills. QWEN.md stays with people: rules without `paths` are always loaded as well. */
export const qwen: Runtime = {
  id: 'qwen',
  title,
  sources: [
    'QwenLM/qwen-code docs/users/features/rules.md, packages/core/src/utils/rulesDiscovery.ts',
    'QwenLM/qwen-code packages/core/src/memory/const.ts, packages/core/src/utils/memoryDiscovery.ts',
    'QwenLM/qwen-code docs/users/features/sub-agents.md',
    'QwenLM/qwen-code docs/users/features/commands.md',
    'QwenLM/qwen-code docs/users/features/skills.md',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.qwen/rules/*.md'],
    scope: 'globs',
    onDemand: 'skill',
    agents: ['.qwen/agents/*.md'],
    prompts: ['.qwen/commands/*.md'],
    skills: ['.qwen/skills/*/**'],
    handoffs: 'text',
  },
  limits: [],
  isNative: ({ kind, path }) => kind === 'skill' && /^\.(?:qwen|agents)\/skills\/[^/]+\/SKILL\.md$/.test(path),
  emit: (input) =>
    emission(
      input,
      [rules, agents, commands, skills(input)].map((step) => inOwnWords(step, toolNamesIn(toolTable))),
    ),
  load,
};

/** Qwen Code reads the AGENTS.md of the root by itself; of those further in only what stands above the folder it starts in. */
const rules = ruleFiles({
  runtime: title,
  folder: '.qwen/rules',
  suffix: '.md',
  readsAgentsMd: 'root',
  keys: pathsKey,
});

/** What no file calls for is listed in the AGENTS.md of the root where one is built, and offered as a skill where not. */
function skills({ agentsMd, graph }: EmitInput): Step {
  const isListed = agentsMd && !graph.paths.isSource('AGENTS.md');
  return skillFiles({ runtime: title, folder: '.qwen/skills', also: isListed ? [] : ['on-demand'] });
}

/** Source: packages/core/src/tools/tool-names.ts. */
const toolTable: ToolTable = {
  runtime: title,
  sets: {
    read: ['read_file', 'list_directory'],
    edit: ['edit', 'write_file'],
    execute: ['run_shell_command'],
    search: ['glob', 'grep_search', 'list_directory'],
    web: ['web_fetch', 'web_search'],
    agent: ['agent'],
    todo: ['todo_write'],
  },
  // A list names the tools of a server one by one.
  mcp: (server, tool) => (tool === undefined ? [] : [`mcp__${server}__${tool}`]),
};

const agents = agentFiles({
  runtime: title,
  folder: '.qwen/agents',
  suffix: '.md',
  toName: slugName,
  builtIn: ['general-purpose', 'explore', 'fork'],
  // Those in the folder are not sources.
  isNative: () => false,
  carried: () => ['tools'],
  keys: ({ agent, name, description, losses }) => ({
    name,
    description,
    tools: toolsOrLeast(agent, toolTable, 'read_file', losses),
  }),
});

const commands = commandFiles({
  runtime: title,
  folder: '.qwen/commands',
  suffix: '.md',
  carried: () => ['description'],
  active: () => braceInserts,
  arguments: { type: 'all', placeholder: '{{args}}' },
  keys: ({ prompt }) => ({ description: descriptionOf(prompt) }),
  fileMentions: (path) => (/[{}]/.test(path) ? undefined : `@{${path}}`),
});

const imports = { pattern: /(?<!\S)@([.A-Za-z]\S*)/g, from: 'file', depth: 5 } as const;

/** For work that starts at the root: the context files there, and the rules. */
function load(tree: RuntimeTree): Loader {
  const context = ['.qwen/QWEN.local.md', ...contextFileNames(tree, '.qwen/settings.json', ['QWEN.md', 'AGENTS.md'])]
    .flatMap((file) => plainDocument(tree, file) ?? [])
    .flatMap((document) => withImports(tree, { ...document, reason: { type: 'always' } }, imports));
  const scoped = scopedRules(tree, filesBelow(tree, '.qwen/rules', '.md'), (rule) => {
    const paths = listKey(rule, 'paths')?.filter((pattern) => pattern !== '') ?? [];
    return paths.length === 0 ? { type: 'always' } : { type: 'globs', globs: paths, dialect: 'rooted', hidden: 'named' };
  });
  const skills = ['.qwen/skills', '.agents/skills'].flatMap((folder) =>
    filesBelow(tree, folder, '/SKILL.md').filter((path) => path.slice(folder.length + 1).split('/').length === 2),
  );
  const offered = [
    ...agentsIn(tree, '.qwen/agents', '.md'),
    ...commandsIn(tree, '.qwen/commands', '.md').map((command) => ({ ...command, name: command.name.replaceAll('/', ':') })),
    ...describedSkills(tree, skills),
  ];
  return loaderByFolder(
    (_, lists) => ({ documents: [...context, ...lists.flat()], offered }),
    (path) => [scoped.loaded(path)],
  );
}
