import type { Diagnostic } from '../model/diagnostic.ts';
import type { Mention } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { Work } from './plan.ts';

/** One piece of work as a form writes it, before names are resolved. */
export interface WorkItem extends Work {
  /** As written. */
  readonly files: readonly Mention[];
  /** Names of other items, as written. */
  readonly dependsOn: readonly Mention[];
  /** Other names that items call this one by: `issue 2`, `phase 1`. */
  readonly aliases: readonly string[];
  /** Slugs of the items that this one tests. */
  readonly testOf: readonly string[];
  /** Items of one stage wait for all of the stage before. */
  readonly stage: number;
  /** Runs after the item before it, as lists do that mark what can run at the same time. */
  readonly inOrder: boolean;
}

/** "`before` comes before `after`", said apart from the items. */
export interface Relation {
  readonly before: Mention;
  readonly after: Mention;
  readonly reason: string;
}

/** A diagnostic before its place is counted in lines. */
export type PlanFinding = Pick<Diagnostic, 'severity' | 'message' | 'hint'> & {
  readonly ruleId: PlanRuleId;
  readonly span: Span;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
};

export type PlanRuleId =
  | 'plan/absolute-path'
  | 'plan/component-without-criterion'
  | 'plan/cycle'
  | 'plan/duplicate-id'
  | 'plan/missing-path'
  | 'plan/nothing-to-plan'
  | 'plan/oversize-issue'
  | 'plan/parallel-marker-wrong'
  | 'plan/path-outside-repo'
  | 'plan/scope-violation'
  | 'plan/several-forms'
  | 'plan/spec-changed'
  | 'plan/test-after-implementation'
  | 'plan/unassigned-contract'
  | 'plan/unassigned-criterion'
  | 'plan/unknown-attribute'
  | 'plan/unknown-dependency'
  | 'plan/unreadable-glob'
  | 'plan/wrong-wave';

/** Characters of a title and of a slug, which becomes the name of a file: a paragraph is neither. */
const TITLE = 300;
const SLUG = 80;

export function shortSlug(slug: string): string {
  return slug.slice(0, SLUG);
}

/** An item that says nothing but its name. */
export function workItem(item: Pick<WorkItem, 'slug' | 'kind' | 'title' | 'span' | 'stage'> & Partial<WorkItem>): WorkItem {
  return {
    done: false,
    files: [],
    uses: [],
    exclusive: false,
    priority: undefined,
    scope: undefined,
    focus: undefined,
    owner: undefined,
    story: undefined,
    phase: undefined,
    parallel: undefined,
    dependsOn: [],
    aliases: [],
    testOf: [],
    criteria: [],
    approvals: [],
    requirements: [],
    inOrder: false,
    ...item,
    title: item.title.slice(0, TITLE),
  };
}
