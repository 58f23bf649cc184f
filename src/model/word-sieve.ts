/**
 * Words of which a text must have one for a search to find something in it: of each, the places of the groups of four characters
 * that it consists of. Three do not tell words apart: `use` and `service` have those of `user`.
 */
export type Sieve = readonly (readonly number[])[];

/** Bits of the class of a character. Case does not count, digits are all the same, and so is most of what is between words. */
const classBits = 5;
const classMask = (1 << classBits) - 1;
const groupLength = 4;
const groupMask = (1 << (groupLength * classBits)) - 1;
/** Some groups share a place. A text has few of them, so that one which is missing is seldom hidden by another. */
const places = 1 << 15;
const placeOf = (group: number): number => (group ^ (group >>> 8)) & (places - 1);
/** Set for what is neither printable ASCII nor a tab nor a line feed. */
const uncommon = 1 << classBits;

const classes = new Uint8Array(0x10000).fill(uncommon);
classes.fill(0, 0x20, 0x7f);
for (const common of '\t\n') classes[common.charCodeAt(0)] = 0;
for (let letter = 1; letter <= 26; letter += 1) classes[0x40 + letter] = classes[0x60 + letter] = letter;
for (const digit of '0123456789') classes[digit.charCodeAt(0)] = 27;
for (const [index, mark] of [...'-_/.'].entries()) classes[mark.charCodeAt(0)] = 28 + index;
// Expressions with both flags `i` and `u` take the long s and the sign for Kelvin for ASCII.
classes[0x17f] = uncommon | 19;
classes[0x212a] = uncommon | 11;

/** Words of fewer than four characters hold nothing up. A space stands for any that separates words. */
export function sieveFor(words: readonly string[]): Sieve {
  return words.map((word) => Array.from({ length: Math.max(0, word.length - groupLength + 1) }, (_, at) => placeOf(groupAt(word, at))));
}

function groupAt(word: string, start: number): number {
  let group = 0;
  for (let at = start; at < start + groupLength; at += 1) group = (group << classBits) | (classOf(word, at) & classMask);
  return group;
}

function classOf(text: string, at: number): number {
  return classes[text.charCodeAt(at)] ?? uncommon;
}

/** What is known of the text that was asked about last. Who reads a text asks many times. */
let latest = '';
let isLatestPlain = true;
const present = new Uint8Array(places);

function lookAt(text: string): void {
  if (text === latest) return;
  present.fill(0);
  let group = 0;
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const own = classOf(text, at);
    all |= own;
    group = ((group << classBits) | (own & classMask)) & groupMask;
    present[placeOf(group)] = 1;
  }
  latest = text;
  isLatestPlain = (all & uncommon) === 0;
}

/** Whether a text may have one of the words, in whatever case. `false` is certain. */
export function mayHold(text: string, sieve: Sieve): boolean {
  lookAt(text);
  return sieve.some((word) => word.every((place) => present[place] === 1));
}

/** Whether a text has nothing but printable ASCII, tabs and line feeds. */
export function isPlain(text: string): boolean {
  lookAt(text);
  return isLatestPlain;
}
