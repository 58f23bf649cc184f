import { vscodeToolsOf } from '../model/claude-tools.ts';
import { isMap } from '../model/is-map.ts';
import { serverToolOf, TOOL_SETS } from '../model/tool-sets.ts';
import type { ServerTool, ToolSet } from '../model/tool-sets.ts';
import { claudeToolsFor } from '../runtimes/emit/claude-tools.ts';
import type { ToolTable } from '../runtimes/emit/tool-sets.ts';
import { permissions } from '../runtimes/opencode.ts';
import { changed, left } from './draft.ts';
import type { Note } from './draft.ts';

export interface ToolsBack {
  /** `undefined` where the agent leaves them to its runtime. An empty list stays one: it means none. */
  readonly tools: readonly string[] | undefined;
  readonly notes: readonly Note[];
}

const everyTool: ToolsBack = { tools: undefined, notes: [] };

/** Names under a key that takes a list or a text with commas outside parentheses: `Bash(git log, git diff), Read`. */
export function namesUnder(value: unknown): string[] | undefined {
  if (typeof value === 'string')
    return (
      value
        .match(/(?:[^,(]|\([^)]*\)?)+/g)
        ?.map((name) => name.trim())
        .filter((name) => name !== '') ?? []
    );
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : undefined;
}

/**
 * The tools of a runtime as VS Code's sets: the inverse of the table that a build uses. A set of which a runtime's list has only
 * some tools is still the narrowest that there is a word for.
 */
export function toolsFromTable(
  value: unknown,
  { runtime, sets }: ToolTable,
  serverTool: (name: string) => ServerTool | undefined,
): ToolsBack {
  const names = namesUnder(value);
  if (names === undefined || names.includes('*')) return everyTool;
  const tools = new Set<string>();
  const covered = new Set<string>();
  const tableOf = (set: ToolSet): readonly string[] => sets[set] ?? [];
  const isWhole = (set: ToolSet): boolean => tableOf(set).every((name) => names.includes(name));
  const notes: Note[] = [];
  for (const name of names) {
    if (covered.has(name)) continue;
    const having = TOOL_SETS.filter((set) => tableOf(set).includes(name));
    const whole = having.filter(isWhole);
    for (const set of whole) {
      tools.add(set);
      for (const tool of tableOf(set)) covered.add(tool);
    }
    if (whole.length > 0) continue;
    const [set] = having;
    const server = set === undefined ? serverTool(name) : undefined;
    if (set !== undefined) {
      // Another tool of the list may stand for the whole set that this one is a part of.
      if (having.some((other) => tools.has(other))) continue;
      notes.push(changed(`The tool \`${name}\` is part of the set \`${set}\`, the narrowest that says it: the agent may use all of it.`));
      tools.add(set);
    } else if (server !== undefined) tools.add(`${server.server}/${server.tool ?? '*'}`);
    else notes.push(left(`The tool \`${name}\` of ${runtime} has no counterpart: the agent may not use it.`));
  }
  return { tools: [...tools], notes };
}

/** Tools of a Claude Code agent as VS Code names them: sets where the list has all of one. `Bash(git log:*)` keeps its limits, and so its spelling. */
export function toolsFromClaude(value: unknown): ToolsBack {
  const names = namesUnder(value);
  if (names === undefined || names.includes('*')) return everyTool;
  const wanted = new Set(names.map((name) => (name === 'Agent' ? 'Task' : name)));
  const tools: string[] = [];
  const covered = new Set<string>();
  const take = (tool: string, of: readonly string[]): void => {
    tools.push(tool);
    for (const name of of) covered.add(name);
  };
  // In the order of the list, so that what was listed first stays first.
  const notes: Note[] = [];
  for (const name of wanted) {
    if (covered.has(name)) continue;
    const whole = TOOL_SETS.find((set) => isWithin(claudeToolsFor({ name: set }), wanted) && claudeToolsFor({ name: set }).includes(name));
    if (whole !== undefined) {
      take(whole, claudeToolsFor({ name: whole }));
      continue;
    }
    const server = name.startsWith('mcp__') ? serverToolOf(name) : undefined;
    if (server !== undefined) {
      take(`${server.server}/${server.tool ?? '*'}`, [name]);
      continue;
    }
    const counterparts = counterpartsOf(name);
    const exact = counterparts.filter((tool) => isWithin(claudeToolsFor({ name: tool }), wanted));
    if (exact.length > 0 || counterparts.length === 0) {
      // A name that VS Code has no tool for keeps what it says: Claude Code reads it, and others ignore it.
      tools.push(...(exact.length > 0 ? exact : [name]));
      covered.add(name);
      continue;
    }
    const near = counterparts.filter((tool) => claudeToolsFor({ name: tool }).includes(name));
    const chosen = near.length > 0 ? near : counterparts;
    tools.push(...chosen);
    covered.add(name);
    const also = chosen.flatMap((tool) => claudeToolsFor({ name: tool })).filter((tool) => !wanted.has(tool));
    notes.push(
      changed(
        `The tool \`${name}\` becomes \`${chosen.join('`, `')}\`, which a build for Claude Code takes for \`${[...new Set(also)].join('`, `')}\` too.`,
      ),
    );
  }
  return { tools: [...new Set(tools)], notes };
}

/** VS Code's tools for one of Claude Code's: its own table, which has only a set for one of them. */
function counterpartsOf(name: string): readonly string[] {
  if (name === 'WebFetch') return ['web/fetch'];
  return Object.hasOwn(vscodeToolsOf, name) ? (vscodeToolsOf[name] ?? []) : [];
}

function isWithin(tools: readonly string[], listed: ReadonlySet<string>): boolean {
  return tools.length > 0 && tools.every((tool) => listed.has(tool));
}

/** What changes nothing: what an agent may do that Cursor or Codex keeps from writing. */
export function readOnlyTools(runtime: string): ToolsBack {
  return {
    tools: ['read', 'search', 'web'],
    notes: [
      changed(
        `${runtime} keeps it from changing anything and lists no tools: \`read\`, \`search\` and \`web\` are the sets that only read.`,
      ),
    ],
  };
}

const opencodeSets: readonly ToolSet[] = ['read', 'edit', 'execute', 'search', 'web', 'agent', 'todo'];

/** Tools of OpenCode before it had permissions. Source: opencode.ai/docs/agents, `tools` (deprecated). */
const opencodeTools: Readonly<Record<string, string>> = { write: 'edit', patch: 'edit', multiedit: 'edit', todoread: 'todowrite' };

/** What an OpenCode agent may do that is not denied everything: the inverse of the table of what a build denies. */
export function toolsFromOpencode(keys: Readonly<Record<string, unknown>>): ToolsBack {
  const permission = isMap(keys['permission']) ? keys['permission'] : {};
  const tools = isMap(keys['tools']) ? keys['tools'] : {};
  const denied = new Set([
    ...Object.entries(permission).flatMap(([name, value]) => (isDenied(value) ? [name] : [])),
    ...Object.entries(tools).flatMap(([name, value]) => (value === false ? [opencodeTools[name] ?? name] : [])),
  ]);
  const isAllDenied = denied.has('*') || keys['permission'] === 'deny';
  const allowedNames = Object.entries(permission)
    .filter(([, value]) => !isDenied(value))
    .map(([name]) => name);
  const partial = Object.entries({ ...permission }).filter(([name, value]) => name !== 'task' && value !== 'allow' && value !== 'deny');
  const notes = partial.map(([name]) =>
    changed(`Its permission \`${name}\` has conditions or asks first, which no list of tools can say.`),
  );
  if (denied.size === 0 && !isAllDenied) return { tools: undefined, notes };
  const isOpen = (set: ToolSet): boolean => {
    const own = permissions.filter(([, sets]) => sets.includes(set)).map(([name]) => name);
    return own.some((name) => (isAllDenied ? allowedNames.includes(name) : !denied.has(name))) && !own.some((name) => denied.has(name));
  };
  return { tools: opencodeSets.filter(isOpen), notes };
}

function isDenied(value: unknown): boolean {
  return value === 'deny' || (isMap(value) && Object.keys(value).length > 0 && Object.values(value).every((each) => each === 'deny'));
}
