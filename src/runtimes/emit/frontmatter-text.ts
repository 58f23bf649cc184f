import { Scalar, stringify } from 'yaml';
import { isMap } from '../../model/is-map.ts';

/** Frontmatter to write. Keys without a value are left out. */
export type Keys = Readonly<Record<string, unknown>>;

/**
 * How values are written: strings in double quotes, one line each. `yaml` breaks long ones at their line ends otherwise, and does
 * not read every such text back as it was.
 */
export const yamlStyle = {
  lineWidth: 0,
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/** A frontmatter block that every YAML parser reads alike. */
export function frontmatterText(values: Keys): string {
  const present = withValues(values);
  if (Object.keys(present).length === 0) return '';
  return `---\n${mapText(present, '')}---`;
}

export function withValues(values: Keys): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}

/** A text without quotes where YAML can do without them: for runtimes that read lines and take quotes as part of the value. */
export function unquoted(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  scalar.type = Scalar.PLAIN;
  return scalar;
}

/** A map in the block style, its first line without indentation. */
function mapText(map: Keys, indent: string): string {
  const entries = Object.entries(map).filter(([, value]) => value !== undefined);
  return entries.map(([key, value]) => `${keyText(key, indent)}${valueText(value, indent)}`).join(indent);
}

function listText(list: readonly unknown[], indent: string): string {
  const inner = `${indent}  `;
  const items = list.map((item) => {
    if (Array.isArray(item) && item.length > 0) return listText(item, inner);
    if (isFilledMap(item)) return mapText(item, inner);
    return `${scalarText(item)}\n`;
  });
  return items.map((item) => `- ${item}`).join(indent);
}

/** What stands behind a key, its line end included. */
function valueText(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.length > 0) return `\n${inner}${listText(value, inner)}`;
  if (isFilledMap(value)) return `\n${inner}${mapText(value, inner)}`;
  return ` ${scalarText(value)}\n`;
}

function isFilledMap(value: unknown): value is Keys {
  return isMap(value) && !(value instanceof Scalar) && Object.values(value).some((item) => item !== undefined);
}

function scalarText(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value instanceof Scalar) return plainText(value as Scalar<string>);
  if (typeof value === 'boolean' || value === null || value === undefined) return String(value ?? null);
  if (Array.isArray(value)) return '[]';
  if (isMap(value)) return '{}';
  return Number.isFinite(value) ? String(value) : stringify(value).trimEnd();
}

/** `yaml` turns to a block of lines where quotes would do, and leaves what other parsers refuse. */
function plainText(scalar: Scalar<string>): string {
  const text = stringify(scalar, yamlStyle).trimEnd();
  return text.includes('\n') || text.search(unsafe) !== -1 ? quoted(scalar.value) : text;
}

/** YAML 1.1 reads some of these words as booleans. */
const plainKey = /^(?!(?:null|true|false|yes|no|on|off|y|n)$)[a-z_][\w-]*$/i;

/** YAML knows no key of more than 1,024 characters on one line with its value. */
const KEY_LIMIT = 1000;

/** A key with its colon. */
function keyText(key: string, indent: string): string {
  const text = plainKey.test(key) ? key : quoted(key);
  return text.length > KEY_LIMIT ? `? ${text}\n${indent}:` : `${text}:`;
}

/** What JSON leaves as it is and YAML takes for a line end, a byte order mark or no text at all. */
const unsafe = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** JSON's strings are YAML's. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
