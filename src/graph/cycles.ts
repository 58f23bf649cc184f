/**
 * The first cycle that can be reached from a node, from its smallest member on; `undefined` without one. Nodes that were
 * seen are added to `done` and not entered again, so that a walk over all nodes takes each edge once.
 */
export function firstCycle(start: string, next: (node: string) => readonly string[], done: Set<string>): readonly string[] | undefined {
  const path: string[] = [];
  const onPath = new Set<string>();
  const pending: { readonly node: string; readonly leave: boolean }[] = [{ node: start, leave: false }];
  let found: string[] | undefined;
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, leave } = step;
    if (leave) {
      path.pop();
      onPath.delete(node);
      continue;
    }
    if (onPath.has(node)) {
      found ??= path.slice(path.indexOf(node));
      continue;
    }
    if (done.has(node)) continue;
    done.add(node);
    path.push(node);
    onPath.add(node);
    pending.push(
      { node, leave: true },
      ...next(node)
        .toReversed()
        .map((other) => ({ node: other, leave: false })),
    );
  }
  if (found === undefined) return undefined;
  const smallest = found.reduce((least, node, index) => (node < (found[least] ?? '') ? index : least), 0);
  return [...found.slice(smallest), ...found.slice(0, smallest)];
}
