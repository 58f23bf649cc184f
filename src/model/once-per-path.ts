import type { FilePath } from './file-path.ts';

/** The same function, which computes a value once for each path of an owner and forgets it with the owner. */
export function oncePerPath<Owner extends object, Value>(
  compute: (owner: Owner, path: FilePath) => Value,
): (owner: Owner, path: FilePath) => Value {
  const known = new WeakMap<Owner, Map<FilePath, { readonly value: Value }>>();
  return (owner, path) => {
    const values = known.get(owner) ?? new Map<FilePath, { readonly value: Value }>();
    known.set(owner, values);
    const found = values.get(path) ?? { value: compute(owner, path) };
    values.set(path, found);
    return found.value;
  };
}
