import { isAlwaysOn } from '../graph/always-on.ts';
import type { Graph, Primitive, Scope } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import { locateIn } from '../graph/locate.ts';
import { DIALECTS } from '../graph/match-glob.ts';
import type { Dialect } from '../graph/match-glob.ts';
import { isLocal, isMarkdown, kindOf } from '../kinds.ts';
import { baseNameOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { ExplainReport } from '../model/generated/schema-types.ts';
import type { SourceInText } from '../arrivals/source-in-text.ts';
import { explainForRuntime } from './explain-for-runtime.ts';
import { resolveContext } from './resolve-context.ts';
import type { ContextOptions, ResolvedContext } from './resolve-context.ts';
import type { Reader } from './runtime-context.ts';
import { whyNoMatch } from './why-no-match.ts';

type Result = ExplainReport['results'][number];
type Explanation = Omit<Result, 'path' | 'runtimes'>;

export interface ExplainOptions extends ContextOptions {
  /** Whether the configuration keeps a path from being read. */
  readonly isIgnored: (path: FilePath) => boolean;
  /** Runtimes that are asked as well. */
  readonly readers?: readonly Reader[];
  /** What the files that they load bring of the primitive. */
  readonly inText?: SourceInText;
}

/** Why a primitive, or Markdown that may be linked to, does or does not apply to each path. */
export function explainPrimitive(graph: Graph, subject: FilePath, paths: readonly FilePath[], options: ExplainOptions): ExplainReport {
  const { readers, inText } = options;
  return {
    version: 1,
    primitive: subject,
    results: paths.map((path) => {
      const explanation = explanationOf(graph, subject, path, options);
      if (readers === undefined || inText === undefined) return { path, ...explanation };
      return { path, ...explanation, runtimes: readers.map((reader) => explainForRuntime(graph, reader, subject, path, inText)) };
    }),
  };
}

function explanationOf(graph: Graph, subject: FilePath, path: FilePath, options: ExplainOptions): Explanation {
  const unread = whyUnread(graph, subject, options);
  if (unread !== undefined) return { applies: false, how: 'unread', why: unread, patterns: [], chain: [] };
  const scope = graph.scopes.get(subject);
  const patterns = scope === undefined ? [] : triedPatterns(graph, subject, scope, path, options.dialect);
  const context = resolveContext(graph, path, options);
  const loaded = context.documents.find((document) => document.path === subject);
  if (loaded !== undefined) return { applies: true, ...howLoaded(graph, context, loaded), patterns };
  return { applies: false, ...whyNotLoaded(graph, subject, path, options.dialect, patterns), patterns, chain: [] };
}

function whyUnread(graph: Graph, subject: FilePath, { isIgnored }: ExplainOptions): string | undefined {
  const unreadable = graph.unreadable.find(({ path }) => path === subject);
  if (unreadable !== undefined) return `It cannot be read: ${unreadable.reason}.`;
  const sources = graph.generated.get(subject);
  if (sources !== undefined) {
    const from = sources.length === 0 ? '' : ` from ${sources.join(', ')}: ask about ${sources.length === 1 ? 'that' : 'those'}`;
    return `A build has written it${from}. With --runtime, what is built is asked for.`;
  }
  if (isIgnored(subject)) return 'The configuration leaves it out: `ignore` in primitives.config.json covers it.';
  if (graph.documents.has(subject)) return undefined;
  const alias = graph.aliases.get(subject);
  if (alias !== undefined) return `It is a symbolic link to ${alias}: ask about that.`;
  if (!isMarkdown(subject)) return 'It is no Markdown, and no primitive.';
  return kindOf(subject) === undefined
    ? 'It is no primitive by its name, and no primitive links to it.'
    : 'It was not read: git ignores it, or it lies outside of what is listed.';
}

function triedPatterns(graph: Graph, subject: FilePath, scope: Scope, path: FilePath, dialect: Dialect): Explanation['patterns'] {
  const other = DIALECTS.find((name) => name !== dialect) ?? dialect;
  return scope.parts[dialect].map((part, index) => {
    const span = locateIn(graph, subject, scope.partSpans[index] ?? scope.span);
    if (part.matches(path)) return { pattern: part.pattern, span, matches: true };
    const elsewhere = scope.parts[other][index]?.matches(path) === true;
    const why = elsewhere && dialect === 'rooted' ? floatingAlone(part.pattern) : whyNoMatch(part, path, dialect);
    return { pattern: part.pattern, span, matches: false, why, ...(elsewhere ? { otherDialect: other } : {}) };
  });
}

function floatingAlone(pattern: string): string {
  return `it starts at the root of the repository here; \`**/${pattern}\` matches at any depth, in any case of the letters where VS Code reads it`;
}

function howLoaded(
  graph: Graph,
  context: ResolvedContext,
  { path, reason }: ResolvedContext['documents'][number],
): Pick<Explanation, 'how' | 'why' | 'chain'> {
  const mine = isLocal(path) ? ' It is yours alone: who does not have the file does not get it.' : '';
  switch (reason.type) {
    case 'always':
      return { how: 'always', why: `It is always on: ${whyAlways(graph, path)}.${mine}`, chain: [] };
    case 'apply-to': {
      const place = `${path}:${locateIn(graph, path, reason.span).start.line}`;
      return { how: 'apply-to', why: `\`${reason.pattern}\` matches (${place}).${mine}`, chain: [] };
    }
    case 'link':
      return { how: 'link', why: `Links pull it in.${mine}`, chain: chainTo(graph, context, path) };
    default:
      return { how: 'called', why: `It was named as the ${reason.type}.${mine}`, chain: [] };
  }
}

function whyAlways(graph: Graph, path: FilePath): string {
  if (path === graph.constitution?.path) return 'it is the constitution';
  if (graph.documents.get(path)?.kind === 'agents-file') return `${baseNameOf(path)} stands where it is read whatever the file`;
  return 'it stands where it is read for every file of the repository or package';
}

/** The links from what applies by itself to a document, in the order in which they are followed. */
function chainTo(graph: Graph, { documents }: ResolvedContext, path: FilePath): Explanation['chain'] {
  const steps: Explanation['chain'] = [];
  let at: FilePath = path;
  for (let step = documents.find((document) => document.path === at); step?.reason.type === 'link';) {
    const { from, span } = step.reason;
    steps.unshift({ from, to: at, span: locateIn(graph, from, span) });
    at = from;
    step = steps.length > documents.length ? undefined : documents.find((document) => document.path === at);
  }
  return steps;
}

function whyNotLoaded(
  graph: Graph,
  subject: FilePath,
  path: FilePath,
  dialect: Dialect,
  patterns: Explanation['patterns'],
): Pick<Explanation, 'how' | 'why'> {
  const primitive = graph.primitives.find((known) => known.path === subject);
  const referring = referringTo(graph, subject);
  const linked =
    referring.length === 0
      ? ' Nothing links to it.'
      : ` It is linked to from ${listed(referring)}, which ${referring.length === 1 ? 'does' : 'do'} not apply here.`;
  if (primitive === undefined) return { how: 'no-match', why: `It is no primitive: it is read where links lead to it.${linked}` };
  if (['agent', 'prompt', 'skill'].includes(primitive.kind)) {
    return {
      how: 'called',
      why: `${primitive.kind === 'agent' ? 'An agent' : `A ${primitive.kind}`} belongs to no path: it is offered, and read when somebody calls it.`,
    };
  }
  if (primitive.kind === 'agents-file') return { how: 'no-match', why: whyNotRead(graph, primitive, path, dialect) };
  if (primitive.kind !== 'instructions') {
    return { how: 'no-match', why: `A ${primitive.kind} applies to no path by itself: it is read where links lead to it.${linked}` };
  }
  const scope = instructionScope(graph, primitive);
  if (scope.type === 'folder') return { how: 'no-match', why: `It is for the files below ${scope.folder}.` };
  if (patterns.length === 0) return { how: 'on-demand', why: `${whyOnDemand(primitive)} A task calls for it by its description.` };
  const other = patterns.find(({ otherDialect }) => otherDialect !== undefined)?.otherDialect;
  const elsewhere =
    other === undefined ? '' : ` Where patterns ${other === 'vscode' ? 'match at any depth (VS Code)' : 'start at the root'} it does.`;
  const none = patterns.length === 1 ? 'Its pattern does not match.' : `None of its ${patterns.length} patterns matches.`;
  return { how: 'no-match', why: none + elsewhere };
}

function whyOnDemand({ frontmatter }: Primitive): string {
  const value = frontmatter?.value['applyTo'] ?? frontmatter?.value['paths'];
  if (value === undefined) return 'It has no `applyTo`, so no file calls for it.';
  return Array.isArray(value)
    ? '`applyTo` is a list, which VS Code does not read: write one text with commas.'
    : '`applyTo` is no list of patterns.';
}

function whyNotRead(graph: Graph, primitive: Primitive, path: FilePath, dialect: Dialect): string {
  const elsewhere = DIALECTS.find((other) => other !== dialect && isAlwaysOn(primitive, path, other, graph));
  const where =
    dialect === 'vscode' ? 'VS Code reads files of this name at the root alone' : 'the nearest AGENTS.md above the path is read';
  const other = elsewhere === undefined ? '' : ` With --dialect ${elsewhere} it does apply.`;
  return `By the rules of this dialect ${where}.${other}`;
}

function referringTo(graph: Graph, subject: FilePath): FilePath[] {
  const from = graph.edges.flatMap((edge) =>
    edge.type === 'links-to' && edge.target.type === 'file' && edge.target.path === subject && edge.from !== subject ? [edge.from] : [],
  );
  return [...new Set(from)];
}

function listed(paths: readonly FilePath[]): string {
  return paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 2).join(', ')} and ${paths.length - 2} more`;
}
