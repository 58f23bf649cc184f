/** A text without line ends, control characters and runs of white space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * A value in a line of Markdown: on one line, and without the power to start a link, HTML, a list or a heading. Code in it stays
 * code, because a person or an agent reads it.
 */
export function inlineText(value: string): string {
  const escaped = oneLine(value).replace(
    /(?<![\\`])(`+)(?!`)(?:[^`]|(?!\1(?!`))`)*?[^`]\1(?!`)|[[\]<`]|\\(?=[!-/:-@[-`{-~]|$)/g,
    (found) => (found.length > 1 ? found : `\\${found}`),
  );
  return escaped.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^[#>+*~=|-]/, '\\$&');
}
