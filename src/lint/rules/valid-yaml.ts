import type { Document } from '../../model/document.ts';
import { problemFindings } from '../problem-findings.ts';
import type { DocumentRule } from '../rule.ts';

const lost = ({ kind }: Document): string =>
  kind === 'artifact' ? 'so nobody can tell what it says' : 'so runtimes ignore the frontmatter or the whole file';

export const validYaml = {
  id: 'valid-yaml',
  summary: 'Frontmatter must be a YAML mapping.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  artifacts: true,
  checkDocument: (document) =>
    problemFindings(document, {
      'yaml-syntax': ({ detail }) => ({
        message: `The frontmatter is not valid YAML, ${lost(document)}: ${detail.replace(/\.$/, '')}.`,
        hint: /tabs/i.test(detail) ? 'Indent with spaces.' : 'Correct the syntax; quote values that hold special characters.',
      }),
      'yaml-not-a-mapping': () => ({
        message: `The frontmatter is not a mapping of keys to values, ${lost(document)}.`,
        hint: 'Write one `key: value` pair on each line.',
      }),
      'yaml-limit': ({ detail }) => ({
        message: `The frontmatter is not read: ${detail}.`,
        hint: 'Keep frontmatter small and flat; long text belongs in the body.',
      }),
    }),
} as const satisfies DocumentRule;
