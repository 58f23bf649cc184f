import type { FieldEntry, FieldForm } from '../model/artifact-field.ts';
import type { Document, Heading } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { entriesByLabel, plainLabel } from './labels.ts';
import type { TextLine } from './text-lines.ts';

/** A line of a value. `inline` stands behind the label. */
export interface ValueLine extends Omit<TextLine, 'shape'> {
  readonly shape: 'inline' | 'item' | 'row' | 'text' | 'fenced' | 'fence' | 'blank' | 'heading';
}

/** A field where it stands, with the lines that belong to its value. */
export interface FoundField {
  readonly entry: FieldEntry;
  readonly form: FieldForm;
  readonly labelSpan: Span;
  /** Where the value may begin: behind the colon and the emphasis that it ends, or behind the heading. */
  readonly valueStart: number;
  /** Empty, at `valueStart`, for none. */
  readonly valueSpan: Span;
  readonly lines: readonly ValueLine[];
  /** Width before the bullet of a label in a list; -1 for a label that is no item. */
  readonly indent: number;
  /** It stands further above as well. */
  readonly isRepeated?: true;
}

/** Longer labels are sentences. */
const longestLabel = 60;

const listReadings: ReadonlySet<string> = new Set(['list', 'paths', 'rows', 'checks', 'cases', 'map', 'table']);

interface OpenField {
  readonly entry: FieldEntry;
  readonly form: FieldForm;
  readonly labelSpan: Span;
  readonly start: number;
  readonly indent: number;
  /** Of its heading. */
  readonly depth: number;
  readonly lines: ValueLine[];
  /** Whether any of the lines is not blank, and whether any is an item. */
  hasContent: boolean;
  hasItems: boolean;
}

/**
 * The fields among `lines`: headings and `Label: value` lines that are called like one of `entries`, each with what follows up to the
 * next. Of a field that is written twice the first counts; the others follow, marked.
 */
export function findFields(document: Document, lines: readonly TextLine[], entries: readonly FieldEntry[]): FoundField[] {
  const { text } = document;
  const byLabel = entriesByLabel(entries);
  const headings = new Map(document.headings.map((heading) => [heading.span.start, heading]));
  const found = new Map<FieldEntry, FoundField>();
  let open: OpenField | undefined;
  const repeated: FoundField[] = [];
  const close = (): void => {
    if (open !== undefined) {
      if (found.has(open.entry)) repeated.push({ ...closed(open), isRepeated: true });
      else found.set(open.entry, closed(open));
    }
    open = undefined;
  };
  for (const line of lines) {
    if (line.shape === 'hidden') continue;
    if (line.shape === 'heading') {
      const heading = headings.get(line.content.start) ?? headings.get(line.span.start);
      // The line under a title that is underlined.
      if (heading === undefined) continue;
      const entry = byLabel.get(plainLabel(heading.text));
      if (entry !== undefined) {
        close();
        open = {
          entry,
          form: 'section',
          labelSpan: heading.span,
          start: heading.span.end,
          indent: -1,
          depth: heading.depth,
          lines: [],
          hasContent: false,
          hasItems: false,
        };
      } else if (open?.form === 'section' && heading.depth > open.depth) add(open, { ...line, shape: 'heading' });
      else close();
      continue;
    }
    const label = line.shape === 'text' || line.shape === 'item' ? labelAt(text, line, byLabel) : undefined;
    // `- Risk: …` in a list of risks is one of them.
    const isOwnItem = label !== undefined && open !== undefined && label.entry === open.entry && line.shape === 'item';
    if (label !== undefined && !isOwnItem) {
      close();
      const indent = line.shape === 'item' ? line.indent : -1;
      open = {
        entry: label.entry,
        form: 'line',
        labelSpan: label.labelSpan,
        start: label.end,
        indent,
        depth: 0,
        lines: [],
        hasContent: false,
        hasItems: false,
      };
      if (label.value.start < label.value.end) add(open, { ...line, shape: 'inline', content: label.value });
      continue;
    }
    if (open === undefined) continue;
    if (open.form === 'section' || continues(open, line)) add(open, { ...line, shape: line.shape });
    else close();
  }
  close();
  return [...found.values(), ...repeated];
}

function add(open: OpenField, line: ValueLine): void {
  open.lines.push(line);
  open.hasContent ||= line.shape !== 'blank';
  open.hasItems ||= line.shape === 'item';
}

/** Whether a line below a `Label: value` line belongs to the value. */
function continues({ entry, indent, lines, hasContent, hasItems }: OpenField, { shape, indent: width }: TextLine): boolean {
  const last = lines.at(-1);
  const isList = listReadings.has(entry.reads);
  switch (shape) {
    case 'blank':
      return true;
    case 'item':
      return width > indent && (isList || !hasContent || hasItems);
    case 'row':
      return isList || !hasContent || last?.shape === 'row';
    case 'fence':
    case 'fenced':
      return isList || !hasContent || last?.shape === 'fenced' || last?.shape === 'fence';
    default:
      if (!hasContent) return indent === -1 || width > indent;
      if (last?.shape === 'blank') return width > Math.max(indent + 1, 1) && hasItems;
      return last?.shape !== 'fence' && last?.shape !== 'row';
  }
}

/** What stands below the heading of a record, as a field. */
export function bodyField(entry: FieldEntry, { span, depth }: Heading, lines: readonly TextLine[]): FoundField {
  const shown = lines.flatMap((line): ValueLine[] => (line.shape === 'hidden' ? [] : [{ ...line, shape: line.shape }]));
  return closed({
    entry,
    form: 'body',
    labelSpan: span,
    start: span.end,
    indent: -1,
    depth,
    lines: shown,
    hasContent: true,
    hasItems: false,
  });
}

function closed({ entry, form, labelSpan, start, indent, lines }: OpenField): FoundField {
  const first = lines.findIndex(({ shape }) => shape !== 'blank');
  const kept = first === -1 ? [] : lines.slice(first, lines.findLastIndex(({ shape }) => shape !== 'blank') + 1);
  const [head] = kept;
  const tail = kept.at(-1);
  const valueSpan =
    head === undefined || tail === undefined
      ? { start, end: start }
      : { start: head.shape === 'inline' ? head.content.start : head.span.start, end: tail.content.end };
  return { entry, form, labelSpan, valueStart: start, valueSpan, lines: kept, indent };
}

interface LabelPlace {
  readonly entry: FieldEntry;
  readonly labelSpan: Span;
  /** Behind the colon and the emphasis that it ends. */
  readonly end: number;
  readonly value: Span;
}

/** `Label: value`, where the label may be bold or code, with the colon inside or behind. */
function labelAt(text: string, { content }: TextLine, byLabel: ReadonlyMap<string, FieldEntry>): LabelPlace | undefined {
  const head = text.slice(content.start, Math.min(content.end, content.start + longestLabel));
  const colon = head.indexOf(':');
  if (colon <= 0) return undefined;
  const entry = byLabel.get(plainLabel(head.slice(0, colon)));
  if (entry === undefined) return undefined;
  const behind = /^[*_`]*/.exec(head.slice(colon + 1))?.[0] ?? '';
  // `Status:**bold**` does not close what the label has not opened.
  const opened = /^[^\p{L}]*?([*_`]+)/u.exec(head)?.[1] ?? '';
  const isClosed = opened !== '' && !head.slice(opened.length, colon).includes(opened);
  const end = content.start + colon + 1 + (isClosed && behind.startsWith(opened) ? opened.length : 0);
  const raw = text.slice(end, content.end);
  const start = end + (raw.length - raw.trimStart().length);
  const from = head.search(/\p{L}/u);
  const labelSpan = { start: content.start + from, end: content.start + head.slice(0, colon).replace(/[*_`\s]+$/, '').length };
  return { entry, labelSpan, end, value: { start: Math.min(start, content.end), end: content.end } };
}

/** A record's heading: `Phase 2: Services`, `Component 1 - Token service`. */
export interface RecordHeading {
  readonly heading: Heading;
  readonly number: number;
  readonly title: string;
}

/** Sections that are called `<label> <number>: <title>`, at the depth of the first one. */
export function recordHeadings({ headings }: Document, label: string): RecordHeading[] {
  const pattern = new RegExp(
    String.raw`^[^\p{L}]*${label}\s+(?<number>\d{1,4})(?:\s*[-:.–—]+\s*(?<title>.*)|\s+\((?<bracket>[^()]*)\)|)$`,
    'iu',
  );
  const matches = headings.flatMap((heading) => {
    const groups = heading.topLevel ? pattern.exec(heading.text.slice(0, 500))?.groups : undefined;
    return groups === undefined
      ? []
      : [{ heading, number: Number(groups['number']), title: (groups['title'] ?? groups['bracket'] ?? '').trim() }];
  });
  return matches.filter(({ heading }) => heading.depth === matches[0]?.heading.depth);
}
