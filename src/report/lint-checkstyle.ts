import { byFile } from './by-file.ts';
import type { LintOutcome } from './lint-outcome.ts';
import { element, xmlDeclaration } from './xml.ts';

/** The XML of Checkstyle, whose severities have our names. Read by Jenkins (Warnings NG), reviewdog and SonarQube importers. */
export function lintCheckstyle({ diagnostics }: Pick<LintOutcome, 'diagnostics'>): string {
  const files = byFile(diagnostics).map(([path, found]) =>
    element(
      'file',
      { name: path },
      found.map(({ ruleId, severity, span: { start }, message, hint }) =>
        element('error', {
          line: start.line,
          column: start.column,
          severity,
          message: hint === undefined ? message : `${message} ${hint}`,
          source: `primitives.${ruleId}`,
        }),
      ),
    ),
  );
  return xmlDeclaration + element('checkstyle', { version: '4.3' }, files);
}
