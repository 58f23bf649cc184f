import { difference, featuresOf, likePairs, similarity } from '../graph/similarity.ts';
import type { TextFeatures } from '../graph/similarity.ts';
import { pushTo } from '../model/push-to.ts';
import { slugName } from '../runtimes/emit/output-names.ts';
import type { AppliedScope } from './apply-to.ts';
import type { OriginId } from './origins.ts';
import { longestName } from './place-drafts.ts';
import { changed, info } from './draft.ts';
import type { Draft, Note } from './draft.ts';
import type { FilePath } from '../model/file-path.ts';

/** A draft that knows which files it is for. */
export interface ScopedDraft extends Draft {
  readonly applied: AppliedScope | undefined;
}

/** One primitive and every file that says it. */
export interface MergedDraft extends ScopedDraft {
  readonly origins: readonly FilePath[];
  /** Whose files they are. */
  readonly fromOf: Readonly<Record<FilePath, OriginId>>;
}

/** Texts that say the same: a word or two apart, in the spelling of their runtimes. */
const ALIKE = 0.9;
/** Texts that a person may have meant to be one. */
const RELATED = 0.6;

interface Group {
  first: ScopedDraft;
  readonly features: TextFeatures;
  readonly normal: string;
  readonly origins: Map<FilePath, OriginId>;
  /** What its drafts are called, as slugs. */
  readonly names: Set<string>;
  readonly notes: Note[];
}

/** Drafts that say the same of the same files become the first of them. What is alike and not the same stays apart, and is reported. */
export function mergeDrafts(drafts: readonly ScopedDraft[]): MergedDraft[] {
  const features = drafts.map((draft) => featuresOf(ownWords(draft)));
  const normals = drafts.map((draft) => normalOf(ownWords(draft)));
  const partners = new Map<number, number[]>();
  for (const [one, other] of pairsOf(normals, features)) pushTo(partners, other, one);
  const groups: Group[] = [];
  const groupOf = new Map<number, Group>();
  for (const [index, draft] of drafts.entries()) {
    const own = { features: features[index] ?? featuresOf(''), normal: normals[index] ?? '' };
    const candidates = [...new Set((partners.get(index) ?? []).flatMap((other) => groupOf.get(other) ?? []))].filter(
      ({ first }) => first.kind === draft.kind,
    );
    const same = candidates.find((group) => (isSamePlace(group, draft) && saysTheSame(group, own)) || isSameSource(group.first, draft));
    if (same !== undefined) {
      same.names.add(slugName(draft.name));
      same.origins.set(draft.path, draft.from);
      same.first = withKeysOf(same.first, draft);
      same.notes.push(...mergeNotes(same.first, draft), ...sourceNotes(same, own, draft));
      groupOf.set(index, same);
      continue;
    }
    const group: Group = {
      first: draft,
      ...own,
      origins: new Map([[draft.path, draft.from]]),
      names: new Set([slugName(draft.name)]),
      notes: [],
    };
    for (const other of candidates) group.notes.push(...apartNotes(other, group));
    groups.push(group);
    groupOf.set(index, group);
  }
  return groups.map(({ first, origins, notes }) => ({
    ...first,
    origins: [...origins.keys()],
    fromOf: Object.fromEntries(origins),
    notes: [...new Map([...first.notes, ...notes].map((note) => [note.message, note])).values()],
  }));
}

/** A text as its source had it: without the hand-offs that a build writes down, and inputs as any runtime has them. */
function ownWords({ body, builtFrom }: Draft): string {
  const text = body.replace(/\$\{input:[^}]*\}|\$ARGUMENTS\b|\{\{args\}\}/g, 'INPUT');
  return builtFrom === undefined
    ? text
    : text.replace(/\n## Hand-offs\n\nWhen this is done, offer the person these next steps:\n\n(?:- .*(?:\n|$))+$/, '');
}

/** What a build has made of one primitive for two runtimes, in the words of each. */
function isSameSource(first: Draft, draft: Draft): boolean {
  return first.builtFrom !== undefined && first.builtFrom === draft.builtFrom && first.kind === draft.kind;
}

function sourceNotes(group: Pick<Group, 'features' | 'normal'>, own: Pick<Group, 'features' | 'normal'>, { path }: Draft): Note[] {
  if (saysTheSame(group, own)) return [];
  const share = Math.round(similarity(group.features, own.features) * 100);
  return [info(`\`${path}\` was built from the same primitive and is ${share} % alike: compare the two, in case somebody has edited one.`)];
}

/** Equal texts whatever their length, and longer ones that share words. */
function* pairsOf(normals: readonly string[], features: readonly TextFeatures[]): Iterable<readonly [number, number]> {
  const byText = new Map<string, number[]>();
  for (const [index, normal] of normals.entries()) {
    for (const other of byText.get(normal) ?? []) yield [other, index];
    pushTo(byText, normal, index);
  }
  yield* likePairs(features, RELATED);
}

/** A text without what differs by where it stands: white space, and the targets of links. */
function normalOf(body: string): string {
  return body
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\s+/g, ' ')
    .trim();
}

function saysTheSame(a: Pick<Group, 'features' | 'normal'>, b: Pick<Group, 'features' | 'normal'>): boolean {
  if (a.normal === b.normal) return true;
  // What is dear comes last: rules from a template are all alike.
  return difference(a.features, b.features) === undefined && similarity(a.features, b.features) >= ALIKE;
}

/** Instructions for the same files, or others of one name. Skills with different files beside them are two. */
function isSamePlace({ first, names }: Group, draft: ScopedDraft): boolean {
  if (first.kind === 'instructions') return isSameScope(first, draft);
  if (!names.has(slugName(draft.name)) && !isFoundAgain(first, draft)) return false;
  const besides = ({ files, path }: ScopedDraft): string => files.map((file) => file.slice(path.lastIndexOf('/') + 1)).join('\n');
  return besides(first) === besides(draft);
}

/** A primitive that an import has given another name, because the first was taken. */
function isFoundAgain({ name, standing = false }: Draft, draft: Draft): boolean {
  const known = slugName(name);
  const isNumbered = (own: string): boolean => known.startsWith(`${own}-`) && /^\d+$/.test(known.slice(own.length + 1));
  return (
    standing &&
    [draft.name, draft.otherName, longestName(draft.from, draft.name)].map(slugName).some((own) => known === own || isNumbered(own))
  );
}

function isSameScope({ applied: a }: ScopedDraft, { applied: b }: ScopedDraft): boolean {
  if (a === undefined || b === undefined) return a === b;
  if ((a.applyTo === undefined) !== (b.applyTo === undefined)) return false;
  if (a.applyTo === b.applyTo) return true;
  // Patterns that match nothing today may mean anything.
  return a.files.size > 0 && a.files.size === b.files.size && [...a.files].every((path) => b.files.has(path));
}

/** What the first does not say, the other may. */
function withKeysOf(first: ScopedDraft, other: ScopedDraft): ScopedDraft {
  const own = Object.entries(first.keys).filter(([, value]) => value !== undefined);
  return { ...first, keys: { ...other.keys, ...Object.fromEntries(own) } };
}

/** Runtimes whose agents list no tools: that one says so is no difference between the texts. */
const withoutLists: ReadonlySet<OriginId> = new Set(['cursor', 'codex']);

function mergeNotes(first: ScopedDraft, { path, keys, from }: ScopedDraft): Note[] {
  const tools = JSON.stringify(keys['tools']);
  if (tools === JSON.stringify(first.keys['tools']) || withoutLists.has(from)) return [];
  const said = tools === undefined ? 'every tool' : `other tools (${tools.slice(1, -1)})`;
  return [changed(`\`${path}\` allows ${said}: those of the first file that lists them are kept.`)];
}

function apartNotes(other: Group, group: Group): Note[] {
  const { first: a } = other;
  const { first: b } = group;
  if (saysTheSame(other, group)) {
    if (a.kind !== 'instructions') return [];
    return [info(`\`${a.path}\` says the same for other files: the two stay apart.`)];
  }
  if (a.kind === 'instructions' && !isSameScope(a, b)) return [];
  if (a.kind !== 'instructions' && slugName(a.name) !== slugName(b.name)) return [];
  const share = Math.round(similarity(other.features, group.features) * 100);
  return share < RELATED * 100
    ? []
    : [info(`\`${a.path}\` is for the same and ${share} % alike, but not the same: the two stay apart. Make them one if they are.`)];
}
