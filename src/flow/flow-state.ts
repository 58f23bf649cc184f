import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { isRepositoryPath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { FlowReport, FlowState } from '../model/generated/schema-types.ts';
import { validateFlowState } from '../model/generated/validators/flow-state.js';
import type { ValuePath } from '../model/value-path.ts';
import { readSettings } from '../parse/settings-text.ts';

/** Source: mikecubed/agent-orchestration@df14b311 `plugins/flow/docs/workflow-state-contract.md`, read on 2026-11-21. */
export const flowStatePath: FilePath = '.flow/state.json';

/** What is asked about the repository, to tell a state that still holds from one that does not. */
export interface FlowSurroundings {
  /** The branch that is checked out; `undefined` where there is none. */
  readonly branch: string | undefined;
  readonly has: (path: FilePath) => boolean;
  /** Whether commits have changed a file since the state was written and committed. */
  readonly changedSince: (path: FilePath) => boolean;
}

export interface FlowStateRead {
  readonly run: NonNullable<FlowReport['run']>;
  readonly diagnostics: readonly Diagnostic[];
}

const required = ['schema-version', 'workflow', 'updated-at', 'status', 'current-phase', 'automation-mode', 'next-action', 'artifacts'];

/** The statuses that phases with a name of the contract can have. Source: its continuation boundary matrix. */
const statusesOf: Readonly<Record<string, readonly FlowState['status'][]>> = {
  'resume-assessment': ['planned', 'active', 'blocked'],
  'delivery-in-progress': ['active'],
  'delivery-blocked': ['blocked', 'stale'],
  'readiness-blocked': ['blocked', 'stale'],
  'publish-waiting-human': ['blocked', 'stale'],
  'merge-waiting-human': ['active', 'blocked', 'stale'],
  'resume-stale': ['blocked', 'stale'],
  'closeout-stale': ['blocked', 'stale'],
  'closeout-assessing': ['active'],
  'merge-monitoring': ['active', 'blocked'],
  'merge-complete': ['active'],
  'release-entry': ['active'],
  'release-blocked': ['blocked', 'complete', 'stale'],
  'release-skipped': ['blocked', 'complete'],
  'closeout-knowledge-capture': ['active', 'complete'],
  'closeout-knowledge-refresh': ['active', 'complete'],
  'closeout-summarizing': ['active'],
  'closeout-complete': ['complete'],
  'closeout-partial': ['complete'],
  'knowledge-captured': ['complete'],
  'knowledge-skipped': ['complete'],
  published: ['complete'],
};

/** Where a workflow stands, whether the file says all that it must, and whether what it speaks of is still so. */
export function readFlowState(text: string, surroundings: FlowSurroundings, file: FilePath = flowStatePath): FlowStateRead {
  const { value, mistakes, spanOf } = readSettings(text, 'JSON', validateFlowState, () => required);
  const diagnostics: Diagnostic[] = mistakes.map(({ span, problem, hint }) => ({
    ruleId: 'flow/unusable',
    severity: 'error',
    path: file,
    span,
    message: `${problem} No workflow may go on from it.`,
    hint,
  }));
  if (diagnostics.length > 0) return { run: { file, state: 'unusable' }, diagnostics };
  const state = value as unknown as FlowState;
  const report = (ruleId: string, severity: Severity, keys: ValuePath, message: string, hint: string): void =>
    void diagnostics.push({ ruleId, severity, path: file, span: spanOf(keys, 'value'), message, hint });

  const artifacts = Object.entries(state.artifacts).map(([role, reference]) => ({ role, reference: String(reference) }));
  for (const { role, reference } of artifacts) {
    const path = pathOf(reference);
    if (path === undefined) continue;
    if (!surroundings.has(path)) {
      report(
        'flow/stale',
        'error',
        ['artifacts', role],
        `\`${path}\` is not there, so nothing shows what was done.`,
        'Make it anew, or go back to the phase before.',
      );
    } else if (surroundings.changedSince(path)) {
      report(
        'flow/stale',
        'error',
        ['updated-at'],
        `Commits have changed \`${path}\` since the state was written, so it is older than what it speaks of.`,
        'Look at the artifact, and write the state anew.',
      );
    }
  }
  const branch = state.workspace?.branch;
  if (branch !== undefined && surroundings.branch !== undefined && branch !== surroundings.branch) {
    report(
      'flow/stale',
      'error',
      ['workspace', 'branch'],
      `The state is of the branch \`${branch}\`, and \`${surroundings.branch}\` is checked out.`,
      `Switch to \`${branch}\`, or let the workflow begin anew here.`,
    );
  }
  if (state.status === 'stale')
    report('flow/stale', 'error', ['status'], 'The workflow says itself that its state is stale.', `It wants: ${state['next-action']}`);
  const allowed = statusesOf[state['current-phase']];
  if (allowed !== undefined && !allowed.includes(state.status)) {
    report(
      'flow/phase-status',
      'warning',
      ['status'],
      `In the phase \`${state['current-phase']}\` a workflow is ${allowed.map((one) => `\`${one}\``).join(' or ')}, not \`${state.status}\`.`,
      'Correct the phase or the status.',
    );
  }
  for (const key of ['workspace', 'owner'] as const) {
    if (state[key] !== undefined) continue;
    report(
      'flow/unowned',
      'info',
      [],
      `The state has no \`${key}\`, so nobody can check that it is of this ${key === 'owner' ? 'workflow' : 'branch'}.`,
      `Add \`${key}\`.`,
    );
  }
  return {
    run: {
      file,
      state: diagnostics.some(({ ruleId }) => ruleId === 'flow/stale') ? 'stale' : 'current',
      workflow: state.workflow,
      status: state.status,
      phase: state['current-phase'],
      automation: state['automation-mode'],
      nextAction: state['next-action'],
      updatedAt: state['updated-at'],
      artifacts,
    },
    diagnostics: diagnostics.toSorted((a, b) => a.span.start.offset - b.span.start.offset),
  };
}

/** A reference that is a file of the repository: not an address, a pull request or words. */
function pathOf(reference: string): FilePath | undefined {
  const path = reference.trim().replace(/^\.\//, '').replace(/#.*$/, '');
  const isFile = /^[^\s:]+$/.test(path) && (path.includes('/') || /\.\w+$/.test(path));
  return isFile && isRepositoryPath(path) ? path : undefined;
}
