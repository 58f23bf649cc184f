import type { Command } from 'commander';
import { cacheLocation } from '../cache-options.ts';
import type { CacheCleanFlags } from '../commands/cache-clean.ts';
import { root } from '../options.ts';
import type { Finish } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addCache(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('cache')
    .description('what runs remember of the repository')
    .command('clean')
    .description('remove it; the next run reads everything anew')
    .addOption(cacheLocation())
    .addOption(root())
    .action(async (flags: CacheCleanFlags) => {
      finish((await import('../commands/cache-clean.ts')).cacheClean(flags, terminal));
    });
}
