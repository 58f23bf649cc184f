import { Option } from 'commander';
import type { Command } from 'commander';
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
    .addOption(new Option('--set <role=model>', 'this run: whatever else is said').default([]).argParser(added))
    .option('--session <file>', 'what was agreed on in this session (default: .agent/models.yaml, if it is there)')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: ModelsFlags) => {
      finish((await import('./commands/models.ts')).models(flags, terminal));
    });
}
