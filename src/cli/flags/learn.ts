import { Option } from 'commander';
import type { Command } from 'commander';
import { outcomeResults, promotionSteps, retirementReasons } from '../../index.ts';
import type { Terminal } from '../terminal.ts';
import type { RefreshFlags } from '../commands/learn-refresh.ts';
import type { LearnCheckFlags } from '../commands/learn-check.ts';
import type { HarvestFlags } from '../commands/learn-harvest.ts';
import type { RecordFlags } from '../commands/learn-record.ts';
import type { InitCiFlags, OpenPrFlags } from '../commands/learn-ci.ts';
import type { FoldFlags } from '../commands/learn-fold.ts';
import type { StatsFlags } from '../commands/learn-stats.ts';
import type { AdoptFlags, MergeFlags, PinFlags, PromoteFlags, RetireFlags } from '../commands/learn-upkeep.ts';
import type { LearnVerifyFlags } from '../commands/learn-verify.ts';
import type { ApplyFlags } from '../commands/learn-apply.ts';
import type { DecideFlags } from '../commands/learn-decide.ts';
import type { ProposeFlags } from '../commands/learn-propose.ts';
import type { ReviewFlags } from '../commands/learn-review.ts';
import type { RootFlag } from '../open-project.ts';
import { format, moment, oneOf, root, wholeNumber } from '../options.ts';
import type { Finish } from '../options.ts';

export function addLearn(program: Command, terminal: Terminal, finish: Finish): void {
  const learn = program.command('learn').description('record how tasks went, and turn lessons into reviewed updates of primitives');
  learn.hook('preAction', async (_, command) => {
    await (await import('../learn-proposals.ts')).completeInterrupted(command.opts<RootFlag>(), terminal);
  });
  learn
    .command('record')
    .description('write down how a task went and what was learnt; without a result, an editor asks for it')
    .option('--task <title>', 'what the task was')
    .option('--task-id <id>', 'what the tracker calls it, for example #123')
    .option('--spec <path>', 'the spec that it implements')
    .option('--component <name>', 'the component of the spec')
    .addOption(new Option('--result <result>', 'success, failure, partial or abandoned').argParser(oneOf(outcomeResults)))
    .option('--touched <paths...>', 'files that the task was about')
    .option('--since <revision>', 'take the touched files from git: what differs from the last commit shared with the revision')
    .option('--lesson <lessons...>', 'a lesson behind its kind, for example "pitfall: Mobile clients need PKCE. #oauth"')
    .option('--tag <tags...>', 'a tag for every lesson')
    .option('--vote <votes...>', 'an entry that helped or did harm, and why: m-1c8x0v4t:helpful:the spec had it')
    .option('--evidence <references...>', 'what shows it: a type and a reference, for example pr:456')
    .option('--commit <revision>', 'the commit that ended the task (default: the current one)')
    .option('--by <actor>', 'human, agent or ci, and a name: agent:claude (default: human)')
    .option('--run <name>', 'the run that reports it, for example $GITHUB_RUN_ID: the same run is recorded once')
    .option('--from <file>', 'take the outcome from a file in YAML or JSON, - for standard input; flags add to it')
    .option('--from-junit <file>', 'count tests in a report in the format of JUnit')
    .option('--from-lcov <file>', 'take the covered share of lines from a tracefile of lcov')
    .addOption(moment())
    .option('--dry-run', 'write nothing; print what would be recorded')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: RecordFlags) => {
      finish(await (await import('../commands/learn-record.ts')).learnRecord(flags, terminal));
    });
  learn
    .command('harvest')
    .description('record the outcomes that commits, pull requests, sessions, reviews and reports speak of')
    .option('--since <revision>', 'trailers of the commits behind a revision: `Lesson-Pitfall: …`')
    .option('--pr <files...>', 'the text of a pull request, or what `gh pr view --json` prints: the list under `## Lessons`')
    .option('--session <files...>', 'a session file: its failed hypotheses')
    .option('--review <files...>', 'a review: `- [ ] **Issue**: …` and `- [x] **Excellent**: …`')
    .option('--report <files...>', 'track reports and batch summaries')
    .option('--milestones <files...>', 'milestones as opencode keeps them in AGENTS.md: `### 2026-02-01 14:30 - [title]` and bullets')
    .option('--facts <files...>', 'facts that VS Code remembers of a repository: JSON with `subject`, `fact` and `citations`')
    .option('--junit <file>', 'a report of tests in the format of JUnit')
    .option('--lcov <file>', 'a tracefile of lcov')
    .option('--task <title>', 'the task that the files speak of, where they do not say it')
    .option('--external', 'the words come from outside the project: nothing is proposed from them by itself')
    .addOption(moment())
    .option('--dry-run', 'write nothing; print what would be recorded')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: HarvestFlags) => {
      finish(await (await import('../commands/learn-harvest.ts')).learnHarvest(flags, terminal));
    });
  addProposals(learn, terminal, finish);
  addLearnUpkeep(learn, terminal, finish);
}

function addLearnUpkeep(learn: Command, terminal: Terminal, finish: Finish): void {
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
      finish(await (await import('../commands/learn-upkeep.ts')).learnRetire(ids, flags, terminal));
    });
  asked(learn.command('pin').description('keep entries from being retired').argument('<entries...>', 'ids of entries'))
    .option('--off', 'no longer')
    .addOption(decider)
    .action(async (ids: string[], flags: PinFlags) => {
      finish(await (await import('../commands/learn-upkeep.ts')).learnPin(ids, flags, terminal));
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
      finish(await (await import('../commands/learn-upkeep.ts')).learnMerge(into, from, flags, terminal));
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
      finish(await (await import('../commands/learn-upkeep.ts')).learnPromote(id, flags, terminal));
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
      finish(await (await import('../commands/learn-upkeep.ts')).learnAdopt(paths, flags, terminal));
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

function addProposals(learn: Command, terminal: Terminal, finish: Finish): void {
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
