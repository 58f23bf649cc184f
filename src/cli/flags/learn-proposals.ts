import { Option } from 'commander';
import type { Command } from 'commander';
import type { ApplyFlags } from '../commands/learn-apply.ts';
import type { DecideFlags } from '../commands/learn-decide.ts';
import type { ProposeFlags } from '../commands/learn-propose.ts';
import type { ReviewFlags } from '../commands/learn-review.ts';
import { format, moment, root } from '../options.ts';
import type { Finish } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addProposals(learn: Command, terminal: Terminal, finish: Finish): void {
  learn
    .command('propose')
    .description('make proposals of the lessons of outcomes: each a change to one primitive, with its diff')
    .option('--from <outcomes...>', 'outcomes to look at, by their ids (default: all)')
    .option('--allow-command', 'run the programs that `learn.draft` and `learn.similarity` of the configuration name')
    .option('--dry-run', 'write nothing; print what would be proposed')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: ProposeFlags) => {
      finish(await (await import('../commands/learn-propose.ts')).learnPropose(flags, terminal));
    });
  learn
    .command('review')
    .description('show the proposals that wait: diff, near entries, size of the memory, citations; exit 1 when there are any')
    .argument('[proposals...]', 'ids of proposals (default: all that wait)')
    .addOption(new Option('--interactive', 'step through them: accept, edit, reject, later').conflicts('json'))
    .option('--all', 'those that are decided, too')
    .option('--by <name>', 'who decides (default: user.name of git)')
    .addOption(moment())
    .addOption(format('text', 'json'))
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .addOption(root())
    .action(async (ids: string[], flags: ReviewFlags) => {
      finish(await (await import('../commands/learn-review.ts')).learnReview(ids, flags, terminal));
    });
  learn
    .command('approve')
    .description('write down that a person wants proposals to be applied')
    .argument('[proposals...]', 'ids of proposals')
    .option('--all', 'all that wait')
    .option('--approve-high', 'also what is of high risk')
    .option('--note <text>', 'why')
    .option('--by <name>', 'who decides (default: user.name of git)')
    .addOption(moment())
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (ids: string[], flags: DecideFlags) => {
      finish(await (await import('../commands/learn-decide.ts')).learnApprove(ids, flags, terminal));
    });
  learn
    .command('reject')
    .description('write down that a person does not want proposals; they are not made again')
    .argument('<proposals...>', 'ids of proposals')
    .requiredOption('--note <text>', 'why')
    .option('--by <name>', 'who decides (default: user.name of git)')
    .addOption(moment())
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (ids: string[], flags: DecideFlags) => {
      finish(await (await import('../commands/learn-decide.ts')).learnReject(ids, flags, terminal));
    });
  learn
    .command('apply')
    .description('change primitives as approved: all of it or nothing; exit 3 when a place has changed')
    .argument('[proposals...]', 'ids of proposals (default: all that are approved)')
    .option('--check', 'write nothing; exit 1 and print the diff when something waits to be applied')
    .option('--rebase', 'take places as they are today, by entry and by heading')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (ids: string[], flags: ApplyFlags) => {
      finish(await (await import('../commands/learn-apply.ts')).learnApply(ids, flags, terminal));
    });
}
