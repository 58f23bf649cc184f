/** An 8-bit encoding in which UTF-8 is read by mistake, and the signs by which that is known. */
export interface MisreadEncoding {
  readonly name: string;
  readonly byteOf: ReadonlyMap<string, number>;
  /** Characters whose bytes have the form of one character of UTF-8. */
  readonly sequence: RegExp;
  /** Bytes that open a sequence which alone is proof, when what follows is not `common`. Others need company. */
  readonly telling: ReadonlySet<number>;
  /** Characters that people write behind a letter or a sign of the encoding. */
  readonly common: RegExp;
}

const upper = Array.from({ length: 0x80 }, (_, index) => String.fromCharCode(0x80 + index));
const windows = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ', ...upper.slice(0x20)];
const macintosh = [
  ...'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø',
  ...'¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
];

/** U+0080 to U+00FF and the punctuation of most languages with an accent, as UTF-8 has them; emoji. */
const latin = [0xc2, 0xc3, 0xe2, 0xe3, 0xef, 0xf0];
const punctuation = /[‘’“”–—…•‚„‹›«»\u00A0]/;

/** The high half of an encoding, from byte 0x80 on. */
function readAs(name: string, high: readonly string[], telling: readonly number[], common: RegExp): MisreadEncoding {
  const among = (first: number, last: number): string =>
    `[${high
      .slice(first - 0x80, last - 0x7f)
      .map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('')}]`;
  const next = among(0x80, 0xbf);
  const sequence = new RegExp(`${among(0xc2, 0xdf)}${next}|${among(0xe0, 0xef)}${next}{2}|${among(0xf0, 0xf4)}${next}{3}`, 'g');
  return { name, byteOf: new Map(high.map((character, index) => [character, 0x80 + index])), sequence, telling: new Set(telling), common };
}

export const misreadEncodings: readonly MisreadEncoding[] = [
  readAs('Windows-1252', windows, latin, punctuation),
  readAs('Latin-1', upper, latin, punctuation),
  // A root of pi, a low quotation mark before an umlaut.
  readAs('Mac OS Roman', macintosh, [0xc3, 0xe2, 0xef, 0xf0], /[‘’“”–—…•«»\u00A0∞π∑∫Ωµ∂±∏≠≤≥°†]/),
];
