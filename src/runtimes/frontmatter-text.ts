import { stringify } from 'yaml';

/** A frontmatter block that every YAML parser reads alike: strings in double quotes, one line each. Keys without a value are left out. */
export function frontmatterText(values: Readonly<Record<string, unknown>>): string {
  const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
  if (Object.keys(present).length === 0) return '';
  return `---\n${stringify(present, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---`;
}
