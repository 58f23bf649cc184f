/**
 * Where a symbol is declared in a source text of any language, as its lines. There is no parser: a line declares a name when it
 * has the form that declarations have in the languages of today, and what belongs to it is found by indentation. So these are
 * not seen: names that macros or strings make, declarations whose name stands on another line than their keyword, and a
 * declaration inside of a block comment counts. Several declarations of one name (overloads) are taken together.
 */
export function symbolLines(text: string, symbol: string): readonly string[] | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  return linesOf(lines, symbol.split('.'));
}

function linesOf(lines: readonly string[], [name = '', ...inner]: readonly string[]): readonly string[] | undefined {
  const blocks = blocksOf(lines, name);
  if (blocks.length === 0) return undefined;
  if (inner.length === 0) return blocks.flatMap((block) => dedented(block));
  const found = blocks.flatMap((block) => linesOf(block.slice(1), inner) ?? []);
  return found.length === 0 ? undefined : found;
}

/** Words that declare, in the order in which they may stand before the keyword or the name. */
const modifiers =
  '(?:(?:export|default|declare|public|private|protected|internal|static|final|abstract|sealed|async|override|virtual|readonly|pub(?:\\([^)]*\\))?|unsafe|extern(?:\\s+"[^"]*")?|inline|constexpr|open|data|partial|local|synchronized|native|suspend|lateinit|mut|global|get|set)\\s+)*';
const keywords =
  '(?:function\\*?|func|fun|fn|def|defp|defn|defmodule|defmacro|class|interface|type|enum(?:\\s+class)?|struct|trait|impl|mod|module|namespace|package|const|let|var|val|record|object|protocol|extension|actor|union|typedef|typealias|alias|sub|proc|procedure|macro_rules!|macro|create\\s+(?:or\\s+replace\\s+)?(?:table|view|function|procedure|index|type)|CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:TABLE|VIEW|FUNCTION|PROCEDURE|INDEX|TYPE)|#\\s*define|static|declare\\s+function)';

/** How a line declares a name for sure; `@` stands for it. */
const forms: readonly string[] = [
  // `function name`, `def self.name`, `func (r *T) name`, `impl<T> name`, `const name`
  `^\\s*${modifiers}${keywords}(?:<[^>]*>)?\\s+(?:\\([^)]*\\)\\s*)?(?:self\\.|mut\\s+)?["'\`]?@(?![\\w$-])`,
  // `const { a, name } =`
  `^\\s*${modifiers}(?:const|let|var)\\s*[{[][^}\\]]*(?<![\\w$])@(?![\\w$])[^}\\]]*[}\\]]\\s*=`,
  // `name(args) {` with its modifiers and the type that it gives; what follows decides where the line ends earlier
  `^\\s*${modifiers}(?:[\\w$<>,.?*&[\\]:]+\\s+)?[*&#]?@\\s*(?:<[^>]*>)?\\((?:[^()]*(?:\\([^()]*\\)[^()]*)*\\)[^()]*[{]?|)\\s*$`,
  // `name() {` in a shell, `name: function`, `name = (…) =>`, `name = lambda`
  `^\\s*["']?@["']?\\s*(?:\\(\\)\\s*[{]|[:=]\\s*(?:async\\s+)?(?:function\\b|lambda\\b|\\([^()]*\\)\\s*(?::[^=]+)?=>|[\\w$]+\\s*=>))`,
  // `NAME = value` and `name: Type = value` at the left margin
  `^(?:[\\w$]+\\s+)?@(?:\\s*:\\s*[^=(){}]+)?\\s*(?:=(?![=>])|:=|\\?=)`,
];

/** Fields of records and classes, and keys of data, which look like uses elsewhere: they count where nothing else declares the name. */
const weakForms: readonly string[] = [
  `^\\s*${modifiers}(?:this\\.|self\\.)?@\\??(?:\\s*:\\s*[^=(){}]+)?\\s*(?:=(?![=>])|:=)`,
  `^\\s*${modifiers}(?:[\\w$<>,.?*&[\\]:]+\\s+)?["']?@["']?(?:\\?|!)?\\s*(?::(?=\\s|$)|;\\s*$)`,
];

const notDeclared =
  /^\s*(?:\/\/|#(?!\s*define\b)|--|;|\*|"""|'''|return\b|throw\b|await\b|if\b|else\b|for\b|while\b|switch\b|case\b|import\b|from\b|use\b|yield\b|new\b|delete\b|export\s*[{*])/;

/** A line that is longer holds no declaration that a person would cite. */
const longest = 2000;

function blocksOf(lines: readonly string[], name: string): readonly (readonly string[])[] {
  const escaped = name.replaceAll('$', '\\$');
  const sure = blocksBy(forms, lines, escaped);
  return sure.length > 0 ? sure : blocksBy(weakForms, lines, escaped);
}

function blocksBy(written: readonly string[], lines: readonly string[], escaped: string): (readonly string[])[] {
  const patterns = written.map((form) => new RegExp(form.replaceAll('@', () => escaped)));
  const exact = new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`);
  const blocks: (readonly string[])[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.length > longest || !exact.test(line) || notDeclared.test(line) || !patterns.some((pattern) => pattern.test(line))) continue;
    const block = lines.slice(at, endOfBlock(lines, at));
    if (isCall(block, escaped)) continue;
    blocks.push(block);
    at += block.length - 1;
  }
  return blocks;
}

/** Whether `name(…)` is no declaration: no block is opened behind its arguments. */
function isCall(block: readonly string[], escaped: string): boolean {
  const [first = '', second = ''] = block;
  if (!new RegExp(`(?:^|[\\s*&#])${escaped}\\s*(?:<[^>]*>)?\\([^{]*$`).test(first) || new RegExp(`\\b${keywords}\\s`).test(first))
    return false;
  if (first.trimEnd().endsWith(')')) return !second.trim().startsWith('{');
  const close = block.slice(1).find((line) => indentOf(line) === indentOf(first) && line.trim() !== '');
  return close === undefined || !/^\s*\).*\{\s*$/.test(close);
}

/** Behind the last line that is indented deeper than the first, and the line that closes the block at its own depth. */
function endOfBlock(lines: readonly string[], start: number): number {
  const depth = indentOf(lines[start] ?? '');
  let end = start + 1;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const indent = indentOf(line);
    const closes =
      indent === depth && /^\s*(?:[)\]}{]|end\b|else\b|elif\b|catch\b|except\b|finally\b|rescue\b|ensure\b|fi\b|done\b|esac\b)/.test(line);
    if (indent <= depth && !closes) break;
    end = at + 1;
  }
  return end;
}

/** Columns; a tab leads to the next multiple of four. */
function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += 4 - (column % 4);
    else if (character === ' ') column += 1;
    else break;
  }
  return column;
}

/** Without the white space that all lines begin with and that lines end with: a block that is moved inwards says the same. */
function dedented(lines: readonly string[]): string[] {
  const depth = Math.min(...lines.flatMap((line) => (line.trim() === '' ? [] : [/^[ \t]*/.exec(line)?.[0].length ?? 0])));
  return lines.map((line) => line.slice(Number.isFinite(depth) ? depth : 0).trimEnd());
}
