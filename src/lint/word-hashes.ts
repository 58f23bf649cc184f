/**
 * The words of a text as FNV-1a hashes over UTF-16 code units, without regard to case in ASCII. What is beyond ASCII counts as a
 * letter, and the number of a list item is no word.
 */
export function wordsIn(text: string, start = 0, end: number = text.length): readonly number[] {
  const words: number[] = [];
  let hash = 0x811c9dc5;
  let length = 0;
  let digits = 0;
  for (let at = start; at <= end; at += 1) {
    const unit = at === end ? 0 : text.charCodeAt(at);
    const isUpper = unit >= 65 && unit <= 90;
    const isDigit = unit >= 48 && unit <= 57;
    if (isUpper || isDigit || unit > 127 || (unit >= 97 && unit <= 122)) {
      hash = Math.imul(hash ^ (isUpper ? unit + 32 : unit), 0x01000193);
      length += 1;
      if (isDigit) digits += 1;
    } else if (length > 0) {
      // `1.` and `1)`
      if (digits < length || (unit !== 46 && unit !== 41)) words.push(hash);
      hash = 0x811c9dc5;
      length = 0;
      digits = 0;
    }
  }
  return words;
}
