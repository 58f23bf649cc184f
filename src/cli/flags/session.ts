import { Option } from 'commander';
import type { Command } from 'commander';
import { packRoles } from '../../index.ts';
import { format, oneOf, root } from '../options.ts';
import type { Finish } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import type { HandoffFlags } from '../commands/handoff.ts';
import type { PackFlags } from '../commands/pack.ts';

export function addPack(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('pack')
    .description(
      'print all that a session needs to work on a spec, look at it first, or review a change; and nothing its role should not see',
    )
    .argument('<spec>', 'a spec, a `tasks.md` or a `plan.md`')
    .addOption(new Option('--role <role>', `who gets it: ${packRoles.join(', ')}`).default('implementer').argParser(oneOf(packRoles)))
    .option('--component <name>', 'only what this one needs')
    .option('--session <name>', 'the session that it is for: memory entries with `scope=<name>` are handed over')
    .option('--with <places...>', 'further texts: `file.md`, or `file.md#section`')
    .option('--diff <range>', 'with --role reviewer: the change, `BASE..HEAD` or `BASE`')
    .option('--out <file>', 'write it there')
    .option('--check', 'with --out: write nothing; exit 1 when the file is not what would be written')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (spec: string, flags: PackFlags) => {
      finish(await (await import('../commands/pack.ts')).pack(spec, flags, terminal));
    });
}

export function addHandoff(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('handoff')
    .description('check where the work stands by `state/session-state.json`, and make the hand-over text of it')
    .argument('[state]', 'the state (default: state/session-state.json)')
    .option('--out [file]', 'write it there (default: handoff/latest.md)')
    .option('--check', 'write and print nothing; exit 1 when the state is damaged, or the file of --out is not what it says today')
    .option('--generated <globs...>', 'files that are made on each machine: they need not be there')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (state: string | undefined, flags: HandoffFlags) => {
      finish(await (await import('../commands/handoff.ts')).handoff(state, flags, terminal));
    });
}
