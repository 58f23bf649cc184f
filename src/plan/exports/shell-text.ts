/** One word of a POSIX shell that stands for exactly this text. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A here-document: nothing in it is expanded, and no line of the text can end it. `text` ends with a line end. */
export function hereDocument(text: string): { readonly redirect: string; readonly lines: string } {
  const lines = new Set(text.split('\n'));
  let end = 'END_OF_BODY';
  for (let count = 2; lines.has(end); count += 1) end = `END_OF_BODY_${count}`;
  return { redirect: `<<'${end}'`, lines: `${text}${end}` };
}

/** Text for a comment or a title: one line, without what a terminal would obey. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
