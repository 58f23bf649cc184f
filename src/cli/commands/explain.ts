import { didYouMean, readRulePage, rules, UsageError } from '../../index.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** Prints the page of a rule. */
export function explain(id: string, terminal: Terminal): ExitCode {
  const ids = rules.map((rule) => rule.id);
  const page = ids.some((known) => known === id) ? readRulePage(terminal.packageRoot, id) : undefined;
  if (page === undefined) throw new UsageError(`There is no rule \`${id}\`.${didYouMean(id, ids)} \`primitives rules\` lists them.`);
  terminal.out(page);
  return 0;
}
