import { slug as slugOf } from 'github-slugger';
import { scalarOf } from '../graph/frontmatter-values.ts';
import { approvalOf, isNestedItem, itemsIn } from '../graph/spec-form.ts';
import { stemOf } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import { baseNameOf, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { breakdownBlocks, readBreakdown } from './forms/breakdown.ts';
import { readComponents } from './forms/components.ts';
import { isKiro, readKiro } from './forms/kiro.ts';
import { withGates } from './human-gates.ts';
import { phaseHeadings, readPhases } from './forms/phases.ts';
import type { FormReading } from './forms/reading.ts';
import { isTaskLine, readTasks } from './forms/tasks.ts';
import type { Approval, SpecForm } from './plan.ts';
import type { PlanFinding, Relation, WorkItem } from './work-item.ts';

/** What a spec says, before anything is made of it. */
export interface SpecReading {
  readonly form: SpecForm;
  readonly feature: string;
  readonly title: string;
  readonly approval: Approval;
  readonly items: readonly WorkItem[];
  readonly relations: readonly Relation[];
  /** Of the contracts, criteria and context references: as written, markers and boxes left out. */
  readonly contracts: readonly SpecLine[];
  readonly criteria: readonly SpecLine[];
  readonly references: readonly SpecLine[];
  readonly validationCommands: readonly string[];
  readonly outOfScope: readonly string[];
  readonly findings: readonly PlanFinding[];
}

export interface SpecLine {
  readonly text: string;
  readonly done: boolean;
  readonly span: Span;
}

interface Form {
  readonly name: SpecForm;
  readonly title: string;
  readonly count: (document: Document) => number;
  readonly read: (document: Document) => FormReading;
}

/** The first that a document has is the one that is read. */
const forms: readonly Form[] = [
  {
    name: 'components',
    title: 'a checklist under "Core Components"',
    count: (document) => document.components.length,
    read: readComponents,
  },
  { name: 'breakdown', title: 'a component breakdown', count: (document) => breakdownBlocks(document).length, read: readBreakdown },
  { name: 'tasks', title: 'a task list (`T001`)', count: ({ tasks }) => tasks.filter(isTaskLine).length, read: readTasks },
  { name: 'kiro', title: 'numbered tasks with `_Requirements:_`', count: (document) => Number(isKiro(document)), read: readKiro },
  { name: 'phases', title: 'phases', count: (document) => phaseHeadings(document).length, read: readPhases },
];

/** Total: whatever the document, a reading comes out, and what cannot be planned stands in its findings. */
export function readSpec(document: Document): SpecReading {
  const present = forms.filter(({ count }) => count(document) > 0);
  const [form] = present;
  const reading = form?.read(document) ?? { items: [], relations: [], findings: [] };
  return {
    form: form?.name ?? 'components',
    feature: featureOf(document),
    title: titleOf(document),
    approval: approvalOf(document),
    items: withGates(document, form?.name, reading.items),
    relations: reading.relations,
    contracts: linesIn(document, 'contracts'),
    criteria: linesIn(document, 'criteria'),
    references: linesIn(document, 'context'),
    validationCommands: commandsIn(document),
    outOfScope: sectionItems(document, /^(?:out of scope|non-goals?|not in scope)\b/i),
    findings: [...(form === undefined ? [nothing(document)] : []), ...otherForms(document, form, present), ...reading.findings],
  };
}

function nothing(document: Document): PlanFinding {
  const empty = document.text.slice(document.bodyStart).trim() === '';
  const wanted = document.headings.find(({ text }) => /\bcomponents?\b|^\W*phase\b|\btasks\b/i.test(text));
  return {
    ruleId: 'plan/nothing-to-plan',
    severity: 'error',
    span: wanted?.span ?? document.headings[0]?.span ?? { start: document.bodyStart, end: document.bodyStart },
    message: empty
      ? 'The file is empty, so there is nothing to plan.'
      : `The text has none of the forms that a plan is made from: ${forms.map(({ title }) => title).join(', ')}.`,
    hint: 'List the parts below a heading `### Core Components`: `- [ ] Token service (`src/services/token.ts`)`.',
  };
}

/** Phases above a task list, and a breakdown below a checklist, belong to what is read. */
function otherForms(document: Document, form: Form | undefined, present: readonly Form[]): PlanFinding[] {
  const belongs: Partial<Record<SpecForm, readonly SpecForm[]>> = { components: ['breakdown'], tasks: ['phases'], kiro: ['phases'] };
  const others = form === undefined ? [] : present.filter((other) => other !== form && belongs[form.name]?.includes(other.name) !== true);
  if (form === undefined || others.length === 0) return [];
  const at = others[0]?.name === 'phases' ? phaseHeadings(document)[0]?.span : document.headings[0]?.span;
  return [
    {
      ruleId: 'plan/several-forms',
      severity: 'info',
      span: at ?? { start: document.bodyStart, end: document.bodyStart },
      message: `The plan is made from ${form.title}; ${others.map(({ title }) => title).join(' and ')} in the same file ${others.length === 1 ? 'is' : 'are'} left out.`,
      hint: 'Put them in files of their own to plan them.',
    },
  ];
}

/** The name of a feature stays when its title is reworded: `feature` in the frontmatter, the file, or the folder of a `tasks.md`. */
function featureOf(document: Document): string {
  return slugOf(scalarOf(document, 'feature') ?? fileNamed(document.path)) || slugOf(titleOf(document)) || 'feature';
}

/** What a spec is called by its file, or by the folder of one that is called as all others; empty at the root. */
function fileNamed(path: FilePath): string {
  const isCommonName = /^(?:tasks|plan|spec|design|requirements|index|readme)\.md$/i.test(baseNameOf(path));
  return isCommonName ? baseNameOf(folderOf(path)) : stemOf(path);
}

function titleOf({ headings, path }: Document): string {
  const title = headings.find(({ depth }) => depth === 1)?.text ?? headings[0]?.text ?? '';
  const name = title
    .replace(/^(?:parent spec|feature(?: specification)?|spec(?:ification)?|tasks|(?:implementation )?plan)\s*[:–—-]\s*/i, '')
    .trim();
  // "Implementation Plan" is what Kiro calls each of them.
  return name === '' || /^(?:implementation plan|task list|tasks|plan)$/i.test(name) ? fileNamed(path) || stemOf(path) : name;
}

function linesIn(document: Document, section: 'contracts' | 'criteria' | 'context'): SpecLine[] {
  return itemsIn(document, section)
    .filter(({ span }) => !isNestedItem(document.text, span.start))
    .map(({ text, span }) => ({
      text: text.replace(/\s*[\r\n]\s*/g, ' '),
      span,
      done: /\[[xX]\][ \t]*$/.test(document.text.slice(Math.max(0, span.start - 8), span.start)),
    }));
}

function sectionItems(document: Document, name: RegExp): string[] {
  return document.headings
    .filter(({ text }) => name.test(text))
    .flatMap(({ sectionSpan }) =>
      [...document.text.slice(sectionSpan.start, sectionSpan.end).matchAll(/^[ \t]*[-*+][ \t]+([^\r\n]+)/gm)].map(([, text = '']) =>
        text.trim(),
      ),
    );
}

/** Commands below a heading that speaks of validation: lines of shell fences, and code spans that begin a list item. */
function commandsIn(document: Document): string[] {
  const sections = document.headings.filter(({ text }) =>
    /^(?:validation commands?|how to (?:test|verify)|verification(?: commands?)?|commands)\b/i.test(text),
  );
  const isInside = (span: Span): boolean => sections.some(({ sectionSpan }) => covers(sectionSpan, span));
  const fenced = document.fences
    .filter(({ span, language }) => isInside(span) && /^(?:|sh|bash|shell|console|zsh)$/.test(language))
    .flatMap(({ contentSpan }) => document.text.slice(contentSpan.start, contentSpan.end).split(/\r\n|\r|\n/))
    .map((line) => line.replace(/^\s*\$\s+/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const listed = document.codeSpans
    .filter(
      ({ span }) =>
        isInside(span) &&
        /(?:^|[\r\n])[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?$/.test(document.text.slice(Math.max(0, span.start - 40), span.start)),
    )
    .map(({ value }) => value);
  return [...new Set([...fenced, ...listed])];
}
