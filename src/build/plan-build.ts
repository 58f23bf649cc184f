import type { Graph, Primitive } from '../graph/graph.ts';
import type { LinkSpace } from '../graph/link-target.ts';
import { isClaudeRule, isLocal } from '../kinds.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import { byCodeUnit, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { observed } from '../model/observer.ts';
import type { Observer } from '../model/observer.ts';
import type { Loss, OutputContent, Runtime } from '../runtimes/runtime.ts';
import {
  brokenSources,
  deadInstructions,
  diagnosticsOf,
  droppedFinding,
  duplicateFinding,
  lossFinding,
  overLimitFinding,
} from './build-findings.ts';
import type { Finding } from './build-findings.ts';
import { bundleFiles, shippedText } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { duplicateLoading } from './duplicate-loading.ts';
import { mergeKeys } from './merge-json.ts';
import type { WantedKey } from './wanted-keys.ts';
import { overLimits } from './over-limits.ts';
import { placements } from './placements.ts';
import { renderOutput } from './render-output.ts';
import type { RenderedText, RenderOptions } from './render-output.ts';
import { emissionsOf } from './runtime-emissions.ts';
import { wrappedOrigin } from './text-origin.ts';
import type { TextOrigin } from './text-origin.ts';
import { oneForEachPath } from './shared-files.ts';
import { spaceAfter } from './space-after.ts';
import { standing, treeAfter } from './tree-after.ts';
import type { ExistingFiles } from './tree-after.ts';
import { pushTo } from '../model/push-to.ts';

/** One file that a build wants to exist. */
export interface PlannedFile {
  readonly path: FilePath;
  /** Joined by `,` when several runtimes want the same bytes. */
  readonly runtime: string;
  readonly sources: readonly FilePath[];
  readonly content:
    | { readonly type: 'text'; readonly text: string; readonly origin?: TextOrigin }
    | { readonly type: 'copy'; readonly of: FilePath }
    | { readonly type: 'json-keys'; readonly keys: readonly WantedKey[] };
  /** Estimated; 0 for what is no text of ours. */
  readonly tokens: number;
}

/** A finding of a build, and for a loss the runtime that has it and what becomes of the meaning. */
export type BuildDiagnostic = Diagnostic & { readonly runtime?: string; readonly effect?: Loss['effect'] };

export interface BuildPlan {
  /** Sorted by path. */
  readonly files: readonly PlannedFile[];
  readonly diagnostics: readonly BuildDiagnostic[];
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
  /** Whether settings of VS Code are built that keep it from loading a rule twice. */
  readonly vscodeSettings?: boolean;
  /** Runtimes whose files stand in the same tree without being built now. */
  readonly others?: readonly Runtime[];
  /** What earlier builds of these runtimes have written. */
  readonly owned?: ReadonlySet<FilePath>;
  /** What another build writes along with this one: links may lead there. */
  readonly beside?: readonly FilePath[];
  readonly observer?: Observer | undefined;
}

/** Everything that a build would write. Throws a `UsageError` when two runtimes want different bytes at one path. */
export function planBuild(graph: Graph, options: BuildOptions): BuildPlan {
  const { runtimes, owned = new Set(), beside = [], local, existing, bundle: isBundle = false } = options;
  const foldersFor = placements(graph, options.copyPrice);
  const sources = sourcesOf(graph, local);
  const broken = brokenSources(graph, sources, local);
  const findings: Finding[] = [...deadInstructions(graph, sources, foldersFor), ...broken];
  const isBroken = new Set(broken.map(({ path }) => path));
  const emissions = emissionsOf(graph, options, {
    foldersFor,
    sources: sources.filter(({ path }) => !isBroken.has(path)),
  });
  const planned = emissions.flatMap(({ outputs }) => outputs.map(({ path }) => path));
  const space = spaceAfter(graph, owned, [...beside, ...planned]);
  const bundle = isBundle && existing !== undefined ? bundleOf(emissions, { graph, space, owned, existing }) : undefined;

  const wanted: PlannedFile[] = [];
  options.observer?.begin('render', emissions.length);
  for (const { runtime, outputs, losses, movedFor } of emissions) {
    for (const loss of losses) findings.push(lossFinding(loss, runtime));
    for (const { path, sources: from, content } of outputs) {
      const rendered = rendering(runtime, content, { space, folder: folderOf(path), moved: movedFor(path), ships: bundle?.ships });
      for (const dropped of rendered.dropped) findings.push(droppedFinding(space, dropped, bundle));
      wanted.push({ path, runtime: runtime.id, sources: from, content: rendered.content, tokens: tokensOf(rendered.content) });
    }
    options.observer?.done(runtime.id);
  }
  options.observer?.end();
  const built = oneForEachPath(wanted);
  const filesOf = byRuntime(built);
  const bodyAt = (path: FilePath): string | undefined => {
    const document = graph.documents.get(path);
    return document?.text.slice(document.bodyStart);
  };
  findings.push(...runtimes.flatMap((runtime) => overLimits(runtime, filesOf.get(runtime.id) ?? [], bodyAt)).map(overLimitFinding));
  if (existing !== undefined && local === undefined) {
    const after = { graph, planned: built, owned, existing, replaces: isBundle };
    const loading = (): ReturnType<typeof duplicateLoading> =>
      duplicateLoading(graph, treeAfter(after), standing(after), runtimes, options);
    findings.push(...observed(options.observer, 'load', loading).map(duplicateFinding));
  }
  const shipped = bundle === undefined ? [] : shippedFiles(bundle, space);
  for (const { dropped } of shipped) for (const one of dropped) findings.push(droppedFinding(space, one, bundle));
  const files = [...built.map((file) => (bundle === undefined ? file : complete(file, existing))), ...shipped.map(({ file }) => file)];
  return {
    broken: isBroken,
    files: files.toSorted((a, b) => byCodeUnit(a.path, b.path)),
    diagnostics: diagnosticsOf(graph, findings),
  };
}

/** What is built, the constitution among it. Rules of Claude Code stand where a build writes: whoever keeps them by hand keeps them there. */
export function sourcesOf({ primitives, constitution }: Graph, local: ReadonlySet<FilePath> | undefined): Primitive[] {
  if (local !== undefined) return primitives.filter(({ path }) => local.has(path));
  const others = primitives.filter(({ path }) => !isClaudeRule(path) && path !== constitution?.path && !isLocal(path));
  return constitution === undefined ? others : [constitution, ...others].toSorted((a, b) => byCodeUnit(a.path, b.path));
}

function byRuntime(files: readonly PlannedFile[]): ReadonlyMap<string, readonly PlannedFile[]> {
  const groups = new Map<string, PlannedFile[]>();
  for (const file of files) {
    for (const id of file.runtime.split(',')) {
      pushTo(groups, id, file);
    }
  }
  return groups;
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
): { readonly file: PlannedFile; readonly dropped: RenderedText['dropped'] }[] {
  return [...shipped].map(([path, runtimes]) => {
    const changed = shippedText(space, path, ships);
    const content: PlannedFile['content'] =
      changed === undefined ? { type: 'copy', of: path } : { type: 'text', text: changed.text, origin: changed.origin };
    return {
      file: { path, runtime: runtimes.join(','), sources: [path], content, tokens: 0 },
      dropped: (changed?.dropped ?? []).map((dropped) => ({ path, ...dropped })),
    };
  });
}

/** In a bundle no file is there yet that keys could be added to: the whole file comes along. */
function complete(file: PlannedFile, existing: ExistingFiles | undefined): PlannedFile {
  if (file.content.type !== 'json-keys') return file;
  const merge = mergeKeys(existing?.text(file.path) ?? '', file.content.keys, { owned: [], force: true });
  return merge.type === 'merged' ? { ...file, content: { type: 'text', text: merge.text } } : file;
}

interface Rendering {
  readonly content: PlannedFile['content'];
  readonly dropped: RenderedText['dropped'];
}

function rendering({ id }: Runtime, content: OutputContent, { folder, ...options }: RenderOptions): Rendering {
  if (content.type === 'copy') return { content, dropped: [] };
  if (content.type === 'json-keys') {
    return { content: { ...content, keys: content.keys.map((key) => ({ ...key, runtime: id })) }, dropped: [] };
  }
  const { text, origin, dropped } = renderOutput(content.parts, { ...options, folder: content.type === 'wrapped' ? '' : folder });
  if (content.type === 'parts') return { content: { type: 'text', text, origin }, dropped };
  const wrapped = content.wrap(text);
  return { content: { type: 'text', text: wrapped.text, origin: wrappedOrigin(origin, text, wrapped) }, dropped };
}

function tokensOf(content: PlannedFile['content']): number {
  return content.type === 'text' ? estimateTokens(content.text) : 0;
}
