import { describe, expect, test } from 'vitest';
import { overlapEdges } from '../src/plan/overlaps.ts';
import { globEnds, isGlob, mayMeet, scopeMatcher } from '../src/plan/scope.ts';
import { criticalPath, planWaves } from '../src/plan/waves.ts';
import { fc, runs } from './fast-check.ts';

interface Node {
  readonly id: string;
  readonly index: number;
  readonly slug: string;
  readonly files: readonly string[];
  readonly uses: readonly string[];
  readonly priority: number | undefined;
  readonly alone: boolean;
  readonly spanOf: () => { start: number; end: number };
}

interface Edge {
  readonly before: string;
  readonly after: string;
}

interface Drawn {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly maxParallel: number;
  readonly shuffled: readonly number[];
}

const pool = [
  'a.ts',
  'b.ts',
  'src/a.ts',
  'src/b.ts',
  'src/auth/',
  'src/auth/x.ts',
  'src/*.ts',
  'src/**',
  'web/**/*.css',
  'web/*.ts',
  'web/a.css',
];

/** Nodes in any order, edges that no circle can be made of: along a hidden order that is not the declared one. */
function graphs(most: number): fc.Arbitrary<Drawn> {
  return fc.integer({ min: 1, max: most }).chain((size) => {
    const indexes = Array.from({ length: size }, (_, index) => index);
    const all = (): fc.Arbitrary<number[]> => fc.shuffledSubarray(indexes, { minLength: size, maxLength: size });
    return fc
      .record({
        hidden: all(),
        shuffled: all(),
        parts: fc.array(
          fc.record({
            files: fc.uniqueArray(
              fc.oneof(
                { weight: 3, arbitrary: fc.integer({ min: 0, max: 99 }).map((n) => `own/${n}.ts`) },
                { weight: 1, arbitrary: fc.constantFrom(...pool) },
              ),
              { maxLength: 3 },
            ),
            uses: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constantFrom(['db'], ['cache']) }),
            priority: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
            exclusive: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
          }),
          { minLength: size, maxLength: size },
        ),
        pairs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: size * 2 }),
        maxParallel: fc.integer({ min: 1, max: 4 }),
      })
      .map(({ hidden, shuffled, parts, pairs, maxParallel }) => {
        const nodes = parts.map(({ files, uses, priority, exclusive }, index): Node => ({
          id: `f/${index}`,
          index,
          slug: String(index),
          files,
          uses,
          priority,
          alone: exclusive || files.length === 0,
          spanOf: () => ({ start: 0, end: 0 }),
        }));
        const place = new Map(hidden.map((index, at) => [index, at]));
        const edges = pairs.flatMap(([a, b]) =>
          a === b
            ? []
            : [(place.get(a) ?? 0) < (place.get(b) ?? 0) ? { before: `f/${a}`, after: `f/${b}` } : { before: `f/${b}`, after: `f/${a}` }],
        );
        return { nodes, edges: [...new Map(edges.map((edge) => [`${edge.before} ${edge.after}`, edge])).values()], maxParallel, shuffled };
      });
  });
}

function planned({ nodes, edges, maxParallel }: Pick<Drawn, 'nodes' | 'edges' | 'maxParallel'>): {
  readonly waves: readonly (readonly string[])[];
  readonly all: readonly Edge[];
} {
  const all = [...edges, ...overlapEdges(nodes, edges)];
  return { waves: planWaves(nodes, all, maxParallel).map(({ ids }) => ids), all };
}

const matchers = new Map<string, (path: string) => boolean>();

function matcherOf(part: string): (path: string) => boolean {
  const known = matchers.get(part) ?? scopeMatcher([part]);
  matchers.set(part, known);
  return known;
}

/** Asked of every pair, the slow way. */
function quarrels(a: Node, b: Node): boolean {
  if (a.uses.some((use) => b.uses.includes(use))) return true;
  return a.files.some((one) =>
    b.files.some((other) => {
      if (one === other) return true;
      if (isGlob(one) && isGlob(other)) return mayMeet(globEnds(one), globEnds(other));
      return matcherOf(one)(other.replace(/\/$/, '')) || matcherOf(other)(one.replace(/\/$/, ''));
    }),
  );
}

/** Nodes of the longest chain, by asking each node in turn. */
function longestPath(nodes: readonly Node[], edges: readonly Edge[]): number {
  const known = new Map<string, number>();
  const next = new Map(nodes.map(({ id }) => [id, [] as string[]]));
  for (const { before, after } of edges) next.get(before)?.push(after);
  const from = (id: string): number => {
    const length = known.get(id) ?? 1 + Math.max(0, ...(next.get(id) ?? []).map(from));
    known.set(id, length);
    return length;
  };
  return Math.max(...nodes.map(({ id }) => from(id)));
}

/** The fewest waves, by trying every set that may come next; two that quarrel may come in either order. */
function fewestWaves({ nodes, edges, maxParallel }: Drawn): number {
  const size = nodes.length;
  const before = nodes.map(({ id }) =>
    edges.filter(({ after }) => after === id).reduce((mask, edge) => mask | (1 << nodes.findIndex((node) => node.id === edge.before)), 0),
  );
  const against = nodes.map((a) => nodes.reduce((mask, b, index) => (a !== b && quarrels(a, b) ? mask | (1 << index) : mask), 0));
  const fits = (mask: number): boolean => {
    const members = nodes.filter((_, index) => (mask & (1 << index)) !== 0);
    if (members.length > maxParallel || (members.length > 1 && members.some(({ alone }) => alone))) return false;
    return members.every(({ index }) => ((against[index] ?? 0) & mask) === 0);
  };
  let done = new Set([0]);
  for (let waves = 0; ; waves += 1) {
    if (done.has((1 << size) - 1)) return waves;
    const next = new Set<number>();
    for (const mask of done) {
      const ready = nodes
        .filter(({ index }) => (mask & (1 << index)) === 0 && ((before[index] ?? 0) & ~mask) === 0)
        .reduce((all, { index }) => all | (1 << index), 0);
      for (let part = ready; part > 0; part = (part - 1) & ready) if (fits(part)) next.add(mask | part);
    }
    done = next;
  }
}

describe('waves', () => {
  test('every node once, nothing that waits or quarrels inside a wave, whatever the order of the input', () => {
    fc.assert(
      fc.property(graphs(60), (drawn) => {
        const { waves, all } = planned(drawn);
        const byId = new Map(drawn.nodes.map((node) => [node.id, node]));
        const waveOf = new Map(waves.flatMap((ids, wave) => ids.map((id) => [id, wave])));
        const wrong = [
          ...all.filter(({ before, after }) => (waveOf.get(before) ?? 0) >= (waveOf.get(after) ?? -1)),
          ...waves.filter((ids) => ids.length > drawn.maxParallel),
          ...waves.filter((ids) => ids.length > 1 && ids.some((id) => byId.get(id)?.alone === true)),
          ...waves.flatMap((ids) => {
            const members = ids.flatMap((id) => byId.get(id) ?? []);
            return members.flatMap((a, at) => members.slice(at + 1).flatMap((b) => (quarrels(a, b) ? [[a.files, b.files]] : [])));
          }),
        ];
        expect(wrong).toEqual([]);
        expect(waves.flat().toSorted()).toEqual(drawn.nodes.map(({ id }) => id).toSorted());
        const shuffled = {
          ...drawn,
          nodes: drawn.shuffled.flatMap((index) => drawn.nodes[index] ?? []),
          edges: drawn.edges.toReversed(),
        };
        expect(planned(shuffled).waves).toEqual(waves);
        const longest = longestPath(drawn.nodes, all);
        expect(waves.length).toBeGreaterThanOrEqual(longest);
        const path = criticalPath(drawn.nodes, all);
        expect(path.length).toBe(longest);
        const steps = new Set(all.map(({ before, after }) => `${before} ${after}`));
        expect(path.slice(1).filter((id, at) => !steps.has(`${path[at]} ${id}`))).toEqual([]);
      }),
      { numRuns: runs(10_000) },
    );
  });

  test('of 95 in 100 small graphs, at most one wave more than the fewest that are possible', () => {
    const differences: number[] = [];
    fc.assert(
      fc.property(graphs(9), (drawn) => {
        const difference = planned(drawn).waves.length - fewestWaves(drawn);
        expect(difference).toBeGreaterThanOrEqual(0);
        differences.push(difference);
      }),
      { numRuns: runs(2000) },
    );
    const good = differences.filter((difference) => difference <= 1).length;
    expect(good / differences.length).toBeGreaterThanOrEqual(0.95);
  });

  test('a circle has no waves', () => {
    const nodes = [0, 1].map((index) => ({ id: String(index), index, priority: undefined, alone: false }));
    const edges = [
      { before: '0', after: '1' },
      { before: '1', after: '0' },
    ];
    expect(planWaves(nodes, edges, 2)).toEqual([]);
    expect(criticalPath(nodes, edges)).toEqual([]);
  });
});
