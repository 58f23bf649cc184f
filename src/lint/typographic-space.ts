import type { UnusualCharacter } from '../model/document.ts';

const wide = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3001-\\u303F\\uFF01-\\uFFEF';
const endsWide = new RegExp(`[${wide}]$`, 'u');
const startsWide = new RegExp(`^[${wide}]`, 'u');
const endsMongolian = /\p{Script=Mongolian}$/u;

/**
 * Whether a space is one that writers set on purpose: the full-width one of Chinese and Japanese, the one before a suffix in
 * Mongolian, and no-break and thin ones beside digits and French punctuation.
 */
export function isTypographic(text: string, { span, codePoint }: Pick<UnusualCharacter, 'span' | 'codePoint'>): boolean {
  const before = text.slice(Math.max(0, span.start - 2), span.start);
  const after = text.slice(span.end, span.end + 2);
  if (codePoint === 0x3000) return endsWide.test(before) || startsWide.test(after);
  if (codePoint === 0x202f && endsMongolian.test(before)) return true;
  return /[«\d§]$/.test(before) || /^[»;:!?%€°\d]/.test(after);
}
