import { specKitFileOf } from '../../artifacts/spec-kit.ts';
import type { Document } from '../../model/document.ts';
import type { FilePath } from '../../model/file-path.ts';
import { covers } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import { reasonToBeWhole } from '../reason-to-be-whole.ts';
import type { GraphRule } from '../rule.ts';

/** `[PROJECT_NAME]`, as spec-kit's constitution has it: "every placeholder token of the form [ALL_CAPS_IDENTIFIER]". */
const constitutionBlank = /\[[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\](?![([:])/g;
/** What the templates of spec-kit for specs and plans have in the place of names, days and parts of sentences. */
const specBlank =
  /\[(?:FEATURE(?: NAME)?|DATE|###-feature(?:-name)?|Brief Title|Entity \d|initial state|action|expected outcome|boundary condition|error scenario)\](?![([:])|\$ARGUMENTS\b/g;

export const noOpenPlaceholder = {
  id: 'no-open-placeholder',
  summary: 'What agents work by must not have the blanks of its template.',
  severity: 'warning',
  preset: 'recommended',
  *check({ artifacts, paths }) {
    for (const document of artifacts) {
      const file = specKitFileOf(document);
      if (file === undefined) continue;
      const { path, headings } = document;
      if (file === 'constitution') {
        const blanks = blanksIn(document, constitutionBlank);
        const title = headings.find(({ depth }) => depth === 1);
        const untouched = title === undefined ? undefined : blanks.find((span) => covers(title.span, span));
        if (untouched !== undefined && !isOwn(path)) continue;
        if (untouched !== undefined) {
          yield {
            path,
            span: untouched,
            message: `The constitution is still its template, with ${blanks.length} blanks: it is the first text that agents read, and says nothing.`,
            hint: 'Write the principles of the project, or delete the file until there are some.',
          };
        } else {
          for (const span of blanks) {
            yield {
              path,
              span,
              message: `\`${textOf(document, span)}\` is a blank of the template: agents read it in place of what holds here.`,
              hint: 'Write the text, or take the part out.',
            };
          }
        }
        continue;
      }
      const reason = reasonToBeWhole(document, (other) => paths.isSource(other));
      if (reason === undefined) continue;
      const [first, ...others] = blanksIn(document, specBlank);
      if (first === undefined) continue;
      const more = others.length === 0 ? '' : `, as ${others.length === 1 ? 'is one' : `are ${others.length}`} below`;
      yield {
        path,
        span: first,
        message: `The ${file} ${reason}, and \`${textOf(document, first)}\` is a blank of its template${more}: whoever builds it makes something up.`,
        hint: 'Write what belongs there, or take the part out.',
      };
    }
  },
} as const satisfies GraphRule;

/** In other folders, copies of the template are kept as what they are. */
function isOwn(path: FilePath): boolean {
  return /^(?:\.specify\/)?memory\//.test(path);
}

function blanksIn({ text, bodyStart, comments, fences, codeSpans }: Document, blank: RegExp): Span[] {
  return [...text.slice(bodyStart).matchAll(blank)]
    .map(({ index, 0: { length } }) => ({ start: bodyStart + index, end: bodyStart + index + length }))
    .filter((span) => ![...comments, ...fences].some((other) => covers(other.span, span)) && !isQuoted(codeSpans, span));
}

/** In code of which it is a part. The branch of a spec is a code span of its own. */
function isQuoted(codeSpans: Document['codeSpans'], span: Span): boolean {
  return codeSpans.some((code) => covers(code.span, span) && code.span.end - code.span.start > span.end - span.start + 2);
}

function textOf({ text }: Document, { start, end }: Span): string {
  return text.slice(start, end);
}
