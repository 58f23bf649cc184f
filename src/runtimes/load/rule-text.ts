import { parseDocument } from 'yaml';
import { isMap } from '../../model/is-map.ts';
import { oncePerPath } from '../../model/once-per-path.ts';
import { simpleYaml } from '../../model/simple-yaml.ts';
import type { RuntimeTree } from '../runtime.ts';

/** A file with frontmatter, as runtimes split it. */
export interface RuleText {
  readonly keys: Readonly<Record<string, unknown>>;
  /** Whether the frontmatter could be read; runtimes differ in what they do when not. */
  readonly readable: boolean;
  /** What stands behind the frontmatter, with LF line endings and without blank lines around it. */
  readonly text: string;
  /** The frontmatter as written, with LF line endings. */
  readonly header: string;
}

/** Reads a file once for each tree. `undefined` for what does not exist. */
export const ruleText = oncePerPath((tree: RuntimeTree, path): RuleText | undefined => split(tree.read(path)));

function split(written: string | undefined): RuleText | undefined {
  if (written === undefined) return undefined;
  const text = withLf(written);
  const header = /^---[ \t]*\n(?:([^]*?)\n)??---[ \t]*(?:\n|$)/.exec(text);
  return header === null ? ruleOf('', text) : ruleOf(header[1] ?? '', text.slice(header[0].length));
}

/** A text without a byte order mark, with LF line endings. */
export function withLf(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The two parts of a file. Its keys are read when they are asked for: some runtimes take lines instead. */
export function ruleOf(header: string, body: string): RuleText {
  let known: Pick<RuleText, 'keys' | 'readable'> | undefined;
  const read = (): Pick<RuleText, 'keys' | 'readable'> => (known ??= keysOf(header));
  return {
    get keys() {
      return read().keys;
    },
    get readable() {
      return read().readable;
    },
    text: body.trim(),
    header,
  };
}

function keysOf(header: string): Pick<RuleText, 'keys' | 'readable'> {
  const value = header === '' ? {} : yamlValue(header);
  return isMap(value) ? { keys: value, readable: true } : { keys: {}, readable: value === null };
}

/** `undefined` for what is no YAML. An unquoted glob such as `*.ts` is none: an alias of nothing. */
export function yamlValue(source: string): unknown {
  const simple = source === '' ? undefined : simpleYaml(source);
  return simple === undefined ? parsedValue(source) : Object.fromEntries(simple.map(({ key, value }) => [key, value]));
}

/** The same for any YAML. */
export function parsedValue(source: string): unknown {
  try {
    const document = parseDocument(source, { logLevel: 'silent' });
    return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  } catch {
    // Aliases that stand for more and more, or nesting that is deeper than the stack.
    return undefined;
  }
}

/** A scalar as text, or nothing. */
export function textKey({ keys }: RuleText, key: string): string | undefined {
  const value = keys[key];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A list of texts, or one text. */
export function listKey({ keys }: RuleText, key: string): string[] | undefined {
  const value = keys[key];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
}

/** A value as a reader of lines takes it: all that stands behind the colon, quotes included. Nothing when that is blank. */
export function lineKey({ header }: RuleText, key: string): string | undefined {
  const value = header
    .split('\n')
    .find((line) => line.startsWith(`${key}:`))
    ?.slice(key.length + 1)
    .trim();
  return value === '' ? undefined : value;
}
