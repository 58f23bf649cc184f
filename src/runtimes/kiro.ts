import type { Primitive } from '../graph/graph.ts';
import { folderOf } from '../model/file-path.ts';
import { agentFiles } from './emit/agent-files.ts';
import { commandFiles } from './emit/command-files.ts';
import { slugName } from './emit/output-names.ts';
import { ruleFiles } from './emit/rule-files.ts';
import { withoutBraces } from './emit/rule-scope.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { toolsOrLeast } from './emit/tool-sets.ts';
import type { ToolTable } from './emit/tool-sets.ts';
import { filesBelow, folderChain } from './load/folder-chain.ts';
import { withImports } from './load/imports.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { agentsIn, commandsIn, skillsIn } from './load/offers.ts';
import { listKey, textKey } from './load/rule-text.ts';
import type { RuleText } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import { jsonTable } from './load/settings.ts';
import type { Trigger } from './load/scoped-rules.ts';
import type { LoadedDocument, Loader, Offer, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Kiro';

/** `.kiro/`: steering, agents, prompts and skills of the Kiro IDE and the Kiro CLI. */
export const kiro: Runtime = {
  id: 'kiro',
  title,
  sources: [
    'https://kiro.dev/docs/steering/',
    'https://kiro.dev/docs/custom-agents/',
    'https://kiro.dev/docs/cli/v3/agent-config/',
    'https://kiro.dev/docs/cli/chat/manage-prompts/',
    'https://github.com/kirodotdev/Kiro/issues/10448',
    'https://github.com/github/spec-kit/issues/1926',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.kiro/steering/*.md'],
    scope: 'globs',
    onDemand: 'description',
    agents: ['.kiro/agents/*.md'],
    prompts: ['.kiro/prompts/*.md'],
    skills: ['.kiro/skills/*/**'],
    handoffs: 'text',
  },
  limits: [],
  isNative: (primitive) =>
    isNativeAgent(primitive) || (primitive.kind === 'skill' && /^\.kiro\/skills\/[^/]+\/SKILL\.md$/i.test(primitive.path)),
  emit: (input) => emission(input, [steering, prompts, agents, skillFiles({ runtime: title, folder: '.kiro/skills' })]),
  load,
};

/** One pattern is written as a text and several as a list, as in Kiro's documents; those show no braces. */
const steering = ruleFiles({
  runtime: title,
  folder: '.kiro/steering',
  suffix: '.md',
  readsAgentsMd: 'nested',
  fileMentions: (path) => (/[\]\n]/.test(path) ? undefined : `#[[file:${path}]]`),
  keys({ scope, name, description }) {
    switch (scope.type) {
      case 'everything':
        return { inclusion: 'always' };
      case 'globs': {
        const globs = withoutBraces(scope.globs);
        return { inclusion: 'fileMatch', fileMatchPattern: globs.length === 1 ? globs[0] : globs };
      }
      case 'on-demand':
        return { inclusion: 'auto', name, description };
    }
  },
});

/** A prompt is a plain text: it has no keys, and nothing is filled in. */
const prompts = commandFiles({
  runtime: title,
  folder: '.kiro/prompts',
  suffix: '.md',
  keys: () => ({}),
  carried: () => [],
  arguments: { type: 'none' },
});

/** Categories of tools. Source: kiro.dev/docs/custom-agents; `todo_list` and one server or tool by name: the CLI's reference. */
export const tools: ToolTable = {
  runtime: title,
  sets: {
    read: ['read'],
    search: ['read'],
    edit: ['write'],
    execute: ['shell'],
    web: ['web'],
    agent: ['subagent'],
    todo: ['todo_list'],
  },
  mcp: (server, tool) => [tool === undefined ? `@${server}` : `@${server}/${tool}`],
};

/** Markdown, which the IDE and the CLI since 3.0 both read. Called by the name of the file. */
const agents = agentFiles({
  runtime: title,
  folder: '.kiro/agents',
  suffix: '.md',
  toName: slugName,
  namedByFile: true,
  isNative: isNativeAgent,
  keys({ agent, name, description, losses }) {
    // What a missing or an empty list means is not documented: in VS Code all, and none.
    return { name, description, tools: toolsOrLeast(agent, tools, 'read', losses) ?? ['*'] };
  },
  carried: () => ['tools'],
});

function isNativeAgent({ kind, path }: Primitive): boolean {
  return kind === 'agent' && /^\.kiro\/agents\/.+\.md$/.test(path);
}

/** `#[[file:path]]`, from the root of the workspace; longer is no path. What the file itself refers to is not said to follow. */
const imports = { pattern: /#\[\[file:([^\]\n]{1,4096})\]\]/g, from: 'root', depth: 1 } as const;

/** Steering, directly in its folder; then AGENTS.md from the root inwards. */
function load(tree: RuntimeTree): Loader {
  const files = filesBelow(tree, '.kiro/steering', '.md').filter((path) => folderOf(path) === '.kiro/steering');
  const expanded = (document: LoadedDocument): LoadedDocument[] => withImports(tree, document, imports);
  const rules = scopedRules(tree, files, triggerOf, { expanded });
  const chain = folderChain(tree, ['AGENTS.md']);
  const offered = [
    ...rules.offered,
    ...agentOffers(tree),
    ...commandsIn(tree, '.kiro/prompts', '.md'),
    ...skillsIn(tree, ['.kiro/skills']),
  ];
  return loaderByFolder(
    (folder, lists) => ({ documents: [...lists.flat(), ...chain(folder).flatMap(expanded)], offered }),
    (path) => [rules.loaded(path)],
  );
}

/** Called by their paths below the folder; Markdown or JSON. */
function agentOffers(tree: RuntimeTree): Offer[] {
  const markdown = agentsIn(tree, '.kiro/agents', '.md');
  const json = filesBelow(tree, '.kiro/agents', '.json').map((path): Offer => {
    const description = jsonTable(tree, path)?.['description'];
    return { kind: 'agent', name: '', path, description: typeof description === 'string' ? description : '' };
  });
  return [...markdown, ...json].map((offer) => ({ ...offer, name: offer.path.replace(/^\.kiro\/agents\/|\.[^.]+$/g, '') }));
}

function triggerOf(rule: RuleText): Trigger {
  const description = textKey(rule, 'description');
  switch (textKey(rule, 'inclusion')) {
    case 'fileMatch': {
      const patterns = listKey(rule, 'fileMatchPattern');
      return patterns === undefined ? { type: 'never' } : { type: 'globs', globs: patterns, dialect: 'rooted' };
    }
    case 'manual':
      return { type: 'never' };
    case 'auto':
      return textKey(rule, 'name') === undefined || description === undefined ? { type: 'never' } : { type: 'offered', description };
    default:
      return { type: 'always' };
  }
}
