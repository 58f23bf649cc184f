import type { Primitive } from '../../graph/graph.ts';
import { estimateTokens } from '../../model/estimate-tokens.ts';
import { isMap } from '../../model/is-map.ts';
import type { RuleOptions } from '../../model/lint-settings.ts';
import type { Span } from '../../model/span.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import type { DocumentRule, Finding } from '../rule.ts';

type Limits = NonNullable<RuleOptions['memory-budget']>;

/**
 * What Claude Code reads of its MEMORY.md when a session starts (Claude Code docs, "Manage Claude's memory"): the rest is cut
 * off without a word. Other runtimes read all, and pay for it.
 */
const usual = { lines: 200, bytes: 25_000 };

export const memoryBudget = {
  id: 'memory-budget',
  summary: 'A memory file must stay within its limits.',
  severity: 'warning',
  preset: 'strict',
  documents: 'primitives',
  kinds: ['memory'],
  *checkDocument(memory, { options }) {
    yield* excesses(memory, options['memory-budget'] ?? {});
  },
} as const satisfies DocumentRule;

function* excesses(memory: Primitive, configured: Limits): Iterable<Finding> {
  const own = limitsOf(memory);
  const sizes = sizesOf(memory);
  for (const unit of ['entries', 'tokens', 'lines', 'bytes'] as const) {
    const declared = unit === 'entries' || unit === 'tokens' ? own[unit] : undefined;
    const limit = declared?.limit ?? configured[unit] ?? (unit === 'lines' || unit === 'bytes' ? usual[unit] : undefined);
    if (limit === undefined || sizes[unit] <= limit) continue;
    const isUsual = declared === undefined && configured[unit] === undefined;
    yield {
      path: memory.path,
      span: declared?.span ?? placeOfMissingKey(memory),
      ...(declared === undefined ? { severity: 'info' as const } : {}),
      message: `The memory has ${unit === 'tokens' ? 'about ' : ''}${sizes[unit]} ${unit}, ${sizes[unit] - limit} more than ${isUsual ? `the ${limit} that a runtime reads before it cuts memory off` : `its limit of ${limit}`}: what is loaded each time costs each time, and the more it is, the less of it is followed.`,
      hint: `Retire what no longer holds, merge what says the same, or move a part to a file of its own. ${largestOf(memory)}`.trimEnd(),
    };
  }
}

function limitsOf({ frontmatter }: Primitive): Partial<Record<'entries' | 'tokens', { limit: number; span: Span }>> {
  const learn = frontmatter?.value['learn'];
  if (!isMap(learn)) return {};
  return Object.fromEntries(
    [['entries', 'maxEntries'] as const, ['tokens', 'maxTokens'] as const].flatMap(([unit, key]) => {
      const limit = learn[key];
      const entry = frontmatter?.entries.find(({ path }) => path.length === 2 && path[0] === 'learn' && path[1] === key);
      return typeof limit === 'number' && entry !== undefined ? [[unit, { limit, span: entry.valueSpan }]] : [];
    }),
  );
}

function sizesOf({ memoryEntries, text, bodyStart, lineStarts }: Primitive): Record<'entries' | 'tokens' | 'lines' | 'bytes', number> {
  return {
    entries: memoryEntries.filter(({ retired }) => !retired).length,
    tokens: estimateTokens(text.slice(bodyStart)),
    lines: lineStarts.length - (/[\r\n]$/.test(text) ? 1 : 0),
    bytes: Buffer.byteLength(text),
  };
}

/** The section that takes the most room, of those without sections inside. */
function largestOf({ headings, text }: Primitive): string {
  const leaves = headings.filter(({ sectionSpan }, index) => (headings[index + 1]?.span.start ?? Infinity) >= sectionSpan.end);
  const [largest, second] = leaves
    .map((heading) => ({ heading, tokens: estimateTokens(text.slice(heading.sectionSpan.start, heading.sectionSpan.end)) }))
    .toSorted((a, b) => b.tokens - a.tokens);
  return largest === undefined || second === undefined
    ? ''
    : `The longest section is "${largest.heading.text}" with about ${largest.tokens} tokens.`;
}
