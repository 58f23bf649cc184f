/** What `primitives lint --format` takes, in the order of its help. */
export const LINT_FORMATS = ['text', 'unix', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'markdown'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];
