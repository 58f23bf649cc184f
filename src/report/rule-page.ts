/** Where the page of a rule can be read: in the package of this version, as a public mirror of npm serves its files. */
export function ruleUrl(ruleId: string, version: string): string {
  return `https://unpkg.com/agent-primitives@${version}/docs/rules/${ruleId}.md`;
}

/** The parts of a rule's page that help with a finding: why, and how to fix it. */
export function helpOf(page: string): string {
  const sections = page.split(/^(?=## )/m).filter((section) => /^## (?:Why|How to fix)\n/.test(section));
  return sections.map((section) => section.trim()).join('\n\n');
}

export type Fixability = 'yes' | 'with --unsafe' | 'no';

/** What a page says of fixes, or `undefined` for a text that is no page. */
export function fixabilityOf(page: string): Fixability | undefined {
  return /^- Fixable: (yes|with --unsafe|no)$/m.exec(page)?.[1] as Fixability | undefined;
}
