import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LocatedSpan } from '../model/span.ts';

export interface SarifRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** SARIF 2.1.0, as GitHub code scanning reads it. Paths are relative to the repository root. */
export function lintSarif(diagnostics: readonly Diagnostic[], rules: readonly SarifRule[], version: string): string {
  const location = (path: FilePath, { start, end }: LocatedSpan): object => ({
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: start.offset,
        charLength: end.offset - start.offset,
      },
    },
  });
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'primitives',
            semanticVersion: version,
            rules: rules.map(({ id, summary, severity }) => ({
              id,
              shortDescription: { text: summary },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(({ ruleId, severity, path, span, message, hint, related }) => ({
          ruleId,
          ruleIndex: rules.findIndex(({ id }) => id === ruleId),
          level: levels[severity],
          message: { text: hint === undefined ? message : `${message} ${hint}` },
          locations: [location(path, span)],
          ...(related === undefined
            ? {}
            : { relatedLocations: related.map((other) => ({ ...location(other.path, other.span), message: { text: other.message } })) }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
