import type { Primitive } from '../graph/graph.ts';
import { compileGlobList } from '../graph/match-glob.ts';
import { kindOf } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import { folderOf, isRepositoryPath, pathIn, baseNameOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { applyEdits } from '../model/text-edits.ts';
import { UsageError } from '../model/usage-error.ts';
import { layoutOf, primitiveNamed } from './layout.ts';
import { longName } from './library.ts';
import type { LibraryFile } from './library.ts';
import { filled, newPath, placeholdersIn } from './new-kinds.ts';
import type { NewKind } from './new-kinds.ts';
import { placeLinks, sectionsOf } from './place-links.ts';

export interface NewInput {
  readonly kind: NewKind;
  /** Values of the placeholders, checked. */
  readonly values: Readonly<Record<string, string>>;
  /** The template, parsed under its path in the library. */
  readonly template: Document;
  readonly library: readonly LibraryFile[];
  readonly primitives: readonly Primitive[];
  /** Instead of the folder or the path that the repository's habits give. */
  readonly folder?: FilePath | undefined;
  readonly output?: FilePath | undefined;
}

export interface NewFilePlan {
  readonly path: FilePath;
  readonly text: string;
  /** Names of library files that are linked and not here. */
  readonly unlinked: readonly string[];
}

/** Kinds that are called by name: two of one name are one too many. */
const called = new Set(['agent', 'prompt', 'skill']);

/** The file that a template makes in a repository. Throws a `UsageError` where it cannot stand there. */
export function planNew({ kind, values, template, library, primitives, folder, output }: NewInput): NewFilePlan {
  const usual = newPath(kind, values, layoutOf(primitives));
  const path = output ?? (folder === undefined ? usual : pathIn(folder, tailOf(kind, usual)));
  assertReadable(kind, path);
  const name = values['name'] ?? '';
  const namesake =
    kind.primitive !== undefined && called.has(kind.primitive) ? primitiveNamed(primitives, kind.primitive, name) : undefined;
  if (namesake !== undefined && namesake.path !== path)
    throw new UsageError(`${namesake.path} is the ${kind.id} \`${name}\` already. Choose another name, or edit that file.`);
  const { edits, unlinked } = placeLinks(template, path, (target) => {
    const file = library.find((one) => one.path === target);
    const present = file === undefined ? undefined : primitiveNamed(primitives, file.kind, file.name);
    return present === undefined ? undefined : { path: present.path, sections: sectionsOf(present) };
  });
  const text = filled(applyEdits(template.text, edits), values);
  const [open] = placeholdersIn(text);
  if (open !== undefined) throw new Error(`${template.path} has the placeholder {{${open}}}, which nothing fills in.`);
  return { path, text, unlinked: unlinked.flatMap((target) => library.filter((one) => one.path === target).map(longName)) };
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

/** The path of the template that a person asked for. */
export function templateNamed({ id, templates }: NewKind, name: string | undefined): FilePath {
  const names = Object.keys(templates);
  const path = templates[name ?? names[0] ?? ''];
  if (path !== undefined) return path;
  throw new UsageError(
    names.length === 1
      ? `There is one template of ${id}: leave out --template.`
      : `There is no template \`${name ?? ''}\` of ${id}.${didYouMean(name ?? '', names)} Use one of ${names.join(', ')}.`,
  );
}

/** A list of globs as a person wrote it. Throws a `UsageError` for one that no runtime can read. */
export function checkedGlobs(list: string): string {
  const parts = compileGlobList(list, 'vscode');
  if (list.trim() === '' || parts.some(({ problem, pattern }) => problem !== undefined || pattern === '') || /["\\\p{Cc}]/u.test(list))
    throw new UsageError(`\`${list}\` cannot be read as globs. Write for example --apply-to "src/**" or --apply-to "**/*.ts,**/*.tsx".`);
  return list.trim();
}
