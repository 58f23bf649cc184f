import {
  costText,
  count,
  lintFormats,
  mergeLintJson,
  mergeLintSarif,
  printJson,
  readLintReport,
  readRulePage,
  rules,
  summarize,
  textAt,
  textsAsChecked,
  UsageError,
  writeOutput,
} from '../../index.ts';
import type { LintFormat, LintOutcome, WrittenReport } from '../../index.ts';
import { readNamed } from '../input-file.ts';
import { absolutePath, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ReportMergeFlags extends RootFlag {
  /** That of the reports when left out. */
  readonly format?: LintFormat;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
}

/** Joins what shards of `primitives lint` have written, and ends as the whole run would have. */
export async function reportMerge(names: readonly string[], flags: ReportMergeFlags, terminal: Terminal): Promise<ExitCode> {
  const written = await Promise.all(names.map(async (name) => ({ name, ...readLintReport(await readNamed(name, terminal), name) })));
  const [json, sarif] = [written.filter(isJson), written.filter(isSarif)];
  if (json[0] !== undefined && sarif[0] !== undefined) {
    throw new UsageError(`${json[0].name} is JSON and ${sarif[0].name} is SARIF. Join those of one format.`);
  }
  return sarif.length > 0 ? joinSarif(sarif, flags, terminal) : joinJson(json, flags, terminal);
}

type Named<Report extends WrittenReport> = Report & { readonly name: string };
type NamedJson = Named<Extract<WrittenReport, { readonly type: 'json' }>>;
type NamedSarif = Named<Extract<WrittenReport, { readonly type: 'sarif' }>>;

function isJson(report: NamedJson | NamedSarif): report is NamedJson {
  return report.type === 'json';
}

function isSarif(report: NamedJson | NamedSarif): report is NamedSarif {
  return report.type === 'sarif';
}

function joinSarif(logs: readonly NamedSarif[], flags: ReportMergeFlags, terminal: Terminal): ExitCode {
  if (flags.format !== undefined && flags.format !== 'sarif') {
    throw new UsageError(`SARIF cannot become ${flags.format}. Let the shards write --format json, which can become any format.`);
  }
  const keeps = ({ level }: { readonly level: string }): boolean => flags.quiet !== true || level === 'error';
  const ruleIds = rules.map(({ id }) => id);
  const whole = mergeLintSarif(logs, { ruleIds });
  print(printJson(flags.quiet === true ? mergeLintSarif(logs, { ruleIds, keeps }) : whole), flags, terminal);
  const levels = whole.runs.flatMap(({ results }) => results.map(({ level }) => level));
  const of = (wanted: string): number => levels.filter((level) => level === wanted).length;
  return verdict({ errors: of('error'), warnings: of('warning') }, flags, terminal);
}

function joinJson(reports: readonly NamedJson[], flags: ReportMergeFlags, terminal: Terminal): ExitCode {
  const { diagnostics, files, cost } = mergeLintJson(reports);
  const format = flags.format ?? 'json';
  const shown = flags.quiet === true ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const look = flags.output === undefined ? terminal : { ...terminal, color: false };
  const printed = lintFormats[format]({
    diagnostics: shown,
    files,
    textOf: textsFor(format, shown, flags, terminal),
    rules,
    pageOf: (id) => readRulePage(terminal.packageRoot, id),
    version: terminal.version,
    terminal: look,
    ...(cost === undefined ? {} : { cost }),
  });
  const costs = cost === undefined || format !== 'text' ? '' : `${printed === '' ? '' : '\n'}${costText(cost, look)}`;
  print(printed + costs, flags, terminal);
  return verdict(summarize(diagnostics, files), flags, terminal);
}

/** Formats that cannot do without the texts, and what they take from them. */
const needTexts: Partial<Record<LintFormat, string>> = { sarif: 'fingerprints and fixes', gitlab: 'fingerprints' };

/** Some formats show lines, or tell findings apart by them: they are read again, as far as they are still what was checked. */
function textsFor(
  format: LintFormat,
  diagnostics: LintOutcome['diagnostics'],
  flags: ReportMergeFlags,
  terminal: Terminal,
): LintOutcome['textOf'] {
  const made = needTexts[format];
  if (made === undefined && format !== 'text') return () => undefined;
  const root = rootOf(flags, terminal);
  const { textOf, changed } = textsAsChecked(diagnostics, (path) => textAt(root, path));
  const [first] = changed;
  if (first === undefined) return textOf;
  if (made !== undefined) {
    throw new UsageError(
      `\`${first}\` is not here as it was checked, and ${format} has ${made} that are made of its lines. ` +
        `Check out the same commit, name its folder with --root, or let the shards write --format sarif.`,
    );
  }
  const number = count(changed.length, 'file');
  terminal.err(
    `primitives: ${number} ${changed.length === 1 ? 'is' : 'are'} not here as checked (the first is ${first}): no lines are shown.\n`,
  );
  return textOf;
}

function print(text: string, { output }: ReportMergeFlags, terminal: Terminal): void {
  if (output === undefined) terminal.out(text);
  else writeOutput(absolutePath(terminal.cwd, output), output, text);
}

function verdict(
  { errors, warnings }: { readonly errors: number; readonly warnings: number },
  { maxWarnings = Infinity }: ReportMergeFlags,
  terminal: Terminal,
): ExitCode {
  if (warnings <= maxWarnings) return errors > 0 ? 1 : 0;
  terminal.err(`primitives: ${count(warnings, 'warning')}, and at most ${maxWarnings} are allowed.\n`);
  return 1;
}
