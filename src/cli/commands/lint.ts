import {
  applyFixes,
  count,
  kinds,
  lintFormats,
  readRulePage,
  readState,
  rules,
  runRules,
  summarize,
  UsageError,
  writeRepositoryFile,
} from '../../index.ts';
import type { Diagnostic, FilePath, LintFormat, Project } from '../../index.ts';
import { openProject, pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface LintFlags extends RootFlag {
  readonly format: LintFormat;
  readonly fix?: boolean;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
}

/** Fixes can uncover others; more passes than this are a rule that undoes another. */
const maxPasses = 10;

export async function lint(paths: readonly string[], flags: LintFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const select = paths.length === 0 ? undefined : pathsFromRoot(root, terminal, paths);
  let checked = await check(root, select, terminal);
  assertMatched(checked.project, paths, select ?? []);
  if (flags.fix === true) {
    for (let pass = 0; pass < maxPasses && fix(checked); pass += 1) checked = await check(root, select, terminal);
  }
  const { diagnostics, files, project } = checked;
  for (const { path, problems } of project.graph.documents.values()) {
    const detail = problems.find(({ code }) => code === 'unchecked-markdown')?.detail;
    if (detail === undefined) continue;
    terminal.err(
      `primitives: ${path} is too long or dense to be read twice; its links around a construct (${detail}) may be read otherwise by GitHub. Split it.\n`,
    );
  }
  for (const glob of project.idleGlobs) terminal.err(`primitives: \`${glob}\` in the configuration matches no file.\n`);
  if (files === 0) terminal.err(`primitives: ${nothingToCheck(paths)}\n`);
  const shown = flags.quiet === true ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  terminal.out(print(flags.format, { ...checked, diagnostics: shown }, terminal));
  if (terminal.interactive && diagnostics.length === 0 && files > 0) terminal.err(`${count(files, 'file')} checked, no problems\n`);
  const { errors, warnings } = summarize(diagnostics, files);
  if (warnings <= (flags.maxWarnings ?? Infinity)) return errors > 0 ? 1 : 0;
  terminal.err(`primitives: ${count(warnings, 'warning')}, and at most ${flags.maxWarnings} are allowed.\n`);
  return 1;
}

interface Checked {
  readonly project: Project;
  readonly diagnostics: readonly Diagnostic[];
  /** Number of files checked. */
  readonly files: number;
}

async function check(root: string, select: readonly FilePath[] | undefined, terminal: Terminal): Promise<Checked> {
  const project = await openProject(root, terminal, select === undefined ? {} : { select });
  const { graph, config, selected } = project;
  const diagnostics = runRules(graph, rules, { settings: config.lint, ...(selected === undefined ? {} : { only: selected }) });
  const sources = [...graph.primitives, ...graph.checkedDocuments, ...graph.unreadable];
  return { project, diagnostics, files: sources.filter(({ path }) => selected?.has(path) ?? true).length };
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

/** Writes the fixes of one pass; `false` when there was nothing to write. */
function fix({ project: { root, graph }, diagnostics }: Checked): boolean {
  let changed = false;
  for (const [path, document] of graph.documents) {
    const found = diagnostics.filter((diagnostic) => diagnostic.path === path && diagnostic.fix !== undefined);
    if (found.length === 0) continue;
    const state = readState(root, path);
    // Bytes that are not UTF-8 would not survive, and a file that has changed since is not the one that was checked.
    if (state.type !== 'file' || !Buffer.from(document.text).equals(state.bytes)) continue;
    const { text } = applyFixes(document.text, found);
    writeRepositoryFile(root, path, Buffer.from(text), state.mode);
    changed = true;
  }
  return changed;
}

function print(format: LintFormat, { project: { graph }, diagnostics, files }: Checked, terminal: Terminal): string {
  return lintFormats[format]({
    diagnostics,
    files,
    textOf: (path) => graph.documents.get(path)?.text,
    rules,
    pageOf: (id) => readRulePage(terminal.packageRoot, id),
    version: terminal.version,
    terminal,
  });
}
