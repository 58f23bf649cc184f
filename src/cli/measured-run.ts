import { Option } from 'commander';
import type { Command } from 'commander';
import { UsageError } from '../index.ts';
import type { Observer } from '../index.ts';
import { stopwatch } from './stopwatch.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Terminal } from './terminal.ts';

const timedCommands: ReadonlySet<string> = new Set(['lint', 'build', 'verify', 'resolve', 'coverage', 'import', 'migrate', 'doctor']);

interface MeasuringFlags {
  /** `true` without a file. */
  readonly timing?: string | true;
  readonly profile?: string | true;
}

/** Observers that can still join while the run goes on. */
export interface Observers {
  readonly observer: Observer;
  readonly join: (other: Observer) => void;
}

export function observers(): Observers {
  const all: Observer[] = [];
  return {
    observer: {
      begin: (stage, total) => all.forEach((one) => one.begin(stage, total)),
      end: () => all.forEach((one) => one.end()),
      done: (part, findings) => all.forEach((one) => one.done(part, findings)),
      get part() {
        const timed = all.flatMap((one) => one.part ?? []);
        return timed.length === 0 ? undefined : (name: string, findings: number) => timed.forEach((tell) => tell(name, findings));
      },
    },
    join: (other) => void all.push(other),
  };
}

/**
 * Gives every command `--profile`, and those that do something in stages `--timing`. What they measure never goes into the report of
 * the command, which is the same in every run. What comes back is to be called when the command has ended, however it did.
 */
export function addMeasuring(program: Command, terminal: Terminal, { join }: Pick<Observers, 'join'>): () => Promise<void> {
  let watch: Stopwatch | undefined;
  let stop: (() => Promise<string>) | undefined;
  let flags: MeasuringFlags = {};
  let name = '';
  for (const command of program.commands.flatMap(runnable)) {
    command.addOption(new Option('--profile [file]', 'write a CPU profile of the run (default: primitives.cpuprofile)'));
    if (command.parent === program && timedCommands.has(command.name())) {
      command.addOption(new Option('--timing [file]', 'say on standard error what took how long, or write it to a JSON file'));
    }
  }
  program.hook('preAction', async (_, command) => {
    flags = command.opts<MeasuringFlags>();
    name = command.name();
    assertSuffix('--timing', flags.timing, '.json');
    assertSuffix('--profile', flags.profile, '.cpuprofile');
    if (flags.timing !== undefined) {
      watch = stopwatch(terminal.clock);
      join(watch.observer);
    }
    if (flags.profile !== undefined) stop = await (await import('./cpu-profile.ts')).recordProfile();
  });
  return async () => {
    const { timing, profile } = flags;
    if (watch === undefined && stop === undefined) return;
    const report = watch?.report(name);
    const recorded = await stop?.();
    // Few runs are measured, and what prints would be loaded by all.
    const { putProfile, putTiming } = await import('./measured-output.ts');
    if (report !== undefined && timing !== undefined) putTiming(report, timing, terminal);
    if (recorded !== undefined && profile !== undefined) putProfile(recorded, profile, terminal);
  };
}

/** Commands that do something themselves: those with nothing below them, and those that take arguments all the same. */
function runnable(command: Command): Command[] {
  const below = command.commands.flatMap(runnable);
  return below.length === 0 || command.registeredArguments.length > 0 ? [command, ...below] : below;
}

/** What follows such a flag is taken for its file, though it may be meant for a path to work on. */
function assertSuffix(flag: string, file: string | true | undefined, suffix: string): void {
  if (typeof file !== 'string' || file.endsWith(suffix)) return;
  throw new UsageError(
    `${flag} takes \`${file}\` for the file to write, which must end in ${suffix}. Write other arguments before ${flag}, or a name such as ${flag}=run${suffix}.`,
  );
}
