import { commitRange, printJson, riskOf, riskText, UsageError } from '../../index.ts';
import type { RiskReport } from '../../index.ts';
import { openProject, pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface RiskFlags extends RootFlag {
  readonly format: 'text' | 'json';
  readonly diff?: string;
  readonly approveHigh?: boolean;
}

/** Says how much may go wrong when files change, and stops what nobody has agreed to. */
export async function risk(paths: readonly string[], flags: RiskFlags, terminal: Terminal): Promise<ExitCode> {
  if (paths.length === 0 && flags.diff === undefined) throw new UsageError('Name files, or a change with --diff BASE..HEAD.');
  const root = rootOf(flags, terminal);
  const changed = flags.diff === undefined ? [] : commitRange(root, flags.diff).paths;
  const { config } = await openProject(root, terminal);
  const of = riskOf(config.risk);
  const files = [...new Set([...pathsFromRoot(root, terminal, paths), ...changed])].toSorted().map((path) => {
    const { level, reason, glob } = of(path);
    return { path, level, ...(reason === undefined ? {} : { reason }), ...(glob === undefined ? {} : { glob }) };
  });
  const high = files.some(({ level }) => level === 'high');
  const level = high ? 'high' : files.some((file) => file.level === 'medium') ? 'medium' : 'low';
  const report: RiskReport = { version: 1, level, approved: !high || flags.approveHigh === true, files };
  terminal.out(flags.format === 'json' ? printJson(report) : riskText(report, terminal));
  return report.approved ? 0 : 1;
}
