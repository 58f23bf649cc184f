import type { Mention } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** Names that end like a file and are none: libraries and products. */
const products =
  /^(?:node|next|nuxt|vue|express|react|d3|three|nest|chart|alpine|ember|backbone|socket|moment|discord|asp)\.(?:js|io|net)$/i;

const extension =
  'tsx?|jsx?|mjs|cjs|mts|cts|py|go|rs|java|kts?|rb|php|cs|cpp|cc|hpp|[ch]|swift|dart|scala|vue|svelte|css|scss|html?|sql|sh|ps1|ya?ml|json[5c]?|toml|ini|cfg|md|mdx|txt|lock|proto|graphql|prisma|tf|xml|gradle|csproj|sln|env|conf|http|ipynb';

const lineNumbers = /:\d+(?:-\d+)?$/;
/** Folders at the root of a machine: what else begins with a slash is an endpoint. */
const absolute = /^(?:~|\/(?:home|Users|srv|var|opt|tmp|etc|usr|mnt|root|workspace))\//;

/** Longer than any file system's. */
const LONGEST = 1024;

/** A path in a sentence, without the punctuation around it. */
const inProse = new RegExp(
  String.raw`(?<![\w/.:@\\-])(?:[A-Za-z]:\\|\.{0,2}/)?(?:[\w@.+*-]|\[[^\]\s/]{1,60}\])+(?:[/\\](?:(?:[\w@.+*{},-]|\[[^\]\s/]{1,60}\])+|\([\w.-]{1,40}\)(?=/)))*[/]?(?![\w/])`,
  'g',
);

/**
 * The files that a piece of text names: code spans that look like paths, and in prose what has folders and an extension, or
 * ends with the extension of a source file. Addresses, endpoints, versions and "and/or" are none.
 */
export function namedFiles(text: string, offset: number): Mention[] {
  const found: Mention[] = [];
  const rest = text.replace(
    /(?<!`)(`{1,8})(?!`)([^`]+)\1|(?:https?|ftp):\/\/[^\s)>\]]+|\]\([^)\s]{0,2000}\)/g,
    (whole: string, fence: string | undefined, code = '', at: number) => {
      if (fence !== undefined && isCodePath(code.replace(lineNumbers, ''))) push(code, at + fence.length);
      // As long as what it stands for, so that offsets stay.
      return '`'.padEnd(whole.length, '\u00A0');
    },
  );
  for (const { 0: written, index } of rest.matchAll(inProse)) {
    const path = written.replace(/[.,;:]+$/, '');
    if (isProsePath(path)) push(path, index);
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);

  function push(written: string, at: number): void {
    const name = written.replace(lineNumbers, '');
    const span: Span = { start: offset + at, end: offset + at + name.length };
    if (
      name !== '' &&
      name.length <= LONGEST &&
      (!name.startsWith('/') || absolute.test(name)) &&
      !found.some((other) => other.name === name)
    )
      found.push({ name, span });
  }
}

function isCodePath(code: string): boolean {
  if (
    !/^[^\s`<>|$"'()=,;]+$/.test(code.replace(/\{[^{}\s]*\}/g, 'x')) ||
    /^(?:[a-z][a-z\d+.-]*:\/\/|@|#)/i.test(code) ||
    products.test(code)
  )
    return false;
  const last = /[^/\\]*$/.exec(code)?.[0] ?? '';
  const hasFolder = /[/\\]/.test(code);
  // `/auth/refresh` and `application/json` are none, `src/auth/`, `src/**` and `src/a.ts` are.
  if (hasFolder) return (last === '' && !code.startsWith('/')) || /[^.]\.[A-Za-z]\w*$|^\.[A-Za-z]|\*|^Dockerfile$|^Makefile$/.test(last);
  return new RegExp(String.raw`[^.]\.(?:${extension})$`, 'i').test(code) || /^(?:Dockerfile|Makefile|\.env[\w.]*)$/.test(code);
}

function isProsePath(path: string): boolean {
  if (products.test(path)) return false;
  const last = /[^/\\]*$/.exec(path)?.[0] ?? '';
  const folders = /[/\\]/.test(path);
  if (last === '') return !path.startsWith('/') && /^[\w@.-]*\.?[\w@-]+\/$|\/.*\/$/.test(path) && !/^\.{1,2}\/?$/.test(path);
  if (!folders) return new RegExp(String.raw`^[\w@-][\w@.-]*\.(?:${extension})$`, 'i').test(path) && !/^[A-Z]\.[a-z]$/.test(path);
  return new RegExp(String.raw`\.(?:${extension})$|^(?:Dockerfile|Makefile)$`, 'i').test(last) || /\*/.test(path);
}

/** Whether a path is a test's, by the habits of most languages. */
export function isTestPath(path: string): boolean {
  return /(?:^|\/)(?:tests?|__tests__|specs?|e2e)\/|(?:^|\/)test_[^/]*$|[._-](?:test|tests|spec)\.[^/]*$|_test\.[^/]*$|Tests?\.[a-z]+$/.test(
    path,
  );
}
