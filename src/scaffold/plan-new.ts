import type { Primitive } from '../graph/graph.ts';
import { compileGlobList } from '../graph/match-glob.ts';
import { isTemplatePlace } from '../graph/spec-template.ts';
import { kindOf } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import { folderOf, isRepositoryPath, pathIn, baseNameOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { applyEdits } from '../model/text-edits.ts';
import { UsageError } from '../model/usage-error.ts';
import { layoutOf, primitiveNamed } from './layout.ts';
import { longName } from './library.ts';
import type { LibraryFile, ReadText } from './library.ts';
import { filled, newPath, placeholdersIn } from './new-kinds.ts';
import type { NewKind } from './new-kinds.ts';
import type { Template } from './own-templates.ts';
import { placeLinks, sectionsOf } from './place-links.ts';
import { textOfOwn } from './text-of-own.ts';

export interface NewInput {
  readonly kind: NewKind;
  /** Values of the placeholders, checked. */
  readonly values: Readonly<Record<string, string>>;
  /** The template, parsed under its path in the library, or in the repository where that has one. */
  readonly template: Document;
  /** Whose template it is. */
  readonly from: Template['from'];
  readonly read: ReadText;
  readonly library: readonly LibraryFile[];
  readonly primitives: readonly Primitive[];
  /** Instead of the folder or the path that the repository's habits give. */
  readonly folder?: FilePath | undefined;
  readonly output?: FilePath | undefined;
}

export interface NewFilePlan {
  readonly path: FilePath;
  readonly text: string;
  /** Others are made of it, so its placeholders are kept. */
  readonly isTemplate: boolean;
  /** Names of library files that are linked and not here. */
  readonly unlinked: readonly string[];
  /** Placeholders that are still to be filled in. */
  readonly left: readonly string[];
}

/** Kinds that are called by name: two of one name are one too many. */
const called = new Set(['agent', 'prompt', 'skill']);

/** The file that a template makes in a repository. Throws a `UsageError` where it cannot stand there. */
export function planNew({ kind, values, template, from, read, library, primitives, folder, output }: NewInput): NewFilePlan {
  const usual = newPath(kind, values, layoutOf(primitives));
  const path = output ?? (folder === undefined ? usual : pathIn(folder, tailOf(kind, usual)));
  assertReadable(kind, path);
  const name = values['name'] ?? '';
  const namesake =
    kind.primitive !== undefined && called.has(kind.primitive) ? primitiveNamed(primitives, kind.primitive, name) : undefined;
  if (namesake !== undefined && namesake.path !== path)
    throw new UsageError(`${namesake.path} is the ${kind.id} \`${name}\` already. Choose another name, or edit that file.`);
  // What others are made of keeps its blanks.
  const isTemplate = kind.primitive === 'spec' && isTemplatePlace(path);
  if (from === 'repository') {
    const made = textOfOwn(template, path, isTemplate ? {} : values, (at, words) => read(at, 'spec', words));
    return { path, text: made.text, isTemplate, unlinked: [], left: isTemplate ? [] : made.left };
  }
  const { edits, unlinked } = placeLinks(template, path, (target) => {
    const file = library.find((one) => one.path === target);
    const present = file === undefined ? undefined : primitiveNamed(primitives, file.kind, file.name);
    return present === undefined ? undefined : { path: present.path, sections: sectionsOf(present) };
  });
  const names = unlinked.flatMap((target) => library.filter((one) => one.path === target).map(longName));
  const placed = applyEdits(template.text, edits);
  if (isTemplate) return { path, text: placed, isTemplate, unlinked: names, left: [] };
  const text = filled(placed, values);
  const [open] = placeholdersIn(text);
  if (open !== undefined) throw new Error(`${template.path} has the placeholder {{${open}}}, which nothing fills in.`);
  return { path, text, isTemplate, unlinked: names, left: [] };
}

/** The part of the usual path that belongs to the file: the folder of a skill goes along. */
function tailOf({ primitive }: NewKind, path: FilePath): FilePath {
  return primitive === 'skill' ? `${baseNameOf(folderOf(path))}/${baseNameOf(path)}` : baseNameOf(path);
}

function assertReadable({ id, primitive }: NewKind, path: FilePath): void {
  if (!isRepositoryPath(path) || /(?:^|\/)(?:\.git|node_modules|\.primitives)\//.test(path))
    throw new UsageError(`\`${path}\` is no place for it: nothing reads primitives there. Name a folder of the repository.`);
  if (primitive !== undefined && kindOf(path) !== primitive)
    throw new UsageError(
      `\`${path}\` is not the name of ${/^[aeio]/.test(id) ? 'an' : 'a'} ${id}, so nothing would read it. End it with ${endings[primitive]}.`,
    );
}

const endings = {
  instructions: '`.instructions.md`',
  agent: '`.agent.md`',
  prompt: '`.prompt.md`',
  spec: '`.spec.md`',
  memory: '`.memory.md`',
  context: '`.context.md`',
  skill: '`/SKILL.md`',
} as const;

/** A list of globs as a person wrote it. Throws a `UsageError` for one that no runtime can read. */
export function checkedGlobs(list: string): string {
  const parts = compileGlobList(list, 'vscode');
  if (list.trim() === '' || parts.some(({ problem, pattern }) => problem !== undefined || pattern === '') || /["\\\p{Cc}]/u.test(list))
    throw new UsageError(`\`${list}\` cannot be read as globs. Write for example --apply-to "src/**" or --apply-to "**/*.ts,**/*.tsx".`);
  return list.trim();
}
