import { githubAgents, githubInstructions, githubPlaces } from './emit/github-files.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { chainAbove, filesBelow, plainDocument } from './load/folder-chain.ts';
import { firstMatch } from './load/glob-match.ts';
import { agentsIn, skillsIn } from './load/offers.ts';
import { textKey } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import type { Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'GitHub Copilot';

/** `.github/`: what Copilot's cloud agent and code review read on github.com. Nobody can call a prompt there. */
export const copilot: Runtime = {
  id: 'copilot',
  title,
  sources: ['github/docs custom-agents-configuration.md', 'github/docs custom-instructions-path.md'],
  verifiedOn: '2026-11-01',
  features: {
    rules: ['.github/copilot-instructions.md', '.github/instructions/*.instructions.md'],
    scope: 'globs',
    onDemand: 'description',
    agents: ['.github/agents/*.agent.md'],
    prompts: [],
    skills: ['.github/skills/*/**'],
    handoffs: 'native',
  },
  limits: [{ of: 'agent body', max: 30_000, unit: 'characters', beyond: 'dropped', source: 'github/docs custom-agents-configuration.md' }],
  isNative: ({ kind, path }) => githubPlaces[kind]?.test(path) ?? true,
  emit: (input) =>
    emission(input, [githubInstructions(title), githubAgents(title), skillFiles({ runtime: title, folder: '.github/skills' })]),
  load,
};

/** Path-specific before repository-wide, then the nearest AGENTS.md and the root's CLAUDE.md and GEMINI.md. */
function load(tree: RuntimeTree): Loader {
  const rules = scopedRules(tree, filesBelow(tree, '.github/instructions', '.instructions.md'), (rule) => {
    const applyTo = textKey(rule, 'applyTo');
    return applyTo === undefined ? { type: 'never' } : { type: 'globs', match: firstMatch([applyTo], 'rooted') };
  });
  const offered = [...agentsIn(tree, '.github/agents', '.md'), ...skillsIn(tree, ['.github/skills', '.claude/skills', '.agents/skills'])];
  return (path) => {
    const nearest = chainAbove(tree, path, ['AGENTS.md']).slice(-1);
    const plain = ['.github/copilot-instructions.md', ...nearest, 'CLAUDE.md', 'GEMINI.md'];
    return { documents: [...rules.loaded(path), ...plain.flatMap((file) => plainDocument(tree, file) ?? [])], offered };
  };
}
