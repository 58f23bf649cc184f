import { baseNameOf, folderOf, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { builtArguments } from './arguments-back.ts';
import { builtKind, builtName } from './built-text.ts';
import { changed, left } from './draft.ts';
import type { Draft, Note } from './draft.ts';
import type { ImportTree } from './import-tree.ts';
import { harmlessKeys } from './read-agents.ts';
import type { Reader } from './reader.ts';
import type { SourceFile } from './source-file.ts';

/** What a build puts behind the description of a prompt and of an agent. */
const byName = /\. Use it only when a person asks for it by name\.$/;
const asRole = /\. Use it to work in this role\.$/;

/** Skills with the files beside them; what a build has made a skill of for want of another place is again what it was. */
export const skills: Reader = (reading, file, from) => {
  const kind = builtKind(file.built);
  if (kind === 'prompt' || kind === 'instructions' || kind === 'agent') return { drafts: [formerly(kind, file, from)] };
  const folder = baseNameOf(folderOf(file.path));
  const siblings = siblingsOf(reading.tree, file.path);
  const isPlain = (path: FilePath): boolean => reading.tree.read(path).type === 'text';
  const { triggers, ...rest } = file.rule.keys;
  const people = Array.isArray(triggers) && triggers.length > 0 && triggers.every((trigger) => trigger === 'user');
  // What a skill may use without being asked is its own key in the standard, and no program.
  const { keys, notes } = harmlessKeys(rest, ['allowed-tools']);
  const { targets: _, ...own } = from === 'rulesync' ? keys : { targets: undefined, ...keys };
  return {
    drafts: [
      {
        kind: 'skill',
        name: folder,
        otherName: `${folder}-skill`,
        path: file.path,
        from,
        keys: { ...own, ...(people && { 'disable-model-invocation': true }) },
        scope: undefined,
        body: file.body,
        linksFrom: file.path,
        files: siblings.filter(isPlain),
        builtFrom: file.built?.source,
        notes: [...file.notes, ...notes, ...siblings.filter((path) => !isPlain(path)).map(notCopied)],
      },
    ],
  };
};

/** Nothing is copied through a link. */
function notCopied(path: FilePath): Note {
  return changed(`\`${path}\` does not come along: it is a link, or cannot be read.`);
}

function formerly(kind: 'prompt' | 'instructions' | 'agent', file: SourceFile, from: Draft['from']): Draft {
  const { description, 'argument-hint': hint, model } = file.rule.keys;
  const said = typeof description === 'string' ? description.replace(kind === 'prompt' ? byName : asRole, '') : undefined;
  const known = ['name', 'description', 'argument-hint', 'triggers', 'model'];
  const unknown = Object.keys(file.rule.keys).filter((key) => !known.includes(key));
  return {
    kind,
    name: builtName(file.built, baseNameOf(folderOf(file.path))),
    otherName: baseNameOf(folderOf(file.path)),
    path: file.path,
    from,
    keys: { description: said === file.built?.source ? undefined : said, ...(kind === 'prompt' && { 'argument-hint': hint, model }) },
    scope: kind === 'instructions' ? { type: 'on-demand' } : undefined,
    body: kind === 'prompt' ? builtArguments(file.body).body : file.body,
    linksFrom: file.path,
    files: [],
    builtFrom: file.built?.source,
    notes: [...file.notes, ...unknown.map((key) => left(`\`${key}\` is left out: it has no counterpart here.`))],
  };
}

/** All files below the folder but those of a skill in it. */
function siblingsOf({ files }: ImportTree, skill: FilePath): FilePath[] {
  const from = folderOf(skill);
  if (from === '') return [];
  const inside = files.filter((path) => path.startsWith(`${from}/`) && path !== skill);
  const nested = inside.filter((path) => baseNameOf(path).toLowerCase() === 'skill.md').map(folderOf);
  return inside.filter((path) => !nested.some((folder) => isInside(folder, path)));
}
