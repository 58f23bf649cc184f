import { describe, expect, test } from 'vitest';
import {
  addEntry,
  adoptEntries,
  editEntry,
  entryHash,
  insertListItem,
  mergeEntries,
  pinEntry,
  retireEntry,
} from '../src/learn/entry-edits.ts';
import { editableFile } from '../src/learn/editable-file.ts';
import type { EditableFile, EditResult } from '../src/learn/editable-file.ts';
import { sectionIn, sectionText } from '../src/learn/list-place.ts';
import type { NewEntry } from '../src/learn/entry-text.ts';
import { applyEdits } from '../src/model/text-edits.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { fc, runs } from './fast-check.ts';

const parse = await loadParser();
const memory = (text: string): EditableFile => editableFile('docs/auth.memory.md', text, parse);
const textOf = (result: EditResult): string =>
  result.type === 'refused' ? `REFUSED ${result.reason}: ${result.message}` : result.after.document.text;
const entry = (id: string, text = 'Rotate refresh tokens on every use.', more: Partial<NewEntry> = {}): NewEntry => ({
  id,
  kind: 'pattern',
  text,
  date: '2026-01-15',
  ...more,
});

describe('adding an entry', () => {
  const auth = `# Auth

## OAuth v2

- **[pitfall]** Mobile clients need PKCE. #oauth
  <!-- m-1c8x0v4t 2026-02-02 -->
- **[fact]** Sessions live in Redis.
  <!-- m-7f3k2q9d 2026-01-15 -->

## Other

Prose.
`;

  test('puts it before the first tracked sibling with a larger id', () => {
    const added = addEntry(
      memory(auth),
      { section: 'oauth-v2' },
      entry('m-2d9w4q7e', undefined, { tags: ['oauth'], from: ['o-b71ffe0k'], review: '2026-08-01' }),
    );
    expect(textOf(added)).toBe(
      auth.replace(
        '- **[fact]**',
        '- **[pattern]** Rotate refresh tokens on every use. #oauth\n  <!-- m-2d9w4q7e 2026-01-15 from=o-b71ffe0k review=2026-08-01 -->\n- **[fact]**',
      ),
    );
  });

  test('twice is once', () => {
    const once = textOf(addEntry(memory(auth), { section: 'oauth-v2' }, entry('m-2d9w4q7e')));
    const twice = addEntry(memory(once), { section: 'oauth-v2' }, entry('m-2d9w4q7e'));
    expect(twice).toMatchObject({ type: 'edits', edits: [] });
    expect(textOf(addEntry(memory(once), { section: 'oauth-v2' }, entry('m-2d9w4q7e', 'Something else.')))).toContain('REFUSED id-taken');
  });

  test.each([
    [
      'in a section of prose',
      'other',
      '## Other\n\nProse.\n',
      '## Other\n\nProse.\n\n- **[pattern]** X.\n  <!-- m-00000001 2026-01-15 -->\n',
    ],
    ['at the end without a line end', 'a', '## A', '## A\n\n- **[pattern]** X.\n  <!-- m-00000001 2026-01-15 -->'],
    ['with CRLF', 'a', '## A\r\n\r\nText\r\n', '## A\r\n\r\nText\r\n\r\n- **[pattern]** X.\r\n  <!-- m-00000001 2026-01-15 -->\r\n'],
    [
      'behind a mark of byte order',
      '',
      '\uFEFF- **[fact]** Y.\n  <!-- m-0000000z 2026-01-15 -->\n',
      '\uFEFF- **[pattern]** X.\n  <!-- m-00000001 2026-01-15 -->\n- **[fact]** Y.\n  <!-- m-0000000z 2026-01-15 -->\n',
    ],
    [
      'in a list with another marker',
      'a',
      '## A\n* one\n* two\n\n## B\n',
      '## A\n* one\n* two\n* **[pattern]** X.\n  <!-- m-00000001 2026-01-15 -->\n\n## B\n',
    ],
    [
      'in a loose list',
      'a',
      '## A\n\n- one\n\n- two\n',
      '## A\n\n- one\n\n- two\n\n- **[pattern]** X.\n  <!-- m-00000001 2026-01-15 -->\n',
    ],
    [
      'in a list whose text is indented by four',
      'a',
      '## A\n\n-   one\n',
      '## A\n\n-   one\n-   **[pattern]** X.\n    <!-- m-00000001 2026-01-15 -->\n',
    ],
    [
      'behind nested items',
      'a',
      '## A\n- one\n  - inner\n\n## B\n',
      '## A\n- one\n  - inner\n- **[pattern]** X.\n  <!-- m-00000001 2026-01-15 -->\n\n## B\n',
    ],
    ['under tasks', 'a', '## A\n- [ ] do it\n', '## A\n- [ ] do it\n\n* **[pattern]** X.\n  <!-- m-00000001 2026-01-15 -->\n'],
    [
      'between a title and its subsections',
      'a',
      '# A\n## B\n- b\n',
      '# A\n\n- **[pattern]** X.\n  <!-- m-00000001 2026-01-15 -->\n## B\n- b\n',
    ],
    ['in a file with nothing', '', '', '- **[pattern]** X.\n  <!-- m-00000001 2026-01-15 -->\n'],
    [
      'before the first title',
      '',
      '---\ndescription: d\n---\n\n# T\n',
      '---\ndescription: d\n---\n\n- **[pattern]** X.\n  <!-- m-00000001 2026-01-15 -->\n\n# T\n',
    ],
  ])('%s', (_, section, before, after) => {
    expect(textOf(addEntry(memory(before), { section }, entry('m-00000001', 'X.')))).toBe(after);
  });

  test('in a section that is made for it', () => {
    expect(textOf(addEntry(memory('# T\n\nText'), { section: 'new-one', heading: 'New one' }, entry('m-00000001', 'X.')))).toBe(
      '# T\n\nText\n\n## New one\n\n- **[pattern]** X.\n  <!-- m-00000001 2026-01-15 -->',
    );
    expect(textOf(addEntry(memory('# Auth\n'), { section: 'auht' }, entry('m-00000001')))).toBe(
      'REFUSED no-section: docs/auth.memory.md has no section `auht`. Did you mean `auth`?',
    );
  });

  test.each([
    ['a comment', 'a --> b <!-- c', 'a --> b \\<!-- c'],
    ['a tag', 'use <details> here', 'use \\<details> here'],
    ['code', 'use `<div>` and ``a ` <b>`` here', 'use `<div>` and ``a ` <b>`` here'],
    ['an open backtick', 'a ` b <i>', 'a ` b \\<i>'],
    ['an address', 'see <https://example.com/a>', 'see <https://example.com/a>'],
    ['several lines', 'one\n- two\r\n## three', 'one - two ## three'],
    ['a fence', 'x\n```\ny', 'x ``` y'],
  ])('with %s in its words stays one entry', (_, text, written) => {
    const result = addEntry(memory(auth), { section: 'oauth-v2' }, entry('m-2d9w4q7e', text));
    expect(textOf(result)).toContain(`\n- **[pattern]** ${written}\n  <!-- m-2d9w4q7e 2026-01-15 -->\n`);
  });

  test('refuses what is no line, and a place that would swallow it', () => {
    expect(textOf(addEntry(memory(auth), { section: 'other' }, entry('m-2d9w4q7e', 'a\u0007b')))).toContain('REFUSED not-one-line');
    expect(textOf(addEntry(memory(auth), { section: 'other' }, entry('m-2d9w4q7e', 'x', { scope: 'a-->b' })))).toContain(
      'REFUSED not-one-line',
    );
    expect(textOf(addEntry(memory('## A\n\n```\ncode\n'), { section: 'a' }, entry('m-2d9w4q7e')))).toContain('REFUSED breaks-structure');
    expect(textOf(addEntry(memory('## A\n\n<!-- open\n'), { section: 'a' }, entry('m-2d9w4q7e')))).toContain('REFUSED breaks-structure');
  });
});

describe('changing entries', () => {
  const text = `## A

- prose
- **[pitfall]** Mobile clients need
  PKCE. #oauth #mobile
  <!-- m-1c8x0v4t 2026-02-02 from=o-b71ffe0k review=2026-08-01 -->
- **[fact]** Sessions live in \`redis\`. <!-- m-2d9w4q7e 2025-11-03 from=o-9qk2m1xa -->
`;

  test('other words', () => {
    expect(textOf(editEntry(memory(text), 'm-1c8x0v4t', 'Every client needs PKCE.'))).toBe(
      text.replace('Mobile clients need\n  PKCE.', 'Every client needs PKCE.'),
    );
    expect(textOf(editEntry(memory(text), 'm-2d9w4q7e', 'Sessions live in `valkey`.'))).toBe(text.replace('redis', 'valkey'));
    expect(editEntry(memory(text), 'm-2d9w4q7e', 'Sessions live in `redis`.')).toMatchObject({ edits: [] });
    expect(textOf(editEntry(memory(text), 'm-2d9w4q7f', 'x'))).toBe(
      'REFUSED no-entry: docs/auth.memory.md has no entry `m-2d9w4q7f`. Did you mean `m-2d9w4q7e`?',
    );
  });

  test('a tombstone', () => {
    const retired = textOf(retireEntry(memory(text), { id: 'm-2d9w4q7e', date: '2026-03-01', by: 'm-1c8x0v4t' }));
    expect(retired).toBe(
      text.replace(
        /- \*\*\[fact\].*/,
        '- ~~**[fact]** Sessions live in `redis`.~~ <!-- m-2d9w4q7e 2025-11-03 from=o-9qk2m1xa retired=2026-03-01 by=m-1c8x0v4t -->',
      ),
    );
    expect(retireEntry(memory(retired), { id: 'm-2d9w4q7e', date: '2026-03-02' })).toMatchObject({ edits: [] });
    expect(textOf(editEntry(memory(retired), 'm-2d9w4q7e', 'x'))).toContain('REFUSED retired');
    expect(textOf(addEntry(memory(retired), { section: 'a' }, entry('m-2d9w4q7e', 'Sessions live in `redis`.')))).toContain(
      'REFUSED id-taken',
    );
  });

  test('comments among the words stay where they are', () => {
    const noted = '- **[fact]** One <!-- note --> two. #a <!-- m-1c8x0v4t 2026-01-01 -->\n';
    expect(textOf(retireEntry(memory(noted), { id: 'm-1c8x0v4t', date: '2026-02-01' }))).toBe(
      '- ~~**[fact]** One <!-- note --> two. #a~~ <!-- m-1c8x0v4t 2026-01-01 retired=2026-02-01 -->\n',
    );
    expect(textOf(editEntry(memory(noted), 'm-1c8x0v4t', 'Three.'))).toBe('- **[fact]** Three. #a <!-- m-1c8x0v4t 2026-01-01 -->\n');
  });

  test('a merge keeps where both came from', () => {
    expect(textOf(mergeEntries(memory(text), { into: 'm-1c8x0v4t', from: ['m-2d9w4q7e'], text: 'Both.', date: '2026-03-01' }))).toBe(`## A

- prose
- **[pitfall]** Both. #oauth #mobile
  <!-- m-1c8x0v4t 2026-02-02 from=o-b71ffe0k,o-9qk2m1xa review=2026-08-01 -->
- ~~**[fact]** Sessions live in \`redis\`.~~ <!-- m-2d9w4q7e 2025-11-03 from=o-9qk2m1xa retired=2026-03-01 by=m-1c8x0v4t -->
`);
  });

  test('what a precondition is about does not change with line ends or places', () => {
    const hash = entryHash(memory(text), 'm-1c8x0v4t');
    expect(hash).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(entryHash(memory(`# More\n\n${text}`.replaceAll('\n', '\r\n')), 'm-1c8x0v4t')).toBe(hash);
    expect(entryHash(memory(text.replace('PKCE', 'PKC')), 'm-1c8x0v4t')).not.toBe(hash);
    expect(entryHash(memory(text), 'm-00000000')).toBeUndefined();
    const file = memory('# T\n\nText\n\n## A\n- one\n\n### B\n');
    expect([sectionIn(file, 'a'), sectionIn(file, 't')].map((section) => section && sectionText(file, section))).toEqual([
      '## A\n- one',
      '# T\n\nText',
    ]);
    expect(sectionIn(file, 'c')).toBeUndefined();
  });

  test('a pin', () => {
    const pinned = textOf(pinEntry(memory(text), 'm-1c8x0v4t', true));
    expect(pinned).toBe(text.replace('review=2026-08-01', 'review=2026-08-01 pin=yes'));
    expect(textOf(pinEntry(memory(pinned), 'm-1c8x0v4t', false))).toBe(text);
  });

  test('adoption', () => {
    let count = 0;
    const adopted = adoptEntries(memory('## A\n\n- one\n  - inner\n- [x] task\n- [link](a.md)\n-\ttabbed\n\n1. step\n\n> - quoted\n'), {
      newId: () => `m-0000000${(count += 1)}`,
      date: '2026-03-01',
    });
    expect(textOf(adopted)).toBe(
      '## A\n\n- one\n  <!-- m-00000001 2026-03-01 -->\n  - inner\n- [x] task\n- [link](a.md)\n-\ttabbed\n    <!-- m-00000002 2026-03-01 -->\n\n1. step\n\n> - quoted\n',
    );
  });

  test('a bullet and a task', () => {
    const spec = (markdown: string): EditableFile => editableFile('a.spec.md', markdown, parse);
    const criteria = '## Validation Criteria\n\n- [x] Tests pass\n\n## Next\n';
    const added = textOf(insertListItem(spec(criteria), { section: 'validation-criteria' }, { text: 'CSRF is checked', task: true }));
    expect(added).toBe('## Validation Criteria\n\n- [x] Tests pass\n- [ ] CSRF is checked\n\n## Next\n');
    expect(insertListItem(spec(added), { section: 'validation-criteria' }, { text: 'CSRF is checked', task: true })).toMatchObject({
      edits: [],
    });
    expect(textOf(insertListItem(spec('## A\n\n- one\n'), { section: 'a' }, { text: '# no title', task: false }))).toBe(
      '## A\n\n- one\n- \\# no title\n',
    );
    expect(textOf(insertListItem(spec('## A\n\n- one\n'), { section: 'a' }, { text: '1. no step', task: false }))).toBe(
      '## A\n\n- one\n- 1\\. no step\n',
    );
  });
});

describe('splices', () => {
  const letters = '0123456789abcdefghjkmnpqrstvwxyz'.split('');
  const id = fc.array(fc.constantFrom(...letters), { minLength: 8, maxLength: 8 }).map((drawn) => `m-${drawn.join('')}`);
  const words = fc.stringMatching(/^[ -~]{1,40}$/).filter((text) => text.trim() !== '');

  test('the order in which entries are added does not show', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 2, maxLength: 6 }),
        fc.constantFrom('## A\n', '## A\r\n\r\nText', '## A\n\n- one\n\n- two\n\n## B\n', '## A\n- [ ] task\n', '## A\n\n* one\n'),
        (ids, start) => {
          const all = (order: readonly string[]): string =>
            order.reduce((text, one) => textOf(addEntry(memory(text), { section: 'a' }, entry(one))), start);
          expect(all(ids.toReversed())).toBe(all(ids));
          expect(all(ids.toSorted())).toBe(all(ids));
        },
      ),
      { numRuns: runs(40) },
    );
  });

  test('whatever the words are, one entry is added and all else stays', () => {
    const start = '# T\n\n- **[fact]** One. `code` [link](a.md)\n  <!-- m-55555555 2026-01-01 -->\n\n## Next\n\n```\nx\n```\n';
    fc.assert(
      fc.property(id, words, (one, text) => {
        const file = memory(start);
        const result = addEntry(file, { section: 't' }, entry(one, text));
        if (result.type === 'refused') return;
        expect(applyEdits(start, result.edits)).toBe(result.after.document.text);
        expect(result.edits.every(({ span }) => span.start === span.end)).toBe(true);
        expect(result.after.document.memoryEntries).toHaveLength(one === 'm-55555555' ? 1 : 2);
        expect(result.after.document.headings.map(({ slug }) => slug)).toEqual(['t', 'next']);
        expect(result.after.document.fences).toHaveLength(1);
      }),
      { numRuns: runs(200) },
    );
  });
});
