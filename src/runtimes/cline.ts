import { folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { agentFiles } from './emit/agent-files.ts';
import { commandFiles } from './emit/command-files.ts';
import { commandsAndSkills } from './emit/commands-and-skills.ts';
import { frontmatterText } from './emit/frontmatter-text.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { slugName } from './emit/output-names.ts';
import { provenanceLine } from './emit/provenance.ts';
import { pathsKey, ruleFiles } from './emit/rule-files.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { inOwnWords } from './emit/tool-names.ts';
import { toolNamesIn, toolsFor } from './emit/tool-sets.ts';
import type { ToolTable } from './emit/tool-sets.ts';
import { alwaysDocument, filesBelow, plainDocument } from './load/folder-chain.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { agentsIn, commandsIn, skillsIn } from './load/offers.ts';
import { ruleText } from './load/rule-text.ts';
import type { RuleText } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import type { Trigger } from './load/scoped-rules.ts';
import type { Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Cline';

/** In the order in which Cline looks; of skills with one name it knows one. */
const skillFolders = ['.clinerules/skills', '.cline/skills', '.agents/skills'];

/** `.clinerules/` and `.cline/`: rules, workflows, agents and skills of Cline. */
export const cline: Runtime = {
  id: 'cline',
  title,
  sources: [
    'cline/cline@21cb8d2 docs/customization/cline-rules.mdx',
    'cline/cline@21cb8d2 docs/customization/skills.mdx',
    'cline/cline@21cb8d2 sdk/packages/shared/src/storage/paths.ts',
    'cline/cline@21cb8d2 sdk/packages/core/src/extensions/tools/team/configured-agent-config.ts',
    'cline/cline@21cb8d2 apps/vscode/src/core/context/instructions/user-instructions/rule-conditionals.ts',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.clinerules/*.md'],
    scope: 'globs',
    onDemand: 'skill',
    agents: ['.cline/agents/*.yaml'],
    prompts: ['.clinerules/workflows/*.md'],
    skills: ['.cline/skills/*/**'],
    handoffs: 'text',
  },
  limits: [
    {
      of: 'skill description',
      max: 1024,
      unit: 'characters',
      beyond: 'advised',
      source: 'cline/cline@21cb8d2 docs/customization/skills.mdx',
    },
  ],
  isNative: (primitive) => isSkillIn(primitive, skillFolders),
  emit: (input) =>
    emission(
      input,
      [
        rules,
        commandsAndSkills(workflows, (taken) => skillFiles({ runtime: title, folder: '.cline/skills', also: ['on-demand'], taken })),
        agents,
      ].map((step) => inOwnWords(step, toolNamesIn(tools))),
    ),
  load,
};

/** Rules without `paths` are always loaded, rules with it for files that match. What no file calls for becomes a skill. */
const rules = ruleFiles({
  runtime: title,
  folder: '.clinerules',
  suffix: '.md',
  readsAgentsMd: 'root',
  keys: pathsKey,
});

/** A workflow is a text that is put before the conversation: it has no keys, and nothing is filled in. */
const workflows = commandFiles({
  runtime: title,
  folder: '.clinerules/workflows',
  suffix: '.md',
  keys: () => ({}),
  carried: () => [],
  arguments: { type: 'none' },
});

/** Source: sdk/packages/core/src/extensions/tools/constants.ts. MCP tools and other agents are not given to agents. */
export const tools: ToolTable = {
  runtime: title,
  sets: {
    read: ['read_files'],
    search: ['search_codebase'],
    edit: ['editor', 'apply_patch'],
    execute: ['run_commands'],
    web: ['fetch_web_content'],
  },
};

/** YAML frontmatter and a text below it. An empty list of tools means none, a missing one all. */
const agents = agentFiles({
  runtime: title,
  folder: '.cline/agents',
  suffix: '.yaml',
  toName: slugName,
  isNative: () => false,
  keys: ({ agent, name, description, losses }) => ({ name, description, tools: toolsFor(agent, tools, losses) }),
  carried: () => ['tools'],
  // The first line must open the frontmatter, so the comment stands inside.
  wrap(keys, text, source) {
    const above = `---\n# ${provenanceLine([source])}${frontmatterText(keys).slice(3)}\n\n`;
    return { text: above + text, line: above.split('\n').length - 1 };
  },
});

/** Files at the root that are always loaded. */
const always = ['.cursorrules', '.windsurfrules', 'AGENTS.md'];

/** `.clinerules`, a folder or one file, then `.cline/rules` and what other programs have at the root. */
function load(tree: RuntimeTree): Loader {
  const files = ['.clinerules', '.cline/rules'].flatMap((folder) => ruleFilesIn(tree, folder));
  const rulesOf = scopedRules(tree, files, triggerOf, { textOf: (path) => openText(tree, path) });
  const atRoot = always.flatMap((file) => plainDocument(tree, file) ?? []);
  const offered = [
    ...['.yaml', '.yml'].flatMap((suffix) => agentsIn(tree, '.cline/agents', suffix)),
    ...['.clinerules/workflows', '.cline/workflows'].flatMap((folder) => commandsIn(tree, folder, '.md')),
    ...skillsIn(tree, skillFolders),
  ];
  return loaderByFolder(
    (_, lists) => ({ documents: [...lists.flat(), ...atRoot], offered }),
    (path) => [rulesOf.loaded(path)],
  );
}

/** The file of that name, or the texts directly in the folder: workflows, hooks and skills lie deeper. */
function ruleFilesIn(tree: RuntimeTree, folder: FilePath): FilePath[] {
  if (tree.has(folder)) return [folder];
  return filesBelow(tree, folder, '').filter((path) => folderOf(path) === folder && /\.(?:md|txt)$/i.test(path));
}

/** Frontmatter that cannot be read fails open: the whole file is loaded, always. */
function openText(tree: RuntimeTree, path: FilePath): RuleText | undefined {
  const rule = ruleText(tree, path);
  return rule?.readable === false ? { ...rule, keys: {}, text: alwaysDocument(tree, path)?.text ?? '' } : rule;
}

/** `paths` counts only as a list of texts; an empty list switches the rule off. */
function triggerOf({ keys }: RuleText): Trigger {
  const paths = keys['paths'];
  if (!Array.isArray(paths) || !paths.every((glob): glob is string => typeof glob === 'string' && glob !== '')) return { type: 'always' };
  return paths.length === 0 ? { type: 'never' } : { type: 'globs', globs: paths, dialect: 'rooted' };
}
