import { scalarOf } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { isMap } from '../../model/is-map.ts';
import { isSound } from '../frontmatter-violations.ts';
import type { DocumentRule, Finding, DocumentContext } from '../rule.ts';
import { findingOf, spanOf, frontmatterValueAt, violationsOf, wrongType } from '../violation-finding.ts';
import type { Violation } from '../violation-finding.ts';
import { isVscodeFrom, targetOf } from '../vscode.ts';

export const validFrontmatter = {
  id: 'valid-frontmatter',
  summary: 'Frontmatter values must have the type and form that runtimes read.',
  severity: 'error',
  preset: 'recommended',
  documents: 'primitives',
  *checkDocument(primitive, { compat }) {
    const reported = new Set<number>();
    for (const violation of violationsOf(primitive)) {
      if (!isReportedHere(primitive, violation, compat)) continue;
      const finding = { ...findingOf(primitive, violation), ...severityOf(violation, compat) };
      reported.add(finding.span.start);
      yield finding;
    }
    for (const finding of [...loudSwitches(primitive), ...missingValues(primitive), ...modelList(primitive, compat)]) {
      if (!reported.has(finding.span.start)) yield finding;
    }
  },
} as const satisfies DocumentRule;

/** Keys that have a rule of their own. */
const elsewhere: ReadonlySet<unknown> = new Set(['applyTo', 'handoffs', 'hooks', 'github']);

/** Keys that VS Code does not read for agents of github.com. */
const vscodeOnly: ReadonlySet<unknown> = new Set(['agents', 'model']);

function isReportedHere(primitive: Primitive, { keyword, path: [key, ...rest] }: Violation, compat: DocumentContext['compat']): boolean {
  if (keyword === 'additionalProperties' || elsewhere.has(key)) return false;
  // `agent` is read in its place.
  if (key === 'mode' && scalarOf(primitive, 'agent') !== undefined) return false;
  if (vscodeOnly.has(key) && targetOf(primitive) === 'github-copilot') return false;
  // Up to 1.109, VS Code reads a map of switches.
  return !(
    key === 'tools' &&
    rest.length === 0 &&
    keyword === 'type' &&
    isMap(frontmatterValueAt(primitive, ['tools'])) &&
    !isVscodeFrom(compat, 110)
  );
}

/** What VS Code warns of: an empty hint, and a word that it does not know in an agent of Claude Code. */
function severityOf({ keyword, path: [key] }: Violation, compat: DocumentContext['compat']): Pick<Finding, 'severity'> {
  if (key === 'argument-hint' && keyword === 'pattern' && isVscodeFrom(compat, 110)) return { severity: 'warning' };
  return (key === 'permissionMode' || key === 'memory') && keyword === 'enum' ? { severity: 'warning' } : {};
}

const switches: ReadonlySet<unknown> = new Set(['user-invocable', 'disable-model-invocation']);

/** `True` is a switch in YAML and a text to VS Code. */
function* loudSwitches(primitive: Primitive): Iterable<Finding> {
  if (primitive.kind !== 'agent' && primitive.kind !== 'skill') return;
  for (const { path, valueSpan } of primitive.frontmatter?.entries ?? []) {
    const written = primitive.text.slice(valueSpan.start, valueSpan.end);
    if (
      path.length !== 1 ||
      !switches.has(path[0]) ||
      typeof frontmatterValueAt(primitive, path) !== 'boolean' ||
      /^(?:true|false)$/.test(written)
    )
      continue;
    yield { path: primitive.path, span: valueSpan, ...wrongType(String(path[0]), written, 'boolean') };
  }
}

const vscodeKinds: ReadonlySet<unknown> = new Set(['prompt', 'instructions', 'agent', 'skill']);

/** VS Code refuses a key, known or not, and an item of a list that nothing follows. */
function* missingValues(primitive: Primitive): Iterable<Finding> {
  if (!vscodeKinds.has(primitive.kind) || !isSound(primitive)) return;
  for (const entry of primitive.frontmatter?.entries ?? []) {
    const { path, keySpan, valueSpan } = entry;
    if (elsewhere.has(path[0]) || valueSpan.end > valueSpan.start || frontmatterValueAt(primitive, path) !== null) continue;
    // In `{ key }` the value is left out, not missing.
    if (keySpan !== undefined && !/^["']?\s*:/.test(primitive.text.slice(keySpan.end, keySpan.end + 8))) continue;
    yield {
      path: primitive.path,
      span: spanOf(entry),
      message: `\`${path.join('.')}\` has no value, which VS Code reports as an error.`,
      hint: keySpan === undefined ? 'Write the item, or remove the dash.' : 'Give it a value, or remove the key.',
    };
  }
}

/** Up to 1.109, VS Code reads one name. */
function* modelList(primitive: Primitive, compat: DocumentContext['compat']): Iterable<Finding> {
  if (
    isVscodeFrom(compat, 110) ||
    (primitive.kind !== 'agent' && primitive.kind !== 'prompt') ||
    !Array.isArray(frontmatterValueAt(primitive, ['model']))
  )
    return;
  const entry = primitive.frontmatter?.entries.find(({ path }) => path.length === 1 && path[0] === 'model');
  if (entry !== undefined) yield { path: primitive.path, span: spanOf(entry), ...wrongType('model', [], 'string') };
}
