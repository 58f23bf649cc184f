import {
  checkedGlobs,
  checkedName,
  checkedTitle,
  createFiles,
  fromRoot,
  loadParser,
  newEntryId,
  newKindNamed,
  newKinds,
  newKindsText,
  newText,
  parseDocument,
  placeholdersIn,
  placeOf,
  planNew,
  printJson,
  readPackageFile,
  templateNamed,
  titleOf,
  UsageError,
} from '../../index.ts';
import type { FilePath, NewKind, NewReport } from '../../index.ts';
import { readLibrary } from '../library-files.ts';
import { openProject, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface NewFlags extends RootFlag {
  readonly list?: boolean;
  readonly template?: string;
  readonly applyTo?: string;
  readonly title?: string;
  readonly phase?: number;
  readonly track?: string;
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
  if (flags.list === true) {
    terminal.out(flags.format === 'json' ? printJson(newKinds) : newKindsText(newKinds));
    return 0;
  }
  if (kindName === undefined) throw new UsageError(`Say what to make: ${newKinds.map(({ id }) => id).join(', ')}.`);
  const kind = newKindNamed(kindName);
  const path = templateNamed(kind, flags.template);
  const root = rootOf(flags, terminal);
  const text = readPackageFile(terminal.packageRoot, path);
  const { graph } = await openProject(root, terminal);
  const parse = await loadParser({ engine: terminal.engine });
  const plan = planNew({
    kind,
    values: valuesFor(kind, name, text, flags, terminal),
    template: parseDocument(path, kind.primitive ?? 'document', text, parse),
    library: await readLibrary(terminal),
    primitives: graph.primitives,
    folder: flags.dir === undefined ? undefined : placeNamed(root, flags.dir, terminal),
    output: flags.output === undefined ? undefined : placeNamed(root, flags.output, terminal),
  });
  const dryRun = flags.dryRun === true;
  if (placeOf(root, plan.path) !== 'absent' && placeOf(root, plan.path) !== 'behind-link')
    throw new UsageError(`${plan.path} is there already and stays as it is. Edit it, or choose another name or --output.`);
  if (!dryRun) createFiles(root, [{ path: plan.path, bytes: Buffer.from(plan.text) }]);
  const report: NewReport = { version: 1, dryRun, kind: kind.id, template: path, ...plan, unlinked: [...plan.unlinked] };
  terminal.out(flags.format === 'json' ? printJson(report) : newText(report));
  return 0;
}

/** What stands in the place of each placeholder, from the name and the flags. */
function valuesFor(
  kind: NewKind,
  given: string | undefined,
  text: string,
  flags: NewFlags,
  terminal: Terminal,
): Readonly<Record<string, string>> {
  const asked = placeholdersIn(kind.path ?? '{{name}}');
  const own = asked.has('feature') ? 'feature' : 'name';
  if (asked.has(own) && given === undefined)
    throw new UsageError(
      `Say ${own === 'feature' ? 'which feature it is about' : 'what it is called'}: \`primitives new ${kind.id} NAME\`.`,
    );
  const name = given === undefined ? kind.id : checkedName(given, own === 'feature' ? 'name of a feature' : 'name');
  const used = new Set([...asked, ...placeholdersIn(text)]);
  for (const [flag, value] of Object.entries({ phase: flags.phase, track: flags.track, applyTo: flags.applyTo }))
    if (value !== undefined && !used.has(flag))
      throw new UsageError(`--${flag === 'applyTo' ? 'apply-to' : flag} says nothing about ${kind.id}. Leave it out.`);
  if (asked.has('phase') && flags.phase === undefined)
    throw new UsageError(`Say which phase: \`primitives new ${kind.id} ${name} --phase 1\`.`);
  if (asked.has('track') && flags.track === undefined)
    throw new UsageError(`Say which track: \`primitives new ${kind.id} ${name} --track NAME\`.`);
  const now = flags.now ?? terminal.now();
  const title = flags.title === undefined ? titleOf(name) : checkedTitle(flags.title);
  return {
    name,
    feature: name,
    title,
    subject: title.slice(0, 1).toLowerCase() + title.slice(1),
    phase: String(flags.phase ?? 1),
    track: flags.track === undefined ? name : checkedName(flags.track, 'name of a track'),
    date: now.slice(0, 10),
    now,
    id: newEntryId(terminal.randomBytes),
    applyTo: checkedGlobs(flags.applyTo ?? '**'),
  };
}

/** A place as a person wrote it, from the root. */
function placeNamed(root: string, place: string, { cwd }: Terminal): FilePath {
  const seen = fromRoot(root, cwd, place);
  if (seen !== undefined) return seen;
  throw new UsageError(`\`${place}\` lies outside the repository. Name a place inside it, or the repository with --root.`);
}
