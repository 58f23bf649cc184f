import type { FilePath } from '../model/file-path.ts';

export interface Workflow {
  readonly id: string;
  readonly title: string;
  /** Names of prompts and agents of the library, beside those that every way of working takes. */
  readonly takes: readonly string[];
  /** What shows that a repository works so already. */
  readonly sign: (path: FilePath) => boolean;
  /** The command that work begins with. */
  readonly first: string;
}

/** Ways of working that the library serves, the one to suggest where nothing speaks for another first. */
export const workflows: readonly Workflow[] = [
  {
    id: 'spec-driven',
    title: 'a spec for each feature, implemented beside you or handed over',
    takes: ['implement-spec', 'spec-to-issues', 'delegate', 'review-integration'],
    sign: (path) => path.endsWith('.spec.md') || path.startsWith('.specify/'),
    first: 'primitives new spec NAME',
  },
  {
    id: 'phases',
    title: 'a plan of phases, each behind a pause point',
    takes: ['run-phases'],
    sign: (path) => /(?:^|\/)plans\/[^/]+\/phase-\d+-complete\.md$/.test(path),
    first: 'primitives new plan NAME',
  },
  {
    id: 'tracks',
    title: 'parallel tracks in worktrees of their own',
    takes: ['run-tracks'],
    sign: (path) => /^\.(?:copilot|claude)\/models\.yaml$|^\.flow\//.test(path),
    first: 'primitives new spec NAME',
  },
  {
    id: 'hand-offs',
    title: 'agents that hand over: plan, implement, review, document',
    takes: ['agents/orchestrator'],
    sign: () => false,
    first: 'primitives new spec NAME',
  },
];

/** What every way of working takes. */
export const inEveryWorkflow: readonly string[] = ['plan-feature', 'fix-bug', 'review-change', 'save-session', 'learn'];

/** The workflows that a repository shows signs of; the first one where it shows none. */
export function suggestedWorkflows(files: readonly FilePath[]): readonly Workflow[] {
  const shown = workflows.filter(({ sign }) => files.some(sign));
  return shown.length > 0 ? shown : workflows.slice(0, 1);
}
