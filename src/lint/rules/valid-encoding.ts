import { problemFindings } from '../problem-findings.ts';
import type { DocumentRule } from '../rule.ts';

export const validEncoding = {
  id: 'valid-encoding',
  summary: 'A file must be UTF-8.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  artifacts: true,
  checkDocument: (document) =>
    problemFindings(document, {
      'invalid-encoding': ({ detail }) => {
        if (detail === 'UTF-16') {
          return {
            message: 'The file is UTF-16: what reads it as UTF-8, as most runtimes do, finds no frontmatter and no words in it.',
            hint: 'Save it as UTF-8.',
          };
        }
        const [byte = '', others = '0'] = detail.split(' ');
        const more = others === '0' ? '' : ` So do ${others} more places.`;
        return {
          message: `The byte 0x${byte} is not UTF-8: people and models see a replacement character (U+FFFD) in its place.${more}`,
          hint: `Save the file as UTF-8.${latin1(Number.parseInt(byte, 16))}`,
        };
      },
    }),
} as const satisfies DocumentRule;

/** Windows-1252 and Latin-1 agree from 0xA1 on. */
function latin1(byte: number): string {
  return byte > 0xa0 ? ` In Windows-1252 and Latin-1 the byte is \`${String.fromCharCode(byte)}\`.` : '';
}
