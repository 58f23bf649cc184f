import type { Anchor, Comment, Reference } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { CollectedNodes } from './collect-nodes.ts';

export interface HtmlFacts {
  readonly anchors: readonly Anchor[];
  readonly comments: readonly Comment[];
  readonly references: readonly Reference[];
}

/** What the raw HTML of a document says: `id` and `name` anchors, `href` and `src` references, comments. */
export function htmlFactsOf(text: string, nodes: CollectedNodes): HtmlFacts {
  const anchors: Anchor[] = [];
  const comments: Comment[] = [];
  const references: Reference[] = [];
  for (const { span } of nodes.html ?? []) {
    for (let at = text.indexOf('<', span.start); at !== -1 && at < span.end;) {
      if (text.startsWith('<!--', at)) {
        // `<!-->` and `<!--->` are comments too.
        const close = text.indexOf('-->', at + 2);
        const closed = close !== -1 && close + 3 <= span.end;
        const end = closed ? close + 3 : span.end;
        comments.push({ text: text.slice(at + 4, Math.max(at + 4, closed ? close : end)), span: { start: at, end }, closed });
        at = text.indexOf('<', end);
        continue;
      }
      const { end, attributes } = readTag(text, at, span.end);
      for (const { name, value, valueSpan } of attributes) {
        if (name === 'id' || name === 'name') anchors.push({ name: value, span: valueSpan });
        else if (name === 'href' || name === 'src') {
          references.push({
            form: 'html',
            href: value,
            span: { start: at, end },
            hrefSpan: valueSpan,
            text: '',
            textSpan: { start: end, end },
          });
        }
      }
      at = text.indexOf('<', end);
    }
  }
  return { anchors, comments, references };
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly valueSpan: Span;
}

const tagName = /<[a-z][^\s/>]*/iy;
const attribute = /[\s/]+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/dy;

/** Reads the opening tag at `start`. Anything else is stepped over by one character. */
function readTag(text: string, start: number, limit: number): { end: number; attributes: Attribute[] } {
  tagName.lastIndex = start;
  if (!tagName.test(text)) return { end: start + 1, attributes: [] };
  const attributes: Attribute[] = [];
  let end = tagName.lastIndex;
  for (;;) {
    attribute.lastIndex = end;
    const match = attribute.exec(text);
    if (match === null || attribute.lastIndex > limit) return { end, attributes };
    end = attribute.lastIndex;
    const range = match.indices?.[2] ?? match.indices?.[3] ?? match.indices?.[4];
    if (match[1] === undefined || range === undefined) continue;
    const value = text.slice(range[0], range[1]).replaceAll('&amp;', '&');
    attributes.push({ name: match[1].toLowerCase(), value, valueSpan: { start: range[0], end: range[1] } });
  }
}
