import { agentFiles } from './emit/agent-files.ts';
import { mention } from './emit/attached-files.ts';
import { commandFiles } from './emit/command-files.ts';
import { unquoted } from './emit/frontmatter-text.ts';
import type { Keys } from './emit/frontmatter-text.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { slugName } from './emit/output-names.ts';
import { ruleFiles } from './emit/rule-files.ts';
import { commaList } from './emit/rule-scope.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { inOwnWords } from './emit/tool-names.ts';
import { titleOf } from './emit/titles.ts';
import { toolNamesIn, toolsOrLeast } from './emit/tool-sets.ts';
import type { ToolTable } from './emit/tool-sets.ts';
import { filesBelow, plainDocument } from './load/folder-chain.ts';
import { withImports } from './load/imports.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { agentsIn, commandsIn, skillsIn } from './load/offers.ts';
import { scopedRules } from './load/scoped-rules.ts';
import { triggerOf } from './load/trigger-rules.ts';
import type { Limit, Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Antigravity';

/** Of skills with one name, the one in the first of these counts. */
const skillFolders = ['.agents/skills', '.agent/skills'];

/** What happens beyond is not documented: a text is taken to end there. */
const ruleLimit: Limit = {
  of: 'rule',
  max: 12_000,
  unit: 'characters',
  beyond: 'cut',
  source: 'https://antigravity.google/docs/rules-workflows',
};

/** `.agents/`: rules, workflows, agents and skills of Google Antigravity. */
export const antigravity: Runtime = {
  id: 'antigravity',
  title,
  sources: [
    'https://antigravity.google/docs/rules-workflows',
    'https://antigravity.google/docs/ide/workflows',
    'https://antigravity.google/docs/subagents',
    'https://antigravity.google/docs/hooks',
    'https://antigravity.google/docs/skills',
    'https://antigravity.google/docs/cli/best-practices',
    'stbenjam/skillsaw .apm/skills/skillsaw-maintenance/references/antigravity.md',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.agents/rules/*.md'],
    scope: 'globs',
    onDemand: 'description',
    agents: ['.agents/agents/*.md'],
    prompts: ['.agents/workflows/*.md'],
    skills: ['.agents/skills/*/**'],
    handoffs: 'text',
  },
  limits: [ruleLimit, { ...ruleLimit, of: 'command' }],
  isNative: (primitive) => isSkillIn(primitive, skillFolders),
  emit: (input) =>
    emission(input, [
      ...[rules, agents, workflows].map((step) => inOwnWords(step, toolNamesIn(tools))),
      skillFiles({ runtime: title, folder: '.agents/skills' }),
    ]),
  load,
};

/** How `globs` is written is not documented; Antigravity itself writes an unquoted list, so that is what stands here, as YAML. */
const rules = ruleFiles({
  runtime: title,
  folder: '.agents/rules',
  suffix: '.md',
  // Documented for the root; whether files further in are read, its documents do not agree.
  readsAgentsMd: 'root',
  attachesFrom: '.agents/rules',
  keys({ scope, description }): Keys {
    switch (scope.type) {
      case 'everything':
        return { trigger: unquoted('always_on') };
      case 'globs':
        return { trigger: unquoted('glob'), globs: unquoted(commaList(scope.globs)) };
      case 'on-demand':
        return { trigger: unquoted('model_decision'), description: unquoted(description) };
    }
  },
});

/** An unknown name makes an agent hang, so these are the documented ones. Source: antigravity.google/docs/hooks and /subagents. */
export const tools: ToolTable = {
  runtime: title,
  sets: {
    read: ['view_file', 'list_dir'],
    edit: ['write_to_file', 'replace_file_content', 'multi_replace_file_content'],
    execute: ['run_command'],
    search: ['grep_search', 'find_by_name', 'list_dir'],
    web: ['search_web', 'read_url_content'],
    agent: ['invoke_subagent'],
  },
};

/** Models are tiers there, `flash` and `pro`, which stand for no model that a source names. `tools` must be a list. */
const agents = agentFiles({
  runtime: title,
  folder: '.agents/agents',
  suffix: '.md',
  toName: slugName,
  isNative: () => false,
  keys: ({ agent, name, description, losses }) => ({ name, description, tools: toolsOrLeast(agent, tools, 'view_file', losses) }),
  carried: ({ frontmatter }) => ['tools', ...(frontmatter?.value['model'] === 'inherit' ? ['model'] : [])],
});

/** Workflows fill nothing in. */
const workflows = commandFiles({
  runtime: title,
  folder: '.agents/workflows',
  suffix: '.md',
  arguments: { type: 'none' },
  carried: () => ['description'],
  // `// turbo` lets the next step run its commands without asking.
  active: () => [
    { pattern: /^[ \t]*\/\/ ?turbo(?:-all)?\b/gm, does: (match) => `runs commands without asking behind \`${match.trim()}\`` },
  ],
  keys: ({ prompt }) => ({ description: titleOf(prompt) }),
});

/** `@path` in a rule, from the folder of the rule. How deep that goes is not documented. */
const attached = { pattern: mention, from: 'file', depth: 1 } as const;

/** GEMINI.md before AGENTS.md, both at the root, then the rules. A rule without a trigger is always on. */
function load(tree: RuntimeTree): Loader {
  const rulesOf = scopedRules(
    tree,
    ['.agents/rules', '.agent/rules'].flatMap((folder) => filesBelow(tree, folder, '.md')),
    (rule) => triggerOf(rule, () => 'always_on'),
    { limit: ruleLimit, expanded: (rule) => withImports(tree, rule, attached) },
  );
  const plain = ['GEMINI.md', 'AGENTS.md'].flatMap((file) => plainDocument(tree, file) ?? []);
  const offered = [
    ...rulesOf.offered,
    ...agentsIn(tree, '.agents/agents', '.md'),
    ...commandsIn(tree, '.agents/workflows', '.md'),
    ...skillsIn(tree, skillFolders),
  ];
  return loaderByFolder(
    (_, lists) => ({ documents: [...plain, ...lists.flat()], offered }),
    (path) => [rulesOf.loaded(path)],
  );
}
