import type { Problem } from '../model/document.ts';
import { fileStart } from '../model/span.ts';

export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Bytes as UTF-8; a byte order mark stays. Bytes that are not UTF-8 become U+FFFD, as they do in every runtime, and the first
 * of them is a problem whose detail is its two hexadecimal digits and the number of the others, or `UTF-16`.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const text = bytes.toString('utf8');
  if (isUtf16(bytes)) return { text, problems: [{ code: 'invalid-encoding', span: fileStart, detail: 'UTF-16' }] };
  const replaced = text.includes('\uFFFD') ? replacementsIn(text, bytes) : [];
  const [first] = replaced;
  if (first === undefined) return { text, problems: [] };
  const span = { start: first.offset, end: first.offset + 1 };
  return {
    text,
    problems: [{ code: 'invalid-encoding', span, detail: `${first.byte.toString(16).toUpperCase()} ${replaced.length - 1}` }],
  };
}

/** By its byte order mark, or by the zero bytes beside the first two letters. */
function isUtf16([first, second, third, fourth]: Buffer): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0 && third === 0 && !!second && !!fourth) || (second === 0 && fourth === 0 && !!first && !!third);
}

/** Where U+FFFD stands for a byte, and not for itself. */
function replacementsIn(text: string, bytes: Buffer): { offset: number; byte: number }[] {
  const found: { offset: number; byte: number }[] = [];
  let read = 0;
  let position = 0;
  for (let offset = text.indexOf('\uFFFD'); offset !== -1; offset = text.indexOf('\uFFFD', offset + 1)) {
    position += Buffer.byteLength(text.slice(read, offset));
    const isItself = bytes[position] === 0xef && bytes[position + 1] === 0xbf && bytes[position + 2] === 0xbd;
    if (!isItself) found.push({ offset, byte: bytes[position] ?? 0 });
    position += isItself ? 3 : lengthOfInvalid(bytes, position);
    read = offset + 1;
  }
  return found;
}

/** Number of bytes that one U+FFFD stands for: the beginning of a character as far as it goes (Unicode 3.9, table 3-7). */
function lengthOfInvalid(bytes: Buffer, start: number): number {
  const lead = bytes[start] ?? 0;
  const expected = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 1;
  let length = 1;
  for (; length < expected; length += 1) {
    const byte = bytes[start + length] ?? 0;
    const [low, high] = length === 1 ? secondByte(lead) : [0x80, 0xbf];
    if (byte < low || byte > high) break;
  }
  return length;
}

function secondByte(lead: number): readonly [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
