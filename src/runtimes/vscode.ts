import { stemOf } from '../kinds.ts';
import { baseNameOf, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { githubAgents } from './emit/github-agents.ts';
import { githubInstructions, githubPlaces, githubPrompts, githubSkills } from './emit/github-files.ts';
import { emission } from './emit/step.ts';
import { vscodeSettings, vscodeSwitches } from './emit/vscode-settings.ts';
import { alwaysDocument } from './load/folder-chain.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { offer, skillsIn } from './load/offers.ts';
import { listKey, textKey } from './load/rule-text.ts';
import type { RuleText } from './load/rule-text.ts';
import { scopedRules } from './load/scoped-rules.ts';
import type { Trigger } from './load/scoped-rules.ts';
import { jsonTable } from './load/settings.ts';
import { filesAt, placesOf } from './load/vscode-places.ts';
import type { VscodeFile } from './load/vscode-places.ts';
import { withReferences } from './load/vscode-references.ts';
import { vscodeText } from './load/vscode-text.ts';
import type { Limit, LoadedDocument, Loader, Offer, Runtime, RuntimeTree } from './runtime.ts';

const title = 'VS Code';

const skillDescription: Limit = {
  of: 'skill description',
  max: 1024,
  unit: 'characters',
  beyond: 'cut',
  source: 'microsoft/vscode 1.122 promptsServiceImpl.ts',
};

/** `.github/`: what Copilot reads in VS Code. */
export const vscode: Runtime = {
  id: 'vscode',
  title,
  sources: [
    'microsoft/vscode 1.122 promptFileLocations.ts, promptFilesLocator.ts, promptFileParser.ts, computeAutomaticInstructions.ts',
    'https://code.visualstudio.com/docs/agent-customization/custom-instructions',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['.github/copilot-instructions.md', '.github/instructions/*.instructions.md'],
    scope: 'globs',
    onDemand: 'description',
    agents: ['.github/agents/*.agent.md'],
    prompts: ['.github/prompts/*.prompt.md'],
    skills: ['.github/skills/*/**'],
    handoffs: 'native',
    sometimes: [
      {
        path: '.vscode/settings.json',
        when: '`build.vscodeSettings` is on, so that VS Code does not read the same rules in AGENTS.md, CLAUDE.md and `.claude/rules`',
      },
    ],
  },
  limits: [skillDescription],
  switches: vscodeSwitches,
  isNative: ({ kind, path }) => githubPlaces[kind]?.test(path) ?? true,
  emit: (input) =>
    emission(input, [
      githubInstructions(title),
      githubPrompts(title),
      githubAgents({ runtime: title, ignored: ['mcp-servers', 'metadata'], modelLists: true }),
      githubSkills(title, ['on-demand']),
      vscodeSettings,
    ]),
  load,
};

/** One repository as a workspace with one folder, and no settings but its own. */
function load(tree: RuntimeTree): Loader {
  const settings = jsonTable(tree, '.vscode/settings.json') ?? {};
  const applies = settings['chat.includeApplyingInstructions'] !== false;
  const files = (kind: VscodeFile): FilePath[] => filesAt(tree, placesOf(settings[places[kind].setting], places[kind].defaults), kind);
  const rules = scopedRules(tree, files('instructions'), (rule, path) => triggerOf(rule, path, applies), {
    textOf: (path) => vscodeText(tree, path),
  });
  const always = alwaysOn(tree, settings).flatMap((file) => alwaysDocument(tree, file) ?? []);
  const isCopilot = ({ path }: LoadedDocument): boolean => folderOf(path) === '.github';
  const follows = settings['chat.includeReferencedInstructions'] === true;
  const [copilotFiles, agentFiles] = [always.filter(isCopilot), always.filter((document) => !isCopilot(document))];
  const last = [...(follows ? withReferences(tree, copilotFiles) : copilotFiles), ...agentFiles];
  const offered = [
    ...rules.offered,
    ...nestedAgentsMd(tree, settings),
    ...files('agent').flatMap((path) => agentOffer(tree, path)),
    ...files('prompt').flatMap((path) => offer(tree, 'command', path, commandName(tree, path), vscodeText)),
    ...skillOffers(tree, settings),
  ];
  return loaderByFolder(
    (_, lists) => ({
      documents: follows ? firstOfEachPath([...withReferences(tree, lists.flat()), ...last]) : [...lists.flat(), ...last],
      offered,
    }),
    (path) => [rules.loaded(path)],
  );
}

function firstOfEachPath(documents: readonly LoadedDocument[]): LoadedDocument[] {
  const byPath = new Map<FilePath, LoadedDocument>();
  for (const document of documents) if (!byPath.has(document.path)) byPath.set(document.path, document);
  return [...byPath.values()];
}

/** The setting for the folders of each kind, and the folders without it. The legacy chat modes have no setting that counts today. */
const places: Readonly<Record<VscodeFile, { readonly setting: string; readonly defaults: readonly FilePath[] }>> = {
  instructions: { setting: 'chat.instructionsFilesLocations', defaults: ['.github/instructions', '.claude/rules'] },
  prompt: { setting: 'chat.promptFilesLocations', defaults: ['.github/prompts'] },
  agent: { setting: 'chat.agentFilesLocations', defaults: ['.github/agents', '.claude/agents', '.github/chatmodes'] },
  skill: { setting: 'chat.agentSkillsLocations', defaults: ['.agents/skills', '.github/skills', '.claude/skills'] },
};

/**
 * A list under `applyTo` is an error, and the file is never applied. VS Code lists every file for the model; an offer is what no path
 * calls for. Source: `evaluateApplyToPattern`, `_getCustomizationsIndex`.
 */
function triggerOf(rule: RuleText, path: FilePath, applies: boolean): Trigger {
  const isClaudeRule = /(?:^|\/)\.claude\/rules\//.test(path);
  const applyTo = rule.keys['applyTo'];
  const globs = isClaudeRule ? (listKey(rule, 'paths') ?? ['**']) : Array.isArray(applyTo) ? undefined : listKey(rule, 'applyTo');
  if (!applies || globs === undefined || globs.join('') === '') {
    return { type: 'offered', description: textKey(rule, 'description') ?? '' };
  }
  return { type: 'globs', globs, dialect: 'vscode' };
}

/** Files that are always loaded, their names in any case. Source: `listAgentInstructions`, sorted as there; Copilot's own come first. */
function alwaysOn({ files }: RuntimeTree, settings: Readonly<Record<string, unknown>>): FilePath[] {
  const named = [
    ...(settings['github.copilot.chat.codeGeneration.useInstructionFiles'] === false ? [] : ['.github/copilot-instructions.md']),
    ...(settings['chat.useAgentsMdFile'] === false ? [] : ['agents.md']),
    ...(settings['chat.useClaudeMdFile'] === false ? [] : ['claude.md', 'claude.local.md', '.claude/claude.md']),
  ];
  return files.filter((path) => {
    const folder = folderOf(path);
    return (folder === '' || folder === '.github' || folder === '.claude') && named.includes(path.toLowerCase());
  });
}

/** Told of by their folders, when an experimental setting says so. */
function nestedAgentsMd({ files }: RuntimeTree, settings: Readonly<Record<string, unknown>>): Offer[] {
  if (settings['chat.useNestedAgentsMdFiles'] !== true || settings['chat.useAgentsMdFile'] === false) return [];
  const nested = files.filter((path) => baseNameOf(path).toLowerCase() === 'agents.md');
  return nested.map((path) => {
    const folder = folderOf(path);
    return {
      kind: 'rule',
      name: path,
      path,
      description: folder === '' ? 'Instructions for the workspace' : `Instructions for folder '${folder}'`,
    };
  });
}

function agentOffer(tree: RuntimeTree, path: FilePath): Offer[] {
  const rule = vscodeText(tree, path);
  if (rule === undefined || textKey(rule, 'target') === 'github-copilot') return [];
  return offer(tree, 'agent', path, textKey(rule, 'name') ?? stemOf(path), vscodeText);
}

/** What people type behind the slash. */
function commandName(tree: RuntimeTree, path: FilePath): string {
  const rule = vscodeText(tree, path);
  return ((rule && textKey(rule, 'name')) ?? stemOf(path)).replace(/[^\p{L}\d_\-.:]/gu, '-');
}

function skillOffers(tree: RuntimeTree, settings: Readonly<Record<string, unknown>>): Offer[] {
  if (settings['chat.useAgentSkills'] === false) return [];
  const folders = placesOf(settings[places.skill.setting], places.skill.defaults);
  return skillsIn(tree, folders, vscodeText).map((skill) => ({ ...skill, description: skill.description.slice(0, skillDescription.max) }));
}
