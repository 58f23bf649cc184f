import { brokenLinks } from '../../graph/link-edges.ts';
import { isPlaceholder, writtenPath } from '../../graph/link-target.ts';
import type { Graph, LinkEdge } from '../../graph/graph.ts';
import { baseNameOf, folderOf, resolvePath } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import { nearestName } from '../../model/nearest-name.ts';
import { linkTo, retargeting } from '../retarget-link.ts';
import type { Finding, GraphRule } from '../rule.ts';

export const noBrokenLink = {
  id: 'no-broken-link',
  summary: 'Links must lead to a file or folder that exists.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const edge of brokenLinks(graph)) {
      const { reference, target } = edge;
      if (target.type !== 'missing') continue;
      const place = { path: edge.from, span: reference.hrefSpan };
      if (isPlaceholder(reference.href)) {
        yield {
          ...place,
          severity: 'info',
          message: `Link target \`${reference.href}\` looks like a placeholder, but agents read it as a link to \`${target.path}\`, which does not exist.`,
          hint: 'Put the example into a code span.',
        };
      } else {
        yield {
          ...place,
          message: `Link target \`${target.path}\` does not exist, so agents that follow the link find nothing.`,
          ...whatToDo(graph, edge, target.path),
        };
      }
    }
  },
} as const satisfies GraphRule;

function whatToDo(graph: Graph, edge: LinkEdge, target: FilePath): Pick<Finding, 'hint' | 'fix' | 'unsafeFix'> {
  const { paths } = graph;
  const folder = folderOf(edge.from);
  const fits = meantPaths(graph, edge, target);
  const [fit] = fits;
  if (fit !== undefined) {
    const hint = `${fit.because} Write \`${linkTo(folder, fit.path)}\`.`;
    const fix = fits.length === 1 ? retargeting(graph, edge, fit.path) : undefined;
    return fix === undefined ? { hint } : { hint, fix };
  }
  const likely = likelyPath(graph, edge, target);
  if (likely !== undefined) {
    const unsafeFix = likely.rivals === 0 ? retargeting(graph, edge, likely.path) : undefined;
    const more = likely.rivals === 0 ? '' : ` It is one of ${likely.rivals + 1} files of that name.`;
    return { hint: `Did you mean \`${linkTo(folder, likely.path)}\`?${more}`, ...(unsafeFix === undefined ? {} : { unsafeFix }) };
  }
  const nearest = nearestNeighbour(
    paths.sources.filter((path) => folderOf(path) === folderOf(target) && path !== edge.from),
    target,
  );
  if (nearest === undefined) return { hint: 'Create the file, or point the link at an existing one.' };
  return { hint: `Did you mean \`${linkTo(folder, nearest)}\`?` };
}

/** One with another stem or another suffix. The suffix that all files of a kind share would make any two short names look alike. */
function nearestNeighbour(neighbours: readonly FilePath[], target: FilePath): FilePath | undefined {
  const [stem, suffix] = splitName(baseNameOf(target));
  const named = (name: string | undefined): FilePath | undefined =>
    name === undefined ? undefined : neighbours.find((path) => baseNameOf(path) === name);
  const parts = neighbours.map((path) => splitName(baseNameOf(path)));
  const nearestStem = nearestName(
    stem,
    parts.flatMap(([of, end]) => (end === suffix ? [of] : [])),
  );
  if (nearestStem !== undefined) return named(nearestStem + suffix);
  const nearestSuffix = nearestName(
    suffix,
    parts.flatMap(([of, end]) => (of === stem ? [end] : [])),
  );
  return named(nearestSuffix === undefined ? undefined : stem + nearestSuffix);
}

/** `api.instructions.md` as `api` and `.instructions.md`; a name that starts with a dot has an empty stem. */
function splitName(name: string): readonly [stem: string, suffix: string] {
  const dot = name.indexOf('.');
  return dot === -1 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
}

/** Beyond so many files of one name, such as `README.md`, the name alone says nothing. */
const maxRivals = 9;

/** What exists from the root, with the steps up miscounted, or a file of that name elsewhere: one with the same folders above it. */
function likelyPath({ paths }: Graph, { reference }: LinkEdge, target: FilePath): { path: FilePath; rivals: number } | undefined {
  const steps = /^(?:\.\.?\/)+/.exec(writtenPath(reference.href))?.[0] ?? '';
  const rest = steps.includes('..') ? resolvePath('', writtenPath(reference.href).slice(steps.length)) : undefined;
  if (rest !== undefined && rest !== '' && (paths.hasFile(rest) || paths.hasFolder(rest))) return { path: rest, rivals: 0 };
  const sameName = paths.filesNamed(baseNameOf(target));
  const closest = sameName.map((path) => ({ path, shared: sharedEnd(path, target) })).toSorted((a, b) => b.shared - a.shared);
  const [first] = closest;
  if (first === undefined || (first.shared < 2 && sameName.length > maxRivals)) return undefined;
  return { path: first.path, rivals: sameName.length - 1 };
}

/** How many segments two paths have in common at their ends. */
function sharedEnd(a: FilePath, b: FilePath): number {
  const [left, right] = [a.split('/').toReversed(), b.split('/').toReversed()];
  const differing = left.findIndex((segment, index) => segment !== right[index]);
  return differing === -1 ? left.length : differing;
}

interface MeantPath {
  readonly path: FilePath;
  readonly because: string;
}

/** What exists and was not built, by the same name, where the writer may have thought that the link starts. */
function meantPaths({ paths, generated }: Graph, { from, reference }: LinkEdge, target: FilePath): MeantPath[] {
  const exists = (path: FilePath | undefined): path is FilePath =>
    path !== undefined && !generated.has(path) && (paths.hasFile(path) || paths.hasFolder(path));
  const written = writtenPath(reference.href);
  const fromRoot = resolvePath('', written);
  const outputFolders = [...generated].flatMap(([output, sources]) => (sources.includes(from) ? [folderOf(output)] : []));
  const slashed = resolvePath(written.startsWith('/') ? '' : folderOf(from), written.replaceAll('\\', '/'));
  const found: MeantPath[] = [];
  const add = (path: FilePath | undefined, because: (path: FilePath) => string): void => {
    if (exists(path) && !found.some((known) => known.path === path)) found.push({ path, because: because(path) });
  };
  add(fromRoot, (path) => `\`${path}\` exists from the repository root, but links start at the file's own folder.`);
  for (const folder of outputFolders) {
    add(resolvePath(folder, written), (path) => `\`${path}\` exists from \`${folder}\`, where this file is built to, but not from here.`);
  }
  if (written.includes('\\')) add(slashed, (path) => `\`${path}\` exists, but \`\\\` separates folders on Windows alone.`);
  for (const path of paths.spelledLike(target)) add(path, (like) => `\`${like}\` ${howItDiffers(like, target)}`);
  return found;
}

function howItDiffers(path: FilePath, target: FilePath): string {
  return path.toLowerCase() === target.toLowerCase()
    ? 'differs only in case, which counts on Linux and on GitHub.'
    : 'looks the same, but its accented letters are composed in another way.';
}
