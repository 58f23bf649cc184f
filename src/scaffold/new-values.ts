import { baseNameOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { placeholdersIn } from './new-kinds.ts';
import type { NewKind } from './new-kinds.ts';
import { checkedName, checkedTitle, slugOf, titleOf } from './new-name.ts';
import { checkedGlobs } from './plan-new.ts';

/** What a person said beside the kind. */
export interface NewWords {
  /** What stands behind the kind: the feature where the file is about one, else the name. */
  readonly given: string | undefined;
  /** Where the feature stands that `given` names, if it is there already. */
  readonly folder?: FilePath | undefined;
  readonly name?: string | undefined;
  readonly phase?: number | undefined;
  readonly track?: string | undefined;
  readonly title?: string | undefined;
  readonly applyTo?: string | undefined;
  /** The moment, in UTC to the second. */
  readonly now: string;
  /** For a first entry of memory. */
  readonly id: string;
}

const examples = { phase: '--phase 1', track: '--track NAME', name: '--name NAME' } as const;

/** What stands in the place of each placeholder. Throws a `UsageError` for what is missing, cannot be a name, or says nothing here. */
export function newValues(kind: NewKind, template: string, words: NewWords): Readonly<Record<string, string>> {
  const asked = placeholdersIn(kind.path ?? '{{name}}');
  const own = asked.has('feature') ? 'feature' : 'name';
  const { given, folder, phase, track, applyTo } = words;
  if (asked.has(own) && given === undefined)
    throw new UsageError(
      `Say ${own === 'feature' ? 'which feature it is about' : 'what it is called'}: \`primitives new ${kind.id} NAME\`.`,
    );
  const first =
    given === undefined
      ? kind.id
      : folder !== undefined
        ? slugOf(baseNameOf(folder)) || kind.id
        : checkedName(given, own === 'feature' ? 'name of a feature' : 'name');
  const used = new Set([...asked, ...placeholdersIn(template)]);
  used.delete(own);
  for (const [key, flag] of [['phase'], ['track'], ['name'], ['applyTo', 'apply-to']] as const)
    if (words[key] !== undefined && !used.has(key)) throw new UsageError(`--${flag ?? key} says nothing about ${kind.id}. Leave it out.`);
  for (const key of ['phase', 'track', 'name'] as const)
    if (key !== own && asked.has(key) && words[key] === undefined)
      throw new UsageError(`Say which ${key}: \`primitives new ${kind.id} ${first} ${examples[key]}\`.`);
  const name = words.name === undefined ? first : checkedName(words.name);
  const title = words.title === undefined ? titleOf(first) : checkedTitle(words.title);
  return {
    name,
    feature: first,
    folder: folder ?? `plans/${first}`,
    title,
    subject: title.slice(0, 1).toLowerCase() + title.slice(1),
    phase: String(phase ?? 1),
    track: track === undefined ? first : checkedName(track, 'name of a track'),
    date: words.now.slice(0, 10),
    now: words.now,
    id: words.id,
    applyTo: checkedGlobs(applyTo ?? '**'),
  };
}
