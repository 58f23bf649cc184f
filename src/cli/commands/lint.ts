import {
  affectedFindings,
  changesSince,
  decodeText,
  indexTree,
  isMarkdown,
  keptFindings,
  lintWhileLoading,
  rules,
  runRules,
  stagedChanges,
  UsageError,
  withTexts,
  workingTree,
} from '../../index.ts';
import type { ChangedFiles, Diagnostic, FilePath, Observer, Project, Tree } from '../../index.ts';
import { freshFindings, readBaseline, writeBaseline } from '../baseline-file.ts';
import type { BaselineFile } from '../baseline-file.ts';
import { withExternal } from '../external-links.ts';
import { fixAll, printFixes, writeFixes } from '../fix-files.ts';
import { assertUsable, isOursIn, isPartial, withRules } from '../lint-flags.ts';
import type { LintFlags } from '../lint-flags.ts';
import { lintMemory } from '../lint-memory.ts';
import { reportFindings } from '../lint-report.ts';
import type { Checked } from '../lint-report.ts';
import { openProject, pathsFromRoot, rootOf } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { watchInputs } from '../watch-inputs.ts';
import type { Run } from '../watch-inputs.ts';

/** A path behind `--changed` is taken for its revision. */
const behindPaths = '; write paths before --changed, or --changed=REVISION';

export async function lint(paths: readonly string[], flags: LintFlags, terminal: Terminal): Promise<ExitCode> {
  assertUsable(paths, flags);
  const root = rootOf(flags, terminal);
  const first = await lintOnce(root, paths, flags, terminal);
  if (flags.watch !== true) return first.code;
  return watchInputs(root, first, () => lintOnce(root, paths, flags, terminal), terminal);
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
    return { code: reportFindings({ ...remembered, diagnostics }, paths, flags, terminal), inputs: new Set(), files: [] };
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
  const code = reportFindings({ ...checked, diagnostics }, paths, flags, terminal);
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

export interface CheckedProject extends Checked {
  readonly project: Project;
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

function assertMatched({ unmatched }: Project, paths: readonly string[], select: readonly FilePath[]): void {
  if (unmatched.length === 0) return;
  const written = unmatched.map((path) => `\`${paths[select.indexOf(path)] ?? path}\``);
  throw new UsageError(`No file matches ${written.join(', ')}. Check the spelling; quote globs so that the shell leaves them alone.`);
}
