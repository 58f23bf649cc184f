import type { Graph, Primitive } from '../graph/graph.ts';
import { byCodeUnit, folderOf, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { frontmatterText } from './frontmatter-text.ts';
import { namesTaken, outputNames, slugName } from './output-names.ts';
import { provenance } from './provenance.ts';
import type { EmitInput, OutputFile, OutputPart } from './runtime.ts';

/** Each skill with the files beside it: scripts and references are part of a skill. */
export function skillOutputs({ graph, primitives }: EmitInput, folder: FilePath): OutputFile[] {
  const skills = primitives.filter(({ kind }) => kind === 'skill');
  const names = outputNames(skills, { taken: namesTaken(graph, folder, '/SKILL.md'), toName: slugName });
  return skills.flatMap((skill) => {
    const from = folderOf(skill.path);
    const to = `${folder}/${names.get(skill.path)}`;
    const siblings = siblingsOf(graph, skill);
    const moved = movesWhole(graph, skill, siblings) ? { movedFolder: from } : {};
    const parts: OutputPart[] = [
      { type: 'text', text: frontmatterText({ ...skill.frontmatter?.value, name: names.get(skill.path) }) },
      provenance([skill.path]),
      { type: 'body', of: skill.path, ...moved },
    ];
    return [
      { path: `${to}/SKILL.md`, sources: [skill.path], content: { type: 'parts', parts } } satisfies OutputFile,
      ...siblings.map((path): OutputFile => ({
        path: to + path.slice(from.length),
        sources: [path],
        content: siblingContent(graph, path, moved),
      })),
    ];
  });
}

/** The files that come along, sorted. A skill inside the folder is a skill of its own, with its own files. */
function siblingsOf({ paths, primitives }: Graph, skill: Primitive): FilePath[] {
  const from = folderOf(skill.path);
  // A skill at the root would take the whole repository along.
  if (from === '') return [];
  const nested = primitives
    .filter(({ kind, path }) => kind === 'skill' && folderOf(path) !== from && isInside(from, path))
    .map(({ path }) => folderOf(path));
  return paths.sources
    .filter((path) => path.startsWith(`${from}/`) && path !== skill.path && !nested.some((folder) => isInside(folder, path)))
    .toSorted(byCodeUnit);
}

/** Whether links between the files of the folder hold in the copy too: none of them stays behind. */
function movesWhole({ paths }: Graph, skill: Primitive, siblings: readonly FilePath[]): boolean {
  const from = folderOf(skill.path);
  return from !== '' && paths.files.filter((path) => path.startsWith(`${from}/`)).length === siblings.length + 1;
}

/** Markdown that was read is written with its links rebased, anything else byte for byte. */
function siblingContent({ documents }: Graph, path: FilePath, moved: { readonly movedFolder?: FilePath }): OutputFile['content'] {
  const document = documents.get(path);
  if (document === undefined) return { type: 'copy', of: path };
  const head = document.text.slice(0, document.bodyStart).replace(/\r\n?/g, '\n').trim();
  const body: OutputPart = { type: 'body', of: path, ...moved };
  return { type: 'parts', parts: head === '' ? [body] : [{ type: 'text', text: head }, body] };
}
