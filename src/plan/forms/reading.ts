import type { PlanFinding, Relation, WorkItem } from '../work-item.ts';

/** What one form gives. */
export interface FormReading {
  readonly items: readonly WorkItem[];
  readonly relations: readonly Relation[];
  readonly findings: readonly PlanFinding[];
}
