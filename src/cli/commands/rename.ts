import {
  applyEdits,
  assertMovablePath,
  completeRename,
  editObstacle,
  journalFile,
  journalPath,
  kindOf,
  loadParser,
  parseDocument,
  pathAfter,
  placeOf,
  planHeadingRename,
  planMove,
  printJson,
  readJournal,
  readManifest,
  renameReport,
  renameText,
  runRename,
  unifiedDiff,
  UsageError,
} from '../../index.ts';
import type { FilePath, Project, RenameJournal, RenamePlan, RenameSurroundings } from '../../index.ts';
import { openProject, pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface RenameFlags extends RootFlag {
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

/** What is to be renamed, seen from the root. */
type Request =
  | { readonly type: 'move'; readonly from: FilePath; readonly to: FilePath }
  | { readonly type: 'heading'; readonly path: FilePath; readonly heading: string; readonly title: string };

/** Links stand in ordinary Markdown, too. */
const allMarkdown = ['**/*.[mM][dD]', '**/*.[mM][aA][rR][kK][dD][oO][wW][nN]'];

export async function rename(oldName: string, newName: string, flags: RenameFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const dryRun = flags.dryRun === true;
  const interrupted = readJournal(root);
  if (interrupted !== undefined) return resume(root, interrupted, [oldName, newName], flags, terminal);
  const request = requestOf(root, terminal, oldName, newName);
  const path = request.type === 'move' ? request.from : request.path;
  const project = await openProject(root, terminal, { select: [...allMarkdown, path], linked: 'all', readIgnored: true });
  const plan = await planOf(project, request, terminal);
  const names = namesOf(request);
  const texts = project.graph.documents;
  const diffs = dryRun ? await diffsOf(plan, (file) => texts.get(file)?.text ?? '') : undefined;
  if (!dryRun) {
    const files = plan.files.map((file) => journalFile(file.path, texts.get(file.path)?.text ?? '', file.edits));
    runRename(root, { version: 1, ...names, moves: request.type === 'move', files });
  }
  const report = renameReport(plan, { ...names, dryRun, resumed: false, ...(diffs === undefined ? {} : { diffs }) });
  terminal.out(flags.format === 'json' ? printJson(report) : renameText(report, terminal));
  return report.diagnostics.some(({ severity }) => severity === 'warning') ? 1 : 0;
}

function namesOf(request: Request): { from: string; to: string } {
  if (request.type === 'move') return { from: request.from, to: request.to };
  return { from: `${request.path}#${request.heading}`, to: request.title };
}

function requestOf(root: string, terminal: Terminal, oldName: string, newName: string): Request {
  const seen = (path: string): FilePath => pathsFromRoot(root, terminal, [path])[0] ?? '';
  const exists = (path: string): boolean => path !== '' && placeOf(root, seen(path)) !== 'absent';
  // A file name may hold `#`, too.
  const hashes = [...oldName.matchAll(/#/g)].map(({ index }) => index);
  const hash = exists(oldName) ? undefined : hashes.find((at) => exists(oldName.slice(0, at)));
  if (hash !== undefined) {
    return { type: 'heading', path: seen(oldName.slice(0, hash)), heading: oldName.slice(hash + 1), title: newName };
  }
  const [from, to] = [seen(oldName), seen(newName)];
  if (/[\\/]$/.test(newName) && placeOf(root, from) === 'file') {
    throw new UsageError(`\`${newName}\` is a folder. Write the whole new path, for example ${to}/${from.replace(/^.*\//, '')}.`);
  }
  assertMovablePath(root, from, to);
  return { type: 'move', from, to };
}

async function planOf({ root, graph, config }: Project, request: Request, terminal: Terminal): Promise<RenamePlan> {
  const surroundings: RenameSurroundings = {
    manifest: readManifest(root),
    globs: [...config.ignore, ...config.documents, ...config.lint.layers.flatMap(({ files = [] }) => files)],
    obstacleTo: (path) =>
      graph.paths.isSource(path) ? editObstacle(root, path, graph.documents.get(path)?.text ?? '') : 'the configuration leaves it out',
  };
  if (request.type === 'move') return planMove(graph, request, surroundings);
  const parser = await loadParser({ engine: terminal.engine });
  const kind = kindOf(request.path) ?? 'document';
  return planHeadingRename(graph, request, surroundings, (text) => parseDocument(request.path, kind, text, parser));
}

function resume(
  root: string,
  journal: RenameJournal,
  [oldName, newName]: readonly [string, string],
  { dryRun, format }: RenameFlags,
  terminal: Terminal,
): ExitCode {
  const { from, to, moves, files } = journal;
  const seen = (path: string): string => pathsFromRoot(root, terminal, [path])[0] ?? '';
  const hash = moves ? -1 : oldName.length - (from.length - from.indexOf('#'));
  const asked = moves ? [seen(oldName), seen(newName)] : [seen(oldName.slice(0, hash)) + oldName.slice(hash), newName];
  const earlier = `An earlier rename of ${from} to ${to} was interrupted.`;
  if (asked[0] !== from || asked[1] !== to) {
    throw new UsageError(`${earlier} Run it again to complete it, or delete ${journalPath} to leave things as they are.`);
  }
  if (dryRun === true) throw new UsageError(`${earlier} Run it again without --dry-run to complete it.`);
  completeRename(root, journal);
  const report = renameReport(
    { move: moves ? { from, to } : undefined, files, diagnostics: [] },
    { from, to, dryRun: false, resumed: true },
  );
  terminal.out(format === 'json' ? printJson(report) : renameText(report, terminal));
  return 0;
}

async function diffsOf({ move, files }: RenamePlan, textOf: (path: FilePath) => string): Promise<ReadonlyMap<FilePath, string>> {
  return new Map(
    await Promise.all(
      files.map(async ({ path, edits }) => {
        const before = textOf(path);
        const after = move === undefined ? path : pathAfter(move, path);
        return [path, (await unifiedDiff(path, before, applyEdits(before, edits), after)).trimEnd()] as const;
      }),
    ),
  );
}
