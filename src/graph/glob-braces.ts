/** Deeper nesting than people write, and shallower than what overflows the stack. */
const DEPTH = 16;

/** `{a,b{c,d}}` and what stands around it: texts, and between them the alternatives of each group. */
type Piece = string | readonly string[];

/** Splits at `separator` where it stands outside braces and brackets; offsets are into `text`. */
export function splitOutsideBrackets(text: string, separator: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let braces = false;
  let brackets = false;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === undefined || (character === separator && !braces && !brackets)) {
      parts.push({ text: text.slice(start, at), start });
      start = at + 1;
    } else if (character === '{') braces = true;
    else if (character === '}') braces = false;
    else if (character === '[') brackets = true;
    else if (character === ']') brackets = false;
  }
  return parts;
}

/**
 * What a pattern with braces stands for, without them: `*.{a,b}` is `*.a` and `*.b`. Nested braces are read too.
 * `undefined` where a brace has no partner, or for more than `limit` patterns.
 */
export function expandBraces(pattern: string, limit: number, depth = 0): string[] | undefined {
  const pieces = piecesOf(pattern);
  if (pieces === undefined || depth > DEPTH) return undefined;
  let expanded = [''];
  for (const piece of pieces) {
    const choices = typeof piece === 'string' ? [piece] : expandAll(piece, limit, depth + 1);
    if (choices === undefined || expanded.length * choices.length > limit) return undefined;
    expanded = expanded.flatMap((start) => choices.map((choice) => start + choice));
  }
  return expanded;
}

/** The same pattern with one level of braces: `{a,{b,c}}` becomes `{a,b,c}`. */
export function flattenBraces(pattern: string, limit: number): string | undefined {
  const pieces = piecesOf(pattern)?.map((piece) => {
    if (typeof piece === 'string') return piece;
    const choices = expandAll(piece, limit, 1);
    return choices === undefined ? undefined : `{${choices.join(',')}}`;
  });
  return pieces === undefined || pieces.includes(undefined) ? undefined : pieces.join('');
}

/** Offset behind the part of a list that starts at `start`, its braces read as nested. */
export function endOfPart(list: string, start: number): number {
  let depth = 0;
  for (let at = start; at < list.length; at += 1) {
    const character = list[at];
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === ',' && depth <= 0) return at;
  }
  return list.length;
}

function expandAll(alternatives: readonly string[], limit: number, depth: number): string[] | undefined {
  const expanded: string[] = [];
  for (const alternative of alternatives) {
    const choices = expandBraces(alternative, limit, depth);
    if (choices === undefined || expanded.length + choices.length > limit) return undefined;
    expanded.push(...choices);
  }
  return expanded;
}

function piecesOf(pattern: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  let alternatives: string[] = [];
  let start = 0;
  let depth = 0;
  let inBrackets = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (inBrackets) inBrackets = character !== ']';
    else if (character === '[') inBrackets = true;
    else if (character === '{') {
      depth += 1;
      if (depth > 1) continue;
      pieces.push(pattern.slice(start, at));
      alternatives = [];
      start = at + 1;
    } else if (character === '}' || (character === ',' && depth === 1)) {
      if (character === '}') depth -= 1;
      if (depth < 0) return undefined;
      if (character === '}' && depth > 0) continue;
      alternatives.push(pattern.slice(start, at));
      start = at + 1;
      if (depth === 0) pieces.push(alternatives);
    }
  }
  return depth > 0 || inBrackets ? undefined : [...pieces, pattern.slice(start)];
}
