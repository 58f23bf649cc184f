import { didYouMean } from '../../model/nearest-name.ts';
import type { DocumentRule } from '../rule.ts';
import { isPlannable } from '../../graph/spec-form.ts';

const usual = ['Problem Statement', 'Approach', 'Core Components', 'Validation Criteria'];

export const requireSpecSections = {
  id: 'require-spec-sections',
  summary: 'A spec must have the sections that are built from.',
  severity: 'warning',
  preset: 'strict',
  documents: 'primitives',
  kinds: ['spec'],
  *checkDocument(spec, { options }) {
    if (!isPlannable(spec)) return;
    const required = options['require-spec-sections']?.sections ?? usual;
    const present = spec.headings.map(({ text }) => text);
    for (const section of required) {
      if (present.some((text) => normal(text).startsWith(normal(section)))) continue;
      const [first] = spec.headings;
      yield {
        path: spec.path,
        span: first?.span ?? { start: spec.bodyStart, end: spec.bodyStart },
        message: `The spec has no section \`${section}\`, so whoever implements it has to guess what it would say.`,
        hint: `Add the section.${didYouMean(section, present)}`,
      };
    }
  },
} as const satisfies DocumentRule;

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
