import { canonicalJson } from '../model/canonical-json.ts';
import type { Outcome } from '../model/generated/schema-types.ts';
import { validateOutcome } from '../model/generated/validators/outcome.js';
import type { FilePath } from '../model/file-path.ts';
import { byCodeUnit } from '../model/file-path.ts';
import { oneLine } from './entry-text.ts';
import { outcomeIdOf, textHash } from './ids.ts';
import { outcomePath, printOutcome } from './learn-store.ts';
import type { LearnStore } from './learn-store.ts';
import { flawOfWords, warningOfWords, wordsOf } from './lessons.ts';
import { outcomeKeys } from './store-keys.ts';
import { violationText } from './store-wording.ts';

/** An outcome before it has an id. */
export type OutcomeDraft = Omit<Outcome, 'id' | 'schema'>;

/** What recording a draft comes to. */
export type Recorded =
  | {
      /** `known`: the same outcome is in the store, and stays as it is. */
      readonly type: 'new' | 'known';
      readonly outcome: Outcome;
      readonly path: FilePath;
      readonly text: string;
      /** The outcome in the store says something else than the draft, which is the same run of the same task. */
      readonly differs: boolean;
      readonly warnings: readonly string[];
    }
  | { readonly type: 'refused'; readonly title: string; readonly reasons: readonly string[] };

/** The outcome that a draft is, in one form, unless it must not be recorded. The same draft gives the same bytes. */
export function recordOutcome(draft: OutcomeDraft, store: LearnStore): Recorded {
  const outcome = outcomeOf(draft);
  const reasons = validateOutcome(outcome)
    ? []
    : (validateOutcome.errors ?? []).filter(isTold).map((error) => violationText(error, outcomeKeys));
  const flaws = wordsOf(outcome).flatMap((words) => flawOfWords(words) ?? []);
  // What must not be recorded is not printed either.
  const title = flawOfWords(draft.task.title) === undefined ? draft.task.title : '…';
  if (reasons.length > 0 || flaws.length > 0) return { type: 'refused', title, reasons: [...new Set([...flaws, ...reasons])] };
  const known = store.outcomes.get(outcome.id);
  const warnings = wordsOf(outcome).flatMap((words) => warningOfWords(words) ?? []);
  if (known === undefined) {
    return { type: 'new', outcome, path: outcomePath(outcome), text: printOutcome(outcome), differs: false, warnings };
  }
  const differs = contentHash(known.value) !== contentHash(outcome);
  return { type: 'known', outcome: known.value, path: known.path, text: known.text, differs, warnings };
}

function isTold({ keyword, schemaPath }: { readonly keyword: string; readonly schemaPath: string }): boolean {
  return keyword !== 'if' && !schemaPath.includes('/anyOf/');
}

/** Lists without items are left out and touched files sorted, so that one outcome has one form. */
function outcomeOf(draft: OutcomeDraft): Outcome {
  const touched = [...new Set(draft.code?.touched)].toSorted(byCodeUnit);
  const code = { ...draft.code, touched };
  const task = { ...draft.task, title: oneLine(draft.task.title) };
  const body = withoutEmpty({ ...draft, task, code: withoutEmpty(code) });
  const run = draft.run ?? contentHash(body);
  return { id: outcomeIdOf({ task, commit: draft.code?.head, result: draft.result, run }), schema: 1, ...body };
}

/** What an outcome reports, whenever and with whatever in front of the agent. */
function contentHash({ by, votes, metrics, lessons, evidence, code }: OutcomeDraft): string {
  const base = code?.base;
  return textHash(canonicalJson({ actor: by.actor, name: by.name, votes, metrics, lessons, evidence, touched: code?.touched, base }));
}

function withoutEmpty<Value extends object>(value: Value): Value {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, inner]) => inner !== undefined && !(typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0),
    ),
  ) as Value;
}
