import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { Document } from '../model/document.ts';
import { validateSessionTwin } from '../model/generated/validators/session-twin.js';
import { isMap } from '../model/is-map.ts';
import type { Span } from '../model/span.ts';
import { pathOfPointer } from '../model/value-path.ts';

/** What `.agent/HANDOFF.json` says. */
export interface SessionTwin {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where the value of a key stands; the whole file for one that is missing. */
  readonly spanOf: (key: string) => Span;
  readonly problems: readonly TwinProblem[];
}

export interface TwinProblem {
  readonly span: Span;
  /** The start of a sentence. */
  readonly what: string;
}

/** Total: what is no JSON, or no object, has no values. */
export function readTwin({ text }: Document): SessionTwin {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const first = { start: shift, end: Math.min(text.length, shift + 1) };
  // The parser calls itself for each level.
  if (nesting(text) > 100)
    return { value: {}, spanOf: () => first, problems: [{ span: first, what: 'This is nested more than 100 levels deep' }] };
  const errors: ParseError[] = [];
  const root = parseTree(text.slice(shift), errors, { disallowComments: true, allowTrailingComma: false });
  const at = (path: (string | number)[]): Span => {
    const node = root === undefined ? undefined : findNodeAtLocation(root, path);
    return node === undefined ? first : { start: node.offset + shift, end: node.offset + node.length + shift };
  };
  const [broken] = errors;
  const value: unknown = root === undefined ? undefined : getNodeValue(root);
  const values = isMap(value) ? value : {};
  const spanOf = (key: string): Span => at([key]);
  if (broken !== undefined) {
    const offset = Math.min(broken.offset + shift, text.length);
    const what = `This is no JSON (${printParseErrorCode(broken.error)})`;
    return { value: {}, spanOf, problems: [{ span: { start: offset, end: Math.min(offset + broken.length, text.length) }, what }] };
  }
  if (!isMap(value)) return { value: {}, spanOf, problems: [{ span: first, what: 'This is no JSON object' }] };
  if (validateSessionTwin(value)) return { value: values, spanOf, problems: [] };
  const problems = (validateSessionTwin.errors ?? []).map(({ keyword, instancePath, params }): TwinProblem => {
    const path = pathOfPointer(value, instancePath);
    const name = path.join('.');
    if (keyword === 'required')
      return {
        span: at(path),
        what: `${name === '' ? '' : `\`${name}\` has `}no \`${String(params['missingProperty'])}\``.replace(/^no/, 'There is no'),
      };
    if (keyword === 'type') return { span: at(path), what: `\`${name}\` is no ${String(params['type'])}` };
    return { span: at(path), what: `\`${name}\` is of another ${keyword === 'const' ? 'version' : 'form'}` };
  });
  return { value: values, spanOf, problems };
}

/** Brackets in texts count, too: no session has that many. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1));
    else if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}
