import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { schemaOf } from '../../kinds.ts';
import { frontmatterKeys } from '../../model/generated/frontmatter-keys.ts';
import { repeatsKeys } from '../frontmatter-violations.ts';
import type { DocumentRule, Finding } from '../rule.ts';
import { removalOfLine } from '../removal.ts';
import { isVscodeFrom } from '../vscode.ts';

export const noDeprecatedKey = {
  id: 'no-deprecated-key',
  summary: 'Frontmatter must not use keys that runtimes have replaced.',
  severity: 'error',
  preset: 'recommended',
  documents: 'primitives',
  *checkDocument(primitive, { compat }) {
    const schema = schemaOf(primitive.kind, primitive.path);
    if (schema === undefined || primitive.frontmatter === undefined) return;
    const { value } = primitive.frontmatter;
    for (const [key, { deprecated, replacement = '' }] of Object.entries(frontmatterKeys[schema])) {
      const span = entryAt(primitive, [key])?.keySpan;
      if (!deprecated || span === undefined) continue;
      const replaced = Object.hasOwn(value, replacement);
      // VS Code reads `mode` as before, and up to 1.109 called it an error where `agent` is not set.
      const severity = key === 'mode' && (replaced || isVscodeFrom(compat, 110)) ? { severity: 'warning' as const } : {};
      yield {
        path: primitive.path,
        span,
        ...severity,
        message: `Key \`${key}\` is deprecated: runtimes that still read it will stop, others already ignore it.`,
        hint: replaced ? `\`${replacement}\` is set too: remove \`${key}\`.` : `Use \`${replacement}\`.`,
        ...fixOf(primitive, key, replacement),
      };
    }
  },
} as const satisfies DocumentRule;

/** One key for another is a rename. Where both are set, the one that has been replaced goes; which of two values counts was never said. */
function fixOf(primitive: Primitive, key: string, replacement: string): Pick<Finding, 'fix' | 'unsafeFix'> {
  const entry = entryAt(primitive, [key]);
  if (entry?.keySpan === undefined || repeatsKeys(primitive)) return {};
  const { keySpan, valueSpan } = entry;
  const { text, frontmatter } = primitive;
  const value = frontmatter?.value ?? {};
  if (key !== 'infer') {
    if (!Object.hasOwn(value, replacement)) return { fix: [{ span: keySpan, text: replacement }] };
    return isAlone(text, keySpan.start, valueSpan.end)
      ? { unsafeFix: removalOfLine(text, { start: keySpan.start, end: valueSpan.end }) }
      : {};
  }
  // Whether other agents may start it, turned round (VS Code 1.122, promptFileParser.ts). People may pick it in either case.
  const infer = value[key];
  const others = value['disable-model-invocation'];
  if (typeof infer !== 'boolean') return {};
  if (others !== undefined) {
    return others === !infer && isAlone(text, keySpan.start, valueSpan.end)
      ? { unsafeFix: removalOfLine(text, { start: keySpan.start, end: valueSpan.end }) }
      : {};
  }
  return {
    fix: [
      { span: keySpan, text: 'disable-model-invocation' },
      { span: valueSpan, text: String(!infer) },
    ],
  };
}

/** Whether a key and its value are all of one line, in a block. */
function isAlone(text: string, start: number, end: number): boolean {
  return (
    !/[\r\n]/.test(text.slice(start, end)) && /(?:^|[\r\n])$/.test(text.slice(0, start)) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end))
  );
}
