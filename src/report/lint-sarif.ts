import { printJson } from '../model/print-json.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import { lineStartsOf, locate } from '../model/span.ts';
import type { LocatedSpan } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { LintOutcome, ReportedRule } from './lint-outcome.ts';
import { helpOf, ruleUrl } from './rule-page.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
/** How GitHub code scanning calls the levels of what is no security problem. */
const problemSeverities = { error: 'error', warning: 'warning', info: 'recommendation' } as const satisfies Record<Severity, string>;

/**
 * SARIF 2.1.0 with the properties that GitHub code scanning reads ("SARIF support for code scanning" in its documentation).
 * Paths are relative to the repository root, of which no absolute path is told. Only rules that found something are described.
 * GitHub's own fingerprint, `primaryLocationLineHash`, is left to its upload action, which warns of any other.
 */
export function lintSarif(outcome: Omit<LintOutcome, 'files' | 'terminal'>): string {
  const { diagnostics, version, shard } = outcome;
  const found = new Set(diagnostics.map(({ ruleId }) => ruleId));
  const rules = outcome.rules.filter(({ id }) => found.has(id));
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(outcome);
  const fixesOf = fixWriter(outcome);
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'primitives',
            semanticVersion: version,
            informationUri: 'https://www.npmjs.com/package/agent-primitives',
            rules: rules.map((rule) => describe(rule, outcome)),
          },
        },
        invocations: [{ executionSuccessful: true }],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic, index) => {
          const { ruleId, severity, path, span, message, hint, related } = diagnostic;
          const fixes = fixesOf(diagnostic);
          return {
            ruleId,
            ruleIndex: ruleIndex.get(ruleId) ?? -1,
            level: levels[severity],
            message: { text: hint === undefined ? message : `${message} ${hint}` },
            locations: [location(path, span)],
            ...(related === undefined
              ? {}
              : { relatedLocations: related.map((other) => ({ ...location(other.path, other.span), message: { text: other.message } })) }),
            partialFingerprints: { 'lineHash/v1': fingerprints[index] },
            ...(fixes.length === 0 ? {} : { fixes }),
          };
        }),
        ...(shard === undefined ? {} : { properties: { shard } }),
      },
    ],
  };
  return printJson(log);
}

function describe({ id, summary, severity }: ReportedRule, { pageOf, version }: Pick<LintOutcome, 'pageOf' | 'version'>): object {
  const page = pageOf(id);
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    helpUri: ruleUrl(id, version),
    help: {
      text: `${summary} \`primitives explain ${id}\` says why, and how to fix it.`,
      ...(page === undefined ? {} : { markdown: helpOf(page) }),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { 'problem.severity': problemSeverities[severity] },
  };
}

function location(path: FilePath, span: LocatedSpan): object {
  return { physicalLocation: { artifactLocation: artifact(path), region: region(span) } };
}

function artifact(path: FilePath): object {
  // Through bytes, since half a surrogate pair has no encoding.
  const uri = Buffer.from(path).toString().split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

function region({ start, end }: LocatedSpan): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/** Fixes of a diagnostic; viewers show both, so that which one may change what is meant stands in its description. */
function fixWriter({ textOf }: Pick<LintOutcome, 'textOf'>): (diagnostic: Diagnostic) => object[] {
  const lineStarts = new Map<FilePath, readonly number[]>();
  const write = (path: FilePath, text: string, edits: readonly TextEdit[]): object => {
    const starts = lineStarts.get(path) ?? lineStartsOf(textOf(path) ?? '');
    lineStarts.set(path, starts);
    return {
      description: { text },
      artifactChanges: [
        {
          artifactLocation: artifact(path),
          replacements: edits.map((edit) => ({ deletedRegion: region(locate(starts, edit.span)), insertedContent: { text: edit.text } })),
        },
      ],
    };
  };
  return ({ path, fix, unsafeFix }) => [
    ...(fix === undefined ? [] : [write(path, 'Remove the problem and change nothing else.', fix)]),
    ...(unsafeFix === undefined ? [] : [write(path, 'Remove the problem; this may change what is meant.', unsafeFix)]),
  ];
}
