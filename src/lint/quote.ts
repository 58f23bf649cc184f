/** A text as a quoted YAML scalar on one line: single quotes unless it holds one. */
export function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
