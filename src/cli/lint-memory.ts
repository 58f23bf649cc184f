import type { Diagnostic, Document, FilePath, Tree } from '../index.ts';
import type { CheckedProject } from './commands/lint.ts';
import type { Checked } from './lint-report.ts';
import type { LintFlags } from './lint-flags.ts';
import { placeOfRun } from './open-project.ts';
import type { Terminal } from './terminal.ts';

export interface LintMemory {
  /** What the same run found before, when nothing that it depends on has changed. */
  readonly recall: () => Promise<Checked | undefined>;
  readonly remember: (checked: CheckedProject) => Promise<void>;
}

export interface LintQuestion {
  readonly root: string;
  readonly tree: Tree;
  readonly select: readonly FilePath[] | undefined;
  readonly flags: LintFlags;
}

/** The flags that change nothing in what is found, but `rule` and `ignore`, which are part of the question. */
const asked = new Set<string>(['rule', 'ignore']);
const harmless = new Set<string>(['format', 'quiet', 'maxWarnings', 'baseline', 'writeBaseline', 'root', 'cache', 'cacheLocation']);

/** What is written of a run. */
interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly selected: readonly FilePath[] | null;
  readonly idleGlobs: readonly string[];
  readonly ignored: readonly FilePath[];
  /** The documents that a report may speak of, with what is wrong with the text of some. */
  readonly documents: readonly (readonly [path: FilePath, problems: Document['problems']])[];
}

/** `undefined` for runs whose outcome hangs on more than the files, and for those without a cache. */
export function lintMemory({ root, tree, select, flags }: LintQuestion, terminal: Terminal): LintMemory | undefined {
  const { cache, ...place } = placeOfRun(root, terminal);
  const given = Object.entries(flags).filter(([name, value]) => value !== undefined && !harmless.has(name));
  if (cache === undefined || given.some(([name]) => !asked.has(name))) return undefined;
  const { from, engine } = place;
  const question = JSON.stringify({ lint: Object.fromEntries(given), select, from, engine });
  return {
    recall: async () => {
      const outcome = await cache.recallRun(root, tree, question);
      return outcome === undefined ? undefined : checkedOf(outcome as Outcome, (path) => cache.textOf(tree, path));
    },
    remember: (checked) => cache.rememberRun(root, tree, question, outcomeOf(checked)),
  };
}

function outcomeOf({ project, diagnostics, files }: CheckedProject): Outcome {
  const { documents } = project.graph;
  const spokenOf = new Set(diagnostics.flatMap(({ path, related = [] }) => [path, ...related.map((other) => other.path)]));
  const kept = [...documents.values()].flatMap(({ path, problems }): Outcome['documents'] => {
    const unchecked = problems.filter(({ code }) => code === 'unchecked-markdown');
    return spokenOf.has(path) || unchecked.length > 0 ? [[path, unchecked]] : [];
  });
  const { selected, idleGlobs, ignored } = project;
  return { diagnostics, files, selected: selected === undefined ? null : [...selected], idleGlobs, ignored, documents: kept };
}

function checkedOf({ diagnostics, files, selected, idleGlobs, ignored, documents }: Outcome, textOf: (path: FilePath) => string): Checked {
  const known = documents.map(([path, problems]): [FilePath, Pick<Document, 'path' | 'text' | 'problems'>] => [
    path,
    {
      path,
      problems,
      get text() {
        return textOf(path);
      },
    },
  ]);
  const project = { selected: selected === null ? undefined : new Set(selected), idleGlobs, ignored, graph: { documents: new Map(known) } };
  return { diagnostics, files, filesOfAll: files, project };
}
