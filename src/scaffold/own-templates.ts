import { isSpecTemplate, isTemplatePlace, specTemplateName } from '../graph/spec-template.ts';
import type { Graph } from '../graph/graph.ts';
import { kindOf } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import type { NewKind } from './new-kinds.ts';

/** A template that the repository keeps for itself: people have changed it, and lessons do. */
export interface OwnTemplate {
  readonly name: string;
  readonly path: FilePath;
  /** Its text, or why nobody can read it. */
  readonly read: Document | string;
}

/** What a new file is made of. */
export type Template = { readonly from: 'repository'; readonly own: OwnTemplate } | { readonly from: 'library'; readonly path: FilePath };

type Sources = Pick<Graph, 'primitives' | 'generated' | 'unreadable'>;

/** The templates that a repository has of a kind, sorted by path. Of specs alone: any other primitive is in force where it lies. */
export function ownTemplatesOf({ primitive }: NewKind, { primitives, generated, unreadable }: Sources): readonly OwnTemplate[] {
  if (primitive !== 'spec') return [];
  const read = primitives.flatMap((one): OwnTemplate[] => {
    if (!isSpecTemplate(one) || generated.has(one.path)) return [];
    const isDamaged = one.problems.some(({ code }) => code === 'invalid-encoding');
    return [{ name: specTemplateName(one.path), path: one.path, read: isDamaged ? 'it is no UTF-8' : one }];
  });
  const unread = unreadable
    .filter(({ path }) => kindOf(path) === 'spec' && isTemplatePlace(path))
    .map(({ path, reason }): OwnTemplate => ({ name: specTemplateName(path), path, read: reason }));
  return [...read, ...unread].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The template that a person asked for; without a name the repository's only one, or the one in the place of the library's first. One of
 * the repository stands before one of the library with its name. Throws a `UsageError` for a name that is none or that several have, and
 * where there are several to choose from.
 */
export function templateNamed(kind: NewKind, own: readonly OwnTemplate[], name: string | undefined): Template {
  const { id, templates } = kind;
  const [usual = id] = Object.keys(templates);
  const names = [...new Set([...own.map((one) => one.name), ...Object.keys(templates)])];
  if (name === undefined) {
    const [only] = own;
    if (only !== undefined && own.length === 1) return { from: 'repository', own: only };
    if (own.length > 0 && own.every((one) => one.name !== usual))
      throw new UsageError(`There are several templates of ${id} here. Name one with --template: ${own.map(nameOrPath).join(', ')}.`);
    return templateNamed(kind, own, usual);
  }
  const found = own.filter((one) => one.path === name || one.name === name);
  const [first] = found;
  if (first !== undefined && found.length === 1) return { from: 'repository', own: first };
  if (found.length > 1)
    throw new UsageError(
      `\`${name}\` is the name of ${found.length} templates. Write ${found.map(({ path }) => `\`${path}\``).join(' or ')}.`,
    );
  const path = templates[name];
  if (path !== undefined) return { from: 'library', path };
  throw new UsageError(
    names.length === 1
      ? `There is one template of ${id}: leave out --template.`
      : `There is no template \`${name}\` of ${id}.${didYouMean(name, names)} Use one of ${names.join(', ')}.`,
  );

  function nameOrPath(one: OwnTemplate): string {
    return own.some((other) => other !== one && other.name === one.name) ? one.path : one.name;
  }
}

/** The text of an own template. Throws a `UsageError` where it cannot be read. */
export function readable({ path, read }: OwnTemplate): Document {
  if (typeof read !== 'string') return read;
  throw new UsageError(`${path} is the template of it and cannot be read: ${read}. Repair it, or name another one with --template.`);
}
