import { stemOf } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import type { SpecState } from '../model/spec-state.ts';
import { approvalOf, isPlannable } from './spec-form.ts';
import { isSpecTemplate } from './spec-template.ts';

/** How far a spec is; `undefined` for a template, and for prose that lists no work and has no status. */
export function specStateOf(document: Document): SpecState | undefined {
  if (document.kind !== 'spec' || isSpecTemplate(document)) return undefined;
  const { status, reason } = approvalOf(document);
  if (status === undefined && !isPlannable({ ...document, kind: 'spec' })) return undefined;
  const title = document.headings
    .find(({ depth }) => depth === 1)
    ?.text.replace(/^(?:feature|spec(?:ification)?)\s*:\s*/i, '')
    .trim();
  return {
    path: document.path,
    name: stemOf(document.path),
    title: title === '' ? undefined : title,
    status,
    unapproved: reason,
    parts: document.components.length,
    done: document.components.filter(({ checked }) => checked).length,
  };
}
