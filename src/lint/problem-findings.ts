import type { Graph } from '../graph/graph.ts';
import type { Document, Problem, ProblemCode } from '../model/document.ts';
import { lintedDocuments } from './linted-documents.ts';
import type { Finding } from './rule.ts';

type Wording = (problem: Problem, document: Document) => Omit<Finding, 'path' | 'span'> | undefined;

/** A finding for each problem of the given codes that the parser has noted. */
export function* problemFindings(graph: Graph, wordings: Readonly<Partial<Record<ProblemCode, Wording>>>): Iterable<Finding> {
  for (const document of lintedDocuments(graph)) {
    for (const problem of document.problems) {
      const said = wordings[problem.code]?.(problem, document);
      if (said !== undefined) yield { path: document.path, span: problem.span, ...said };
    }
  }
}
