const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 allows in no form, not even escaped (production 2, Char). */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text for an attribute or an element, whatever it holds; what XML cannot carry becomes U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replace(forbidden, '\uFFFD')
    .replace(/[&<>"\t\n\r\u007F-\u009F]/g, (character) => escapes[character] ?? `&#${character.charCodeAt(0)};`);
}

/** An element with attributes; the children are XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, children: readonly string[] = []): string {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(' ');
  if (children.length === 0) return `<${opening}/>\n`;
  return `<${opening}>\n${children.join('').replace(/^(?=.)/gm, '  ')}</${name}>\n`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
