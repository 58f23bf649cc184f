import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives, primitivesIn } from './terminal.ts';

const stored = (root: string): Record<string, string> =>
  Object.fromEntries(Object.entries(contentsOf(root)).filter(([path]) => path.startsWith('.primitives/')));

describe('docs/learning.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/learning.md'), 'utf8');
  const review =
    '# OAuth review\n\n## Middleware\n\n- [x] Tests pass\n- [ ] **Issue**: Missing CSRF protection → Local fix required\n\n\n- [ ] **Isue**: a slip\n';
  // What follows builds on it; test/learn-stories.test.ts takes that walk.
  const [beginning = ''] = page.split('\n## From lessons');
  const shown = [...beginning.matchAll(/^```\n\$ primitives ([^]*?)```/gm)].map(([, block = '']) => block);

  test.each(shown)('shows what is printed: %s', async (block) => {
    const [, command = '', output = ''] = /^((?:[^\n]*\\\n)*[^\n]*)\n([^]*)$/.exec(block) ?? [];
    const args = [...command.replaceAll('\\\n', ' ').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
    const root = repository({ 'REVIEW.md': review, 'src/auth/login.ts': '' });
    expect((await primitives(root, ...args)).out).toBe(output);
  });

  test('names every flag', async () => {
    for (const command of ['record', 'harvest']) {
      const { out } = await primitives(repository({}), 'learn', command, '--help');
      const flags = [...out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag = '']) => flag);
      expect(flags).toContain('--now');
      for (const flag of flags.filter((name) => !/^--(?:help|root|timing|profile)$/.test(name))) expect(page).toContain(`\`${flag}`);
    }
  });
});

describe('two machines', () => {
  const { TZ, LANG } = process.env;
  afterEach(() => {
    process.env['TZ'] = TZ;
    process.env['LANG'] = LANG;
  });

  test('give the same bytes, whatever their zone, language, line ends and the order of what they are told', async () => {
    const files = {
      'b.md': '## Lessons\n\n- fact: B.\n- pitfall: Ä, ö and 日本.\n',
      'a.md': '## Lessons\n\n- fact: A.\n',
      'docs/m.memory.md': '- **[fact]** X.\n  <!-- m-1c8x0v4t 2026-01-01 -->\n',
      'docs/i.instructions.md': '---\napplyTo: "**"\n---\nSee [m](m.memory.md).\n',
    };
    const all: Record<string, string>[] = [];
    for (const [zone, language, names, lineEnd] of [
      ['Asia/Tokyo', 'tr_TR.UTF-8', ['a.md', 'b.md'], '\n'],
      ['America/Los_Angeles', 'C', ['b.md', 'a.md'], '\r\n'],
    ] as const) {
      process.env['TZ'] = zone;
      process.env['LANG'] = language;
      const root = repository(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', lineEnd)])));
      await primitives(root, 'learn', 'harvest', '--pr', ...names, '--now', '2026-12-31T23:30:00-02:00');
      const touched = names.flatMap((name) => ['--touched', name]);
      await primitives(root, 'learn', 'record', '--task', 'T', '--result', 'success', ...touched, '--now', '2026-01-01T00:30:00+01:00');
      all.push(stored(root));
    }
    expect(Object.keys(all[0] ?? {})).toHaveLength(3);
    expect(Object.keys(all[0] ?? {}).map((path) => path.split('/')[3])).toEqual(['2025', '2027', '2027']);
    expect(all[1]).toEqual(all[0]);
  });
});

describe('hostile files', () => {
  const long = 'x'.repeat(5_000_000);
  const cases: [string, string, string][] = [
    ['--pr', 'a line of 5 MB', `## Lessons\n\n- fact: ${long}\n`],
    ['--pr', 'JSON with a text of 5 MB', JSON.stringify({ body: `## Lessons\n- fact: ${long}` })],
    [
      '--pr',
      'deep lists',
      `## Lessons\n\n${Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- fact: ${depth}`).join('\n')}\n`,
    ],
    ['--pr', 'stars', `## Lessons\n\n- ${'*a_'.repeat(20_000)}\n`],
    [
      '--session',
      'a bomb of aliases',
      `---\n${Array.from({ length: 30 }, (_, index) => `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`).join('\n')}\n---\n## Failed Hypotheses\n- x\n`,
    ],
    ['--review', 'open emphasis', `- [ ] **${'a '.repeat(200_000)}\n`],
    ['--report', 'colons', `${'Track: : '.repeat(200_000)}\nState: merged\n`],
    ['--junit', 'open tags', `<testsuite name="a">${'<testcase '.repeat(200_000)}`],
    ['--junit', 'open comments', `<testsuite name="a">${'<!-- '.repeat(100_000)}`],
    ['--lcov', 'numbers that are none', 'LF:1e999\nLH:-5\nend_of_record\n'],
    [
      '--from',
      'a bomb of aliases',
      `a: &a [x,x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*a, *a]`).join('\n')}`,
    ],
    ['--from', 'a tag', 'task: !!python/object:os.system { title: x }\nresult: success\n'],
    ['--from', 'nothing', ''],
  ];

  test.each(cases)('%s: %s comes to an end', async (flag, _, text) => {
    const root = repository({ 'file.txt': text });
    const command = flag === '--from' ? 'record' : 'harvest';
    const { code, err } = await primitives(root, 'learn', command, flag, 'file.txt', ...(command === 'harvest' ? ['--task', 'T'] : []));
    expect([0, 1, 2]).toContain(code);
    expect(code === 2).toBe(err !== '');
    for (const content of Object.values(stored(root))) expect(content.length).toBeLessThan(10_000);
  });

  test('a lesson never becomes structure, and never obeys a terminal', async () => {
    const root = repository({
      'pr.json': JSON.stringify({ number: 1, title: 'a\u001B[2Jb\u202E', body: '## Lessons\n- fact: c --> <!-- d\n' }),
    });
    const { code, out } = await primitives(root, 'learn', 'harvest', '--pr', 'pr.json');
    expect(code).toBe(1);
    expect(out).not.toMatch(/[\u001B\u202E]/);
    expect(stored(root)).toEqual({});
  });

  test('what is not UTF-8, a folder and standard input', async () => {
    const root = repository({ 'latin.md': Buffer.from('## Lessons\n- fact: caf\u00e9\n', 'latin1'), 'folder/x': '' });
    expect((await primitives(root, 'learn', 'harvest', '--pr', 'latin.md')).err).toContain('`latin.md` is not UTF-8.');
    expect((await primitives(root, 'learn', 'harvest', '--pr', 'folder')).err).toContain('`folder` is no file.');
    const input = () => Promise.resolve(Buffer.from('task: { title: T }\nresult: success\n'));
    expect((await primitivesIn(root, ['learn', 'record', '--from', '-'], { input })).code).toBe(0);
  });

  test('a file in place of a folder, and one in place of an outcome', async () => {
    const root = repository({ '.primitives/learn/outcomes': 'x' });
    const record = ['learn', 'record', '--task', 'T', '--result', 'success'];
    expect(await primitives(root, ...record)).toMatchObject({ code: 2 });
    const other = repository({});
    await primitives(other, ...record);
    const [[path = ''] = []] = Object.entries(stored(other));
    writeFileSync(join(other, path), 'damaged');
    const { code, err } = await primitives(other, ...record);
    expect(err).toContain(`${path} is there and cannot be read. Repair or delete it, and run it again.`);
    expect(code).toBe(2);
    expect(stored(other)).toEqual({ [path]: 'damaged' });
  });
});
