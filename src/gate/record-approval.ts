import { canonicalJson } from '../model/canonical-json.ts';
import type { Document } from '../model/document.ts';
import { lineEndingOf } from '../model/line-ending.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import type { GateName } from './approvals.ts';

export interface NewApproval {
  readonly gate: GateName;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * The text of a plan with one more approval in its frontmatter, and its status where that stands there; every other character stays.
 * `undefined` where the frontmatter is written in a way that this cannot add to: the result is read again, and must say what it did and
 * the approval.
 */
export function withApproval(
  plan: Document,
  approval: NewApproval,
  status: string | undefined,
  read: (text: string) => Document,
): string | undefined {
  const edits = [...approvalEdits(plan, approval), ...statusEdits(plan, status)];
  const text = applyEdits(plan.text, edits);
  const before = plan.frontmatter?.value ?? {};
  const known = before['approvals'] ?? [];
  if (!Array.isArray(known)) return undefined;
  const wanted = {
    ...before,
    approvals: [...(known as unknown[]), { ...approval }],
    ...(statusEdits(plan, status).length === 0 ? {} : { status }),
  };
  const after = read(text);
  const isSame = canonicalJson(after.frontmatter?.value ?? {}) === canonicalJson(wanted);
  return isSame && after.text.slice(after.bodyStart) === plan.text.slice(plan.bodyStart) ? text : undefined;
}

function approvalEdits({ text, frontmatter }: Document, { gate, by, at }: NewApproval): TextEdit[] {
  const end = lineEndingOf(text);
  const entry = (indent: string): string => `${indent}- gate: ${gate}${end}${indent}  by: ${scalar(by)}${end}${indent}  at: ${at}`;
  if (frontmatter === undefined) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return [{ span: { start, end: start }, text: `---${end}approvals:${end}${entry('  ')}${end}---${end}${end}` }];
  }
  const list = frontmatter.entries.find(({ path }) => path.length === 1 && path[0] === 'approvals');
  if (list === undefined) {
    // The raw text ends with the line ending of its last line.
    const at_ = frontmatter.rawSpan.end;
    return [{ span: { start: at_, end: at_ }, text: `approvals:${end}${entry('  ')}${end}` }];
  }
  const { valueSpan } = list;
  const written = text.slice(valueSpan.start, valueSpan.end);
  const last = frontmatter.entries.filter(({ path }) => path.length === 2 && path[0] === 'approvals').at(-1);
  if (written.startsWith('[') && last !== undefined) {
    const from = last.valueSpan.end;
    return [{ span: { start: from, end: from }, text: `, { gate: ${gate}, by: ${JSON.stringify(by)}, at: ${JSON.stringify(at)} }` }];
  }
  if (last === undefined) {
    const to = endOfLine(text, valueSpan.end);
    return [
      { span: valueSpan, text: '' },
      { span: { start: to, end: to }, text: `${end}${entry('  ')}` },
    ];
  }
  const lineStart = Math.max(text.lastIndexOf('\n', last.valueSpan.start - 1), text.lastIndexOf('\r', last.valueSpan.start - 1)) + 1;
  const indent = /^[ ]*/.exec(text.slice(lineStart, last.valueSpan.start))?.[0] ?? '';
  const to = endOfLine(text, last.valueSpan.end);
  return [{ span: { start: to, end: to }, text: `${end}${entry(indent)}` }];
}

function statusEdits({ text, frontmatter }: Document, status: string | undefined): TextEdit[] {
  const entry = frontmatter?.entries.find(({ path }) => path.length === 1 && path[0] === 'status');
  if (status === undefined || entry === undefined || typeof frontmatter?.value['status'] !== 'string') return [];
  return text.slice(entry.valueSpan.start, entry.valueSpan.end) === status ? [] : [{ span: entry.valueSpan, text: status }];
}

/** A name as YAML has it, quoted where it could be read as anything else. */
function scalar(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} ._@-]*(?<! )$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

function endOfLine(text: string, from: number): number {
  const next = text.slice(from).search(/[\r\n]/);
  return next === -1 ? text.length : from + next;
}
