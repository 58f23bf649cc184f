/** Answers as `answer` does, and remembers the last `limit` that were worked out. */
export function recent<Key, Value>(limit: number, answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = answer(key);
    for (const oldest of known.keys()) {
      if (known.size < limit) break;
      known.delete(oldest);
    }
    known.set(key, value);
    return value;
  };
}
