import { isRepositoryWide, kindOf, stemOf } from '../kinds.ts';
import type { Dialect } from '../graph/match-glob.ts';
import { folderOf } from '../model/file-path.ts';
import { builtName, longName } from './built-text.ts';
import { changed } from './draft.ts';
import type { DraftKind, DraftScope, Note } from './draft.ts';
import { harmlessKeys } from './read-agents.ts';
import { REPOSITORY_WIDE } from './read-rules.ts';
import type { Reader } from './reader.ts';
import { patternsOf } from './rule-scopes.ts';
import { skills } from './read-skills.ts';

/** Files that are primitives by their names: those of another repository, and of packages. */
export const ownKinds: Reader = (reading, file, from) => {
  const kind = kindOf(file.path);
  if (kind === undefined || kind === 'agents-file') return { drafts: [], left: 'it is no primitive by its name' };
  if (kind === 'skill') return skills(reading, file, from);
  const asked = reading.asked;
  // Those who read `.github` do not agree on where a pattern starts.
  const isRooted = asked !== undefined && !asked.has('vscode') && (asked.has('copilot') || asked.has('copilot-cli'));
  const { applyTo, ...rest } = file.rule.keys;
  const { keys, notes } = harmlessKeys(rest);
  const scoped = kind === 'instructions' ? scopeOf(file.path, applyTo, isRooted ? 'rooted' : 'vscode', from === 'apm') : undefined;
  const stem = stemOf(file.path);
  const memory = kind === 'memory' && applyTo !== undefined ? { applyTo } : {};
  return {
    drafts: [
      {
        kind: kind satisfies DraftKind,
        name: isRepositoryWide(file.path) ? REPOSITORY_WIDE : builtName(file.built, stem),
        otherName: file.built === undefined ? longName(file.path) : stem,
        path: file.path,
        from,
        keys: { ...keys, ...memory },
        scope: scoped?.scope,
        body: file.body,
        linksFrom: file.path,
        files: [],
        builtFrom: file.built?.source,
        notes: [...file.notes, ...notes, ...(scoped?.notes ?? [])],
      },
    ],
  };
};

interface Scoped {
  readonly scope: DraftScope;
  readonly notes: readonly Note[];
}

/** `applyTo` as VS Code reads it: one text. APM takes a rule without one for everything. Source: microsoft/apm primitives. */
function scopeOf(path: string, applyTo: unknown, dialect: Dialect, isApm: boolean): Scoped {
  if (isRepositoryWide(path)) {
    const folder = folderOf(path).replace(/(?:^|\/)\..*$/, '');
    return { scope: folder === '' || isApm ? { type: 'everything' } : { type: 'folder', folder }, notes: [] };
  }
  const globs = patternsOf(applyTo) ?? [];
  if (globs.length === 0) return { scope: isApm && applyTo === undefined ? { type: 'everything' } : { type: 'on-demand' }, notes: [] };
  const notes = Array.isArray(applyTo)
    ? [changed('Its `applyTo` is a list, for which VS Code never applies it; here it is the text that VS Code reads.')]
    : [];
  return { scope: { type: 'globs', globs, dialect, base: '', within: '' }, notes };
}
