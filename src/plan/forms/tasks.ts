import type { Document, Heading, Mention, Task } from '../../model/document.ts';
import { covers } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import { passagesOf } from '../../graph/passages.ts';
import { isTestPath, namedFiles } from '../named-files.ts';
import { workItem } from '../work-item.ts';
import type { PlanFinding, Relation, WorkItem } from '../work-item.ts';
import type { FormReading } from './reading.ts';

const id = String.raw`T\d{3,}[a-z]?`;
const ids = String.raw`${id}(?:\s*(?:-|–|—|\bto\b|\bthrough\b|,|;|&|\band\b|,\s*and\b)\s*${id})*`;
const start = new RegExp(String.raw`^[*_~]{0,4}(${id})(?![\w])[*_~]{0,4}:?\s*((?:\[[^\]\r\n]{1,12}\]\s*)*)`);
const dependsOn = new RegExp(String.raw`\b(?:depends\s+on|after|requires|blocked\s+by|needs)\s*:?\s+(${ids})`, 'gi');
const relation = new RegExp(
  String.raw`(?<![\w-])(${ids})\)?\s*(?:\([^()\r\n]{0,120}\)\s*)?(?:[*_]{0,2})((?:blocked\s+by|blocks?|before|must\s+(?:precede|complete\s+before)|precedes?|depends?\s+on|after|requires?)\b|→|->)(?:[*_]{0,2})\s*:?\s*[^\r\nT]{0,60}?\(?(${ids})`,
  'gi',
);

/** Characters of a task that are read: what is longer describes no task. */
const LONGEST = 20_000;

export function isTaskLine({ text }: Task): boolean {
  return start.test(text);
}

/**
 * spec-kit's `tasks.md`: `- [ ] T001 [P] [US1] text with paths`, phases as headings, **Checkpoint** lines. Tasks without `[P]`
 * run in the order of the list; neighbours that carry it run side by side.
 */
export function readTasks(document: Document): FormReading {
  const phases = document.headings.filter(({ text }) => /^\W*phase\b/i.test(text));
  const checkpoints = checkpointsIn(document, phases);
  const tasks = document.tasks.filter(isTaskLine);
  const places = [
    ...tasks.map((task) => ({ span: task.span, read: (stage: number) => taskItem(document, task, tasks, phases, stage) })),
    ...checkpoints.map(({ span, read }) => ({ span, read })),
  ].toSorted((a, b) => a.span.start - b.span.start);
  const items: WorkItem[] = [];
  let stage = 0;
  let phase: Heading | undefined;
  for (const { span, read } of places) {
    const own = phases.findLast(({ sectionSpan }) => covers(sectionSpan, span));
    const before = items.at(-1);
    const isCheckpoint = checkpoints.some((one) => one.span === span);
    if (before !== undefined && (own !== phase || isCheckpoint || before.kind === 'checkpoint')) stage += 1;
    phase = own;
    items.push(read(stage));
  }
  const known = new Set(items.map(({ slug }) => slug));
  return { items: withTestedItems(items), relations: relationsIn(document, tasks, known), findings: lateTests(items) };
}

function taskItem(document: Document, task: Task, tasks: readonly Task[], phases: readonly Heading[], stage: number): WorkItem {
  const { from, source } = sourceOf(document.text, task, tasks);
  const [lead = '', slug = '', tags = ''] = start.exec(source) ?? [];
  const marks = [...tags.matchAll(/\[([^\]]+)\]/g)].map(([, mark = '']) => mark.trim());
  const [first = ''] = /^[^\r\n]*/.exec(source.slice(lead.length)) ?? [];
  const files = namedFiles(source.slice(lead.length), from + lead.length);
  const title = first.replace(/\(depends\s+on[^()]*\)\s*$/i, '').trim();
  const phase = phases.findLast(({ sectionSpan }) => covers(sectionSpan, task.span));
  const parallel = marks.some((mark) => /^p$/i.test(mark));
  return workItem({
    slug,
    kind: isTestTask({ title, files: files.map(({ name }) => name) }) ? 'test' : 'task',
    title: title === '' ? slug : title,
    span: task.span,
    stage,
    done: task.checked,
    files,
    story: marks.find((mark) => /^US\d+$/i.test(mark))?.toUpperCase(),
    phase: phase?.text,
    parallel,
    dependsOn: [...source.matchAll(dependsOn)].flatMap(({ 0: whole, 1: list = '', index }) =>
      idsIn(list, from + index + whole.length - list.length),
    ),
    inOrder: !parallel,
  });
}

/** Whether a task is read as a test: it changes nothing but tests, or names no file and says that it writes some. */
export function isTestTask({ title, files }: { readonly title: string; readonly files: readonly string[] }): boolean {
  if (files.length > 0) return files.every(isTestPath);
  return (
    /\btests?\b(?! (?:data|env|framework|runner))/i.test(title) &&
    /^(?:write|add|create|contract|integration|unit|e2e|end-to-end)\b/i.test(title)
  );
}

/** The text of a task behind its box, without the tasks inside it. */
function sourceOf(text: string, { span }: Task, tasks: readonly Task[]): { readonly from: number; readonly source: string } {
  const inner = tasks.find((other) => other.span.start > span.start && other.span.start < span.end);
  const whole = text.slice(span.start, Math.min(inner?.span.start ?? span.end, span.start + LONGEST));
  const marker = /^(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s+/.exec(whole)?.[0].length ?? 0;
  return { from: span.start + marker, source: whole.slice(marker) };
}

/** `T004-T007, T009` with what lies between the ends of a range. */
function idsIn(list: string, offset: number): Mention[] {
  const found = [...list.matchAll(new RegExp(id, 'g'))].map(({ 0: name, index }) => ({
    name,
    index,
    span: { start: offset + index, end: offset + index + name.length },
  }));
  return found.flatMap(({ name, span, index }, at) => {
    const next = found[at + 1];
    const between = next === undefined ? '' : list.slice(index + name.length, next.index);
    const [from, to] = [Number(name.slice(1)), Number(next?.name.slice(1))];
    // A range that is longer than a list of tasks is a slip of the pen.
    if (!/^\s*(?:-|–|—|to|through)\s*$/.test(between) || !(to > from) || to - from > 500) return [{ name, span }];
    const width = name.length - 1;
    const inside = Array.from({ length: to - from - 1 }, (_, step) => `T${String(from + step + 1).padStart(width, '0')}`);
    return [name, ...inside].map((one) => ({ name: one, span }));
  });
}

function checkpointsIn(
  document: Document,
  phases: readonly Heading[],
): { readonly span: Span; readonly read: (stage: number) => WorkItem }[] {
  const seen = new Map<string, number>();
  return [
    ...document.text.matchAll(
      /^[ \t]*(?:>[ \t]*)?(?:[-*+][ \t]+)?[^\w\s*]{0,4}[ \t]?\*\*[^\w\s*]{0,4}[ \t]?Checkpoint[^*\r\n]{0,80}\*\*:?[ \t]*([^\r\n]*)/gim,
    ),
  ].flatMap((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const span = { start: match.index + lead, end: match.index + match[0].trimEnd().length };
    const phase = phases.findLast(({ sectionSpan }) => covers(sectionSpan, span));
    if (phase === undefined || document.fences.some((fence) => covers(fence.span, span))) return [];
    const number = /\d+/.exec(phase.text)?.[0] ?? String(phases.indexOf(phase) + 1);
    const base = `checkpoint-${number}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const [, text = ''] = match;
    return [
      {
        span,
        read: (stage) =>
          workItem({
            slug: times === 1 ? base : `${base}-${times}`,
            kind: 'checkpoint',
            title: `Checkpoint of ${phase.text}`,
            span,
            stage,
            phase: phase.text,
            scope: text.trim() || undefined,
          }),
      },
    ];
  });
}

/** Tests come before the tasks of the same phase and story that are listed behind them. */
function withTestedItems(items: readonly WorkItem[]): WorkItem[] {
  return items.map((item, index) => {
    if (item.kind !== 'test') return item;
    const tested = items
      .slice(index + 1)
      .filter((other) => other.kind === 'task' && other.stage === item.stage && other.story === item.story);
    return { ...item, testOf: tested.map(({ slug }) => slug) };
  });
}

function lateTests(items: readonly WorkItem[]): PlanFinding[] {
  return items.flatMap((item, index): PlanFinding[] => {
    if (item.kind !== 'test' || item.story === undefined) return [];
    const first = items.slice(0, index).find((other) => other.kind === 'task' && other.stage === item.stage && other.story === item.story);
    if (first === undefined) return [];
    return [
      {
        ruleId: 'plan/test-after-implementation',
        severity: 'info',
        span: item.span,
        message: `\`${item.slug}\` tests ${item.story} and is listed behind its implementation, so nothing shows that the test can fail.`,
        hint: `List it before \`${first.slug}\`, or leave it where it is for a test of what is there.`,
        related: [{ span: first.span, message: `\`${first.slug}\` is listed first.` }],
      },
    ];
  });
}

/** "T008 blocks T009, T015" and "Tests (T004-T007) before implementation (T008-T014)" outside the tasks. */
function relationsIn(document: Document, tasks: readonly Task[], known: ReadonlySet<string>): Relation[] {
  return passagesOf(document)
    .filter(({ span }) => !tasks.some((task) => covers(task.span, span)))
    .flatMap(({ text, span }) =>
      [...text.slice(0, LONGEST).matchAll(relation)].flatMap((match) => {
        const [whole, left = '', verb = '', right = ''] = match;
        const at = span.start + match.index;
        const one = idsIn(left, at).filter(({ name }) => known.has(name));
        const other = idsIn(right, at + whole.length - right.length).filter(({ name }) => known.has(name));
        const isForward = /^(?:block|before|must|precede|→|->)/i.test(verb) && !/^blocked/i.test(verb);
        const [first, then] = isForward ? [one, other] : [other, one];
        const reason = `"${whole.replace(/\s+/g, ' ').trim()}"`;
        return first.flatMap((before) => then.map((after) => ({ before, after, reason })));
      }),
    );
}
