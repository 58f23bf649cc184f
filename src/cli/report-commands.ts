import { Option } from 'commander';
import type { Command } from 'commander';
import { lintFormats } from '../index.ts';
import type { ReportMergeFlags } from './commands/report-merge.ts';
import { oneOf, root, wholeNumber } from './options.ts';
import type { Finish } from './options.ts';
import type { Terminal } from './terminal.ts';

export function addReport(program: Command, terminal: Terminal, finish: Finish): void {
  const formats = Object.keys(lintFormats);
  program
    .command('report')
    .description('work with reports that were written earlier')
    .command('merge')
    .description('join the reports of all shards of `lint` into the one of the whole run, in JSON or SARIF')
    .argument('<files...>', 'reports, in any order; `-` for the standard input')
    .addOption(
      new Option('-f, --format <format>', `how to print: ${formats.join(', ')} (default: as the reports are)`).argParser(oneOf(formats)),
    )
    .option('--output <file>', 'write there instead of to standard output')
    .option('--quiet', 'report errors only')
    .addOption(new Option('--max-warnings <number>', 'exit with 1 when there are more warnings').argParser(wholeNumber))
    .addOption(root())
    .action(async (files: string[], flags: ReportMergeFlags) => {
      finish(await (await import('./commands/report-merge.ts')).reportMerge(files, flags, terminal));
    });
}
