import { scalarOf } from '../graph/frontmatter-values.ts';
import { compileGlob } from '../graph/glob-pattern.ts';
import type { Primitive } from '../graph/graph.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { ToolSet } from '../model/tool-sets.ts';
import { agentFiles, agentNames } from './emit/agent-files.ts';
import type { AgentFact } from './emit/agent-files.ts';
import { agentsMdFiles } from './emit/agents-md-files.ts';
import type { ActiveSyntax } from './emit/arguments.ts';
import { commandFiles } from './emit/command-files.ts';
import { slugName } from './emit/output-names.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import type { Step } from './emit/step.ts';
import { descriptionOf } from './emit/titles.ts';
import { toolSetsFor, unboundTools } from './emit/tool-sets.ts';
import { alwaysDocument, filesBelow, firstIn, folderChain } from './load/folder-chain.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { commandsIn, describedSkills } from './load/offers.ts';
import { ruleText, textKey } from './load/rule-text.ts';
import { jsonTable, textsOf } from './load/settings.ts';
import type { EmitInput, LoadedDocument, Loader, Offer, Runtime, RuntimeTree } from './runtime.ts';

const title = 'OpenCode';

/**
 * AGENTS.md, `.opencode/agents`, `.opencode/commands` and `.agents/skills`. `instructions` of `opencode.json` is not needed: what is read
 * brings the AGENTS.md files between it and the root along (instruction.ts, `resolve`), and a file named there would load always.
 */
export const opencode: Runtime = {
  id: 'opencode',
  title,
  sources: [
    'anomalyco/opencode packages/opencode/src/session/instruction.ts',
    'anomalyco/opencode packages/opencode/src/session/prompt.ts, `command`',
    'anomalyco/opencode packages/opencode/src/skill/index.ts',
    'https://opencode.ai/docs/agents',
    'https://opencode.ai/docs/commands',
    'https://opencode.ai/docs/permissions',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['**/AGENTS.md'],
    scope: 'folders',
    onDemand: 'link',
    agents: ['.opencode/agents/*.md'],
    prompts: ['.opencode/commands/*.md'],
    skills: ['.agents/skills/*/**'],
    handoffs: 'text',
  },
  limits: [
    { of: 'skill name', max: 64, unit: 'characters', beyond: 'advised', source: 'https://opencode.ai/docs/skills' },
    { of: 'skill description', max: 1024, unit: 'characters', beyond: 'advised', source: 'https://opencode.ai/docs/skills' },
  ],
  isNative: ({ kind, path }) => kind === 'skill' && /^\.(?:opencode|agents|claude)\/skills\/.+\/SKILL\.md$/.test(path),
  emit: (input) => emission(input, [agentsMdFiles({ runtime: title }), agents, commands, skills(input)]),
  load,
};

const naming = {
  folder: '.opencode/agents',
  suffix: '.md',
  toName: slugName,
  isNative: () => false,
  builtIn: ['build', 'plan', 'general', 'explore', 'compaction', 'title', 'summary'],
};

/** What is denied to an agent that may use none of these. Source: docs/permissions. */
export const permissions: readonly (readonly [string, readonly ToolSet[]])[] = [
  ['read', ['read']],
  ['list', ['read', 'search']],
  ['glob', ['search']],
  ['grep', ['search']],
  ['edit', ['edit']],
  ['bash', ['execute']],
  ['webfetch', ['web']],
  ['websearch', ['web']],
  ['codesearch', ['web']],
  ['task', ['agent']],
  ['todowrite', ['todo']],
];

const agents = agentFiles({
  runtime: title,
  ...naming,
  carried: (agent) => ['tools', ...subagentKeys(agent), ...modeKeys(agent)],
  keys(fact) {
    const { agent, name, description, losses } = fact;
    losses.push(
      ...unboundTools(agent, title).map((loss) => ({
        ...loss,
        message: `${title} has no list of tools: its own tools are denied where they are not named, those of MCP servers stay allowed.`,
      })),
    );
    return { name, description, mode: modeOf(agent), permission: permissionOf(fact) };
  },
});

/** People choose a primary agent, the model calls a subagent. */
function modeOf(agent: Primitive): 'all' | 'primary' | 'subagent' {
  if (agent.frontmatter?.value['user-invocable'] === false) return 'subagent';
  return agent.frontmatter?.value['disable-model-invocation'] === true ? 'primary' : 'all';
}

/** One of the two where both are set: an agent that nobody may call has no mode. */
function modeKeys(agent: Primitive): string[] {
  return modeOf(agent) === 'subagent' && agent.frontmatter?.value['disable-model-invocation'] === true
    ? ['user-invocable']
    : ['user-invocable', 'disable-model-invocation'];
}

function permissionOf({ agent, nameFor }: AgentFact): Readonly<Record<string, unknown>> | undefined {
  const sets = toolSetsFor(agent);
  const denied = sets === undefined ? [] : permissions.filter(([, needed]) => !needed.some((set) => sets.has(set))).map(([name]) => name);
  const called = subagentsOf(agent);
  const all = Object.fromEntries(denied.map((name) => [name, 'deny']));
  // The last match wins.
  const task = { '*': 'deny', ...Object.fromEntries((called ?? []).map((name) => [nameFor(name), 'allow'])) };
  const permission = called === undefined || denied.includes('task') ? all : { ...all, task };
  return Object.keys(permission).length === 0 ? undefined : permission;
}

/** The agents that this one may call, where it says so. */
function subagentsOf(agent: Primitive): string[] | undefined {
  const listed: unknown = agent.frontmatter?.value['agents'];
  if (!Array.isArray(listed)) return undefined;
  const names = listed.filter((name): name is string => typeof name === 'string');
  return names.includes('*') ? undefined : names;
}

function subagentKeys(agent: Primitive): string[] {
  return Array.isArray(agent.frontmatter?.value['agents']) ? ['agents'] : [];
}

/** Plain text in VS Code that OpenCode fills in, runs or reads. Source: prompt.ts and config/markdown.ts. */
function activeIn({ graph }: EmitInput): ActiveSyntax[] {
  return [
    { pattern: /\$(?:ARGUMENTS|\d+)/g, does: (match) => `replaces \`${match}\` with an argument` },
    { pattern: /!`[^`]+`/g, does: (match) => `runs the command in \`${match}\`` },
    {
      pattern: /(?<![\w`])@\.?[^\s`,.]+(?:\.[^\s`,.]+)*/g,
      does: (match) => `adds the file that \`${match}\` names`,
      applies: (match) => graph.paths.hasFile(match.slice(1)),
    },
  ];
}

/** Prompts become commands, and keep their agent by the name that it has here. */
const commands: Step = (input, losses) => {
  const { named } = agentNames(input, naming);
  const agentOf = (prompt: Primitive): string | undefined => {
    const written = scalarOf(prompt, 'agent') ?? scalarOf(prompt, 'mode') ?? '';
    // VS Code's own planner has a namesake.
    return named(written) ?? (written === 'plan' ? written : undefined);
  };
  return commandFiles({
    runtime: title,
    folder: '.opencode/commands',
    suffix: '.md',
    carried: (prompt) => ['description', ...(agentOf(prompt) === undefined ? [] : ['agent'])],
    active: () => activeIn(input),
    // The last one takes all that follows. A digit behind the place would be read as part of it.
    arguments: { type: 'positional', placeholder: (position, next) => `$${position}${/\d/.test(next) ? ' ' : ''}` },
    keys: ({ prompt }) => ({ description: descriptionOf(prompt), agent: agentOf(prompt) }),
    fileMentions,
  })(input, losses);
};

/** `@path` from the root, where neither the path nor what follows it is read otherwise. */
function fileMentions(path: FilePath, next: string): string | undefined {
  return /^\.?[^\s`,.]*(?:\.[^\s`,.]+)*$/.test(path) && /^(?:$|[\s`,]|\.(?:\s|$))/.test(next) ? `@${path}` : undefined;
}

/** People call skills like commands, and then their text is filled in like one. */
function skills(input: EmitInput): Step {
  return skillFiles({
    runtime: title,
    folder: '.agents/skills',
    active: activeIn(input),
    isOwn: ({ path }) => /(?:^|\/)\.opencode\//.test(path),
  });
}

const contextNames = ['AGENTS.md', 'CLAUDE.md', 'CONTEXT.md'];

/** What the root has at the start; then, from the file that is read outwards, one file for each folder. */
function load(tree: RuntimeTree): Loader {
  const start = atStart(tree);
  const known = new Set(start.map(({ path }) => path));
  const offered = [...agentsOf(tree), ...commandsOf(tree), ...offeredSkills(tree)];
  const chain = folderChain(tree, contextNames);
  const nested = (folder: FilePath): LoadedDocument[] =>
    chain(folder)
      .filter(({ path }) => path.includes('/') && !known.has(path))
      .toReversed();
  const loadFor = loaderByFolder((folder) => ({ documents: [...start, ...nested(folder)], offered }));
  return (path) => {
    const loaded = loadFor(path);
    const isRead = (document: LoadedDocument): boolean => document.path === path && !known.has(path);
    return loaded.documents.some(isRead) ? { ...loaded, documents: loaded.documents.filter((document) => !isRead(document)) } : loaded;
  };
}

/** The first of the names at the root, and the files that `instructions` of the settings names. */
function atStart(tree: RuntimeTree): LoadedDocument[] {
  const settings = ['opencode.json', 'opencode.jsonc', '.opencode/opencode.json', '.opencode/opencode.jsonc'];
  const patterns = settings
    .flatMap((file) => textsOf(jsonTable(tree, file)?.['instructions']))
    .filter((text) => !/^(?:https?:\/\/|~\/|\/)/.test(text));
  const globs = patterns.flatMap((pattern) => compileGlob(pattern.replace(/^\.\//, ''), { ignoreCase: false }).expression ?? []);
  const named = globs.length === 0 ? [] : tree.files.filter((file) => globs.some((glob) => glob.test(file)));
  const files = [firstIn(tree, '', contextNames) ?? [], ...named].flat();
  return [...new Set(files)].flatMap((file) => alwaysDocument(tree, file) ?? []);
}

function agentsOf(tree: RuntimeTree): Offer[] {
  return ['.opencode/agent', '.opencode/agents'].flatMap((folder) =>
    filesBelow(tree, folder, '.md').flatMap((path): Offer[] => {
      const agent = ruleText(tree, path);
      if (agent === undefined || !agent.readable || agent.keys['disable'] === true) return [];
      const name = textKey(agent, 'name') ?? path.slice(folder.length + 1, -'.md'.length);
      return [{ kind: 'agent', name, path, description: textKey(agent, 'description') ?? '' }];
    }),
  );
}

function commandsOf(tree: RuntimeTree): Offer[] {
  return ['.opencode/command', '.opencode/commands'].flatMap((folder) => commandsIn(tree, folder, '.md'));
}

function offeredSkills(tree: RuntimeTree): Offer[] {
  const folders = ['.opencode/skills', '.opencode/skill', '.agents/skills', '.claude/skills'];
  const files = folders.flatMap((folder) => filesBelow(tree, folder, '/SKILL.md'));
  return describedSkills(tree, files).toSorted((a, b) => byCodeUnit(a.name, b.name));
}
