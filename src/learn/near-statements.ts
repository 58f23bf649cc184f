import { difference, featuresOf, similarity } from '../graph/similarity.ts';
import type { TextFeatures } from '../graph/similarity.ts';
import type { Proposal } from '../model/generated/schema-types.ts';
import type { Statement } from './statements.ts';

/** From here on two texts are one that was written down twice: of 20,000 pairs of different bullets, none is as alike. */
export const sameFrom = 0.85;
/** From here on a person should see both. */
export const nearFrom = 0.6;

export type Near = NonNullable<Proposal['near']>[number];

export interface NearStatement {
  readonly statement: Statement;
  readonly score: number;
  readonly guard: Near['guard'];
}

export interface KnownStatement {
  readonly statement: Statement;
  readonly features: TextFeatures;
}

/** What is like a lesson, the likest first. Each statement is compared: that takes milliseconds for some thousands. */
export function nearStatements(text: string, known: readonly KnownStatement[]): NearStatement[] {
  const features = featuresOf(text);
  return known
    .map(({ statement, features: other }) => ({ statement, score: similarity(features, other, nearFrom), other }))
    .filter(({ score }) => score >= nearFrom)
    .map(({ statement, score, other }) => ({ statement, score, guard: difference(features, other) ?? ('none' as const) }))
    .toSorted((a, b) => b.score - a.score || (a.statement.name < b.statement.name ? -1 : 1));
}

export function knownStatements(statements: readonly Statement[]): KnownStatement[] {
  return statements.map((statement) => ({ statement, features: featuresOf(statement.text) }));
}

/** Whether two lessons say the same: so alike that they are one, and nothing sets them apart. */
export function saysTheSame(a: TextFeatures, b: TextFeatures): boolean {
  return similarity(a, b, sameFrom) >= sameFrom && difference(a, b) === undefined;
}
