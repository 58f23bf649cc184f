import type { Document, Problem, ProblemCode } from '../model/document.ts';
import type { Finding } from './rule.ts';

type Wording = (problem: Problem, document: Document) => Omit<Finding, 'path' | 'span'> | undefined;

/** A finding for each problem of the given codes that the parser has noted. */
export function* problemFindings(document: Document, wordings: Readonly<Partial<Record<ProblemCode, Wording>>>): Iterable<Finding> {
  for (const problem of document.problems) {
    const said = wordings[problem.code]?.(problem, document);
    if (said !== undefined) yield { path: document.path, span: problem.span, ...said };
  }
}
