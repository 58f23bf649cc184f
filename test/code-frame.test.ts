import { describe, expect, test } from 'vitest';
import { lineStartsOf, locate } from '../src/model/span.ts';
import { codeFrame } from '../src/report/code-frame.ts';
import { glyphsOf, visible } from '../src/report/visible-text.ts';
import { fc, runs } from './fast-check.ts';

const plain = (text: string): string => text;

/** The frame of what stands between « and ». */
function frame(marked: string, width = 60): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return frameOf(marked.replace(/[«»]/g, ''), start, end, width);
}

function frameOf(text: string, start: number, end: number, width: number): string[] {
  return codeFrame(text, locate(lineStartsOf(text), { start, end }), { width, paint: plain, dim: plain });
}

describe('code frames', () => {
  test('mark what a span covers', () => {
    expect(frame('one\ntwo «three» four\nfive\n')).toEqual(['2 | two three four', '  |     ^^^^^']);
  });

  test('mark a place between characters, and the end of a line', () => {
    expect(frame('a «»b')).toEqual(['1 | a b', '  |   ^']);
    expect(frame('a b«»\nc')).toEqual(['1 | a b', '  |    ^']);
  });

  test('show the first three lines of a longer span, and no blank ones', () => {
    expect(frame('x «a\n\nb\nc\nd»\n')).toEqual(['1 | x a', '  |   ^', '3 | b', '  | ^']);
    expect(frame('«a\n»b\n')).toEqual(['1 | a', '  | ^']);
    expect(frame('«»')).toEqual([]);
    expect(frame('\n«»\n')).toEqual([]);
  });

  test.each([
    ['\ta\t«b»', ['1 |     a    b', '  |          ^']],
    ['漢字 «リンク» x', ['1 | 漢字 リンク x', '  |      ^^^^^^']],
    ['👩‍💻🎉 «x»', ['1 | 👩‍💻🎉 x', '  |      ^']],
    ['🇳🇱 1️⃣ ❤️‍🔥 👍🏽 «x»', ['1 | 🇳🇱 1️⃣ ❤️‍🔥 👍🏽 x', '  |             ^']],
    ['© ™ ⚠ ⚠️ «x»', ['1 | © ™ ⚠ ⚠️ x', '  |          ^']],
    ['e\u0301 «x»', ['1 | e\u0301 x', '  |   ^']],
    ['a«\u200b»b', ['1 | a\\u{200B}b', '  |  ^^^^^^^^']],
    ['\u{E0041}«\u202e»b', ['1 | \\u{E0041}\\u{202E}b', '  |          ^^^^^^^^']],
    ['\uFEFF# «x»', ['1 | # x', '  |   ^']],
    ['a\r\nb «x»\r\nc', ['2 | b x', '  |   ^']],
  ])('align %j', (marked, expected) => {
    expect(frame(marked)).toEqual(expected);
  });

  test('cut a long line around the span', () => {
    expect(frame(`${'a'.repeat(200)}«bcd»${'e'.repeat(200)}`, 44)).toEqual([
      '1 | …aaaaaaaaabcdeeeeeeeeeeeeeeeeeeeeeeeeee…',
      '  |           ^^^',
    ]);
    expect(frame(`${'a'.repeat(10)} «${'b'.repeat(200)}»`, 44)).toEqual([
      `1 | …${'a'.repeat(8)} ${'b'.repeat(29)}…`,
      `  |           ${'^'.repeat(29)}`,
    ]);
    expect(frame(`short «${'b'.repeat(20)}» ${'c'.repeat(80)}`, 44)[0]).toBe(`1 | short ${'b'.repeat(20)} ${'c'.repeat(11)}…`);
  });

  test('fit, mark something, and hold nothing that a terminal obeys, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('a', ' ', '\t', '漢', '\n', '\r', '\u001B', '\u200D', '👩', '\uD800') }),
    );
    fc.assert(
      fc.property(text, fc.nat(300), fc.nat(40), fc.integer({ min: 30, max: 100 }), (text, at, length, width) => {
        const start = Math.min(at, text.length);
        const lines = frameOf(text, start, Math.min(start + length, text.length), width);
        for (const line of lines) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
          expect(glyphsOf(line).reduce((sum, glyph) => sum + glyph.width, 0)).toBeLessThanOrEqual(width);
        }
        for (let index = 1; index < lines.length; index += 2) expect(lines[index]).toMatch(/^ +\| *\^+$/);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('read no more of a line of five million characters than they can show', () => {
    const text = 'a[b](c) '.repeat(650_000);
    const lineStarts = lineStartsOf(text);
    let read = 0;
    const counted = {
      length: text.length,
      slice(start: number, end: number) {
        read += end - start;
        return text.slice(start, end);
      },
      charCodeAt(at: number) {
        read += 1;
        return text.charCodeAt(at);
      },
      startsWith: (start: string) => text.startsWith(start),
    } as string;
    for (let start = 0; start < 200_000; start += 10_000) {
      read = 0;
      const lines = codeFrame(counted, locate(lineStarts, { start, end: text.length }), { width: 100, paint: plain, dim: plain });
      expect(lines).toHaveLength(2);
      expect(read).toBeLessThan(1000);
    }
  });
});

test('visible text shows what is hidden and nothing else otherwise', () => {
  expect(visible('Größe `é` 漢 👩‍💻 ⚠️')).toBe('Größe `é` 漢 👩‍💻 ⚠️');
  expect(visible('a\u001B[31mb\u0007\u009B\u2066\u{E0061}\uDC00')).toBe('a\\u{001B}[31mb\\u{0007}\\u{009B}\\u{2066}\\u{E0061}\\u{DC00}');
});
