import type { PlanRecommendReport, Routing } from '../../model/generated/schema-types.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import { UsageError } from '../../model/usage-error.ts';
import type { FindEvidence } from './evidence.ts';

export interface RecommendOptions {
  /** What a spec shows; nothing without one. */
  readonly find?: FindEvidence | undefined;
  /** Ids of situations that a person says hold. */
  readonly stated?: readonly string[];
  /** Ids of situations that a person says do not hold, whatever the spec shows. */
  readonly denied?: readonly string[];
  readonly source?: string | undefined;
  /** The file that decides, where it is not the one that is shipped. */
  readonly routing?: string | undefined;
}

type PathName = PlanRecommendReport['path'];
const pathNames: readonly PathName[] = ['local', 'async', 'hybrid'];

/**
 * Each situation that holds votes for or against each path; the path with the most votes for it, less those against it, is the
 * answer, and `ties` decides between equals. Throws a `UsageError` for a situation that the table does not have.
 */
export function recommend(
  { paths, ties, situations, routes }: Routing,
  { find = (): undefined => undefined, stated = [], denied = [], source, routing }: RecommendOptions = {},
): PlanRecommendReport {
  const ids = situations.map(({ id }) => id);
  for (const id of [...stated, ...denied]) {
    if (!ids.includes(id)) throw new UsageError(`There is no situation \`${id}\`. There are ${ids.join(', ')}.${didYouMean(id, ids)}`);
    if (stated.includes(id) && denied.includes(id)) throw new UsageError(`\`${id}\` cannot hold and not hold. Leave one of the two out.`);
  }
  const judged = situations.map(({ id, title, votes, found }): PlanRecommendReport['situations'][number] => {
    const evidence = found === undefined ? undefined : find(found);
    const by = stated.includes(id) || denied.includes(id) ? 'flag' : evidence === undefined ? 'nobody' : 'spec';
    const holds = stated.includes(id) || (evidence !== undefined && !denied.includes(id));
    return { id, title, holds, by, votes: { ...votes }, evidence: [...(evidence ?? [])] };
  });
  const voters = situations.filter((_, index) => judged[index]?.holds === true);
  const tally = (path: PathName, vote: 'for' | 'against'): number => voters.filter(({ votes }) => votes[path] === vote).length;
  const scores = Object.fromEntries(
    pathNames.map((path) => [path, { for: tally(path, 'for'), against: tally(path, 'against') }]),
  ) as PlanRecommendReport['scores'];
  const net = (path: PathName): number => scores[path].for - scores[path].against;
  const best = Math.max(...pathNames.map(net));
  const level = ties.filter((path) => net(path) === best);
  const [path = 'local'] = level;
  return {
    version: 1,
    ...(source === undefined ? {} : { source }),
    ...(routing === undefined ? {} : { routing }),
    path,
    title: paths[path].title,
    advice: paths[path].advice,
    scores,
    level: [...level],
    situations: judged,
    route: routeFor(routes, path, find),
  };
}

function routeFor(routes: Routing['routes'], path: PathName, find: FindEvidence): PlanRecommendReport['route'] {
  for (const { id, title, steps, paths, when } of routes) {
    const evidence = when === undefined ? [] : find(when);
    if (evidence !== undefined && paths?.includes(path) !== false) return { id, title, steps: [...steps], evidence: [...evidence] };
  }
  throw new Error('A routing that has been read ends with a route that always holds.');
}
