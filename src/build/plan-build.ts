import type { Graph, Primitive } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import type { LinkSpace } from '../graph/link-target.ts';
import { locateIn } from '../graph/locate.ts';
import { isClaudeRule, kindOf } from '../kinds.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import { byCodeUnit, folderOf } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import type { ProblemCode } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Span } from '../model/span.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Emission, Loss, OutputContent, Runtime } from '../runtimes/runtime.ts';
import { contradicts } from './merge-json.ts';
import type { WantedKey } from './merge-json.ts';
import { folderTree, placeInstruction } from './place-instructions.ts';
import { bodyOf, renderOutput } from './render-output.ts';
import type { RenderedText } from './render-output.ts';

/** One file that a build wants to exist. */
export interface PlannedFile {
  readonly path: FilePath;
  /** Joined by `,` when several runtimes want the same bytes. */
  readonly runtime: string;
  readonly sources: readonly FilePath[];
  readonly content:
    | { readonly type: 'text'; readonly text: string }
    | { readonly type: 'copy'; readonly of: FilePath }
    | { readonly type: 'json-keys'; readonly keys: readonly WantedKey[] };
  /** Estimated; 0 for what is no text of ours. */
  readonly tokens: number;
}

/** A finding of a build, and for a loss the runtime that has it. */
export type BuildDiagnostic = Diagnostic & { readonly runtime?: string };

export interface BuildPlan {
  /** Sorted by path. */
  readonly files: readonly PlannedFile[];
  readonly diagnostics: readonly BuildDiagnostic[];
  /** Sources that could not be built: their former outputs stay. */
  readonly broken: ReadonlySet<FilePath>;
}

export interface BuildOptions {
  readonly runtimes: readonly Runtime[];
  readonly copyPrice: number;
  /** Runtimes whose files stand in the same tree without being built now. */
  readonly others?: readonly Runtime[];
  /** What earlier builds of these runtimes have written. */
  readonly owned?: ReadonlySet<FilePath>;
}

const start = { start: 0, end: 0 };

/** What makes the frontmatter unreadable: building on would lose scope and name, and put YAML into the text. */
const fatal: ReadonlySet<ProblemCode> = new Set([
  'yaml-syntax',
  'yaml-limit',
  'yaml-not-a-mapping',
  'unopened-frontmatter',
  'unclosed-frontmatter',
  'foreign-frontmatter',
  'wrapped-file',
]);

/** Everything that a build would write. Throws a `UsageError` when two runtimes want different bytes at one path. */
export function planBuild(graph: Graph, { runtimes, others = [], copyPrice, owned = new Set() }: BuildOptions): BuildPlan {
  const diagnostics = new Map<string, BuildDiagnostic>();
  const report = (
    ruleId: string,
    severity: Diagnostic['severity'],
    path: FilePath,
    span: Span,
    message: string,
    hint: string,
    of: Pick<BuildDiagnostic, 'runtime'> = {},
  ): void => {
    const diagnostic = { ruleId, severity, path, span: locateIn(graph, path, span), message, hint, ...of };
    diagnostics.set(JSON.stringify(diagnostic), diagnostic);
  };

  const foldersFor = placements(graph, copyPrice);
  // Rules of Claude Code stand where a build writes: whoever keeps them by hand keeps them there, for Claude Code and VS Code.
  const sources = graph.primitives.filter(({ path }) => !isClaudeRule(path));
  for (const primitive of sources) {
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

  for (const { path, reason } of graph.unreadable) {
    report(
      'unreadable-source',
      'error',
      path,
      start,
      `The file cannot be read: ${reason}. What was built from it before stays.`,
      'Make it readable, or delete it.',
    );
  }
  const broken = new Set(graph.unreadable.map(({ path }) => path));
  for (const { path, problems } of sources) {
    const problem = problems.find(({ code }) => fatal.has(code));
    if (problem === undefined) continue;
    broken.add(path);
    report(
      'broken-source',
      'error',
      path,
      problem.span,
      'The frontmatter cannot be read, so nobody can tell what this file is for. It was not built; what was built from it before stays.',
      '`primitives lint` says what is wrong.',
    );
  }

  const files = new Map<FilePath, PlannedFile>();
  const together = [...runtimes, ...others];
  const alongside = new Set(together.map(({ id }) => id));
  const agentsMd = together.some(({ features }) => features.rules.includes('**/AGENTS.md'));
  const emissions = runtimes.map((runtime) => {
    const primitives = sources.filter((primitive) => !broken.has(primitive.path) && !runtime.isNative(primitive));
    const emission = runtime.emit({ graph, primitives, foldersFor, alongside, agentsMd });
    return { runtime, outputs: emission.outputs, losses: [...emission.losses, ...notWritten(runtime, primitives, emission)] };
  });
  const space = spaceAfter(
    graph,
    owned,
    emissions.flatMap(({ outputs }) => outputs.map(({ path }) => path)),
  );
  for (const { runtime, outputs, losses } of emissions) {
    for (const { path, span, message, hint } of losses) report('lossy-output', 'info', path, span, message, hint, { runtime: runtime.id });
    for (const { path, sources: from, content } of outputs) {
      const rendered = rendering(space, path, content, runtime);
      for (const { path: source, reference } of rendered.dropped) {
        report(
          'dropped-link',
          'warning',
          source,
          reference.hrefSpan,
          `The link to \`${reference.href}\` leads nowhere: built files carry its text, or a link to the file without the anchor.`,
          'Correct the link: `primitives lint` says how.',
        );
      }
      const planned: PlannedFile = {
        path,
        runtime: runtime.id,
        sources: from,
        content: rendered.content,
        tokens: tokensOf(rendered.content),
      };
      files.set(path, joined(files.get(path), planned));
    }
  }
  return {
    broken,
    files: [...files.values()].toSorted((a, b) => byCodeUnit(a.path, b.path)),
    diagnostics: [...diagnostics.values()].toSorted((a, b) => byCodeUnit(a.path, b.path) || a.span.start.offset - b.span.start.offset),
  };
}

/** Kinds that no runtime reads by themselves arrive through links. */
const emitted: ReadonlySet<Kind> = new Set(['instructions', 'agent', 'prompt', 'skill']);

/** One loss for each primitive of a kind that the runtime does not have. */
function notWritten(runtime: Runtime, primitives: readonly Primitive[], { outputs }: Emission): Loss[] {
  const features: Readonly<Record<string, readonly string[]>> = {
    agent: runtime.features.agents,
    prompt: runtime.features.prompts,
    skill: runtime.features.skills,
  };
  const written = new Set(outputs.flatMap(({ sources }) => sources));
  return primitives
    .filter(({ kind, path }) => emitted.has(kind) && features[kind]?.length === 0 && !written.has(path))
    .map(({ kind, path }) => ({
      path,
      span: start,
      effect: 'dropped',
      message: `${runtime.title} has no ${kind}s: this one is not written for it.`,
      hint: 'Build for a runtime that has them as well, or accept the difference.',
    }));
}

interface Rendering {
  readonly content: PlannedFile['content'];
  readonly dropped: RenderedText['dropped'];
}

function rendering(space: LinkSpace, path: FilePath, content: OutputContent, { id }: Runtime): Rendering {
  if (content.type === 'copy') return { content, dropped: [] };
  if (content.type === 'json-keys')
    return { content: { ...content, keys: content.keys.map((key) => ({ ...key, runtime: id })) }, dropped: [] };
  const { text, dropped } = renderOutput(space, content.type === 'wrapped' ? '' : folderOf(path), content.parts);
  return { content: { type: 'text', text: content.type === 'wrapped' ? content.wrap(text) : text }, dropped };
}

function tokensOf(content: PlannedFile['content']): number {
  return content.type === 'text' ? estimateTokens(content.text) : 0;
}

/** What links can lead to once the build is done: outputs count by whether they are planned, not by what is on the disk. */
function spaceAfter(graph: Graph, owned: ReadonlySet<FilePath>, planned: readonly FilePath[]): LinkSpace {
  const documents = new Map([...graph.documents].filter(([path]) => !owned.has(path)));
  return {
    paths: graph.paths.withFiles([...graph.paths.files.filter((path) => !owned.has(path)), ...planned]),
    aliases: graph.aliases,
    documents,
  };
}

function joined(known: PlannedFile | undefined, planned: PlannedFile): PlannedFile {
  if (known === undefined) return planned;
  const content = joinedContent(known, planned);
  if (content !== undefined) {
    const sources =
      content.type === 'json-keys' ? [...new Set([...known.sources, ...planned.sources])].toSorted(byCodeUnit) : known.sources;
    return {
      ...known,
      content,
      sources,
      runtime: known.runtime === planned.runtime ? known.runtime : `${known.runtime},${planned.runtime}`,
    };
  }
  const names = known.runtime === planned.runtime ? known.runtime : `${known.runtime} and ${planned.runtime}`;
  throw new UsageError(
    `${planned.path} would get different contents from ${known.sources.join(', ')} and from ${planned.sources.join(', ')} (${names}). ` +
      'Nothing was written. Rename one of them.',
  );
}

/** What both want; `undefined` when they cannot both have it. Keys of a JSON file stand beside one another. */
function joinedContent(known: PlannedFile, planned: PlannedFile): PlannedFile['content'] | undefined {
  if (known.content.type !== 'json-keys' || planned.content.type !== 'json-keys') {
    return JSON.stringify(known.content) === JSON.stringify(planned.content) ? known.content : undefined;
  }
  const keys = [...known.content.keys, ...planned.content.keys];
  return contradicts(keys) ? undefined : { type: 'json-keys', keys };
}

/** Where each instruction goes in a hierarchy of folders: computed once, when first asked for. */
function placements(graph: Graph, copyPrice: number): (instruction: Primitive) => readonly FilePath[] {
  // An AGENTS.md is where instructions go, not what they are for, whoever wrote it.
  const tree = folderTree(graph.paths.sources.filter((path) => kindOf(path) !== 'agents-file'));
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
