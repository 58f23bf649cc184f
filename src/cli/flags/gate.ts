import { Option } from 'commander';
import type { Command } from 'commander';
import type { AdvanceFlags } from '../commands/advance.ts';
import type { CommitMessageFlags } from '../commands/commit-message.ts';
import type { GateFlags } from '../commands/gate.ts';
import type { StatusFlags } from '../commands/status.ts';
import { format, moment, positiveNumber, root } from '../options.ts';
import type { Finish } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addGate(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('gate')
    .description('hold what is written down about a feature, and what tools have measured, against its targets')
    .argument('[feature]', 'a feature, or a file of it (default: the only one)')
    .addOption(phase('judge this phase alone'))
    .option('--junit <files...>', 'reports of tests in the format of JUnit')
    .option('--lcov <files...>', 'tracefiles of lcov')
    .option('--cobertura <files...>', 'reports of coverage in the format of Cobertura')
    .option('--json <files...>', 'reports in JSON: of vitest, jest, Istanbul, coverage.py or Lighthouse, or metrics with their values')
    .addOption(format('text', 'json'))
    .addOption(root())
    .addHelpText(
      'after',
      '\nExit codes: 0 passed, 1 blocked, 2 cannot say: nothing to judge, a figure that is missing, an item that nobody has evaluated.',
    )
    .action(async (feature: string | undefined, flags: GateFlags) => {
      finish(await (await import('../commands/gate.ts')).gate(feature, flags, terminal));
    });
}

export function addAdvance(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('advance')
    .description('write into a plan that a person approves a gate: the plan, each phase in turn, the commit')
    .argument('[feature]', 'a feature, or a file of it (default: the only one)')
    .argument('[gate]', 'plan, phase-1, phase-2, …, commit (default: the next one)')
    .option('--by <name>', 'who approves it (default: `user.name` of git)')
    .addOption(moment())
    .option('--dry-run', 'write nothing; say what would happen')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (feature: string | undefined, gate: string | undefined, flags: AdvanceFlags) => {
      finish(await (await import('../commands/advance.ts')).advance(feature, gate, flags, terminal));
    });
}

export function addCommitMessage(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('commit-message')
    .description('print the message of the commit that a report is about, or check that a message refers to one')
    .argument('[feature]', 'a feature, or a file of it (default: the only one)')
    .addOption(phase('the commit of this phase'))
    .option('--type <type>', 'what the change is: feat, fix and the like', 'feat')
    .addOption(new Option('--check <file>', 'check the message in a file instead, - for standard input').conflicts(['phase']))
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (feature: string | undefined, flags: CommitMessageFlags) => {
      finish(await (await import('../commands/commit-message.ts')).commitMessageCommand(feature, flags, terminal));
    });
}

export function addStatus(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('status')
    .description('say how far a feature is: plan, phases, tracks, gates, what is open, and what to do next')
    .argument('[feature]', 'a feature, or a file of it (default: a line for each)')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (feature: string | undefined, flags: StatusFlags) => {
      finish(await (await import('../commands/status.ts')).status(feature, flags, terminal));
    });
}

function phase(description: string): Option {
  return new Option('--phase <number>', description).argParser(positiveNumber);
}
