import { isInside } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Limit, LoadedDocument, LoadReason, Offer, RuntimeTree } from '../runtime.ts';
import { cutAt } from './limits.ts';
import { ruleText } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';

/** When a runtime loads a rule, by its frontmatter. */
export type Trigger =
  | { readonly type: 'always' }
  /** The pattern that a path matches, or `undefined`. */
  | { readonly type: 'globs'; readonly match: (path: FilePath) => string | undefined }
  /** The model is told of it by its description and may load it. */
  | { readonly type: 'offered'; readonly description: string }
  /** Only when a person asks for it, or never. */
  | { readonly type: 'never' };

export interface ScopedRules {
  readonly loaded: (path: FilePath) => LoadedDocument[];
  readonly offered: readonly Offer[];
  /** What of that is offered for a path, where folders further in have rules of their own. */
  readonly offeredFor: (path: FilePath) => readonly Offer[];
}

/**
 * The rule files of a runtime, read once: what loads for a path, in the order of the files, and what is offered. `within`
 * gives the folder that a rule file is for.
 */
export function scopedRules(
  tree: RuntimeTree,
  files: readonly FilePath[],
  triggerOf: (rule: RuleText, path: FilePath) => Trigger,
  limit?: Limit,
  within: (path: FilePath) => FilePath = () => '',
): ScopedRules {
  const rules = files.flatMap((path) => {
    const rule = ruleText(tree, path);
    return rule === undefined ? [] : [{ path, ...cutAt(rule.text, limit), trigger: triggerOf(rule, path), folder: within(path) }];
  });
  const offers = rules.flatMap(({ path, trigger, folder }) =>
    trigger.type === 'offered' ? [{ folder, offer: { kind: 'rule', name: path, path, description: trigger.description } as const }] : [],
  );
  return {
    loaded: (target) =>
      rules.flatMap(({ path, text, cut, trigger, folder }) => {
        const reason = isInside(folder, target) ? reasonFor(trigger, folder, target) : undefined;
        return reason === undefined || text === '' ? [] : [{ path, text, reason, ...(cut && { cut }) }];
      }),
    offered: offers.map(({ offer }) => offer),
    offeredFor: (target) => offers.filter(({ folder }) => isInside(folder, target)).map(({ offer }) => offer),
  };
}

function reasonFor(trigger: Trigger, folder: FilePath, path: FilePath): LoadReason | undefined {
  if (trigger.type === 'always') return { type: folder === '' ? 'always' : 'folder' };
  const pattern = trigger.type === 'globs' ? trigger.match(path) : undefined;
  return pattern === undefined ? undefined : { type: 'glob', pattern };
}
