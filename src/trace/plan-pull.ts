import type { Document } from '../model/document.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import { pushTo } from '../model/push-to.ts';
import { lineAt } from '../model/span.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import type { WantedPart } from './built-part.ts';
import type { FindDifferences } from './differences.ts';
import { findEdits } from './find-edits.ts';
import type { OutputEdit } from './find-edits.ts';
import { refusalOf } from './pull-refusal.ts';
import type { Refusal } from './pull-refusal.ts';
import { inSourceWords } from './source-links.ts';
import { outputLines } from './trace-file.ts';

/** A built file that somebody has edited since. */
export interface EditedOutput {
  readonly entry: ManifestEntry;
  /** What a build has written, and would write again. */
  readonly wanted: WantedPart;
  /** What stands there, in LF. */
  readonly present: string;
  /** How many lines of the file stand above. */
  readonly above: number;
  /** Where links of the text start. */
  readonly linksFrom: FilePath;
}

export interface PullSurroundings {
  readonly documents: ReadonlyMap<FilePath, Document>;
  readonly differences: FindDifferences;
  readonly parse: (path: FilePath, text: string) => Document;
  /** The source of a built file that is made of one alone. */
  readonly sourceOf: (output: FilePath) => FilePath | undefined;
  /** Why a source must not be written. */
  readonly obstacleTo: (source: FilePath) => string | undefined;
  /** What a build would write if sources had other texts. */
  readonly render: (texts: ReadonlyMap<FilePath, string>) => Promise<(output: FilePath) => string | undefined>;
}

export interface PullPlan {
  /** Sorted by path. */
  readonly files: readonly PulledFile[];
  readonly refused: readonly Refusal[];
  /** Built files as builds have written them, with the edits that are in the sources afterwards. */
  readonly settled: ReadonlyMap<FilePath, string>;
}

export interface PulledFile {
  readonly path: FilePath;
  readonly outputs: readonly FilePath[];
  readonly edits: readonly TextEdit[];
}

/**
 * The edits of sources that make a build write what stands in built files. Each is proved: a build of the edited sources gives
 * the edited file, byte for byte. What cannot be mapped or proved is refused with a reason.
 */
export async function planPull(outputs: readonly EditedOutput[], around: PullSurroundings): Promise<PullPlan> {
  const byPath = new Map(outputs.map((output) => [output.entry.path, output]));
  const refused: Refusal[] = [];
  const refuse = (edit: OutputEdit, reason: Parameters<typeof refusalOf>[2], detail?: string): void => {
    const output = byPath.get(edit.output);
    if (output !== undefined) refused.push(refusalOf(output, edit, reason, detail));
  };
  const mapped: MappedEdit[] = [];
  for (const output of outputs) {
    const { entry, wanted, present } = output;
    const found = findEdits(entry.path, wanted, present, around.documents, around.differences);
    for (const edit of found) {
      const { edits } = edit;
      const blocked =
        typeof edits === 'string'
          ? undefined
          : edits.map(({ of }) => ({ of, why: around.obstacleTo(of) })).find(({ why }) => why !== undefined);
      if (typeof edits === 'string') refuse(edit, edits);
      else if (blocked !== undefined) refuse(edit, 'not-writable', `${blocked.of}: ${blocked.why}`);
      else mapped.push({ ...edit, edits });
    }
    if (!present.endsWith('\n')) refuse(atEnd(output), 'made');
  }
  const agreed = withoutConflicts(mapped, byPath, around, (edit, others) => refuse(edit, 'conflict', others));
  const proved = await provedEdits(agreed, byPath, around);
  for (const edit of agreed) if (!proved.includes(edit)) refuse(edit, 'not-kept');
  const sources = editsBySource(proved, byPath, around);
  return {
    files: [...sources]
      .toSorted(([a], [b]) => byCodeUnit(a, b))
      .map(([path, edits]) => ({
        path,
        outputs: [...new Set(edits.flatMap((edit) => edit.outputs))].toSorted(byCodeUnit),
        edits: edits.map(({ edit }) => edit),
      })),
    refused: refused.toSorted((a, b) => byCodeUnit(a.output, b.output) || a.first - b.first),
    settled: new Map(
      [...new Set(proved.map(({ output }) => output))].map((path) => [
        path,
        expectedText(
          byPath.get(path),
          proved.filter(({ output }) => output === path),
        ) ?? '',
      ]),
    ),
  };
}

type MappedEdit = OutputEdit & { readonly edits: Exclude<OutputEdit['edits'], string> };

function atEnd({ entry, wanted, present }: EditedOutput): OutputEdit {
  const [before, after] = [outputLines(wanted.text).length, outputLines(present).length];
  const lines = { before: { start: before - 1, end: before }, after: { start: after - 1, end: after } };
  return { output: entry.path, lines, edits: 'made' };
}

interface WordedEdit {
  readonly edit: TextEdit;
  readonly outputs: readonly FilePath[];
  readonly from: readonly MappedEdit[];
}

/** The edits of each source in its own words. What several built files ask for is asked once. */
function editsBySource(
  mapped: readonly MappedEdit[],
  byPath: ReadonlyMap<FilePath, EditedOutput>,
  around: PullSurroundings,
): ReadonlyMap<FilePath, readonly WordedEdit[]> {
  const wanted = new Map<FilePath, Map<FilePath, { edit: TextEdit; from: MappedEdit }[]>>();
  for (const from of mapped) {
    for (const { of, span, text } of from.edits) {
      const outputs = wanted.get(of) ?? new Map<FilePath, { edit: TextEdit; from: MappedEdit }[]>();
      wanted.set(of, outputs);
      pushTo(outputs, from.output, { edit: { span, text }, from });
    }
  }
  const result = new Map<FilePath, WordedEdit[]>();
  for (const [path, outputs] of wanted) {
    const source = around.documents.get(path);
    if (source === undefined) continue;
    const worded = new Map<string, WordedEdit>();
    for (const [output, asked] of outputs) {
      const sorted = asked.toSorted((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end);
      const edits = inSourceWords(
        source,
        sorted.map(({ edit }) => edit),
        {
          from: byPath.get(output)?.linksFrom ?? output,
          sourceOf: around.sourceOf,
          parse: (text) => around.parse(path, text),
        },
      );
      for (const [index, edit] of edits.entries()) {
        const key = JSON.stringify([edit.span.start, edit.span.end, edit.text]);
        const known = worded.get(key) ?? { edit, outputs: [], from: [] };
        const from = sorted[index]?.from;
        worded.set(key, { edit, outputs: [...known.outputs, output], from: from === undefined ? known.from : [...known.from, from] });
      }
    }
    result.set(
      path,
      [...worded.values()].toSorted((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end),
    );
  }
  return result;
}

/** Leaves out edits of one line of a source that several built files want to be different. */
function withoutConflicts(
  mapped: readonly MappedEdit[],
  byPath: ReadonlyMap<FilePath, EditedOutput>,
  around: PullSurroundings,
  refuse: (edit: MappedEdit, others: string) => void,
): MappedEdit[] {
  const bad = new Map<MappedEdit, string>();
  for (const [path, edits] of editsBySource(mapped, byPath, around)) {
    const { lineStarts = [] } = around.documents.get(path) ?? {};
    const byLine = new Map<number, WordedEdit[]>();
    for (const edit of edits) {
      const last = lineAt(lineStarts, edit.edit.span.end);
      for (let line = lineAt(lineStarts, edit.edit.span.start); line <= last; line += 1) pushTo(byLine, line, edit);
    }
    for (const here of byLine.values()) {
      const outputs = new Set(here.flatMap((edit) => edit.outputs));
      // All of them ask for the same, or one alone asks, once for each place.
      const isAgreed =
        here.every((edit) => outputs.size === new Set(edit.outputs).size) &&
        !here.some((edit, index) => isOverlapping(here[index - 1], edit));
      if (isAgreed) continue;
      const names = [...outputs].toSorted(byCodeUnit).join(', ');
      for (const edit of here) for (const from of edit.from) bad.set(from, `${path} (${names})`);
    }
  }
  for (const [edit, others] of bad) refuse(edit, others);
  return mapped.filter((edit) => !bad.has(edit));
}

/** Two edits of one source that cannot both be made, or not in a known order. */
function isOverlapping(before: WordedEdit | undefined, { edit }: WordedEdit): boolean {
  return before !== undefined && (edit.span.start < before.edit.span.end || edit.span.start === before.edit.span.start);
}

/** The edits after which a build writes what stands in the files. */
async function provedEdits(
  mapped: readonly MappedEdit[],
  byPath: ReadonlyMap<FilePath, EditedOutput>,
  around: PullSurroundings,
): Promise<readonly MappedEdit[]> {
  const holdsFor = async (edits: readonly MappedEdit[]): Promise<(output: FilePath) => boolean> => {
    const texts = [...editsBySource(edits, byPath, around)].map(([path, worded]) => {
      const text = applyEdits(
        around.documents.get(path)?.text ?? '',
        worded.map(({ edit }) => edit),
      );
      return [path, text] as const;
    });
    const rendered = await around.render(new Map(texts));
    return (output) =>
      rendered(output) ===
      expectedText(
        byPath.get(output),
        edits.filter((edit) => edit.output === output),
      );
  };
  /** Those of the edits of one file that hold by themselves. */
  const largest = async (output: FilePath, edits: readonly MappedEdit[]): Promise<readonly MappedEdit[]> => {
    if ((await holdsFor(edits))(output)) return edits;
    if (edits.length < 2) return [];
    const middle = Math.ceil(edits.length / 2);
    const first = await largest(output, edits.slice(0, middle));
    const second = await largest(output, edits.slice(middle));
    const both = [...first, ...second];
    if (first.length === 0 || second.length === 0) return both;
    return (await holdsFor(both))(output) ? both : first;
  };
  if (mapped.length === 0) return [];
  const holds = await holdsFor(mapped);
  const proved: MappedEdit[] = [];
  for (const output of new Set(mapped.map((edit) => edit.output))) {
    const own = mapped.filter((edit) => edit.output === output);
    // Edits that other files bring along stand in this one, too: then its own are proved by themselves.
    proved.push(...(holds(output) ? own : await largest(output, own)));
  }
  return proved;
}

/** What a build has written, with these edits. */
function expectedText(output: EditedOutput | undefined, edits: readonly MappedEdit[]): string | undefined {
  if (output === undefined) return undefined;
  const [before, after] = [outputLines(output.wanted.text), outputLines(output.present)];
  const lines: string[] = [];
  let at = 0;
  for (const { lines: changed } of edits.toSorted((a, b) => a.lines.before.start - b.lines.before.start)) {
    lines.push(...before.slice(at, changed.before.start), ...after.slice(changed.after.start, changed.after.end));
    at = changed.before.end;
  }
  return [...lines, ...before.slice(at)].map((line) => `${line}\n`).join('');
}
