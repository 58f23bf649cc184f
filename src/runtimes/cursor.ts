import { agentFiles } from './emit/agent-files.ts';
import { mention } from './emit/attached-files.ts';
import { commandFiles } from './emit/command-files.ts';
import { unquoted } from './emit/frontmatter-text.ts';
import { labels } from './emit/losses.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { slugName } from './emit/output-names.ts';
import { ruleFiles } from './emit/rule-files.ts';
import { commaList } from './emit/rule-scope.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { changesNothing, toolsFor, unboundTools } from './emit/tool-sets.ts';
import type { ToolTable } from './emit/tool-sets.ts';
import { cursorRules } from './load/cursor-rules.ts';
import { folderChain, plainDocument } from './load/folder-chain.ts';
import { withImports } from './load/imports.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { agentsIn, commandsIn, firstOfEach, skillsIn } from './load/offers.ts';
import type { Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Cursor';

/** Of skills with one name, the one in the first of these counts. */
const skillFolders = ['.cursor/skills', '.agents/skills', '.claude/skills', '.codex/skills'];

/** `.cursor/`: rules, agents and commands of Cursor. Its skills go where other runtimes read them too. */
export const cursor: Runtime = {
  id: 'cursor',
  title,
  sources: [
    'https://cursor.com/docs/rules',
    'https://cursor.com/docs/agent/subagents',
    'https://cursor.com/docs/context/commands',
    'https://cursor.com/docs/context/skills',
    'https://forum.cursor.com/t/rule-frontmatter-format/146274',
    'https://github.com/cosai-oasis/project-codeguard/issues/121',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.cursor/rules/*.mdc'],
    scope: 'globs',
    onDemand: 'description',
    agents: ['.cursor/agents/*.md'],
    prompts: ['.cursor/commands/*.md'],
    skills: ['.agents/skills/*/**'],
    handoffs: 'text',
  },
  limits: [{ of: 'rule', max: 500, unit: 'lines', beyond: 'advised', source: 'https://cursor.com/docs/rules' }],
  isNative: (primitive) => isSkillIn(primitive, skillFolders),
  emit: (input) => emission(input, [rules, agents, commands, skillFiles({ runtime: title, folder: '.agents/skills' })]),
  load,
};

/**
 * Cursor reads this frontmatter twice: as YAML, and line by line, where quotes become part of the value. Only what is the same
 * text to both works: with quotes around `globs` the rule loads for no file, and with a `*` at its start it is no YAML.
 * Measured with Cursor 3.17.8 (cosai-oasis/project-codeguard#121); "comma separated values, no brackets or quotes" is also
 * what Cursor's staff says (forum.cursor.com/t/rule-frontmatter-format/146274).
 */
const rules = ruleFiles({
  runtime: title,
  folder: '.cursor/rules',
  suffix: '.mdc',
  readsAgentsMd: 'nested',
  attachesFrom: '',
  keys({ scope, description }) {
    switch (scope.type) {
      case 'everything':
        return { alwaysApply: true };
      case 'globs':
        return { globs: unquoted(commaList(scope.globs)), alwaysApply: false };
      case 'on-demand':
        return { description: unquoted(description), alwaysApply: false };
    }
  },
});

/** What only reads there; without a name for MCP servers, which an agent that changes nothing may not use. */
const readonlyTools: ToolTable = {
  runtime: `a ${title} agent that changes nothing`,
  sets: Object.fromEntries((['read', 'search', 'web', 'agent', 'todo', 'vscode', 'browser'] as const).map((set) => [set, [set]])),
};

/** Cursor names no tools for an agent: it can only be kept from changing anything. */
const agents = agentFiles({
  runtime: title,
  folder: '.cursor/agents',
  suffix: '.md',
  toName: slugName,
  // Cursor also reads `.claude/agents`, without `tools`; a file of the same name in `.cursor/agents` wins.
  isNative: () => false,
  keys({ agent, name, description, losses }) {
    const readonly = changesNothing(agent);
    if (readonly) toolsFor(agent, readonlyTools, losses);
    losses.push(...unboundTools(agent, title, readonly ? 'every tool that changes nothing' : 'every tool'));
    const background = agent.frontmatter?.value['background'] === true;
    return { name, description, ...(readonly && { readonly }), ...(background && { is_background: true }) };
  },
  carried: ({ frontmatter }) => ['tools', 'background', ...(frontmatter?.value['model'] === 'inherit' ? ['model'] : [])],
});

/** A command is its text: Cursor reads no keys and fills nothing in. What a person types behind it follows. */
const commands = commandFiles({
  runtime: title,
  folder: '.cursor/commands',
  suffix: '.md',
  arguments: { type: 'none' },
  carried: () => labels,
  keys: () => ({}),
});

/** `@path` in a rule. How deep that goes is not documented: what is attached is taken as it stands. */
const attached = { pattern: mention, from: 'root', depth: 1 } as const;

/** Rules before `.cursorrules` before AGENTS.md, from the root inwards. Cursor's command line reads the root's CLAUDE.md as well. */
function load(tree: RuntimeTree): Loader {
  const rules = cursorRules(tree, ['.mdc'], { expanded: (rule) => withImports(tree, rule, attached) });
  const legacy = [plainDocument(tree, '.cursorrules') ?? []].flat();
  const chain = folderChain(tree, ['AGENTS.md']);
  const offered = [
    ...firstOfEach(['.cursor/agents', '.claude/agents'].flatMap((folder) => agentsIn(tree, folder, '.md'))),
    ...commandsIn(tree, '.cursor/commands', '.md'),
    ...skillsIn(tree, skillFolders),
  ];
  return loaderByFolder(
    (folder, lists) => ({
      documents: [...lists.flat(), ...legacy, ...chain(folder)],
      offered: [...rules.offeredIn(folder), ...offered],
    }),
    (path) => [rules.loaded(path)],
  );
}
