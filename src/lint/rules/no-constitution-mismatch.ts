import { impactReport, specKitFileOf, versionChange, versionLine } from '../../artifacts/spec-kit.ts';
import { covers } from '../../model/span.ts';
import type { DocumentRule } from '../rule.ts';

export const noConstitutionMismatch = {
  id: 'no-constitution-mismatch',
  summary: 'The report at the top of a constitution must speak of the version that it has.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'artifacts',
  *checkDocument(document) {
    if (specKitFileOf(document) !== 'constitution') return;
    const { path, text, comments, codeSpans } = document;
    const change = versionChange(document);
    const { version } = versionLine(document);
    const current = version === undefined ? undefined : /^v?(\d+\.\d+\.\d+)(?![\d.])/.exec(version.value)?.[1];
    if (change !== undefined && version !== undefined && current !== undefined && change.to !== current) {
      yield {
        path,
        span: version.span,
        message: `The constitution is version ${current}, and its Sync Impact Report speaks of ${change.to}: what the latest amendment touches is not said.`,
        hint: 'Write the report of the latest amendment, or correct the version.',
        related: [{ path, span: change.span, message: 'The report is here.' }],
      };
    }
    if (change?.from !== undefined && compareVersions(change.from, change.to) >= 0) {
      yield {
        path,
        span: change.span,
        message: `The version goes from ${change.from} to ${change.to}, which is no step forward: nobody can tell the two texts apart by it.`,
        hint: 'Raise MAJOR for a principle that goes or changes its meaning, MINOR for a new one, PATCH for wording.',
      };
    }
    const report = impactReport(document);
    if (!report.some(({ text: said }) => /sync impact/i.test(said))) return;
    for (const { index, 0: mark, 1: field = '' } of text.matchAll(/TODO\(([A-Z][A-Z0-9_]*)\)/g)) {
      const span = { start: index, end: index + mark.length };
      if ([...comments, ...codeSpans].some((other) => covers(other.span, span))) continue;
      if (report.some(({ text: said }) => said.includes(field))) continue;
      yield {
        path,
        span,
        message: `\`${mark}\` is left to somebody, and the Sync Impact Report does not say so: nobody will come back to it.`,
        hint: 'List it in the report under what is deferred, or write the value.',
      };
    }
  },
} as const satisfies DocumentRule;

function compareVersions(a: string, b: string): number {
  const [before, after] = [a, b].map((version) => version.split('.').map(Number));
  const at = before?.findIndex((part, index) => part !== after?.[index]) ?? -1;
  return at === -1 ? 0 : (before?.[at] ?? 0) - (after?.[at] ?? 0);
}
