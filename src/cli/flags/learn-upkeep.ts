import { Option } from 'commander';
import type { Command } from 'commander';
import { promotionSteps, retirementReasons } from '../../index.ts';
import type { LearnCheckFlags } from '../commands/learn-check.ts';
import type { InitCiFlags, OpenPrFlags } from '../commands/learn-ci.ts';
import type { FoldFlags } from '../commands/learn-fold.ts';
import type { RefreshFlags } from '../commands/learn-refresh.ts';
import type { StatsFlags } from '../commands/learn-stats.ts';
import type { PinFlags, RetireFlags } from '../commands/learn-retire.ts';
import type { MergeFlags, PromoteFlags } from '../commands/learn-promote.ts';
import type { AdoptFlags } from '../commands/learn-adopt.ts';
import type { LearnVerifyFlags } from '../commands/learn-verify.ts';
import type { RootFlag } from '../open-project.ts';
import { format, moment, oneOf, root, wholeNumber } from '../options.ts';
import type { Finish } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addLearnUpkeep(learn: Command, terminal: Terminal, finish: Finish): void {
  learn
    .command('verify')
    .description('say what has become of the files, symbols, lines, links and drawn trees that memory cites')
    .argument('[paths...]', 'memory files, folders or globs')
    .option('--fix-moved', 'write what has moved to where it is today')
    .option('--confirm <ids...>', 'record what these entries cite as it is today: somebody has looked, and they hold')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (paths: string[], flags: LearnVerifyFlags) => {
      finish(await (await import('../commands/learn-verify.ts')).learnVerify(paths, flags, terminal));
    });
  learn
    .command('refresh')
    .description('say of each entry of memory: trusted, stale, duplicate, obsolete or superseded; and which lessons need capture')
    .addOption(moment())
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: RefreshFlags) => {
      finish(await (await import('../commands/learn-refresh.ts')).learnRefresh(flags, terminal));
    });
  learn
    .command('check')
    .description('say what has happened to files of memory that `learn.keep` of the configuration forbids')
    .option('--diff <range>', 'files that `BASE..HEAD` changes, or `BASE` up to the working tree (default: since the last commit)')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: LearnCheckFlags) => {
      finish(await (await import('../commands/learn-check.ts')).learnCheck(flags, terminal));
    });
  learn
    .command('resolve')
    .description('rebuild memory files that are in conflict, entry by entry, from the versions in the index')
    .argument('[files...]', 'memory files in conflict (default: all of them)')
    .addOption(root())
    .action(async (files: string[], flags: RootFlag) => {
      finish(await (await import('../commands/learn-resolve.ts')).learnResolve(files, flags, terminal));
    });
  const asked = (command: Command): Command =>
    command
      .option('--note <text>', 'why')
      .addOption(moment())
      .option('--dry-run', 'write nothing; print what would change')
      .addOption(format('text', 'json'))
      .addOption(root());
  const decider = new Option('--decided-by <name>', 'who decides (default: user.name of git)');
  asked(
    learn
      .command('retire')
      .description('strike entries out that no longer hold; their ids stay taken')
      .argument('<entries...>', 'ids of entries'),
  )
    .addOption(new Option('--reason <reason>', `why: ${retirementReasons.join(', ')}`).makeOptionMandatory())
    .option('--by <entry>', 'the entry that stands in their place')
    .addOption(decider)
    .action(async (ids: string[], flags: RetireFlags) => {
      finish(await (await import('../commands/learn-retire.ts')).learnRetire(ids, flags, terminal));
    });
  asked(learn.command('pin').description('keep entries from being retired').argument('<entries...>', 'ids of entries'))
    .option('--off', 'no longer')
    .addOption(decider)
    .action(async (ids: string[], flags: PinFlags) => {
      finish(await (await import('../commands/learn-retire.ts')).learnPin(ids, flags, terminal));
    });
  asked(
    learn
      .command('merge')
      .description('propose that one entry stands for others')
      .argument('<into>', 'the entry that stays')
      .argument('<from...>', 'the entries that it stands for'),
  )
    .option('--text <text>', 'other words for the entry that stays')
    .action(async (into: string, from: string[], flags: MergeFlags) => {
      finish(await (await import('../commands/learn-promote.ts')).learnMerge(into, from, flags, terminal));
    });
  asked(
    learn
      .command('promote')
      .description('propose that a lesson which has proved itself goes to where it weighs more')
      .argument('<entry>', 'id of an entry'),
  )
    .addOption(new Option('--to <place>', promotionSteps.join(', ')).argParser(oneOf(promotionSteps)).makeOptionMandatory())
    .option('--force', 'although it has not proved itself; say why with --note')
    .action(async (id: string, flags: PromoteFlags) => {
      finish(await (await import('../commands/learn-promote.ts')).learnPromote(id, flags, terminal));
    });
  learn
    .command('adopt')
    .description('give the bullets of memory files ids; their words stay as they are')
    .argument('<paths...>', 'memory files, folders or globs')
    .option('--section <slug>', 'only bullets directly in this section')
    .option('--dry-run', 'write nothing; print what would change')
    .addOption(moment())
    .addOption(root())
    .action(async (paths: string[], flags: AdoptFlags) => {
      finish(await (await import('../commands/learn-adopt.ts')).learnAdopt(paths, flags, terminal));
    });
  learn
    .command('init-ci')
    .description('write a workflow for GitHub that keeps one pull request with what was learnt; it approves nothing')
    .addOption(new Option('--branch <name>', 'the default branch').default('main'))
    .addOption(root())
    .action(async (flags: InitCiFlags) => {
      finish((await import('../commands/learn-ci.ts')).learnInitCi(flags, terminal));
    });
  learn
    .command('open-pr')
    .description('print the commands of git and gh that open or renew that pull request; nothing is sent')
    .option('--dry-run', 'needed, since nothing is sent: give what is printed to `sh`')
    .addOption(new Option('--branch <name>', 'the branch of the pull request').default('primitives/learn'))
    .addOption(root())
    .action(async (flags: OpenPrFlags) => {
      finish(await (await import('../commands/learn-ci.ts')).learnOpenPr(flags, terminal));
    });
  learn
    .command('stats')
    .description('say what outcomes tell of the entries of memory: votes, use, repeated failures, sizes')
    .option('--path <path>', 'only entries that stand below a path, or that are read for a file')
    .addOption(
      new Option('--unused-days <days>', 'call entries unused that nobody has read or voted on for so long')
        .argParser(wholeNumber)
        .default(180),
    )
    .addOption(moment())
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: StatsFlags) => {
      finish(await (await import('../commands/learn-stats.ts')).learnStatistics(flags, terminal));
    });
  learn
    .command('fold')
    .description('put the lessons that wait in the inbox into their memory files; for the default branch')
    .option('--check', 'write nothing; exit with 1 when any waits')
    .addOption(root())
    .action(async (flags: FoldFlags) => {
      finish(await (await import('../commands/learn-fold.ts')).learnFold(flags, terminal));
    });
}
