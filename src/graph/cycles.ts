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

/** The groups of nodes that can all reach one another, of two or more or with an edge to itself, each in the order of `nodes` (Tarjan). */
export function knots(nodes: readonly string[], next: (node: string) => readonly string[]): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const found: string[][] = [];
  const lower = (node: string, value: number): void => {
    low.set(node, Math.min(low.get(node) ?? value, value));
  };
  const close = (node: string): void => {
    if (low.get(node) !== order.get(node)) return;
    const group = new Set(stack.splice(stack.lastIndexOf(node)));
    for (const member of group) onStack.delete(member);
    if (group.size > 1 || next(node).includes(node)) found.push(nodes.filter((member) => group.has(member)));
  };
  for (const root of nodes) {
    if (order.has(root)) continue;
    const frames: { readonly node: string; readonly others: readonly string[]; at: number }[] = [];
    const enter = (node: string): void => {
      order.set(node, order.size);
      lower(node, order.size - 1);
      stack.push(node);
      onStack.add(node);
      frames.push({ node, others: next(node), at: 0 });
    };
    enter(root);
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const other = frame.others[frame.at];
      frame.at += 1;
      if (other === undefined) {
        frames.pop();
        close(frame.node);
        const above = frames.at(-1);
        if (above !== undefined) lower(above.node, low.get(frame.node) ?? 0);
      } else if (!order.has(other)) enter(other);
      else if (onStack.has(other)) lower(frame.node, order.get(other) ?? 0);
    }
  }
  return found;
}
