import { describe, expect, test } from 'vitest';
import { attributesIn, withoutAttributes } from '../src/parse/attributes.ts';

describe('attributes in braces', () => {
  test.each([
    ['a {#id}', 'id', []],
    ['a {#id exclusive}', 'id', ['exclusive']],
    ['a {#id depends=b,c tests=`x/y.ts` focus="a b"}', 'id', ['depends=b|c', 'tests=x/y.ts', 'focus=a b']],
    ['`GET /a/{id}` {component=token-service consumers=x}', undefined, ['component=token-service', 'consumers=x']],
    ['a {#id depends="b, c" }', 'id', ['depends=b|c']],
  ])('%s', (text, id, wanted) => {
    const found = attributesIn(text, 10);
    expect(found?.id?.name).toBe(id);
    expect(
      found?.attributes.map(({ key, values }) => (values === undefined ? key : `${key}=${values.map(({ name }) => name).join('|')}`)),
    ).toEqual(wanted);
    for (const { values = [] } of found?.attributes ?? []) {
      for (const { name, span } of values) expect(text.slice(span.start - 10, span.end - 10)).toBe(name);
    }
  });

  test.each(['GET /users/{id}', 'a {b}', '{ }', '{#}', '{#id', '{#id depends=}', '${input:name}'])('%s has none', (text) => {
    expect(attributesIn(text)).toBeUndefined();
    expect(withoutAttributes(text)).toBe(text);
  });

  test.each(['{#a x={#a x=', '{#a x=`', '{#a b ', '{#a x="', '{a=', '{#a-'])('%s a million times over is read in no time', (part) => {
    expect(attributesIn(part.repeat(200_000))).toBeUndefined();
  });
});
