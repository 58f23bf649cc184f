import { isRepositoryWide } from '../kinds.ts';
import { pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { attachedFiles } from './emit/attached-files.ts';
import { githubAgents, vscodeAgentKeys } from './emit/github-agents.ts';
import { githubInstructions, githubPlaces, githubSkills } from './emit/github-files.ts';
import { emission } from './emit/step.ts';
import { alongFolders, alwaysDocument, foldersTo, plainDocument } from './load/folder-chain.ts';
import { githubAgentsIn } from './load/github-agents.ts';
import { atPath, withImports } from './load/imports.ts';
import { lenientRule } from './load/lenient-keys.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { filesOfNested, holderOf } from './load/nested-folders.ts';
import { commandsIn, skillsIn } from './load/offers.ts';
import { listKey } from './load/rule-text.ts';
import type { RuleText } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import type { Trigger } from './load/scoped-rules.ts';
import type { EmitInput, LoadedDocument, Loader, Loss, Offer, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Copilot CLI';

/** `.github/` as Copilot CLI reads it, which has no prompts but skills, and the commands of Claude Code. */
export const copilotCli: Runtime = {
  id: 'copilot-cli',
  title,
  sources: [
    'microsoft/vscode src/vs/sessions/copilot-customizations-spec.md',
    'https://github.com/github/copilot-cli/blob/main/changelog.md',
    'https://docs.github.com/en/copilot/reference/custom-agents-configuration',
    'https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/add-custom-instructions',
    'https://github.com/github/copilot-cli/issues/2133',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.github/copilot-instructions.md', '.github/instructions/*.instructions.md'],
    scope: 'globs',
    onDemand: 'skill',
    agents: ['.github/agents/*.agent.md'],
    prompts: ['.github/skills/*/SKILL.md'],
    skills: ['.github/skills/*/**'],
    handoffs: 'text',
  },
  limits: [],
  isNative: ({ kind, path }) => (kind === 'prompt' ? false : (githubPlaces[kind]?.test(path) ?? true)),
  emit(input) {
    const ignored = [...vscodeAgentKeys, 'github', 'reasoningEffort'];
    const losses = [...commandInputs(input), ...importedFiles(input)];
    const rest = emission(input, [
      githubInstructions(title),
      githubAgents({ runtime: title, ignored, modelLists: false }),
      githubSkills(title, readsCommands(input) ? ['on-demand'] : ['prompt', 'on-demand']),
    ]);
    return { outputs: rest.outputs, losses: [...losses, ...rest.losses] };
  },
  load,
};

/** Prompts are commands in `.claude/commands` where they are written for Claude Code. */
function readsCommands({ alongside }: EmitInput): boolean {
  return alongside.has('claude');
}

function commandInputs(input: EmitInput): Loss[] {
  if (!readsCommands(input)) return [];
  return input.primitives.flatMap(({ kind, path, variables }) =>
    kind !== 'prompt'
      ? []
      : variables.map(({ name, span }) => ({
          path,
          span,
          effect: 'changed' as const,
          message: `${title} reads the command that is written for Claude Code and fills in no arguments: \`${name}\` stays a name in the text.`,
          hint: 'Say in the text what the value is for, so that the model can ask for it.',
        })),
  );
}

/** `@path` in copilot-instructions.md, since version 1.0.66. */
function importedFiles(input: EmitInput): Loss[] {
  const sources = input.primitives.filter(({ path }) => isRepositoryWide(path));
  return sources.flatMap((source) => attachedFiles(input, source, title, ['.github']));
}

/** What each folder from the root of the repository to the working directory may have, in any case. */
const names = ['.github/copilot-instructions.md', 'AGENTS.md', 'CLAUDE.md', '.claude/CLAUDE.md', 'GEMINI.md'];
const anyCase = /(?:^|\/)(?:copilot-instructions|agents|claude|gemini)\.md$/i;

/** `@path` in those files. The depth is not documented. */
const imports = { pattern: atPath, from: 'file', depth: 5 } as const;

const modular = '.github/instructions';

/**
 * A session in the folder of the path: what the root has, instructions for some files, then the folders in between and the
 * folder itself. A text that was loaded is not loaded again. What `applyTo` does not limit is for everything.
 */
function load(tree: RuntimeTree): Loader {
  const rules = scopedRules(tree, filesOfNested(tree, modular, ['.instructions.md']), triggerOf, {
    within: (path) => holderOf(path, modular),
  });
  const bySpelling = new Map(
    tree.files
      .filter((path) => anyCase.test(path))
      .toReversed()
      .map((path) => [path.toLowerCase(), path]),
  );
  const documentsOf = (folder: FilePath): LoadedDocument[] =>
    names.flatMap((name) => {
      const file = bySpelling.get(pathIn(folder, name).toLowerCase()) ?? pathIn(folder, name);
      const document = folder === '' ? alwaysDocument(tree, file) : plainDocument(tree, file);
      return document === undefined ? [] : withImports(tree, document, imports);
    });
  const atRoot = documentsOf('');
  const inner = alongFolders((folder) => (folder === '' ? [] : documentsOf(folder)));
  return loaderByFolder(
    (folder, lists) => ({
      documents: firstOfEachText([...atRoot, ...lists.flat(), ...inner(folder)]),
      offered: offersFrom(tree, foldersTo(folder).toReversed()),
    }),
    (path) => [rules.loaded(path)],
  );
}

function triggerOf(rule: RuleText): Trigger {
  const applyTo = listKey(lenientRule(rule), 'applyTo');
  return applyTo === undefined ? { type: 'always' } : { type: 'globs', globs: applyTo, dialect: 'rooted' };
}

/** The folders from the working directory up to the root: the nearest counts where names are the same. */
function offersFrom(tree: RuntimeTree, folders: readonly FilePath[]): Offer[] {
  const within = (...places: readonly FilePath[]): FilePath[] => folders.flatMap((folder) => places.map((place) => pathIn(folder, place)));
  const agents = githubAgentsIn(tree, {
    folders: within('.github/agents', '.claude/agents'),
    subfolders: true,
    // It refuses a file that lists models.
    accepts: ({ keys }) => !Array.isArray(keys['model']),
  });
  const skills = skillsIn(tree, within('.github/skills', '.agents/skills', '.claude/skills'));
  const taken = new Set(skills.map(({ name }) => name));
  const commands = commandsIn(tree, '.claude/commands', '.md').filter(({ name }) => !name.includes('/') && !taken.has(name));
  return [...agents, ...skills, ...commands];
}

function firstOfEachText(documents: readonly LoadedDocument[]): LoadedDocument[] {
  const byText = new Map<string, LoadedDocument>();
  for (const document of documents) if (!byText.has(document.text)) byText.set(document.text, document);
  return [...byText.values()];
}
