import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';
import type { RiskFlags } from './commands/risk.ts';
import { format, root } from './options.ts';
import type { Finish } from './options.ts';

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
      finish(await (await import('./commands/risk.ts')).risk(paths, flags, terminal));
    });
}
