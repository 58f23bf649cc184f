import {
  createFiles,
  existingFolder,
  findRoot,
  folderFromRoot,
  fromRoot,
  hashAt,
  hashOf,
  importReport,
  importText,
  isRepositoryPath,
  loadParser,
  localManifestPath,
  manifestPath,
  matchesAny,
  originsNamed,
  planImport,
  printJson,
  readConfig,
  readImportRecord,
  readManifest,
  readState,
  recordedFiles,
  repositoryToImport,
  UsageError,
  withImported,
  workingTree,
  writeImportRecord,
} from '../../index.ts';
import type { FilePath } from '../../index.ts';
import { rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ImportFlags extends RootFlag {
  readonly from?: string;
  readonly to: string;
  readonly built?: boolean;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

/** Makes primitives of the files that a repository has for agents. The originals stay as they are. */
export async function importFiles(path: string | undefined, flags: ImportFlags, terminal: Terminal): Promise<ExitCode> {
  const asked = flags.from === undefined ? undefined : originsNamed(flags.from.split(',').map((id) => id.trim()));
  const root = rootOf(flags, terminal);
  const { source, below, inPlace } = sourceOf(root, path, terminal);
  const to = folderIn(root, flags.to, terminal);
  const repository = await repositoryToImport(source);
  // What another repository ignores for itself is its own business.
  const isIgnored = inPlace ? matchesAny((await readConfig(workingTree(source))).ignore) : () => false;
  const tree = { ...repository, files: repository.files.filter((file) => !isIgnored(file)) };
  if (below !== '' && !tree.files.some((file) => file === below || file.startsWith(`${below}/`)))
    throw new UsageError(`\`${path}\` has no files. Name a folder or a file that exists.`);
  const target = inPlace ? tree : await repositoryToImport(root);
  const plan = planImport({
    tree,
    target,
    parse: await loadParser({ engine: terminal.engine }),
    asked,
    below,
    to,
    inPlace,
    manifests: [manifestPath, localManifestPath].map((at) => readManifest(source, at)),
    readBuilt: flags.built === true,
    observer: terminal.observer,
  });
  const dryRun = flags.dryRun === true;
  const imported = recordedFiles(plan, { inPlace, hashOf, hashAt: (at) => hashAt(source, at), hereAt: (at) => hashAt(root, at) });
  const recordFrom = imported.length === 0 ? undefined : folderFromRoot(root, source);
  if (!dryRun) {
    const record = recordFrom === undefined ? undefined : readImportRecord(root);
    createFiles(root, [
      ...plan.primitives.filter(({ state }) => state === 'created').map(({ path: at, text }) => ({ path: at, bytes: Buffer.from(text) })),
      ...plan.copies.flatMap(({ path: at, of, text }) => {
        const original = tree.bytes(of);
        if (original === undefined)
          throw new UsageError(`${of} cannot be copied: it is no regular file. Remove it, or leave its skill out.`);
        return [{ path: at, bytes: text === undefined ? original.bytes : Buffer.from(text), mode: original.mode }];
      }),
    ]);
    if (recordFrom !== undefined && record !== undefined) {
      writeImportRecord(root, withImported(record, [{ from: recordFrom, to, files: imported }]));
    }
  }
  const report = importReport(plan, { dryRun, to });
  terminal.out(flags.format === 'json' ? printJson(report) : importText(report, terminal, { inPlace, recorded: recordFrom !== undefined }));
  return report.files.some(({ state }) => state === 'changed' || state === 'refused') ? 1 : 0;
}

interface Source {
  /** The repository that is read. */
  readonly source: string;
  readonly below: FilePath;
  readonly inPlace: boolean;
}

/** A path inside the repository is a part of it; any other is a repository of its own. */
function sourceOf(root: string, path: string | undefined, { cwd }: Terminal): Source {
  if (path === undefined) return { source: root, below: '', inPlace: true };
  const seen = fromRoot(root, cwd, path);
  if (seen !== undefined) return { source: root, below: seen === '.' ? '' : seen, inPlace: true };
  const folder = existingFolder(path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path) ? path : `${cwd}/${path}`);
  const top = findRoot(folder);
  return { source: top, below: fromRoot(top, folder, '.') ?? '', inPlace: false };
}

function folderIn(root: string, to: string, { cwd }: Terminal): FilePath {
  const seen = fromRoot(root, cwd, to);
  if (seen !== undefined && seen !== '' && isRepositoryPath(seen)) {
    if (/(?:^|\/)(?:node_modules|\.primitives)(?:\/|$)/.test(seen))
      throw new UsageError(`Nothing reads primitives in \`${to}\`. Name another folder with --to, for example \`--to .github\`.`);
    if (readState(root, seen).type !== 'file') return seen;
    throw new UsageError(`\`${to}\` is a file, so no primitives can be written below it. Name a folder with --to.`);
  }
  throw new UsageError(`\`${to}\` is no folder inside the repository. Name one with --to, for example \`--to .github\`.`);
}
