import type { Primitive } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import { isRepositoryWide } from '../kinds.ts';
import { byCodeUnit, relativePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { encodePath } from '../model/encode-path.ts';
import { labels, lostKeys } from './losses.ts';
import { commentSafe, provenance } from './provenance.ts';
import { titleOf } from './portable-globs.ts';
import type { OutputFile, OutputPart, Runtime } from './runtime.ts';

/** A hierarchy of AGENTS.md files, which Codex, Cursor, GitHub, Zed and others read: each holds the instructions for the files below its folder. */
export const agentsMd: Runtime = {
  id: 'agents-md',
  sources: ['https://agents.md', 'openai/codex codex-rs/core/src/agents_md.rs'],
  verifiedOn: '2026-11-01',
  isNative: () => false,
  emit({ graph, primitives, foldersFor }) {
    const placed = new Map<FilePath, Primitive[]>();
    const onDemand: Primitive[] = [];
    for (const instruction of primitives.filter(({ kind }) => kind === 'instructions')) {
      if (instructionScope(graph, instruction).type === 'on-demand') onDemand.push(instruction);
      for (const folder of foldersFor(instruction)) {
        const known = placed.get(folder);
        if (known === undefined) placed.set(folder, [instruction]);
        else known.push(instruction);
      }
    }
    if (onDemand.length > 0 && !placed.has('')) placed.set('', []);
    const outputs = [...placed]
      .toSorted(([a], [b]) => byCodeUnit(a, b))
      .map(([folder, instructions]): OutputFile => {
        const listed = folder === '' ? onDemand : [];
        const parts = instructions
          .toSorted(repositoryWideFirst)
          .flatMap((instruction) => section(instruction, graph.scopes.get(instruction.path)?.list));
        return {
          path: folder === '' ? 'AGENTS.md' : `${folder}/AGENTS.md`,
          sources: [...instructions, ...listed].map(({ path }) => path).toSorted(byCodeUnit),
          content: { type: 'parts', parts: [provenance([]), ...parts, ...onDemandList(folder, listed)] },
        };
      });
    const written = [...new Set([...placed.values(), onDemand].flat())].toSorted((a, b) => byCodeUnit(a.path, b.path));
    return { outputs, losses: written.flatMap((instruction) => lostKeys(instruction, 'AGENTS.md', [...labels, 'applyTo'])) };
  },
};

function repositoryWideFirst(a: Primitive, b: Primitive): number {
  return Number(isRepositoryWide(b.path)) - Number(isRepositoryWide(a.path)) || byCodeUnit(a.path, b.path);
}

/** The format has no scope of its own, so the text names it: the folder may hold files of other kinds. */
function section({ path }: Primitive, list: string | undefined): OutputPart[] {
  const scope = list === undefined ? '' : `\n\nThe following applies to files that match ${codeSpan(list)}.`;
  return [
    { type: 'text', text: `<!-- Source: ${commentSafe(path)} -->${scope}` },
    { type: 'body', of: path },
  ];
}

/** A code span on one line, however many backticks the text has. */
function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

/** Instructions without a scope are read when a task calls for them: listed, not included. */
function onDemandList(folder: FilePath, instructions: readonly Primitive[]): OutputPart[] {
  if (instructions.length === 0) return [];
  const items = instructions.map(
    (instruction) => `- [${linkText(titleOf(instruction))}](${encodePath(relativePath(folder, instruction.path))})`,
  );
  return [{ type: 'text', text: `## Read on demand\n\nRead these when the task calls for them:\n\n${items.join('\n')}` }];
}

function linkText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\[\]<>`*_&!#|~]/g, '\\$&');
}
