import { agentEdges } from '../graph/agent-edges.ts';
import { isAlwaysOn } from '../graph/always-on.ts';
import { namesOf, scalarOf } from '../graph/frontmatter-values.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import type { Gate, Heading } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { lineStartAt } from '../model/span.ts';
import { toolSetsOf } from '../model/tool-sets.ts';
import { pushTo } from '../model/push-to.ts';

const agents = new WeakMap<Graph, ReadonlyMap<FilePath, readonly Primitive[]>>();

/** The agents that a prompt runs as; none where it runs as one that is built in or unknown. */
export function agentsOf(graph: Graph, prompt: Primitive): readonly Primitive[] {
  let known = agents.get(graph);
  if (known === undefined) {
    const byPath = new Map(graph.primitives.map((primitive) => [primitive.path, primitive]));
    known = new Map(
      agentEdges(graph).flatMap((edge) =>
        edge.type === 'runs-as' ? [[edge.from, edge.agents.flatMap((path) => byPath.get(path) ?? [])] as const] : [],
      ),
    );
    agents.set(graph, known);
  }
  return known.get(prompt.path) ?? [];
}

/** What lets an agent change something: files, or anything at all by a command. */
export type Power = 'edit' | 'execute';

/**
 * Whether the agent that runs a prompt may edit or run commands: by the prompt's `tools`, else by those of its agent. Without
 * a list it has every tool. Source: VS Code docs, prompt files (2026-07-29), "Tool list priority".
 */
export function hasPower(graph: Graph, prompt: Primitive, power: Power): boolean {
  const own = powerOf(prompt, power);
  if (own !== undefined) return own;
  const name = scalarOf(prompt, 'agent') ?? scalarOf(prompt, 'mode');
  const runners = agentsOf(graph, prompt);
  if (runners.length > 0) return runners.some((agent) => powerOf(agent, power) ?? true);
  return name === 'edit' ? power === 'edit' : name !== 'ask' && name !== 'plan';
}

function powerOf(primitive: Primitive, power: Power): boolean | undefined {
  const tools = primitive.frontmatter?.value['tools'];
  if (typeof tools !== 'string' && !Array.isArray(tools)) return undefined;
  return namesOf(primitive, 'tools').some(({ name }) => name === '*' || toolSetsOf(name).includes(power));
}

const guarded = new WeakMap<Graph, boolean>();

/** What a gate for the whole repository must speak of to stand before all that cannot be undone. */
const risky = /\b(?:push|publish|publication|deploy|releas|merg|delet|destructive|irreversible|production|destroy)\w*/i;

/** Whether what every request is given, AGENTS.md or copilot-instructions.md, has a gate before what cannot be undone. */
export function isGuardedEverywhere(graph: Graph): boolean {
  const answer =
    guarded.get(graph) ??
    graph.primitives.some(
      (primitive) =>
        (primitive.kind === 'agents-file' || primitive.kind === 'instructions') &&
        primitive.gates.some((gate) => waitsForPerson(gate) && risky.test(lineAt(primitive, gate.span.start))) &&
        (isAlwaysOn(primitive, anyPath, 'vscode', graph) || isAlwaysOn(primitive, anyPath, 'rooted', graph)),
    );
  guarded.set(graph, answer);
  return answer;
}

/** A file at the root. */
const anyPath = 'README.md';

function lineAt({ text, lineStarts }: Primitive, offset: number): string {
  const start = lineStartAt(lineStarts, offset);
  return text.slice(start, start + 1000).split(/[\r\n]/, 1)[0] ?? '';
}

const known = new WeakMap<Graph, Map<FilePath, boolean>>();

/** Whether somebody is asked on the way: by a gate of the prompt or of its agent, or in other words than those of a gate. */
export function asksPerson(graph: Graph, prompt: Primitive): boolean {
  const answers = known.get(graph) ?? new Map<FilePath, boolean>();
  known.set(graph, answers);
  return [prompt, ...agentsOf(graph, prompt)].some((primitive) => {
    const answer =
      answers.get(primitive.path) ?? (primitive.gates.some(waitsForPerson) || asking.test(primitive.text.slice(primitive.bodyStart)));
    answers.set(primitive.path, answer);
    return answer;
  });
}

/** Words of asking, approving and choosing, wherever they stand: where they do, the author has thought of a person. */
const asking =
  /\bask(?:s|ing)? (?:me|for|the|whether|if|them|him|her|user|before|first|clarif|questions?)\b|\baskQuestions?\b|\bapprov(?:e|es|ed|als?|ing)\b|\bconfirm(?:s|ed|ing)? (?:with|before|by|version)\b|\bconfirmation\b|\bpermission from\b|\b(?:user|human|person|reviewer|maintainer|developer)s? (?:to |can |may |must |should |will )?(?:choose|select|decide|review|verif|sign|agree|merge)|\bsign-?off\b|\bhuman\b|\bdry[- ]?run\b|\bif (?:the )?user\b|\bwait for (?:me|my|the user|user)\b|\bgo-ahead\b/i;

export function waitsForPerson({ kind }: Gate): boolean {
  return kind !== 'check';
}

const named = /^[^\p{L}\p{N}]*(?:phase|step|stage)\s*(?:\d[\d.]*|[IVX]+\b|[A-F]\b)[^\p{L}\p{N}]*/iu;
const numbered = /^[^\p{L}\p{N}]*\d{1,2}[.):][\d.]*\s+/u;

/** The steps of a workflow: three or more headings of one depth that are called phase, step or stage. */
export function phasesOf({ headings }: Primitive): readonly Heading[] {
  const byDepth = new Map<number, Heading[]>();
  for (const heading of headings) {
    if (!named.test(heading.text)) continue;
    pushTo(byDepth, heading.depth, heading);
  }
  return [...byDepth].toSorted(([a], [b]) => a - b).find(([, ofDepth]) => ofDepth.length >= 3)?.[1] ?? [];
}

/** A section in which code is written, not planned, reviewed or spoken of. */
export function isImplementation({ text }: Heading): boolean {
  const title = text
    .replace(named, '')
    .replace(numbered, '')
    .replace(/^[^\p{L}]+/u, '');
  return (
    /^(?:implement\b|implementation(?: phase)?$|(?:code|core|tdd|fix|feature|minimal) implementation\b|cod(?:e generation|ing)\b|(?:write|generate) (?:the )?code\b|apply (?:the )?(?:fix|changes?|refactoring)\b|(?:execute|make|do|perform) (?:the )?(?:refactoring|changes?|implementation|plan)\b|refactor(?:ing)?$|develop(?:ment|er)?$)/iu.test(
      title,
    ) &&
    !/\b(?:plan|checklist|guidelines?|notes|details|strategy|patterns?|examples?|review|summary|template)\b/i.test(
      title.replace(/^execute (?:the )?plan/i, ''),
    )
  );
}
