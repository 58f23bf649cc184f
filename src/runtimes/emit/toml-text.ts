import { stringify } from 'smol-toml';
import type { FilePath } from '../../model/file-path.ts';
import { withValues } from './frontmatter-text.ts';
import type { Keys } from './frontmatter-text.ts';
import { provenanceLine } from './provenance.ts';
import type { WrappedText } from '../runtime.ts';

/** A TOML file. Texts of several lines stay readable: they are written as they are where TOML can hold them so. */
export function tomlText(source: FilePath, values: Keys): string {
  const lines = Object.entries(withValues(values)).map(([key, value]) => {
    const plain: unknown = typeof value === 'string' ? wellFormed(value) : value;
    return typeof plain === 'string' && plain.includes('\n') ? `${key} = ${block(plain)}\n` : stringify({ [key]: plain });
  });
  return `# ${provenanceLine([source])}\n\n${lines.join('')}`;
}

/** A TOML file whose last value is a text of lines. */
export function wrappedToml(source: FilePath, values: Keys, key: string, text: string): WrappedText {
  const above = tomlText(source, values);
  return { text: tomlText(source, { ...values, [key]: text }), line: text.includes('\n') ? above.split('\n').length : undefined };
}

/** TOML is UTF-8: half of a surrogate pair, written or escaped, makes the file unreadable. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Control characters that TOML takes only as escapes: all but tab and line feed. */
const control = /[\0-\x08\x0B-\x1F\x7F]/g;

/** A literal string, in which nothing is special but its end, else one with escapes. The line break behind the opening quotes is none of the text. */
function block(text: string): string {
  if (!text.includes("'''") && !text.endsWith("'") && text.search(control) === -1) return `'''\n${text}'''`;
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(control, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"""\n${escaped}"""`;
}
