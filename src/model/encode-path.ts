/**
 * A relative path as a link destination: what Markdown, URLs or HTML would read otherwise is percent-encoded, other
 * characters stay readable. A first segment with a colon gets `./`, so that it is no scheme.
 */
export function encodePath(path: string): string {
  return withoutScheme(encodeReserved(path));
}

/** Percent-encodes what Markdown, URLs or HTML would read otherwise. */
export function encodeReserved(text: string): string {
  return text.replace(/[\s\p{Cc}"#%'()*<>?[\\\]^`{|}]/gu, percentEncoded);
}

/** A relative destination that cannot be taken for a scheme. */
export function withoutScheme(path: string): string {
  return /^[a-z][a-z\d+.-]*:/i.test(path) ? `./${path}` : path;
}

/** A query and fragment as they were written, without what would end a destination that has no angle brackets. */
export function encodeSuffix(suffix: string): string {
  return suffix.replace(/[\s()<>]/g, percentEncoded);
}

/** A lone `%`, or bytes that are no UTF-8, stay as they are. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

export function percentEncoded(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
