import { lineKey, listKey, textKey } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';
import type { Trigger } from './scoped-rules.ts';

/**
 * `trigger`, as Windsurf has made it up and Antigravity and Devin have taken it over. `globs` is a list, or one text that is
 * split at commas; people write `globs: **\/*.ts`, which is not YAML, so it is read as a line. `inferred` says what holds for a
 * file that has no trigger.
 */
export function triggerOf(rule: RuleText, inferred: (globs: readonly string[], description: string) => string): Trigger {
  const globs = listKey(rule, 'globs') ?? [lineKey(rule, 'globs') ?? ''].filter((list) => list !== '');
  const description = textKey(rule, 'description') ?? lineKey(rule, 'description') ?? '';
  switch (textKey(rule, 'trigger') ?? lineKey(rule, 'trigger') ?? inferred(globs, description)) {
    case 'always_on':
      return { type: 'always' };
    case 'glob':
      return { type: 'globs', globs, dialect: 'rooted' };
    case 'model_decision':
    case 'agent':
      return { type: 'offered', description };
    default:
      return { type: 'never' };
  }
}
