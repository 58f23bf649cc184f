import { Command, CommanderError, Option } from 'commander';
import { LINT_FORMATS } from '../index.ts';
import type { BuildFlags } from './commands/build.ts';
import type { CoverageFlags } from './commands/coverage.ts';
import type { GraphFlags } from './commands/graph.ts';
import type { LintFlags } from './commands/lint.ts';
import type { InitFlags } from './commands/init.ts';
import type { PullFlags } from './commands/pull.ts';
import type { RenameFlags } from './commands/rename.ts';
import type { ResolveFlags } from './commands/resolve.ts';
import type { RulesFlags } from './commands/rules.ts';
import type { TraceFlags } from './commands/trace.ts';
import type { VerifyFlags } from './commands/verify.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import type { ImportFlags } from './commands/import.ts';
import type { DoctorFlags } from './commands/doctor.ts';
import type { MigrateFlags } from './commands/migrate.ts';
import { addMeasuring, observers } from './measured-run.ts';
import { progressOn } from './progress.ts';
import type { Finish } from './options.ts';
import type { NewFlags } from './commands/new.ts';
import type { CacheCleanFlags } from './commands/cache-clean.ts';
import { addCacheOptions, cacheLocation, withCache } from './cache-options.ts';
import {
  dialect,
  format,
  moment,
  oneOf,
  percentage,
  root,
  ruleFlag,
  shardFlag,
  wholeNumber,
  positiveNumber,
  commaList,
} from './options.ts';

type AddCommand = (program: Command, terminal: Terminal, finish: Finish) => void | Promise<void>;

/** The commands, in the order of the help. */
export const commands: Readonly<Record<string, AddCommand>> = {
  doctor: addDoctor,
  lint: addLint,
  report: async (...added) => (await import('./report-commands.ts')).addReport(...added),
  resolve: addResolve,
  coverage: addCoverage,
  build: addBuild,
  verify: addVerify,
  trace: addTrace,
  pull: addPull,
  graph: addGraph,
  init: addInit,
  new: addNew,
  import: addImport,
  drift: async (...added) => (await import('./workflow-commands.ts')).addDrift(...added),
  plan: async (...added) => (await import('./plan-commands.ts')).addPlan(...added),
  models: async (...added) => (await import('./workflow-commands.ts')).addModels(...added),
  flow: async (...added) => (await import('./workflow-commands.ts')).addFlow(...added),
  pack: async (...added) => (await import('./pack-command.ts')).addPack(...added),
  handoff: async (...added) => (await import('./handoff-command.ts')).addHandoff(...added),
  risk: async (...added) => (await import('./risk-command.ts')).addRisk(...added),
  status: async (...added) => (await import('./gate-commands.ts')).addStatus(...added),
  gate: async (...added) => (await import('./gate-commands.ts')).addGate(...added),
  advance: async (...added) => (await import('./gate-commands.ts')).addAdvance(...added),
  'commit-message': async (...added) => (await import('./gate-commands.ts')).addCommitMessage(...added),
  rename: addRename,
  migrate: addMigrate,
  learn: async (...added) => (await import('./learn-commands.ts')).addLearn(...added),
  cache: addCache,
  rules: addRules,
  explain: addExplain,
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

function addDoctor(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('doctor')
    .description('look at a repository: runtimes in use, what they load, what is wrong, and what to run next')
    .option('--all', 'name every problem and every file')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: DoctorFlags) => {
      finish(await (await import('./commands/doctor.ts')).doctor(flags, terminal));
    });
}

function addLint(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('lint')
    .description('check primitives, their links, globs and frontmatter')
    .argument('[paths...]', 'files, folders or globs; a file or glob selects ordinary Markdown too')
    .addOption(format(...LINT_FORMATS))
    .option('--fix', 'apply the fixes that cannot change what is meant')
    .addOption(new Option('--fix-dry-run', 'print the fixes as a diff, write nothing').conflicts('fix'))
    .option('--unsafe', 'with --fix or --fix-dry-run: also the fixes that may change what is meant')
    .addOption(new Option('--rule <id:severity>', 'set the severity of a rule: off, info, warning or error').argParser(ruleFlag))
    .option('--no-ignore', 'check named files too that the configuration ignores')
    .option('--external', 'ask the web whether the pages are there that links lead to')
    .option('--allow-private', 'with --external: ask addresses of this machine and its network too')
    .option('--quiet', 'report errors only')
    .option('--cost', 'say what is loaded for which files, and what the findings about it cost (text and json)')
    .addOption(new Option('--max-warnings <number>', 'exit with 1 when there are more warnings').argParser(wholeNumber))
    .option('--baseline <file>', 'report only what this file does not know')
    .option('--write-baseline', 'with --baseline: write what is found now to the file')
    .addOption(
      new Option('--staged', 'check what is staged for the commit, not what lies on disk').conflicts([
        'fix',
        'fixDryRun',
        'changed',
        'stdin',
        'watch',
      ]),
    )
    .addOption(
      new Option('--changed [revision]', 'report what the changes since a revision touch (default: since the last commit)').conflicts(
        'stdin',
      ),
    )
    .addOption(new Option('--stdin', 'check the text on standard input in place of a file; --fix prints it fixed').conflicts('watch'))
    .option('--stdin-path <path>', 'the path that the text on standard input has')
    .option('--watch', 'check again whenever a file changes')
    .addOption(new Option('--shard <i/n>', 'do one of n parts of the work; `report merge` joins their reports').argParser(shardFlag))
    .addOption(root())
    .action(async (paths: string[], flags: LintFlags) => {
      finish(await (await import('./commands/lint.ts')).lint(paths, flags, terminal));
    });
}

function addResolve(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('resolve')
    .description('say what an agent sees for a path, why, and what it costs in tokens')
    .argument('<paths...>', 'files that exist or will exist')
    .addOption(format('text', 'json', 'markdown'))
    .addOption(dialect())
    .option('--agent <name>', 'the agent that works on the path')
    .option('--prompt <name>', 'the prompt that was called')
    .option('--runtime <ids>', 'what these runtimes load from the files that lie here; separated by commas, or all')
    .option('--explain <primitive>', 'say why a primitive does or does not apply: its path, its name or the end of its path')
    .option('--compare <ids>', 'runtimes side by side, separated by commas; `source` for what the sources promise')
    .addOption(root())
    .action(async (paths: string[], flags: ResolveFlags) => {
      finish(await (await import('./commands/resolve.ts')).resolve(paths, flags, terminal));
    });
}

function addCoverage(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('coverage')
    .description('say which files instructions reach, what they cost by folder, and which reach nothing')
    .argument('[paths...]', 'files, folders or globs to look at (default: all)')
    .addOption(format('text', 'json'))
    .option('--runtime <ids>', 'what these runtimes load from the files that lie here; separated by commas, or all')
    .addOption(dialect())
    .addOption(new Option('--depth <number>', 'how many folders deep files are put together').argParser(wholeNumber))
    .option('--scoped', 'what is loaded whatever the file does not count')
    .option('--list', 'name every file that is not reached')
    .addOption(new Option('--fail-under <percent>', 'exit with 1 when fewer of the files are reached').argParser(percentage))
    .addOption(root())
    .action(async (paths: string[], flags: CoverageFlags) => {
      finish(await (await import('./commands/coverage.ts')).coverage(paths, flags, terminal));
    });
}

function addBuild(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('build')
    .description('write the files that each runtime reads')
    .option('--runtime <ids>', 'runtimes, separated by commas, or all (default: those of the configuration)')
    .option('--check', 'write nothing; exit 1 and say how files differ, with a diff, when a build would change something')
    .option('--diff', 'print what changes as a diff')
    .option('--dry-run', 'write nothing; say what would happen')
    .option('--force', 'overwrite what was written or edited by hand, and list it first; with --dry-run only list it')
    .addOption(
      new Option('--add-regions', 'add a region for builds to the end of Markdown that people wrote where a build would write').conflicts([
        'check',
        'clean',
        'force',
        'out',
        'watch',
      ]),
    )
    .addOption(new Option('--clean', 'remove what builds have written, for all runtimes or those named').conflicts(['check', 'watch']))
    .option('--losses', 'say everything that the runtimes cannot express, and the notices when nothing has changed')
    .addOption(new Option('--report', 'say what becomes of each primitive in each runtime, why, and what it costs').conflicts('clean'))
    .addOption(new Option('--strict', 'exit 1 when there is a loss that `allowLoss` does not accept, and name it').conflicts('clean'))
    .addOption(new Option('--watch', 'build again whenever a source changes').conflicts('force'))
    .option('--out <folder>', 'write a bundle there: everything that the runtimes would read here, to ship elsewhere')
    .addOption(format('text', 'json', 'markdown'))
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .addOption(root())
    .action(async (flags: BuildFlags) => {
      finish(await (await import('./commands/build.ts')).build(flags, terminal));
    });
}

function addVerify(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('verify')
    .description('read what is on disk as each runtime does, and hold it against what the sources promise')
    .option('--runtime <ids>', 'runtimes, separated by commas, or all (default: those of the configuration)')
    .option('--all', 'name every problem, not only the first of each runtime')
    .addOption(format('text', 'json'))
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .addOption(root())
    .action(async (flags: VerifyFlags) => {
      finish(await (await import('./commands/verify.ts')).verify(flags, terminal));
    });
}

function addGraph(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('graph')
    .description('print the graph of primitives, sections, gates, tools and files')
    .addOption(new Option('-f, --format <format>', 'how to print').default('json').argParser(oneOf(['json', 'mermaid', 'dot'])))
    .addOption(
      new Option('--kind <types>', 'only nodes of these types or kinds, separated by commas: gate, prompt, …').argParser(commaList),
    )
    .addOption(
      new Option('--edges <types>', 'only these edges and what they join, separated by commas: updates, hands-off-to, …').argParser(
        commaList,
      ),
    )
    .addOption(root())
    .action(async (flags: GraphFlags) => {
      finish(await (await import('./commands/graph.ts')).graph(flags, terminal));
    });
}

function addInit(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('init')
    .description('take agents, prompts, instructions and memory from the library, and write a configuration')
    .option('-y, --yes', 'ask nothing')
    .option('--runtime <ids>', 'runtimes to build for, separated by commas, or all (default: those in use)')
    .addOption(
      new Option('--workflow <ids>', 'ways of working, separated by commas: spec-driven, phases, tracks, hand-offs, all').conflicts('take'),
    )
    .option('--take <names>', 'files of the library, separated by commas, with what they need: planner, context/project')
    .addOption(new Option('--config', 'write primitives.config.json and nothing else').conflicts(['yes', 'runtime', 'workflow', 'take']))
    .option('--dry-run', 'write nothing; say what would be written')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: InitFlags) => {
      finish(await (await import('./commands/init.ts')).init(flags, terminal));
    });
}

function addNew(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('new')
    .description('make one file from a template: a primitive, a spec, or what a workflow leaves behind')
    .argument('[kind]', 'what to make; --list says what there is')
    .argument('[name]', 'what it is called, or the feature that it is about')
    .option('--list', 'say what can be made')
    .option('--template <name>', 'of a spec: feature, api-endpoint or component')
    .option('--apply-to <globs>', 'of instructions: the files that they are for (default: all)')
    .option('--title <words>', 'the title (default: the words of the name)')
    .addOption(new Option('--phase <number>', 'of what a phase leaves behind: its number').argParser(positiveNumber))
    .option('--track <name>', 'of what a track leaves behind: its name')
    .option('--name <name>', 'of what has a feature and a name: its name')
    .addOption(new Option('--dir <folder>', 'the folder to put it in (default: where others of its kind are)').conflicts('output'))
    .option('--output <path>', 'the file to make')
    .option('--dry-run', 'write nothing; print what would stand there')
    .addOption(moment())
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (kind: string | undefined, name: string | undefined, flags: NewFlags) => {
      finish(await (await import('./commands/new.ts')).newFile(kind, name, flags, terminal));
    });
}

function addImport(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('import')
    .description('make primitives of the files that a repository has for its agents')
    .argument('[path]', 'a part of the repository, or another repository (default: the repository)')
    .option('--from <ids>', 'whose files, separated by commas (default: all that are found)')
    .option('--to <folder>', 'the folder to write to', '.github')
    .option('--built', 'read what builds have written too, as if people had written it')
    .option('--dry-run', 'write nothing; say what would be written, with the texts in json')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (path: string | undefined, flags: ImportFlags) => {
      finish(await (await import('./commands/import.ts')).importFiles(path, flags, terminal));
    });
}

function addRename(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('rename')
    .description('move a file or folder, or rename a heading, and update every link to it')
    .argument('<old>', 'a file, a folder, or `file.md#heading`: the slug or the text of a heading')
    .argument('<new>', 'the new path, or the new text of the heading')
    .option('--dry-run', 'write nothing; print what would change as a diff')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (oldName: string, newName: string, flags: RenameFlags) => {
      finish(await (await import('./commands/rename.ts')).rename(oldName, newName, flags, terminal));
    });
}

function addMigrate(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('migrate')
    .description('bring former forms up to date: chat modes, keys, tools, globs, fences, and every link to what moves')
    .argument('[paths...]', 'files, folders or globs (default: all primitives)')
    .option('--only <steps>', 'steps, separated by commas; some are done only when they are named')
    .option('--dry-run', 'write nothing; print what would change as a diff')
    .option('--allow-dirty', 'change files that have changes which no commit has')
    .addOption(moment())
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (paths: string[], flags: MigrateFlags) => {
      finish(await (await import('./commands/migrate.ts')).migrate(paths, flags, terminal));
    });
}

function addTrace(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('trace')
    .description('say which primitive and line each line of a built file comes from')
    .argument('[place]', 'a built file, with `:line` or `:first-last` for some of its lines')
    .option('--from <place>', 'a source, and lines of it: say where they go instead')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (place: string | undefined, flags: TraceFlags) => {
      finish(await (await import('./commands/trace.ts')).trace(place, flags, terminal));
    });
}

function addPull(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('pull')
    .description('bring edits of built files back to their sources: print a patch, exit 1 when there is one')
    .argument('[files...]', 'built files (default: all that were edited)')
    .option('--apply', 'write the sources')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (files: string[], flags: PullFlags) => {
      finish(await (await import('./commands/pull.ts')).pull(files, flags, terminal));
    });
}

function addCache(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('cache')
    .description('what runs remember of the repository')
    .command('clean')
    .description('remove it; the next run reads everything anew')
    .addOption(cacheLocation())
    .addOption(root())
    .action(async (flags: CacheCleanFlags) => {
      finish((await import('./commands/cache-clean.ts')).cacheClean(flags, terminal));
    });
}

function addRules(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(format('text', 'json'))
    .action(async (flags: RulesFlags) => {
      finish((await import('./commands/rules.ts')).rules(flags, terminal));
    });
}

function addExplain(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('explain')
    .description('print the page of a rule: why, wrong and right, how to fix it')
    .argument('<rule>', 'rule id')
    .action(async (id: string) => {
      finish((await import('./commands/explain.ts')).explain(id, terminal));
    });
}
