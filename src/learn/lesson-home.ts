import { slug as slugOf } from 'github-slugger';
import type { Graph, Primitive } from '../graph/graph.ts';
import { compileGlobList } from '../graph/match-glob.ts';
import { isSpecTemplate } from '../graph/spec-template.ts';
import { stemOf } from '../kinds.ts';
import { byCodeUnit, folderOf, isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Outcome } from '../model/generated/schema-types.ts';
import type { LearnSettings, LessonHome } from '../model/learn-settings.ts';
import { resolveContext } from '../resolve/resolve-context.ts';
import type { ContextReason } from '../resolve/resolve-context.ts';
import type { Lesson } from './lessons.ts';

/** Where a lesson goes. */
export interface Home {
  /** The kind of its place: memory keeps what has no other. */
  readonly kind: LessonHome;
  readonly path: FilePath;
  /** Nothing is there yet. */
  readonly isNew: boolean;
  readonly section: string;
  /** Title of the section where it is to be made. */
  readonly heading: string | undefined;
  /** Ends the sentence "It goes there since …". */
  readonly why: string;
}

/** Finds the homes of lessons. What an agent sees for a file is worked out once. */
export function homeFinder(graph: Graph, settings: LearnSettings): (lesson: Lesson, outcome: Outcome) => Home {
  const seen = new Map<FilePath, ReadonlyMap<FilePath, number>>();
  const reach = new Map<string, number>();

  return (lesson, outcome) => {
    const wanted = settings.routing[lesson.kind];
    const found = targetIn(wanted, outcome);
    if (found !== undefined) return { kind: wanted, isNew: false, ...found, ...sectionFor(found.primitive, wanted, lesson, outcome) };
    return inMemory(wanted, lesson, outcome);
  };

  function targetIn(kind: LessonHome, outcome: Outcome): { path: FilePath; primitive: Primitive; why: string } | undefined {
    const touched = outcome.code?.touched ?? [];
    const best = bestOf(kind, touched);
    if (best !== undefined && kind !== 'spec')
      return { path: best.path, primitive: best, why: `it is the most specific ${nounOf(kind)} for the touched files` };
    if (kind === 'spec') {
      const templates = graph.primitives.filter((one) => isSpecTemplate(one) && isOurs(one));
      const template = likest(templates, outcome);
      if (template !== undefined) return { path: template.path, primitive: template, why: 'it is the template of specs' };
      const own = graph.primitives.find(({ path, kind: its }) => its === 'spec' && path === outcome.task.spec);
      if (own !== undefined && isOurs(own)) return { path: own.path, primitive: own, why: 'it is the spec of the task' };
      return best === undefined
        ? undefined
        : { path: best.path, primitive: best, why: 'it is the most specific spec for the touched files' };
    }
    if (kind !== 'prompt') return undefined;
    // No path calls a prompt: the one that reads what an agent reads here is the one that was run, or will be.
    const around = new Set([
      ...touched.flatMap((path) => [...contextFor(path).keys()]),
      ...(outcome.task.spec === undefined ? [] : [outcome.task.spec]),
    ]);
    const prompts = graph.primitives
      .filter((one) => one.kind === 'prompt' && isOurs(one))
      .map((primitive) => ({ primitive, links: linksInto(primitive, around) + (isGated(primitive) ? 0.5 : 0) }))
      .filter(({ links }) => links > 0)
      .toSorted((a, b) => b.links - a.links || byCodeUnit(a.primitive.path, b.primitive.path));
    const [first] = prompts;
    return first === undefined
      ? undefined
      : {
          path: first.primitive.path,
          primitive: first.primitive,
          why: first.links >= 1 ? 'it links to what is read for the touched files' : 'it has a gate',
        };
  }

  function bestOf(kind: LessonHome, touched: readonly FilePath[]): Primitive | undefined {
    const counts = new Map<FilePath, { covers: number; breadth: number }>();
    for (const path of touched) {
      for (const [found, breadth] of contextFor(path)) {
        const known = counts.get(found) ?? { covers: 0, breadth: Infinity };
        counts.set(found, { covers: known.covers + 1, breadth: Math.min(known.breadth, breadth) });
      }
    }
    const candidates = [...counts].flatMap(([path, count]) => {
      const primitive = graph.primitives.find((one) => one.path === path);
      return primitive !== undefined && isHome(primitive, kind) ? [{ primitive, ...count }] : [];
    });
    // What is for one file of many says little about the task.
    const most = candidates.filter(({ covers }) => covers * 2 >= touched.length);
    return (most.length > 0 ? most : candidates).toSorted(
      (a, b) => a.breadth - b.breadth || b.covers - a.covers || byCodeUnit(a.primitive.path, b.primitive.path),
    )[0]?.primitive;
  }

  /** What an agent sees for a path, with the number of files that it is for. */
  function contextFor(path: FilePath): ReadonlyMap<FilePath, number> {
    const known = seen.get(path);
    if (known !== undefined) return known;
    const found = new Map<FilePath, number>();
    for (const { path: document, reason } of resolveContext(graph, path, { dialect: 'vscode' }).documents) {
      found.set(document, Math.min(found.get(document) ?? Infinity, breadthOf(reason, found)));
    }
    for (const primitive of graph.primitives) {
      const list = primitive.kind === 'memory' ? primitive.frontmatter?.value['applyTo'] : undefined;
      if (typeof list !== 'string') continue;
      const parts = compileGlobList(list, 'vscode').filter(({ matches }) => matches(path));
      for (const { pattern, matches } of parts)
        found.set(primitive.path, Math.min(found.get(primitive.path) ?? Infinity, filesOf(pattern, matches)));
    }
    seen.set(path, found);
    return found;
  }

  /** What a link pulls in is for the files of what links to it. */
  function breadthOf(reason: ContextReason, found: ReadonlyMap<FilePath, number>): number {
    if (reason.type === 'link') return found.get(reason.from) ?? graph.paths.files.length;
    if (reason.type !== 'apply-to') return graph.paths.files.length;
    const part = graph.scopes.get(reason.from)?.parts.vscode.find(({ pattern }) => pattern === reason.pattern);
    return part === undefined ? graph.paths.files.length : filesOf(part.pattern, part.matches);
  }

  function filesOf(pattern: string, matches: (path: FilePath) => boolean): number {
    const known = reach.get(pattern) ?? graph.paths.files.filter(matches).length;
    reach.set(pattern, known);
    return known;
  }

  function linksInto({ path }: Primitive, around: ReadonlySet<FilePath>): number {
    const linked = graph.edges.flatMap((edge) =>
      edge.type === 'links-to' && edge.from === path && 'path' in edge.target ? [edge.target.path] : [],
    );
    return new Set(linked.filter((target) => around.has(target))).size;
  }

  function isGated({ headings }: Primitive): boolean {
    return headings.some(({ slug }) => slug === slugOf(settings.sections.prompt));
  }

  function isOurs({ path, text }: Primitive): boolean {
    return !graph.generated.has(path) && !graph.aliases.has(path) && !text.includes('<!-- primitives:start -->');
  }

  function isHome(primitive: Primitive, kind: LessonHome): boolean {
    return isOurs(primitive) && primitive.kind === kind;
  }

  function likest(specs: readonly Primitive[], outcome: Outcome): Primitive | undefined {
    const names = [...(outcome.lessons ?? []).flatMap(({ tags = [] }) => tags), outcome.task.component ?? '']
      .map((name) => slugOf(name))
      .filter((name) => name !== '');
    const score = ({ path }: Primitive): number => names.filter((name) => stemOf(path).includes(name)).length;
    return specs.toSorted((a, b) => score(b) - score(a) || byCodeUnit(a.path, b.path))[0];
  }

  function sectionFor(
    primitive: Primitive,
    kind: LessonHome,
    { tags = [] }: Lesson,
    { task }: Outcome,
  ): { section: string; heading: string | undefined } {
    const headings = primitive.headings.filter(({ topLevel, depth }) => topLevel && depth > 1);
    const names = [...tags, ...(task.component === undefined ? [] : [task.component])]
      .map((name) => slugOf(name))
      .filter((name) => name !== '');
    for (const name of names) {
      const own = headings.find(({ slug }) => slug === name) ?? headings.find(({ slug }) => slug.startsWith(`${name}-`));
      if (own !== undefined) return { section: own.slug, heading: undefined };
    }
    const title = settings.sections[kind];
    const standing = primitive.headings.find(({ topLevel, slug }) => topLevel && slug === slugOf(title));
    return standing === undefined ? { section: slugOf(title), heading: title } : { section: standing.slug, heading: undefined };
  }

  /** Wherever a repository keeps its memory. */
  function memoryNamed(name: string): Primitive | undefined {
    return graph.primitives
      .filter((one) => isHome(one, 'memory') && stemOf(one.path) === name)
      .toSorted((a, b) => byCodeUnit(a.path, b.path))[0];
  }

  function inMemory(wanted: LessonHome, lesson: Lesson, outcome: Outcome): Home {
    const best = wanted === 'memory' ? undefined : bestOf('memory', outcome.code?.touched ?? []);
    const path = `memory/${scopeOf(outcome)}.memory.md`;
    const standing =
      best ?? graph.primitives.find((one) => one.path === path) ?? memoryNamed(scopeOf(outcome)) ?? memoryNamed(wholeProject);
    const why =
      wanted === 'memory'
        ? 'no memory is for the touched files'
        : `there is no ${nounOf(wanted)} for it, and memory keeps it until there is`;
    if (standing !== undefined)
      return { kind: 'memory', path: standing.path, isNew: false, why, ...sectionFor(standing, 'memory', lesson, outcome) };
    const title = settings.sections.memory;
    return { kind: 'memory', path, isNew: true, section: slugOf(title), heading: title, why };
  }
}

/** What memory of no part of a repository is called. */
const wholeProject = 'project';

function nounOf(kind: LessonHome): string {
  return kind === 'instructions' ? 'instruction' : kind;
}

/** What the files of a task have in common, in a word. */
export function scopeOf({ task, code }: Pick<Outcome, 'task' | 'code'>): string {
  const component = slugOf(task.component ?? '');
  if (component !== '') return component;
  const name = slugOf(
    sharedFolder(code?.touched ?? [])
      .split('/')
      .at(-1) ?? '',
  );
  return name === '' || name === 'src' ? wholeProject : name;
}

/** The folder that holds all paths; empty for the root. */
export function sharedFolder(paths: readonly FilePath[]): FilePath {
  const [first, ...rest] = paths.map(folderOf);
  let shared = first ?? '';
  while (shared !== '' && !rest.every((folder) => isInside(shared, folder))) shared = folderOf(shared);
  return shared;
}
