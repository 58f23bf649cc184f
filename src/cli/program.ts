import { Command, CommanderError } from 'commander';
import type { ExitCode, Terminal } from './terminal.ts';
import { addMeasuring, observers } from './measured-run.ts';
import { progressOn } from './progress.ts';
import type { Finish } from './options.ts';
import { addCacheOptions, withCache } from './cache-options.ts';

type AddCommand = (program: Command, terminal: Terminal, finish: Finish) => void | Promise<void>;

/** The commands, in the order of the help. */
export const commands: Readonly<Record<string, AddCommand>> = {
  doctor: async (...to) => (await import('./flags/lint.ts')).addDoctor(...to),
  lint: async (...to) => (await import('./flags/lint.ts')).addLint(...to),
  report: async (...to) => (await import('./flags/lint.ts')).addReport(...to),
  resolve: async (...to) => (await import('./flags/runtime.ts')).addResolve(...to),
  coverage: async (...to) => (await import('./flags/runtime.ts')).addCoverage(...to),
  build: async (...to) => (await import('./flags/runtime.ts')).addBuild(...to),
  verify: async (...to) => (await import('./flags/runtime.ts')).addVerify(...to),
  trace: async (...to) => (await import('./flags/runtime.ts')).addTrace(...to),
  pull: async (...to) => (await import('./flags/runtime.ts')).addPull(...to),
  graph: async (...to) => (await import('./flags/runtime.ts')).addGraph(...to),
  init: async (...to) => (await import('./flags/start.ts')).addInit(...to),
  new: async (...to) => (await import('./flags/start.ts')).addNew(...to),
  import: async (...to) => (await import('./flags/start.ts')).addImport(...to),
  drift: async (...to) => (await import('./flags/start.ts')).addDrift(...to),
  plan: async (...to) => (await import('./flags/plan.ts')).addPlan(...to),
  models: async (...to) => (await import('./flags/workflow.ts')).addModels(...to),
  flow: async (...to) => (await import('./flags/workflow.ts')).addFlow(...to),
  pack: async (...to) => (await import('./flags/session.ts')).addPack(...to),
  handoff: async (...to) => (await import('./flags/session.ts')).addHandoff(...to),
  risk: async (...to) => (await import('./flags/workflow.ts')).addRisk(...to),
  status: async (...to) => (await import('./flags/gate.ts')).addStatus(...to),
  gate: async (...to) => (await import('./flags/gate.ts')).addGate(...to),
  advance: async (...to) => (await import('./flags/gate.ts')).addAdvance(...to),
  'commit-message': async (...to) => (await import('./flags/gate.ts')).addCommitMessage(...to),
  rename: async (...to) => (await import('./flags/change.ts')).addRename(...to),
  migrate: async (...to) => (await import('./flags/change.ts')).addMigrate(...to),
  learn: async (...to) => (await import('./flags/learn.ts')).addLearn(...to),
  cache: async (...to) => (await import('./flags/cache.ts')).addCache(...to),
  rules: async (...to) => (await import('./flags/lint.ts')).addRules(...to),
  explain: async (...to) => (await import('./flags/lint.ts')).addExplain(...to),
};

/** What one command line needs to know of: describing every command costs as much as starting Node. */
function called(first: string | undefined): readonly AddCommand[] {
  if (first === '-v' || first === '--version') return [];
  const command = first !== undefined && Object.hasOwn(commands, first) ? commands[first] : undefined;
  return command === undefined ? Object.values(commands) : [command];
}

/** Runs one command line. Each command is loaded when it is called, so that none pays for another's start-up. */
export async function run(args: readonly string[], bare: Terminal): Promise<ExitCode> {
  const progress = bare.progress ? progressOn(bare) : undefined;
  const { observer, join } = observers();
  if (progress !== undefined) join(progress.observer);
  const { terminal, use, save } = withCache({ ...(progress?.terminal ?? bare), observer });
  let exitCode: ExitCode = 0;
  const program = await programOf(called(args[0]), terminal, (code) => {
    exitCode = code;
  });
  addCacheOptions(program);
  program.hook('preAction', (_, command) => use(command));
  const endMeasuring = addMeasuring(program, terminal, { join });
  try {
    await program.parseAsync(args, { from: 'user' });
    for (const note of save()) terminal.err(note);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  } finally {
    progress?.clear();
    await endMeasuring();
  }
  return exitCode;
}

/** The program with all commands, or some of them. */
export async function programOf(added: readonly AddCommand[], terminal: Terminal, finish: Finish): Promise<Command> {
  const program = new Command('primitives')
    .description('Compile and lint the Markdown files that steer coding agents.')
    .version(terminal.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    // Commands below a command have options of the same names.
    .enablePositionalOptions()
    .showHelpAfterError('Run with --help for usage.')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit codes: 0 clean, 1 findings, 2 could not run: the reason stands on standard error, and no report is printed. `learn` also has 3: what was approved no longer fits.',
    );
  for (const add of added) await add(program, terminal, finish);
  return program;
}
