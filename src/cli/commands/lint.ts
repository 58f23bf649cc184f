import {
  affectedFindings,
  changesSince,
  costReport,
  costText,
  count,
  decodeText,
  didYouMean,
  indexTree,
  isInShard,
  isMarkdown,
  keptFindings,
  kinds,
  lintFormats,
  lintWhileLoading,
  readRulePage,
  rules,
  runDigest,
  runRules,
  stagedChanges,
  summarize,
  UsageError,
  withTexts,
  workingTree,
} from '../../index.ts';
import type {
  ChangedFiles,
  CostReport,
  Diagnostic,
  Document,
  FilePath,
  LintFormat,
  LintOutcome,
  LintSettings,
  Observer,
  Project,
  Severity,
  Shard,
  Tree,
} from '../../index.ts';
import { freshFindings, readBaseline, writeBaseline } from '../baseline-file.ts';
import type { BaselineFile, BaselineFlags } from '../baseline-file.ts';
import { withExternal } from '../external-links.ts';
import type { ExternalFlags } from '../external-links.ts';
import { fixAll, printFixes, writeFixes } from '../fix-files.ts';
import { openProject, pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { lintMemory } from '../lint-memory.ts';
import { watchInputs } from '../watch-inputs.ts';
import type { Run } from '../watch-inputs.ts';

export interface RuleFlag {
  readonly id: string;
  readonly severity: Severity | 'off';
}

export interface LintFlags extends RootFlag, ExternalFlags, BaselineFlags {
  readonly format: LintFormat;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly unsafe?: boolean;
  readonly rule?: readonly RuleFlag[];
  /** `false` for the files too that the configuration ignores. */
  readonly ignore?: boolean;
  readonly quiet?: boolean;
  readonly cost?: boolean;
  readonly maxWarnings?: number;
  readonly staged?: boolean;
  /** A revision; `true` for the last commit. */
  readonly changed?: string | true;
  readonly stdin?: boolean;
  readonly stdinPath?: string;
  readonly watch?: boolean;
  readonly shard?: Shard;
}

/** A path behind `--changed` is taken for its revision. */
const behindPaths = '; write paths before --changed, or --changed=REVISION';

export async function lint(paths: readonly string[], flags: LintFlags, terminal: Terminal): Promise<ExitCode> {
  assertUsable(paths, flags);
  const root = rootOf(flags, terminal);
  const first = await lintOnce(root, paths, flags, terminal);
  if (flags.watch !== true) return first.code;
  return watchInputs(root, first, () => lintOnce(root, paths, flags, terminal), terminal);
}

/** A flag that would do nothing is a mistake. */
function assertUsable(paths: readonly string[], flags: LintFlags): void {
  const { fix, fixDryRun, unsafe, stdin, stdinPath, baseline, writeBaseline, cost, format } = flags;
  if (flags.shard !== undefined) assertShardable(flags);
  if (cost === true && format !== 'text' && format !== 'json')
    throw new UsageError('--cost needs --format text or json: the others have no place for it.');
  if (unsafe === true && fix !== true && fixDryRun !== true) throw new UsageError('--unsafe needs --fix or --fix-dry-run.');
  if (writeBaseline === true && baseline === undefined) throw new UsageError('--write-baseline needs --baseline: the file to write.');
  if (writeBaseline === true && isPartial(flags)) {
    throw new UsageError('--write-baseline writes all that is found: it cannot stand beside --staged, --changed, --stdin or --rule.');
  }
  if (stdin === true && paths.length > 0) throw new UsageError('--stdin checks one text: name its file with --stdin-path, and no others.');
  if (stdin !== true && stdinPath !== undefined) throw new UsageError('--stdin-path says which file the text of --stdin is. Give both.');
  if (stdin === true && stdinPath === undefined) {
    throw new UsageError('--stdin needs --stdin-path: the name says what kind of file it is, and its links start at its folder.');
  }
}

/** What needs the whole run belongs to no part of it. */
function assertShardable({ fix, fixDryRun, writeBaseline, cost, maxWarnings = 0, stdin, watch }: LintFlags): void {
  const refusals: readonly (readonly [isGiven: boolean | undefined, flag: string, why: string])[] = [
    [fix, '--fix', 'it would change files that the other shards are reading. Fix without --shard'],
    [fixDryRun, '--fix-dry-run', 'what one fix uncovers may lie in the files of another shard. Run it without --shard'],
    [writeBaseline, '--write-baseline', 'each shard would write its own part of the file. Write it without --shard'],
    [cost, '--cost', 'it speaks of all files together. Run it without --shard'],
    [
      maxWarnings > 0,
      `--max-warnings ${maxWarnings}`,
      'a shard does not know the warnings of the others. Give it to `primitives report merge`; only 0 holds for each shard',
    ],
    [stdin, '--stdin', 'it checks one text. Leave --shard out'],
    [watch, '--watch', 'it checks for as long as you work. Leave --shard out'],
  ];
  for (const [isGiven, flag, why] of refusals) if (isGiven === true) throw new UsageError(`${flag} cannot stand beside --shard: ${why}.`);
}

async function lintOnce(root: string, paths: readonly string[], flags: LintFlags, terminal: Terminal): Promise<Run> {
  const baseline = readBaseline(root, flags, terminal);
  const source = await sourceOf(root, flags, terminal);
  const named = source.only === undefined ? paths : [source.only];
  const select = named.length === 0 ? undefined : pathsFromRoot(root, terminal, named);
  const memory = lintMemory({ root, tree: source.tree, select, flags }, terminal);
  const remembered = await memory?.recall();
  if (remembered !== undefined) {
    const diagnostics = withoutBaseline(root, remembered, baseline, flags, terminal);
    return { code: await report({ ...remembered, diagnostics }, paths, flags, terminal), inputs: new Set(), files: [] };
  }
  const check = async (tree: Tree): Promise<CheckedProject> => {
    const project = await openProject(root, terminal, {
      tree,
      textLater: true,
      visit: lintWhileLoading(rules, {
        settingsOf: ({ lint: settings }) => withRules(settings, flags.rule ?? []),
        isOurs: isOursIn(flags),
        observer: terminal.observer,
      }),
      readIgnored: flags.ignore === false,
      artifacts: true,
      ...(flags.cost === true ? { linked: 'all' as const } : {}),
      ...(select === undefined ? {} : { select }),
    });
    return checkProject(await withExternal(project, isOursIn(flags), flags, terminal), flags, source.changes, terminal.observer);
  };
  let checked = await check(source.tree);
  assertMatched(checked.project, named, select ?? []);
  await memory?.remember(checked);
  if (flags.fix === true || flags.fixDryRun === true) {
    const fixes = await fixAll(checked, source.tree, check, { unsafe: flags.unsafe === true });
    if (source.only !== undefined && flags.fix === true) terminal.out(fixes.texts.get(select?.[0] ?? '') ?? source.bytes);
    else if (flags.fix === true) writeFixes(root, fixes, terminal);
    else await printFixes(fixes, terminal, flags.format === 'text' ? terminal.out : terminal.err);
    checked = fixes.checked;
  }
  const { graph } = checked.project;
  const diagnostics = withoutBaseline(root, checked, baseline, flags, terminal);
  const code = await report({ ...checked, diagnostics }, paths, flags, terminal);
  return { code, inputs: new Set(graph.documents.keys()), files: graph.paths.files };
}

interface Source {
  readonly tree: Tree;
  /** Report only what these changes touch. */
  readonly changes: ChangedFiles | undefined;
  /** The one file, as a person wrote its path, that holds `bytes`. */
  readonly only: string | undefined;
  readonly bytes: Uint8Array;
}

async function sourceOf(root: string, flags: LintFlags, terminal: Terminal): Promise<Source> {
  const disk = { tree: workingTree(root), changes: undefined, only: undefined, bytes: new Uint8Array() };
  if (flags.staged === true) return { ...disk, tree: indexTree(root), changes: stagedChanges(root) };
  if (flags.changed !== undefined)
    return { ...disk, changes: changesSince(root, flags.changed === true ? 'HEAD' : flags.changed, behindPaths) };
  if (flags.stdin !== true) return disk;
  const { stdinPath = '' } = flags;
  const [path = ''] = pathsFromRoot(root, terminal, [stdinPath]);
  if (!isMarkdown(path)) throw new UsageError(`--stdin-path is \`${stdinPath}\`, which is no name of a Markdown file.`);
  const bytes = await terminal.input();
  return { ...disk, tree: withTexts(disk.tree, new Map([[path, decodeText(Buffer.from(bytes))]])), only: stdinPath, bytes };
}

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

export interface CheckedProject extends Checked {
  readonly project: Project;
}

/** Whether a path belongs to this shard; every path does without one. */
function isOursIn({ shard }: LintFlags): (path: FilePath) => boolean {
  return (path) => shard === undefined || isInShard(shard, path);
}

function checkProject(
  project: Project,
  flags: LintFlags,
  changes: ChangedFiles | undefined,
  observer: Observer | undefined,
): CheckedProject {
  const { graph, config, selected } = project;
  const found = runRules(graph, rules, {
    settings: withRules(config.lint, flags.rule ?? []),
    kept: keptFindings(project),
    ...(selected === undefined ? {} : { only: selected }),
    ...(flags.shard === undefined ? {} : { shard: flags.shard }),
    observer,
  });
  const diagnostics = changes === undefined ? found : affectedFindings(graph, found, changes);
  const sources = new Map(
    [...graph.primitives, ...graph.checkedDocuments, ...graph.artifacts, ...graph.unreadable].map((source) => [source.path, source]),
  );
  const isChecked = ({ path }: { readonly path: FilePath }): boolean =>
    (selected?.has(path) ?? true) && (changes?.changed.has(path) ?? true);
  const checked = [...sources.values()].filter(isChecked);
  const isOurs = isOursIn(flags);
  return { project, diagnostics, files: checked.filter(({ path }) => isOurs(path)).length, filesOfAll: checked.length };
}

/** `--rule` has the last word. */
function withRules(settings: LintSettings, flags: readonly RuleFlag[]): LintSettings {
  const ids = rules.map(({ id }) => id as string);
  for (const { id } of flags) {
    if (!ids.includes(id)) throw new UsageError(`Unknown rule \`${id}\`.${didYouMean(id, ids)} \`primitives rules\` lists them.`);
  }
  const said = Object.fromEntries(flags.map(({ id, severity }) => [id, severity]));
  return flags.length === 0 ? settings : { ...settings, layers: [...settings.layers, { rules: said }] };
}

async function report(checked: Checked, paths: readonly string[], flags: LintFlags, terminal: Terminal): Promise<ExitCode> {
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

/** The findings that the baseline does not know; with `--write-baseline` it comes to know them all. */
function withoutBaseline(
  root: string,
  checked: Checked,
  baseline: BaselineFile | undefined,
  flags: LintFlags,
  terminal: Terminal,
): readonly Diagnostic[] {
  const { project, diagnostics } = checked;
  if (baseline === undefined) return diagnostics;
  const isOurs = isOursIn(flags);
  const isChecked = (file: FilePath): boolean => isOurs(file) && (project.selected?.has(file) ?? true);
  if (flags.writeBaseline !== true) return freshFindings(baseline, diagnostics, { isChecked, isPartial: isPartial(flags) }, terminal);
  writeBaseline(root, baseline, diagnostics, isChecked, terminal);
  return [];
}

/** Whether files are left out, so that there may well be none. */
function isOfSomeFiles({ staged, changed, stdin }: LintFlags): boolean {
  return staged === true || changed !== undefined || stdin === true;
}

/** Whether findings are left out, so that nothing follows from one that is not there. */
function isPartial(flags: LintFlags): boolean {
  return isOfSomeFiles(flags) || flags.rule !== undefined;
}

function assertMatched({ unmatched }: Project, paths: readonly string[], select: readonly FilePath[]): void {
  if (unmatched.length === 0) return;
  const written = unmatched.map((path) => `\`${paths[select.indexOf(path)] ?? path}\``);
  throw new UsageError(`No file matches ${written.join(', ')}. Check the spelling; quote globs so that the shell leaves them alone.`);
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
