/** Words of praise that mean something only with a number or a test beside them. After the ambiguity pass of spec-kit's `analyze`. */
const vague =
  /\b(?:fast(?:er)?|quick(?:ly)?|slow|robust(?:ly|ness)?|intuitive(?:ly)?|scalable|secure(?:ly)?|user[- ]friendly|easy|easily|simple|simply|clean|efficient(?:ly)?|performant|reliable|reliably|seamless(?:ly)?|appropriate(?:ly)?|adequate(?:ly)?|reasonabl[ey]|good|nice|modern|flexible|high[- ]quality|well[- ]tested|sufficient(?:ly)?|acceptable|proper(?:ly)?|as needed|where appropriate|if possible)\b/iu;

export interface VagueWord {
  readonly word: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** The first word that says how good something is where nothing says how to tell: no number, no code, no link. */
export function vagueWordIn(text: string): VagueWord | undefined {
  if (/\d|`|\]\(/.test(text)) return undefined;
  const match = vague.exec(text);
  return match === null ? undefined : { word: match[0], start: match.index, end: match.index + match[0].length };
}
