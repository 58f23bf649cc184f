import { printJson } from '../model/print-json.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { Fixability } from './rule-page.ts';

export interface ListedRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  /** `undefined` where the package came without the rule's page. */
  readonly fixable: Fixability | undefined;
  readonly preset: 'recommended' | 'strict' | 'all';
  readonly runtimes?: readonly string[];
  /** Of the rule's page. */
  readonly url: string;
}

/** The rules for programs; the shape is schemas/rules-report.schema.json. */
export function rulesJson(rules: readonly ListedRule[]): string {
  return printJson({ version: 1, rules });
}
