import type { TextEdit } from '../model/text-edits.ts';

interface FenceLine {
  readonly start: number;
  /** Behind its line end. */
  readonly end: number;
  readonly length: number;
  readonly hasInfo: boolean;
}

/**
 * Takes away the fence that a whole file, or its frontmatter, stands in: its first line, and the line that was meant to close it.
 * That is the last line of the file where the fences in between pair up, else the first bare one where those behind it do; without
 * either the fence is not closed. `undefined` where nothing pairs up.
 */
export function unwrapFile(text: string, start: number): readonly TextEdit[] | undefined {
  const [first, ...others] = fenceLines(text, start);
  if (first === undefined) return undefined;
  const open: TextEdit = { span: { start: 0, end: first.end }, text: text.startsWith('\uFEFF') ? '\uFEFF' : '' };
  const last = others.at(-1);
  const inner = others.slice(0, -1);
  if (last !== undefined && !last.hasInfo && last.length >= first.length && text.slice(last.end).trim() === '' && pairsUp(inner)) {
    // Without a last line the line end above it is the end of the file.
    return [open, { span: { start: last.start, end: text.length }, text: '' }];
  }
  const at = others.findIndex(({ hasInfo, length }) => !hasInfo && length >= first.length);
  const closing = others[at];
  if (closing !== undefined && at === 0 && pairsUp(others.slice(1))) {
    return [open, { span: { start: closing.start, end: closing.end }, text: '' }];
  }
  return pairsUp(others) ? [open] : undefined;
}

/** Lines of the same character that open or close a fence, the one at `start` first. */
function fenceLines(text: string, start: number): FenceLine[] {
  const marker = text[start] === '~' ? '~' : '`';
  const lines = marker === '~' ? /^ {0,3}(~{3,})([^\r\n]*)(?:\r\n|\n|\r|$)/gm : /^ {0,3}(`{3,})([^`\r\n]*)(?:\r\n|\n|\r|$)/gm;
  lines.lastIndex = start;
  return [...text.matchAll(lines)].flatMap(({ index, 0: whole, 1: run = '', 2: info = '' }) =>
    index < start ? [] : [{ start: index, end: index + whole.length, length: run.length, hasInfo: info.trim() !== '' }],
  );
}

function pairsUp(lines: readonly FenceLine[]): boolean {
  let open: FenceLine | undefined;
  for (const line of lines) {
    if (open === undefined) open = line;
    else if (!line.hasInfo && line.length >= open.length) open = undefined;
    else if (line.hasInfo && line.length >= open.length) return false;
  }
  return open === undefined;
}
