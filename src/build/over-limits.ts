import { compileGlobList } from '../graph/match-glob.ts';
import { byCodeUnit, folderOf, foldersAbove, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Limit, Runtime } from '../runtimes/runtime.ts';
import type { PlannedFile } from './plan-build.ts';

/** A built file, or several that are loaded together, beyond a limit of the runtime. */
export interface OverLimit {
  readonly path: FilePath;
  readonly runtime: Runtime;
  readonly limit: Limit;
  readonly size: number;
  /** Where most of it comes from, largest first. */
  readonly largest: readonly { readonly source: FilePath; readonly size: number }[];
}

interface Measured {
  readonly path: FilePath;
  readonly text: string;
  readonly sources: readonly FilePath[];
}

/** `bodyOf` gives the text of a source without its frontmatter. */
export function overLimits(runtime: Runtime, files: readonly PlannedFile[], bodyOf: (source: FilePath) => string | undefined): OverLimit[] {
  if (runtime.limits.length === 0) return [];
  const texts = files.flatMap(({ path, sources, content }) => (content.type === 'text' ? [{ path, sources, text: content.text }] : []));
  return runtime.limits.flatMap((limit) => {
    const found = measuredBy(limit, runtime, texts).flatMap((measured) => {
      const size = sizeOf(measured.text, limit);
      if (size <= limit.max) return [];
      const sizes = measured.sources.map((source) => ({ source, size: sizeOf(bodyOf(source) ?? '', limit) }));
      const largest = sizes.toSorted((a, b) => b.size - a.size || byCodeUnit(a.source, b.source)).slice(0, 3);
      return [{ path: measured.path, runtime, limit, size, largest }];
    });
    // What is loaded together shares most of its text: the largest speaks for all.
    return limit.of === 'all rules' ? found.toSorted((a, b) => b.size - a.size).slice(0, 1) : found;
  });
}

function sizeOf(text: string, { unit }: Limit): number {
  if (unit === 'bytes') return Buffer.byteLength(text);
  return unit === 'lines' ? text.trimEnd().split('\n').length : text.length;
}

function measuredBy({ of, max }: Limit, { features }: Runtime, files: readonly Measured[]): Measured[] {
  switch (of) {
    case 'rule':
      return withBodies(files.filter(covered(features.rules)));
    case 'root rule':
      return withBodies(files.filter(({ path }) => features.rules.some((glob) => glob.replace(/^\*\*\//, '') === path)));
    case 'all rules':
      return loadedTogether(withBodies(files.filter(covered(features.rules))));
    case 'agent body':
      return withBodies(files.filter(covered(features.agents)));
    case 'command':
      return withBodies(files.filter(covered(features.prompts)));
    case 'skill name':
    case 'skill description': {
      const key = of === 'skill name' ? 'name' : 'description';
      const skills = files.filter(({ path }) => isSkill(path) && covered(features.skills)({ path }));
      // Only a long header can hold a long value, and few are long.
      return skills.flatMap((skill) => (header(skill.text).length > max ? [{ ...skill, text: valueIn(header(skill.text), key) }] : []));
    }
  }
}

function covered(globs: readonly string[]): (file: { readonly path: FilePath }) => boolean {
  const parts = globs.flatMap((glob) => compileGlobList(glob, 'rooted'));
  return ({ path }) => parts.some(({ matches }) => matches(path));
}

function isSkill(path: FilePath): boolean {
  return path.endsWith('/SKILL.md');
}

function header(text: string): string {
  return /^---\n[^]*?\n---(?:\n|$)/.exec(text)?.[0] ?? '';
}

/** Of a header that a build has written: one line, in JSON's quotes or none, or a folded text indented below. */
function valueIn(written: string, key: string): string {
  const value = new RegExp(`^${key}:[ \\t]*((?:.*)(?:\\n[ \\t]+.*)*)`, 'm').exec(written)?.[1] ?? '';
  return value.replace(/\n[ \t]+/g, ' ').replace(/^(["'])([^]*)\1$/, '$2');
}

function withBodies(files: readonly Measured[]): Measured[] {
  return files.map((file) => ({ ...file, text: file.text.slice(header(file.text).length).trim() }));
}

/** For each folder without rules further in: its file with those in the folders above, as runtimes join them. */
function loadedTogether(files: readonly Measured[]): Measured[] {
  const innermost = files.filter(
    ({ path }) => !files.some((other) => other.path !== path && isBelow(folderOf(path), folderOf(other.path))),
  );
  return innermost.map(({ path }) => {
    const folders = new Set([...foldersAbove(path), folderOf(path)]);
    const chain = files.filter((file) => folders.has(folderOf(file.path)));
    return { path, text: chain.map(({ text }) => text).join('\n\n'), sources: [...new Set(chain.flatMap(({ sources }) => sources))] };
  });
}

function isBelow(folder: FilePath, other: FilePath): boolean {
  return other !== folder && isInside(folder, other);
}
