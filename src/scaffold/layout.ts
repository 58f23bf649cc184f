import type { Primitive } from '../graph/graph.ts';
import { nameOf } from '../graph/agents.ts';
import { isTemplateFolder } from '../graph/spec-template.ts';
import { isClaudeAgent, isClaudeRule, isRepositoryWide, stemOf } from '../kinds.ts';
import { baseNameOf, folderOf, pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import { spellingOf } from '../model/spelling.ts';

/** The kinds that have a name and a folder of their own. */
export type NamedKind = Exclude<Kind, 'agents-file'>;

/** Folders and endings as VS Code, Copilot and apm have them below `.github` and `.apm`. */
const usual: Readonly<Record<NamedKind, readonly [folder: string, ending: string]>> = {
  instructions: ['instructions', '.instructions.md'],
  agent: ['agents', '.agent.md'],
  prompt: ['prompts', '.prompt.md'],
  spec: ['specs', '.spec.md'],
  memory: ['memory', '.memory.md'],
  context: ['context', '.context.md'],
  skill: ['skills', '/SKILL.md'],
};

/** Folders that primitives are kept in, the most telling first. */
const bases = ['.apm', 'primitives', '.github'] as const;

/** Where a repository keeps its primitives: a path for each kind and name. */
export type Layout = (kind: NamedKind, name: string) => FilePath;

/**
 * All of one kind in one folder: the next goes there too. Otherwise the base that has primitives decides, and `.github` where none has.
 * Specs are read by people first: they stand in `specs` at the root.
 */
export function layoutOf(primitives: readonly Primitive[]): Layout {
  const base = bases.find((folder) => primitives.some(({ path }) => path.startsWith(`${folder}/`))) ?? '.github';
  return (kind, name) => {
    const [folder, ending] = usual[kind];
    const folders = new Set(primitives.filter((one) => one.kind === kind && isOrdinary(one, ending)).flatMap((one) => homeOf(one)));
    const [only] = folders;
    return pathIn(only !== undefined && folders.size === 1 ? only : kind === 'spec' ? folder : `${base}/${folder}`, `${name}${ending}`);
  };
}

/** Whether it is called as others of its kind are, and is not of one runtime alone. */
function isOrdinary({ path }: Primitive, ending: string): boolean {
  if (isClaudeAgent(path) || isClaudeRule(path) || isRepositoryWide(path) || path.startsWith('.claude/')) return false;
  return ending.startsWith('/') ? baseNameOf(path) === ending.slice(1) : path.endsWith(ending);
}

/** The folder that the next of its kind goes into as well. A folder of templates is none, but specs may stand around it. */
function homeOf({ kind, path }: Primitive): FilePath[] {
  const folder = folderOf(path);
  if (kind === 'skill') return [folderOf(folder)];
  if (kind !== 'spec' || !isTemplateFolder(folder)) return [folder];
  return baseNameOf(folderOf(folder)) === usual.spec[0] ? [folderOf(folder)] : [];
}

/** The primitive of this kind that answers to the name, wherever it stands. */
export function primitiveNamed(primitives: readonly Primitive[], kind: Kind, name: string): Primitive | undefined {
  const wanted = spellingOf(name);
  return primitives.find((one) => one.kind === kind && (spellingOf(nameOf(one)) === wanted || spellingOf(stemOf(one.path)) === wanted));
}
