import { fixabilityOf, readRulePage, rules as allRules, rulesJson, rulesText, ruleUrl } from '../../index.ts';
import type { ListedRule, Rule } from '../../index.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface RulesFlags {
  readonly format: 'text' | 'json';
}

/** Lists the rules with what they are worth. */
export function rules(flags: RulesFlags, terminal: Terminal): ExitCode {
  const listed = allRules.map(({ id, summary, severity, preset, runtimes }: Rule): ListedRule => {
    const fixable = fixabilityOf(readRulePage(terminal.packageRoot, id) ?? '');
    return { id, summary, severity, fixable, preset, ...(runtimes === undefined ? {} : { runtimes }), url: ruleUrl(id, terminal.version) };
  });
  terminal.out(flags.format === 'json' ? rulesJson(listed) : rulesText(listed, terminal));
  return 0;
}
