import { splitOutsideBrackets } from './glob-braces.ts';
import { isCheap, segmentMatcher } from './glob-matcher.ts';
import type { PathMatcher } from './glob-matcher.ts';

/** Why a pattern is refused: as VS Code's validator does, or because no runtime reads it the way it looks. */
export type GlobProblem = 'empty' | 'negation' | 'nested-braces' | 'unclosed-brace' | 'unclosed-bracket' | 'bad-range' | 'too-many-braces';

export interface CompiledGlob {
  readonly expression: PathMatcher;
  readonly problem: undefined;
}

export interface RefusedGlob {
  readonly expression: undefined;
  readonly problem: GlobProblem;
}

/**
 * One pattern of VS Code's glob dialect (`base/common/glob.ts` of 1.122), which github.com, Claude Code and Cline
 * document too: `*` and `?` stay inside a segment, `**` is whole segments, `{a,b}` does not nest, `[abc]`, `[a-z]`,
 * `[!x]`. Matches whole root-relative paths.
 */
export function compileGlob(pattern: string, { ignoreCase }: { readonly ignoreCase: boolean }): CompiledGlob | RefusedGlob {
  const problem = problemOf(pattern);
  if (problem !== undefined) return { expression: undefined, problem };
  const flags = ignoreCase ? 'i' : '';
  try {
    if (isCheap(pattern)) return { expression: new RegExp(searchFor(expressionOf(pattern)), flags), problem: undefined };
    const expression = segmentMatcher(pattern, { ignoreCase, classOf: (members) => new RegExp(characterClass(members), flags) });
    return expression === undefined ? { expression, problem: 'too-many-braces' } : { expression, problem: undefined };
  } catch {
    // The only part of a pattern that reaches the expression unescaped is a range such as `[z-a]`.
    return { expression: undefined, problem: 'bad-range' };
  }
}

/** A whole-path expression as a search: what may stand before and behind need not be matched character by character. */
function searchFor(expression: string): string {
  const anywhere = '(?:.*/)?';
  const andBelow = '(?:/.*)?';
  const start = expression.startsWith(anywhere) ? `(?:^|/)${expression.slice(anywhere.length)}` : `^${expression}`;
  return start.endsWith(andBelow) ? `${start.slice(0, -andBelow.length)}(?:/|$)` : `${start}$`;
}

function problemOf(pattern: string): GlobProblem | undefined {
  if (pattern === '') return 'empty';
  if (pattern.startsWith('!')) return 'negation';
  let inBraces = false;
  let inBrackets = false;
  for (const character of pattern) {
    if (inBrackets) inBrackets = character !== ']';
    else if (character === '[') inBrackets = true;
    else if (character === '{') {
      if (inBraces) return 'nested-braces';
      inBraces = true;
    } else if (character === '}') inBraces = false;
  }
  if (inBrackets) return 'unclosed-bracket';
  return inBraces ? 'unclosed-brace' : undefined;
}

function expressionOf(pattern: string): string {
  const segments = splitOutsideBrackets(pattern, '/')
    .map(({ text }) => text)
    // `**` behind `**` adds nothing.
    .filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**');
  if (segments.every((segment) => segment === '**')) return '.*';
  return segments
    .map((segment, index) => {
      const last = index === segments.length - 1;
      if (segment === '**') return last ? '' : '(?:.*/)?';
      // `src/**` holds for `src` itself too.
      if (segments[index + 1] === '**' && index + 2 === segments.length) return `${segmentExpression(segment)}(?:/.*)?`;
      return segmentExpression(segment) + (last ? '' : '/');
    })
    .join('');
}

function segmentExpression(segment: string): string {
  let expression = '';
  for (let at = 0; at < segment.length; at += 1) {
    const character = segment[at] ?? '';
    if (character === '*') expression += '[^/]*';
    else if (character === '?') expression += '[^/]';
    else if (character === '{') {
      const close = segment.indexOf('}', at);
      const choices = splitOutsideBrackets(segment.slice(at + 1, close), ',');
      expression += `(?:${choices.map(({ text }) => expressionOf(text)).join('|')})`;
      at = close;
    } else if (character === '[') {
      // A `]` right behind the opening bracket is a member.
      const close = segment.indexOf(']', at + 2);
      if (close === -1) return `${expression}(?!)`;
      expression += characterClass(segment.slice(at + 1, close));
      at = close;
    } else expression += escapeExpression(character);
  }
  return expression;
}

function characterClass(members: string): string {
  const negated = /^[!^]/.test(members);
  const escaped = [...(negated ? members.slice(1) : members)]
    .filter((character) => character !== '/')
    .map((character) => (character === '-' ? character : escapeExpression(character)))
    .join('');
  return negated ? `[^/${escaped}]` : `[${escaped}]`;
}

function escapeExpression(character: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}
