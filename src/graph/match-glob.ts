import type { FilePath } from '../model/file-path.ts';
import { UsageError } from '../model/usage-error.ts';
import { splitOutsideBrackets } from './glob-braces.ts';
import { compileGlob } from './glob-pattern.ts';
import type { GlobProblem } from './glob-pattern.ts';

/** How a runtime reads `applyTo`. */
export const DIALECTS = ['vscode', 'rooted'] as const;
export type Dialect = (typeof DIALECTS)[number];

interface DialectRules {
  readonly title: string;
  readonly source: string;
  readonly ignoreCase: boolean;
  /** Patterns that always apply, even with no file at hand. */
  readonly everything: ReadonlySet<string>;
  /** The pattern as it is matched against root-relative paths; `undefined` when it can match none. */
  readonly anchor: (pattern: string) => string | undefined;
}

export const dialects: Readonly<Record<Dialect, DialectRules>> = {
  vscode: {
    title: 'VS Code: patterns match at any depth',
    source: 'microsoft/vscode 1.122, computeAutomaticInstructions.ts `_matches`',
    ignoreCase: true,
    everything: new Set(['**', '**/*', '*']),
    anchor: (pattern) => {
      // Matched against absolute paths: a leading slash means the root of the file system.
      if (pattern.startsWith('/')) return undefined;
      return pattern.startsWith('**/') ? pattern : `**/${pattern}`;
    },
  },
  rooted: {
    title: 'github.com, Claude Code, Cline: patterns start at the repository root',
    source: 'github/docs custom-instructions-path.md; code.claude.com/docs/en/memory; cline docs',
    ignoreCase: false,
    everything: new Set(['**', '**/*']),
    anchor: (pattern) => (pattern.startsWith('/') ? undefined : pattern),
  },
};

/** One pattern of an `applyTo` list. */
export interface GlobPart {
  /** As written, without the white space around it. */
  readonly pattern: string;
  /** Offset of the pattern in the list. */
  readonly start: number;
  readonly problem: GlobProblem | undefined;
  /** Applies to every file, whatever its path. */
  readonly everything: boolean;
  readonly matches: (path: FilePath) => boolean;
}

const never = (): boolean => false;
const always = (): boolean => true;

type CompiledPart = Pick<GlobPart, 'problem' | 'everything' | 'matches'>;

/** Compiles lists, each pattern once: equal patterns share their matcher. */
export class GlobCompiler {
  private readonly known: Readonly<Record<Dialect, Map<string, CompiledPart>>> = { vscode: new Map(), rooted: new Map() };
  private readonly lists: Readonly<Record<Dialect, Map<string, readonly GlobPart[]>>> = { vscode: new Map(), rooted: new Map() };

  /** A comma-separated list, split outside braces and brackets and trimmed. An empty part is a problem and matches nothing. */
  compile(list: string, dialect: Dialect): readonly GlobPart[] {
    const parts = this.lists[dialect].get(list) ?? this.compileParts(list, dialect);
    this.lists[dialect].set(list, parts);
    return parts;
  }

  private compileParts(list: string, dialect: Dialect): GlobPart[] {
    return splitOutsideBrackets(list, ',').map(({ text, start }) => {
      const pattern = text.trim();
      const compiled = this.known[dialect].get(pattern) ?? compilePart(pattern, dialects[dialect]);
      this.known[dialect].set(pattern, compiled);
      return { pattern, start: start + text.length - text.trimStart().length, ...compiled };
    });
  }
}

export function compileGlobList(list: string, dialect: Dialect): readonly GlobPart[] {
  return new GlobCompiler().compile(list, dialect);
}

function compilePart(pattern: string, rules: DialectRules): CompiledPart {
  if (rules.everything.has(pattern)) return { problem: undefined, everything: true, matches: always };
  const { problem } = compileGlob(pattern, rules);
  const anchored = problem === undefined ? rules.anchor(pattern) : undefined;
  const expression = anchored === undefined ? undefined : compileGlob(anchored, rules).expression;
  return { problem, everything: false, matches: expression === undefined ? never : (path) => expression.test(path) };
}

/**
 * Globs of our own configuration and command line: from the root, with or without `./` or `/` in front. What names a
 * folder stands for all below it. Throws a `UsageError` for a glob that cannot be read.
 */
export function matchesAny(globs: readonly string[]): (path: FilePath) => boolean {
  const parts = globs.flatMap((glob) =>
    partsOf(glob).map((part) => {
      if (part.problem !== undefined) throw new UsageError(wordingOf(glob, part.problem));
      return part.matches;
    }),
  );
  return (path) => parts.some((matches) => matches(path));
}

/** Why `matchesAny` would refuse a glob. */
export function problemOfGlob(glob: string): string | undefined {
  const problem = partsOf(glob).find((part) => part.problem !== undefined)?.problem;
  return problem === undefined ? undefined : wordingOf(glob, problem);
}

function partsOf(glob: string): readonly GlobPart[] {
  const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '');
  return [...compileGlobList(plain, 'rooted'), ...compileGlobList(`${plain}/**`, 'rooted')];
}

function wordingOf(glob: string, problem: GlobProblem): string {
  return `The glob \`${glob}\` cannot be read: ${problem.replaceAll('-', ' ')}.`;
}
