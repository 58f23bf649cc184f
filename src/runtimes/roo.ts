import { stringify } from 'yaml';
import { nameOf } from '../graph/agents.ts';
import type { Primitive } from '../graph/graph.ts';
import { baseNameOf, byCodeUnit } from '../model/file-path.ts';
import { isMap } from '../model/is-map.ts';
import { fileStart } from '../model/span.ts';
import { agentNames } from './emit/agent-files.ts';
import { argumentHint, commandFiles } from './emit/command-files.ts';
import { commandsAndSkills } from './emit/commands-and-skills.ts';
import { handoffLosses, handoffText } from './emit/handoff-text.ts';
import { oneLine } from './emit/inline-text.ts';
import { lostKeys } from './emit/losses.ts';
import { markdownFile } from './emit/markdown-file.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { slugName } from './emit/output-names.ts';
import { promptAgent } from './emit/prompt-agent.ts';
import { provenanceLine } from './emit/provenance.ts';
import { ruleFiles } from './emit/rule-files.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import type { Step } from './emit/step.ts';
import { descriptionOf, titleOf } from './emit/titles.ts';
import { toolsFor } from './emit/tool-sets.ts';
import type { ToolTable } from './emit/tool-sets.ts';
import { alwaysDocument, filesBelow } from './load/folder-chain.ts';
import { commandsIn, skillsIn } from './load/offers.ts';
import { parsedValue } from './load/rule-text.ts';
import type { EmitInput, Loader, Loss, Offer, OutputFile, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Roo Code';

/** Of skills with one name Roo knows the first. */
const skillFolders = ['.roo/skills', '.agents/skills'];

/** `.roo/` and `.roomodes`: rules, modes, commands and skills of Roo Code, which ended in May 2026, and of those who go on with it. */
export const roo: Runtime = {
  id: 'roo',
  title,
  sources: [
    'RooCodeInc/Roo-Code@cb83656 src/core/prompts/sections/custom-instructions.ts',
    'RooCodeInc/Roo-Code@cb83656 packages/types/src/mode.ts',
    'RooCodeInc/Roo-Code@cb83656 src/services/command/commands.ts',
    'RooCodeInc/Roo-Code@cb83656 src/services/skills/SkillsManager.ts',
    'RooCodeInc/Roo-Code@cb83656 src/shared/tools.ts',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.roo/rules/*.md'],
    scope: 'words',
    onDemand: 'skill',
    agents: ['.roomodes', '.roo/rules-*/*.md'],
    prompts: ['.roo/commands/*.md'],
    skills: ['.roo/skills/*/**'],
    handoffs: 'text',
  },
  limits: [
    {
      of: 'skill description',
      max: 1024,
      unit: 'characters',
      beyond: 'dropped',
      source: 'RooCodeInc/Roo-Code@cb83656 src/services/skills/SkillsManager.ts',
    },
  ],
  isNative: (primitive) => isSkillIn(primitive, skillFolders),
  emit: (input) =>
    emission(input, [
      rules,
      commandsAndSkills(commands, (taken) => skillFiles({ runtime: title, folder: '.roo/skills', also: ['on-demand'], taken })),
      modes,
    ]),
  load,
};

/** Every file is loaded with all its text, always. Of AGENTS.md Roo reads the one at the root unless a setting says otherwise. */
const rules = ruleFiles({
  runtime: title,
  folder: '.roo/rules',
  suffix: '.md',
  readsAgentsMd: 'root',
  scopeInWords: true,
  keys: ({ scope }) => (scope.type === 'on-demand' ? undefined : {}),
});

/** Groups of tools. Asking, to-do lists and new tasks in other modes are open to every mode. */
const tools: ToolTable = {
  runtime: title,
  sets: { read: ['read'], search: ['read'], edit: ['edit'], execute: ['command'] },
  always: ['agent', 'todo'],
  mcp: () => ['mcp'],
};

const allGroups = ['read', 'edit', 'command', 'mcp'];

const builtInModes = ['architect', 'code', 'ask', 'debug', 'orchestrator'];

function modeNames(input: EmitInput): ReturnType<typeof agentNames> {
  return agentNames(input, {
    folder: '.roo/modes',
    suffix: '.md',
    toName: slugName,
    isNative: () => false,
    namedByFile: true,
    builtIn: builtInModes,
  });
}

/** A mode in `.roomodes` for each agent, and its text as the one rule of that mode: there it is Markdown with links that hold. */
const modes: Step = (input, losses) => {
  const wanted = input.primitives.filter(({ kind }) => kind === 'agent');
  if (wanted.length === 0) return [];
  const { names, named } = modeNames(input);
  const customModes = wanted.map((agent) => mode(agent, names.get(agent.path) ?? '', losses));
  const text = stringify({ customModes }, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  const list: OutputFile = {
    path: '.roomodes',
    sources: wanted.map(({ path }) => path).toSorted(byCodeUnit),
    content: { type: 'parts', parts: [{ type: 'text', text: `# ${provenanceLine([])}\n${text.trimEnd()}` }] },
  };
  const texts = wanted.map((agent) => {
    const slug = names.get(agent.path) ?? '';
    losses.push(...lostKeys(agent, title, ['name', 'description', 'tools', 'handoffs']), ...handoffLosses(agent, title));
    return markdownFile(`.roo/rules-${slug}/${slug}.md`, agent, {}, { after: handoffText(agent, (written) => named(written) ?? written) });
  });
  return [list, ...texts];
};

function mode(agent: Primitive, slug: string, losses: Loss[]): Readonly<Record<string, unknown>> {
  const description = titleOf(agent);
  const groups = toolsFor(agent, tools, losses);
  if (groups?.includes('mcp') === true) {
    losses.push({
      path: agent.path,
      span: agent.frontmatter?.entries.find(({ path }) => path[0] === 'tools')?.keySpan ?? fileStart,
      effect: 'widened',
      message: `${title} gives a mode the tools of all MCP servers or of none: this one gets all.`,
      hint: 'Say in the text which it may use.',
    });
  }
  const name = oneLine(nameOf(agent));
  return {
    slug,
    name,
    description,
    whenToUse: description,
    roleDefinition: `You are ${name}. ${description}`,
    groups: groups ?? allGroups,
  };
}

/** What a person writes behind a command stays in the message; nothing is filled in. */
const commands: Step = (input, losses) => {
  const agents = modeNames(input);
  const modeOf = (prompt: Primitive): string | undefined => promptAgent(prompt, agents, { ask: 'ask' });
  return commandFiles({
    runtime: title,
    folder: '.roo/commands',
    suffix: '.md',
    keys: ({ prompt }) => ({
      description: descriptionOf(prompt),
      'argument-hint': argumentHint(prompt),
      mode: modeOf(prompt),
    }),
    carried: (prompt) => ['description', 'argument-hint', ...(modeOf(prompt) === undefined ? [] : ['agent'])],
    arguments: { type: 'none' },
  })(input, losses);
};

/** AGENTS.md of the root, then every file below `.roo/rules` by its name, or else one of the older files. */
function load(tree: RuntimeTree): Loader {
  const atRoot = ['AGENTS.md', 'AGENT.md'].filter((file) => tree.has(file)).slice(0, 1);
  const inFolder = filesBelow(tree, '.roo/rules', '').toSorted((a, b) =>
    byCodeUnit(baseNameOf(a).toLowerCase(), baseNameOf(b).toLowerCase()),
  );
  const older = ['.roorules', '.clinerules'].filter((file) => tree.has(file)).slice(0, 1);
  const files = [...atRoot, 'AGENTS.local.md', ...(inFolder.length > 0 ? inFolder : older)];
  const documents = files.flatMap((file) => alwaysDocument(tree, file) ?? []);
  let offers: readonly Offer[] | undefined;
  return () => ({
    documents,
    // All modes stand in one long file, which only those who ask for offers have to pay for.
    get offered() {
      offers ??= [...modesIn(tree), ...commandsIn(tree, '.roo/commands', '.md'), ...skillsIn(tree, skillFolders)];
      return offers;
    },
  });
}

function modesIn(tree: RuntimeTree): Offer[] {
  // YAML, or JSON, which is YAML as well.
  const value = parsedValue(tree.read('.roomodes') ?? '');
  const list: unknown = isMap(value) ? value['customModes'] : undefined;
  return (Array.isArray(list) ? list : []).filter(isMap).map((one) => ({
    kind: 'agent',
    name: String(one['slug']),
    path: '.roomodes',
    description: typeof one['description'] === 'string' ? one['description'] : '',
  }));
}
