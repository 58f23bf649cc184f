import { entryAt } from '../../graph/frontmatter-values.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import type { Primitive } from '../../graph/graph.ts';
import { fileStart } from '../../model/span.ts';
import type { DocumentRule, Finding } from '../rule.ts';
import { findingOf, oneOf, violationsOf } from '../violation-finding.ts';
import type { Violation } from '../violation-finding.ts';

/** Source: VS Code 1.122, `githubPermissionScopes`. */
const scopes = ['actions', 'checks', 'contents', 'discussions', 'issues', 'metadata', 'pull-requests', 'security-events', 'workflows'];

export const validPermissions = {
  id: 'valid-permissions',
  summary: 'The `github` key of an agent must hold permissions that GitHub knows.',
  severity: 'error',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot'],
  documents: 'primitives',
  kinds: ['agent'],
  *checkDocument(primitive) {
    for (const violation of violationsOf(primitive)) {
      if (violation.path[0] !== 'github') continue;
      yield violation.keyword === 'additionalProperties' ? unknownName(primitive, violation) : findingOf(primitive, violation);
    }
  },
} as const satisfies DocumentRule;

function unknownName(primitive: Primitive, { path, params }: Violation): Finding {
  const name = String(params['additionalProperty']);
  const entry = entryAt(primitive, [...path, name]);
  const known = path.length === 1 ? ['permissions'] : scopes;
  return {
    path: primitive.path,
    span: entry?.keySpan ?? fileStart,
    severity: 'warning',
    message:
      path.length === 1
        ? `\`github\` has no setting \`${name}\`, so it is ignored.`
        : `There is no permission \`${name}\`, so the agent gets the default in its place.`,
    hint: didYouMean(name, known).trim() || `Use ${oneOf(known)}.`,
  };
}
