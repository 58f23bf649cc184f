import { agentsMdFiles } from './emit/agents-md-files.ts';
import type { ActiveSyntax } from './emit/arguments.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { folderChain } from './load/folder-chain.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { skillsIn } from './load/offers.ts';
import type { Runtime } from './runtime.ts';

const title = 'Warp';

/** Where Warp looks for skills: all of these at once. The first is the one that it recommends. */
const skillFolders = ['agents', 'warp', 'claude', 'codex', 'cursor', 'gemini', 'copilot', 'factory', 'github', 'opencode'].map(
  (name) => `.${name}/skills`,
);

/** In skills. Source: docs.warp.dev, skills, skill arguments. */
const active: readonly ActiveSyntax[] = [
  { pattern: /\$(?:ARGUMENTS\b|\d+(?!\w))/g, does: (match) => `replaces \`${match}\` with what is written behind the name` },
];

/** A hierarchy of AGENTS.md files, and skills for what people call. */
export const warp: Runtime = {
  id: 'warp',
  title,
  sources: ['https://docs.warp.dev/agent-platform/capabilities/rules/', 'https://docs.warp.dev/agent-platform/capabilities/skills/'],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['**/AGENTS.md'],
    scope: 'folders',
    onDemand: 'link',
    agents: ['.agents/skills/*/SKILL.md'],
    prompts: ['.agents/skills/*/SKILL.md'],
    skills: ['.agents/skills/*/**'],
    handoffs: 'text',
  },
  limits: [],
  isNative: (primitive) => isSkillIn(primitive, skillFolders),
  emit: (input) =>
    emission(input, [
      agentsMdFiles({ runtime: title }),
      skillFiles({ runtime: title, folder: '.agents/skills', also: ['prompt', 'agent'], active }),
    ]),
  load: (tree) => {
    const offered = skillsIn(tree, skillFolders);
    const chain = folderChain(tree, ['WARP.md', 'AGENTS.md']);
    return loaderByFolder((folder) => ({ documents: chain(folder), offered }));
  },
};
