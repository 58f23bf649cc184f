import {
  createFiles,
  featureFolderNamed,
  filled,
  fromRoot,
  inRuntime,
  loadParser,
  newEntryId,
  newKindNamed,
  newKinds,
  newKindsText,
  newText,
  newValues,
  ownTemplatesOf,
  parseDocument,
  placeOf,
  planNew,
  printJson,
  readable,
  readPackageFile,
  templateNamed,
  UsageError,
} from '../../index.ts';
import type { FilePath, NewReport } from '../../index.ts';
import { readLibrary } from '../library-files.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface NewFlags extends RootFlag {
  readonly list?: boolean;
  readonly template?: string;
  readonly runtime?: string;
  readonly applyTo?: string;
  readonly title?: string;
  readonly phase?: number;
  readonly track?: string;
  readonly name?: string;
  readonly dir?: string;
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly now?: string;
  readonly format: 'text' | 'json';
}

/** Makes one file from a template of the library. What is there already stays. */
export async function newFile(
  kindName: string | undefined,
  name: string | undefined,
  flags: NewFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  if (flags.list === true) return listKinds(flags, terminal);
  if (kindName === undefined) throw new UsageError(`Say what to make: ${newKinds.map(({ id }) => id).join(', ')}.`);
  const asked = newKindNamed(kindName);
  const root = rootOf(flags, terminal);
  const { graph } = await openProject(root, terminal);
  const kind = inRuntime(asked, flags.runtime, graph.paths.files);
  const parse = await loadParser({ engine: terminal.engine });
  const chosen = templateNamed(kind, ownTemplatesOf(kind, graph), flags.template);
  const template =
    chosen.from === 'repository'
      ? readable(chosen.own)
      : parseDocument(chosen.path, kind.primitive ?? 'document', readPackageFile(terminal.packageRoot, chosen.path), parse);
  const values = newValues(kind, template.text, {
    given: name,
    folder:
      name === undefined || kind.path?.includes('{{feature}}') !== true
        ? undefined
        : featureFolderNamed(graph.paths.files, name, fromRoot(root, terminal.cwd, name)),
    name: flags.name,
    phase: flags.phase,
    track: flags.track,
    title: flags.title,
    applyTo: flags.applyTo,
    now: flags.now ?? terminal.now(),
    id: newEntryId(terminal.randomBytes),
  });
  const plan = planNew({
    kind,
    values,
    template,
    from: chosen.from,
    read: (path, as, text) => parseDocument(path, as, text, parse),
    library: await readLibrary(terminal),
    primitives: graph.primitives,
    folder: flags.dir === undefined ? undefined : placeNamed(root, flags.dir, terminal),
    output: flags.output === undefined ? undefined : placeNamed(root, flags.output, terminal),
  });
  // Where it goes elsewhere, so does what goes with it, and nobody has said where.
  const companions = flags.dir === undefined && flags.output === undefined ? Object.entries(kind.companions ?? {}) : [];
  const also = companions
    .filter(([at]) => placeOf(root, at) === 'absent')
    .map(([at, template]) => ({ path: at, text: filled(readPackageFile(terminal.packageRoot, template), values) }));
  const dryRun = flags.dryRun === true;
  if (placeOf(root, plan.path) !== 'absent' && placeOf(root, plan.path) !== 'behind-link')
    throw new UsageError(`${plan.path} is there already and stays as it is. Edit it, or choose another name or --output.`);
  if (!dryRun)
    createFiles(
      root,
      [plan, ...also].map((file) => ({ path: file.path, bytes: Buffer.from(file.text) })),
    );
  const report: NewReport = {
    version: 1,
    dryRun,
    kind: kind.id,
    template: template.path,
    from: chosen.from,
    ...plan,
    also,
    unlinked: [...plan.unlinked],
    left: [...plan.left],
  };
  const others = Object.keys(kind.templates).length > 1;
  terminal.out(flags.format === 'json' ? printJson(report) : newText(report, others));
  return 0;
}

async function listKinds(flags: NewFlags, terminal: Terminal): Promise<ExitCode> {
  const { graph } = await openProject(rootOf(flags, terminal), terminal);
  const kinds = newKinds.map((kind) => {
    const own = ownTemplatesOf(kind, graph).map(({ name, path }) => ({ name, path }));
    return own.length === 0 ? kind : { ...kind, own };
  });
  terminal.out(flags.format === 'json' ? printJson(kinds) : newKindsText(kinds));
  return 0;
}

/** A place as a person wrote it, from the root. */
function placeNamed(root: string, place: string, { cwd }: Terminal): FilePath {
  const seen = fromRoot(root, cwd, place);
  if (seen !== undefined) return seen;
  throw new UsageError(`\`${place}\` lies outside the repository. Name a place inside it, or the repository with --root.`);
}
