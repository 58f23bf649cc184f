import { folderOf, isInside } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Limit, LoadedDocument, LoadReason, Offer, RuntimeTree } from '../runtime.ts';
import { globIndex } from './glob-index.ts';
import type { GlobMatch, Globs } from './glob-index.ts';
import { cutAt } from './limits.ts';
import { ruleText } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';

/** When a runtime loads a rule, by its frontmatter. */
export type Trigger =
  | { readonly type: 'always' }
  | ({ readonly type: 'globs' } & Globs)
  /** The model is told of it by its description and may load it. */
  | { readonly type: 'offered'; readonly description: string }
  /** Only when a person asks for it, or never. */
  | { readonly type: 'never' };

export interface ScopedRules {
  /** The same array for paths of one folder that no rule tells apart. */
  readonly loaded: (path: FilePath) => readonly LoadedDocument[];
  readonly offered: readonly Offer[];
  /** What of that is offered for files right in a folder, where folders further in have rules of their own. */
  readonly offeredIn: (folder: FilePath) => readonly Offer[];
}

export interface ScopedRuleOptions {
  readonly limit?: Limit;
  /** The folder that a rule file is for. */
  readonly within?: (path: FilePath) => FilePath;
  /** A rule and what it brings along. */
  readonly expanded?: (document: LoadedDocument) => readonly LoadedDocument[];
  readonly textOf?: (path: FilePath) => RuleText | undefined;
}

/** The rule files of a runtime, read once: what loads for a path, in the order of the files, and what is offered. */
export function scopedRules(
  tree: RuntimeTree,
  files: readonly FilePath[],
  triggerOf: (rule: RuleText, path: FilePath) => Trigger,
  { limit, within = () => '', expanded = (document) => [document], textOf = (path) => ruleText(tree, path) }: ScopedRuleOptions = {},
): ScopedRules {
  const rules = files.flatMap((path) => {
    const rule = textOf(path);
    return rule === undefined ? [] : [{ path, ...cutAt(rule.text, limit), trigger: triggerOf(rule, path), folder: within(path) }];
  });
  const offers = rules.flatMap(({ path, trigger, folder }) =>
    trigger.type === 'offered' ? [{ folder, offer: { kind: 'rule', name: path, path, description: trigger.description } as const }] : [],
  );
  const loading = rules
    .filter(({ text, trigger: { type } }) => text !== '' && (type === 'always' || type === 'globs'))
    .map((rule, order) => ({ ...rule, order, documents: new Map<string, readonly LoadedDocument[]>() }));
  const scoped = loading.flatMap((rule) => (rule.trigger.type === 'globs' ? [{ rule, trigger: rule.trigger }] : []));
  const always = loading.filter(({ trigger }) => trigger.type === 'always');
  const matchesOf = globIndex(scoped.map(({ trigger }) => trigger));
  /** Made once for each reason to load it. */
  const documentsFor = ({ path, text, cut, folder, documents }: LoadingRule, pattern?: string): readonly LoadedDocument[] => {
    const known = documents.get(pattern ?? '');
    if (known !== undefined) return known;
    const reason: LoadReason = pattern !== undefined ? { type: 'glob', pattern } : { type: folder === '' ? 'always' : 'folder' };
    const made = expanded({ path, text, reason, ...(cut && { cut }) });
    documents.set(pattern ?? '', made);
    return made;
  };
  const known = new WeakMap<readonly GlobMatch[], readonly LoadedDocument[]>();
  return {
    loaded(path) {
      const matches = matchesOf(path);
      const found = known.get(matches);
      if (found !== undefined) return found;
      const here = ({ folder }: LoadingRule): boolean => folder === '' || isInside(folder, folderOf(path));
      const loaded = [
        ...always.filter(here).map((rule) => ({ order: rule.order, documents: documentsFor(rule) })),
        ...matches.flatMap(({ list, pattern }) => {
          const rule = scoped[list]?.rule;
          return rule !== undefined && here(rule) ? [{ order: rule.order, documents: documentsFor(rule, pattern) }] : [];
        }),
      ];
      const documents = loaded.toSorted((a, b) => a.order - b.order).flatMap((rule) => rule.documents);
      known.set(matches, documents);
      return documents;
    },
    offered: offers.map(({ offer }) => offer),
    offeredIn: (target) => offers.filter(({ folder }) => isInside(folder, target)).map(({ offer }) => offer),
  };
}

interface LoadingRule {
  readonly path: FilePath;
  readonly text: string;
  readonly cut?: Limit;
  readonly folder: FilePath;
  readonly order: number;
  readonly documents: Map<string, readonly LoadedDocument[]>;
}
