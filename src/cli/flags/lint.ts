import { Option } from 'commander';
import type { Command } from 'commander';
import { LINT_FORMATS } from '../../index.ts';
import { format, oneOf, root, ruleFlag, shardFlag, wholeNumber } from '../options.ts';
import type { Finish } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import type { DoctorFlags } from '../commands/doctor.ts';
import type { LintFlags } from '../lint-flags.ts';
import type { ReportMergeFlags } from '../commands/report-merge.ts';
import type { RulesFlags } from '../commands/rules.ts';

export function addDoctor(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('doctor')
    .description('look at a repository: runtimes in use, what they load, what is wrong, and what to run next')
    .option('--all', 'name every problem and every file')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (flags: DoctorFlags) => {
      finish(await (await import('../commands/doctor.ts')).doctor(flags, terminal));
    });
}

export function addLint(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('lint')
    .description('check primitives, their links, globs and frontmatter')
    .argument('[paths...]', 'files, folders or globs; a file or glob selects ordinary Markdown too')
    .addOption(format(...LINT_FORMATS))
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
    .addOption(new Option('--shard <i/n>', 'do one of n parts of the work; `report merge` joins their reports').argParser(shardFlag))
    .addOption(root())
    .action(async (paths: string[], flags: LintFlags) => {
      finish(await (await import('../commands/lint.ts')).lint(paths, flags, terminal));
    });
}

export function addReport(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('report')
    .description('work with reports that were written earlier')
    .command('merge')
    .description('join the reports of all shards of `lint` into the one of the whole run, in JSON or SARIF')
    .argument('<files...>', 'reports, in any order; `-` for the standard input')
    .addOption(
      new Option('-f, --format <format>', `how to print: ${LINT_FORMATS.join(', ')} (default: as the reports are)`).argParser(
        oneOf(LINT_FORMATS),
      ),
    )
    .option('--output <file>', 'write there instead of to standard output')
    .option('--quiet', 'report errors only')
    .addOption(new Option('--max-warnings <number>', 'exit with 1 when there are more warnings').argParser(wholeNumber))
    .addOption(root())
    .action(async (files: string[], flags: ReportMergeFlags) => {
      finish(await (await import('../commands/report-merge.ts')).reportMerge(files, flags, terminal));
    });
}

export function addRules(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(format('text', 'json'))
    .action(async (flags: RulesFlags) => {
      finish((await import('../commands/rules.ts')).rules(flags, terminal));
    });
}

export function addExplain(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('explain')
    .description('print the page of a rule: why, wrong and right, how to fix it')
    .argument('<rule>', 'rule id')
    .action(async (id: string) => {
      finish((await import('../commands/explain.ts')).explain(id, terminal));
    });
}
