import type { Primitive } from '../graph/graph.ts';
import { githubAgents, vscodeAgentKeys } from './emit/github-agents.ts';
import { githubInstructions, githubPlaces, githubSkills } from './emit/github-files.ts';
import { emission } from './emit/step.ts';
import { alwaysDocument, chainAbove, filesBelow, plainDocument } from './load/folder-chain.ts';
import { githubAgentsIn } from './load/github-agents.ts';
import { firstMatch } from './load/glob-match.ts';
import { skillsIn } from './load/offers.ts';
import { listKey, textKey } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import type { Limit, Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'GitHub Copilot';

const agentBody: Limit = {
  of: 'agent body',
  max: 30_000,
  unit: 'characters',
  beyond: 'dropped',
  source: 'github/docs custom-agents-configuration.md',
};

/** `.github/`: what Copilot's cloud agent and code review read on github.com. Nobody can call a prompt there. */
export const copilot: Runtime = {
  id: 'copilot',
  title,
  sources: [
    'https://docs.github.com/en/copilot/reference/custom-agents-configuration',
    'https://docs.github.com/en/copilot/how-tos/configure-custom-instructions/add-repository-instructions',
    'https://docs.github.com/en/copilot/how-tos/copilot-on-github/customize-copilot/customize-cloud-agent/add-skills',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.github/copilot-instructions.md', '.github/instructions/*.instructions.md'],
    scope: 'globs',
    onDemand: 'skill',
    agents: ['.github/agents/*.agent.md'],
    prompts: [],
    skills: ['.github/skills/*/**'],
    handoffs: 'text',
  },
  limits: [agentBody],
  isNative,
  emit: (input) =>
    emission(input, [
      githubInstructions(title),
      githubAgents({ runtime: title, ignored: vscodeAgentKeys, modelLists: false }),
      githubSkills(title, ['on-demand']),
    ]),
  load,
};

/** A prompt in `.github/prompts` is found by nobody there, nor is an agent of Claude Code. */
function isNative({ kind, path }: Primitive): boolean {
  if (kind === 'prompt') return false;
  return (kind === 'agent' ? /^\.github\/agents\/[^/]+\.md$/ : githubPlaces[kind])?.test(path) ?? true;
}

/** Both names of the agent that works on files: the older one, and the one since 2026. Code review reads what excludes it. */
const agentName = new Set(['coding-agent', 'cloud-agent']);

/** The cloud agent: path-specific before repository-wide, then the nearest AGENTS.md and the root's CLAUDE.md and GEMINI.md. */
function load(tree: RuntimeTree): Loader {
  const rules = scopedRules(tree, filesBelow(tree, '.github/instructions', '.instructions.md'), (rule) => {
    const applyTo = textKey(rule, 'applyTo');
    const isExcluded = listKey(rule, 'excludeAgent')?.some((name) => agentName.has(name)) === true;
    return applyTo === undefined || isExcluded ? { type: 'never' } : { type: 'globs', match: firstMatch([applyTo], 'rooted') };
  });
  const offered = [
    ...githubAgentsIn(tree, {
      folders: ['.github/agents'],
      subfolders: false,
      accepts: (rule) => textKey(rule, 'description') !== undefined && rule.text.length <= agentBody.max,
    }),
    ...skillsIn(tree, ['.github/skills', '.claude/skills', '.agents/skills']),
  ];
  return (path) => {
    const nearest = chainAbove(tree, path, ['AGENTS.md']).slice(-1);
    const always = (file: string): ReturnType<typeof alwaysDocument>[] => [alwaysDocument(tree, file)];
    const plain = [
      ...always('.github/copilot-instructions.md'),
      ...nearest.map((file) => plainDocument(tree, file)),
      ...['CLAUDE.md', 'GEMINI.md'].flatMap(always),
    ];
    return { documents: [...rules.loaded(path), ...plain.flatMap((document) => document ?? [])], offered };
  };
}
