import { graphDot, graphMermaid, graphReport, printJson, selectGraph } from '../../index.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface GraphFlags extends RootFlag {
  readonly format: 'json' | 'mermaid' | 'dot';
  readonly kind?: readonly string[];
  readonly edges?: readonly string[];
}

export async function graph(flags: GraphFlags, terminal: Terminal): Promise<ExitCode> {
  const project = await openProject(rootOf(flags, terminal), terminal, { textLater: true });
  const { kind: nodes, edges } = flags;
  const report = selectGraph(graphReport(project.graph), { ...(nodes && { nodes }), ...(edges && { edges }) });
  const printers = { json: () => printJson(report), mermaid: () => graphMermaid(report), dot: () => graphDot(report) };
  terminal.out(printers[flags.format]());
  return 0;
}
