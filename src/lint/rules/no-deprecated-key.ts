import { entryAt } from '../../graph/frontmatter-values.ts';
import { schemaOf } from '../../kinds.ts';
import { frontmatterKeys } from '../../model/generated/frontmatter-keys.ts';
import { repeatsKeys } from '../frontmatter-violations.ts';
import type { Rule } from '../rule.ts';
import { isVscodeFrom } from '../vscode.ts';

export const noDeprecatedKey = {
  id: 'no-deprecated-key',
  summary: 'Frontmatter must not use keys that runtimes have replaced.',
  severity: 'error',
  preset: 'recommended',
  *check(graph, { compat }) {
    for (const primitive of graph.primitives) {
      const schema = schemaOf(primitive.kind, primitive.path);
      if (schema === undefined || primitive.frontmatter === undefined) continue;
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
          // Two keys in place of one is a decision; one for one is a rename.
          ...(replaced || replacement.includes('`') || repeatsKeys(primitive) ? {} : { fix: [{ span, text: replacement }] }),
        };
      }
    }
  },
} as const satisfies Rule;
