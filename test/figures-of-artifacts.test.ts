import { describe, expect, test } from 'vitest';
import { readPercent, readTests, readWord, shownText, verdictOf } from '../src/artifacts/read-words.ts';
import type { FieldEntry } from '../src/model/artifact-field.ts';

describe('a figure is what a reader would take for it', () => {
  test.each([
    ['90%', 90],
    ['95% (target 80%)', 95],
    ['95 % (target: ≥80%)', 95],
    ['WCAG AAA 98/100', 98],
    ['not 90%', undefined],
    ['90% planned, 40% reached', undefined],
    ['90% (target; measured 40%)', undefined],
    ['70-80%', undefined],
    ['below 80%', undefined],
  ])('%j as a share is %j', (text, value) => {
    expect(readPercent(text)).toBe(value);
  });

  test.each([
    ['6/6', { passed: 6, total: 6 }],
    ['6/6 passing, 0 failed', { passed: 6, total: 6 }],
    ['41 (all passing)', { passed: 41, total: 41 }],
    ['6 passed, 2 failed', { passed: 6, total: 8 }],
    ['6/6 failing', undefined],
    ['6/6 ❌', undefined],
    ['6/6 on my machine, 2/6 in CI', undefined],
    ['5/4', undefined],
  ])('%j as tests is %j', (text, value) => {
    expect(readTests([text])).toEqual(value);
  });

  test.each([
    ['complete', 'complete'],
    ['**Complete** (2026-01-02)', 'complete'],
    ['complete?', undefined],
    ['complete, but for the tests', undefined],
    ['complete except for the tests, which fail', undefined],
  ])('%j as a word is %j', (text, value) => {
    expect(readWord(text, { words: ['complete', 'blocked'] } as unknown as FieldEntry)).toBe(value);
  });

  test.each([
    ['Builds: PASS', 'pass'],
    ['Builds: FAIL', 'fail'],
    ['Builds: PASS / FAIL', 'open'],
    ['The code does what is asked — not PASS', 'fail'],
    ['The code does what is asked — not FAIL', 'open'],
  ])('the verdict of %j is %j', (text, verdict) => {
    expect(verdictOf(text).verdict).toBe(verdict);
  });

  test.each([
    ['<!-- 90% -->', ''],
    ['~~90%~~ 40%', '40%'],
    ['<del>6/6</del> 2/6', '2/6'],
    ['![90%](badge.svg)', ''],
    ['90% <!-- of lines', '90%'],
  ])('of %j a reader sees %j', (text, shown) => {
    expect(shownText(text)).toBe(shown);
  });
});
