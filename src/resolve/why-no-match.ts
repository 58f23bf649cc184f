import { expandBraces, splitOutsideBrackets } from '../graph/glob-braces.ts';
import { compileGlob } from '../graph/glob-pattern.ts';
import { dialects } from '../graph/match-glob.ts';
import type { Dialect, GlobPart } from '../graph/match-glob.ts';
import type { FilePath } from '../model/file-path.ts';
import { baseNameOf } from '../model/file-path.ts';

/** More alternatives than are worth naming one by one. */
const EXPANSIONS = 64;

const problems: Readonly<Record<NonNullable<GlobPart['problem']>, string>> = {
  empty: 'it is empty',
  negation: '`!` in front does not negate: no runtime reads it so, and it matches nothing',
  'nested-braces': 'braces inside braces are not read, so it matches nothing',
  'unclosed-brace': 'a brace is not closed, so it matches nothing',
  'unclosed-bracket': 'a bracket is not closed, so it matches nothing',
  'bad-range': 'the range in its brackets runs backwards, so it matches nothing',
  'too-many-braces': 'its braces stand for too many patterns, so it matches nothing',
};

/** Why a pattern that does not match a path does not, as far as the two show it. */
export function whyNoMatch(part: GlobPart, path: FilePath, dialect: Dialect): string {
  return whyNever(part, dialect) ?? whyNotThis(part.pattern, path, dialect);
}

/** Why a pattern can match no path at all. */
export function whyNever({ pattern, problem }: GlobPart, dialect: Dialect): string | undefined {
  if (problem !== undefined) return problems[problem];
  if (pattern.startsWith('/')) {
    return dialect === 'vscode'
      ? 'it starts with `/`, which VS Code takes for the root of the disk, so it matches nothing'
      : 'it starts with `/`, and paths do not, so it matches nothing';
  }
  if (pattern.includes('\\')) return 'it has a backslash, and paths are written with `/`';
  if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(pattern)) return 'it has a segment `.` or `..`, which no path has';
  return undefined;
}

function whyNotThis(pattern: string, path: FilePath, dialect: Dialect): string {
  const anchored = dialects[dialect].anchor(pattern) ?? pattern;
  if (matches(anchored, path, true)) return 'it differs in case alone, and this dialect minds case';
  const furthest = (expandBraces(anchored, EXPANSIONS) ?? [anchored])
    .map((single) => progress(single, path, dialect))
    .reduce((best, other) => (other.matched > best.matched ? other : best));
  return wordingOf(furthest, path, dialect);
}

interface Progress {
  readonly segments: readonly string[];
  /** How many of the segments the folders of the path, or all of it, match from the start. */
  readonly matched: number;
}

function progress(pattern: string, path: FilePath, dialect: Dialect): Progress {
  const segments = splitOutsideBrackets(pattern, '/').map(({ text }) => text);
  const { ignoreCase } = dialects[dialect];
  let matched = 0;
  while (matched < segments.length && matches([...segments.slice(0, matched + 1), '**'].join('/'), path, ignoreCase)) matched += 1;
  return { segments, matched };
}

function wordingOf({ segments, matched }: Progress, path: FilePath, dialect: Dialect): string {
  const before = segments
    .slice(0, matched)
    .join('/')
    .replace(/^\*\*(?:\/|$)/, '');
  const failing = segments[matched];
  if (failing === undefined) {
    return before.endsWith('*') || before === ''
      ? 'it names a folder above the path and not what is below: add `/**`'
      : `it names \`${before}\` itself and not what is below: write \`${before}/**\``;
  }
  const isLast = matched === segments.length - 1;
  const place = before === '' ? (dialect === 'vscode' || matched > 0 ? '' : ' at the root of the repository') : ` behind \`${before}\``;
  if (isLast && /[*?[]/.test(failing)) return `the file name \`${baseNameOf(path)}\` does not match \`${failing}\`${place}`;
  return isLast ? `the path has no file \`${failing}\`${place}` : `the path has no folder \`${failing}\`${place}`;
}

function matches(pattern: string, path: FilePath, ignoreCase: boolean): boolean {
  return compileGlob(pattern, { ignoreCase }).expression?.test(path) === true;
}
