import { namesOf } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import type { Span } from '../model/span.ts';

/** What an instruction's `forbid` says that no example may have. */
export interface ForbiddenPattern {
  /** As written. */
  readonly written: string;
  readonly span: Span;
  /** `undefined` where the pattern cannot be read. */
  readonly expression: RegExp | undefined;
  /** Why it cannot, to end a sentence. */
  readonly problem: string | undefined;
}

/** More than a pattern that people can read needs. */
const LONGEST = 200;

/** The patterns of an instruction. A single text is one pattern, commas and all. */
export function forbiddenPatterns(primitive: Primitive): ForbiddenPattern[] {
  if (primitive.kind !== 'instructions') return [];
  const value = primitive.frontmatter?.value['forbid'];
  if (value === undefined) return [];
  const entries = primitive.frontmatter?.entries ?? [];
  const written =
    typeof value === 'string'
      ? entries.flatMap(({ path, valueSpan }) => (path.length === 1 && path[0] === 'forbid' ? [{ name: value, span: valueSpan }] : []))
      : namesOf(primitive, 'forbid');
  return written.filter(({ name }) => name !== '').map(({ name, span }) => ({ written: name, span, ...compiled(name) }));
}

function compiled(written: string): Pick<ForbiddenPattern, 'expression' | 'problem'> {
  const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(written) ?? [];
  const refuse = (problem: string): Pick<ForbiddenPattern, 'expression' | 'problem'> => ({ expression: undefined, problem });
  if (source === undefined) return { expression: new RegExp(written.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)), problem: undefined };
  if (!/^i?$/.test(flags)) return refuse('the only flag is `i`');
  if (source.length > LONGEST) return refuse(`it is longer than ${LONGEST} characters`);
  // A repetition of repetitions, and a reference to what was found, can take for ever on a line that does not match.
  if (/\([^)]*[+*{][^)]*\)[+*{]|\\[1-9k]/.test(source)) return refuse('a repetition inside a repetition can take for ever');
  try {
    return { expression: new RegExp(source, `${flags}u`), problem: undefined };
  } catch (error) {
    return refuse(error instanceof SyntaxError ? 'it is no regular expression' : String(error));
  }
}
