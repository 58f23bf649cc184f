import { Option } from 'commander';
import type { Command } from 'commander';
import { added, format, root } from '../options.ts';
import type { Finish } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import type { FlowFlags } from '../commands/flow.ts';
import type { ModelsFlags } from '../commands/models.ts';
import type { RiskFlags } from '../commands/risk.ts';

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
      finish((await import('../commands/models.ts')).models(flags, terminal));
    });
}

export function addFlow(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('flow')
    .description('say where a workflow stands (.flow/state.json), what is wanted of workflows (.flow/defaults.json), and whether both hold')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: FlowFlags) => {
      finish((await import('../commands/flow.ts')).flow(flags, terminal));
    });
}

export function addRisk(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('risk')
    .description('say how much may go wrong when files change; exit 1 when some of them need a person first')
    .argument('[paths...]', 'files that exist or will exist')
    .option('--diff <range>', 'files that `BASE..HEAD` changes, or `BASE` up to the working tree')
    .option('--approve-high', 'a person has agreed to what is of high risk')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (paths: string[], flags: RiskFlags) => {
      finish(await (await import('../commands/risk.ts')).risk(paths, flags, terminal));
    });
}
