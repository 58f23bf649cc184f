import type { Document, Mention } from '../../model/document.ts';
import { covers } from '../../model/span.ts';
import { isTestPath, namedFiles } from '../named-files.ts';
import { workItem } from '../work-item.ts';
import type { WorkItem } from '../work-item.ts';
import type { FormReading } from './reading.ts';

interface NumberedTask {
  readonly number: string;
  readonly title: string;
  readonly done: boolean;
  readonly start: number;
  readonly end: number;
}

/** `[ ]*` marks an optional task, which Markdown does not take for a box. */
const line = /^[ \t]*[-*+][ \t]+\[([ xX~-])\](\*?)[ \t]+(\d+(?:\.\d+)*)\.?[ \t]+([^\r\n]+)/gm;
const field = (name: string): RegExp => new RegExp(String.raw`_${name}(?:[ \t]on)?:[ \t]*([^_\r\n]*)_`, 'i');

export function isKiro(document: Document): boolean {
  return /^[ \t]*[-*+][ \t]+_(?:Requirements|Depends(?: on)?):/im.test(document.text) && numberedTasks(document).length > 0;
}

function numberedTasks({ text, fences, headings }: Document): NumberedTask[] {
  const found = [...text.matchAll(line)].filter(
    ({ index }) => !fences.some((fence) => covers(fence.span, { start: index, end: index + 1 })),
  );
  return found.map(({ 0: whole, 1: box = '', 3: number = '', 4: title = '', index }, at) => {
    const heading = headings.find(({ span }) => span.start > index)?.span.start ?? text.length;
    return {
      number,
      title: title.trim(),
      done: box.toLowerCase() === 'x',
      start: index + whole.length - whole.trimStart().length,
      end: Math.min(found[at + 1]?.index ?? text.length, heading),
    };
  });
}

/**
 * Kiro's `tasks.md`: numbered boxes with `_Requirements: 1.1_` and `_Depends: 1.2_` below them. A task with tasks inside it is
 * their title. What says nothing of dependencies runs in the order of the list.
 */
export function readKiro(document: Document): FormReading {
  const all = numberedTasks(document);
  const isParent = ({ number }: NumberedTask): boolean => all.some((other) => other.number.startsWith(`${number}.`));
  const work = all.filter((task) => !isParent(task));
  const items: WorkItem[] = [];
  let stage = 0;
  for (const task of work) {
    const source = document.text.slice(task.start, task.end);
    const isCheckpoint = /^checkpoint\b/i.test(task.title);
    if (items.length > 0 && (isCheckpoint || items.at(-1)?.kind === 'checkpoint')) stage += 1;
    const parent = all.find((other) => other !== task && isParent(other) && task.number.startsWith(`${other.number}.`));
    const depends = field('Depends').exec(source);
    const files = namedFiles(source, task.start);
    const first = /^[^\r\n]*/.exec(source)?.[0] ?? '';
    items.push(
      workItem({
        slug: task.number,
        kind: isCheckpoint ? 'checkpoint' : isTest(task, files) ? 'test' : 'task',
        title: task.title,
        span: { start: task.start, end: task.start + first.length },
        stage,
        done: task.done,
        files,
        phase: parent === undefined ? undefined : `${parent.number}. ${parent.title}`,
        scope: bulletsOf(source.slice(first.length)),
        dependsOn: depends === null ? [] : numbersIn(depends, task.start).flatMap((mention) => leavesOf(mention, work)),
        aliases: [`task ${task.number}`],
        requirements: listed(field('Requirements').exec(source)?.[1]).map((number) => `Requirement ${number}`),
        inOrder: depends === null,
      }),
    );
  }
  return { items, relations: [], findings: [] };
}

function isTest({ title }: NumberedTask, files: readonly Mention[]): boolean {
  return /^(?:\*\s*)?write\b.*\btests?\b/i.test(title) || (files.length > 0 && files.every(({ name }) => isTestPath(name)));
}

function bulletsOf(rest: string): string | undefined {
  const bullets = [...rest.matchAll(/^[ \t]*[-*+][ \t]+(?!_(?:Requirements|Depends))([^\r\n]+)/gim)].map(([, text = '']) => text.trim());
  return bullets.length > 1 ? bullets.map((text) => `- ${text}`).join('\n') : bullets[0];
}

function listed(text = ''): string[] {
  return text.split(/[,;\s]+/).filter((part) => part !== '');
}

function numbersIn({ 0: whole, 1: list = '', index }: RegExpExecArray, offset: number): Mention[] {
  const from = offset + index + whole.length - 1 - list.length;
  return [...list.matchAll(/[^\s,;]+/g)]
    .filter(([name]) => !/^none$/i.test(name))
    .map(({ 0: name, index: at }) => ({ name, span: { start: from + at, end: from + at + name.length } }));
}

/** A task with tasks inside it stands for all of them. */
function leavesOf(mention: Mention, work: readonly NumberedTask[]): Mention[] {
  const name = mention.name.replace(/\.$/, '');
  const inside = work.filter(({ number }) => number.startsWith(`${name}.`));
  return inside.length === 0 ? [{ ...mention, name }] : inside.map(({ number }) => ({ ...mention, name: number }));
}
