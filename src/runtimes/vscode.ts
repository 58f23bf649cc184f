import { githubAgents, githubInstructions, githubPlaces, githubPrompts } from './emit/github-files.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { filesBelow, plainDocument } from './load/folder-chain.ts';
import { firstMatch } from './load/glob-match.ts';
import { agentsIn, commandsIn, skillsIn } from './load/offers.ts';
import { listKey, textKey } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import type { Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'VS Code';

/** `.github/`: what Copilot reads in VS Code. */
export const vscode: Runtime = {
  id: 'vscode',
  title,
  sources: ['microsoft/vscode 1.122 promptFileLocations.ts, computeAutomaticInstructions.ts'],
  verifiedOn: '2026-11-01',
  features: {
    rules: ['.github/copilot-instructions.md', '.github/instructions/*.instructions.md'],
    scope: 'globs',
    onDemand: 'description',
    agents: ['.github/agents/*.agent.md'],
    prompts: ['.github/prompts/*.prompt.md'],
    skills: ['.github/skills/*/**'],
    handoffs: 'native',
  },
  limits: [
    { of: 'skill description', max: 1024, unit: 'characters', beyond: 'cut', source: 'microsoft/vscode 1.122 promptsServiceImpl.ts' },
  ],
  // Source: microsoft/vscode 1.122 config/config.ts.
  switches: [
    { files: '**/AGENTS.md', setting: '`"chat.useAgentsMdFile": false`' },
    { files: '**/CLAUDE*.md', setting: '`"chat.useClaudeMdFile": false`' },
    { files: '.claude/rules/**', setting: '`"chat.instructionsFilesLocations": { ".claude/rules": false }`' },
  ],
  isNative: ({ kind, path }) => githubPlaces[kind]?.test(path) ?? true,
  emit: (input) =>
    emission(input, [
      githubInstructions(title),
      githubPrompts(title),
      githubAgents(title),
      skillFiles({ runtime: title, folder: '.github/skills' }),
    ]),
  load,
};

/** Files at the root that are always loaded. */
const always = ['.github/copilot-instructions.md', 'AGENTS.md', 'CLAUDE.md', 'CLAUDE.local.md', '.claude/CLAUDE.md'];

function load(tree: RuntimeTree): Loader {
  const rules = scopedRules(tree, filesBelow(tree, '.github/instructions', '.instructions.md'), (rule) => {
    const applyTo = rule.keys['applyTo'];
    if (typeof applyTo === 'string') return { type: 'globs', match: firstMatch([applyTo], 'vscode') };
    return { type: 'offered', description: textKey(rule, 'description') ?? '' };
  });
  const claudeRules = scopedRules(tree, filesBelow(tree, '.claude/rules', '.md'), (rule) => {
    const paths = listKey(rule, 'paths');
    return paths === undefined ? { type: 'always' } : { type: 'globs', match: firstMatch(paths, 'vscode') };
  });
  const atRoot = always.flatMap((file) => plainDocument(tree, file) ?? []);
  const offered = [
    ...rules.offered,
    ...agentsIn(tree, '.github/agents', '.md'),
    ...agentsIn(tree, '.claude/agents', '.md'),
    ...commandsIn(tree, '.github/prompts', '.prompt.md'),
    ...skillsIn(tree, ['.agents/skills', '.github/skills', '.claude/skills']),
  ];
  return (path) => ({ documents: [...atRoot, ...rules.loaded(path), ...claudeRules.loaded(path)], offered });
}
