import { commentOf } from './context-markdown.ts';
import type { PackReport } from '../model/generated/schema-types.ts';

/** How a file begins that `pack` has written. */
export const packMark = '<!-- primitives:pack ';

/** A bundle as Markdown: what it is for, then part by part. */
export function packMarkdown({ role, title, source, session, hash, parts }: PackReport): string {
  const about = [`For the ${role}`, ...(session === undefined ? [] : [`session ${oneLine(session)}`]), `from \`${source}\``].join(', ');
  const text = parts.map((part) => {
    const name = part.source === undefined ? [] : [commentOf(part.source), ''];
    return ['', `## ${oneLine(part.title)}`, '', ...name, bodyOf(part), ''].join('\n');
  });
  return `${packMark}${role} ${hash} -->\n\n# ${oneLine(title)}\n\n${about}.\n${text.join('').trimEnd()}\n`;
}

function bodyOf({ text, language }: PackReport['parts'][number]): string {
  if (language === undefined) return text.trim();
  // Longer than any fence inside.
  const fence = '`'.repeat(Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  return `${fence}${language}\n${text.replace(/\n?$/, '\n')}${fence}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
