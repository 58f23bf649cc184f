import { workingTree, withMoves, withTexts } from '../files/tree.ts';
import { editObstacle } from '../files/run-rename.ts';
import type { Primitive } from '../graph/graph.ts';
import { locateIn } from '../graph/locate.ts';
import { selectPaths } from '../graph/select-paths.ts';
import type { RandomBytes } from '../learn/ids.ts';
import type { Left } from '../migrate/left.ts';
import type { MigrationStep, StepId } from '../migrate/steps.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Engine } from '../model/engine.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Observer } from '../model/observer.ts';
import { fileStart } from '../model/span.ts';
import { UsageError } from '../model/usage-error.ts';
import { loadProject } from '../project.ts';
import type { ProjectCache } from '../project-cache.ts';
import type { Project } from '../project.ts';
import type { Move } from '../rename/change.ts';

export interface MigrationOptions {
  /** Absolute path of the repository root. */
  readonly root: string;
  readonly engine?: Engine;
  readonly cache?: ProjectCache | undefined;
  /** The folder whose configuration holds, seen from the root. */
  readonly from?: FilePath | undefined;
  /** Files, folders and globs whose former forms are replaced; links to what moves are corrected everywhere. All when left out. */
  readonly select?: readonly string[] | undefined;
  readonly steps: readonly MigrationStep[];
  /** For the ids of memory entries, and the day that they are from. */
  readonly randomBytes: RandomBytes;
  readonly today: string;
  /** Whether files come with their diffs. */
  readonly diff: boolean;
  readonly observer?: Observer | undefined;
}

/** A file that is not what it was. */
export interface DraftedFile {
  readonly path: FilePath;
  readonly newPath: FilePath;
  readonly before: string;
  readonly after: string;
  /** How many changes each step has made. */
  readonly changes: ReadonlyMap<string, number>;
}

/** Markdown in which links may stand. */
const allMarkdown = ['**/*.[mM][dD]', '**/*.[mM][aA][rR][kK][dD][oO][wW][nN]'];

/** A repository as a migration has changed it so far, in memory: each step reads what the steps before it have left. */
export class MigrationDraft {
  readonly options: MigrationOptions;
  readonly left: Left[] = [];
  readonly notices: Diagnostic[] = [];
  /** As it was read last: paths are those that files have by then. */
  project: Project;
  private readonly chosen: ReadonlySet<FilePath>;
  private readonly texts = new Map<FilePath, string>();
  /** Where files came from, by where they are. */
  private readonly moved = new Map<FilePath, FilePath>();
  /** By the paths that files had at first. */
  private readonly changes = new Map<FilePath, Map<string, number>>();
  private readonly originals = new Map<FilePath, string>();
  private readonly obstacles = new Map<FilePath, string | undefined>();

  private constructor(options: MigrationOptions, project: Project) {
    this.options = options;
    this.project = project;
    this.chosen = chosenAmong(project, options.select);
  }

  /** Throws a `UsageError` for paths that match nothing. */
  static async open(options: MigrationOptions): Promise<MigrationDraft> {
    return new MigrationDraft(options, await readWith(options, new Map(), new Map()));
  }

  /** Reads the repository as it is by now. */
  async reread(): Promise<void> {
    this.project = await readWith(this.options, this.moved, this.texts);
  }

  wants(step: StepId): boolean {
    return this.options.steps.some(({ id }) => id === step);
  }

  isChosen(path: FilePath): boolean {
    return this.chosen.has(this.originOf(path));
  }

  chosenPrimitives(): Primitive[] {
    return this.project.graph.primitives.filter(({ path }) => this.isChosen(path));
  }

  textOf(path: FilePath): string {
    return this.project.graph.documents.get(path)?.text ?? '';
  }

  /** Why a file must not be edited on the disk, as the end of "it cannot be edited: …". */
  obstacleTo(path: FilePath): string | undefined {
    const origin = this.originOf(path);
    if (!this.obstacles.has(origin)) {
      this.obstacles.set(origin, editObstacle(this.options.root, origin, this.originals.get(origin) ?? this.textOf(path)));
    }
    return this.obstacles.get(origin);
  }

  setText(path: FilePath, text: string): void {
    this.keepOriginal(path);
    this.texts.set(path, text);
  }

  /** `number` is how many changes it is. */
  note(path: FilePath, step: string, number = 1): void {
    const origin = this.originOf(path);
    const known = this.changes.get(origin) ?? new Map<string, number>();
    this.changes.set(origin, known.set(step, (known.get(step) ?? 0) + number));
  }

  move({ from, to }: Move): void {
    this.keepOriginal(from);
    const origin = this.originOf(from);
    const text = this.texts.get(from);
    this.texts.delete(from);
    this.moved.delete(from);
    if (text !== undefined) this.texts.set(to, text);
    this.moved.set(to, origin);
  }

  /** Leaves a whole file to a person. */
  leave(step: StepId, path: FilePath, why: Pick<Left, 'message' | 'hint'>): void {
    this.left.push({ step, path, span: locateIn(this.project.graph, path, fileStart), ...why });
  }

  /** Sorted by the path of today. */
  files(): DraftedFile[] {
    const target = new Map(this.moves().map(({ from, to }) => [from, to]));
    return [...this.changes]
      .toSorted(([a], [b]) => byCodeUnit(a, b))
      .map(([path, changes]) => {
        const newPath = target.get(path) ?? path;
        const before = this.originals.get(path) ?? '';
        return { path, newPath, before, after: this.texts.get(newPath) ?? before, changes };
      });
  }

  /** From the paths of today to those after it, sorted. */
  moves(): Move[] {
    return [...this.moved].map(([to, from]) => ({ from, to })).toSorted((a, b) => byCodeUnit(a.from, b.from));
  }

  private originOf(path: FilePath): FilePath {
    return this.moved.get(path) ?? path;
  }

  private keepOriginal(path: FilePath): void {
    const origin = this.originOf(path);
    if (!this.originals.has(origin)) this.originals.set(origin, this.textOf(path));
  }
}

async function readWith(
  { root, cache, engine, from, observer }: MigrationOptions,
  moved: ReadonlyMap<FilePath, FilePath>,
  texts: ReadonlyMap<FilePath, string>,
): Promise<Project> {
  const decoded = new Map([...texts].map(([path, text]) => [path, { text, problems: [] }]));
  return loadProject({
    root,
    tree: withTexts(withMoves(workingTree(root), moved), decoded),
    cache,
    ...(engine === undefined ? {} : { engine }),
    ...(from === undefined ? {} : { from }),
    select: allMarkdown,
    linked: 'all',
    observer,
  });
}

function chosenAmong({ graph }: Project, select: readonly string[] | undefined): ReadonlySet<FilePath> {
  if (select === undefined) return new Set(graph.paths.files);
  const { all, unmatched } = selectPaths(graph.paths, select);
  if (unmatched.length === 0) return all;
  throw new UsageError(`No file matches ${unmatched.map((path) => `\`${path}\``).join(', ')}. Check the spelling; quote globs.`);
}
