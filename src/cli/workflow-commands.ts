import { Option } from 'commander';
import type { Command } from 'commander';
import type { DriftFlags } from './commands/drift.ts';
import type { FlowFlags } from './commands/flow.ts';
import type { ModelsFlags } from './commands/models.ts';
import { added, format, root } from './options.ts';
import type { Finish } from './options.ts';
import type { Terminal } from './terminal.ts';

export function addModels(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('models')
    .description('say which model plays which role of a workflow, what says so, and what is wrong in the files that say it')
    .option('--runtime <ids>', 'copilot-cli, claude, separated by commas (default: both)')
    .option('--role <roles>', 'only these roles, separated by commas')
    .addOption(new Option('--set <role=model>', 'this run: whatever else is said').default([], 'nothing').argParser(added))
    .option('--session <file>', 'what was agreed on in this session (default: .agent/models.yaml, if it is there)')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: ModelsFlags) => {
      finish((await import('./commands/models.ts')).models(flags, terminal));
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
      finish(await (await import('./commands/drift.ts')).drift(paths, flags, terminal));
    });
}

export function addFlow(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('flow')
    .description('say where a workflow stands (.flow/state.json), what is wanted of workflows (.flow/defaults.json), and whether both hold')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: FlowFlags) => {
      finish((await import('./commands/flow.ts')).flow(flags, terminal));
    });
}
