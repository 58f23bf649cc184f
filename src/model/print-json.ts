/**
 * JSON for files and terminals: indented, with a final line end. What a terminal would obey or not show (controls, direction
 * marks, lone surrogates) is escaped, so that a hostile name stays a name.
 */
export function printJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  // What asks for Unicode's classes is slow, and a manifest is long.
  const escaped = isPlain.test(json) ? json : escapedIn(json);
  return `${escaped}\n`;
}

const isPlain = /^[\n -~]*$/;

function escapedIn(json: string): string {
  return json.replace(/[^\n\P{C}]|[\u2028\u2029]/gu, (character) =>
    [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''),
  );
}
