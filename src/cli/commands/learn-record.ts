import {
  commitNamed,
  editText,
  mergedParts,
  outcomeForm,
  outcomesReport,
  readActor,
  readContext,
  readDraft,
  readEvidence,
  readLesson,
  readOutcomeForm,
  readVote,
  recordOutcome,
  removeRepositoryFile,
  touchedSince,
  UsageError,
} from '../../index.ts';
import type { DraftParts, Outcome, OutcomeDraft } from '../../index.ts';
import { readNamed } from '../input-file.ts';
import { measuresOf } from '../outcome-measures.ts';
import { openLearnStore, reportOutcomes, writeOutcomes } from '../learn-store.ts';
import { openProject, pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface RecordFlags extends RootFlag {
  readonly task?: string;
  readonly taskId?: string;
  readonly spec?: string;
  readonly component?: string;
  readonly result?: Outcome['result'];
  readonly touched?: readonly string[];
  readonly since?: string;
  readonly lesson?: readonly string[];
  readonly tag?: readonly string[];
  readonly vote?: readonly string[];
  readonly evidence?: readonly string[];
  readonly commit?: string;
  readonly by?: string;
  readonly run?: string;
  readonly from?: string;
  readonly fromJunit?: string;
  readonly fromLcov?: string;
  readonly now?: string;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

const formPath = '.primitives/learn/OUTCOME_EDITMSG';

/** Records one outcome, put together from a file, flags or a form. */
export async function learnRecord(flags: RecordFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const store = openLearnStore(root);
  const written = flags.from === undefined ? {} : await draftIn(flags.from, terminal);
  const given = mergedParts(written, partsOf(flags, root, terminal));
  const { metrics, evidence } = await measuresOf({ junit: flags.fromJunit, lcov: flags.fromLcov }, terminal);
  const measured = mergedParts(given, { metrics, evidence });
  const parts = measured.result === undefined ? askedParts(root, measured, terminal) : measured;
  if (parts === undefined) {
    terminal.err('Nothing was recorded: the form has no result.\n');
    return 1;
  }
  const { task, result, code = {} } = parts;
  if (task?.title === undefined) throw new UsageError('Say with --task what the task was.');
  if (result === undefined) throw new UsageError('Say with --result how it went: success, failure, partial or abandoned.');
  const context = readContext((await openProject(root, terminal, { linked: 'all' })).graph, code.touched ?? []);
  const draft: OutcomeDraft = {
    ...withoutAbsent(parts),
    task: { ...task },
    result,
    at: flags.now ?? parts.at ?? terminal.now(),
    by: parts.by ?? { actor: 'human' },
    code: { ...headOf(root, code.head), ...code },
    context,
  };
  const all = [{ recorded: recordOutcome(draft, store), source: undefined }];
  const dryRun = flags.dryRun === true;
  if (!dryRun) writeOutcomes(root, store, all);
  // What was refused stays, so that no word is lost.
  if (parts !== measured && all[0]?.recorded.type !== 'refused') removeRepositoryFile(root, formPath);
  return reportOutcomes(outcomesReport(all, { dryRun, problems: store.problems }), flags.format === 'json', terminal);
}

async function draftIn(name: string, terminal: Terminal): Promise<DraftParts> {
  const { value, problems } = readDraft(name, await readNamed(name, terminal));
  if (value !== undefined) return value;
  const lines = problems.map(
    ({ span, message }) => `${name}${span === undefined ? '' : `:${span.start.line}:${span.start.column}`} ${message}`,
  );
  throw new UsageError(lines.join('\n'));
}

function partsOf(flags: RecordFlags, root: string, terminal: Terminal): DraftParts {
  const { task: title, taskId: id, spec, component, since } = flags;
  const [from] = spec === undefined ? [] : pathsFromRoot(root, terminal, [spec]);
  const task = withoutAbsent({ id, title, spec: from, component });
  const { base, touched = [] } = since === undefined ? {} : touchedSince(root, since);
  const commit = flags.commit === undefined ? undefined : commitOf(root, flags.commit);
  return {
    // The title may come from the file or the form.
    ...(Object.keys(task).length === 0 ? {} : { task: task as Outcome['task'] }),
    result: flags.result,
    by: flags.by === undefined ? undefined : valid(readActor(flags.by)),
    run: flags.run,
    code: { ...withoutAbsent({ base, head: commit }), touched: [...pathsFromRoot(root, terminal, flags.touched ?? []), ...touched] },
    lessons: (flags.lesson ?? []).map((lesson) => valid(readLesson(lesson, flags.tag))),
    votes: (flags.vote ?? []).map((vote) => valid(readVote(vote))),
    evidence: (flags.evidence ?? []).map((one) => valid(readEvidence(one))),
  };
}

/** Asks the person who sits there; `undefined` when they leave the form without a result. */
function askedParts(root: string, parts: DraftParts, { editor }: Terminal): DraftParts | undefined {
  if (editor === undefined) throw new UsageError('Say with --result how it went: success, failure, partial or abandoned.');
  const title = parts.task?.title;
  const form = outcomeForm({ ...(title === undefined ? {} : { title }), touched: parts.code?.touched ?? [] });
  const read = readOutcomeForm(editText(root, formPath, editor, form));
  if (read.type === 'problems') {
    throw new UsageError(`${read.problems.join('\n')}\nNothing was recorded. What you wrote is in ${formPath}.`);
  }
  if (read.type === 'draft') return mergedParts(parts, read.parts);
  removeRepositoryFile(root, formPath);
  return undefined;
}

function headOf(root: string, named: string | undefined): { head?: string } {
  const head = named ?? commitNamed(root, 'HEAD');
  return head === undefined ? {} : { head };
}

function commitOf(root: string, named: string): string {
  const commit = commitNamed(root, named) ?? (/^[0-9a-f]{7,64}$/.test(named) ? named : undefined);
  if (commit === undefined) throw new UsageError(`git knows no commit \`${named}\`.`);
  return commit;
}

function valid<Value extends object>(value: Value | string): Value {
  if (typeof value === 'string') throw new UsageError(value);
  return value;
}

function withoutAbsent<Value extends object>(value: Value): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };
}
