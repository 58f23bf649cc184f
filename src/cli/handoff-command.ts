import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';
import type { HandoffFlags } from './commands/handoff.ts';
import { root } from './options.ts';
import type { Finish } from './options.ts';

export function addHandoff(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('handoff')
    .description('check where the work stands by `state/session-state.json`, and make the hand-over text of it')
    .argument('[state]', 'the state (default: state/session-state.json)')
    .option('--out [file]', 'write it there (default: handoff/latest.md)')
    .option('--check', 'write and print nothing; exit 1 when the state is damaged, or the file of --out is not what it says today')
    .option('--generated <globs...>', 'files that are made on each machine: they need not be there')
    .addOption(root())
    .action(async (state: string | undefined, flags: HandoffFlags) => {
      finish(await (await import('./commands/handoff.ts')).handoff(state, flags, terminal));
    });
}
