import { parse as parseJson } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { stemOf } from '../kinds.ts';
import { baseNameOf, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { isMap } from '../model/is-map.ts';
import type { ServerTool } from '../model/tool-sets.ts';
import { serverToolOf } from '../model/tool-sets.ts';
import type { ToolTable } from '../runtimes/emit/tool-sets.ts';
import { tools as antigravityTools } from '../runtimes/antigravity.ts';
import { tools as clineTools } from '../runtimes/cline.ts';
import { toolTable as geminiTools } from '../runtimes/gemini.ts';
import { tools as kiroTools } from '../runtimes/kiro.ts';
import { tools as windsurfTools } from '../runtimes/windsurf.ts';
import { builtComment, builtName, longName } from './built-text.ts';
import type { BuiltMark } from './built-text.ts';
import { changed, left } from './draft.ts';
import type { Draft, Note } from './draft.ts';
import { modelFrom } from './models-back.ts';
import type { OriginId } from './origins.ts';
import type { Reader, ReadFile } from './reader.ts';
import type { SourceFile } from './source-file.ts';
import { namesUnder, readOnlyTools, toolsFromClaude, toolsFromOpencode, toolsFromTable } from './tools-back.ts';
import type { ToolsBack } from './tools-back.ts';

type Keys = Readonly<Record<string, unknown>>;

/** The keys of an agent in our form. */
interface AgentKeys {
  readonly keys: Keys;
  readonly notes: readonly Note[];
}

/** What starts programs, or lets them run without asking. It is never taken over, and never run. */
const dangerous: Readonly<Record<string, string>> = {
  hooks: 'hooks run programs',
  mcpServers: 'MCP servers are programs',
  'mcp-servers': 'MCP servers are programs',
  mcp_servers: 'MCP servers are programs',
  permissionMode: 'permissions are a matter of the runtime',
  approvalMode: 'permissions are a matter of the runtime',
  permissions: 'permissions are a matter of the runtime',
  'allowed-tools': 'it lets tools run without asking',
  allowedTools: 'it lets tools run without asking',
};

/** One note for each key that is not `taken`. */
export function leftKeys(keys: Keys, taken: readonly string[]): Note[] {
  return Object.keys(keys)
    .filter((key) => !taken.includes(key) && keys[key] !== null && keys[key] !== undefined)
    .map((key) =>
      left(`\`${key}\` is left out: ${(Object.hasOwn(dangerous, key) ? dangerous[key] : undefined) ?? 'it has no counterpart here'}.`),
    );
}

/** The keys without what starts programs, and what to say of those. */
export function harmlessKeys(keys: Keys, alsoTaken: readonly string[] = []): AgentKeys {
  const isHarmless = (key: string): boolean => !Object.hasOwn(dangerous, key) || alsoTaken.includes(key);
  const kept = Object.entries(keys).filter(([key]) => isHarmless(key));
  return {
    keys: Object.fromEntries(kept),
    notes: leftKeys(
      keys,
      kept.map(([key]) => key),
    ),
  };
}

interface AgentText {
  readonly path: FilePath;
  readonly body: string;
  readonly built: BuiltMark | undefined;
  readonly notes: readonly Note[];
  /** Where links start. */
  readonly linksFrom: FilePath;
}

function agentDraft({ path, body, built, notes, linksFrom }: AgentText, { keys, notes: ofKeys }: AgentKeys, from: OriginId): ReadFile {
  const stem = baseNameOf(path) === 'AGENT.md' ? baseNameOf(folderOf(path)) : stemOf(path).replace(/\.(?:toml|ya?ml|json)$/, '');
  const name = builtName(built, stem);
  const description = keys['description'] === built?.source ? undefined : keys['description'];
  const draft: Draft = {
    kind: 'agent',
    name,
    otherName: built === undefined ? longName(path.replace(/\.(?:toml|ya?ml|json)$/, '.md')) : stem,
    path,
    from,
    keys: { ...keys, description },
    scope: undefined,
    body,
    linksFrom,
    files: [],
    builtFrom: built?.source,
    notes: [...notes, ...ofKeys],
  };
  return { drafts: [draft] };
}

function agentReader(keysOf: (keys: Keys, file: SourceFile) => AgentKeys): Reader {
  return (_, file, from) => agentDraft({ ...file, linksFrom: file.path }, keysOf(file.rule.keys, file), from);
}

function combined(keys: Keys, { tools, notes }: ToolsBack, others: readonly (readonly Note[])[]): AgentKeys {
  return { keys: { ...keys, tools }, notes: [...notes, ...others.flat()] };
}

/** Keys of Claude Code's agents that a build gives back to it, and that start nothing. */
const claudeOwn = ['disallowedTools', 'maxTurns', 'skills', 'memory', 'effort', 'isolation', 'background', 'color', 'initialPrompt'];

export function claudeAgentKeys(keys: Keys): AgentKeys {
  const { model, notes } = modelFrom(keys['model'], 'Claude Code');
  const own = Object.fromEntries(claudeOwn.flatMap((key) => (keys[key] === undefined ? [] : [[key, keys[key]]])));
  const lost = leftKeys(keys, ['name', 'description', 'tools', 'model', 'permissionMode', ...claudeOwn]);
  const { tools, notes: ofMode } = modeTools(keys['permissionMode'], toolsFromClaude(keys['tools']));
  return combined({ name: keys['name'], description: keys['description'], model, ...own }, tools, [notes, lost, ofMode]);
}

/** `plan` keeps an agent from changing anything, whatever it lists; the other modes let it do more without asking. */
function modeTools(mode: unknown, tools: ToolsBack): { readonly tools: ToolsBack; readonly notes: readonly Note[] } {
  if (mode === undefined || mode === null || mode === 'default') return { tools, notes: [] };
  if (mode !== 'plan') return { tools, notes: [left('`permissionMode` is left out: permissions are a matter of the runtime.')] };
  if (tools.tools === undefined) return { tools: readOnlyTools('`permissionMode: plan`'), notes: [] };
  return { tools, notes: [changed('`permissionMode: plan` keeps it from changing anything; here nothing does but its `tools`.')] };
}

export const claudeAgents = agentReader(claudeAgentKeys);

/** `.ruler/agents`: Claude Code's tools, and Cursor's two switches. Source: intellectronica/ruler README.md, subagents. */
export const rulerAgents = agentReader((keys) => {
  const { readonly, is_background: background, ...claude } = keys;
  const read = claudeAgentKeys(claude);
  const tools = readonly === true && read.keys['tools'] === undefined ? readOnlyTools('ruler') : undefined;
  return {
    keys: { ...read.keys, ...(background === true && { background }), ...(tools && { tools: tools.tools }) },
    notes: [...read.notes, ...(tools?.notes ?? [])],
  };
});

export const cursorAgents = agentReader((keys) => {
  const { model, notes } = modelFrom(keys['model'] === 'fast' ? undefined : keys['model'], 'Cursor');
  const tools: ToolsBack = keys['readonly'] === true ? readOnlyTools('Cursor') : { tools: undefined, notes: [] };
  const background = keys['is_background'] === true ? true : undefined;
  const lost = leftKeys(keys, ['name', 'description', 'model', 'readonly', 'is_background']);
  return combined({ name: keys['name'], description: keys['description'], model, background }, tools, [notes, lost]);
});

function tableReader(runtime: string, table: ToolTable, key: string, serverTool: (name: string) => ServerTool | undefined): Reader {
  return agentReader((keys) => tableKeys(keys, { runtime, table, key, serverTool }));
}

interface TableOptions {
  readonly runtime: string;
  readonly table: ToolTable;
  readonly key: string;
  readonly serverTool: (name: string) => ServerTool | undefined;
}

function tableKeys(keys: Keys, { runtime, table, key, serverTool }: TableOptions): AgentKeys {
  const { model, notes } = modelFrom(keys['model'], runtime);
  const lost = leftKeys(keys, ['name', 'description', 'model', 'kind', key]);
  return combined({ name: keys['name'], description: keys['description'], model }, toolsFromTable(keys[key], table, serverTool), [
    notes,
    lost,
  ]);
}

const noServer = (): undefined => undefined;

/** The server ends at the first `_`. Source: google-gemini/gemini-cli tool-names.ts. */
function geminiServer(name: string): ServerTool | undefined {
  const [, server, tool] = /^mcp_([^_]+)_(.+)$/.exec(name) ?? [];
  return server === undefined ? undefined : { server, tool: tool === '*' ? undefined : tool };
}

/** Source: kiro.dev/docs/custom-agents. `@builtin` is all that Kiro has itself. */
function kiroServer(name: string): ServerTool | undefined {
  const [, server, tool] = /^@([^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  return server === undefined || server === 'builtin' ? undefined : { server, tool };
}

export const geminiAgents = tableReader('Gemini CLI', geminiTools, 'tools', geminiServer);
export const windsurfAgents = tableReader('Windsurf', windsurfTools, 'allowed-tools', serverToolOf);
export const antigravityAgents = tableReader('Antigravity', antigravityTools, 'tools', noServer);
export const clineAgents = tableReader('Cline', clineTools, 'tools', noServer);
const kiroOptions: TableOptions = { runtime: 'Kiro', table: kiroTools, key: 'tools', serverTool: kiroServer };
export const kiroAgents = agentReader((keys) => tableKeys(keys, kiroOptions));

/** Kiro's CLI: JSON. Source: kiro.dev/docs/cli/v3/agent-config. */
export const kiroJsonAgents: Reader = (_, file, from) => {
  const value: unknown = parseJson(file.rule.text, [], { allowTrailingComma: true });
  if (!isMap(value)) return { drafts: [], left: 'it is no JSON that could be read', isBroken: true };
  const { prompt, ...keys } = value;
  if (typeof prompt !== 'string') return { drafts: [], left: 'it is an agent without a `prompt` that could be read', isBroken: true };
  return agentDraft({ ...file, body: prompt.trim(), linksFrom: '' }, tableKeys(keys, kiroOptions), from);
};

export const opencodeAgents = agentReader((keys) => {
  const { model, notes } = modelFrom(keys['model'], 'OpenCode');
  const lost = leftKeys(keys, ['name', 'description', 'model', 'mode', 'permission', 'tools']);
  const calls = {
    ...(keys['mode'] === 'subagent' && { 'user-invocable': false }),
    ...(keys['mode'] === 'primary' && { 'disable-model-invocation': true }),
  };
  return combined(
    { name: keys['name'], description: keys['description'], model, agents: agentsOf(keys), ...calls },
    toolsFromOpencode(keys),
    [notes, lost],
  );
});

/** The agents that it may call, where all others are denied. */
function agentsOf({ permission }: Keys): string[] | undefined {
  const task = isMap(permission) ? permission['task'] : undefined;
  if (!isMap(task) || task['*'] !== 'deny') return undefined;
  return Object.entries(task).flatMap(([name, value]) => (value === 'allow' ? [name] : []));
}

/** `.codex/agents/*.toml`. Source: openai/codex codex-rs/core/src/config/agent_roles.rs. */
export const codexAgents: Reader = (_, file, from) => {
  const read = tomlOf(file.rule.text);
  if (read === undefined) return { drafts: [], left: 'it is no TOML that could be read', isBroken: true };
  const { developer_instructions: body, ...keys } = read;
  if (typeof body !== 'string') return { drafts: [], left: 'it has no `developer_instructions`', isBroken: true };
  const tools: ToolsBack = keys['sandbox_mode'] === 'read-only' ? readOnlyTools('Codex') : { tools: undefined, notes: [] };
  const { model, notes } = modelFrom(keys['model'], 'Codex');
  const lost = leftKeys(keys, ['name', 'description', 'model', 'sandbox_mode']);
  const agent = combined({ name: keys['name'], description: keys['description'], model }, tools, [notes, lost]);
  const built = builtComment(file.rule.text);
  // An agent without a text of its own gets its description for one.
  const text = built !== undefined && body === keys['description'] ? '' : body;
  return agentDraft({ ...file, body: text.replaceAll('\r\n', '\n').trim(), built, linksFrom: '' }, agent, from);
};

export function tomlOf(text: string): Keys | undefined {
  try {
    return parseToml(text);
  } catch {
    return undefined;
  }
}

/** rulesync: keys of its own, and a block for each runtime; Claude Code's has the tools. Source: rulesync 17.0.0. */
export const rulesyncAgents = agentReader((keys) => {
  const claude = isMap(keys['claudecode']) ? keys['claudecode'] : {};
  const read = claudeAgentKeys({ ...claude, name: keys['name'], description: keys['description'] });
  const copilot = isMap(keys['copilot']) ? keys['copilot'] : {};
  const own = namesUnder(copilot['tools']);
  const lost = leftKeys(keys, ['name', 'description', 'targets', 'claudecode', 'copilot']);
  return { keys: { ...read.keys, tools: own ?? read.keys['tools'] }, notes: [...read.notes, ...lost] };
});
