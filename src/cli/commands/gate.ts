import { evaluateGate, fromRoot, gateReport, gateText, printJson, readReport, readReports, reportForms, UsageError } from '../../index.ts';
import type { MeasuredReport, ReportForm } from '../../index.ts';
import { readNamed } from '../input-file.ts';
import { openFeatures, pickReadable } from '../open-features.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface GateFlags extends RootFlag, Readonly<Partial<Record<ReportForm, readonly string[]>>> {
  readonly phase?: number;
  readonly format: 'text' | 'json';
}

/** 0 passed, 1 blocked, 2 cannot say. Reports that are named stand in place of those of the configuration. */
export async function gate(name: string | undefined, flags: GateFlags, terminal: Terminal): Promise<ExitCode> {
  const open = await openFeatures(flags, terminal);
  const feature = pickReadable(open, name, terminal);
  const named = await namedReports(open.root, flags, terminal);
  const { reports, missing } = named.length > 0 ? { reports: named, missing: [] } : await readReports(open.root, open.config.gate);
  const { phase } = flags;
  const evaluation = evaluateGate(feature, {
    settings: open.config.gate,
    reports,
    missingReports: missing,
    ...(phase === undefined ? {} : { phase }),
  });
  const report = gateReport(evaluation);
  terminal.out(flags.format === 'json' ? printJson(report) : gateText(report, terminal));
  return { passed: 0 as const, blocked: 1 as const, 'cannot-say': 2 as const }[evaluation.verdict];
}

async function namedReports(root: string, flags: GateFlags, terminal: Terminal): Promise<MeasuredReport[]> {
  const all = reportForms.flatMap((form) => (flags[form] ?? []).map((file) => ({ form, file })));
  if (all.filter(({ file }) => file === '-').length > 1) throw new UsageError('Only one report can come from the standard input.');
  return Promise.all(
    all.map(async ({ form, file }) => {
      const path = file === '-' ? 'standard input' : (fromRoot(root, terminal.cwd, file) ?? file);
      return { path, form, measured: await readReport(form, await readNamed(file, terminal)) };
    }),
  );
}
