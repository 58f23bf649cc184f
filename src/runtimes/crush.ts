import { isInRootAgentsMd, oneRuleFile } from './emit/agents-md-files.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { alwaysDocument, filesBelow } from './load/folder-chain.ts';
import { commandsIn, skillsIn } from './load/offers.ts';
import type { Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Crush';

const skillFolders = ['.agents/skills', '.crush/skills', '.claude/skills', '.cursor/skills'];

/**
 * `CRUSH.md`, one text for all rules, and skills for what people call. Crush has commands in `.crush/commands` too, but it
 * makes git ignore that folder: they would reach nobody else.
 */
export const crush: Runtime = {
  id: 'crush',
  title,
  sources: [
    'charmbracelet/crush internal/config/config.go, defaultContextPaths',
    'charmbracelet/crush internal/config/load.go, projectSkillSubdirs',
    'charmbracelet/crush internal/cmd/gitignore/default',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['CRUSH.md'],
    scope: 'words',
    onDemand: 'link',
    agents: ['.agents/skills/*/SKILL.md'],
    prompts: ['.agents/skills/*/SKILL.md'],
    skills: ['.agents/skills/*/**'],
    handoffs: 'text',
  },
  limits: [
    { of: 'skill name', max: 64, unit: 'characters', beyond: 'dropped', source: 'charmbracelet/crush internal/skills/skills.go' },
    { of: 'skill description', max: 1024, unit: 'characters', beyond: 'dropped', source: 'charmbracelet/crush internal/skills/skills.go' },
  ],
  isNative: (primitive) => primitive.path === copilotFile || isSkillIn(primitive, skillFolders),
  emit: (input) => emission(input, [rules, skillFiles({ runtime: title, folder: '.agents/skills', also: ['prompt', 'agent'] })]),
  load,
};

const copilotFile = '.github/copilot-instructions.md';

/** Crush reads several files at the root, all of them, and none further in. */
const rules = oneRuleFile({ runtime: title, path: 'CRUSH.md', isElsewhere: isInRootAgentsMd });

/** At the root, sorted; of names that differ only in case the first. What stands in `.cursor/rules` is loaded as it is. */
const names = [
  copilotFile,
  '.cursorrules',
  '.cursor/rules/',
  'AGENTS.md',
  'CLAUDE.md',
  'CLAUDE.local.md',
  'CRUSH.local.md',
  'CRUSH.md',
  'GEMINI.md',
];

function load(tree: RuntimeTree): Loader {
  const files = names.toSorted().flatMap((name) => (name.endsWith('/') ? filesBelow(tree, name.slice(0, -1), '') : [name]));
  const documents = files.flatMap((file) => alwaysDocument(tree, file) ?? []);
  const offered = [...commandsIn(tree, '.crush/commands', '.md'), ...skillsIn(tree, skillFolders)];
  return () => ({ documents, offered });
}
