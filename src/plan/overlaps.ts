import { foldersAbove } from '../model/file-path.ts';
import { pushTo } from '../model/push-to.ts';
import type { Span } from '../model/span.ts';
import type { PlanEdge } from './plan.ts';
import { globEnds, isGlob, mayMeet, scopeMatcher } from './scope.ts';
import type { GlobEnds } from './scope.ts';
import { topologicalOrder } from './topology.ts';
import type { Ends } from './topology.ts';

/** What two nodes may quarrel over. */
export interface Claim {
  readonly id: string;
  /** Declared place. */
  readonly index: number;
  readonly slug: string;
  readonly files: readonly string[];
  readonly uses: readonly string[];
  /** Where each file is written, by the file; the node itself where it is not. */
  readonly spanOf: (file: string) => Span;
}

/**
 * Edges between nodes that change the same file or use the same thing and that nothing else orders. They follow the declared
 * order where the other edges allow it, so they never close a circle. The edges must have none either.
 */
export function overlapEdges(claims: readonly Claim[], edges: readonly Ends[]): PlanEdge[] {
  const order = topologicalOrder(claims, edges);
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const placeOf = new Map(order.map((id, place) => [id, place]));
  const before = new Map<string, string[]>();
  for (const edge of edges) pushTo(before, edge.after, edge.before);
  const words = Math.ceil(order.length / 32);
  const ancestors: Uint32Array[] = [];
  const index = new ClaimIndex();
  const parts = knownParts();
  const found: PlanEdge[] = [];
  for (const [place, id] of order.entries()) {
    const claim = claimOf.get(id);
    if (claim === undefined) continue;
    const own = new Uint32Array(words);
    ancestors.push(own);
    const inherit = (from: number): void => {
      const theirs = ancestors[from];
      if (theirs === undefined) return;
      for (let word = 0; word < words; word += 1) own[word] = (own[word] ?? 0) | (theirs[word] ?? 0);
      own[from >> 5] = (own[from >> 5] ?? 0) | (1 << (from & 31));
    };
    for (const other of before.get(id) ?? []) inherit(placeOf.get(other) ?? -1);
    // The nearest first: what comes before it may be ordered by it already.
    for (const from of index.rivals(claim).toSorted((a, b) => b - a)) {
      if (((own[from >> 5] ?? 0) & (1 << (from & 31))) !== 0) continue;
      const rival = claimOf.get(order[from] ?? '');
      const quarrel = rival === undefined ? undefined : quarrelOf(rival, claim, parts);
      if (rival === undefined || quarrel === undefined) continue;
      found.push({ before: rival.id, after: id, type: 'overlap', ...quarrel });
      inherit(from);
    }
    index.add(claim, place);
  }
  return found;
}

/** Who may quarrel with whom, without asking each pair. Places are those of the order. */
class ClaimIndex {
  private readonly byFile = new Map<string, number[]>();
  private readonly byFolder = new Map<string, number[]>();
  private readonly byUse = new Map<string, number[]>();
  private readonly withGlobs: number[] = [];
  private readonly withFiles: number[] = [];

  add({ files, uses }: Claim, place: number): void {
    for (const file of files) {
      if (isGlob(file)) continue;
      const path = file.replace(/\/$/, '');
      pushTo(this.byFile, path, place);
      for (const folder of foldersAbove(path)) pushTo(this.byFolder, folder, place);
    }
    for (const use of uses) pushTo(this.byUse, use, place);
    if (files.some(isGlob)) this.withGlobs.push(place);
    if (files.length > 0) this.withFiles.push(place);
  }

  rivals({ files, uses }: Claim): number[] {
    const found = new Set<number>();
    const take = (places: readonly number[] = []): void => {
      for (const place of places) found.add(place);
    };
    for (const use of uses) take(this.byUse.get(use));
    if (files.some(isGlob)) take(this.withFiles);
    else if (files.length > 0) take(this.withGlobs);
    for (const file of files) {
      const path = file.replace(/\/$/, '');
      take(this.byFolder.get(path));
      take(this.byFile.get(path));
      for (const folder of foldersAbove(path)) if (folder !== '') take(this.byFile.get(folder));
    }
    return [...found];
  }
}

type Quarrel = Pick<PlanEdge, 'certainty' | 'reason' | 'span'>;

function quarrelOf(first: Claim, then: Claim, parts: Parts): Quarrel | undefined {
  const use = then.uses.find((name) => first.uses.includes(name));
  let possible: Quarrel | undefined;
  for (const file of then.files) {
    for (const other of first.files) {
      const reason = meeting(other, file, parts);
      if (reason === undefined) continue;
      const quarrel = { ...reason, span: then.spanOf(file) };
      if (reason.certainty === 'certain') return quarrel;
      possible ??= quarrel;
    }
  }
  if (use !== undefined) return { certainty: 'certain', reason: `both use \`${use}\``, span: then.spanOf('') };
  return possible;
}

function meeting(a: string, b: string, { matcher, ends }: Parts): Pick<Quarrel, 'certainty' | 'reason'> | undefined {
  if (a === b) return { certainty: 'certain', reason: `both change \`${a}\`` };
  const [wideA, wideB] = [isGlob(a), isGlob(b)];
  if (wideA && wideB) {
    return mayMeet(ends(a), ends(b)) ? { certainty: 'possible', reason: `\`${a}\` and \`${b}\` may match the same file` } : undefined;
  }
  const plain = (part: string): string => part.replace(/\/$/, '');
  if (matcher(a)(plain(b))) return { certainty: 'certain', reason: `\`${a}\` covers \`${b}\`` };
  if (matcher(b)(plain(a))) return { certainty: 'certain', reason: `\`${b}\` covers \`${a}\`` };
  // A folder may hold what a glob matches.
  if (
    (wideA || wideB) &&
    (a.endsWith('/') || b.endsWith('/')) &&
    mayMeet(ends(a.endsWith('/') ? `${a}**` : a), ends(b.endsWith('/') ? `${b}**` : b))
  ) {
    return { certainty: 'possible', reason: `\`${a}\` and \`${b}\` may match the same file` };
  }
  return undefined;
}

/** What is known of the parts of scopes, each compiled once. */
interface Parts {
  readonly matcher: (part: string) => (path: string) => boolean;
  readonly ends: (part: string) => GlobEnds;
}

function knownParts(): Parts {
  return { matcher: remembered((part) => scopeMatcher([part])), ends: remembered(globEnds) };
}

function remembered<Value>(make: (part: string) => Value): (part: string) => Value {
  const known = new Map<string, Value>();
  return (part) => {
    const value = known.get(part) ?? make(part);
    known.set(part, value);
    return value;
  };
}
