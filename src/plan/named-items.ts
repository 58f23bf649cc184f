import type { Mention } from '../model/document.ts';

/**
 * The names in a list of dependencies: `None (independent)` has none, `Token Service (for user ids), cache` two. What stands
 * in parentheses explains.
 */
export function namesIn(value: string, offset: number): Mention[] {
  const plain = value.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length));
  if (/^[\s*_`]*(?:none|nothing|no dependencies|n\/a|[-–—])(?![\w-])/i.test(plain)) return [];
  return [...plain.matchAll(/[^,;\r\n]+/g)].flatMap((match) => {
    const [part] = match;
    const lead = /^[\s*_`@-]*(?:(?:and|or)\s+)?[`*_]*/.exec(part)?.[0].length ?? 0;
    let end = part.length;
    while (end > lead && /[\s*_`.]/.test(part.charAt(end - 1))) end -= 1;
    const start = offset + match.index + lead;
    return end === lead ? [] : [{ name: part.slice(lead, end), span: { start, end: start + end - lead } }];
  });
}
