import type { Gate, Heading, Task } from '../model/document.ts';
import { covers } from '../model/span.ts';

const gateTitle = /\b(?:gate|pause point)\b/i;

/** Human gates: sections whose heading says so, with the approvals that they list. Grammar: the AI-native workflow's "Human Validation Gate". */
export function gatesOf(headings: readonly Heading[], tasks: readonly Task[]): Gate[] {
  return headings
    .filter(({ text }) => gateTitle.test(text))
    .map(({ text, slug, span, sectionSpan }) => ({
      id: slug,
      title: text,
      span,
      approvals: tasks.filter((task) => covers(sectionSpan, task.span)).map((task) => task.text),
    }));
}
