import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, journalFile, journalPath, pathAfter, planMove } from '../src/index.ts';
import type { Graph, Move } from '../src/index.ts';
import { printJournal } from '../src/model/rename-journal.ts';
import { fc, runs } from './fast-check.ts';
import { graphOf } from './in-memory-project.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const linked = `# Start

[a](docs/auth.md) [b](./docs/auth.md#tokens "Title") ![i](<docs/auth.md?raw=1#x>) [c][r] <a href="docs/auth.md">h</a>
#file:docs/auth.md and \`docs/auth.md\`, \`docs/auth.md:L3\`, [root](/docs/auth.md#tokens), [other](docs/other.md)

[r]: docs/auth.md 'Title'

\`\`\`
docs/auth.md
\`\`\`
`;

describe('a file', () => {
  test('moves, with every form of link to it and the links in it', async () => {
    const root = repository({
      'README.md': linked,
      'docs/auth.md':
        '# Auth\n\n## Tokens\n\n[other](other.md) [self](auth.md#tokens) [here](#tokens) [up](../README.md#start) [gone](gone.md)\n',
      'docs/other.md': '[auth](auth.md)\r\n[again](../docs/auth.md)',
    });
    const { code, out } = await primitives(root, 'rename', 'docs/auth.md', 'guide/sign in.md');
    expect(contentsOf(root)).toEqual({
      'README.md': linked
        .replaceAll('(docs/auth.md', '(guide/sign%20in.md')
        .replace('(./docs/auth.md', '(./guide/sign%20in.md')
        .replace('<docs/auth.md?', '<guide/sign in.md?')
        .replace('[r]: docs/auth.md', '[r]: guide/sign%20in.md')
        .replace('"docs/auth.md"', '"guide/sign%20in.md"')
        .replace('/docs/auth.md#', '/guide/sign%20in.md#')
        .replaceAll('`docs/auth.md', '`guide/sign in.md'),
      'docs/other.md': '[auth](../guide/sign%20in.md)\r\n[again](../guide/sign%20in.md)',
      'guide/sign in.md':
        '# Auth\n\n## Tokens\n\n[other](../docs/other.md) [self](sign%20in.md#tokens) [here](#tokens) [up](../README.md#start) [gone](../docs/gone.md)\n',
    });
    // A mention ends at a space.
    expect(code).toBe(1);
    expect(out).toContain('link-not-updated');
    expect(out).toContain('at README.md:4:7');
    expect(out).toContain('moved docs/auth.md -> guide/sign in.md');
    expect(out).toContain('The text still says `docs/auth.md`');
  });

  test('keeps bytes outside the edits, and modes', async () => {
    const text = '\uFEFF# A\r\n\r\n[x](b.md)  \r\ntail';
    const root = repository({ 'a.md': text, 'b.md': '# B', 'c.sh': '' });
    chmodSync(join(root, 'a.md'), 0o755);
    expect(await primitives(root, 'rename', 'b.md', 'd.md')).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe(text.replace('b.md', 'd.md'));
    expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o755);
    expect(contentsOf(root)['d.md']).toBe('# B');
  });

  test('that is no Markdown moves, too', async () => {
    const root = repository({ 'x.md': '![logo](img/logo.png)\n', 'img/logo.png': 'png' });
    expect((await primitives(root, 'rename', 'img/logo.png', 'assets/logo.png')).code).toBe(0);
    expect(contentsOf(root)).toEqual({ 'x.md': '![logo](assets/logo.png)\n', 'assets/logo.png': 'png' });
    expect(existsSync(join(root, 'img'))).toBe(false);
  });

  test('percent-encoding keeps its style', async () => {
    const root = repository({ 'x.md': '[a](%C3%A4%20b/c%20d.md) [b](<ä b/c d.md>) [c](<%C3%A4%20b/c%20d.md>)\n', 'ä b/c d.md': '' });
    expect((await primitives(root, 'rename', 'ä b/c d.md', 'ä b/ö e.md')).code).toBe(0);
    expect(contentsOf(root)['x.md']).toBe('[a](%C3%A4%20b/%C3%B6%20e.md) [b](<ä b/ö e.md>) [c](<%C3%A4%20b/%C3%B6%20e.md>)\n');
  });

  test('a change of case is a rename', async () => {
    const root = repository({ 'x.md': '[a](a.md)\n', 'a.md': '' });
    expect((await primitives(root, 'rename', 'a.md', 'A.md')).code).toBe(0);
    expect(contentsOf(root)).toEqual({ 'x.md': '[a](A.md)\n', 'A.md': '' });
  });

  test('names that look like flags, or hold a `#`', async () => {
    const root = repository({ 'x.md': '[a](-a.md) [b](c%23d.md)\n', '-a.md': '', 'c#d.md': '# D\n' });
    expect((await primitives(root, 'rename', '--', '-a.md', '--b.md')).code).toBe(0);
    expect((await primitives(root, 'rename', 'c#d.md', 'e.md')).code).toBe(0);
    expect(contentsOf(root)).toEqual({ 'x.md': '[a](--b.md) [b](e.md)\n', '--b.md': '', 'e.md': '# D\n' });
  });

  test('links that lead out of the repository still do, and a dead link that comes alive stays', async () => {
    const root = repository({
      'a.md': '[out](../x.md) [issues](../../issues) [alive](b.md) [example](path/to/file.md)\n',
      'deep/er/b.md': '',
    });
    expect((await primitives(root, 'rename', 'a.md', 'deep/er/a.md')).code).toBe(0);
    expect(contentsOf(root)['deep/er/a.md']).toBe(
      '[out](../../../x.md) [issues](../../../../issues) [alive](b.md) [example](path/to/file.md)\n',
    );
  });
});

describe('a folder', () => {
  test('moves whole; links between its files stay as they are', async () => {
    const root = repository({
      'README.md': '[a](old/a.md) [folder](old/) [gone](old/gone.md) `old/sub/`\n',
      'old/a.md': '[b](sub/b.md) [readme](../README.md)\n',
      'old/sub/b.md': '[a](../a.md)\n',
      'old/data.bin': 'x',
    });
    expect((await primitives(root, 'rename', 'old', 'new/place')).code).toBe(0);
    expect(contentsOf(root)).toEqual({
      'README.md': '[a](new/place/a.md) [folder](new/place/) [gone](new/place/gone.md) `new/place/sub/`\n',
      'new/place/a.md': '[b](sub/b.md) [readme](../../README.md)\n',
      'new/place/sub/b.md': '[a](../a.md)\n',
      'new/place/data.bin': 'x',
    });
  });

  test('a skill is called what its folder is called', async () => {
    const root = repository({ '.github/skills/old-one/SKILL.md': '---\nname: old-one\ndescription: d\n---\n' });
    expect((await primitives(root, 'rename', '.github/skills/old-one', '.github/skills/new-one')).code).toBe(0);
    expect(contentsOf(root)).toEqual({ '.github/skills/new-one/SKILL.md': '---\nname: new-one\ndescription: d\n---\n' });
  });
});

describe('names and globs', () => {
  const agent = (name = ''): string => `---\n${name}description: d\n---\n`;

  test('an agent without a name takes its name along', async () => {
    const root = repository({
      'plan.agent.md': agent(),
      'lead.agent.md': '---\nagents: [plan-it, "planner", other]\nhandoffs:\n  - label: x\n    agent: \'planner\'\n    prompt: y\n---\n',
      'go.prompt.md': '---\nagent: planner\n---\n',
      'planner.agent.md': agent(),
    });
    expect((await primitives(root, 'rename', 'planner.agent.md', 'architect.agent.md')).code).toBe(0);
    const { 'lead.agent.md': lead, 'go.prompt.md': go } = contentsOf(root);
    expect(lead).toContain('agents: [plan-it, "architect", other]');
    expect(lead).toContain("agent: 'architect'");
    expect(go).toBe('---\nagent: architect\n---\n');
  });

  test('a name that may mean two agents is left, and said', async () => {
    const root = repository({
      'a/planner.agent.md': agent(),
      'b/planner.agent.md': agent(),
      'go.prompt.md': '---\nagent: planner\n---\n',
    });
    const { code, out } = await primitives(root, 'rename', 'a/planner.agent.md', 'a/architect.agent.md');
    expect(code).toBe(1);
    expect(out).toContain('agent-not-updated');
    expect(contentsOf(root)['go.prompt.md']).toContain('agent: planner');
  });

  test('a glob that names the file follows it; one that used to match is named', async () => {
    const root = repository({
      'a.instructions.md': '---\napplyTo: "src/a.ts,docs/**"\n---\n',
      'b.instructions.md': '---\napplyTo: src/*.ts\n---\n',
      'src/a.ts': '',
      'src/b.ts': '',
      'docs/x.md': '',
      'primitives.config.json': '{ "documents": ["src/a.ts", "docs/**"] }',
    });
    const { code, out } = await primitives(root, 'rename', 'src/a.ts', 'lib/a.ts');
    expect(code).toBe(1);
    expect(contentsOf(root)['a.instructions.md']).toContain('applyTo: "lib/a.ts,docs/**"');
    expect(out).toContain('`src/*.ts` matched `src/a.ts`');
    expect(out).toContain('`src/a.ts` in the configuration covers');
  });

  test('memory citations and spec components follow', async () => {
    const root = repository({
      'p.memory.md': '# M\n\n- **[fact]** Tokens are cut in `src/a.ts#cut` and `src/a.ts:L1-L2`.\n',
      's.spec.md': '# S\n\n## Core Components\n\n- [ ] Cutter (`src/a.ts`) {#cutter}\n',
      'src/a.ts': '',
    });
    expect((await primitives(root, 'rename', 'src/a.ts', 'src/b.ts')).code).toBe(0);
    expect(contentsOf(root)['p.memory.md']).toContain('`src/b.ts#cut` and `src/b.ts:L1-L2`');
    expect(contentsOf(root)['s.spec.md']).toContain('(`src/b.ts`)');
  });

  test('a file that becomes another kind is named', async () => {
    const root = repository({ 'a.prompt.md': '# A\n' });
    const { code, out } = await primitives(root, 'rename', 'a.prompt.md', 'a.md');
    expect(code).toBe(1);
    expect(out).toContain('By its new name the file is ordinary Markdown; it was prompt');
  });
});

describe('a heading', () => {
  test('changes its text, its links, and those of duplicates that are numbered anew', async () => {
    const root = repository({
      'a.md':
        '# Use\n\n## Setup ##\n\n## Setup {#other}\n\n## Setup\n\nSetup\n-----\n\n[1](#setup) [2](#setup-1) [3](#setup-2) `a.md#setup-1`\n',
      'b.prompt.md': '[1](a.md#setup) [2](a.md#setup-1 "t") [3](<a.md?x#setup-2>) [u](#setup)\n\n# Setup\n',
    });
    const { code } = await primitives(root, 'rename', 'a.md#setup', 'Über `it`');
    expect(code).toBe(0);
    expect(contentsOf(root)).toEqual({
      'a.md':
        '# Use\n\n## Über `it` ##\n\n## Setup {#other}\n\n## Setup\n\nSetup\n-----\n\n[1](#über-it) [2](#setup) [3](#setup-1) `a.md#setup`\n',
      'b.prompt.md': '[1](a.md#über-it) [2](a.md#setup "t") [3](<a.md?x#setup-1>) [u](#setup)\n\n# Setup\n',
    });
  });

  test('is found by its text, and may be a setext heading', async () => {
    const root = repository({ 'a.md': 'Old\nwords\r\n=====\r\n\n[x](#old-words) [x](#oldwords)\n' });
    const { code, err } = await primitives(root, 'rename', 'a.md#Old\nwords', 'New');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(contentsOf(root)['a.md']).toMatch(/^New\r\n=====\r\n\n/);
  });

  test.each([
    ['a.md#nothing', 'New', 'has no heading `nothing`'],
    ['a.md#Twice', 'New', 'has 2 headings `Twice`'],
    ['a.md#one', '', 'A heading is one line of text'],
    ['a.md#one', 'a\nb', 'A heading is one line of text'],
    ['a.md#one', '!!!', 'has no letters or digits'],
    ['a.md#one', 'One', 'already'],
    ['c.txt#one', 'New', 'is no Markdown file'],
  ])('%s -> %j is refused', async (from, to, message) => {
    const files = { 'a.md': '# One\n\n## Twice\n\n## Twice\n', 'c.txt': '# One\n' };
    const root = repository(files);
    const { code, err } = await primitives(root, 'rename', from, to);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(contentsOf(root)).toEqual(files);
  });
});

describe('refusals', () => {
  const files = {
    'a.md': '# A\n',
    'b.md': '[a](a.md)\n',
    'docs/c.md': '',
    'out/d.md': '# built\n',
    '.primitives/manifest.json': JSON.stringify({
      version: 1,
      outputs: [{ path: 'out/d.md', runtime: 'claude', hash: `sha256-${'0'.repeat(64)}`, sources: ['a.md'] }],
    }),
  };

  test.each([
    ['gone.md', 'x.md', 'does not exist'],
    ['a.md', 'b.md', 'b.md exists'],
    ['a.md', 'docs', 'for example docs/a.md'],
    ['a.md', 'new/', 'for example new/a.md'],
    ['a.md', '../x.md', 'lies outside the repository'],
    ['../x.md', 'a.md', 'lies outside the repository'],
    ['a.md', '.git/x.md', 'is no path that a rename may touch'],
    ['a.md', '.primitives/x.md', 'is no path that a rename may touch'],
    ['docs', 'docs/deeper/docs', 'A folder cannot move into itself'],
    ['out/d.md', 'out/e.md', 'is a file that a build has written'],
    ['out', 'in', 'which a build has written'],
    ['a.md', 'b.md/x.md', 'lies behind a symbolic link or a file'],
    ['link.md', 'x.md', 'is a symbolic link'],
    ['folder-link/c.md', 'x.md', 'lies behind one'],
  ])('%s -> %s', async (from, to, message) => {
    const root = repository(files);
    symlinkSync('a.md', join(root, 'link.md'));
    symlinkSync('docs', join(root, 'folder-link'));
    const { code, err } = await primitives(root, 'rename', from, to);
    expect(err).toContain(message);
    expect(code).toBe(2);
    expect(contentsOf(root)).toEqual(files);
  });
});

test('--dry-run prints the move and a diff, and writes nothing', async () => {
  const files = { 'a.md': '[b](b.md)\n', 'b.md': '# B\n' };
  const root = repository(files);
  const { code, out } = await primitives(root, 'rename', 'b.md', 'c.md', '--dry-run');
  expect(code).toBe(0);
  expect(contentsOf(root)).toEqual(files);
  expect(out).toBe(
    [
      'would be updated a.md  1 place',
      '--- a/a.md',
      '+++ b/a.md',
      '@@ -1,1 +1,1 @@',
      '-[b](b.md)',
      '+[b](c.md)',
      'would be moved b.md -> c.md',
      '',
      '1 place in 1 file would be updated.',
      '',
    ].join('\n'),
  );
});

test('built, ignored and linked files, and those that are not UTF-8, are left alone and named', async () => {
  const root = repository({
    'a.md': '# A\n',
    'b.md': '[a](a.md)\n',
    'out/d.md': '[a](../a.md)\n',
    'vendor/e.md': '[a](../a.md)\n',
    'latin.md': Buffer.from('[a](a.md) caf\xe9\n', 'latin1'),
    'primitives.config.json': '{ "ignore": ["vendor/"] }',
    '.primitives/manifest.json': JSON.stringify({
      version: 1,
      outputs: [{ path: 'out/d.md', runtime: 'claude', hash: `sha256-${'0'.repeat(64)}`, sources: ['b.md'] }],
    }),
  });
  symlinkSync('a.md', join(root, 'link.md'));
  const before = contentsOf(root);
  const { code, out } = await primitives(root, 'rename', 'a.md', 'z.md', '--format', 'json');
  const { diagnostics } = JSON.parse(out) as { diagnostics: { ruleId: string; path: string }[] };
  expect(code).toBe(1);
  expect(diagnostics.map(({ ruleId, path }) => `${path} ${ruleId}`)).toEqual([
    'b.md outputs-out-of-date',
    'latin.md file-left-alone',
    'link.md dangling-symlink',
    'vendor/e.md file-left-alone',
  ]);
  const { 'a.md': moved, ...others } = before;
  expect(contentsOf(root)).toEqual({ ...others, 'b.md': '[a](z.md)\n', 'z.md': moved });
});

describe('an interrupted rename', () => {
  const files = { 'a.md': '[b](b.md)\n', 'b.md': '[a](a.md)\n', 'c.md': '[b](b.md)\n' };
  const edit = (path: 'a.md' | 'b.md' | 'c.md', start: number, text: string): ReturnType<typeof journalFile> =>
    journalFile(path, files[path], [{ span: { start, end: start + 4 }, text }]);
  const journal = printJournal({
    version: 1,
    from: 'b.md',
    to: 'x/b.md',
    moves: true,
    files: [edit('a.md', 4, 'x/b.md'), edit('b.md', 4, '../a.md'), edit('c.md', 4, 'x/b.md')],
  });
  const done = { 'a.md': '[b](x/b.md)\n', 'x/b.md': '[a](../a.md)\n', 'c.md': '[b](x/b.md)\n' };

  test.each([
    ['before the first file', files],
    ['after the first', { ...files, 'a.md': done['a.md'] }],
    ['before the move', { ...done, 'b.md': done['x/b.md'], 'x/b.md': undefined }],
    ['after the move', done],
  ])('%s is completed by running it again', async (_, state) => {
    const present = Object.fromEntries(Object.entries(state).filter((entry): entry is [string, string] => entry[1] !== undefined));
    const root = repository({ ...present, [journalPath]: journal });
    const other = await primitives(root, 'rename', 'a.md', 'd.md');
    expect(other.err).toContain('An earlier rename of b.md to x/b.md was interrupted');
    const { code, out } = await primitives(root, 'rename', 'b.md', 'x/b.md');
    expect(out).toContain('An interrupted run was completed.');
    expect(code).toBe(0);
    expect(contentsOf(root)).toEqual(done);
  });

  test('is not completed over a file that has changed since', async () => {
    const root = repository({ ...files, 'c.md': 'new\n', [journalPath]: journal });
    const { code, err } = await primitives(root, 'rename', 'b.md', 'x/b.md');
    expect(code).toBe(2);
    expect(err).toContain('c.md has changed since');
    expect(existsSync(join(root, 'b.md'))).toBe(true);
  });

  test('a journal that names something outside is damaged', async () => {
    const root = repository({ ...files, [journalPath]: journal.replaceAll('"a.md"', '"../a.md"') });
    expect((await primitives(root, 'rename', 'b.md', 'x/b.md')).err).toContain('is damaged');
  });

  test('is not begun when something stands in the way', async () => {
    const root = repository(files);
    writeFileSync(join(root, 'x'), '');
    expect((await primitives(root, 'rename', 'b.md', 'x/b.md')).code).toBe(2);
    expect(contentsOf(root)).toEqual({ ...files, x: '' });
    mkdirSync(join(root, 'y'));
    expect((await primitives(root, 'rename', 'b.md', 'y')).err).toContain('y exists');
  });
});

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

describe('any move', () => {
  const folders = fc.constantFrom('', 'src', 'src/deep', 'with space', 'ünïcode', 'a(b)', 'x%20y', 'c#d', '~', 'amp&lt;x');
  const files = fc.constantFrom(
    'one.md',
    'two words.md',
    'p%.md',
    'a#b.md',
    'q?.md',
    'colon:x.md',
    '[b].md',
    'ü.md',
    "it's.md",
    '&copy;.md',
    '`c`.md',
  );
  const path = fc.tuple(folders, files).map(([folder, file]) => (folder === '' ? file : `${folder}/${file}`));

  /** Every link, with its text and what it leads to. */
  const reached = ({ edges }: Graph, place: (file: string) => string): string[] =>
    edges.flatMap(({ from, ...edge }) => {
      if (edge.type !== 'links-to' || !('path' in edge.target)) return [];
      const { reference, target } = edge;
      const fragment = 'fragment' in target ? target.fragment : undefined;
      return [`${place(from)} ${reference.form} ${reference.text} ${target.type} ${place(target.path)} ${fragment}`];
    });
  const label = (name: string, index: number): string => `${name}${index}`;

  test('leaves every link where it led', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 2, maxLength: 5 }), path, fc.boolean(), (all, wanted, byFolder) => {
        const [first = ''] = all;
        const folder = first.includes('/') ? first.slice(0, first.lastIndexOf('/')) : '';
        const move: Move = byFolder && folder !== '' ? { from: folder, to: `moved/${folder}` } : { from: first, to: `n/${wanted}` };
        if (all.includes(move.to)) return;
        const texts = Object.fromEntries(
          all.map((from) => {
            const up = '../'.repeat(from.split('/').length - 1);
            const links = all.map((to, index) => {
              const href = `./${up}${encoded(to)}`;
              return `[${label('a', index)}](${href}#h "t") ![${label('b', index)}](<${href}>) [${label('c', index)}](/${encoded(to)}) <a href="${href}?q">x</a> [r${index}]\n\n[r${index}]: ${href}\n`;
            });
            return [from, `# H\n\n${links.join('\n')}`];
          }),
        );
        const graph = graphOf(texts);
        const plan = planMove(graph, move, { manifest: { version: 1, outputs: [] }, globs: [], obstacleTo: () => undefined });
        const edits = new Map(plan.files.map((file) => [file.path, file.edits]));
        const after = graphOf(
          Object.fromEntries(Object.entries(texts).map(([from, text]) => [pathAfter(move, from), applyEdits(text, edits.get(from) ?? [])])),
        );
        const expected = reached(graph, (file) => pathAfter(move, file));
        expect(expected.length).toBeGreaterThan(all.length);
        expect(reached(after, (file) => file).toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: runs(200) },
    );
  });
});
