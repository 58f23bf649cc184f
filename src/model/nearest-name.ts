/** Optimal string alignment distance (insert, delete, replace, swap of neighbours), at most `limit` + 1. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The candidate closest to `name`, compared without regard to case, or `undefined` when none is near:
 * none for names of up to 2 characters, one for up to 5, then one for every 3 characters. Ties go to the first candidate.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let nearest: string | undefined;
  // Of one or two letters, one edit makes anything.
  let distance = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
  for (const candidate of candidates) {
    const d = editDistance(wanted, candidate.toLowerCase(), distance);
    if (d < distance || (d === distance && nearest === undefined)) {
      nearest = candidate;
      distance = d;
      if (d === 0) break;
    }
  }
  return nearest;
}

/** ` Did you mean \`x\`?` or the empty string. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
}
