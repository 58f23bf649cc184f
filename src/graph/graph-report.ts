import type { GraphReport } from '../model/generated/schema-types.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import type { FilePath } from '../model/file-path.ts';
import { byCodeUnit } from '../model/file-path.ts';
import { nameOf } from './agents.ts';
import type { Edge, Graph, Primitive } from './graph.ts';
import { locateIn } from './locate.ts';
import { ownText } from './own-text.ts';
import { declaredInputs } from './prompt-inputs.ts';

type ReportNode = GraphReport['nodes'][number];

/** The graph as flat lists of nodes and edges, both sorted. Nodes that no edge touches and that are no primitive are left out. */
export function graphReport(graph: Graph): GraphReport {
  const nodes = new Map<string, ReportNode>();
  const add = (node: ReportNode): string => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };
  for (const primitive of graph.primitives) {
    const { path, kind } = primitive;
    add({
      id: path,
      type: 'primitive',
      path,
      kind,
      name: nameOf(primitive),
      tokens: estimateTokens(ownText(primitive)),
      ...(kind === 'prompt' ? { inputs: inputNames(primitive) } : {}),
    });
    for (const { slug, title, kind: gateKind, approvals, span } of primitive.gates) {
      const located = locateIn(graph, path, span);
      add({
        id: `${path}#${slug ?? `L${located.start.line}:${located.start.column}`}`,
        type: 'gate',
        path,
        title,
        gate: gateKind,
        approvals: approvals.map(({ text }) => text),
        span: located,
      });
    }
    for (const [index, { id, text, span }] of primitive.memoryEntries.entries()) {
      add({ id: entryId(path, id, index), type: 'memory-entry', path, title: text, span: locateIn(graph, path, span) });
    }
    for (const { id, title, span } of primitive.components) {
      add({ id: `${path}#${id}`, type: 'component', path, title, span: locateIn(graph, path, span) });
    }
  }
  const fileNode = (path: FilePath): string =>
    add({ id: path, type: 'file', path, exists: graph.paths.hasFile(path) || graph.paths.hasFolder(path) });
  const edges = graph.edges.flatMap((edge) => {
    const from = { type: edge.type, from: startOf(graph, edge), span: locateIn(graph, edge.from, edge.span) };
    if (graph.documents.get(edge.from)?.kind === 'document') fileNode(edge.from);
    return endsOf(edge).map((to) => ({ ...from, to }));
  });

  function endsOf(edge: Edge): string[] {
    switch (edge.type) {
      case 'links-to': {
        const { target } = edge;
        if (target.type === 'external' || target.type === 'outside') return [];
        if (target.type !== 'file' || target.heading === undefined) return [fileNode(target.path)];
        const { slug, text, span } = target.heading;
        return [
          add({ id: `${target.path}#${slug}`, type: 'section', path: target.path, title: text, span: locateIn(graph, target.path, span) }),
        ];
      }
      case 'applies-to': {
        const part = graph.scopes.get(edge.from)?.parts.vscode.find(({ pattern }) => pattern === edge.pattern);
        const files = part === undefined ? 0 : graph.paths.sources.filter(part.matches).length;
        return [add({ id: `glob:${edge.pattern}`, type: 'glob', name: edge.pattern, files })];
      }
      case 'uses-tool':
        return [add({ id: `tool:${edge.tool}`, type: 'tool', name: edge.tool })];
      case 'runs-as':
      case 'hands-off-to':
      case 'delegates-to':
        return edge.agents.length > 0
          ? [...edge.agents]
          : [add({ id: `agent:${edge.name}`, type: 'agent', name: edge.name, exists: edge.builtIn })];
      case 'depends-on':
        return [`${edge.from}#${edge.on}`].map((id) =>
          nodes.has(id) ? id : add({ id, type: 'component', path: edge.from, title: edge.on, exists: false }),
        );
      default:
        return [fileNode(edge.to)];
    }
  }

  return {
    version: 1,
    nodes: [...nodes.values()].toSorted((a, b) => byCodeUnit(a.id, b.id)),
    edges: edges.toSorted(
      (a, b) =>
        byCodeUnit(a.from, b.from) || a.span.start.offset - b.span.start.offset || byCodeUnit(a.type, b.type) || byCodeUnit(a.to, b.to),
    ),
  };
}

/** The part of a primitive that an edge starts at, or the primitive itself. */
function startOf(graph: Graph, edge: Edge): string {
  if (edge.type === 'depends-on') return `${edge.from}#${edge.component}`;
  if (edge.type === 'implements') return `${edge.from}#${edge.part}`;
  if (edge.type !== 'cites') return edge.from;
  const entries = graph.documents.get(edge.from)?.memoryEntries ?? [];
  const index = entries.findIndex(({ citations }) => citations.some(({ span }) => span.start === edge.span.start));
  return entryId(edge.from, entries[index]?.id, index);
}

function entryId(path: FilePath, id: string | undefined, index: number): string {
  return `${path}#${id ?? `entry-${index + 1}`}`;
}

/** What a prompt asks for: the inputs that it declares, then others that its text uses. */
function inputNames(prompt: Primitive): string[] {
  return [...new Set([...(declaredInputs(prompt) ?? []).map(({ name }) => name), ...prompt.variables.map(({ name }) => name)])];
}
