import { agentFiles } from './emit/agent-files.ts';
import { isAllInRootAgentsMd, oneRuleFile } from './emit/agents-md-files.ts';
import { argumentInput, argumentName } from './emit/argument-names.ts';
import type { ActiveSyntax } from './emit/arguments.ts';
import { commandFiles } from './emit/command-files.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { slugName } from './emit/output-names.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import type { Step } from './emit/step.ts';
import { descriptionOf } from './emit/titles.ts';
import { toolsOrLeast } from './emit/tool-sets.ts';
import { alwaysDocument } from './load/folder-chain.ts';
import { agentsIn, commandsIn, skillsIn } from './load/offers.ts';
import type { Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Junie';

/** `.junie/`: one text for all rules, agents, commands and skills of JetBrains Junie. */
export const junie: Runtime = {
  id: 'junie',
  title,
  sources: [
    'https://junie.jetbrains.com/docs/guidelines-and-memory.html',
    'https://junie.jetbrains.com/docs/junie-cli-subagents.html',
    'https://junie.jetbrains.com/docs/custom-slash-commands.html',
    'https://junie.jetbrains.com/docs/agent-skills.html',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.junie/AGENTS.md'],
    scope: 'words',
    onDemand: 'link',
    agents: ['.junie/agents/*.md'],
    prompts: ['.junie/commands/*.md'],
    skills: ['.junie/skills/*/**'],
    handoffs: 'text',
  },
  limits: [],
  isNative: (primitive) => isSkillIn(primitive, ['.junie/skills']),
  emit: (input) => emission(input, [rules, agents, commands, skillFiles({ runtime: title, folder: '.junie/skills' })]),
  load,
};

const oneFile = oneRuleFile({ runtime: title, path: '.junie/AGENTS.md' });

/** Junie reads the first of `.junie/AGENTS.md` and the AGENTS.md at the root, and none further in. */
const rules: Step = (input, losses) => (isAllInRootAgentsMd(input) ? [] : oneFile(input, losses));

/** Junie's groups of tools. It reads an empty list as all of them. */
const tools = {
  runtime: title,
  sets: { read: ['Read'], search: ['Glob', 'Grep'], edit: ['Edit', 'Write'], execute: ['Bash'], web: ['WebSearch'] },
} as const;

const agents = agentFiles({
  runtime: title,
  folder: '.junie/agents',
  suffix: '.md',
  // `[a-z][a-z0-9-]*`
  toName: (text) => slugName(text).replace(/^\d/, 'agent-$&'),
  isNative: () => false,
  keys: ({ agent, name, description, losses }) => ({ name, description, tools: toolsOrLeast(agent, tools, 'Read', losses) }),
  carried: () => ['tools'],
});

/** Every `$name` is an argument, and a command does not run without all of its arguments. */
const active: readonly ActiveSyntax[] = [
  { pattern: /\$[A-Za-z_]\w*/g, does: (match) => `takes \`${match}\` for an argument, which has to be given` },
];

const commands = commandFiles({
  runtime: title,
  folder: '.junie/commands',
  suffix: '.md',
  keys: ({ prompt }) => ({ description: descriptionOf(prompt) }),
  carried: () => ['description'],
  active: () => active,
  arguments: {
    type: 'named',
    accepts: argumentInput,
    // Nothing else ends a name.
    placeholder: (name, inputs, next) => `$${argumentName(name, inputs)}${/[\w-]/.test(next) ? ' ' : ''}`,
  },
});

function load(tree: RuntimeTree): Loader {
  const file = ['.junie/AGENTS.md', 'AGENTS.md', '.junie/guidelines.md'].find((path) => tree.has(path));
  const documents = file === undefined ? [] : [alwaysDocument(tree, file) ?? []].flat();
  const offered = [
    ...agentsIn(tree, '.junie/agents', '.md'),
    ...commandsIn(tree, '.junie/commands', '.md'),
    ...skillsIn(tree, ['.junie/skills']),
  ];
  return () => ({ documents, offered });
}
