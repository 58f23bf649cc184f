/**
 * Values as JSON that come back as they were. JSON has no `undefined`: it is a string of one NUL here, and strings that begin with
 * NUL have one more.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part === undefined) return '\0';
    return typeof part === 'string' && part.startsWith('\0') ? `\0${part}` : part;
  });
}

export function fromJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return text.includes('\\u0000') ? restored(value) : value;
}

function restored(value: unknown): unknown {
  if (typeof value === 'string') return value === '\0' ? undefined : value.startsWith('\0') ? value.slice(1) : value;
  if (Array.isArray(value)) return value.map(restored);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, restored(part)]));
}

/** Whether JSON has a word for all of a value of frontmatter: it has none for infinity, -0 and what is no number. */
export function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return value.every(isPlain);
      return Object.getPrototypeOf(value) === null && Object.values(value).every(isPlain);
    default:
      return false;
  }
}

/** A value of frontmatter, whose maps have no prototype, from JSON. */
export function frontmatterFrom(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(frontmatterFrom);
  if (typeof value !== 'object' || value === null) return value;
  const map = Object.create(null) as Record<string, unknown>;
  for (const [key, part] of Object.entries(value)) map[key] = frontmatterFrom(part);
  return map;
}
