import { canonicalJson } from '../model/canonical-json.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { LintSarif } from '../model/generated/schema-types.ts';
import { isMap } from '../model/is-map.ts';
import { UsageError } from '../model/usage-error.ts';
import { joinedShards } from './joined-shards.ts';

type Run = LintSarif['runs'][number];
type Result = Run['results'][number];

export interface MergeSarifOptions {
  /** Ids of rules, in the order in which a run describes them. */
  readonly ruleIds: readonly string[];
  /** Which results stay. */
  readonly keeps?: (result: Result) => boolean;
}

/** The log that one run would have written. Throws a `UsageError` for logs that do not belong together. */
export function mergeLintSarif(
  logs: readonly { readonly name: string; readonly log: LintSarif }[],
  { ruleIds, keeps = () => true }: MergeSarifOptions,
): LintSarif {
  const parts = joinedShards(
    logs.flatMap(({ name, log }) =>
      log.runs.map((run) => ({ name, log, run, shard: run.properties?.shard, paths: new Set(run.results.map(pathOf)) })),
    ),
  );
  const [first] = parts;
  if (first === undefined) throw new UsageError('There is no report to join.');
  const { driver } = first.run.tool;
  const other = parts.find(({ run }) => run.tool.driver.semanticVersion !== driver.semanticVersion);
  if (other !== undefined) {
    throw new UsageError(
      `${first.name} was written by primitives ${driver.semanticVersion}, and ${other.name} by ${other.run.tool.driver.semanticVersion}. Use one version.`,
    );
  }
  const artifacts = distinct(parts.flatMap(({ run }) => run.artifacts ?? []));
  const placed = parts.flatMap(({ run }) => {
    const moved = (run.artifacts ?? []).map((artifact) => artifacts.indexOf(canonicalJson(artifact)));
    return run.results.filter(keeps).map((result) => ({ path: pathOf(result), result: withArtifacts(result, moved) as Result }));
  });
  const results = placed.toSorted((a, b) => byCodeUnit(a.path, b.path)).map(({ result }) => result);
  const found = new Set(results.map(({ ruleId }) => ruleId));
  const described = new Map(parts.flatMap(({ run }) => run.tool.driver.rules).map((rule) => [rule.id, rule]));
  const rank = new Map(ruleIds.map((id, index) => [id, index]));
  const rules = [...described.values()]
    .filter(({ id }) => found.has(id))
    .toSorted((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size) || byCodeUnit(a.id, b.id));
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const invocations = distinct(parts.flatMap(({ run }) => run.invocations ?? []));
  const { properties: { shard: _, ...properties } = {}, ...run } = first.run;
  return {
    ...first.log,
    runs: [
      {
        ...run,
        tool: { ...run.tool, driver: { ...driver, rules } },
        ...(run.invocations === undefined ? {} : { invocations: invocations.map(objectIn) }),
        ...(artifacts.length === 0 ? {} : { artifacts: artifacts.map(objectIn) }),
        results: results.map((result) => ({ ...result, ruleIndex: ruleIndex.get(result.ruleId) ?? -1 })),
        ...(Object.keys(properties).length === 0 ? {} : { properties }),
      },
    ],
  };
}

/** The path of the place that a result names first, which is the one it is sorted by. */
function pathOf({ locations }: Result): string {
  const uri = locations[0]?.physicalLocation.artifactLocation.uri ?? '';
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Each once, in the order of the first, as JSON. */
function distinct(objects: readonly object[]): string[] {
  return [...new Set(objects.map((object) => canonicalJson(object)))];
}

function objectIn(json: string): Record<string, unknown> {
  return JSON.parse(json) as Record<string, unknown>;
}

/** The same with the index that each artifact has among all. */
function withArtifacts(value: unknown, moved: readonly number[]): unknown {
  if (moved.length === 0) return value;
  if (Array.isArray(value)) return value.map((item) => withArtifacts(item, moved));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== 'artifactLocation' || !isMap(inner) || typeof inner['index'] !== 'number') return [key, withArtifacts(inner, moved)];
      return [key, { ...inner, index: moved[inner['index']] ?? -1 }];
    }),
  );
}
