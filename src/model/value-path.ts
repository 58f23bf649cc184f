/** Keys and indexes that lead into a value. */
export type ValuePath = readonly (string | number)[];

/** What stands at the end of a path; `undefined` where there is nothing. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((parent, key) => (parent as Record<string | number, unknown> | null | undefined)?.[key], value);
}

/** The path that a JSON pointer (RFC 6901) names: what leads into a list is an index. */
export function pathOfPointer(value: unknown, pointer: string): (string | number)[] {
  const path: (string | number)[] = [];
  let at = value;
  for (const written of pointer.split('/').slice(1)) {
    const name = written.replaceAll('~1', '/').replaceAll('~0', '~');
    const key = Array.isArray(at) ? Number(name) : name;
    path.push(key);
    at = valueAt(at, [key]);
  }
  return path;
}
