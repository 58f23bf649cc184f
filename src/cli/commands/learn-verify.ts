import {
  applyEdits,
  citationsReport,
  citationsText,
  confirmCitations,
  editableFile,
  entryWithId,
  fixesByFile,
  loadParser,
  ownChange,
  printJson,
  UsageError,
  verifyMemory,
  writeApproved,
} from '../../index.ts';
import type { CheckedCitation, FilePath, Project } from '../../index.ts';
import { citedCode } from '../cited-code.ts';
import { changingMemory } from '../learn-changes.ts';
import { openProject, pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface LearnVerifyFlags extends RootFlag {
  readonly fixMoved?: boolean;
  readonly confirm?: readonly string[];
  readonly format: 'text' | 'json';
}

/** Says what has become of everything that memory cites. 1 where something has changed or gone. */
export async function learnVerify(paths: readonly string[], flags: LearnVerifyFlags, terminal: Terminal): Promise<ExitCode> {
  const { fixMoved = false, confirm = [] } = flags;
  if (!fixMoved && confirm.length === 0) return verified(rootOf(flags, terminal), paths, flags, terminal);
  return changingMemory(flags, terminal, async (root) => {
    if (confirm.length > 0) await confirmed(root, confirm, terminal);
    return verified(root, paths, flags, terminal);
  });
}

async function verified(
  root: string,
  paths: readonly string[],
  { fixMoved = false, format }: LearnVerifyFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const select = pathsFromRoot(root, terminal, paths);
  const project = await openProject(root, terminal, { linked: 'all', ...(paths.length === 0 ? {} : { select }) });
  const [unmatched] = project.unmatched;
  if (unmatched !== undefined) throw new UsageError(`There is no file \`${unmatched}\` in the repository.`);
  const checked = verifyMemory(project.graph, citedCode(project), (path) => project.selected?.has(path) !== false);
  const written = fixMoved ? fixed(project, checked) : new Map<FilePath, ReadonlySet<CheckedCitation>>();
  const report = citationsReport(project.graph, checked, written);
  terminal.out(format === 'json' ? printJson(report) : citationsText(report, terminal));
  return report.counts.changed + report.counts.gone > 0 ? 1 : 0;
}

/** Writes what has moved to where it is today; a run that is killed is completed by the next. */
function fixed({ root, graph }: Project, checked: readonly CheckedCitation[]): Map<FilePath, ReadonlySet<CheckedCitation>> {
  const files = fixesByFile(checked);
  writeApproved(
    root,
    ownChange(
      [...files].map(([path, { edits }]) => {
        const before = graph.documents.get(path)?.text ?? '';
        return { path, before, after: applyEdits(before, edits) };
      }),
    ),
  );
  return new Map([...files].map(([path, { citations }]) => [path, new Set(citations)]));
}

async function confirmed(root: string, ids: readonly string[], terminal: Terminal): Promise<void> {
  const project = await openProject(root, terminal, { linked: 'all' });
  const parse = await loadParser({ engine: terminal.engine });
  const code = citedCode(project);
  const texts = new Map<FilePath, string>();
  for (const id of new Set(ids)) {
    const { path, text } = entryWithId(project.graph, id).memory;
    const planned = confirmCitations(project.graph, editableFile(path, texts.get(path) ?? text, parse), id, code);
    if (planned.type === 'refused') throw new UsageError(planned.message);
    texts.set(path, planned.after.document.text);
  }
  const before = (path: FilePath): string => project.graph.documents.get(path)?.text ?? '';
  writeApproved(root, ownChange([...texts].map(([path, after]) => ({ path, before: before(path), after }))));
}
