import type { Document, Problem } from '../model/document.ts';
import type { TextEdit } from '../model/text-edits.ts';

/** A text as a quoted YAML scalar on one line: single quotes unless it holds one. */
export function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** Puts a value in quotes. Beside another error nobody can say where the value ends, and there is no fix. */
export function quotingFix({ span, detail }: Problem, { problems }: Document): { fix?: readonly TextEdit[] } {
  return problems.some(({ code }) => code === 'yaml-syntax') ? {} : { fix: [{ span, text: quote(detail) }] };
}
