import { count } from '../model/count.ts';
import type { RenameReport } from '../model/generated/schema-types.ts';
import { diagnosticLines } from './diagnostic-groups.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';

/** What a rename moved and changed, and what it could not update. */
export function renameText({ dryRun, resumed, from, to, moves, files, diagnostics }: RenameReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const verb = (done: string): string => (dryRun ? `would be ${done}` : done);
  const lines = files.map(({ newPath, edits, diff }) =>
    [`${paint.yellow(verb('updated'))} ${newPath}  ${paint.dim(count(edits, 'place'))}`, ...(diff === undefined ? [] : [diff])].join('\n'),
  );
  lines.push(`${paint.green(verb(moves ? 'moved' : 'renamed'))} ${from} -> ${to}`);
  lines.push(...diagnosticLines(diagnostics, terminal));
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const open = warnings === 0 ? '' : `, ${count(warnings, 'warning')}`;
  const completed = resumed ? ' An interrupted run was completed.' : '';
  const edits = files.reduce((sum, file) => sum + file.edits, 0);
  lines.push('', `${count(edits, 'place')} in ${count(files.length, 'file')} ${verb('updated')}${open}.${completed}`);
  return `${lines.join('\n')}\n`;
}
