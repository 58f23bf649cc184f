import { isAllInRootAgentsMd, oneRuleFile } from './emit/agents-md-files.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import type { Step } from './emit/step.ts';
import { alwaysDocument } from './load/folder-chain.ts';
import { skillsIn } from './load/offers.ts';
import type { EmitInput, Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Zed';

/** `.rules`, one text for everything, and skills for what people call. */
export const zed: Runtime = {
  id: 'zed',
  title,
  sources: ['https://zed.dev/docs/ai/instructions', 'https://zed.dev/docs/ai/skills'],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.rules'],
    scope: 'words',
    onDemand: 'link',
    agents: ['.agents/skills/*/SKILL.md'],
    prompts: ['.agents/skills/*/SKILL.md'],
    skills: ['.agents/skills/*/**'],
    handoffs: 'text',
  },
  limits: [{ of: 'skill description', max: 1024, unit: 'characters', beyond: 'dropped', source: 'https://zed.dev/docs/ai/skills' }],
  isNative: (primitive) => isSkillIn(primitive, ['.agents/skills']),
  emit: (input) => emission(input, [rules, skillFiles({ runtime: title, folder: '.agents/skills', also: ['prompt', 'agent'] })]),
  load,
};

/** Zed reads the first of these at the root, and no other. */
const names = [
  '.rules',
  '.cursorrules',
  '.windsurfrules',
  '.clinerules',
  '.github/copilot-instructions.md',
  'AGENT.md',
  'AGENTS.md',
  'CLAUDE.md',
  'GEMINI.md',
];

const oneFile = oneRuleFile({ runtime: title, path: '.rules' });

const rules: Step = (input, losses) => (readsAgentsMd(input) && isAllInRootAgentsMd(input) ? [] : oneFile(input, losses));

/** Whether nothing comes before the AGENTS.md at the root. Copilot's runtimes write a file that does. */
function readsAgentsMd({ graph, alongside }: EmitInput): boolean {
  const before = names.slice(1, names.indexOf('AGENTS.md'));
  return !before.some((name) => graph.paths.hasFile(name)) && !['vscode', 'copilot', 'copilot-cli'].some((id) => alongside.has(id));
}

function load(tree: RuntimeTree): Loader {
  const file = names.find((name) => tree.has(name));
  const documents = file === undefined ? [] : [alwaysDocument(tree, file) ?? []].flat();
  const offered = skillsIn(tree, ['.agents/skills']);
  return () => ({ documents, offered });
}
