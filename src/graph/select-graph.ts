import { kinds } from '../kinds.ts';
import type { GraphReport } from '../model/generated/schema-types.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';

type NodeType = GraphReport['nodes'][number]['type'];
type EdgeType = GraphReport['edges'][number]['type'];

const edgeTypes: Readonly<Record<EdgeType, true>> = {
  'links-to': true,
  'applies-to': true,
  'uses-tool': true,
  'runs-as': true,
  'hands-off-to': true,
  'delegates-to': true,
  updates: true,
  implements: true,
  'depends-on': true,
  cites: true,
};
const nodeTypes: Readonly<Record<NodeType, true>> = {
  primitive: true,
  section: true,
  'memory-entry': true,
  component: true,
  gate: true,
  file: true,
  tool: true,
  agent: true,
  glob: true,
};

export interface GraphSelection {
  /** Types of edges: only these, and what they join. */
  readonly edges?: readonly string[];
  /** Types of nodes, and kinds of primitives: only these, and edges between them. */
  readonly nodes?: readonly string[];
}

/** A part of the graph. Throws a `UsageError` for a type that does not exist. */
export function selectGraph(report: GraphReport, { edges: wantedEdges, nodes: wantedNodes }: GraphSelection): GraphReport {
  assertKnown('edge', wantedEdges, Object.keys(edgeTypes));
  assertKnown('node', wantedNodes, [...new Set([...Object.keys(nodeTypes), ...Object.keys(kinds)])]);
  const edges = wantedEdges === undefined ? report.edges : report.edges.filter(({ type }) => wantedEdges.includes(type));
  const joined = wantedEdges === undefined ? undefined : new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = report.nodes.filter(
    ({ id, type, kind }) =>
      (joined?.has(id) ?? true) && (wantedNodes === undefined || wantedNodes.includes(type) || wantedNodes.includes(kind ?? '')),
  );
  const kept = new Set(nodes.map(({ id }) => id));
  return { ...report, nodes, edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)) };
}

function assertKnown(what: string, wanted: readonly string[] | undefined, known: readonly string[]): void {
  for (const name of wanted ?? []) {
    if (known.includes(name)) continue;
    throw new UsageError(`The graph has no ${what}s \`${name}\`.${didYouMean(name, known) || ` There are ${known.join(', ')}.`}`);
  }
}
