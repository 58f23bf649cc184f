import { Scalar, stringify } from 'yaml';

/** Frontmatter to write. Keys without a value are left out. */
export type Keys = Readonly<Record<string, unknown>>;

/**
 * How values are written: strings in double quotes, one line each. `yaml` breaks long ones at their line ends otherwise, and does
 * not read every such text back as it was.
 */
export const yamlStyle = {
  lineWidth: 0,
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/** A frontmatter block that every YAML parser reads alike. */
export function frontmatterText(values: Keys): string {
  const present = withValues(values);
  if (Object.keys(present).length === 0) return '';
  return `---\n${stringify(present, yamlStyle)}---`;
}

export function withValues(values: Keys): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}

/** A text without quotes where YAML can do without them: for runtimes that read lines and take quotes as part of the value. */
export function unquoted(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  scalar.type = Scalar.PLAIN;
  return scalar;
}
