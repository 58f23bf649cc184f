import type { PlanCallsReport } from '../../model/generated/schema-types.ts';
import type { Plan, PlanNode } from '../plan.ts';
import { trackerIssues } from './tracker-issues.ts';

/**
 * The names that GitHub's MCP server has for its tools: `current` since `issue_write` and `sub_issue_write` took the place of
 * `create_issue` and `add_sub_issue` (v0.20.0, 2025-10-27), `older` before that.
 */
export type McpTools = 'current' | 'older';

export interface McpOptions {
  readonly owner: string;
  readonly repo: string;
  readonly tools?: McpTools;
  /** Copilot is given what waits for nothing: with `true`, or from a branch. */
  readonly assign?: boolean;
  readonly baseRef?: string | undefined;
}

type Call = PlanCallsReport[number];

/**
 * Calls of GitHub's MCP server in the order in which they can be made. What only an earlier call knows is
 * `{ "$ref": "<its name>", "field": "number" | "id" }`: the number in the `url`, and the `id`, that its answer holds.
 * Source of names and arguments: pkg/github/__toolsnaps__ in github/github-mcp-server, 64a49f3 of 2026-08-20, and v0.19.0.
 */
export function mcpCalls(plan: Plan, { owner, repo, tools = 'current', assign = false, baseRef }: McpOptions): PlanCallsReport {
  const { parent, issues } = trackerIssues(plan);
  const at = { owner, repo };
  const isCurrent = tools === 'current';
  const create = ({ id, title, body, labels }: (typeof issues)[number]): Call => ({
    name: `create ${id}`,
    node: id,
    tool: isCurrent ? 'issue_write' : 'create_issue',
    arguments: { ...(isCurrent ? { method: 'create' } : {}), ...at, title, body, labels: [...labels] },
  });
  const below = (id: string): Call => ({
    name: `link ${id}`,
    node: id,
    tool: isCurrent ? 'sub_issue_write' : 'add_sub_issue',
    arguments: { ...(isCurrent ? { method: 'add' } : {}), ...at, issue_number: number(parent.id), sub_issue_id: restId(id) },
  });
  const behind = (id: string, other: string): Call => ({
    name: `block ${id} by ${other}`,
    node: id,
    tool: 'issue_dependency_write',
    arguments: { method: 'add', type: 'blocked_by', ...at, issue_number: number(id), related_issue_number: number(other) },
    // A server without it has no such tool, and the text of the issue says the same.
    needs: 'issue_dependencies',
  });
  const given = ({ id }: (typeof issues)[number], node: PlanNode): Call => ({
    name: `assign ${id}`,
    node: id,
    tool: 'assign_copilot_to_issue',
    arguments: isCurrent
      ? {
          ...at,
          issue_number: number(id),
          ...(baseRef === undefined ? {} : { base_ref: baseRef }),
          ...(node.files.length === 0 ? {} : { custom_instructions: `Change nothing but ${node.files.join(', ')}.` }),
        }
      : { ...at, issueNumber: number(id) },
  });
  return [
    create(parent),
    ...issues.flatMap((issue) => [
      create(issue),
      below(issue.id),
      ...(isCurrent ? issue.blockedBy.map((other) => behind(issue.id, other)) : []),
    ]),
    ...(assign ? issues.flatMap((issue) => (issue.node !== undefined && isReady(issue) ? [given(issue, issue.node)] : [])) : []),
  ];
}

/** An agent can begin: nothing is waited for, and no person is. */
function isReady({ node, blockedBy }: { readonly node: PlanNode | undefined; readonly blockedBy: readonly string[] }): boolean {
  return node !== undefined && node.kind !== 'gate' && node.kind !== 'checkpoint' && blockedBy.length === 0;
}

function number(id: string): Reference {
  return { $ref: `create ${id}`, field: 'number' };
}

function restId(id: string): Reference {
  return { $ref: `create ${id}`, field: 'id' };
}

interface Reference {
  readonly $ref: string;
  readonly field: 'number' | 'id';
}
