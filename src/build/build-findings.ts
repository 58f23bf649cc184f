import type { Graph, Primitive } from '../graph/graph.ts';
import { parseHref, resolveLink } from '../graph/link-target.ts';
import type { LinkSpace } from '../graph/link-target.ts';
import { locateIn } from '../graph/locate.ts';
import { unclearProblem } from '../graph/unclear-source.ts';
import type { Severity } from '../model/diagnostic.ts';
import { baseNameOf, byCodeUnit, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { groupedDigits } from '../model/grouped-digits.ts';
import { fileStart } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { Loss, Runtime } from '../runtimes/runtime.ts';
import type { Bundle } from './bundle.ts';
import { unmatched } from './class-paths.ts';
import type { DuplicateLoading } from './duplicate-loading.ts';
import type { BuildDiagnostic } from './plan-build.ts';
import type { OverLimit } from './over-limits.ts';
import type { RenderedText } from './render-output.ts';

/** What a build has to say of a source, or of a built file as a whole. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly path: FilePath;
  /** The beginning of the file when left out. */
  readonly span?: Span;
  readonly message: string;
  readonly hint: string;
  /** Of a loss: who has it. */
  readonly runtime?: string;
  readonly effect?: Loss['effect'];
}

const start = fileStart;

/** Each finding once, in the order of files and places. */
export function diagnosticsOf(graph: Graph, findings: readonly Finding[]): BuildDiagnostic[] {
  const diagnostics = findings.map(({ span = start, ...finding }) => ({ ...finding, span: locateIn(graph, finding.path, span) }));
  const distinct = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...distinct.values()].toSorted((a, b) => byCodeUnit(a.path, b.path) || a.span.start.offset - b.span.start.offset);
}

export function deadInstructions(
  { scopes }: Graph,
  sources: readonly Primitive[],
  foldersFor: (instruction: Primitive) => readonly FilePath[],
): Finding[] {
  return sources.flatMap((primitive) => {
    const scope = scopes.get(primitive.path);
    if (scope === undefined || foldersFor(primitive).length > 0) return [];
    return [
      {
        ruleId: 'dead-instruction',
        severity: 'warning',
        path: primitive.path,
        span: scope.span,
        message: 'No file matches `applyTo`, so these instructions are not placed in any AGENTS.md.',
        hint: 'Correct the globs: `primitives lint` says which.',
      },
    ];
  });
}

/** One finding for each source that cannot be built. With `local`, only those of one person are spoken of. */
export function brokenSources(graph: Graph, sources: readonly Primitive[], local: ReadonlySet<FilePath> | undefined): Finding[] {
  const unreadable = graph.unreadable.filter(({ path }) => local === undefined || local.has(path));
  return [
    ...unreadable.map(({ path, reason }) => ({
      ruleId: 'unreadable-source',
      severity: 'error' as const,
      path,
      message: `The file cannot be read: ${reason}. What was built from it before stays.`,
      hint: 'Make it readable, or delete it.',
    })),
    ...sources.flatMap(({ path, problems }): Finding[] => {
      const problem = unclearProblem(problems);
      if (problem === undefined) return [];
      const message =
        'The frontmatter cannot be read, so nobody can tell what this file is for. It was not built; what was built from it before stays.';
      const hint = '`primitives lint` says what is wrong.';
      return [{ ruleId: 'broken-source', severity: 'error', path, span: problem.span, message, hint }];
    }),
  ];
}

export function lossFinding({ path, span, effect, message, hint }: Loss, { id }: Runtime): Finding {
  return { ruleId: 'lossy-output', severity: 'info', path, span, message, hint, runtime: id, effect };
}

export function droppedFinding(
  space: LinkSpace,
  { path, reference, reason }: RenderedText['dropped'][number],
  bundle: Bundle | undefined,
): Finding {
  const { href, hrefSpan: span } = reference;
  if (reason === 'unshipped' && bundle !== undefined) {
    const target = resolveLink(space, path, reference);
    const parsed = parseHref(path, href);
    const to = 'path' in target ? target.path : typeof parsed === 'object' ? parsed.path : '';
    const message = `The link to \`${href}\` leads to ${bundle.whyNot(to)}, which is not part of the bundle: there its text has no target.`;
    const hint = 'Link to a file of at most 1 MiB in this repository, or say in words what to look for.';
    return { ruleId: 'unshipped-link', severity: 'warning', path, span, message, hint };
  }
  return {
    ruleId: 'dropped-link',
    severity: 'warning',
    path,
    span,
    message: `The link to \`${href}\` leads nowhere: built files carry its text, or a link to the file without the anchor.`,
    hint: 'Correct the link: `primitives lint` says how.',
  };
}

const beyond = {
  cut: 'reads the first %, and cuts off the rest',
  dropped: 'takes at most %, and leaves out what is longer',
  advised: 'is said to follow at most % well',
} as const;

export function overLimitFinding({ path, runtime, limit, size, largest }: OverLimit): Finding {
  const measure = (count: number): string => `${groupedDigits(count)} ${limit.unit}`;
  const what = limit.of === 'all rules' ? 'What is loaded together up to this file' : `The ${limit.of}`;
  const from = largest.map(({ source, size: share }) => `${source} (${measure(share)})`).join(', ');
  return {
    ruleId: 'over-limit',
    severity: limit.beyond === 'advised' ? 'info' : 'warning',
    path,
    message: `${what} has ${measure(size)}. ${runtime.title} ${beyond[limit.beyond].replace('%', measure(limit.max))} (${limit.source}).`,
    hint: limit.of.startsWith('skill ')
      ? `Shorten it in ${from.replace(/ \([^)]*\)/g, '')}.`
      : `Most of it comes from ${from}: shorten that, or split it by the files that it is for.`,
  };
}

const MAX_FILES = 4;

export function duplicateFinding({ runtime, files, instructions, tokens, path, owners, settings, option }: DuplicateLoading): Finding {
  const named = files
    .slice(0, MAX_FILES)
    .map((file) => `\`${file}\``)
    .join(', ');
  const more = files.length > MAX_FILES ? ` and ${files.length - MAX_FILES} more` : '';
  const what = instructions === 0 ? 'text' : instructions === 1 ? 'one instruction' : `${instructions} instructions`;
  const where = whereAbouts(path);
  const byBuild = option === undefined ? '' : ` (a build does so with \`"build": { "${option}": true }\`)`;
  const ways = [
    ...(settings.length === 0 ? [] : [`set ${settings.join(' and ')} in ${runtime.title}${byBuild}`]),
    ...(owners.length === 0
      ? []
      : [
          `build without ${owners
            .map((id) => `\`${id}\``)
            .join(', ')
            .replace(/, ([^,]*)$/, ' and $1')}`,
        ]),
    ...(settings.length + owners.length === 0 ? ['keep the text in one of the files'] : []),
  ];
  const way = ways.join(', or ');
  return {
    ruleId: 'duplicate-loading',
    severity: 'info',
    path: files[0] ?? '',
    message: `${runtime.title} loads ${what} more than once, from ${named}${more}: about ${groupedDigits(tokens)} tokens too many ${where}.`,
    hint: `${way.charAt(0).toUpperCase()}${way.slice(1)}, or accept the cost.`,
  };
}

/** A path that stands for others is not one that people know. */
function whereAbouts(path: FilePath): string {
  if (path === unmatched) return 'whatever the task';
  return baseNameOf(path) === unmatched ? `for work in \`${folderOf(path)}\`` : `for work on \`${path}\``;
}
