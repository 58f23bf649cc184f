import { entryAt } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import { baseNameOf, byCodeUnit, folderOf, pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { agentFiles } from './emit/agent-files.ts';
import { agentsMdFiles } from './emit/agents-md-files.ts';
import { slugName } from './emit/output-names.ts';
import { provenanceLine } from './emit/provenance.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import type { Step } from './emit/step.ts';
import { changesNothing, unboundTools } from './emit/tool-sets.ts';
import { tomlText, wrappedToml } from './emit/toml-text.ts';
import { alongFolders, filesBelow, firstIn } from './load/folder-chain.ts';
import { cutAt } from './load/limits.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { ruleText } from './load/rule-text.ts';
import { textsOf, tomlTable } from './load/settings.ts';
import type { Table } from './load/settings.ts';
import type { Dropped, Limit, Loaded, LoadedDocument, Loader, Loss, Offer, OutputFile, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Codex';

const chainLimit: Limit = {
  of: 'all rules',
  max: 32 * 1024,
  unit: 'bytes',
  beyond: 'cut',
  source: 'openai/codex codex-rs/core/src/agents_md.rs, project_doc_max_bytes',
};

const skillNameLimit: Limit = {
  of: 'skill name',
  max: 64,
  unit: 'characters',
  beyond: 'dropped',
  source: 'openai/codex codex-rs/core-skills/src/loader.rs',
};

const skillDescriptionLimit: Limit = { ...skillNameLimit, of: 'skill description', max: 1024 };

/** AGENTS.md, `.codex/agents` and `.agents/skills`: the CLI, the editor extensions and the cloud agent of Codex. */
export const codex: Runtime = {
  id: 'codex',
  title,
  sources: [
    'openai/codex codex-rs/core/src/agents_md.rs',
    'openai/codex codex-rs/core/src/config/agent_roles.rs',
    'openai/codex codex-rs/core-skills/src/loader.rs',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['**/AGENTS.md'],
    scope: 'folders',
    onDemand: 'link',
    agents: ['.codex/agents/*.toml'],
    prompts: ['.agents/skills/*/**'],
    skills: ['.agents/skills/*/**'],
    handoffs: 'text',
  },
  limits: [chainLimit, skillNameLimit, skillDescriptionLimit],
  isNative: ({ kind, path }) => kind === 'skill' && /^\.agents\/skills\/(?:[^./][^/]*\/){1,6}SKILL\.md$/.test(path),
  emit: (input) => emission(input, [agentsMdFiles({ runtime: title }), agents, skills]),
  load,
};

/** Roles. One without instructions keeps Codex from starting, so they are never blank. */
const agents = agentFiles({
  runtime: title,
  folder: '.codex/agents',
  suffix: '.toml',
  toName: slugName,
  builtIn: ['default', 'explorer', 'worker'],
  // Agents in TOML are no sources.
  isNative: () => false,
  carried: () => ['tools'],
  keys({ agent, name, description, losses }) {
    const isReadOnly = changesNothing(agent);
    losses.push(...(isReadOnly ? readOnlyLoss(agent) : unboundTools(agent, title)));
    return { name, description, sandbox_mode: isReadOnly ? 'read-only' : undefined };
  },
  wrap: (keys, text, source) =>
    text.trim() === ''
      ? { text: tomlText(source, { ...keys, developer_instructions: keys['description'] }), line: undefined }
      : wrappedToml(source, keys, 'developer_instructions', text),
});

function readOnlyLoss(agent: Primitive): Loss[] {
  const entry = entryAt(agent, ['tools']);
  if (entry === undefined) return [];
  return [
    {
      path: agent.path,
      span: entry.keySpan ?? entry.valueSpan,
      effect: 'widened',
      message: `${title} has no list of tools: there this runs in a read-only sandbox and may use every tool that works in one.`,
      hint: 'Say in the text what else it must not do.',
    },
  ];
}

/**
 * Prompts become skills, because a repository has no place for commands. What stands on demand is linked from AGENTS.md, which
 * Codex reads anyway: as a skill it would be offered twice.
 */
const skills: Step = (input, losses) => {
  const files = skillFiles({ runtime: title, folder: '.agents/skills', also: ['prompt'] })(input, losses);
  const prompts = new Set(input.primitives.filter(({ kind }) => kind === 'prompt').map(({ path }) => path));
  return files.flatMap((file) => {
    const [source = ''] = file.sources;
    return prompts.has(source) ? [file, calledByPeople(file, source)] : [file];
  });
};

/** Keeps Codex from loading what was a prompt by itself. Source: loader.rs, `allow_implicit_invocation`. */
function calledByPeople({ path }: OutputFile, source: FilePath): OutputFile {
  const text = `# ${provenanceLine([source])}\npolicy:\n  allow_implicit_invocation: false`;
  return {
    path: `${folderOf(path)}/agents/openai.yaml`,
    sources: [source],
    content: { type: 'parts', parts: [{ type: 'text', text }] },
  };
}

interface Config {
  readonly maxBytes: number;
  readonly fallbacks: readonly string[];
}

/** For work that starts in the folder of the path: Codex reads nothing below the folder it starts in. */
function load(tree: RuntimeTree): Loader {
  const settings = alongFolders((folder) => [tomlTable(tree, pathIn(folder, '.codex/config.toml')) ?? []].flat());
  const chains = new Map<string, (folder: FilePath) => readonly FilePath[]>();
  const chainOf = (fallbacks: readonly string[]): ((folder: FilePath) => readonly FilePath[]) => {
    const names = ['AGENTS.override.md', 'AGENTS.md', ...fallbacks];
    const chain = chains.get(names.join('\n')) ?? alongFolders((folder) => [firstIn(tree, folder, names) ?? []].flat());
    chains.set(names.join('\n'), chain);
    return chain;
  };
  const agents = alongFolders((folder) => rolesIn(tree, folder));
  const skillsAlong = alongFolders((folder) => skillsBelow(tree, folder));
  return loaderByFolder((folder) => {
    const { maxBytes, fallbacks } = configOf(settings(folder));
    const offered = [
      ...lastOfEach(agents(folder)),
      ...skillsAlong(folder).toSorted((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.path, b.path)),
    ];
    return { ...withinBytes(tree, chainOf(fallbacks)(folder), maxBytes), offered };
  });
}

/** Files beyond the limit are cut or left out; blank ones do not count. The project root is where `.git` is: no file in it moves that. */
function withinBytes(tree: RuntimeTree, files: readonly FilePath[], maxBytes: number): Omit<Loaded, 'offered'> {
  const documents: LoadedDocument[] = [];
  const dropped: Dropped[] = [];
  const limit = { ...chainLimit, max: maxBytes };
  let remaining = maxBytes;
  for (const path of files) {
    const written = tree.read(path) ?? '';
    if (written.trim() === '') continue;
    if (remaining === 0) {
      dropped.push({ path, limit });
      continue;
    }
    const { text, cut } = cutAt(written, { ...limit, max: remaining });
    if (text.trim() === '') continue;
    remaining = cut === undefined ? remaining - Buffer.byteLength(text) : 0;
    documents.push({ path, text, reason: { type: folderOf(path) === '' ? 'always' : 'folder' }, ...(cut && { cut: limit }) });
  }
  return { documents, dropped };
}

/** `.codex/config.toml` of the folders, from the root inwards: the one furthest in counts. */
function configOf(tables: readonly Table[]): Config {
  const maxBytes = tables.map((table) => table['project_doc_max_bytes']).findLast(isSize);
  const fallbacks = tables.map((table) => table['project_doc_fallback_filenames']).findLast((value) => Array.isArray(value));
  return { maxBytes: maxBytes ?? chainLimit.max, fallbacks: textsOf(fallbacks) };
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function rolesIn(tree: RuntimeTree, folder: FilePath): Offer[] {
  return filesBelow(tree, pathIn(folder, '.codex/agents'), '.toml').flatMap((path): Offer[] => {
    const role = tomlTable(tree, path);
    const [name, description, instructions] = ['name', 'description', 'developer_instructions'].map((key) => lineOf(role?.[key]));
    return name && description && instructions ? [{ kind: 'agent', name, path, description }] : [];
  });
}

/** Of agents with one name the one furthest in. */
function lastOfEach(offers: readonly Offer[]): Offer[] {
  return [...new Map(offers.map((offer) => [offer.name, offer])).values()];
}

/** How many folders deep skills are looked for. */
const SKILL_DEPTH = 6;

function skillsBelow(tree: RuntimeTree, folder: FilePath): Offer[] {
  const roots = [pathIn(folder, '.codex/skills'), pathIn(folder, '.agents/skills')];
  return roots.flatMap((root) => filesBelow(tree, root, '/SKILL.md').flatMap((path) => skillAt(tree, root, path) ?? []));
}

/** Nothing for what Codex reports as an error and leaves out. */
function skillAt(tree: RuntimeTree, root: FilePath, path: FilePath): Offer | undefined {
  const inside = folderOf(path.slice(root.length + 1))
    .split('/')
    .filter((part) => part !== '');
  if (baseNameOf(path) !== 'SKILL.md' || inside.length > SKILL_DEPTH || inside.some((part) => part.startsWith('.'))) return undefined;
  const skill = ruleText(tree, path);
  if (skill === undefined || !skill.readable) return undefined;
  const { name, description } = skill.keys;
  // Codex reads both as texts and takes no number or list for one.
  if ([name, description].some((value) => value !== undefined && value !== null && typeof value !== 'string')) return undefined;
  const called = lineOf(name) || baseNameOf(folderOf(path));
  const said = lineOf(description);
  if (said === '' || [...called].length > skillNameLimit.max || [...said].length > skillDescriptionLimit.max) return undefined;
  return { kind: 'skill', name: called, path, description: said };
}

function lineOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
}
