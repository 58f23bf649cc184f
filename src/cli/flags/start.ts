import { Option } from 'commander';
import type { Command } from 'commander';
import { format, moment, positiveNumber, root } from '../options.ts';
import type { Finish } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import type { DriftFlags } from '../commands/drift.ts';
import type { ImportFlags } from '../commands/import.ts';
import type { InitFlags } from '../commands/init.ts';
import type { NewFlags } from '../commands/new.ts';

export function addInit(program: Command, terminal: Terminal, finish: Finish): void {
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
      finish(await (await import('../commands/init.ts')).init(flags, terminal));
    });
}

export function addNew(program: Command, terminal: Terminal, finish: Finish): void {
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
    .option('--runtime <id>', 'of models: the runtime that is to read them, `copilot-cli` or `claude`')
    .option('--name <name>', 'of what has a feature and a name: its name')
    .addOption(new Option('--dir <folder>', 'the folder to put it in (default: where others of its kind are)').conflicts('output'))
    .option('--output <path>', 'the file to make')
    .option('--dry-run', 'write nothing; print what would stand there')
    .addOption(moment())
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (kind: string | undefined, name: string | undefined, flags: NewFlags) => {
      finish(await (await import('../commands/new.ts')).newFile(kind, name, flags, terminal));
    });
}

export function addImport(program: Command, terminal: Terminal, finish: Finish): void {
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
      finish(await (await import('../commands/import.ts')).importFiles(path, flags, terminal));
    });
}

export function addDrift(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('drift')
    .description('compare what was imported with what it was imported from; exit 1 when either has changed')
    .argument('[paths...]', 'imported files, or folders of them (default: all)')
    .option('--against <folder>', 'a folder that stands for the one that was imported from, for example a newer version of it')
    .option('--diff', 'print what changes in the files here when what has changed there is taken over')
    .addOption(new Option('--update', 'take over what has changed there and not here').conflicts('accept'))
    .option('--accept', 'take what is there today, on both sides, as looked at: later changes count from here')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (paths: string[], flags: DriftFlags) => {
      finish(await (await import('../commands/drift.ts')).drift(paths, flags, terminal));
    });
}
