import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { isClaudeAgent } from '../../kinds.ts';
import { frontmatterKeys } from '../../model/generated/frontmatter-keys.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { Span } from '../../model/span.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import { isComplete } from '../frontmatter-violations.ts';
import type { DocumentRule } from '../rule.ts';

const required = ['name', 'description'];
const known = Object.keys(frontmatterKeys['claude-agent']);

/** Keys of VS Code's and opencode's agents, which are put into the same files. */
const ofOthers: ReadonlySet<string> = new Set([...Object.keys(frontmatterKeys.agent), 'mode']);

export const claudeAgentFields = {
  id: 'claude-agent-fields',
  summary: 'An agent of Claude Code must have a name and a description.',
  severity: 'error',
  preset: 'recommended',
  runtimes: ['claude'],
  documents: 'primitives',
  kinds: ['agent'],
  *checkDocument(primitive, { allowedKeys }) {
    const { path, kind, frontmatter } = primitive;
    if (!isClaudeAgent(path) || !isComplete(primitive)) return;
    const misspelt = misspeltKeys(primitive, allowedKeys(kind));
    const meant = new Set(misspelt.map(({ key }) => key));
    const missing = required.filter((key) => entryAt(primitive, [key]) === undefined && !meant.has(key));
    for (const { written, key, span } of misspelt) {
      const isRequired = required.includes(key);
      yield {
        path,
        span,
        ...(isRequired ? {} : { severity: 'warning' }),
        message: isRequired
          ? `Claude Code does not know the key \`${written}\`, so the agent has no \`${key}\` and is not loaded.`
          : `Claude Code does not know the key \`${written}\` and ignores it without a word.`,
        hint: `Did you mean \`${key}\`?`,
      };
    }
    if (missing.length === 0) return;
    const names = missing.map((key) => `\`${key}\``);
    yield {
      path,
      span: placeOfMissingKey(primitive),
      // It may be a note that lies beside agents.
      ...(frontmatter === undefined ? { severity: 'warning' } : {}),
      message: `The agent has no ${names.join(' and no ')}, so Claude Code does not load it.`,
      hint: frontmatter === undefined ? 'Add them, or move the file out of the folder if it is no agent.' : `Add ${names.join(' and ')}.`,
    };
  },
} as const satisfies DocumentRule;

interface MisspeltKey {
  readonly written: string;
  /** The key that is meant, and not there. */
  readonly key: string;
  readonly span: Span;
}

function misspeltKeys(primitive: Primitive, allowed: ReadonlySet<string>): MisspeltKey[] {
  return (primitive.frontmatter?.entries ?? []).flatMap(({ path: [written], path: { length }, keySpan }) => {
    if (length !== 1 || typeof written !== 'string' || keySpan === undefined || known.includes(written) || allowed.has(written)) return [];
    const key = meantBy(written);
    return key === undefined || entryAt(primitive, [key]) !== undefined ? [] : [{ written, key, span: keySpan }];
  });
}

function meantBy(written: string): string | undefined {
  const letters = (name: string): string => name.replace(/[-_]/g, '').toLowerCase();
  // A skill's key, and near to the opposite.
  if (letters(written) === 'allowedtools') return 'tools';
  const same = known.find((key) => letters(key) === letters(written));
  return same ?? (ofOthers.has(written) ? undefined : nearestName(written, known));
}
