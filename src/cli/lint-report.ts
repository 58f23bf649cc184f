import { costReport, costText, count, kinds, lintFormats, readRulePage, rules, runDigest, summarize } from '../index.ts';
import type { CostReport, Diagnostic, Document, FilePath, LintOutcome, Project } from '../index.ts';
import { isOfSomeFiles, isOursIn, withRules } from './lint-flags.ts';
import type { LintFlags } from './lint-flags.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What came of a check, as far as a report of it goes. */
export interface Checked {
  readonly project: ReportedProject;
  readonly diagnostics: readonly Diagnostic[];
  /** Number of files checked. */
  readonly files: number;
  /** Number of files that all shards check. */
  readonly filesOfAll: number;
}

export interface ReportedProject extends Pick<Project, 'selected' | 'idleGlobs' | 'ignored'> {
  readonly graph: { readonly documents: ReadonlyMap<FilePath, Pick<Document, 'path' | 'text' | 'problems'>> };
}

/** Prints what was found, and says how the run ends. */
export function reportFindings(checked: Checked, paths: readonly string[], flags: LintFlags, terminal: Terminal): ExitCode {
  const { diagnostics, files, project } = checked;
  const isOurs = isOursIn(flags);
  for (const { path, problems } of project.graph.documents.values()) {
    if (!isOurs(path)) continue;
    const detail = problems.find(({ code }) => code === 'unchecked-markdown')?.detail;
    if (detail === undefined) continue;
    terminal.err(
      `primitives: ${path} is too long or dense to be read twice; its links around a construct (${detail}) may be read otherwise by GitHub. Split it.\n`,
    );
  }
  if ((flags.shard?.index ?? 1) === 1) noteWhole(checked, paths, flags, terminal);
  const shown = flags.quiet === true ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const cost = flags.cost === true && isWhole(project) ? costOf(project, flags) : undefined;
  terminal.observer?.begin('report');
  const printed = print(flags, { ...checked, diagnostics: shown }, cost, terminal);
  terminal.observer?.end();
  if (flags.stdin === true && flags.fix === true) terminal.err(printed);
  else terminal.out(printed);
  if (terminal.interactive && diagnostics.length === 0 && files > 0) terminal.err(`${count(files, 'file')} checked, no problems\n`);
  const { errors, warnings } = summarize(diagnostics, files);
  if (warnings <= (flags.maxWarnings ?? Infinity)) return errors > 0 ? 1 : 0;
  terminal.err(`primitives: ${count(warnings, 'warning')}, and at most ${flags.maxWarnings} are allowed.\n`);
  return 1;
}

/** What is said of the run as a whole: of several shards the first says it. */
function noteWhole({ project, filesOfAll }: Checked, paths: readonly string[], flags: LintFlags, terminal: Terminal): void {
  for (const glob of project.idleGlobs) terminal.err(`primitives: \`${glob}\` in the configuration matches no file.\n`);
  if (project.ignored.length > 0) {
    terminal.err(
      `primitives: ${count(project.ignored.length, 'file')} left alone, as the configuration ignores ${project.ignored[0]}${project.ignored.length === 1 ? '' : ' and others'}. --no-ignore checks them.\n`,
    );
  }
  if (filesOfAll === 0 && !isOfSomeFiles(flags) && project.ignored.length === 0) terminal.err(`primitives: ${nothingToCheck(paths)}\n`);
}

const patterns = Object.values(kinds)
  .map(({ pattern }) => pattern)
  .join(', ');

function nothingToCheck(paths: readonly string[]): string {
  return paths.length === 0
    ? `no primitives found: nothing was checked. Primitives are files of these names: ${patterns}.`
    : `no primitives in ${paths.join(', ')}: nothing was checked. To check ordinary Markdown name the files, for example 'docs/**/*.md'.`;
}

function print(flags: LintFlags, { project, diagnostics, files }: Checked, cost: CostReport | undefined, terminal: Terminal): string {
  const { format } = flags;
  const printed = lintFormats[format]({
    diagnostics,
    files,
    textOf: (path) => project.graph.documents.get(path)?.text,
    rules,
    pageOf: (id) => readRulePage(terminal.packageRoot, id),
    version: terminal.version,
    terminal,
    ...(cost === undefined ? {} : { cost }),
    ...(isWhole(project) ? shardOf(project, flags, terminal) : {}),
  });
  if (cost === undefined || format !== 'text') return printed;
  return `${printed}${printed === '' ? '' : '\n'}${costText(cost, terminal)}`;
}

function isWhole(project: ReportedProject): project is Project {
  return 'config' in project;
}

/** Which part of which run it is. */
function shardOf(
  { graph, config }: Project,
  { shard, rule = [], quiet = false }: LintFlags,
  terminal: Terminal,
): Pick<LintOutcome, 'shard'> {
  if (shard === undefined) return {};
  return { shard: { ...shard, run: runDigest(graph, { ...withRules(config.lint, rule), quiet }, terminal.version) } };
}

function costOf({ graph, config, selected }: Project, flags: LintFlags): CostReport {
  return costReport(graph, withRules(config.lint, flags.rule ?? []), selected);
}
