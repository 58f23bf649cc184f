import type { Graph } from '../graph/graph.ts';
import { locateIn } from '../graph/locate.ts';
import { kindOf } from '../kinds.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { byCodeUnit, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Manifest } from '../model/manifest.ts';
import { byStart } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { UsageError } from '../model/usage-error.ts';
import { nameEdits } from './agent-edits.ts';
import { relocationOf } from './change.ts';
import { fileStart } from '../model/span.ts';
import type { Change, Move, Notice, Relocation } from './change.ts';
import { configurationGlobs, globEdits } from './glob-edits.ts';
import { headingEdits } from './heading-edits.ts';
import type { Parse } from './heading-edits.ts';
import { linkEdits } from './link-edits.ts';
import { codeSpanEdits, staleMentions } from './mention-edits.ts';

/** Edits of one file, in the order of its text. */
export interface FileEdits {
  /** Before the move. */
  readonly path: FilePath;
  readonly edits: readonly TextEdit[];
}

export interface RenamePlan {
  /** `undefined` where only a heading is renamed, or several files move. */
  readonly move: Move | undefined;
  /** Sorted by path. */
  readonly files: readonly FileEdits[];
  /** What could not be updated, by the paths after the move and the positions before it. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface RenameSurroundings {
  readonly manifest: Manifest;
  /** Globs of the configuration. */
  readonly globs: readonly string[];
  /** Why a file must not be edited, as the end of "it was left alone: …"; `undefined` for one that may be. */
  readonly obstacleTo: (path: FilePath) => string | undefined;
}

/** Everything that changes when a file or folder moves. Throws a `UsageError` where it must not move. */
export function planMove(graph: Graph, move: Move, surroundings: RenameSurroundings): RenamePlan {
  assertMovable(graph, move, surroundings.manifest);
  return { ...planMoves(graph, [move], surroundings), move };
}

/** The same for several moves at once, which are known to be possible: none lies inside another. */
export function planMoves(graph: Graph, moves: readonly Move[], surroundings: RenameSurroundings): RenamePlan {
  const move = relocationOf(moves);
  const changes = [
    ...linkEdits(graph, move),
    ...nameEdits(graph, move),
    ...globEdits(graph, move),
    ...configurationGlobs(graph, move, surroundings.globs),
    ...codeSpanEdits(graph, move),
    ...changedKinds(graph, move),
  ];
  const edited = new Map([...editsByFile(changes)].map(([path, edits]) => [path, edits.map(({ span }) => span)]));
  const stale = moves.flatMap((one) => [...staleMentions(graph, one, edited)]);
  return planOf(graph, move, [...changes, ...stale], surroundings);
}

export interface HeadingRename {
  readonly path: FilePath;
  /** Slug or text of the heading. */
  readonly heading: string;
  readonly title: string;
}

/** Everything that changes when a heading gets another text. Throws a `UsageError` where there is no such heading. */
export function planHeadingRename(
  graph: Graph,
  { path, heading, title }: HeadingRename,
  surroundings: RenameSurroundings,
  parse: Parse,
): RenamePlan {
  const document = graph.documents.get(path);
  if (document === undefined) throw new UsageError(`${path} is no Markdown file of the repository, so it has no headings to rename.`);
  const obstacle = surroundings.obstacleTo(path);
  if (obstacle !== undefined) throw new UsageError(`${path} cannot be edited: ${obstacle}.`);
  return planOf(graph, relocationOf([]), [...headingEdits(graph, document, heading, title, parse)], surroundings);
}

function assertMovable({ paths }: Graph, { from, to }: Move, { outputs }: Manifest): void {
  const output = outputs.find(({ path }) => isInside(from, path));
  if (output !== undefined) {
    const what = output.path === from ? 'is a file that a build has written' : `holds \`${output.path}\`, which a build has written`;
    throw new UsageError(`${from} ${what}. Rename its source (${output.sources.join(', ')}) and build again.`);
  }
  if (outputs.some(({ path }) => isInside(path, to))) throw new UsageError(`${to} is where a build writes. Choose another name.`);
  const foreign = [from, to, ...paths.folders].find((path) => paths.isOpaque(path) && (path === to || isInside(from, path)));
  if (foreign !== undefined) throw new UsageError(`${foreign} belongs to another repository. Rename it there.`);
  if (from === to) throw new UsageError('The two names are the same. Nothing to do.');
  if (isInside(from, to)) throw new UsageError(`${to} lies inside ${from}. A folder cannot move into itself.`);
}

function* changedKinds({ documents }: Graph, move: Relocation): Iterable<Change> {
  const nameOfKind = (path: FilePath): string => kindOf(path) ?? 'ordinary Markdown';
  for (const path of documents.keys()) {
    const to = move.after(path);
    if (to === path || kindOf(path) === kindOf(to)) continue;
    yield {
      type: 'notice',
      ruleId: 'kind-changed',
      severity: 'warning',
      path,
      span: fileStart,
      message: `By its new name the file is ${nameOfKind(to)}; it was ${nameOfKind(path)}, and runtimes tell the two apart by the name.`,
      hint: 'Choose a name with the same suffix and a folder of the same meaning, if it should stay what it was.',
    };
  }
}

function planOf(graph: Graph, move: Relocation, changes: readonly Change[], { manifest, obstacleTo }: RenameSurroundings): RenamePlan {
  const byFile = editsByFile(changes);
  const files: FileEdits[] = [];
  const notices = changes.filter((change) => change.type === 'notice');
  const outputs = new Set(manifest.outputs.map(({ path }) => path));
  for (const [path, edits] of byFile) {
    const obstacle = outputs.has(path) ? undefined : obstacleTo(path);
    if (obstacle !== undefined) notices.push(leftAlone(path, edits, obstacle));
    else if (!outputs.has(path)) files.push({ path, edits });
  }
  notices.push(...outdatedOutputs(manifest, move, [...byFile.keys()]));
  const kept = notices.filter(({ path }) => !outputs.has(path));
  return {
    move: undefined,
    files: files.toSorted((a, b) => byCodeUnit(a.path, b.path)),
    diagnostics: kept.map((notice) => diagnosticOf(graph, move, notice)).toSorted(byPlace),
  };
}

/** The edits of each file, in the order of its text. Of two that overlap one stays: a spec component's path is a code span, too. */
function editsByFile(changes: readonly Change[]): Map<FilePath, TextEdit[]> {
  const byFile = new Map<FilePath, TextEdit[]>();
  for (const { path, span, text } of changes.filter((change) => change.type === 'edit')) {
    const edits = byFile.get(path) ?? [];
    edits.push({ span, text });
    byFile.set(path, edits);
  }
  for (const [path, edits] of byFile) {
    let end = -1;
    const apart = edits.toSorted(byStart).filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
    byFile.set(path, apart);
  }
  return byFile;
}

function leftAlone(path: FilePath, edits: readonly TextEdit[], obstacle: string): Notice {
  return {
    type: 'notice',
    ruleId: 'file-left-alone',
    severity: 'warning',
    path,
    span: edits[0]?.span ?? fileStart,
    message: `The file names what was renamed, and it was left alone: ${obstacle}.`,
    hint: `Write ${[...new Set(edits.map(({ text }) => `\`${text.trim()}\``))].join(', ')} there.`,
  };
}

/** What was built from a file that changes is no longer what a build would write. */
function* outdatedOutputs({ outputs }: Manifest, move: Relocation, edited: readonly FilePath[]): Iterable<Notice> {
  const changed = new Set(edited);
  const isChanged = (path: FilePath): boolean => changed.has(path) || move.moveOf(path) !== undefined;
  const outdated = outputs.filter(({ path, sources }) => changed.has(path) || sources.some(isChanged));
  const [first] = outdated.flatMap(({ sources }) => sources.filter(isChanged)).concat(outdated.map(({ sources }) => sources[0] ?? ''));
  if (first === undefined) return;
  yield {
    type: 'notice',
    ruleId: 'outputs-out-of-date',
    severity: 'info',
    path: first,
    span: fileStart,
    message: `${outdated.length} built ${outdated.length === 1 ? 'file is' : 'files are'} out of date: ${outdated.map(({ path }) => path).join(', ')}.`,
    hint: 'Run `primitives build`.',
  };
}

function diagnosticOf(graph: Graph, move: Relocation, { ruleId, severity, path, span, message, hint }: Notice): Diagnostic {
  return {
    ruleId,
    severity,
    path: move.after(path),
    span: locateIn(graph, path, span),
    message,
    hint,
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return byCodeUnit(a.path, b.path) || a.span.start.offset - b.span.start.offset || byCodeUnit(a.ruleId, b.ruleId);
}
