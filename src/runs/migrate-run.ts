import { editObstacle, journalFile } from '../files/run-rename.ts';
import { placeOf } from '../files/move-path.ts';
import { readManifest } from '../files/own-outputs.ts';
import { withMoves, withTexts, workingTree } from '../files/tree.ts';
import { locateIn } from '../graph/locate.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import { selectPaths } from '../graph/select-paths.ts';
import { editableFile } from '../learn/editable-file.ts';
import { adoptEntries } from '../learn/entry-edits.ts';
import { newEntryId } from '../learn/ids.ts';
import type { RandomBytes } from '../learn/ids.ts';
import { agentPathOf } from '../lint/agent-path.ts';
import { applyFixes } from '../lint/apply-fixes.ts';
import { rules } from '../lint/rules/index.ts';
import type { Rule } from '../lint/rule.ts';
import { runRules } from '../lint/run-rules.ts';
import type { Left } from '../migrate/left.ts';
import type { MigratedFile, Migration } from '../migrate/migration-report.ts';
import { skillFromPrompt } from '../migrate/skill-from-prompt.ts';
import { stepOf } from '../migrate/steps.ts';
import type { MigrationStep } from '../migrate/steps.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { byCodeUnit, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { defaultLintSettings } from '../model/lint-settings.ts';
import type { LintSettings } from '../model/lint-settings.ts';
import type { Observer } from '../model/observer.ts';
import type { JournalFile } from '../model/rename-journal.ts';
import { applyEdits, spliceBetween } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import { UsageError } from '../model/usage-error.ts';
import { loadParser } from '../parse/markdown.ts';
import type { Engine } from '../model/engine.ts';
import { loadProject } from '../project.ts';
import type { ProjectCache } from '../project-cache.ts';
import type { Project } from '../project.ts';
import type { Move } from '../rename/change.ts';
import { planMoves } from '../rename/plan-rename.ts';
import { unifiedDiff } from '../report/unified-diff.ts';

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

export interface PlannedMigration extends Migration {
  /** What is to be written, by the paths of today. */
  readonly edits: readonly JournalFile[];
  readonly moves: readonly Move[];
}

/** Markdown in which links may stand. */
const allMarkdown = ['**/*.[mM][dD]', '**/*.[mM][aA][rR][kK][dD][oO][wW][nN]'];

/** Fixes uncover others; more passes than this are a rule that undoes another. */
const maxPasses = 10;

/**
 * Plans a migration whole, and writes nothing. Each step works on what the steps before it have left, in memory: a file that was
 * taken out of a fence has links that follow the files that move. Throws a `UsageError` for paths that match nothing.
 */
export async function planMigration(options: MigrationOptions): Promise<PlannedMigration> {
  const { root, steps, select } = options;
  const disk = workingTree(root);
  /** By the paths that files have by now. */
  const texts = new Map<FilePath, string>();
  /** Where files came from, by where they are. */
  const moved = new Map<FilePath, FilePath>();
  const changes = new Map<FilePath, Map<string, number>>();
  const originals = new Map<FilePath, string>();
  const left: Left[] = [];
  const notices: Diagnostic[] = [];
  const originOf = (path: FilePath): FilePath => moved.get(path) ?? path;
  const noteChange = (path: FilePath, step: string, number = 1): void => {
    const known = changes.get(originOf(path)) ?? new Map<string, number>();
    changes.set(originOf(path), known.set(step, (known.get(step) ?? 0) + number));
  };
  const open = async (): Promise<Project> =>
    loadProject({
      root,
      tree: withTexts(withMoves(disk, moved), new Map([...texts].map(([path, text]) => [path, { text, problems: [] }]))),
      cache: options.cache,
      ...(options.engine === undefined ? {} : { engine: options.engine }),
      ...(options.from === undefined ? {} : { from: options.from }),
      select: allMarkdown,
      linked: 'all',
      observer: options.observer,
    });
  const obstacles = new Map<FilePath, string | undefined>();
  const obstacleTo = ({ documents }: Graph, path: FilePath): string | undefined => {
    const origin = originOf(path);
    if (!obstacles.has(origin)) obstacles.set(origin, editObstacle(root, origin, originals.get(origin) ?? documents.get(path)?.text ?? ''));
    return obstacles.get(origin);
  };
  const setText = ({ documents }: Graph, path: FilePath, text: string): void => {
    if (!originals.has(originOf(path))) originals.set(originOf(path), documents.get(path)?.text ?? '');
    texts.set(path, text);
  };

  let project = await open();
  const chosen = chosenAmong(project, select);
  const isChosen = (path: FilePath): boolean => chosen.has(originOf(path));
  const selected = (graph: Graph): Primitive[] => graph.primitives.filter(({ path }) => isChosen(path));

  await fixTexts();
  await moveFiles('chat-modes', (graph) => selected(graph).flatMap(({ path }) => agentMove(path)));
  await fixTexts();
  await promptsToSkills();
  await adoptMemory();
  noteWhatIsLeft();
  return finished();

  async function fixTexts(): Promise<void> {
    for (const unsafe of [false, true]) {
      for (let pass = 0; pass < maxPasses; pass += 1) {
        if (!fixPass(unsafe)) break;
        project = await open();
      }
    }
  }

  function fixPass(unsafe: boolean): boolean {
    const { graph, parse } = project;
    let changed = false;
    for (const [path, found] of byPath(findings(project, steps))) {
      const document = graph.documents.get(path);
      const fixable = found.filter(({ diagnostic }) => diagnostic.fix !== undefined || (unsafe && diagnostic.unsafeFix !== undefined));
      if (document === undefined || !isChosen(path) || fixable.length === 0 || obstacleTo(graph, path) !== undefined) continue;
      const reparse = (text: string): ReturnType<typeof parse> => parse(path, document.kind, text);
      const { text, applied } = applyFixes(
        document,
        fixable.map(({ diagnostic }) => diagnostic),
        reparse,
        { unsafe },
      );
      if (applied.length === 0) continue;
      setText(graph, path, text);
      changed = true;
      for (const { diagnostic, step } of fixable) if (applied.includes(diagnostic)) noteChange(path, step.id);
    }
    return changed;
  }

  function agentMove(path: FilePath): Move[] {
    return path.endsWith('.chatmode.md') ? [{ from: path, to: agentPathOf(path) }] : [];
  }

  /** Moves what can move, and says of the rest why it cannot. */
  async function moveFiles(stepId: string, movesIn: (graph: Graph) => readonly Move[]): Promise<void> {
    const step = steps.find(({ id }) => id === stepId);
    if (step === undefined) return;
    const { graph } = project;
    const taken = new Set<string>();
    const moves: Move[] = [];
    for (const move of movesIn(graph)) {
      const reason = moveObstacle(graph, move, taken);
      if (reason === undefined) {
        moves.push(move);
        taken.add(move.to.toLowerCase());
      } else left.push({ step: stepId, path: move.from, span: locateIn(graph, move.from, { start: 0, end: 0 }), ...reason });
    }
    if (moves.length === 0) return;
    const plan = planMoves(graph, moves, {
      manifest: readManifest(root),
      globs: [...project.config.ignore, ...project.config.documents, ...project.config.lint.layers.flatMap(({ files = [] }) => files)],
      obstacleTo: (path) => (graph.paths.isSource(path) ? obstacleTo(graph, path) : 'the configuration leaves it out'),
    });
    for (const { path, edits } of plan.files) {
      setText(graph, path, applyEdits(graph.documents.get(path)?.text ?? '', edits));
      noteChange(path, stepId, edits.length);
    }
    for (const move of moves) {
      noteChange(move.from, stepId);
      const text = texts.get(move.from);
      const origin = originOf(move.from);
      if (!originals.has(origin)) originals.set(origin, graph.documents.get(move.from)?.text ?? '');
      texts.delete(move.from);
      moved.delete(move.from);
      if (text !== undefined) texts.set(move.to, text);
      moved.set(move.to, origin);
    }
    notices.push(...plan.diagnostics);
    project = await open();
  }

  function moveObstacle(graph: Graph, { from, to }: Move, taken: ReadonlySet<string>): Pick<Left, 'message' | 'hint'> | undefined {
    const obstacle = obstacleTo(graph, from);
    if (obstacle !== undefined) return { message: `It cannot move: ${obstacle}.`, hint: `Make it a file \`${to}\` by hand.` };
    if (readManifest(root).outputs.some(({ path }) => isInside(path, to) || isInside(to, path))) {
      return { message: `\`${to}\` is where a build writes.`, hint: 'Give it another name first, with `primitives rename`.' };
    }
    if (taken.has(to.toLowerCase())) {
      return { message: `Another file becomes \`${to}\` as well.`, hint: 'Give one of them another name first, with `primitives rename`.' };
    }
    const place = placeOf(root, to);
    if (place === 'absent' && !graph.paths.hasFile(to) && !graph.paths.hasFolder(to)) return undefined;
    if (place === 'behind-link') return { message: `\`${to}\` lies behind a symbolic link.`, hint: 'Make it a real folder first.' };
    const same = graph.documents.get(to)?.text === graph.documents.get(from)?.text;
    return same
      ? { message: `\`${to}\` is there already and says the same.`, hint: `Delete \`${from}\`.` }
      : { message: `\`${to}\` is there already, with another text.`, hint: 'Bring the two together, then delete the one of them.' };
  }

  async function promptsToSkills(): Promise<void> {
    const forms = new Map<FilePath, readonly TextEdit[]>();
    await moveFiles('prompts-to-skills', (graph) =>
      selected(graph).flatMap((prompt) => {
        if (prompt.kind !== 'prompt') return [];
        const form = skillFromPrompt(prompt);
        if (form.type === 'skill') {
          forms.set(prompt.path, form.edits);
          return [{ from: prompt.path, to: form.to }];
        }
        left.push({
          step: 'prompts-to-skills',
          path: prompt.path,
          span: locateIn(graph, prompt.path, { start: 0, end: 0 }),
          message: form.reason,
          hint: form.hint,
        });
        return [];
      }),
    );
    // No link stands in the frontmatter, so the move has edited nothing above these keys.
    for (const [path, origin] of moved) {
      const edits = forms.get(origin);
      if (edits === undefined || !path.endsWith('/SKILL.md')) continue;
      setText(project.graph, path, applyEdits(project.graph.documents.get(path)?.text ?? '', edits));
    }
    if (forms.size > 0) project = await open();
  }

  async function adoptMemory(): Promise<void> {
    if (!steps.some(({ id }) => id === 'memory-entries')) return;
    const { graph } = project;
    const parser = await loadParser(options.engine === undefined ? {} : { engine: options.engine });
    const known = new Set(graph.primitives.flatMap(({ memoryEntries }) => memoryEntries.flatMap(({ id }) => id ?? [])));
    const newId = (): string => {
      const id = newEntryId(options.randomBytes, known);
      known.add(id);
      return id;
    };
    for (const { path, kind, text } of selected(graph)) {
      if (kind !== 'memory') continue;
      const obstacle = obstacleTo(graph, path);
      const result = obstacle === undefined ? adoptEntries(editableFile(path, text, parser), { newId, date: options.today }) : undefined;
      if (result?.type === 'edits') {
        if (result.edits.length === 0) continue;
        setText(graph, path, applyEdits(text, result.edits));
        noteChange(path, 'memory-entries', result.edits.length);
        continue;
      }
      const message = result === undefined ? `It cannot be edited: ${obstacle}.` : result.message;
      left.push({ step: 'memory-entries', path, span: locateIn(graph, path, { start: 0, end: 0 }), message });
    }
    project = await open();
  }

  function noteWhatIsLeft(): void {
    const { graph, parse } = project;
    const said = new Set(left.map(({ step, path }) => `${step}\0${path}`));
    for (const { diagnostic, step } of findings(project, steps)) {
      const { path, span, fix, unsafeFix } = diagnostic;
      if (!isChosen(path) || said.has(`${step.id}\0${path}`)) continue;
      const obstacle = obstacleTo(graph, path);
      const document = graph.documents.get(path);
      const edits = fix ?? unsafeFix;
      const refused =
        edits === undefined || document === undefined
          ? undefined
          : applyFixes(document, [diagnostic], (text) => parse(path, document.kind, text), { unsafe: true }).refused[0]?.reason;
      const why = obstacle === undefined ? (refused === undefined ? '' : ` Not changed: ${refused}.`) : ` Not changed: ${obstacle}.`;
      left.push({
        step: step.id,
        path,
        span,
        message: `${diagnostic.message}${why}`,
        ...(diagnostic.hint === undefined ? {} : { hint: diagnostic.hint }),
      });
    }
  }

  async function finished(): Promise<PlannedMigration> {
    const target = new Map([...moved].map(([to, from]) => [from, to]));
    const files: MigratedFile[] = [];
    const edits: JournalFile[] = [];
    for (const path of [...changes.keys()].toSorted(byCodeUnit)) {
      const newPath = target.get(path) ?? path;
      const before = originals.get(path) ?? '';
      const after = texts.get(newPath) ?? before;
      const splice = spliceBetween(before, after);
      if (splice !== undefined) edits.push(journalFile(path, before, [splice]));
      const diff = options.diff ? { diff: await unifiedDiff(path, before, after, newPath) } : {};
      files.push({ path, newPath, changes: changes.get(path) ?? new Map(), ...diff });
    }
    const moves = [...target].map(([from, to]) => ({ from, to })).toSorted((a, b) => byCodeUnit(a.from, b.from));
    return { files, left, notices, edits, moves };
  }
}

interface FoundForm {
  readonly diagnostic: Diagnostic;
  readonly step: MigrationStep;
}

/** Former forms in primitives, whatever the configuration says of the rules. Comments that suppress a rule hold. */
function findings({ graph, config }: Project, steps: readonly MigrationStep[]): FoundForm[] {
  const ids = new Set(steps.flatMap((step) => step.rules));
  const wanted: readonly Rule[] = rules.filter(({ id }) => ids.has(id));
  const settings: LintSettings = { ...config.lint, layers: defaultLintSettings.layers };
  const primitives = new Set(graph.primitives.flatMap(({ path }) => (graph.paths.isSource(path) ? [path] : [])));
  return runRules(graph, wanted, { settings, only: primitives }).flatMap((diagnostic) => {
    const step = stepOf(steps, diagnostic, graph.documents.get(diagnostic.path)?.text ?? '');
    return step === undefined ? [] : [{ diagnostic, step }];
  });
}

function byPath(found: readonly FoundForm[]): ReadonlyMap<FilePath, FoundForm[]> {
  const files = new Map<FilePath, FoundForm[]>();
  for (const one of found) {
    const known = files.get(one.diagnostic.path);
    if (known === undefined) files.set(one.diagnostic.path, [one]);
    else known.push(one);
  }
  return files;
}

function chosenAmong({ graph }: Project, select: readonly string[] | undefined): ReadonlySet<FilePath> {
  if (select === undefined) return new Set(graph.paths.files);
  const { all, unmatched } = selectPaths(graph.paths, select);
  if (unmatched.length === 0) return all;
  throw new UsageError(`No file matches ${unmatched.map((path) => `\`${path}\``).join(', ')}. Check the spelling; quote globs.`);
}
