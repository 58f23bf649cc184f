import { kindOf } from '../../kinds.ts';
import type { Document } from '../../model/document.ts';
import { lineStartAt } from '../../model/span.ts';
import type { Graph, LinkEdge } from '../../graph/graph.ts';
import { learningEdges } from '../../graph/link-edges.ts';
import type { Finding, GraphRule } from '../rule.ts';

export const validUpdateTarget = {
  id: 'valid-update-target',
  summary: 'What a learning section updates must be a source that keeps the lesson.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    const edges = learningEdges(graph);
    const updates = new Set(edges.flatMap((edge) => (edge.type === 'updates' ? [`${edge.from}:${edge.span.start}`] : [])));
    if (updates.size === 0) return;
    for (const edge of edges) {
      if (edge.type !== 'links-to' || !updates.has(`${edge.from}:${edge.span.start}`) || !isToUpdate(graph, edge)) continue;
      const wrong = wrongTarget(graph, edge);
      if (wrong !== undefined) yield { path: edge.from, span: edge.reference.hrefSpan, ...wrong };
    }
  },
} as const satisfies GraphRule;

/** Missing, built and outside targets have rules of their own. */
function wrongTarget(graph: Graph, { target }: LinkEdge): Pick<Finding, 'message' | 'hint' | 'severity'> | undefined {
  if (target.type === 'folder') {
    return {
      severity: 'info',
      message: `The lesson is to go to the folder \`${target.path}\`, which leaves the file open: each run picks another one.`,
      hint: 'Link to the file, and to the section of it.',
    };
  }
  if (target.type !== 'file' || graph.generated.has(target.path)) return undefined;
  const { path } = target;
  if (/(?:^|\/)(?:node_modules|apm_modules|vendor|dist|\.venv)\//.test(path)) {
    return {
      message: `The lesson is to go to \`${path}\`, which is installed from elsewhere: the next install writes over it.`,
      hint: 'Link to a file of this repository.',
    };
  }
  const document = graph.documents.get(path);
  if (document !== undefined && saysGenerated(document)) {
    return {
      message: `The lesson is to go to \`${path}\`, which says of itself that it is generated: the next run of its generator writes over it.`,
      hint: 'Link to the source that it is generated from.',
    };
  }
  if (kindOf(path) !== undefined || /\.mdx?$/i.test(path)) return undefined;
  return {
    severity: 'info',
    message: `The lesson is to go to \`${path}\`, which no agent loads as instructions or memory.`,
    hint: 'Link to a `.memory.md` or `.instructions.md` file.',
  };
}

/** The link stands in a sentence that has it changed, and not in one that has it read. */
function isToUpdate({ documents }: Graph, { from, span }: LinkEdge): boolean {
  const document = documents.get(from);
  if (document === undefined) return false;
  return /\b(?:updat|add|append|record|write|save|store|propos|suggest|enhanc|improv|refin|extend|document|captur|log|note|put|insert|amend|feed)\w*\b/i.test(
    document.text.slice(lineStartAt(document.lineStarts, span.start), span.start),
  );
}

/** Generators say so at the top: in a comment, or in words that nobody uses of what is written by hand. */
function saysGenerated({ text, bodyStart, comments }: Document): boolean {
  const head = bodyStart + 400;
  if (comments.some(({ span, text: comment }) => span.start < head && /\bgenerated\b|\bdo not (?:edit|modify)\b/i.test(comment)))
    return true;
  return /\bauto-?generated\b|\bthis file (?:is|was) (?:automatically )?generated\b|\bdo not (?:edit|modify) (?:this file|by hand|manually|directly)\b/i.test(
    text.slice(bodyStart, head),
  );
}
