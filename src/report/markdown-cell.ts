import { visible } from './visible-text.ts';

/** The text of a cell of a table. Code spans stay code; every other character that Markdown might read is escaped. */
export function cell(text: string): string {
  return visible(text)
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') && part.length > 1 ? code(part.slice(1, -1)) : part.replace(/[&<>"'|\\`*_~[\]()#@!:]/g, entity)))
    .join('');
}

/** As an element, since a code span cannot hold every text. */
export function code(text: string): string {
  return `<code>${visible(text).replace(/[&<>"'|\\`*_~[\]()#@!:]/g, entity)}</code>`;
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
