import { agentsMdFiles } from './emit/agents-md-files.ts';
import { emission } from './emit/step.ts';
import { folderChain } from './load/folder-chain.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import type { Runtime } from './runtime.ts';

/** A hierarchy of AGENTS.md files: the standard, without what any one runtime adds to it. */
export const agentsMd: Runtime = {
  id: 'agents-md',
  title: 'AGENTS.md',
  sources: ['https://agents.md', 'openai/codex codex-rs/core/src/agents_md.rs'],
  verifiedOn: '2026-11-01',
  features: {
    rules: ['**/AGENTS.md'],
    scope: 'folders',
    onDemand: 'link',
    agents: [],
    prompts: [],
    skills: [],
    handoffs: 'text',
  },
  limits: [],
  isNative: () => false,
  emit: (input) => emission(input, [agentsMdFiles({ runtime: 'AGENTS.md' })]),
  load: (tree) => {
    const chain = folderChain(tree, ['AGENTS.md']);
    return loaderByFolder((folder) => ({ documents: chain(folder), offered: [] }));
  },
};
