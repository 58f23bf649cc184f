import { agentFiles } from './emit/agent-files.ts';
import { argumentHint, commandFiles } from './emit/command-files.ts';
import type { Keys } from './emit/frontmatter-text.ts';
import { toClaudeModel } from './emit/models.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { slugName } from './emit/output-names.ts';
import { ruleFiles } from './emit/rule-files.ts';
import { withoutBraces } from './emit/rule-scope.ts';
import { skillFiles, skillNames } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { inOwnWords } from './emit/tool-names.ts';
import { titleOf } from './emit/titles.ts';
import { toolNamesIn, toolsOrLeast } from './emit/tool-sets.ts';
import type { ToolTable } from './emit/tool-sets.ts';
import { cursorRules } from './load/cursor-rules.ts';
import { alwaysDocument, folderChain } from './load/folder-chain.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { filesOfNested, holderOf } from './load/nested-folders.ts';
import { agentsIn, commandsIn, firstOfEach, skillsIn } from './load/offers.ts';
import { scopedRules } from './load/scoped-rules.ts';
import { triggerOf } from './load/trigger-rules.ts';
import type { Limit, Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Windsurf (Devin Desktop)';

/** Of skills with one name, the one in the first of these counts. */
const skillFolders = ['.devin/skills', '.agents/skills', '.windsurf/skills', '.claude/skills', '.github/skills'];

/** What happens beyond is not documented: a text is taken to end there. */
const ruleLimit: Limit = {
  of: 'rule',
  max: 12_000,
  unit: 'characters',
  beyond: 'cut',
  source: 'https://docs.devin.ai/desktop/cascade/memories',
};

/** Where skills go that are not made from prompts. */
const sharedSkills = '.agents/skills';

/**
 * `.devin/`: since 2026-06-02 Windsurf is Devin Desktop, which prefers `.devin/` over `.windsurf/` and gives it precedence. Its
 * agent, Devin Local, reads the rules of both.
 */
export const windsurf: Runtime = {
  id: 'windsurf',
  title,
  sources: [
    'https://docs.devin.ai/desktop/cascade/memories',
    'https://docs.devin.ai/desktop/cascade/agents-md',
    'https://docs.devin.ai/cli/extensibility/rules',
    'https://docs.devin.ai/cli/extensibility/skills/creating-skills',
    'https://docs.devin.ai/cli/subagents',
    'https://docs.devin.ai/cli/reference/configuration/read-config-from',
    'stbenjam/skillsaw docs/rules/devin-rules-valid.md',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.devin/rules/*.md'],
    scope: 'globs',
    onDemand: 'description',
    agents: ['.devin/agents/*/AGENT.md'],
    prompts: ['.devin/skills/*/SKILL.md'],
    skills: ['.agents/skills/*/**'],
    handoffs: 'text',
  },
  limits: [ruleLimit],
  isNative: (primitive) => isSkillIn(primitive, skillFolders),
  emit: (input) =>
    emission(input, [
      ...[rules, agents, prompts].map((step) => inOwnWords(step, toolNamesIn(tools))),
      skillFiles({ runtime: title, folder: sharedSkills }),
    ]),
  load,
};

/** `globs` as a list: Devin Desktop also takes one text, but Devin Local then refuses the rule. Braces are documented for neither. */
const rules = ruleFiles({
  runtime: title,
  folder: '.devin/rules',
  suffix: '.md',
  readsAgentsMd: 'nested',
  keys({ scope, description }): Keys {
    switch (scope.type) {
      case 'everything':
        return { trigger: 'always_on' };
      case 'globs':
        return { trigger: 'glob', globs: withoutBraces(scope.globs) };
      case 'on-demand':
        return { trigger: 'model_decision', description };
    }
  },
});

/** Source: docs.devin.ai/cli/reference/permissions and cli/extensibility/skills/creating-skills; `edit` writes files too. */
export const tools: ToolTable = {
  runtime: title,
  sets: { read: ['read'], edit: ['edit'], search: ['grep', 'glob'], execute: ['exec'] },
  mcp: (server, tool) => (tool === undefined ? [] : [`mcp__${server}__${tool}`]),
};

/** Devin's short names of models stand for the newest of a family; it has those two of Claude's. */
function modelOf(value: unknown): string | undefined {
  const { model } = toClaudeModel(value);
  return model === 'opus' || model === 'sonnet' ? model : undefined;
}

const agents = agentFiles({
  runtime: title,
  folder: '.devin/agents',
  suffix: '/AGENT.md',
  toName: slugName,
  isNative: () => false,
  keys: ({ agent, name, description, losses }) => ({
    name,
    description,
    model: modelOf(agent.frontmatter?.value['model']),
    'allowed-tools': toolsOrLeast(agent, tools, 'read', losses),
  }),
  carried: ({ frontmatter }) => ['tools', ...(modelOf(frontmatter?.value['model']) === undefined ? [] : ['model'])],
});

/**
 * Devin Local has no workflows: a prompt is a skill that only people call. Not among the shared skills, where `triggers` would
 * be unknown and runtimes that have commands would find the prompt a second time. `allowed-tools` is not written: Devin's documents
 * disagree on whether it limits a skill or lets tools run without asking (cli/extensibility/skills, as a page and as Markdown).
 */
const prompts = commandFiles({
  runtime: title,
  folder: '.devin/skills',
  suffix: '/SKILL.md',
  taken: (input) => skillNames(input, sharedSkills, skillFolders),
  toName: slugName,
  arguments: { type: 'none' },
  carried: ({ frontmatter }) => ['description', 'argument-hint', ...(modelOf(frontmatter?.value['model']) === undefined ? [] : ['model'])],
  active: () => [{ pattern: /\$(?:ARGUMENTS\b|\d+(?!\w))/g, does: (match) => `replaces \`${match}\` with an argument` }],
  keys: ({ prompt, name, inputs }) => ({
    name,
    description: titleOf(prompt),
    'argument-hint': argumentHint(prompt, inputs),
    model: modelOf(prompt.frontmatter?.value['model']),
    triggers: ['user'],
  }),
});

/** Files of these names are read alike: those of the root always, those further in for what lies below them. */
const plain = [['AGENTS.md', 'agents.md'], ['AGENTS.local.md'], ['AGENT.md'], ['.windsurfrules'], ['CLAUDE.md']];

/** Plain files, then rules, those of Cursor included: Devin reads them unless a person turns that off. */
function load(tree: RuntimeTree): Loader {
  const own = ['.devin/rules', '.windsurf/rules'].map((folder) =>
    scopedRules(
      tree,
      filesOfNested(tree, folder, ['.md']),
      (rule) => triggerOf(rule, (globs, description) => (globs.length > 0 ? 'glob' : description === '' ? 'manual' : 'model_decision')),
      { limit: ruleLimit, within: (path) => holderOf(path, folder) },
    ),
  );
  const all = [...own, cursorRules(tree, ['.md', '.mdc'])];
  const offered = [
    ...firstOfEach([...agentsIn(tree, '.devin/agents', '.md'), ...agentsIn(tree, '.claude/agents', '.md')]),
    ...commandsIn(tree, '.claude/commands', '.md'),
    ...skillsIn(tree, skillFolders),
  ];
  const global = ['.devin/global_rules.md', '.windsurf/global_rules.md'].find((file) => tree.has(file));
  const always = global === undefined ? [] : [alwaysDocument(tree, global) ?? []].flat();
  const chains = plain.map((names) => folderChain(tree, names));
  return loaderByFolder(
    (folder, lists) => ({
      documents: [...chains.flatMap((chain) => chain(folder)), ...always, ...lists.flat()],
      offered: [...all.flatMap((rulesOf) => rulesOf.offeredIn(folder)), ...offered],
    }),
    (path) => all.map((rulesOf) => rulesOf.loaded(path)),
  );
}
