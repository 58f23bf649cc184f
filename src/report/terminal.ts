/** How text for people is laid out. */
export interface TerminalOptions {
  readonly color: boolean;
  /** Columns; text is wrapped to fit. */
  readonly width: number;
}

export type Paint = (text: string) => string;

/** ANSI styles, or none. */
export function painter({
  color,
}: Pick<TerminalOptions, 'color'>): Record<'red' | 'yellow' | 'green' | 'blue' | 'cyan' | 'dim' | 'bold' | 'underline', Paint> {
  const style =
    (open: number, close: number): Paint =>
    (text) =>
      color && text !== '' ? `\u001B[${open}m${text}\u001B[${close}m` : text;
  return {
    red: style(31, 39),
    yellow: style(33, 39),
    green: style(32, 39),
    blue: style(34, 39),
    cyan: style(36, 39),
    dim: style(2, 22),
    bold: style(1, 22),
    underline: style(4, 24),
  };
}

/** Breaks at spaces so that lines fit; a longer word stands alone. Never below 40 columns. */
export function wrap(text: string, width: number): string[] {
  if (text === '') return [];
  const limit = Math.max(40, width);
  if (text.length <= limit && !text.startsWith(' ')) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
