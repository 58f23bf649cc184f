import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { isMap } from '../../model/is-map.ts';
import { placeOfValue } from '../frontmatter-place.ts';
import { isSound } from '../frontmatter-violations.ts';
import { quote } from '../quote.ts';
import type { DocumentRule, Finding } from '../rule.ts';

/** Agent Skills specification, `compatibility`. */
const LIMIT = 500;

export const agentSkillsFields = {
  id: 'agent-skills-fields',
  summary: 'The optional fields of a skill should have the form of the Agent Skills specification.',
  severity: 'warning',
  preset: 'strict',
  documents: 'primitives',
  kinds: ['skill'],
  *checkDocument(primitive) {
    if (!isSound(primitive) || primitive.frontmatter === undefined) return;
    const { value } = primitive.frontmatter;
    yield* ofText(primitive, 'license', value['license']);
    yield* ofText(primitive, 'compatibility', value['compatibility']);
    yield* ofMetadata(primitive, value['metadata']);
    yield* ofAllowedTools(primitive, value['allowed-tools']);
  },
} as const satisfies DocumentRule;

function* ofText(primitive: Primitive, key: 'license' | 'compatibility', value: unknown): Iterable<Finding> {
  const { path } = primitive;
  const span = placeOfValue(primitive, [key]);
  if (isMap(value)) {
    yield {
      path,
      span,
      message: `\`${key}\` is a map, and the specification asks for a text: clients that hold to it reject the skill.`,
      hint: 'Write it as one text.',
    };
  }
  const length = key === 'compatibility' && typeof value === 'string' ? [...value].length : 0;
  if (length > LIMIT) {
    yield {
      path,
      span,
      message: `\`compatibility\` has ${length} characters, ${LIMIT} at most are allowed: clients that hold to it reject the skill.`,
      hint: 'Name what the skill needs, and leave the rest to the body.',
    };
  }
}

function* ofMetadata(primitive: Primitive, metadata: unknown): Iterable<Finding> {
  if (!isMap(metadata)) return;
  for (const [key, value] of Object.entries(metadata)) {
    const entry = entryAt(primitive, ['metadata', key]);
    if (entry === undefined) continue;
    const written = primitive.text.slice(entry.valueSpan.start, entry.valueSpan.end);
    // The reader keeps a number such as `1.10` as it is written.
    const isPlain =
      typeof value === 'boolean' ||
      (typeof value !== 'object' && written === String(value) && /^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(written) && isNumber(written));
    if (typeof value === 'string' && !isPlain) continue;
    yield {
      path: primitive.path,
      span: placeOfValue(primitive, ['metadata', key]),
      message: `\`metadata.${key}\` is no text, and the specification asks for texts alone: clients may reject the skill or show another value.`,
      hint: isPlain ? `Write \`${quote(written)}\`.` : 'Write it as one text.',
      ...(isPlain ? { fix: [{ span: entry.valueSpan, text: quote(written) }] } : {}),
    };
  }
}

function* ofAllowedTools(primitive: Primitive, value: unknown): Iterable<Finding> {
  const isList = Array.isArray(value);
  const names = namesIn(value);
  if (names === undefined) return;
  const span = placeOfValue(primitive, ['allowed-tools']);
  const text = names.join(' ');
  // A name with a space in it, such as `Bash(git add *)`, would fall apart; comments would be lost.
  const isMechanical =
    names.length > 0 && !/\s#/.test(primitive.text.slice(span.start, span.end)) && !names.some((name) => /\s/.test(name));
  yield {
    path: primitive.path,
    span,
    message: `\`allowed-tools\` is ${isList ? 'a list' : 'separated by commas'}, and the specification asks for one text with spaces between the tools: other clients than Claude Code may allow none of them.`,
    hint: isMechanical ? `Write \`${text}\`.` : 'Write the tools as one text, separated by spaces.',
    ...(isMechanical ? { unsafeFix: [{ span, text: /^[\w-]/.test(text) && !/: |:$/.test(text) ? text : quote(text) }] } : {}),
  };
}

/** The tools of a list, or of a text that has commas outside parentheses. */
function namesIn(value: unknown): readonly string[] | undefined {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const parts = value.match(/(?:\([^()]*\)|[^,(])+/g) ?? [];
  return parts.length < 2 ? undefined : parts.map((part) => part.trim()).filter((part) => part !== '');
}

function isNumber(text: string): boolean {
  return !Number.isNaN(Number(text));
}
