import { byCodeUnit, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { namesTaken, outputNames } from './output-names.ts';
import { frontmatterText } from './frontmatter-text.ts';
import { provenance } from './provenance.ts';
import type { EmitInput, OutputFile } from './runtime.ts';

/** Each skill with the files beside it: scripts and references are part of a skill. */
export function skillOutputs({ graph, primitives }: EmitInput, folder: FilePath, taken: readonly string[] = []): OutputFile[] {
  const skills = primitives.filter(({ kind }) => kind === 'skill');
  const names = outputNames(
    skills.map(({ path }) => path),
    new Set([...taken, ...namesTaken(graph, folder, '/SKILL.md')]),
  );
  return skills.flatMap((skill) => {
    const from = folderOf(skill.path);
    const to = `${folder}/${names.get(skill.path)}`;
    // A skill at the root would take the whole repository along.
    const siblings = from === '' ? [] : graph.paths.sources.filter((path) => path.startsWith(`${from}/`) && path !== skill.path);
    return [
      {
        path: `${to}/SKILL.md`,
        sources: [skill.path],
        content: {
          type: 'parts',
          parts: [
            { type: 'text', text: frontmatterText({ ...skill.frontmatter?.value, name: names.get(skill.path) }) },
            provenance([skill.path]),
            { type: 'body', of: skill.path, ...(from === '' ? {} : { movedFolder: from }) },
          ],
        },
      } satisfies OutputFile,
      ...siblings
        .toSorted(byCodeUnit)
        .map((path) => ({ path: to + path.slice(from.length), sources: [path], content: { type: 'copy', of: path } }) satisfies OutputFile),
    ];
  });
}
