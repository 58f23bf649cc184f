import type { FilePath } from '../model/file-path.ts';
import { isInShard } from '../model/shard.ts';
import type { ReportedShard } from '../model/shard.ts';
import { UsageError } from '../model/usage-error.ts';

/** What a report says of itself that decides whether it can be joined with others. */
export interface ReportPart {
  /** What people call its file. */
  readonly name: string;
  /** Of a run that was one of several. */
  readonly shard: ReportedShard | undefined;
  /** The files that it has findings in. */
  readonly paths: ReadonlySet<FilePath>;
}

/**
 * Parts of one whole, in its order: all shards of a run, each once, or runs over different files. Throws a `UsageError` where something
 * would be missing or count twice.
 */
export function joinedShards<Part extends ReportPart>(parts: readonly Part[]): readonly Part[] {
  const [sharded, others] = [parts.filter(({ shard }) => shard !== undefined), parts.filter(({ shard }) => shard === undefined)];
  const [first] = sharded;
  if (first?.shard === undefined) return withoutRepetition(others);
  const [other] = others;
  if (other !== undefined) {
    throw new UsageError(
      `${first.name} is ${nameOf(first.shard)}, and ${other.name} is the report of a whole run: together findings would count twice. Name reports of one run.`,
    );
  }
  const { count, run } = first.shard;
  const byIndex = new Map<number, Part>();
  for (const part of sharded) {
    const { shard = first.shard } = part;
    if (shard.count !== count) {
      throw new UsageError(`${first.name} is ${nameOf(first.shard)}, and ${part.name} is ${nameOf(shard)}. Name reports of one run.`);
    }
    if (shard.run !== run) {
      throw new UsageError(
        `${first.name} and ${part.name} are of different runs: the files, the settings or the version differed. ` +
          'Run all shards on one commit, with the same flags.',
      );
    }
    const twin = byIndex.get(shard.index);
    if (twin !== undefined) throw new UsageError(`${twin.name} and ${part.name} are both ${nameOf(shard)}. Name each shard once.`);
    byIndex.set(shard.index, part);
    const astray = [...part.paths].find((path) => !isInShard(shard, path));
    if (astray !== undefined) {
      throw new UsageError(
        `${part.name} was edited: \`${astray}\` does not belong to ${nameOf(shard)}. Write it anew with \`primitives lint\`.`,
      );
    }
  }
  const indexes = Array.from({ length: count }, (_, at) => at + 1);
  const missing = indexes.filter((index) => !byIndex.has(index)).map((index) => `${index}/${count}`);
  if (missing.length > 0) {
    throw new UsageError(
      `The reports are not complete: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''} of ${count} shards ` +
        `${missing.length === 1 ? 'is' : 'are'} missing, so findings would be too. See how ${missing.length === 1 ? 'that run' : 'those runs'} ended.`,
    );
  }
  return indexes.flatMap((index) => byIndex.get(index) ?? []);
}

function withoutRepetition<Part extends ReportPart>(parts: readonly Part[]): readonly Part[] {
  const seen = new Map<FilePath, Part>();
  for (const part of parts) {
    for (const path of part.paths) {
      const before = seen.get(path);
      if (before !== undefined && before !== part) {
        throw new UsageError(
          `${before.name} and ${part.name} both have findings in \`${path}\`, which would count twice. Name reports of different files.`,
        );
      }
      seen.set(path, part);
    }
  }
  return parts;
}

function nameOf({ index, count }: ReportedShard): string {
  return `shard ${index}/${count}`;
}
