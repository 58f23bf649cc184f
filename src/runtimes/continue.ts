import { scalarOf } from '../graph/frontmatter-values.ts';
import type { ActiveSyntax } from './emit/arguments.ts';
import { commandFiles } from './emit/command-files.ts';
import { commandsAndSkills } from './emit/commands-and-skills.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { ruleFiles } from './emit/rule-files.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { titleOf } from './emit/titles.ts';
import { filesBelow, plainDocument } from './load/folder-chain.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { commandsIn, skillsIn } from './load/offers.ts';
import { listKey, ruleText, textKey } from './load/rule-text.ts';
import type { RuleText } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import type { Trigger } from './load/scoped-rules.ts';
import type { Loader, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Continue';

const skillFolders = ['.continue/skills', '.claude/skills'];

/**
 * `.continue/`: rules, prompts and skills of Continue, which ended in June 2026. Its agents are whole
 * configurations, with models and keys, so that those of others become skills.
 */
export const continueDev: Runtime = {
  id: 'continue',
  title,
  sources: [
    'continuedev/continue@d0a3c0b docs/customize/deep-dives/rules.mdx',
    'continuedev/continue@d0a3c0b core/config/markdown/loadMarkdownRules.ts',
    'continuedev/continue@d0a3c0b core/config/markdown/loadMarkdownSkills.ts',
    'continuedev/continue@d0a3c0b core/llm/rules/getSystemMessageWithRules.ts',
    'continuedev/continue@d0a3c0b core/promptFiles/parsePromptFile.ts',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.continue/rules/*.md'],
    scope: 'globs',
    onDemand: 'description',
    agents: ['.continue/skills/*/SKILL.md'],
    prompts: ['.continue/prompts/*.md'],
    skills: ['.continue/skills/*/**'],
    handoffs: 'text',
  },
  limits: [],
  isNative: (primitive) => isSkillIn(primitive, skillFolders),
  emit: (input) =>
    emission(input, [
      rules,
      commandsAndSkills(prompts, (taken) => skillFiles({ runtime: title, folder: '.continue/skills', also: ['agent'], taken })),
    ]),
  load,
};

/** Always with frontmatter: without it Continue takes what stands between two lines of dashes in the text for one. */
const rules = ruleFiles({
  runtime: title,
  folder: '.continue/rules',
  suffix: '.md',
  readsAgentsMd: 'root',
  keys({ instruction, scope, description }) {
    const label = scalarOf(instruction, 'description');
    switch (scope.type) {
      case 'everything':
        return { description: label, alwaysApply: true };
      case 'globs':
        return { description: label, globs: scope.globs, alwaysApply: false };
      case 'on-demand':
        return { description, alwaysApply: false };
    }
  },
});

/** Nothing is filled in, but a part of the text can replace the system message. */
const active: readonly ActiveSyntax[] = [
  { pattern: /<system>[^]*?<\/system>/g, does: () => 'takes what stands between `<system>` and `</system>` for the system message' },
];

const prompts = commandFiles({
  runtime: title,
  folder: '.continue/prompts',
  suffix: '.md',
  keys: ({ prompt, name }) => ({ name, description: titleOf(prompt), invokable: true }),
  carried: () => ['description'],
  active: () => active,
  arguments: { type: 'none' },
});

/** AGENTS.md of the root, then rules; a prompt that nobody can call is a rule too. */
function load(tree: RuntimeTree): Loader {
  const inPrompts = filesBelow(tree, '.continue/prompts', '.md');
  const callable = new Set(inPrompts.filter((path) => ruleText(tree, path)?.keys['invokable'] === true));
  const files = [...filesBelow(tree, '.continue/rules', '.md'), ...inPrompts.filter((path) => !callable.has(path))];
  const rulesOf = scopedRules(tree, files, triggerOf);
  const atRoot = plainDocument(tree, 'AGENTS.md');
  const offered = [
    ...rulesOf.offered,
    ...commandsIn(tree, '.continue/prompts', '.md').filter(({ path }) => callable.has(path)),
    ...skillsIn(tree, skillFolders),
  ];
  return loaderByFolder(
    (_, lists) => ({ documents: [...(atRoot === undefined ? [] : [atRoot]), ...lists.flat()], offered }),
    (path) => [rulesOf.loaded(path)],
  );
}

function triggerOf(rule: RuleText): Trigger {
  const { alwaysApply } = rule.keys;
  const globs = listKey(rule, 'globs');
  if (alwaysApply === true || (globs === undefined && alwaysApply !== false)) return { type: 'always' };
  if (globs !== undefined) return { type: 'globs', globs, dialect: 'rooted' };
  const description = textKey(rule, 'description');
  return description === undefined ? { type: 'never' } : { type: 'offered', description };
}
