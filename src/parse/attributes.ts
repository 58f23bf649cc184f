import type { Attribute, Mention } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** What stands in braces: `{#id key=a,b key="a, b" key=`code` flag}`. Other renderers show it as text. */
export interface AttributeList {
  /** Braces included. */
  readonly span: Span;
  readonly id: Mention | undefined;
  readonly attributes: readonly Attribute[];
}

const pair = String.raw`[\w-]+=(?:"[^"\r\n]*"|${'`[^`\\r\\n]*`'}|[^\s{}"${'`'}]+)`;
const list = new RegExp(String.raw`\{(?:#([\w-]+)|(?=${pair}))((?:\s*(?<=[\s{])(?:${pair}|[\w-]+))*)\s*\}`);
const entry = new RegExp(String.raw`([\w-]+)(?:=("[^"]*"|${'`[^`]*`'}|[^\s{}"${'`'}]+))?`, 'g');

/** The first list in a text that starts at `offset` of a document. It has an id, or begins with a key and its value. */
export function attributesIn(text: string, offset = 0): AttributeList | undefined {
  const found = list.exec(text);
  if (found === null) return undefined;
  const start = offset + found.index;
  const [whole, id, rest = ''] = found;
  const from = start + (id === undefined ? 1 : 2 + id.length);
  return {
    span: { start, end: start + whole.length },
    id: id === undefined ? undefined : { name: id, span: { start: start + 2, end: start + 2 + id.length } },
    attributes: [...rest.matchAll(entry)].map((match) => attribute(match, from + match.index)),
  };
}

/** A text without its first list. */
export function withoutAttributes(text: string): string {
  return text.replace(list, '').trimEnd();
}

function attribute([whole, key = '', written]: RegExpExecArray, at: number): Attribute {
  const span = { start: at, end: at + whole.length };
  if (written === undefined) return { key, values: undefined, span };
  const isQuoted = /^["`]/.test(written);
  const text = isQuoted ? written.slice(1, -1) : written;
  return { key, values: listed(text, at + key.length + 1 + (isQuoted ? 1 : 0)), span };
}

function listed(text: string, offset: number): Mention[] {
  return [...text.matchAll(/[^,]+/g)].flatMap((match) => {
    const name = match[0].trim();
    const start = offset + match.index + match[0].indexOf(name);
    return name === '' ? [] : [{ name, span: { start, end: start + name.length } }];
  });
}
