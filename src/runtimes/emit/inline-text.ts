/** What starts a list, a quote, a heading, a line across the page, a fence, a table or HTML. */
const opening = /^(?:[-+*](?=\s|$)|[>|<]|#{1,6}(?=\s|$)|(?:[-*_=] ?){2,}|`{3}|~{3})/;
const number = /^(\d{1,9})(?=[.)](?:\s|$))/;

/** A value as text on one line of Markdown, at the start of the line too: it opens no block there and no comment anywhere. */
export function inlineText(value: string): string {
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line
    .replace(opening, '\\$&')
    .replace(number, '$1\\')
    .replace(/(?<!\\)<(?=[!?])/g, '\\<');
}
