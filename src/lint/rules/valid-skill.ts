import { entryAt, scalarOf } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { baseNameOf, folderOf } from '../../model/file-path.ts';
import { isSound } from '../frontmatter-violations.ts';
import type { Finding, Rule } from '../rule.ts';
import { spanOf } from '../violation-finding.ts';

export const validSkill = {
  id: 'valid-skill',
  summary: 'A skill must have the name of its folder, and a description.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    for (const primitive of graph.primitives) {
      if (primitive.kind !== 'skill' || primitive.frontmatter === undefined || !isSound(primitive)) continue;
      const opening = { start: primitive.frontmatter.span.start, end: primitive.frontmatter.span.start + 3 };
      yield* nameFindings(primitive, opening);
      yield* descriptionFindings(primitive, opening);
    }
  },
} as const satisfies Rule;

function* nameFindings(primitive: Primitive, opening: Finding['span']): Iterable<Finding> {
  const { path } = primitive;
  const entry = entryAt(primitive, ['name']);
  const folder = baseNameOf(folderOf(path));
  if (entry === undefined) {
    yield {
      path,
      span: opening,
      message: 'The skill has no `name`: some runtimes take the name of its folder, others skip the skill.',
      hint: folder === '' ? 'Add a `name`.' : `Add \`name: ${folder}\`.`,
    };
    return;
  }
  const name = scalarOf(primitive, 'name') ?? '';
  if (name === '') return;
  if (!/^[a-z0-9-]+$/.test(name)) {
    yield {
      path,
      span: entry.valueSpan,
      severity: 'error',
      message: `The skill name \`${name}\` holds more than lowercase letters, digits and hyphens, so runtimes reject it.`,
      hint: 'Write it with lowercase letters, digits and hyphens.',
    };
  }
  if (folder !== '' && name !== folder) {
    yield {
      path,
      span: entry.valueSpan,
      message: `The skill is called \`${name}\` and its folder \`${folder}\`: VS Code calls it by its folder, others skip it.`,
      hint: 'Give both the same name.',
    };
  }
}

function* descriptionFindings(primitive: Primitive, opening: Finding['span']): Iterable<Finding> {
  const { path } = primitive;
  if (entryAt(primitive, ['description']) !== undefined) return;
  yield {
    path,
    span: opening,
    message: 'The skill has no `description`, so models are not told about it.',
    hint: 'Say in one sentence what it does and when to use it.',
  };
  for (const [key, reason] of [
    ['user-invocable', 'people may not call the skill'],
    ['disable-model-invocation', 'models are meant to call the skill'],
  ] as const) {
    const entry = entryAt(primitive, [key]);
    if (entry === undefined || primitive.frontmatter?.value[key] !== false) continue;
    yield {
      path,
      span: spanOf(entry),
      severity: 'error',
      message: `With \`${key}: false\`, ${reason}, and models need a \`description\` to know when.`,
      hint: 'Add a `description`, or remove the key.',
    };
  }
}
