import GithubSlugger from 'github-slugger';
import type { CodeSpan, Heading, SpecComponent, Task } from '../model/document.ts';
import { firstIndex } from '../model/first-index.ts';
import { covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { attributesIn, withoutAttributes } from './attributes.ts';

/** Checklist items under "Core Components": `- [ ] Title (`path`) {#id depends=a,b}`. Boxes inside an item are steps of it. */
export function specComponentsOf(
  tasks: readonly Task[],
  facts: { readonly codeSpans: readonly CodeSpan[]; readonly headings: readonly Heading[]; readonly text: string },
): SpecComponent[] {
  const sections = facts.headings.filter(({ slug }) => slug.startsWith('core-components'));
  const slugger = new GithubSlugger();
  return outermost(tasks.filter(({ span }) => sections.some(({ sectionSpan }) => covers(sectionSpan, span)))).map(
    ({ checked, text, span }) => {
      const written = attributesIn(facts.text.slice(span.start, span.end), span.start);
      const codes = codeIn(facts.codeSpans, span).filter((code) => written === undefined || !covers(written.span, code.span));
      const path = codes.find(({ value }) => /[/.]/.test(value));
      const { title, description } = wordsOf(withoutAttributes(text), path?.value);
      const attributes = written?.attributes ?? [];
      return {
        id: written?.id?.name ?? slugger.slug(title),
        idSpan: written?.id?.span,
        title,
        description,
        checked,
        path: path?.value,
        files: codes
          .filter((code) => code === path || looksLikeFile(code.value))
          .map(({ value, span: codeSpan }) => ({ name: value, span: codeSpan })),
        dependsOn: attributes.filter(({ key }) => key === 'depends').flatMap(({ values = [] }) => values.map(({ name }) => name)),
        attributes,
        span,
        pathSpan: path?.span,
      };
    },
  );
}

function outermost(tasks: readonly Task[]): Task[] {
  let end = -1;
  return tasks.filter(({ span }) => {
    if (span.start < end) return false;
    ({ end } = span);
    return true;
  });
}

/** Code spans are sorted by where they stand. */
function codeIn(codeSpans: readonly CodeSpan[], { start, end }: Span): readonly CodeSpan[] {
  const at = (offset: number): number => firstIndex(codeSpans.length, (index) => (codeSpans[index]?.span.start ?? 0) >= offset);
  return codeSpans.slice(at(start), at(end));
}

/** Beside the first path of an item, only what cannot be anything else: `src/a.ts`, `src/auth/`, `src/**`. */
function looksLikeFile(value: string): boolean {
  return /^[^\s`:]+$/.test(value) && /\/(?:[^/]*\.[A-Za-z]\w*|[^/]*\*[^/]*)?$/.test(value);
}

/** `Title (path) - description`, as plain text. */
function wordsOf(text: string, path = ''): { readonly title: string; readonly description: string | undefined } {
  const [, title = '', inside = '', description = ''] = /^([^()]*\S)\s*\(([^()]*)\)\s*(?:[-–—:]+\s*(\S.*))?$/s.exec(text) ?? [];
  if (title !== '' && (description === '' || inside.includes(path))) return { title, description: description.trim() || undefined };
  return { title: text.replace(/\([^()]*\)\s*$/, '').trim(), description: undefined };
}
