import { isMarkdown } from '../kinds.ts';
import { baseNameOf, byCodeUnit, folderOf, pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Manifest } from '../model/manifest.ts';
import { isWholeOutput } from '../model/manifest.ts';
import type { Observer } from '../model/observer.ts';
import type { MarkdownParser } from '../parse/markdown.ts';
import { frontmatterText } from '../runtimes/emit/frontmatter-text.ts';
import { applyToOf, namedPaths } from './apply-to.ts';
import type { AppliedScope } from './apply-to.ts';
import { collectDrafts, standingDrafts } from './collect-drafts.ts';
import type { UntakenFile } from './collect-drafts.ts';
import { changed } from './draft.ts';
import type { Draft, DraftKind, Note } from './draft.ts';
import type { ImportTree } from './import-tree.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { moveLinks } from './move-links.ts';
import type { OriginId } from './origins.ts';
import { placeDrafts } from './place-drafts.ts';
import type { PlacedDraft } from './place-drafts.ts';
import { MAX_LENGTH } from './source-file.ts';
import type { Reading } from './source-file.ts';

export interface ImportOptions {
  /** Where the files are read. */
  readonly tree: ImportTree;
  readonly parse: MarkdownParser;
  /** Whose files; all that there are when left out. */
  readonly asked?: readonly OriginId[] | undefined;
  /** Only what lies below this folder, or this file. */
  readonly below?: FilePath;
  /** The folder that is written to. */
  readonly to: FilePath;
  /** The repository that is written to; `tree` where nothing else is said. */
  readonly target?: ImportTree;
  /** What builds have written in `tree`. */
  readonly manifests?: readonly Manifest[];
  /** Whether that is read as well. */
  readonly readBuilt?: boolean;
  /** Whether what is read is the repository that is written to. */
  readonly inPlace: boolean;
  readonly observer?: Observer | undefined;
}

/** A primitive that is written, or stands there already. */
export interface ImportedPrimitive {
  readonly path: FilePath;
  readonly kind: DraftKind;
  readonly text: string;
  /** `present`: it is there already, byte for byte. */
  readonly state: 'created' | 'present';
  /** The files that say it, the one that it was made from first. */
  readonly origins: readonly FilePath[];
  readonly from: OriginId;
  /** Whose files the origins are. */
  readonly fromOf: Readonly<Record<FilePath, OriginId>>;
  readonly applyTo: string | undefined;
  readonly dialect: AppliedScope['dialect'];
  readonly notes: readonly Note[];
}

/** A file beside a skill. */
export interface ImportedCopy {
  readonly path: FilePath;
  readonly of: FilePath;
  /** What it says there, where its links must lead on; the same bytes when left out. */
  readonly text?: string;
}

export interface ImportPlan {
  readonly found: readonly OriginId[];
  readonly primitives: readonly ImportedPrimitive[];
  readonly copies: readonly ImportedCopy[];
  readonly untaken: readonly UntakenFile[];
}

/** What is made of a repository's files for agents. A pure function of them: it runs nothing and writes nothing. */
export function planImport(options: ImportOptions): ImportPlan {
  const { tree, parse, asked, below = '', to, manifests = [], readBuilt = false, inPlace, target = tree, observer } = options;
  const reading: Reading = { tree, parse, asked: asked === undefined ? undefined : new Set(asked) };
  const owned = manifests.flatMap(({ outputs }) => outputs.filter(isWholeOutput).map(({ path }) => path));
  const built = new Set(readBuilt ? [] : owned);
  const { drafts, untaken, found } = collectDrafts({ ...reading, below, built, inPlace, to, observer });
  const standing = standingDrafts({ tree: target, parse, asked: undefined }, to).filter(({ path }) => !owned.includes(path) || !inPlace);
  const { kept, shadowed } = withoutShadowed([...standing, ...drafts]);
  const scoped = kept.map((draft) => ({ ...draft, applied: draft.scope === undefined ? undefined : applyToOf(draft.scope, tree.files) }));
  const placed = placeDrafts(mergeDrafts(scoped), to, target.has);
  const moved = movedPaths(placed);
  const rendered = placed
    // What stands there is of interest where something else says the same.
    .filter((draft) => draft.standing !== true || draft.origins.length > 1)
    .map((draft) => primitiveOf(draft, reading, moved, inPlace));
  return {
    found,
    primitives: rendered.toSorted((a, b) => byCodeUnit(a.path, b.path)),
    copies: placed.flatMap((draft) => copiesOf(draft, reading, moved)).toSorted((a, b) => byCodeUnit(a.path, b.path)),
    untaken: [...untaken, ...shadowed].toSorted((a, b) => byCodeUnit(a.path, b.path)),
  };
}

/** Of a package and the project that uses it, the project's own counts. Source: microsoft/apm, discovery of primitives. */
function withoutShadowed(drafts: readonly Draft[]): { readonly kept: readonly Draft[]; readonly shadowed: readonly UntakenFile[] } {
  const isPackaged = ({ path }: Draft): boolean => path.startsWith('apm_modules/');
  const nameOf = ({ kind, name }: Draft): string => `${kind} ${name}`;
  const own = new Set(drafts.filter((draft) => !isPackaged(draft)).map(nameOf));
  const isShadowed = (draft: Draft): boolean => isPackaged(draft) && own.has(nameOf(draft));
  const shadowed = drafts
    .filter(isShadowed)
    .map(({ path, from }): UntakenFile => ({ path, from, why: 'shadowed', reason: 'the project has its own of that name, which counts' }));
  return { kept: drafts.filter((draft) => !isShadowed(draft)), shadowed };
}

/** Where each file that is taken goes: links to it lead there. A file of several texts goes nowhere in particular. */
function movedPaths(placed: readonly PlacedDraft[]): ReadonlyMap<FilePath, FilePath> {
  const moved = new Map<FilePath, FilePath>();
  const several = new Set<FilePath>();
  for (const { origins, to } of placed) {
    for (const origin of new Set(origins)) {
      if (moved.has(origin) && moved.get(origin) !== to) several.add(origin);
      moved.set(origin, to);
    }
  }
  for (const origin of several) moved.delete(origin);
  return moved;
}

/** The order in which people read keys. */
const firstKeys = ['name', 'description', 'applyTo'];

function primitiveOf(draft: PlacedDraft, reading: Reading, moved: ReadonlyMap<FilePath, FilePath>, inPlace: boolean): ImportedPrimitive {
  const { to, kind, origins, from, applied, standing = false } = draft;
  const { text, behind } = textOf(draft, reading, moved);
  // A link that led nowhere leads nowhere still, which is another matter.
  const exists = (path: FilePath): boolean => reading.tree.has(path) || reading.tree.files.some((file) => file.startsWith(`${path}/`));
  const absent = inPlace ? [] : behind.filter(exists);
  const links = absent.length === 0 ? [] : [changed(`It links to ${namedPaths(absent)}: what is linked does not come along.`)];
  return {
    path: to,
    kind,
    text,
    state: standing ? 'present' : 'created',
    origins,
    from,
    fromOf: draft.fromOf,
    applyTo: applied?.applyTo,
    dialect: applied?.dialect,
    notes: standing ? draft.notes : [...draft.notes, ...(applied?.notes ?? []), ...links],
  };
}

function textOf(
  draft: PlacedDraft,
  reading: Reading,
  moved: ReadonlyMap<FilePath, FilePath>,
): { readonly text: string; readonly behind: readonly FilePath[] } {
  const { kind, keys, to, body, linksFrom, placedName, applied } = draft;
  const folder = kind === 'skill' ? { from: folderOf(draft.path), to: folderOf(to) } : undefined;
  const links = moveLinks(reading, body, { from: linksFrom, to, moved, folder });
  // By its name it is for the whole repository.
  const applyTo = baseNameOf(to) === 'copilot-instructions.md' ? undefined : applied?.applyTo;
  const all: Record<string, unknown> = {
    ...keys,
    ...(kind === 'skill' && { name: placedName }),
    // The name of the file says the same.
    ...(kind === 'agent' && keys['name'] === placedName && { name: undefined }),
    ...(applyTo !== undefined && { applyTo }),
  };
  const order = [...firstKeys, ...Object.keys(all).filter((key) => !firstKeys.includes(key))];
  const frontmatter = frontmatterText(Object.fromEntries(order.map((key) => [key, all[key]])));
  // A line of hyphens at the start would open frontmatter.
  const separator = frontmatter === '' ? (links.body.startsWith('---') ? '\n' : '') : '\n\n';
  return { text: `${frontmatter}${separator}${links.body.trimEnd()}\n`, behind: links.behind };
}

/** The files beside a skill; in Markdown, links that lead out of its folder still lead to where they did. */
function copiesOf(draft: PlacedDraft, reading: Reading, moved: ReadonlyMap<FilePath, FilePath>): ImportedCopy[] {
  if (draft.standing === true) return [];
  const folder = { from: folderOf(draft.path), to: folderOf(draft.to) };
  return draft.files.map((of) => {
    const path = pathIn(folder.to, of.slice(folder.from.length + 1));
    const read = isMarkdown(of) ? reading.tree.read(of) : undefined;
    if (read?.type !== 'text' || read.text.length > MAX_LENGTH) return { of, path };
    const { body } = moveLinks(reading, read.text, { from: of, to: path, moved, folder });
    return body === read.text ? { of, path } : { of, path, text: body };
  });
}
