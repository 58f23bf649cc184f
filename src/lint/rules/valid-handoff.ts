import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { DocumentRule, Finding } from '../rule.ts';
import { findingOf, spanAt, frontmatterValueAt, violationsOf, wrongType } from '../violation-finding.ts';
import type { Violation } from '../violation-finding.ts';
import { isForVscode } from '../vscode.ts';

export const validHandoff = {
  id: 'valid-handoff',
  summary: 'A hand-off needs a label of its own, an agent and a prompt.',
  severity: 'error',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot'],
  documents: 'primitives',
  kinds: ['agent'],
  *checkDocument(primitive) {
    if (!isForVscode(primitive)) return;
    const violations = violationsOf(primitive).filter(
      ({ path: [key], keyword }) => key === 'handoffs' && keyword !== 'additionalProperties',
    );
    for (const violation of violations) if (violation.keyword !== 'required') yield findingOf(primitive, violation);
    yield* lacking(primitive, violations);
    yield* itemFindings(primitive);
  },
} as const satisfies DocumentRule;

/** One finding for each hand-off, however much it lacks. */
function* lacking(primitive: Primitive, violations: readonly Violation[]): Iterable<Finding> {
  const missing = new Map<string, { readonly violation: Violation; readonly keys: string[] }>();
  for (const violation of violations) {
    if (violation.keyword !== 'required') continue;
    const known = missing.get(violation.instancePath) ?? { violation, keys: [] };
    known.keys.push(`\`${String(violation.params['missingProperty'])}\``);
    missing.set(violation.instancePath, known);
  }
  for (const { violation, keys } of missing.values()) {
    const list = keys.join(' and ');
    yield {
      path: primitive.path,
      span: spanAt(primitive, violation.path),
      message: `\`${violation.path.join('.')}\` lacks ${list}, so VS Code does not offer it.`,
      hint: `Add ${list}.`,
    };
  }
}

/** Labels that only case tells apart, and switches that only YAML takes for some, hand-off by hand-off. */
function* itemFindings(primitive: Primitive): Iterable<Finding> {
  const items = frontmatterValueAt(primitive, ['handoffs']);
  if (!Array.isArray(items)) return;
  const first = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    yield* loudSwitches(primitive, index);
    const label = (item as { readonly label?: unknown } | null)?.label;
    if (typeof label !== 'string' && typeof label !== 'number' && typeof label !== 'boolean') continue;
    const normal = String(label).toLowerCase();
    const before = first.get(normal);
    if (before === undefined) first.set(normal, index);
    else if (normal !== '') {
      yield {
        path: primitive.path,
        span: spanAt(primitive, ['handoffs', index, 'label']),
        message: `Two hand-offs have the label \`${String(label)}\`: VS Code compares labels without regard to case and starts the first.`,
        hint: 'Give each hand-off a label of its own.',
        related: [{ path: primitive.path, span: spanAt(primitive, ['handoffs', before, 'label']), message: 'The first one.' }],
      };
    }
  }
}

/** `True` is a switch in YAML and a text to VS Code. */
function* loudSwitches(primitive: Primitive, index: number): Iterable<Finding> {
  for (const key of ['send', 'showContinueOn']) {
    const path = ['handoffs', index, key];
    const entry = entryAt(primitive, path);
    if (entry === undefined || typeof frontmatterValueAt(primitive, path) !== 'boolean') continue;
    const written = primitive.text.slice(entry.valueSpan.start, entry.valueSpan.end);
    if (/^(?:true|false)$/.test(written)) continue;
    yield { path: primitive.path, span: entry.valueSpan, ...wrongType(path.join('.'), written, 'boolean') };
  }
}
