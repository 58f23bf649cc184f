import GithubSlugger from 'github-slugger';
import type { CodeSpan, Heading, SpecComponent, Task } from '../model/document.ts';
import { covers } from '../model/span.ts';

const attributes = /\{#([\w-]+)((?:\s+[\w-]+=(?:"[^"]*"|`[^`]*`|[^\s}]+))*)\s*\}/;
const dependsOn = /\bdepends=(?:"([^"]*)"|([^\s}]+))/;

/** Checklist items under "Core Components": `- [ ] Title (`path`) {#id depends=a,b}`. */
export function specComponentsOf(
  tasks: readonly Task[],
  facts: { readonly codeSpans: readonly CodeSpan[]; readonly headings: readonly Heading[]; readonly text: string },
): SpecComponent[] {
  const sections = facts.headings.filter(({ slug }) => slug.startsWith('core-components'));
  const slugger = new GithubSlugger();
  return tasks
    .filter(({ span }) => sections.some(({ sectionSpan }) => covers(sectionSpan, span)))
    .map(({ text, span }) => {
      const source = facts.text.slice(span.start, span.end);
      const written = attributes.exec(source);
      const path = facts.codeSpans.find((code) => covers(span, code.span) && /[/.]/.test(code.value));
      const title = text
        .replace(attributes, '')
        .replace(/\s*\([^()]*\)\s*$/, '')
        .trim();
      const depends = dependsOn.exec(written?.[2] ?? '');
      return {
        id: written?.[1] ?? slugger.slug(title),
        title,
        path: path?.value,
        dependsOn: (depends?.[1] ?? depends?.[2] ?? '')
          .split(',')
          .map((id) => id.trim())
          .filter((id) => id !== ''),
        span,
        pathSpan: path?.span,
      };
    });
}
