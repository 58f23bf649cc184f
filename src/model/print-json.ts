/**
 * JSON for files and terminals: indented, with a final line end. What a terminal would obey or not show (controls, direction
 * marks, lone surrogates) is escaped, so that a hostile name stays a name.
 */
export function printJson(value: unknown): string {
  const escaped = JSON.stringify(value, null, 2).replace(/[^\n\P{C}]|[\u2028\u2029]/gu, (character) =>
    [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''),
  );
  return `${escaped}\n`;
}
