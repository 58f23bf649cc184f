import type { Reference } from '../model/document.ts';
import { encodeReserved, encodeSuffix, percentDecoded, percentEncoded, withoutScheme } from '../model/encode-path.ts';

/** A destination in two: its path, and the query and fragment behind it. */
export function splitHref(href: string): { readonly path: string; readonly suffix: string } {
  const at = href.search(/[?#]/);
  return at === -1 ? { path: href, suffix: '' } : { path: href.slice(0, at), suffix: href.slice(at) };
}

/** Whether a reference is written in a way that hides where its destination stands. */
export function hidesDestination({ form, span, hrefSpan }: Reference): boolean {
  return form === 'definition' ? hrefSpan.start === span.end : form !== 'file-mention' && hrefSpan.start === span.start;
}

/**
 * A reference's destination with another path, in the style in which it stands in `text`: query, fragment and the spelling
 * of segments that stay are kept, angle brackets and percent-encoding are honoured. `undefined` where the form cannot carry
 * the path.
 */
export function destinationText(text: string, reference: Reference, path: string): string | undefined {
  const { form, href, hrefSpan } = reference;
  if (hidesDestination(reference)) return undefined;
  const raw = text.slice(hrefSpan.start, hrefSpan.end);
  const old = splitHref(href);
  // A mention knows no encoding: it ends at a space or `#`, and a sentence may end behind it.
  if (form === 'file-mention') return /[\s#?%]|[.,;:!?)\]]$/.test(path) ? undefined : path + old.suffix;
  const written = splitHref(raw);
  const verbatim = raw === href;
  const spelling = new Map<string, string>();
  const rawSegments = verbatim || old.suffix === '' ? (verbatim ? written.path : raw).split('/') : [];
  const segments = old.path.split('/');
  if (rawSegments.length === segments.length) {
    segments.forEach((segment, index) => spelling.set(percentDecoded(segment), rawSegments[index] ?? segment));
  }
  const encode = segmentEncoder(text, reference, raw);
  const spelled = path
    .split('/')
    .map((segment) => spelling.get(segment) ?? encode(segment))
    .join('/');
  const dotted = old.path.startsWith('./') && !/^\.{0,2}\//.test(spelled) && spelled !== '..' && spelled !== '.' ? `./${spelled}` : spelled;
  const safe = /^~(?:\/|$)/.test(dotted) ? `./${dotted}` : withoutScheme(dotted);
  const suffix = verbatim ? written.suffix : encodeSuffix(form === 'html' ? old.suffix.replaceAll('&', '&amp;') : old.suffix);
  return safe + suffix;
}

function segmentEncoder(text: string, { form, hrefSpan }: Reference, raw: string): (segment: string) => string {
  const before = text[hrefSpan.start - 1] ?? '';
  const spacesAllowed = form !== 'html' && before === '<' && !raw.includes('%20');
  const encodesLetters = /%[89a-f][\da-f]/i.test(raw);
  const unquoted = form === 'html' && !/["']/.test(before);
  return (segment) => {
    const encoded = spacesAllowed ? segment.replace(/[\p{Cc}#%?<>\\]/gu, percentEncoded) : encodeReserved(segment);
    // `&copy;` is one character to Markdown and HTML.
    const plain = encoded.replace(/&(?=#|\w+;)/g, percentEncoded).replace(unquoted ? /=/g : /(?!)/, percentEncoded);
    return encodesLetters ? plain.replace(/\P{ASCII}/gu, percentEncoded) : plain;
  };
}
