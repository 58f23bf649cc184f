import { exampleOf, staticPrefix } from '../graph/glob-example.ts';
import { matchesAny, problemOfGlob } from '../graph/match-glob.ts';
import type { Mention } from '../model/document.ts';
import { isInside, isRepositoryPath, resolvePath } from '../model/file-path.ts';
import type { PlanFinding } from './work-item.ts';

/** A file, a folder with `/` at its end, or a glob; relative to the root. */
export type ScopePart = string;

/** Characters of a path that a file system holds. */
const LONGEST = 4096;

export function isGlob(part: ScopePart): boolean {
  // `app/[id]/page.tsx` is a file of Next.js.
  return /[*?{]/.test(part);
}

/** What a spec writes for a path as a part of a scope, or why it is none. */
export function scopePart({ name, span }: Mention): { readonly part: ScopePart } | { readonly finding: PlanFinding } {
  const slashed = name.replaceAll('\\', '/');
  if (/^(?:\/|~\/|[A-Za-z]:\/)/.test(slashed)) {
    return {
      finding: {
        ruleId: 'plan/absolute-path',
        severity: 'error',
        span,
        message: `\`${name}\` is a path on one machine: for everybody else it is another file, or none.`,
        hint: 'Write the path from the root of the repository, without a slash in front.',
      },
    };
  }
  const path = slashed.length > LONGEST ? undefined : resolvePath('', slashed);
  if (path === undefined || (path !== '' && !isRepositoryPath(path))) {
    return {
      finding: {
        ruleId: 'plan/path-outside-repo',
        severity: 'error',
        span,
        message: `\`${name.slice(0, 100)}\` does not lie in the repository, so no plan can say who changes it.`,
        hint: 'Write the path from the root of the repository.',
      },
    };
  }
  const problem = isGlob(path) ? problemOfGlob(path) : undefined;
  if (problem !== undefined) {
    return {
      finding: { ruleId: 'plan/unreadable-glob', severity: 'error', span, message: problem, hint: 'Correct the glob, or list the files.' },
    };
  }
  return { part: path === '' ? '**' : slashed.endsWith('/') ? `${path}/` : path };
}

/** Whether a path belongs to a scope. A file stands for itself and, where it is a folder, for all below it. */
export function scopeMatcher(parts: readonly ScopePart[]): (path: string) => boolean {
  const literal = parts.filter((part) => !isGlob(part)).map((part) => part.replace(/\/$/, ''));
  const globs = parts.filter(isGlob);
  const matches = globs.length === 0 ? (): boolean => false : matchesAny(globs);
  return (path) => literal.some((one) => isInside(one, path)) || matches(path);
}

/** What every match of a glob begins and ends with. */
export interface GlobEnds {
  /** Folders in front of the first wildcard. */
  readonly prefix: string;
  readonly tail: string;
}

export function globEnds(glob: ScopePart): GlobEnds {
  return { prefix: staticPrefix(glob), tail: tailOf(glob) };
}

/** Whether two globs may match the same file. Told from what they begin and end with, so not always right about a yes. */
export function mayMeet(a: GlobEnds, b: GlobEnds): boolean {
  return (isInside(a.prefix, b.prefix) || isInside(b.prefix, a.prefix)) && (a.tail.endsWith(b.tail) || b.tail.endsWith(a.tail));
}

/** What every match ends with: the characters behind the last wildcard. A pattern of a folder ends with anything. */
function tailOf(glob: string): string {
  return /[*?}\]]([^*?{}[\]/]*)$/.exec(glob)?.[1] ?? '';
}

/** Paths that stand for a scope: files as they are, folders and globs by files that are there, or by one that might be. */
export function examplesOf(part: ScopePart, files: readonly string[]): string[] {
  if (!isGlob(part) && !part.endsWith('/')) return [part];
  const prefix = staticPrefix(part);
  const matches = scopeMatcher([part]);
  const there = files.filter((path) => isInside(prefix, path) && matches(path)).slice(0, MANY);
  return there.length > 0 ? there : [exampleOf(part)];
}

/** Files of one glob that are looked at for what applies to them. */
const MANY = 50;
