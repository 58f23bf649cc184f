import type { Command } from 'commander';
import { format, moment, root } from '../options.ts';
import type { Finish } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import type { MigrateFlags } from '../commands/migrate.ts';
import type { RenameFlags } from '../commands/rename.ts';

export function addRename(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('rename')
    .description('move a file or folder, or rename a heading, and update every link to it')
    .argument('<old>', 'a file, a folder, or `file.md#heading`: the slug or the text of a heading')
    .argument('<new>', 'the new path, or the new text of the heading')
    .option('--dry-run', 'write nothing; print what would change as a diff')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (oldName: string, newName: string, flags: RenameFlags) => {
      finish(await (await import('../commands/rename.ts')).rename(oldName, newName, flags, terminal));
    });
}

export function addMigrate(program: Command, terminal: Terminal, finish: Finish): void {
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
      finish(await (await import('../commands/migrate.ts')).migrate(paths, flags, terminal));
    });
}
