import type { Graph, Primitive } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import { locateIn } from '../graph/locate.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Span } from '../model/span.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Runtime } from '../runtimes/runtime.ts';
import { folderTree, placeInstruction } from './place-instructions.ts';
import { bodyOf, renderOutput } from './render-output.ts';

/** One file that a build wants to exist. */
export interface PlannedFile {
  readonly path: FilePath;
  /** Joined by `,` when several runtimes want the same bytes. */
  readonly runtime: string;
  readonly sources: readonly FilePath[];
  readonly content: { readonly type: 'text'; readonly text: string } | { readonly type: 'copy'; readonly of: FilePath };
  /** Estimated; 0 for copies. */
  readonly tokens: number;
}

export interface BuildPlan {
  /** Sorted by path. */
  readonly files: readonly PlannedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface BuildOptions {
  readonly runtimes: readonly Runtime[];
  readonly copyPrice: number;
}

/** Everything that a build would write. Throws a `UsageError` when two runtimes want different bytes at one path. */
export function planBuild(graph: Graph, { runtimes, copyPrice }: BuildOptions): BuildPlan {
  const diagnostics = new Map<string, Diagnostic>();
  const report = (ruleId: string, severity: Diagnostic['severity'], path: FilePath, span: Span, message: string, hint: string): void => {
    const diagnostic = { ruleId, severity, path, span: locateIn(graph, path, span), message, hint };
    diagnostics.set(JSON.stringify(diagnostic), diagnostic);
  };

  const foldersFor = placements(graph, copyPrice);
  for (const primitive of graph.primitives) {
    const scope = graph.scopes.get(primitive.path);
    if (scope === undefined || foldersFor(primitive).length > 0) continue;
    report(
      'dead-instruction',
      'warning',
      primitive.path,
      scope.span,
      'No file matches `applyTo`, so these instructions are not placed in any AGENTS.md.',
      'Correct the globs: `primitives lint` says which.',
    );
  }

  const files = new Map<FilePath, PlannedFile>();
  for (const runtime of runtimes) {
    const primitives = graph.primitives.filter((primitive) => !runtime.isNative(primitive));
    const { outputs, losses } = runtime.emit({ graph, primitives, foldersFor });
    for (const { path, span, message, hint } of losses) report('lossy-output', 'info', path, span, message, hint);
    for (const { path, sources, content } of outputs) {
      const rendered = content.type === 'copy' ? undefined : renderOutput(graph, path, content.parts);
      for (const { path: from, reference } of rendered?.dropped ?? []) {
        report(
          'dropped-link',
          'warning',
          from,
          reference.hrefSpan,
          `The link to \`${reference.href}\` leads nowhere: built files carry its text, or a link to the file without the anchor.`,
          'Correct the link: `primitives lint` says how.',
        );
      }
      const planned: PlannedFile = {
        path,
        runtime: runtime.id,
        sources,
        content: content.type === 'copy' ? content : { type: 'text', text: rendered?.text ?? '' },
        tokens: rendered === undefined ? 0 : estimateTokens(rendered.text),
      };
      files.set(path, joined(files.get(path), planned));
    }
  }
  return {
    files: [...files.values()].toSorted((a, b) => byCodeUnit(a.path, b.path)),
    diagnostics: [...diagnostics.values()].toSorted((a, b) => byCodeUnit(a.path, b.path) || a.span.start.offset - b.span.start.offset),
  };
}

function joined(known: PlannedFile | undefined, planned: PlannedFile): PlannedFile {
  if (known === undefined) return planned;
  if (JSON.stringify(known.content) === JSON.stringify(planned.content)) {
    return known.runtime === planned.runtime ? known : { ...known, runtime: `${known.runtime},${planned.runtime}` };
  }
  const names = known.runtime === planned.runtime ? known.runtime : `${known.runtime} and ${planned.runtime}`;
  throw new UsageError(
    `${planned.path} would get different contents from ${known.sources.join(', ')} and from ${planned.sources.join(', ')} (${names}). ` +
      'Nothing was written. Rename one of them.',
  );
}

/** Where each instruction goes in a hierarchy of folders: computed once, when first asked for. */
function placements(graph: Graph, copyPrice: number): (instruction: Primitive) => readonly FilePath[] {
  const tree = folderTree(graph.paths.sources);
  const known = new Map<FilePath, readonly FilePath[]>();
  return (instruction) => {
    const folders = known.get(instruction.path) ?? foldersOf(instruction);
    known.set(instruction.path, folders);
    return folders;
  };
  function foldersOf(instruction: Primitive): readonly FilePath[] {
    const scope = instructionScope(graph, instruction);
    if (scope.type === 'everything') return [''];
    if (scope.type === 'folder') return [scope.folder];
    if (scope.type === 'on-demand') return [];
    const parts = scope.scope.parts.vscode;
    const { start, end } = bodyOf(instruction);
    return placeInstruction(tree, {
      applies: (file) => parts.some(({ matches }) => matches(file)),
      tokens: estimateTokens(instruction.text.slice(start, end)),
      copyPrice,
    }).folders;
  }
}
