import { didYouMean, isInShard, rules, UsageError } from '../index.ts';
import type { FilePath, LintFormat, LintSettings, Severity, Shard } from '../index.ts';
import type { BaselineFlags } from './baseline-file.ts';
import type { ExternalFlags } from './external-links.ts';
import type { RootFlag } from './open-project.ts';

export interface RuleFlag {
  readonly id: string;
  readonly severity: Severity | 'off';
}

export interface LintFlags extends RootFlag, ExternalFlags, BaselineFlags {
  readonly format: LintFormat;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly unsafe?: boolean;
  readonly rule?: readonly RuleFlag[];
  /** `false` for the files too that the configuration ignores. */
  readonly ignore?: boolean;
  readonly quiet?: boolean;
  readonly cost?: boolean;
  readonly maxWarnings?: number;
  readonly staged?: boolean;
  /** A revision; `true` for the last commit. */
  readonly changed?: string | true;
  readonly stdin?: boolean;
  readonly stdinPath?: string;
  readonly watch?: boolean;
  readonly shard?: Shard;
}

/** A flag that would do nothing is a mistake. */
export function assertUsable(paths: readonly string[], flags: LintFlags): void {
  const { fix, fixDryRun, unsafe, stdin, stdinPath, baseline, writeBaseline, cost, format } = flags;
  if (flags.shard !== undefined) assertShardable(flags);
  if (cost === true && format !== 'text' && format !== 'json')
    throw new UsageError('--cost needs --format text or json: the others have no place for it.');
  if (unsafe === true && fix !== true && fixDryRun !== true) throw new UsageError('--unsafe needs --fix or --fix-dry-run.');
  if (writeBaseline === true && baseline === undefined) throw new UsageError('--write-baseline needs --baseline: the file to write.');
  if (writeBaseline === true && isPartial(flags)) {
    throw new UsageError('--write-baseline writes all that is found: it cannot stand beside --staged, --changed, --stdin or --rule.');
  }
  if (stdin === true && paths.length > 0) throw new UsageError('--stdin checks one text: name its file with --stdin-path, and no others.');
  if (stdin !== true && stdinPath !== undefined) throw new UsageError('--stdin-path says which file the text of --stdin is. Give both.');
  if (stdin === true && stdinPath === undefined) {
    throw new UsageError('--stdin needs --stdin-path: the name says what kind of file it is, and its links start at its folder.');
  }
}

/** What needs the whole run belongs to no part of it. */
function assertShardable({ fix, fixDryRun, writeBaseline, cost, maxWarnings = 0, stdin, watch }: LintFlags): void {
  const refusals: readonly (readonly [isGiven: boolean | undefined, flag: string, why: string])[] = [
    [fix, '--fix', 'it would change files that the other shards are reading. Fix without --shard'],
    [fixDryRun, '--fix-dry-run', 'what one fix uncovers may lie in the files of another shard. Run it without --shard'],
    [writeBaseline, '--write-baseline', 'each shard would write its own part of the file. Write it without --shard'],
    [cost, '--cost', 'it speaks of all files together. Run it without --shard'],
    [
      maxWarnings > 0,
      `--max-warnings ${maxWarnings}`,
      'a shard does not know the warnings of the others. Give it to `primitives report merge`; only 0 holds for each shard',
    ],
    [stdin, '--stdin', 'it checks one text. Leave --shard out'],
    [watch, '--watch', 'it checks for as long as you work. Leave --shard out'],
  ];
  for (const [isGiven, flag, why] of refusals) if (isGiven === true) throw new UsageError(`${flag} cannot stand beside --shard: ${why}.`);
}

/** Whether files are left out, so that there may well be none. */
export function isOfSomeFiles({ staged, changed, stdin }: LintFlags): boolean {
  return staged === true || changed !== undefined || stdin === true;
}

/** Whether findings are left out, so that nothing follows from one that is not there. */
export function isPartial(flags: LintFlags): boolean {
  return isOfSomeFiles(flags) || flags.rule !== undefined;
}

/** Whether a path belongs to this shard; every path does without one. */
export function isOursIn({ shard }: LintFlags): (path: FilePath) => boolean {
  return (path) => shard === undefined || isInShard(shard, path);
}

/** `--rule` has the last word. */
export function withRules(settings: LintSettings, flags: readonly RuleFlag[]): LintSettings {
  const ids = rules.map(({ id }) => id as string);
  for (const { id } of flags) {
    if (!ids.includes(id)) throw new UsageError(`Unknown rule \`${id}\`.${didYouMean(id, ids)} \`primitives rules\` lists them.`);
  }
  const said = Object.fromEntries(flags.map(({ id, severity }) => [id, severity]));
  return flags.length === 0 ? settings : { ...settings, layers: [...settings.layers, { rules: said }] };
}
