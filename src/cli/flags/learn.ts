import { Option } from 'commander';
import type { Command } from 'commander';
import { outcomeResults } from '../../index.ts';
import type { HarvestFlags } from '../commands/learn-harvest.ts';
import type { RecordFlags } from '../commands/learn-record.ts';
import type { RootFlag } from '../open-project.ts';
import { format, moment, oneOf, root } from '../options.ts';
import type { Finish } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { addProposals } from './learn-proposals.ts';
import { addLearnUpkeep } from './learn-upkeep.ts';

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
