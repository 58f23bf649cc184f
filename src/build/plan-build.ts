import type { Graph, Primitive } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import { parseHref, resolveLink } from '../graph/link-target.ts';
import type { LinkSpace } from '../graph/link-target.ts';
import { locateIn } from '../graph/locate.ts';
import { isClaudeRule, isLocal, kindOf } from '../kinds.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import { byCodeUnit, folderOf } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import type { ProblemCode } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Span } from '../model/span.ts';
import type { Emission, JsonKey, Loss, OutputContent, Runtime } from '../runtimes/runtime.ts';
import { duplicateFinding, overLimitFinding } from './build-findings.ts';
import { bundleFiles, shippedText } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { contextFolders, deliver } from './delivery.ts';
import { duplicateLoading } from './duplicate-loading.ts';
import { apart } from './local-overlay.ts';
import { withJsonKeys } from './merge-json.ts';
import { overLimits } from './over-limits.ts';
import { folderTree, placeInstruction } from './place-instructions.ts';
import { bodyOf, renderOutput } from './render-output.ts';
import type { RenderedText, RenderOptions } from './render-output.ts';
import { oneForEachPath } from './shared-files.ts';
import { standing, treeAfter } from './tree-after.ts';
import type { ExistingFiles } from './tree-after.ts';

/** One file that a build wants to exist. */
export interface PlannedFile {
  readonly path: FilePath;
  /** Joined by `,` when several runtimes want the same bytes. */
  readonly runtime: string;
  readonly sources: readonly FilePath[];
  readonly content:
    | { readonly type: 'text'; readonly text: string }
    | { readonly type: 'copy'; readonly of: FilePath }
    | { readonly type: 'json-keys'; readonly keys: readonly JsonKey[] };
  /** Estimated; 0 for what is no text of ours. */
  readonly tokens: number;
}

export interface BuildPlan {
  /** Sorted by path. */
  readonly files: readonly PlannedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Sources that could not be built: their former outputs stay. */
  readonly broken: ReadonlySet<FilePath>;
}

export interface BuildOptions {
  /** Whether links lead to the Markdown that sources link to, or to copies in a folder of the runtime. */
  readonly linked?: 'link' | 'copy';
  /** Primitives of one person: these are built, each into files of its own, and nothing else is. */
  readonly local?: ReadonlySet<FilePath>;
  /** Files that are there already. Without them nobody can tell what is loaded twice. */
  readonly existing?: ExistingFiles;
  /** Whether everything is planned that the runtimes read, built or not, to be sent elsewhere. Needs `existing`. */
  readonly bundle?: boolean;
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
export function planBuild(graph: Graph, options: BuildOptions): BuildPlan {
  const { runtimes, others = [], copyPrice, owned = new Set(), linked = 'link', local, existing, bundle: isBundle = false } = options;
  const diagnostics = new Map<string, Diagnostic>();
  const report = (ruleId: string, severity: Diagnostic['severity'], path: FilePath, span: Span, message: string, hint: string): void => {
    const diagnostic = { ruleId, severity, path, span: locateIn(graph, path, span), message, hint };
    diagnostics.set(JSON.stringify(diagnostic), diagnostic);
  };

  const foldersFor = placements(graph, copyPrice);
  // Rules of Claude Code stand where a build writes: whoever keeps them by hand keeps them there, for Claude Code and VS Code.
  const sources = sourcesOf(graph, local);
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

  const unreadable = graph.unreadable.filter(({ path }) => local === undefined || local.has(path));
  for (const { path, reason } of unreadable) {
    report(
      'unreadable-source',
      'error',
      path,
      start,
      `The file cannot be read: ${reason}. What was built from it before stays.`,
      'Make it readable, or delete it.',
    );
  }
  const broken = new Set(unreadable.map(({ path }) => path));
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

  const together = [...runtimes, ...others];
  const alongside = new Set(together.map(({ id }) => id));
  // What one person adds stands in no AGENTS.md, so that nobody may count on finding it there.
  const agentsMd = local === undefined && together.some(({ features }) => features.rules.includes('**/AGENTS.md'));
  const emitted = runtimes.map((runtime) => {
    const primitives = sources.filter((primitive) => !broken.has(primitive.path) && !runtime.isNative(primitive));
    const all = runtime.emit({ graph, primitives, foldersFor, alongside, agentsMd });
    const emission = local === undefined ? all : apart(all, runtime, primitives);
    return { runtime, outputs: emission.outputs, losses: [...emission.losses, ...notWritten(runtime, primitives, emission)] };
  });
  const before = spaceAfter(graph, owned, []);
  const folderFor = contextFolders(together);
  const emissions = emitted.map((emission) => {
    const { copies, movedFor } =
      linked === 'copy' ? deliver(before, emission.outputs, folderFor) : { copies: [], movedFor: () => new Map() };
    return { ...emission, outputs: [...emission.outputs, ...copies], movedFor };
  });
  const space = spaceAfter(
    graph,
    owned,
    emissions.flatMap(({ outputs }) => outputs.map(({ path }) => path)),
  );
  const bundle = isBundle && existing !== undefined ? bundleOf(emissions, { graph, space, owned, existing }) : undefined;
  const reportDropped = ({ path, reference, reason }: RenderedText['dropped'][number]): void => {
    if (reason === 'unshipped') {
      const target = resolveLink(space, path, reference);
      const parsed = parseHref(path, reference.href);
      const to = 'path' in target ? target.path : typeof parsed === 'object' ? parsed.path : '';
      report(
        'unshipped-link',
        'warning',
        path,
        reference.hrefSpan,
        `The link to \`${reference.href}\` leads to ${bundle?.whyNot(to) ?? 'a file'}, which is not part of the bundle: there its text has no target.`,
        'Link to a file of at most 1 MiB in this repository, or say in words what to look for.',
      );
      return;
    }
    report(
      'dropped-link',
      'warning',
      path,
      reference.hrefSpan,
      `The link to \`${reference.href}\` leads nowhere: built files carry its text, or a link to the file without the anchor.`,
      'Correct the link: `primitives lint` says how.',
    );
  };
  const wanted: PlannedFile[] = [];
  for (const { runtime, outputs, losses, movedFor } of emissions) {
    for (const { path, span, message, hint } of losses) report('lossy-output', 'info', path, span, message, hint);
    for (const { path, sources: from, content } of outputs) {
      const rendered = rendering(content, { space, folder: folderOf(path), moved: movedFor(path), ships: bundle?.ships });
      rendered.dropped.forEach(reportDropped);
      const tokens = tokensOf(rendered.content);
      wanted.push({ path, runtime: runtime.id, sources: from, content: rendered.content, tokens });
    }
  }
  const built = oneForEachPath(wanted);
  for (const over of runtimes.flatMap((runtime) => overLimits(runtime, built.filter(isFor(runtime)), (path) => bodyAt(graph, path)))) {
    const { ruleId, severity, path, message, hint } = overLimitFinding(over);
    report(ruleId, severity, path, start, message, hint);
  }
  if (existing !== undefined && local === undefined) {
    const after = { graph, planned: built, owned, existing, replaces: isBundle };
    for (const duplicate of duplicateLoading(graph, treeAfter(after), standing(after), runtimes)) {
      const { ruleId, severity, path, message, hint } = duplicateFinding(duplicate);
      report(ruleId, severity, path, start, message, hint);
    }
  }
  const shipped = bundle === undefined || existing === undefined ? [] : shippedFiles(bundle, space, reportDropped);
  const files = [...built.map((file) => (bundle === undefined ? file : complete(file, existing))), ...shipped];
  return {
    broken,
    files: files.toSorted((a, b) => byCodeUnit(a.path, b.path)),
    diagnostics: [...diagnostics.values()].toSorted((a, b) => byCodeUnit(a.path, b.path) || a.span.start.offset - b.span.start.offset),
  };
}

/** What is built, the constitution first. Rules of Claude Code stand where a build writes: whoever keeps them by hand keeps them there. */
function sourcesOf({ primitives, constitution }: Graph, local: ReadonlySet<FilePath> | undefined): Primitive[] {
  if (local !== undefined) return primitives.filter(({ path }) => local.has(path));
  const others = primitives.filter(({ path }) => !isClaudeRule(path) && path !== constitution?.path && !isLocal(path));
  return constitution === undefined ? others : [constitution, ...others].toSorted((a, b) => byCodeUnit(a.path, b.path));
}

function isFor({ id }: Runtime): (file: PlannedFile) => boolean {
  return ({ runtime }) => runtime.split(',').includes(id);
}

function bodyAt({ documents }: Graph, path: FilePath): string | undefined {
  const document = documents.get(path);
  return document?.text.slice(document.bodyStart);
}

function bundleOf(emissions: Parameters<typeof bundleFiles>[0], options: Omit<Parameters<typeof bundleFiles>[1], 'tree'>): Bundle {
  const planned = emissions.flatMap(({ runtime, outputs }) =>
    outputs.map(({ path, sources }): PlannedFile => ({
      path,
      sources,
      runtime: runtime.id,
      content: { type: 'text', text: '' },
      tokens: 0,
    })),
  );
  return bundleFiles(emissions, { ...options, tree: treeAfter({ ...options, planned, replaces: true }) });
}

function shippedFiles(
  { shipped, ships }: Bundle,
  space: LinkSpace,
  reportDropped: (dropped: RenderedText['dropped'][number]) => void,
): PlannedFile[] {
  return [...shipped].map(([path, runtimes]) => {
    const changed = shippedText(space, path, ships);
    for (const dropped of changed?.dropped ?? []) reportDropped({ path, ...dropped });
    const content: PlannedFile['content'] = changed === undefined ? { type: 'copy', of: path } : { type: 'text', text: changed.text };
    return { path, runtime: runtimes.join(','), sources: [path], content, tokens: 0 };
  });
}

/** In a bundle no file is there yet that keys could be added to: the whole file comes along. */
function complete(file: PlannedFile, existing: ExistingFiles | undefined): PlannedFile {
  if (file.content.type !== 'json-keys') return file;
  const text = withJsonKeys(existing?.text(file.path) ?? '', file.content.keys);
  return text === undefined ? file : { ...file, content: { type: 'text', text } };
}

/** Kinds that no runtime reads by themselves arrive through links. */
const written: ReadonlySet<Kind> = new Set(['instructions', 'agent', 'prompt', 'skill']);

/** One loss for each primitive of a kind that the runtime does not have. */
function notWritten(runtime: Runtime, primitives: readonly Primitive[], { outputs }: Emission): Loss[] {
  const features: Readonly<Record<string, readonly string[]>> = {
    agent: runtime.features.agents,
    prompt: runtime.features.prompts,
    skill: runtime.features.skills,
  };
  const built = new Set(outputs.flatMap(({ sources }) => sources));
  return primitives
    .filter(({ kind, path }) => written.has(kind) && features[kind]?.length === 0 && !built.has(path))
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

function rendering(content: OutputContent, { folder, ...options }: RenderOptions): Rendering {
  if (content.type === 'copy' || content.type === 'json-keys') return { content, dropped: [] };
  const { text, dropped } = renderOutput(content.parts, { ...options, folder: content.type === 'wrapped' ? '' : folder });
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
