import { entryAt } from '../../graph/frontmatter-values.ts';
import { kinds, schemaOf } from '../../kinds.ts';
import { frontmatterKeys } from '../../model/generated/frontmatter-keys.ts';
import type { KeyEntry } from '../../model/generated/frontmatter-keys.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import { fileStart } from '../../model/span.ts';
import { pathOf, violations } from '../frontmatter-violations.ts';
import type { DocumentRule } from '../rule.ts';
import { isForVscode } from '../vscode.ts';

const handoffKeys: Readonly<Record<string, KeyEntry>> = Object.fromEntries(
  ['label', 'agent', 'prompt', 'send', 'showContinueOn', 'model'].map((name) => [name, { deprecated: false }]),
);

export const noUnknownKey = {
  id: 'no-unknown-key',
  summary: 'Frontmatter keys must be ones that a runtime reads.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'primitives',
  *checkDocument(primitive, { allowedKeys }) {
    for (const { instancePath, keyword, params } of violations(primitive)) {
      if (keyword !== 'additionalProperties') continue;
      const key = String(params['additionalProperty']);
      const parent = pathOf(primitive, instancePath);
      if (parent.length === 0 ? allowedKeys(primitive.kind).has(key) : parent[0] !== 'handoffs' || !isForVscode(primitive)) continue;
      // Package managers of prompts read it, and so do `no-undeclared-input` and `no-unused-input`.
      if (primitive.kind === 'prompt' && parent.length === 0 && key === 'input') continue;
      const schema = schemaOf(primitive.kind, primitive.path) ?? kinds[primitive.kind].schema;
      const keys = parent.length === 0 ? frontmatterKeys[schema] : handoffKeys;
      const known = Object.keys(keys).filter((name) => keys[name]?.deprecated !== true);
      const entry = entryAt(primitive, [...parent, key]);
      const guess = isKnownElsewhere(key) ? '' : didYouMean(key, Object.keys(keys)).trim();
      const place = schema === 'claude-rule' ? 'a rule of Claude Code' : `a file of kind ${primitive.kind}`;
      yield {
        path: primitive.path,
        span: entry?.keySpan ?? fileStart,
        message: `No runtime reads the key \`${[...parent, key].join('.')}\` in ${parent.length === 0 ? place : 'a hand-off'}: it is ignored without a word.`,
        hint:
          guess ||
          `Known keys: ${known.join(', ')}.${parent.length === 0 ? ' A key of your own belongs in `allowKeys` of the configuration.' : ''}`,
      };
    }
  },
} as const satisfies DocumentRule;

/** A key of another kind, such as `mode` of prompts, is not misspelt. */
function isKnownElsewhere(key: string): boolean {
  return Object.values(frontmatterKeys).some((keys) => Object.hasOwn(keys, key));
}
