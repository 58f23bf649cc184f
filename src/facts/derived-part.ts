import { fromJson } from './plain-json.ts';

/** What is derived from a document, as text: a line for each name, with the value as JSON, which has no line ends of its own. */
export type DerivedPart = string;

/** `undefined` where the name is not there. */
export function derivedValue(part: DerivedPart, name: string): unknown {
  const start = part.startsWith(`${name} `) ? 0 : part.indexOf(`\n${name} `) + 1;
  if (start === 0 && !part.startsWith(`${name} `)) return undefined;
  return fromJson(part.slice(start + name.length + 1, part.indexOf('\n', start)));
}

/** The same part with other names behind those that it has. */
export function withDerived(part: DerivedPart, added: ReadonlyMap<string, string>): DerivedPart {
  return part + [...added].map(([name, json]) => `${name} ${json}\n`).join('');
}
