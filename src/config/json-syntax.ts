import type { ParseError } from 'jsonc-parser';

/** What is wrong inside one token: it says nothing about the tokens around it. */
const lexical: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'This number is not written as JSON writes numbers.',
  UnexpectedEndOfNumber: 'This number is not complete.',
  UnexpectedEndOfComment: 'This comment is not closed: `*/` is missing.',
  UnexpectedEndOfString: 'This text is not closed: a `"` is missing.',
  InvalidUnicode: 'This text has an escape that JSON does not know: `\\u` takes four hexadecimal digits.',
  InvalidEscapeCharacter: 'This text has an escape that JSON does not know: a backslash itself is written `\\\\`.',
  InvalidCharacter: 'This text has a tab or another control character: write an escape, such as `\\t`.',
};

const expected: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'A key in double quotes',
  ValueExpected: 'A value',
  ColonExpected: 'A colon',
};

export interface SyntaxProblem {
  readonly offset: number;
  readonly length: number;
  readonly problem: string;
}

/**
 * The mistakes of a text that is no JSON, in words: all that lie inside a token, and the first that lies between tokens when
 * nothing came before it, as those that follow are of its making. `nameOf` names the code of an error.
 */
export function syntaxProblems(
  text: string,
  errors: readonly ParseError[],
  nameOf: (code: ParseError['error']) => string,
): SyntaxProblem[] {
  return errors.flatMap(({ error, offset, length }, index) => {
    const name = nameOf(error);
    const token = text.slice(offset, offset + length);
    if (name === 'InvalidSymbol') {
      return [{ offset, length, problem: `\`${token}\` is no JSON: keys and text stand in double quotes.` }];
    }
    const inside = lexical[name];
    if (inside !== undefined) return [{ offset, length, problem: inside }];
    return index === 0 ? [{ offset, length, problem: between(name, token) }] : [];
  });
}

function between(name: string, token: string): string {
  const found = token === '' ? 'the end of the file' : `\`${token}\``;
  if (name === 'CloseBracketExpected') return '`]` is missing: a list is not closed.';
  if (name === 'CloseBraceExpected') return '`}` is missing: an object is not closed.';
  if (name === 'EndOfFileExpected') return `The configuration ends before this: take ${found} and what follows away.`;
  // The bracket of the other kind closes nothing here.
  const comma = token === '}' ? 'A comma or `]`' : token === ']' ? 'A comma or `}`' : 'A comma';
  return `${expected[name] ?? comma} is expected here, not ${found}.`;
}
