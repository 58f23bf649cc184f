import type { Primitive } from '../graph/graph.ts';
import { githubAgents, vscodeAgentKeys } from './emit/github-agents.ts';
import { githubInstructions, githubPlaces, githubSkills } from './emit/github-files.ts';
import { emission } from './emit/step.ts';
import { alwaysDocument, filesBelow, folderChain } from './load/folder-chain.ts';
import { githubAgentsIn } from './load/github-agents.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { skillsIn } from './load/offers.ts';
import { listKey, textKey } from './load/rule-text.ts';
import type { RuleText } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import type { Limit, LoadedDocument, Loader, Offer, Runtime, RuntimeTree } from './runtime.ts';

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
    return applyTo === undefined || isExcluded ? { type: 'never' } : { type: 'globs', globs: [applyTo], dialect: 'rooted' };
  });
  const agents = (fits: (rule: RuleText) => boolean): Offer[] =>
    githubAgentsIn(tree, {
      folders: ['.github/agents'],
      subfolders: false,
      accepts: (rule) => textKey(rule, 'description') !== undefined && fits(rule),
    });
  const dropped = agents(({ text }) => text.length > agentBody.max).map(({ path }) => ({ path, limit: agentBody }));
  const offered = [
    ...agents(({ text }) => text.length <= agentBody.max),
    ...skillsIn(tree, ['.github/skills', '.claude/skills', '.agents/skills']),
  ];
  const chain = folderChain(tree, ['AGENTS.md']);
  const atRoot = (...files: readonly string[]): LoadedDocument[] => files.flatMap((file) => alwaysDocument(tree, file) ?? []);
  const [repository, others] = [atRoot('.github/copilot-instructions.md'), atRoot('CLAUDE.md', 'GEMINI.md')];
  return loaderByFolder(
    (folder, lists) => ({ documents: [...lists.flat(), ...repository, ...chain(folder).slice(-1), ...others], offered, dropped }),
    (path) => [rules.loaded(path)],
  );
}
