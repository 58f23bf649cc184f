import { artifactOf, isOfKind } from '../artifacts/parse-artifact.ts';
import type { Artifact } from '../artifacts/parse-artifact.ts';
import { sessionPath } from '../artifacts/artifact-files.ts';
import { artifactPlaceOf, featureFolderOf } from '../artifacts/artifact-kinds.ts';
import type { Config } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { globFiles } from '../files/glob-files.ts';
import { readRepositoryFile } from '../files/read-file.ts';
import { textIfThere } from '../files/text-if-there.ts';
import { workingTree } from '../files/tree.ts';
import { damageOf } from '../gate/damage.ts';
import { featuresIn, shortNameOf } from '../gate/feature.ts';
import type { NamedFeature, UnreadableFile } from '../gate/feature.ts';
import type { MeasuredReport } from '../gate/measurements.ts';
import { matchesAny, problemOfGlob } from '../graph/match-glob.ts';
import { specStateOf } from '../graph/spec-state.ts';
import { kindOf } from '../kinds.ts';
import { startOfFile } from '../measure/measured.ts';
import { readReport } from '../measure/read-report.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { GateSettings, ReportForm } from '../model/gate-settings.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { locate } from '../model/span.ts';
import type { SpecState } from '../model/spec-state.ts';
import { UsageError } from '../model/usage-error.ts';
import { loadParser } from '../parse/markdown.ts';
import type { MarkdownParser, ParserOptions } from '../parse/markdown.ts';
import { parseDocument } from '../parse/parse-document.ts';

/** What people and agents have written down about features, as it lies on disk. */
export interface FeatureFiles {
  readonly config: Config;
  readonly features: readonly NamedFeature[];
  /** What is worked on at the moment. Git ignores it as a rule. */
  readonly session: Artifact<'session'> | undefined;
  /** Specs, sorted by path. Empty unless they are asked for. */
  readonly specs: readonly SpecState[];
  readonly parse: MarkdownParser;
}

export interface FeatureOptions extends ParserOptions {
  readonly root: string;
  /** The folder, seen from the root, whose configuration holds. */
  readonly from?: FilePath;
  /** Whether specs are read, too. */
  readonly specs?: boolean;
}

/**
 * Reads every artifact of a repository. One that cannot be read is told at its feature, and stops no other. Throws a `UsageError` for a
 * configuration or a session that cannot be read.
 */
export async function readFeatures({ root, from, specs: readsSpecs = false, ...options }: FeatureOptions): Promise<FeatureFiles> {
  const tree = workingTree(root);
  const [config, listing, parse] = await Promise.all([readConfig(tree, from, problemOfGlob), tree.list(), loadParser(options)]);
  const unreadable: UnreadableFile[] = [];
  /** Of a feature that has other files of ours, and only then; anybody may call a file so. */
  const unread: UnreadableFile[] = [];
  const read = (path: FilePath): Artifact[] => {
    const result = tree.read(path);
    if (path !== sessionPath && result.type !== 'text' && result.type !== 'absent') {
      const hint = 'Put a regular file of text in its place.';
      unreadable.push({ path, why: result.type === 'alias' ? 'it is a symbolic link' : result.reason, hint });
      return [];
    }
    const file = textIfThere(path, result);
    if (file === undefined) return [];
    const artifact = artifactOf(parseDocument(path, 'artifact', file.text, parse, file.problems));
    if (artifact !== undefined) return [artifact];
    const kind = artifactPlaceOf(path)?.kind;
    if (kind === 'phase-complete') {
      const why = 'it has too few of the fields of a phase report, such as `**Tests:** 4/4 passing`';
      unread.push({ path, why, hint: 'Write the fields, or move the file to another place.' });
    } else if (kind === 'plan' && file.text.trim() === '')
      unread.push({ path, why: 'it is empty', hint: 'Write the plan, or delete the file.' });
    return [];
  };
  const isIgnored = matchesAny(config.ignore);
  const listed = listing.files.filter((path) => path.endsWith('.md') && path !== sessionPath && !isIgnored(path));
  const paths = listed.filter((path) => artifactPlaceOf(path) !== undefined);
  // A solution is about the code, and no feature's.
  const artifacts = paths.flatMap(read).filter(({ kind }) => kind !== 'session' && kind !== 'solution');
  const session = read(sessionPath).find((artifact) => isOfKind(artifact, 'session'));
  const specs = (readsSpecs ? listed.filter((path) => kindOf(path) === 'spec') : []).toSorted(byCodeUnit).flatMap((path) => {
    const result = tree.read(path);
    // What cannot be read is for lint to say; nothing is known about it here.
    return result.type === 'text' ? (specStateOf(parseDocument(path, 'spec', result.text, parse, result.problems)) ?? []) : [];
  });
  const known = new Set(artifacts.map(({ document }) => featureFolderOf(document.path)));
  const stray = unread.filter(({ path }) => known.has(featureFolderOf(path)));
  return { config, features: featuresIn(artifacts, [...unreadable, ...stray]), session, specs, parse };
}

/** The feature that a person names: its name, its folder or a file in it; without a name the only one. */
export function featureNamed<F extends NamedFeature>(features: readonly F[], name: string | undefined, seen: FilePath | undefined): F {
  const names = features.map((feature) => feature.name);
  if (name === undefined) {
    const [only] = features;
    if (only !== undefined && features.length === 1) return only;
    const open = features.filter(
      ({ plan, complete, unreadable }) => unreadable.length > 0 || (plan !== undefined && complete === undefined),
    );
    if (open[0] !== undefined && open.length === 1) return open[0];
    throw new UsageError(
      features.length === 0
        ? 'There is no plan of a feature here: none of `plans/<feature>/plan.md`, phase reports and track reports is there. Begin with `primitives new plan NAME`.'
        : `Name a feature: ${names.join(', ')}.`,
    );
  }
  const exact = features.find(({ folder }) => folder === seen);
  if (exact !== undefined) return exact;
  const namesakes = features.filter(({ folder }) => shortNameOf(folder) === name).map(({ folder }) => `\`${folder}\``);
  if (namesakes.length > 1)
    throw new UsageError(`\`${name}\` is the name of ${namesakes.length} features. Name one by its folder: ${namesakes.join(' or ')}.`);
  const around = features.filter(({ folder }) => seen?.startsWith(`${folder}/`) === true);
  const found = features.find((one) => one.name === name) ?? around.toSorted((a, b) => b.folder.length - a.folder.length)[0];
  if (found !== undefined) return found;
  const known = names.length === 0 ? ' Nothing is written down about any.' : ` Features are ${names.join(', ')}.`;
  throw new UsageError(`There is no feature \`${name}\`.${known}${didYouMean(name, names)}`);
}

export interface ReadReports {
  readonly reports: readonly MeasuredReport[];
  /** Globs that find no file. */
  readonly missing: readonly string[];
}

/** Reads the reports that the configuration names. */
export async function readReports(root: string, { reports }: GateSettings): Promise<ReadReports> {
  const found = await Promise.all(
    Object.entries(reports)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([glob, form]) => ({ glob, form, paths: await globFiles(root, glob) })),
  );
  const all = found.flatMap(({ form, paths }) => paths.map((path) => ({ path, form })));
  return {
    reports: await Promise.all(all.map(({ path, form }) => measuredReport(root, path, form))),
    missing: found.filter(({ paths }) => paths.length === 0).map(({ glob }) => glob),
  };
}

async function measuredReport(root: string, path: FilePath, form: ReportForm): Promise<MeasuredReport> {
  const result = readRepositoryFile(root, path);
  if (result.type === 'text') return { path, form, measured: await readReport(form, result.text) };
  const reason = result.type === 'absent' ? 'it is not there' : result.type === 'alias' ? 'it is a symbolic link' : result.reason;
  return { path, form, measured: { type: 'problem', message: `It cannot be read: ${reason}.`, span: startOfFile } };
}

/** The report that a commit is about. */
export function reportOf(
  { phases, complete, folder }: NamedFeature,
  phase: number | undefined,
): Artifact<'complete'> | Artifact<'phase-complete'> {
  const report = phase === undefined ? complete : phases.get(phase);
  if (report !== undefined) {
    const [damage] = damageOf('feature', report);
    if (damage !== undefined)
      throw new UsageError(`${damage.path}:${damage.span.start.line}: ${damage.message} ${damage.hint ?? ''}`.trim());
    const open = report.fields.find(({ state }) => state === 'open');
    if (open === undefined) return report;
    const { line } = locate(report.document.lineStarts, open.valueSpan).start;
    throw new UsageError(
      `${report.document.path}:${line}: \`${open.entry.label}\` is still to be written. A message says what the report says: complete it first.`,
    );
  }
  const path = `${folder}/${phase === undefined ? 'complete.md' : `phase-${phase}-complete.md`}`;
  const other = phase === undefined && phases.size > 0 ? ' For the commit of one phase, name it with --phase.' : '';
  throw new UsageError(`There is no ${path}, from which the message is made.${other}`);
}
