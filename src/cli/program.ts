import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import {
  didYouMean,
  lintFormats,
  RULE_SEVERITIES,
  momentOf,
  outcomeResults,
  planExports,
  promotionSteps,
  retirementReasons,
} from '../index.ts';
import type { BuildFlags } from './commands/build.ts';
import type { CoverageFlags } from './commands/coverage.ts';
import type { GraphFlags } from './commands/graph.ts';
import type { LintFlags, RuleFlag } from './commands/lint.ts';
import type { InitFlags } from './commands/init.ts';
import type { PullFlags } from './commands/pull.ts';
import type { RenameFlags } from './commands/rename.ts';
import type { ResolveFlags } from './commands/resolve.ts';
import type { RulesFlags } from './commands/rules.ts';
import type { TraceFlags } from './commands/trace.ts';
import type { VerifyFlags } from './commands/verify.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import type { HarvestFlags } from './commands/learn-harvest.ts';
import type { RecordFlags } from './commands/learn-record.ts';
import type { PlanFlags } from './commands/plan.ts';
import type { PlanCheckFlags } from './commands/plan-check.ts';
import type { ImportFlags } from './commands/import.ts';
import type { PlanBriefFlags } from './commands/plan-brief.ts';
import type { PlanRecommendFlags } from './commands/plan-recommend.ts';
import type { InitCiFlags, OpenPrFlags } from './commands/learn-ci.ts';
import type { FoldFlags } from './commands/learn-fold.ts';
import type { StatsFlags } from './commands/learn-stats.ts';
import type { AdoptFlags, MergeFlags, PinFlags, PromoteFlags, RetireFlags } from './commands/learn-upkeep.ts';
import type { LearnVerifyFlags } from './commands/learn-verify.ts';
import type { ApplyFlags } from './commands/learn-apply.ts';
import type { DecideFlags } from './commands/learn-decide.ts';
import type { ProposeFlags } from './commands/learn-propose.ts';
import type { ReviewFlags } from './commands/learn-review.ts';
import type { RootFlag } from './open-project.ts';
import type { DoctorFlags } from './commands/doctor.ts';
import type { MigrateFlags } from './commands/migrate.ts';

/** Where the command that was called leaves its exit code. */
type Finish = (exitCode: ExitCode) => void;

/** Runs one command line. Each command is loaded when it is called, so that none pays for another's start-up. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command('primitives')
    .description('Compile and lint the Markdown files that steer coding agents.')
    .version(terminal.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    // Commands below a command have options of the same names.
    .enablePositionalOptions()
    .showHelpAfterError('Run with --help for usage.')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit codes: 0 clean, 1 findings, 2 could not run: the reason stands on standard error, and no report is printed. `learn` also has 3: what was approved no longer fits.',
    );
  for (const add of [
    addDoctor,
    addLint,
    addResolve,
    addCoverage,
    addBuild,
    addVerify,
    addTrace,
    addPull,
    addGraph,
    addInit,
    addImport,
    addPlan,
    addRename,
    addMigrate,
    addLearn,
    addRules,
    addExplain,
  ]) {
    add(program, terminal, (code) => {
      exitCode = code;
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}

function addDoctor(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('doctor')
    .description('look at a repository: runtimes in use, what they load, what is wrong, and what to run next')
    .option('--all', 'name every problem and every file')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: DoctorFlags) => {
      finish(await (await import('./commands/doctor.ts')).doctor(flags, terminal));
    });
}

function addLint(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('lint')
    .description('check primitives, their links, globs and frontmatter')
    .argument('[paths...]', 'files, folders or globs; a file or glob selects ordinary Markdown too')
    .addOption(format(...Object.keys(lintFormats)))
    .option('--fix', 'apply the fixes that cannot change what is meant')
    .addOption(new Option('--fix-dry-run', 'print the fixes as a diff, write nothing').conflicts('fix'))
    .option('--unsafe', 'with --fix or --fix-dry-run: also the fixes that may change what is meant')
    .addOption(new Option('--rule <id:severity>', 'set the severity of a rule: off, info, warning or error').argParser(ruleFlag))
    .option('--no-ignore', 'check named files too that the configuration ignores')
    .option('--external', 'ask the web whether the pages are there that links lead to')
    .option('--allow-private', 'with --external: ask addresses of this machine and its network too')
    .option('--quiet', 'report errors only')
    .option('--cost', 'say what is loaded for which files, and what the findings about it cost (text and json)')
    .addOption(new Option('--max-warnings <number>', 'exit with 1 when there are more warnings').argParser(wholeNumber))
    .option('--baseline <file>', 'report only what this file does not know')
    .option('--write-baseline', 'with --baseline: write what is found now to the file')
    .addOption(
      new Option('--staged', 'check what is staged for the commit, not what lies on disk').conflicts([
        'fix',
        'fixDryRun',
        'changed',
        'stdin',
        'watch',
      ]),
    )
    .addOption(
      new Option('--changed [revision]', 'report what the changes since a revision touch (default: since the last commit)').conflicts(
        'stdin',
      ),
    )
    .addOption(new Option('--stdin', 'check the text on standard input in place of a file; --fix prints it fixed').conflicts('watch'))
    .option('--stdin-path <path>', 'the path that the text on standard input has')
    .option('--watch', 'check again whenever a file changes')
    .addOption(root())
    .action(async (paths: string[], flags: LintFlags) => {
      finish(await (await import('./commands/lint.ts')).lint(paths, flags, terminal));
    });
}

function addResolve(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('resolve')
    .description('say what an agent sees for a path, why, and what it costs in tokens')
    .argument('<paths...>', 'files that exist or will exist')
    .addOption(format('text', 'json', 'markdown'))
    .addOption(dialect())
    .option('--agent <name>', 'the agent that works on the path')
    .option('--prompt <name>', 'the prompt that was called')
    .option('--runtime <ids>', 'what these runtimes load from the files that lie here; separated by commas, or all')
    .option('--explain <primitive>', 'say why a primitive does or does not apply: its path, its name or the end of its path')
    .option('--compare <ids>', 'runtimes side by side, separated by commas; `source` for what the sources promise')
    .addOption(root())
    .action(async (paths: string[], flags: ResolveFlags) => {
      finish(await (await import('./commands/resolve.ts')).resolve(paths, flags, terminal));
    });
}

function addCoverage(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('coverage')
    .description('say which files instructions reach, what they cost by folder, and which reach nothing')
    .argument('[paths...]', 'files, folders or globs to look at (default: all)')
    .addOption(format('text', 'json'))
    .option('--runtime <ids>', 'what these runtimes load from the files that lie here; separated by commas, or all')
    .addOption(dialect())
    .addOption(new Option('--depth <number>', 'how many folders deep files are put together').argParser(wholeNumber))
    .option('--scoped', 'what is loaded whatever the file does not count')
    .option('--list', 'name every file that is not reached')
    .addOption(new Option('--fail-under <percent>', 'exit with 1 when fewer of the files are reached').argParser(percentage))
    .addOption(root())
    .action(async (paths: string[], flags: CoverageFlags) => {
      finish(await (await import('./commands/coverage.ts')).coverage(paths, flags, terminal));
    });
}

function addBuild(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('build')
    .description('write the files that each runtime reads')
    .option('--runtime <ids>', 'runtimes, separated by commas, or all (default: those of the configuration)')
    .option('--check', 'write nothing; exit 1 and say how files differ, with a diff, when a build would change something')
    .option('--diff', 'print what changes as a diff')
    .option('--dry-run', 'write nothing; say what would happen')
    .option('--force', 'overwrite what was written or edited by hand, and list it first; with --dry-run only list it')
    .addOption(
      new Option('--add-regions', 'add a region for builds to the end of Markdown that people wrote where a build would write').conflicts([
        'check',
        'clean',
        'force',
        'out',
        'watch',
      ]),
    )
    .addOption(new Option('--clean', 'remove what builds have written, for all runtimes or those named').conflicts(['check', 'watch']))
    .option('--losses', 'say everything that the runtimes cannot express, and the notices when nothing has changed')
    .addOption(new Option('--report', 'say what becomes of each primitive in each runtime, why, and what it costs').conflicts('clean'))
    .addOption(new Option('--strict', 'exit 1 when there is a loss that `allowLoss` does not accept, and name it').conflicts('clean'))
    .addOption(new Option('--watch', 'build again whenever a source changes').conflicts('force'))
    .option('--out <folder>', 'write a bundle there: everything that the runtimes would read here, to ship elsewhere')
    .addOption(format('text', 'json', 'markdown'))
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .addOption(root())
    .action(async (flags: BuildFlags) => {
      finish(await (await import('./commands/build.ts')).build(flags, terminal));
    });
}

function addVerify(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('verify')
    .description('read what is on disk as each runtime does, and hold it against what the sources promise')
    .option('--runtime <ids>', 'runtimes, separated by commas, or all (default: those of the configuration)')
    .option('--all', 'name every problem, not only the first of each runtime')
    .addOption(format('text', 'json'))
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .addOption(root())
    .action(async (flags: VerifyFlags) => {
      finish(await (await import('./commands/verify.ts')).verify(flags, terminal));
    });
}

function addGraph(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('graph')
    .description('print the graph of primitives, sections, gates, tools and files')
    .addOption(new Option('-f, --format <format>', 'how to print').default('json').argParser(oneOf(['json', 'mermaid', 'dot'])))
    .addOption(root())
    .action(async (flags: GraphFlags) => {
      finish(await (await import('./commands/graph.ts')).graph(flags, terminal));
    });
}

function addInit(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('init')
    .description('write a starter configuration that fits the repository')
    .option('--config', 'write primitives.config.json')
    .option('--dry-run', 'write nothing; print the file')
    .addOption(root())
    .action(async (flags: InitFlags) => {
      finish(await (await import('./commands/init.ts')).init(flags, terminal));
    });
}

function addImport(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('import')
    .description('make primitives of the files that a repository has for its agents')
    .argument('[path]', 'a part of the repository, or another repository (default: the repository)')
    .option('--from <ids>', 'whose files, separated by commas (default: all that are found)')
    .option('--to <folder>', 'the folder to write to', '.github')
    .option('--built', 'read what builds have written too, as if people had written it')
    .option('--dry-run', 'write nothing; say what would be written, with the texts in json')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (path: string | undefined, flags: ImportFlags) => {
      finish(await (await import('./commands/import.ts')).importFiles(path, flags, terminal));
    });
}

function addPlan(program: Command, terminal: Terminal, finish: Finish): void {
  const plan = program
    .command('plan')
    // `plan check --format` is about the check.
    .enablePositionalOptions()
    .description('make a graph, waves and issue texts of a spec, a task list or a plan of phases')
    .argument('<spec>', 'a spec, a `tasks.md` or a `plan.md`')
    .addOption(
      new Option('--max-parallel <number>', 'how many nodes may be worked on at the same time (default: 2)').argParser(positiveNumber),
    )
    .option('--out [folder]', 'write plan.md, plan.json and issues/ there (default: plans/<feature>)')
    .option('--since <plan.json>', 'say what is new against an earlier plan, and keep its numbers (default: the one in --out)')
    .option('--force', 'with --out: overwrite what was edited by hand')
    .option('--no-marker', 'with --out: issue texts without the comment that names their node')
    .addOption(
      new Option('--to <form>', `print it for others; nothing is sent: ${planForms.join(', ')}; --out writes it`).argParser(
        oneOf(planForms),
      ),
    )
    .option('--repo <owner/name>', 'with --to gh or mcp: the repository that gets the issues')
    .addOption(
      new Option('--tools <names>', 'with --to mcp: how the server calls its tools: current, older (default: current)').argParser(
        oneOf(['current', 'older']),
      ),
    )
    .option('--assign', 'with --to mcp: give Copilot what waits for nothing')
    .option('--base-ref <ref>', 'with --assign: where it begins')
    .addOption(format('text', 'json', 'mermaid', 'markdown'))
    .addOption(dialect())
    .addOption(root())
    .action(async (spec: string, flags: PlanFlags) => {
      const { assertTogether, planExport } = await import('./commands/plan-export.ts');
      assertTogether(flags.to, flags);
      if (flags.to !== undefined) {
        finish(await planExport(spec, flags.to, flags, terminal));
        return;
      }
      finish(await (await import('./commands/plan.ts')).plan(spec, flags, terminal));
    });
  plan
    .command('check')
    .description('hold changed files, and the plan that was made, against the spec')
    .argument('<spec>', 'a spec, a `tasks.md` or a `plan.md`')
    .option('--diff <range>', 'files that `BASE..HEAD` changes, or `BASE` up to the working tree')
    .option('--component <name>', 'what the change is for (default: the one that the branch is named after, else any)')
    .addOption(new Option('--wave <number>', 'the wave that is worked on').argParser(positiveNumber))
    .addOption(new Option('--max-parallel <number>', 'as the plan was made (default: 2)').argParser(positiveNumber))
    .option('--since <plan.json>', 'the plan that was made (default: plans/<feature>/plan.json, if it is there)')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (spec: string, flags: PlanCheckFlags) => {
      finish(await (await import('./commands/plan-check.ts')).planCheck(spec, flags, terminal));
    });
  plan
    .command('recommend')
    .description('say which way to work suits: beside you, delegated, or delegated and watched; with the reasons')
    .argument('[spec]', 'a spec, a `tasks.md` or a `plan.md`')
    .addOption(new Option('--situation <id>', 'this holds, whatever the spec shows').default([]).argParser(added))
    .addOption(new Option('--without <id>', 'this does not hold, whatever the spec shows').default([]).argParser(added))
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (spec: string | undefined, flags: PlanRecommendFlags) => {
      finish(await (await import('./commands/plan-recommend.ts')).planRecommend(spec, flags, terminal));
    });
  plan
    .command('brief')
    .description('print what is known before work begins: files, prior learnings, dependencies, open questions')
    .argument('<spec>', 'a spec, a `tasks.md` or a `plan.md`')
    .option('--component <name>', 'only what this one needs')
    .option('--base <revision>', 'what the work will be compared with (default: HEAD)')
    .option('--skip-learnings <reason>', 'leave memory out, and say why')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (spec: string, flags: PlanBriefFlags) => {
      finish(await (await import('./commands/plan-brief.ts')).planBrief(spec, flags, terminal));
    });
}

const planForms = Object.keys(planExports);

function addRename(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('rename')
    .description('move a file or folder, or rename a heading, and update every link to it')
    .argument('<old>', 'a file, a folder, or `file.md#heading`: the slug or the text of a heading')
    .argument('<new>', 'the new path, or the new text of the heading')
    .option('--dry-run', 'write nothing; print what would change as a diff')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (oldName: string, newName: string, flags: RenameFlags) => {
      finish(await (await import('./commands/rename.ts')).rename(oldName, newName, flags, terminal));
    });
}

function addMigrate(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('migrate')
    .description('bring former forms up to date: chat modes, keys, tools, globs, fences, and every link to what moves')
    .argument('[paths...]', 'files, folders or globs (default: all primitives)')
    .option('--only <steps>', 'steps, separated by commas; some are done only when they are named')
    .option('--dry-run', 'write nothing; print what would change as a diff')
    .option('--allow-dirty', 'change files that have changes which no commit has')
    .addOption(moment())
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (paths: string[], flags: MigrateFlags) => {
      finish(await (await import('./commands/migrate.ts')).migrate(paths, flags, terminal));
    });
}

function addLearn(program: Command, terminal: Terminal, finish: Finish): void {
  const learn = program.command('learn').description('record how tasks went, and turn lessons into reviewed updates of primitives');
  learn.hook('preAction', async (_, command) => {
    await (await import('./learn-proposals.ts')).completeInterrupted(command.opts<RootFlag>(), terminal);
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
      finish(await (await import('./commands/learn-record.ts')).learnRecord(flags, terminal));
    });
  learn
    .command('harvest')
    .description('record the outcomes that commits, pull requests, sessions, reviews and reports speak of')
    .option('--since <revision>', 'trailers of the commits behind a revision: `Lesson-Pitfall: …`')
    .option('--pr <files...>', 'the text of a pull request, or what `gh pr view --json` prints: the list under `## Lessons`')
    .option('--session <files...>', 'a session file: its failed hypotheses')
    .option('--review <files...>', 'a review: `- [ ] **Issue**: …` and `- [x] **Excellent**: …`')
    .option('--report <files...>', 'track reports and batch summaries')
    .option('--junit <file>', 'a report of tests in the format of JUnit')
    .option('--lcov <file>', 'a tracefile of lcov')
    .option('--task <title>', 'the task that the files speak of, where they do not say it')
    .option('--external', 'the words come from outside the project: nothing is proposed from them by itself')
    .addOption(moment())
    .option('--dry-run', 'write nothing; print what would be recorded')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: HarvestFlags) => {
      finish(await (await import('./commands/learn-harvest.ts')).learnHarvest(flags, terminal));
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
      finish(await (await import('./commands/learn-verify.ts')).learnVerify(paths, flags, terminal));
    });
  learn
    .command('resolve')
    .description('rebuild memory files that are in conflict, entry by entry, from the versions in the index')
    .argument('[files...]', 'memory files in conflict (default: all of them)')
    .addOption(root())
    .action(async (files: string[], flags: RootFlag) => {
      finish(await (await import('./commands/learn-resolve.ts')).learnResolve(files, flags, terminal));
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
      finish(await (await import('./commands/learn-upkeep.ts')).learnRetire(ids, flags, terminal));
    });
  asked(learn.command('pin').description('keep entries from being retired').argument('<entries...>', 'ids of entries'))
    .option('--off', 'no longer')
    .addOption(decider)
    .action(async (ids: string[], flags: PinFlags) => {
      finish(await (await import('./commands/learn-upkeep.ts')).learnPin(ids, flags, terminal));
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
      finish(await (await import('./commands/learn-upkeep.ts')).learnMerge(into, from, flags, terminal));
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
      finish(await (await import('./commands/learn-upkeep.ts')).learnPromote(id, flags, terminal));
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
      finish(await (await import('./commands/learn-upkeep.ts')).learnAdopt(paths, flags, terminal));
    });
  learn
    .command('init-ci')
    .description('write a workflow for GitHub that keeps one pull request with what was learnt; it approves nothing')
    .addOption(new Option('--branch <name>', 'the default branch').default('main'))
    .addOption(root())
    .action(async (flags: InitCiFlags) => {
      finish((await import('./commands/learn-ci.ts')).learnInitCi(flags, terminal));
    });
  learn
    .command('open-pr')
    .description('print the commands of git and gh that open or renew that pull request; nothing is sent')
    .option('--dry-run', 'needed, since nothing is sent: give what is printed to `sh`')
    .addOption(new Option('--branch <name>', 'the branch of the pull request').default('primitives/learn'))
    .addOption(root())
    .action(async (flags: OpenPrFlags) => {
      finish(await (await import('./commands/learn-ci.ts')).learnOpenPr(flags, terminal));
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
      finish(await (await import('./commands/learn-stats.ts')).learnStatistics(flags, terminal));
    });
  learn
    .command('fold')
    .description('put the lessons that wait in the inbox into their memory files; for the default branch')
    .option('--check', 'write nothing; exit with 1 when any waits')
    .addOption(root())
    .action(async (flags: FoldFlags) => {
      finish(await (await import('./commands/learn-fold.ts')).learnFold(flags, terminal));
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
      finish(await (await import('./commands/learn-propose.ts')).learnPropose(flags, terminal));
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
      finish(await (await import('./commands/learn-review.ts')).learnReview(ids, flags, terminal));
    });
  learn
    .command('approve')
    .description('write down that a person wants proposals to be applied')
    .argument('[proposals...]', 'ids of proposals')
    .option('--all', 'all that wait')
    .option('--note <text>', 'why')
    .option('--by <name>', 'who decides (default: user.name of git)')
    .addOption(moment())
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (ids: string[], flags: DecideFlags) => {
      finish(await (await import('./commands/learn-decide.ts')).learnApprove(ids, flags, terminal));
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
      finish(await (await import('./commands/learn-decide.ts')).learnReject(ids, flags, terminal));
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
      finish(await (await import('./commands/learn-apply.ts')).learnApply(ids, flags, terminal));
    });
}

function addTrace(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('trace')
    .description('say which primitive and line each line of a built file comes from')
    .argument('[place]', 'a built file, with `:line` or `:first-last` for some of its lines')
    .option('--from <place>', 'a source, and lines of it: say where they go instead')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (place: string | undefined, flags: TraceFlags) => {
      finish(await (await import('./commands/trace.ts')).trace(place, flags, terminal));
    });
}

function addPull(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('pull')
    .description('bring edits of built files back to their sources: print a patch, exit 1 when there is one')
    .argument('[files...]', 'built files (default: all that were edited)')
    .option('--apply', 'write the sources')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (files: string[], flags: PullFlags) => {
      finish(await (await import('./commands/pull.ts')).pull(files, flags, terminal));
    });
}

function addRules(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(format('text', 'json'))
    .action(async (flags: RulesFlags) => {
      finish((await import('./commands/rules.ts')).rules(flags, terminal));
    });
}

function addExplain(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('explain')
    .description('print the page of a rule: why, wrong and right, how to fix it')
    .argument('<rule>', 'rule id')
    .action(async (id: string) => {
      finish((await import('./commands/explain.ts')).explain(id, terminal));
    });
}

function moment(): Option {
  return new Option(
    '--now <moment>',
    'when it was, for example 2026-01-15T10:22:00Z (default: SOURCE_DATE_EPOCH, else the clock)',
  ).argParser((value) => {
    const at = momentOf(value);
    if (at !== undefined) return at;
    throw new InvalidArgumentError('Write a moment with its zone, for example 2026-01-15T10:22:00Z, or a day.');
  });
}

function root(): Option {
  return new Option('--root <folder>', 'repository root (default: the top level of the git repository)');
}

function dialect(): Option {
  return new Option('--dialect <dialect>', 'how `applyTo` is read').default('vscode').argParser(oneOf(['vscode', 'rooted']));
}

function format(...choices: string[]): Option {
  return new Option('-f, --format <format>', `how to print: ${choices.join(', ')}`).default('text').argParser(oneOf(choices));
}

function added(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

function ruleFlag(value: string, before: readonly RuleFlag[] = []): RuleFlag[] {
  const [id = '', severity = ''] = value.split(/:(?=[^:]*$)/);
  const chosen = RULE_SEVERITIES.find((name) => name === severity);
  if (chosen !== undefined && id !== '') return [...before, { id, severity: chosen }];
  throw new InvalidArgumentError(`Write a rule and its severity, for example no-dead-glob:off.${didYouMean(severity, RULE_SEVERITIES)}`);
}

function wholeNumber(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write a whole number.');
}

function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number > 0) return number;
  throw new InvalidArgumentError('Write a whole number above 0.');
}

function percentage(value: string): number {
  if (/^\d+(?:\.\d+)?$/.test(value) && Number(value) <= 100) return Number(value);
  throw new InvalidArgumentError('Write a number from 0 to 100.');
}

function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(`Use one of ${choices.join(', ')}.${didYouMean(value, choices)}`);
  };
}
