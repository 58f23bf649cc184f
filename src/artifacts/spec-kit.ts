import type { Comment, Document } from '../model/document.ts';
import { folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';

/** What github/spec-kit keeps of a project and of each of its features. Source: its templates and commands, read on 2026-11-21. */
export type SpecKitFile = 'constitution' | 'spec' | 'plan';

const places: Readonly<Record<SpecKitFile, RegExp>> = {
  // Older releases have no folder of their own.
  constitution: /(?:^|\/)memory\/constitution\.md$/,
  spec: /(?:^|\/)specs\/[^/]+\/spec\.md$/,
  plan: /(?:^|\/)specs\/[^/]+\/plan\.md$/,
};

const ownConstitution = /(?:^|\/)\.specify\/memory\/constitution\.md$/;

/** What tells a file from another one of its name: parts of the templates that nobody has a reason to rename. */
const evidence: Readonly<Record<SpecKitFile, RegExp>> = {
  constitution: /\b(?:Ratified|Last Amended)\b|\[PRINCIPLE_1_NAME\]/,
  spec: /^# Feature Specification\b|\*\*Feature Branch\*\*|\[NEEDS CLARIFICATION\b/m,
  plan: /^# Implementation Plan\b|^## (?:Technical Context|Constitution Check)\b/m,
};

/** What a file at `path` would be, if its text is what such a file says. */
export function specKitPlaceOf(path: FilePath): SpecKitFile | undefined {
  if (!path.endsWith('.md')) return undefined;
  return (Object.keys(places) as SpecKitFile[]).find((file) => places[file].test(path));
}

export function specKitFileOf({ path, text }: Document): SpecKitFile | undefined {
  const file = specKitPlaceOf(path);
  if (file === undefined) return undefined;
  return ownConstitution.test(path) || evidence[file].test(text) ? file : undefined;
}

/** The files of a feature that are made once its spec, and then its plan, have no open questions. */
export function laterFiles(path: FilePath): readonly FilePath[] {
  const folder = folderOf(path);
  return path.endsWith('/spec.md') ? [`${folder}/plan.md`, `${folder}/tasks.md`] : [`${folder}/tasks.md`];
}

/** A value that stands behind its label, such as `**Version**: 1.0.0`. */
export interface Labelled {
  readonly value: string;
  readonly span: Span;
}

export interface ConstitutionVersion {
  readonly version: Labelled | undefined;
  readonly ratified: Labelled | undefined;
  readonly amended: Labelled | undefined;
}

const label = /(Version|Ratified|Last Amended)(?:\*\*|__)?[ \t]*[:：](?:\*\*|__)?[ \t]*([^|\r\n]*)/g;

/** How far the parts of the version line stand from one another where each has a line of its own, in characters. */
const farthest = 300;

/** The line that a constitution ends with: `**Version**: 1.2.0 | **Ratified**: 2026-01-31 | **Last Amended**: 2026-03-01`. */
export function versionLine({ text, bodyStart, comments, fences }: Document): ConstitutionVersion {
  const found = [...text.slice(bodyStart).matchAll(label)].flatMap(({ index, 0: whole, 1: name = '', 2: written = '' }) => {
    const start = bodyStart + index + whole.length - written.length;
    const value = written.trim().replace(/[*_`]+$/, '');
    const span = { start, end: start + value.length };
    return [...comments, ...fences].some((other) => covers(other.span, span)) ? [] : [{ name, value, span }];
  });
  const dates = found.filter(({ name }) => name !== 'Version');
  const at = dates.at(-1)?.span.start;
  const near = (name: string): Labelled | undefined =>
    found.findLast((one) => one.name === name && at !== undefined && Math.abs(one.span.start - at) <= farthest);
  return { version: near('Version'), ratified: near('Ratified'), amended: near('Last Amended') };
}

export interface VersionChange {
  readonly from: string | undefined;
  readonly to: string;
  readonly span: Span;
}

/** The comments that a constitution begins with: its Sync Impact Report. */
export function impactReport({ comments, headings }: Document): readonly Comment[] {
  const first = headings[0]?.span.start ?? Infinity;
  return comments.filter(({ span }) => span.start < first);
}

/** What such a report says of the version: `Version change: 1.0.0 → 1.1.0`, or `Version: new 1.0.0`. */
export function versionChange(document: Document): VersionChange | undefined {
  for (const { span } of impactReport(document)) {
    const found = /\bversion(?: change)?(?:\*\*)?[ \t]*:([^\r\n]*)/i.exec(document.text.slice(span.start, span.end));
    const versions = [...(found?.[1] ?? '').matchAll(/\d+\.\d+\.\d+/g)].map(([version]) => version);
    const to = versions.at(-1);
    if (found === null || to === undefined) continue;
    const start = span.start + found.index;
    return { from: versions.length > 1 ? versions[0] : undefined, to, span: { start, end: start + found[0].trimEnd().length } };
  }
  return undefined;
}
