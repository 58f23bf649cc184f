import { kindOf } from '../kinds.ts';
import type { FilePath } from '../model/file-path.ts';
import type { OriginId } from './origins.ts';
import {
  antigravityAgents,
  claudeAgents,
  clineAgents,
  codexAgents,
  cursorAgents,
  geminiAgents,
  kiroAgents,
  kiroJsonAgents,
  opencodeAgents,
  rulerAgents,
  rulesyncAgents,
  windsurfAgents,
} from './read-agents.ts';
import {
  antigravityWorkflows,
  claudeCommands,
  codexPrompts,
  geminiCommands,
  opencodeCommands,
  plainCommands,
  rulesyncCommands,
} from './read-commands.ts';
import { ownKinds } from './read-own-kinds.ts';
import { folderReader, kiroFiles, mentionsFromFile, mentionsFromRoot, plainImports, ruleReader } from './read-rules.ts';
import { skills } from './read-skills.ts';
import type { Reader } from './reader.ts';
import { claudeScope, clineScope, cursorScope, folderScope, kiroScope, rulesyncScope, triggerScope } from './rule-scopes.ts';

/** Which files of a repository who reads, and how they are taken apart. The first that matches counts. */
export interface SourceRow {
  /** Those who read it; the first gives it its name. */
  readonly from: readonly OriginId[];
  /** The group `holder` is the folder that it is about. */
  readonly files: RegExp;
  readonly read: Reader;
}

/** What is in the way of becoming a primitive. */
export interface LeftRow {
  readonly from: readonly OriginId[];
  readonly files: RegExp;
  /** Completes "left, because …". */
  readonly why: string;
}

const inAnyFolder = String.raw`^(?:(?<holder>.+?)\/)?`;

function row(from: OriginId | readonly OriginId[], files: string, read: Reader): SourceRow {
  return { from: typeof from === 'string' ? [from] : from, files: new RegExp(`${inAnyFolder}${files}$`, 's'), read };
}

const cursorRules = ruleReader({ scopeOf: cursorScope, imports: mentionsFromRoot, known: ['globs', 'alwaysApply'] });
const windsurfRules = ruleReader({ scopeOf: (file) => triggerScope(file, 'inferred'), known: ['trigger', 'globs'] });
const everyAgent: readonly OriginId[] = [
  'codex',
  'cursor',
  'gemini',
  'opencode',
  'windsurf',
  'antigravity',
  'cline',
  'vscode',
  'copilot',
  'copilot-cli',
];

/** Places as `src/runtimes` has them, with what older versions read; the sources stand there. */
const runtimeRows: readonly SourceRow[] = [
  row(
    ['agents-md', 'codex', 'cursor', 'opencode', 'windsurf', 'antigravity', 'cline', 'kiro', 'vscode', 'copilot', 'copilot-cli'],
    'AGENTS(?:\\.override)?\\.md',
    folderReader(),
  ),
  row('claude', '(?:\\.claude\\/)?CLAUDE\\.md', folderReader(plainImports)),
  row(['gemini', 'antigravity'], 'GEMINI\\.md', folderReader(plainImports)),
  row(['cursor', 'cline'], '\\.cursorrules', folderReader()),
  row(['windsurf', 'cline'], '\\.windsurfrules', folderReader()),
  row('cline', '\\.clinerules', folderReader()),
  row('windsurf', '\\.(?:devin|windsurf)\\/global_rules\\.md', folderReader()),
  row('claude', '\\.claude\\/rules\\/.+\\.md', ruleReader({ scopeOf: claudeScope, imports: plainImports, known: ['paths'] })),
  row('claude', '\\.claude\\/agents\\/.+\\.md', claudeAgents),
  row('claude', '\\.claude\\/commands\\/.+\\.md', claudeCommands),
  row('cursor', '\\.cursor\\/rules\\/.+\\.mdc', cursorRules),
  row('cursor', '\\.cursor\\/agents\\/[^/]+\\.md', cursorAgents),
  row('cursor', '\\.cursor\\/commands\\/.+\\.md', plainCommands('Cursor')),
  row('codex', '\\.codex\\/agents\\/.+\\.toml', codexAgents),
  row('codex', '\\.codex\\/prompts\\/[^/]+\\.md', codexPrompts),
  row('gemini', '\\.gemini\\/agents\\/[^/]+\\.md', geminiAgents),
  row('gemini', '\\.gemini\\/commands\\/.+\\.toml', geminiCommands),
  row('opencode', '\\.opencode\\/agents?\\/.+\\.md', opencodeAgents),
  row('opencode', '\\.opencode\\/commands?\\/.+\\.md', opencodeCommands),
  row('windsurf', '\\.(?:devin|windsurf)\\/rules\\/.+\\.md', windsurfRules),
  row('windsurf', '\\.(?:devin|windsurf)\\/agents\\/[^/]+\\/AGENT\\.md', windsurfAgents),
  row('windsurf', '\\.(?:devin|windsurf)\\/workflows\\/.+\\.md', plainCommands('Windsurf')),
  row(
    'antigravity',
    '\\.agents?\\/rules\\/.+\\.md',
    ruleReader({ scopeOf: (file) => triggerScope(file, 'always_on'), imports: mentionsFromFile, known: ['trigger', 'globs'] }),
  ),
  row('antigravity', '\\.agents?\\/agents\\/[^/]+\\.md', antigravityAgents),
  row('antigravity', '\\.agents?\\/workflows\\/[^/]+\\.md', antigravityWorkflows),
  row(
    'cline',
    '\\.(?:clinerules|cline\\/rules)\\/[^/]+\\.(?:md|txt)',
    ruleReader({ scopeOf: clineScope, known: ['paths', 'alwaysApply'] }),
  ),
  row('cline', '\\.(?:clinerules|cline)\\/workflows\\/[^/]+\\.md', plainCommands('Cline')),
  row('cline', '\\.cline\\/agents\\/[^/]+\\.ya?ml', clineAgents),
  row(
    'kiro',
    '\\.kiro\\/steering\\/[^/]+\\.md',
    ruleReader({ scopeOf: kiroScope, imports: kiroFiles, known: ['inclusion', 'fileMatchPattern', 'name'] }),
  ),
  row('kiro', '\\.kiro\\/prompts\\/.+\\.md', plainCommands('Kiro')),
  row('kiro', '\\.kiro\\/agents\\/.+\\.md', kiroAgents),
  row('kiro', '\\.kiro\\/agents\\/.+\\.json', kiroJsonAgents),
  row(['claude', ...everyAgent], '\\.claude\\/skills\\/[^/]+\\/SKILL\\.md', skills),
  row('cursor', '\\.cursor\\/skills\\/[^/]+\\/SKILL\\.md', skills),
  row('codex', '\\.codex\\/skills\\/(?:[^/]+\\/){1,6}SKILL\\.md', skills),
  row('gemini', '\\.gemini\\/skills\\/[^/]+\\/SKILL\\.md', skills),
  row('windsurf', '\\.(?:devin|windsurf)\\/skills\\/[^/]+\\/SKILL\\.md', skills),
  row('cline', '\\.(?:cline|clinerules)\\/skills\\/[^/]+\\/SKILL\\.md', skills),
  row(everyAgent, '\\.agents?\\/skills\\/(?:[^/]+\\/){1,6}SKILL\\.md', skills),
  row('opencode', '\\.opencode\\/skills?\\/.+\\/SKILL\\.md', skills),
  row('kiro', '\\.kiro\\/skills\\/[^/]+\\/SKILL\\.md', skills),
  // Behind the agents of Devin, which have this name too.
  row(['windsurf', 'opencode'], 'AGENT\\.md', folderReader()),
];

/** Sources: rulesync 17.0.0; intellectronica/ruler 0.3.44 README.md. Older releases of rulesync had rules directly in its folder. */
const compilerRows: readonly SourceRow[] = [
  row(
    'rulesync',
    '\\.rulesync\\/(?:rules\\/.+|[^/]+)\\.md',
    ruleReader({
      scopeOf: rulesyncScope,
      isRoot: ({ rule }) => rule.keys['root'] === true,
      known: ['root', 'localRoot', 'targets', 'globs', 'cursor', 'copilot', 'agentsmd', 'antigravity', 'devin', 'windsurf', 'claudecode'],
    }),
  ),
  row('rulesync', '\\.rulesync\\/commands\\/.+\\.md', rulesyncCommands),
  row('rulesync', '\\.rulesync\\/subagents\\/.+\\.md', rulesyncAgents),
  row('rulesync', '\\.rulesync\\/skills\\/(?:\\.curated\\/)?[^/]+\\/SKILL\\.md', skills),
  row('ruler', '\\.ruler\\/skills\\/(?:[^/]+\\/)+SKILL\\.md', skills),
  row('ruler', '\\.ruler\\/agents\\/.+\\.md', rulerAgents),
  row('ruler', '\\.ruler\\/(?:AGENTS|instructions)\\.md', folderReader()),
  row('ruler', '\\.ruler\\/(?!skills\\/).+\\.md', ruleReader({ scopeOf: folderScope, known: [] })),
];

const own: SourceRow = { from: ['vscode', 'copilot', 'copilot-cli'], files: /(?:)/, read: ownKinds };
const apm: SourceRow = { from: ['apm'], files: /(?:^|\/)(?:\.apm|apm_modules)\//, read: ownKinds };

export function rowFor(path: FilePath): SourceRow | undefined {
  const found = [...compilerRows, ...runtimeRows].find(({ files }) => files.test(path));
  if (path.startsWith('apm_modules/')) return isOwnKind(path) ? apm : undefined;
  if (found !== undefined) return found;
  if (!isOwnKind(path)) return undefined;
  return apm.files.test(path) ? apm : own;
}

function isOwnKind(path: FilePath): boolean {
  const kind = kindOf(path);
  return kind !== undefined && kind !== 'agents-file';
}

/** Settings and the like, which a person should know of. They are never run. */
const leftRows: readonly LeftRow[] = [
  {
    from: ['claude'],
    files: /(?:^|\/)\.claude\/settings(?:\.local)?\.json$/,
    why: 'permissions and hooks are a matter of Claude Code: nothing of them is run or taken over',
  },
  {
    from: ['claude', 'copilot-cli'],
    files: /(?:^|\/)\.mcp\.json$/,
    why: 'MCP servers are programs: each runtime has its own list of them',
  },
  { from: ['claude'], files: /(?:^|\/)CLAUDE\.local\.md$/, why: 'it is one person’s own' },
  { from: ['windsurf'], files: /(?:^|\/)AGENTS\.local\.md$/, why: 'it is one person’s own' },
  {
    from: ['cursor'],
    files: /(?:^|\/)\.cursor\/(?:mcp|hooks|environment|permissions)\.json$/,
    why: 'hooks and MCP servers are programs: nothing of them is run or taken over',
  },
  { from: ['cursor'], files: /(?:^|\/)\.cursor\/rules\/.+\.md$/, why: 'Cursor reads rules only from `.mdc` files' },
  {
    from: ['codex'],
    files: /(?:^|\/)\.codex\/(?:config\.toml|hooks\.json)$/,
    why: 'settings, hooks and MCP servers are a matter of Codex',
  },
  { from: ['gemini'], files: /(?:^|\/)\.gemini\/settings\.json$/, why: 'settings, hooks and MCP servers are a matter of Gemini CLI' },
  {
    from: ['opencode'],
    files: /(?:^|\/)(?:\.opencode\/)?opencode\.jsonc?$/,
    why: 'settings, permissions and MCP servers are a matter of OpenCode',
  },
  { from: ['opencode'], files: /(?:^|\/)\.opencode\/(?:plugins?|tools?)\/.+$/, why: 'plugins and tools are programs' },
  {
    from: ['windsurf'],
    files: /(?:^|\/)\.(?:devin|windsurf)\/(?:mcp_config|hooks|config)\.json$/,
    why: 'hooks and MCP servers are programs: nothing of them is run or taken over',
  },
  {
    from: ['antigravity'],
    files: /(?:^|\/)\.agents?\/(?:mcp_config|hooks)\.json$/,
    why: 'hooks and MCP servers are programs: nothing of them is run or taken over',
  },
  { from: ['cline'], files: /(?:^|\/)\.(?:clinerules|cline)\/hooks\/.+$/, why: 'hooks are programs: nothing of them is run or taken over' },
  {
    from: ['kiro'],
    files: /(?:^|\/)\.kiro\/(?:hooks\/.+|settings\/mcp\.json)$/,
    why: 'hooks and MCP servers are programs: nothing of them is run or taken over',
  },
  { from: ['kiro'], files: /(?:^|\/)\.kiro\/specs\/.+\.md$/, why: 'it is the work of a task, not a rule' },
  {
    from: ['vscode', 'copilot', 'copilot-cli'],
    files: /(?:^|\/)\.(?:vscode|github)\/mcp\.json$/,
    why: 'MCP servers are programs: each runtime has its own list of them',
  },
  {
    from: ['vscode', 'copilot', 'copilot-cli'],
    files: /(?:^|\/)\.github\/hooks\/.+\.json$/,
    why: 'hooks are programs: nothing of them is run or taken over',
  },
  { from: ['apm'], files: /^apm\.ya?ml$/, why: 'it says where packages come from; what they hold is taken from `.apm` and `apm_modules`' },
  {
    from: ['rulesync'],
    files: /(?:^|\/)\.rulesync\/[^/]+\.jsonc?$|^rulesync\.jsonc?$/,
    why: 'settings, hooks, permissions and MCP servers: nothing of them is run or taken over',
  },
  { from: ['ruler'], files: /(?:^|\/)\.ruler\/(?:ruler\.toml|mcp\.json)$/, why: 'settings and MCP servers are a matter of ruler' },
];

export function leftRowFor(path: FilePath): LeftRow | undefined {
  return leftRows.find(({ files }) => files.test(path));
}
