import type { Document } from '../../model/document.ts';
import { printJson } from '../../model/print-json.ts';
import type { PlanChanges } from '../earlier-plan.ts';
import { planReport } from '../plan-report.ts';
import type { Plan } from '../plan.ts';
import { ghScript } from './gh-script.ts';
import { mcpCalls } from './mcp-calls.ts';
import type { McpTools } from './mcp-calls.ts';
import { taskList } from './task-list.ts';
import { trackerIssues } from './tracker-issues.ts';
import { worktreeScript } from './worktree-script.ts';

export interface ExportOptions {
  /** `owner/name` of the repository that gets the issues. `mcp` needs it. */
  readonly repository?: { readonly owner: string; readonly repo: string } | undefined;
  readonly tools?: McpTools;
  readonly assign?: boolean;
  readonly baseRef?: string | undefined;
  readonly changes?: PlanChanges | undefined;
}

/** What a plan can be handed over as, by the name of the file that it usually gets. */
export const planExports = {
  gh: 'create-issues.sh',
  mcp: 'tool-calls.json',
  json: 'issues.json',
  'tasks.md': 'tasks.md',
  worktrees: 'worktrees.sh',
} as const;

export type PlanExport = keyof typeof planExports;

/** A plan in the form that others take. Whether it may be handed over says `exportRefusal`. */
export function exportPlan(plan: Plan, spec: Document, to: PlanExport, options: ExportOptions = {}): string {
  const { repository } = options;
  const forms: Readonly<Record<PlanExport, () => string>> = {
    gh: () => ghScript(plan, { repository: repository && `${repository.owner}/${repository.repo}` }),
    mcp: () => printJson(mcpCalls(plan, { owner: '', repo: '', ...repository, ...options })),
    json: () => printJson(issuesReport(plan, spec, options.changes)),
    'tasks.md': () => taskList(plan),
    worktrees: () => worktreeScript(plan),
  };
  return forms[to]();
}

function issuesReport(plan: Plan, spec: Document, changes: PlanChanges | undefined): unknown {
  const { parent, issues } = trackerIssues(plan);
  return {
    version: 1,
    plan: planReport(plan, spec, changes),
    issues: [parent, ...issues].map(({ id, title, body, labels, blockedBy, node }) => ({
      id,
      ...(node === undefined ? {} : { parent: parent.id, number: node.number }),
      title,
      labels,
      blockedBy,
      body,
    })),
  };
}
