import type { Severity } from '../../model/diagnostic.ts';
import type { UnusualCharacter } from '../../model/document.ts';
import { codePointName } from '../code-point.ts';
import type { DocumentRule } from '../rule.ts';

/** Controls by which a text can be shown other than it is, and what they do. */
const effects: Readonly<Record<number, readonly [name: string, effect: string, severity: Severity]>> = {
  0x00: ['NUL', 'Git takes the file for binary and shows no difference of it in a review', 'error'],
  0x08: ['backspace', 'a terminal goes back and writes over what stands before it', 'error'],
  0x0c: ['form feed', 'it parts pages on paper; people do not see it and models read it', 'info'],
  0x0d: ['carriage return', 'a terminal starts the line anew, so that what follows hides what stands before it', 'warning'],
  0x1b: ['escape', 'a terminal takes what follows for a command, which can hide or replace text', 'error'],
  0x85: ['next line', 'some programs end a line here and others do not', 'warning'],
  0x9b: ['control sequence', 'a terminal takes what follows for a command, which can hide or replace text', 'error'],
  0x2028: ['line separator', 'some programs end a line here and others do not', 'warning'],
  0x2029: ['paragraph separator', 'some programs end a line here and others do not', 'warning'],
};

export const noControlCharacter = {
  id: 'no-control-character',
  summary: 'Text must not hold control characters.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'all',
  *checkDocument({ path, unusualCharacters, problems }) {
    // Every second byte is NUL, and the encoding is what is wrong.
    if (problems.some(({ code, detail }) => code === 'invalid-encoding' && detail === 'UTF-16')) return;
    for (const run of unusualCharacters) {
      if (run.category !== 'control') continue;
      const [name, effect, severity] = effects[run.codePoint] ?? [
        '',
        'people do not see it, models do, and strict YAML parsers reject it',
        'warning',
      ];
      yield {
        path,
        span: run.span,
        severity,
        message: `${subjectOf(run, name)}: ${effect}.`,
        hint: run.escaped === true ? 'Delete the escape.' : 'Delete it, or write its name where it is meant.',
        ...(run.escaped === true ? {} : { unsafeFix: [{ span: run.span, text: run.codePoint >= 0x2028 ? '\n' : '' }] }),
      };
    }
  },
} as const satisfies DocumentRule;

function subjectOf({ codePoint, count, escaped }: UnusualCharacter, name: string): string {
  const code = name === '' ? codePointName(codePoint) : `${codePointName(codePoint)}, ${name}`;
  const where = escaped === true ? ', written as a YAML escape' : '';
  return count === 1 ? `A control character (${code})${where}` : `${count} control characters (from ${code})${where}`;
}
