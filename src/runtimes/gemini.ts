import type { Primitive } from '../graph/graph.ts';
import { byCodeUnit, folderOf, pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { overlaps } from '../model/span.ts';
import { agentFiles } from './emit/agent-files.ts';
import { agentsMdFiles } from './emit/agents-md-files.ts';
import { braceInserts, defusedPart, defusedText } from './emit/arguments.ts';
import type { DefusedSyntax } from './emit/arguments.ts';
import { commandFiles } from './emit/command-files.ts';
import { slugName } from './emit/output-names.ts';
import { provenance } from './emit/provenance.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import type { Step } from './emit/step.ts';
import { inOwnWords } from './emit/tool-names.ts';
import { descriptionOf } from './emit/titles.ts';
import { toolNamesIn, toolsFor } from './emit/tool-sets.ts';
import type { ToolTable } from './emit/tool-sets.ts';
import { wrappedToml } from './emit/toml-text.ts';
import { alongFolders, filesBelow, plainDocument } from './load/folder-chain.ts';
import { withImports } from './load/imports.ts';
import { loaderByFolder } from './load/loader-by-folder.ts';
import { describedSkills } from './load/offers.ts';
import { ruleText } from './load/rule-text.ts';
import { contextFileNames, tomlTable } from './load/settings.ts';
import type { LoadedDocument, Loader, Loss, Offer, OutputFile, OutputPart, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Gemini CLI';

/** GEMINI.md, `.gemini/agents`, `.gemini/commands` and `.agents/skills`. */
export const gemini: Runtime = {
  id: 'gemini',
  title,
  sources: [
    'google-gemini/gemini-cli docs/cli/gemini-md.md, docs/reference/memport.md, packages/core/src/utils/memoryDiscovery.ts',
    'google-gemini/gemini-cli packages/cli/src/services/FileCommandLoader.ts',
    'google-gemini/gemini-cli packages/core/src/agents/agentLoader.ts',
    'google-gemini/gemini-cli packages/core/src/skills/skillManager.ts',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['**/GEMINI.md'],
    scope: 'folders',
    onDemand: 'link',
    agents: ['.gemini/agents/*.md'],
    prompts: ['.gemini/commands/*.toml'],
    skills: ['.agents/skills/*/**'],
    handoffs: 'text',
  },
  limits: [],
  isNative: ({ kind, path }) => kind === 'skill' && /^\.(?:agents|gemini)\/skills\/[^/]+\/SKILL\.md$/.test(path),
  emit: (input) =>
    emission(input, [
      rules,
      ...[agents, commands].map((step) => inOwnWords(step, toolNamesIn(toolTable))),
      skillFiles({ runtime: title, folder: '.agents/skills' }),
    ]),
  load,
};

/** `@path` behind white space, up to the next. Where no such file is, the text is lost: an error message stands in its place. */
const importPattern = /(?<!\S)@(?=[./A-Za-z])\S*/g;

/** A backslash shows `@` as it is to people and models, and keeps it from being read as an import. */
const importSyntax: DefusedSyntax = { pattern: importPattern, does: (match) => `imports the file that \`${match}\` names`, by: '\\$&' };

/**
 * A hierarchy of GEMINI.md. Beside an AGENTS.md of the same build each imports that one, so that a text stands in one place;
 * a text that must be written differently stands here, and so do all where a person has written that AGENTS.md.
 */
const rules: Step = (input, losses) => {
  const imports = new Map<Primitive, ReturnType<typeof defusedText>>();
  const importsOf = (instruction: Primitive): ReturnType<typeof defusedText> => {
    const known = imports.get(instruction) ?? inProse(instruction);
    imports.set(instruction, known);
    return known;
  };
  const files = agentsMdFiles({ runtime: title, name: 'GEMINI.md', edits: (instruction) => importsOf(instruction).edits })(input, losses);
  losses.push(...[...imports.values()].flatMap(({ losses: found }) => found));
  const stands = ({ path }: OutputFile): boolean => input.agentsMd && !input.graph.paths.isSource(path.replace(/GEMINI\.md$/, 'AGENTS.md'));
  return files.map((file) => {
    if (file.content.type !== 'parts') return file;
    const parts = file.content.parts.map(withoutImports);
    const differs = file.content.parts.some((part, index) => part !== parts[index] || (part.type === 'body' && part.edits?.length !== 0));
    return stands(file) && !differs ? importing(file) : { ...file, content: { type: 'parts', parts } };
  });
};

/** Names of files and titles may hold an `@` too. Escapes in the text of a link would be escaped themselves. */
function withoutImports(part: OutputPart): OutputPart {
  const isFound = (text: string): boolean => text.search(importPattern) !== -1;
  if (part.type === 'text') return isFound(part.text) ? defusedPart(part, importSyntax) : part;
  if (part.type === 'body' || !part.items.some(({ text }) => isFound(text))) return part;
  return { ...part, items: part.items.map(({ text, to }) => ({ text: text.replace(importPattern, "'$&"), to })) };
}

/** Not in code, where nothing is imported. */
function inProse(instruction: Primitive): ReturnType<typeof defusedText> {
  const { edits, losses } = defusedText(instruction, title, importSyntax);
  const code = [...instruction.codeSpans, ...instruction.fences].map(({ span }) => span);
  const isProse = ({ span }: { span: Loss['span'] }): boolean => !code.some((place) => overlaps(place, span));
  return { edits: edits.filter(isProse), losses: losses.filter(isProse) };
}

function importing({ path, sources }: OutputFile): OutputFile {
  return { path, sources, content: { type: 'parts', parts: [provenance([]), { type: 'text', text: '@./AGENTS.md' }] } };
}

/** One tool that Gemini CLI does not know keeps it from loading the whole agent. Source: tool-names.ts, `isValidToolName`. */
export const toolTable: ToolTable = {
  runtime: title,
  sets: {
    read: ['read_file', 'read_many_files', 'list_directory'],
    edit: ['replace', 'write_file'],
    execute: ['run_shell_command'],
    search: ['glob', 'grep_search', 'list_directory'],
    web: ['web_fetch', 'google_web_search'],
    todo: ['write_todos'],
  },
  mcp(server, tool = '*') {
    // The server ends at the first `_`.
    return /^[a-z\d.:-]+$/i.test(server) && /^(?:\*|[a-z\d_.:-]*[a-z\d.:-][a-z\d_.:-]*)$/i.test(tool) ? [`mcp_${server}_${tool}`] : [];
  },
};

/** Gemini CLI takes no key that it does not know. */
const agents = agentFiles({
  runtime: title,
  folder: '.gemini/agents',
  suffix: '.md',
  toName: slugName,
  builtIn: ['generalist', 'codebase_investigator', 'cli_help', 'browser_agent'],
  // Those in the folder are not sources.
  isNative: () => false,
  carried: () => ['tools'],
  keys: ({ agent, name, description, losses }) => ({
    name,
    description,
    tools: toolsFor(agent, toolTable, losses),
  }),
  defused: {
    // Source: packages/core/src/agents/utils.ts, `templateString`.
    pattern: /\$\{(\w+)\}/g,
    does: (match) => `fails on an agent with \`${match}\`, which it wants a value for`,
    by: '{$1}',
  },
});

const commands = commandFiles({
  runtime: title,
  folder: '.gemini/commands',
  suffix: '.toml',
  // Anything but letters of English, digits, `_`, `.` and `-` is shown as `_`.
  toName: slugName,
  carried: () => ['description'],
  active: () => braceInserts,
  arguments: { type: 'all', placeholder: '{{args}}' },
  keys: ({ prompt }) => ({ description: descriptionOf(prompt) }),
  // Braces are counted and cannot be escaped.
  fileMentions: (path) => (/[{}]/.test(path) ? undefined : `@{${path}}`),
  wrap: (keys, text, source) => wrappedToml(source, keys, 'prompt', text),
});

/** At most five imports deep; an absolute path leads out of the repository. */
const imports = { pattern: /(?<!\S)@([.A-Za-z]\S*)/g, from: 'file', depth: 5 } as const;

/** Context files of the root at the start, those of the folders above a path when a tool touches it; each folder's are all read. */
function load(tree: RuntimeTree): Loader {
  const names = contextFileNames(tree, '.gemini/settings.json', ['GEMINI.md']);
  const inFolder = (folder: FilePath): LoadedDocument[] => {
    const files = names.map((name) => pathIn(folder, name));
    return (folder === '' ? files.toSorted(byCodeUnit) : files)
      .flatMap((file) => plainDocument(tree, file) ?? [])
      .flatMap((document) => withImports(tree, document, imports));
  };
  const offered = [...localAgents(tree), ...tomlCommands(tree), ...offeredSkills(tree)];
  const along = alongFolders(inFolder);
  return loaderByFolder((folder) => ({ documents: along(folder), offered }));
}

/** Keys of an agent that runs here; with any other it is not loaded. */
const agentKeys = new Set('kind name description display_name tools mcp_servers model temperature max_turns timeout_mins'.split(' '));

function localAgents(tree: RuntimeTree): Offer[] {
  const files = filesBelow(tree, '.gemini/agents', '.md').filter(
    (path) => folderOf(path) === '.gemini/agents' && !path.startsWith('.gemini/agents/_'),
  );
  return files.flatMap((path): Offer[] => {
    const { keys = {}, readable = false } = ruleText(tree, path) ?? {};
    const { name, description, kind = 'local' } = keys;
    if (!readable || typeof name !== 'string' || !/^[a-z0-9-_]+$/.test(name) || typeof description !== 'string' || description === '')
      return [];
    if (kind === 'local' && Object.keys(keys).some((key) => !agentKeys.has(key))) return [];
    return [{ kind: 'agent', name, path, description }];
  });
}

/** By their folders and names, joined by `:`; other characters become `_`. */
function tomlCommands(tree: RuntimeTree): Offer[] {
  const folder = '.gemini/commands';
  return filesBelow(tree, folder, '.toml').flatMap((path): Offer[] => {
    const command = tomlTable(tree, path);
    const { prompt, description = '' } = command ?? {};
    if (typeof prompt !== 'string' || typeof description !== 'string') return [];
    const parts = path.slice(folder.length + 1, -'.toml'.length).split('/');
    return [{ kind: 'command', name: parts.map((part) => part.replace(/[^\w.-]/g, '_')).join(':'), path, description }];
  });
}

function offeredSkills(tree: RuntimeTree): Offer[] {
  const files = ['.agents/skills', '.gemini/skills'].flatMap((folder) =>
    filesBelow(tree, folder, '/SKILL.md').filter((path) => path.slice(folder.length + 1).split('/').length <= 2),
  );
  return describedSkills(tree, files);
}
