/** How reports of tools are read. */
export const reportForms = ['junit', 'lcov', 'cobertura', 'json'] as const;

export type ReportForm = (typeof reportForms)[number];

/** What `gate` asks for in a repository, beside what plans say. */
export interface GateSettings {
  /** Metrics with their bounds as written. */
  readonly targets: Readonly<Record<string, number | string>>;
  /** Globs of reports, seen from the root, with the form of each. */
  readonly reports: Readonly<Record<string, ReportForm>>;
}

export const defaultGateSettings: GateSettings = { targets: {}, reports: {} };
