import { Option } from 'commander';
import type { Command } from 'commander';
import { commaList, dialect, format, oneOf, percentage, root, wholeNumber } from '../options.ts';
import type { Finish } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import type { BuildFlags } from '../commands/build.ts';
import type { CoverageFlags } from '../commands/coverage.ts';
import type { GraphFlags } from '../commands/graph.ts';
import type { PullFlags } from '../commands/pull.ts';
import type { ResolveFlags } from '../commands/resolve.ts';
import type { TraceFlags } from '../commands/trace.ts';
import type { VerifyFlags } from '../commands/verify.ts';

export function addResolve(program: Command, terminal: Terminal, finish: Finish): void {
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
      finish(await (await import('../commands/resolve.ts')).resolve(paths, flags, terminal));
    });
}

export function addCoverage(program: Command, terminal: Terminal, finish: Finish): void {
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
      finish(await (await import('../commands/coverage.ts')).coverage(paths, flags, terminal));
    });
}

export function addBuild(program: Command, terminal: Terminal, finish: Finish): void {
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
      finish(await (await import('../commands/build.ts')).build(flags, terminal));
    });
}

export function addVerify(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('verify')
    .description('read what is on disk as each runtime does, and hold it against what the sources promise')
    .option('--runtime <ids>', 'runtimes, separated by commas, or all (default: those of the configuration)')
    .option('--all', 'name every problem, not only the first of each runtime')
    .addOption(format('text', 'json'))
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .addOption(root())
    .action(async (flags: VerifyFlags) => {
      finish(await (await import('../commands/verify.ts')).verify(flags, terminal));
    });
}

export function addTrace(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('trace')
    .description('say which primitive and line each line of a built file comes from')
    .argument('[place]', 'a built file, with `:line` or `:first-last` for some of its lines')
    .option('--from <place>', 'a source, and lines of it: say where they go instead')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (place: string | undefined, flags: TraceFlags) => {
      finish(await (await import('../commands/trace.ts')).trace(place, flags, terminal));
    });
}

export function addPull(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('pull')
    .description('bring edits of built files back to their sources: print a patch, exit 1 when there is one')
    .argument('[files...]', 'built files (default: all that were edited)')
    .option('--apply', 'write the sources')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (files: string[], flags: PullFlags) => {
      finish(await (await import('../commands/pull.ts')).pull(files, flags, terminal));
    });
}

export function addGraph(program: Command, terminal: Terminal, finish: Finish): void {
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
      finish(await (await import('../commands/graph.ts')).graph(flags, terminal));
    });
}
