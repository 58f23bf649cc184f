/**
 * A relative path as a link destination: what Markdown, URLs or HTML would read otherwise is percent-encoded, other
 * characters stay readable. A first segment with a colon gets `./`, so that it is no scheme.
 */
export function encodePath(path: string): string {
  const encoded = path.replace(/[\s\p{Cc}"#%'()*<>?[\\\]^`{|}]/gu, percent);
  return /^[a-z][a-z\d+.-]*:/i.test(encoded) ? `./${encoded}` : encoded;
}

/** A query and fragment as they were written, without what would end a destination that has no angle brackets. */
export function encodeSuffix(suffix: string): string {
  return suffix.replace(/[\s()<>]/g, percent);
}

function percent(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
