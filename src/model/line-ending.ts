/** The line ending of most lines of a text; LF where there are none. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
  const crlf = text.split('\r\n').length - 1;
  const lf = text.split('\n').length - 1;
  return crlf * 2 > lf ? '\r\n' : '\n';
}
