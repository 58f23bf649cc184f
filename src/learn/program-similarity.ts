import { difference, featuresOf, similarity } from '../graph/similarity.ts';
import type { Graph } from '../graph/graph.ts';
import { filesOf } from '../model/approval.ts';
import { isMap } from '../model/is-map.ts';
import { knownStatements, nearFrom } from './near-statements.ts';
import type { Near } from './near-statements.ts';
import type { Proposed } from './propose.ts';
import { statementsOf } from './statements.ts';

/** A pair of texts about which a program is asked. */
export interface SimilarityQuestion {
  readonly proposal: string;
  /** An entry, or `path:line`. */
  readonly statement: string;
  readonly guard: Near['guard'];
  /** A line of JSON: `{"version":1,"id":0,"a":"…","b":"…"}`. */
  readonly line: string;
}

/** Statements that are compared with one lesson: the likest by letters and words. */
const mostPairs = 50;

/** New lessons with what is said already, where letters and words do not show that the two are alike. */
export function similarityQuestions(graph: Graph, proposed: readonly Proposed[]): SimilarityQuestion[] {
  let id = 0;
  return proposed.flatMap(({ type, proposal }) => {
    const [text] = proposal.lessons ?? [];
    if (type !== 'new' || text === undefined || proposal.ops.some(({ op }) => op === 'vote')) return [];
    const features = featuresOf(text);
    const told = new Set(proposal.near?.map((near) => near.id));
    return knownStatements(statementsOf(graph, new Set(filesOf(proposal.ops))))
      .filter(({ statement }) => !told.has(statement.name) && !statement.retired)
      .map((known) => ({ known, score: similarity(features, known.features) }))
      .toSorted((a, b) => b.score - a.score || (a.known.statement.name < b.known.statement.name ? -1 : 1))
      .slice(0, mostPairs)
      .map(({ known }) => ({
        proposal: proposal.id,
        statement: known.statement.name,
        guard: difference(features, known.features) ?? ('none' as const),
        line: JSON.stringify({ version: 1, id: id++, a: text, b: known.statement.text }),
      }));
  });
}

/** Adds to `near` what a program holds for alike: `{"id":0,"score":0.9}` on each line. It shows a pair to people, and decides nothing. */
export function withSimilarity(
  proposed: readonly Proposed[],
  questions: readonly SimilarityQuestion[],
  lines: readonly string[],
): { readonly proposed: readonly Proposed[]; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const found = new Map<string, Near[]>();
  for (const [index, line] of lines.entries()) {
    const answer = answerIn(line);
    const question = questions[answer?.id ?? -1];
    if (answer === undefined || question === undefined) {
      warnings.push(
        `Line ${index + 1} of the answer of \`learn.similarity\` is left out: it is no {"id":0,"score":0.9} with an id that was asked about.`,
      );
      continue;
    }
    const { proposal, statement, guard } = question;
    const near = { id: statement, score: Math.round(answer.score * 100) / 100, guard };
    if (answer.score >= nearFrom) found.set(proposal, [...(found.get(proposal) ?? []), near]);
  }
  const all = proposed.map((one): Proposed => {
    const more = found.get(one.proposal.id);
    if (more === undefined) return one;
    const near = [...(one.proposal.near ?? []), ...more].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, 5);
    return { ...one, proposal: { ...one.proposal, near } };
  });
  return { proposed: all, warnings };
}

function answerIn(line: string): { readonly id: number; readonly score: number } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (!isMap(value)) return undefined;
    const { id, score } = value;
    const isScore = typeof score === 'number' && score >= 0 && score <= 1;
    return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0 && isScore ? { id, score } : undefined;
  } catch {
    // Told like any other answer that does not fit.
    return undefined;
  }
}
