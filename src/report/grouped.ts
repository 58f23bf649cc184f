import { pushTo } from '../model/push-to.ts';

/** Items by their key, in the order of the first of each. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [key: string, items: readonly Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    pushTo(groups, key, item);
  }
  return [...groups];
}
