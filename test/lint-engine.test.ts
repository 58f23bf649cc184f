import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Terminal } from '../src/cli/terminal.ts';
import { git } from './git.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitivesIn } from './terminal.ts';
import type { Outcome } from './terminal.ts';

const lintIn = (cwd: string, args: readonly string[], options: Partial<Terminal> = {}): Promise<Outcome> =>
  primitivesIn(cwd, ['lint', ...args], options);

/** `path:line rule severity` of each finding. */
async function findings(cwd: string, ...args: string[]): Promise<string[]> {
  const { out, err } = await lintIn(cwd, ['--format', 'json', ...args]);
  if (out === '') throw new Error(err);
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { path: string; ruleId: string; severity: string; span: { start: { line: number } } }[];
  };
  return diagnostics.map(({ path, ruleId, severity, span }) => `${path}:${span.start.line} ${ruleId} ${severity}`);
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const deadLink = '[gone](gone.md)\n';

describe('configuration', () => {
  test('overrides win over rules for the files they cover, the later over the earlier', async () => {
    const root = repository({
      'primitives.config.json': JSON.stringify({
        rules: { 'no-broken-link': 'warning' },
        overrides: [
          { files: ['old/**'], rules: { 'no-broken-link': 'off' } },
          { files: ['old/b.prompt.md'], rules: { 'no-broken-link': 'info' } },
        ],
      }),
      'a.prompt.md': deadLink,
      'old/a.prompt.md': deadLink,
      'old/b.prompt.md': deadLink,
    });
    expect(await findings(root)).toEqual(['a.prompt.md:1 no-broken-link warning', 'old/b.prompt.md:1 no-broken-link info']);
    expect(await findings(root, '--rule', 'no-broken-link:error', '--rule', 'no-hidden-unicode:off', '.')).toHaveLength(3);
  });

  test('configurations from the root down to the working folder hold, each for the files in its folder', async () => {
    const comment = '<!-- primitives-disable-file no-broken-anchor -->\n';
    const root = repository({
      'primitives.config.json': '{ "rules": { "no-broken-link": "off", "no-unused-suppression": "off" } }',
      'sub/package.json': JSON.stringify({
        name: 'x',
        primitives: { extends: 'strict', ignore: ['old'], rules: { 'no-broken-link': 'warning' } },
      }),
      'a.prompt.md': deadLink + comment,
      'sub/a.prompt.md': deadLink + comment,
      'sub/old/a.prompt.md': deadLink,
      'sub/deep/a.prompt.md': deadLink,
    });
    expect(await findings(root)).toEqual([]);
    const inSub = [
      'sub/a.prompt.md:1 no-broken-link warning',
      'sub/a.prompt.md:2 no-unexplained-suppression warning',
      'sub/deep/a.prompt.md:1 no-broken-link warning',
    ];
    expect(await findings(join(root, 'sub'))).toEqual(inSub);
    expect(await findings(join(root, 'sub/deep'))).toEqual(inSub);
  });

  test('a file and the key of package.json in one folder are one too many', async () => {
    const root = repository({ 'primitives.config.json': '{}', 'package.json': '{ "primitives": {} }', 'a.prompt.md': deadLink });
    expect(await lintIn(root, [])).toMatchObject({ code: 2, err: expect.stringContaining('Keep one of them') as string });
  });

  test('a mistake in package.json has its place there', async () => {
    const root = repository({ 'package.json': '{\n  "primitives": { "ignroe": [] }\n}', 'a.prompt.md': deadLink });
    expect((await lintIn(root, [])).err).toBe('primitives: package.json:2:19: Unknown key `ignroe`. Did you mean `ignore`?\n');
  });

  test('extends: files first, then what extends them; presets replace the default one', async () => {
    const root = repository({
      'primitives.config.json': '{ "extends": ["strict", "./config/team.json"], "rules": { "no-broken-link": "info" } }',
      'config/team.json': '{ "extends": "../config/base.json", "ignore": ["old"] }',
      'config/base.json': '{ "rules": { "no-broken-link": "warning", "no-unexplained-suppression": "error" } }',
      'a.prompt.md': `${deadLink}<!-- primitives-disable-next-line no-broken-link -->\n${deadLink}`,
      'old/a.prompt.md': deadLink,
    });
    expect(await findings(root)).toEqual(['a.prompt.md:1 no-broken-link info', 'a.prompt.md:2 no-unexplained-suppression error']);
  });

  test.each([
    ['{ "extends": "recomended" }', '1:14: Unknown preset `recomended`. Did you mean `recommended`?'],
    ['{ "extends": ["all", "./none.json"] }', '1:22: `./none.json` does not exist in the repository.'],
    ['{ "extends": ["../../etc/passwd"] }', '1:15: `../../etc/passwd` does not exist in the repository.'],
    ['{ "extends": ["./primitives.config.json"] }', '1:15: `./primitives.config.json` extends this file again.'],
    [
      '{ "rules": { "no-broken-anchor": ["error", { "headingIDs": true }] } }',
      '1:46: Unknown key `headingIDs`. Did you mean `headingIds`?',
    ],
    ['{ "rules": { "no-broken-link": ["error", {}] } }', '1:32: The rule `no-broken-link` has no options.'],
    ['{ "overrides": [{ "files": ["a"], "rules": { "no-brokn-link": "off" } }] }', '1:46: Unknown rule `no-brokn-link`.'],
    ['{ "allowKeys": { "prompts": [] } }', '1:18: Unknown key `prompts`. Did you mean `prompt`?'],
    ['{ "agentAliases": { "maat": 3 } }', '1:29: `agentAliases.maat` is `3`. Write the name that the agent has today.'],
    ['{ "compat": { "vscode": "latest" } }', '1:25: `compat.vscode` is `"latest"`. Write `1.N`'],
  ])('%s is refused', async (config, message) => {
    const root = repository({ 'primitives.config.json': config, 'a.prompt.md': deadLink });
    const { code, err } = await lintIn(root, []);
    expect(err).toContain(`primitives.config.json:${message}`);
    expect(code).toBe(2);
  });

  test('a key of Object.prototype is no rule', async () => {
    const root = repository({ 'primitives.config.json': '{ "rules": { "constructor": "off" } }', 'a.prompt.md': deadLink });
    expect((await lintIn(root, [])).err).toContain('Unknown rule `constructor`');
  });

  test('--rule names an unknown rule or severity', async () => {
    const root = repository({ 'a.prompt.md': deadLink });
    expect(await lintIn(root, ['--rule', 'no-brokn-link:off'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean `no-broken-link`?') as string,
    });
    expect(await lintIn(root, ['--rule', 'no-broken-link:eror'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean `error`?') as string,
    });
  });
});

describe('suppressions', () => {
  test.each([
    ['the next line', `<!-- primitives-disable-next-line no-broken-link -- r -->\n${deadLink}${deadLink}`, [3]],
    ['the next line with text', `<!-- primitives-disable-next-line no-broken-link -->\n\n\n${deadLink}${deadLink}`, [5]],
    ['its own line', `[gone](gone.md) <!-- primitives-disable-line no-broken-link -->\n\n${deadLink}`, [3]],
    ['a block', `${deadLink}\n<!-- primitives-disable -->\n\n${deadLink}\n<!-- primitives-enable -->\n\n${deadLink}`, [1, 9]],
    [
      'a block of one rule',
      `<!-- primitives-disable no-broken-link, no-broken-anchor -->\n\n${deadLink}\n<!-- primitives-enable no-broken-link -->\n\n${deadLink}`,
      [7],
    ],
    [
      'all but one rule',
      `<!-- primitives-disable -->\n\n${deadLink}\n<!-- primitives-enable no-broken-link -->\n\n${deadLink}\n<!-- primitives-disable -->\n\n${deadLink}`,
      [7],
    ],
    ['the file', `${deadLink}\n<!-- primitives-disable-file no-broken-link -->\n`, []],
    ['another rule', `<!-- primitives-disable-next-line no-broken-anchor -->\n${deadLink}`, [2]],
    ['nothing, in code', `\`\`\`\n<!-- primitives-disable-file -->\n\`\`\`\n\n${deadLink}`, [5]],
    ['the next line behind CRLF', `<!-- primitives-disable-next-line no-broken-link -->\r\n[gone](gone.md)\r\n[gone](gone.md)\r\n`, [3]],
  ])('a comment silences %s', async (_, text, lines) => {
    const root = repository({ 'a.prompt.md': text });
    expect((await findings(root, '--rule', 'no-unused-suppression:off')).map((line) => line.split(' ')[0])).toEqual(
      lines.map((line) => `a.prompt.md:${line}`),
    );
  });

  test('in frontmatter it stands behind #, and not inside a text', async () => {
    const root = repository({
      'a.prompt.md':
        '---\ndescription: "# primitives-disable-file"\nowner: x # primitives-disable-line no-unknown-key -- ours\nteam: y\n---\n\nText.\n',
    });
    expect(await findings(root)).toEqual(['a.prompt.md:4 no-unknown-key warning']);
  });

  test('--fix removes what is unused, whole lines or parts of them, and nothing else', async () => {
    const root = repository({
      'a.prompt.md': `# T\r\n\r\n<!-- primitives-disable-next-line no-broken-link -->\r\nText. <!-- primitives-disable-line -->\r\n`,
    });
    expect(await lintIn(root, ['--fix'])).toMatchObject({ code: 0, out: '' });
    expect(contentsOf(root)).toEqual({ 'a.prompt.md': '# T\r\n\r\nText.\r\n' });
  });
});

describe('what a removed suppression leaves', () => {
  test.each([
    ['two blocks', 'Introduction\n<!-- primitives-disable-next-line no-broken-link -- r -->\n---\n', 'Introduction\n\n---\n'],
    ['two words', 'foo <!-- primitives-disable-line no-broken-link -->bar\n', 'foo bar\n'],
    ['a line', 'foo <!-- primitives-disable-line no-broken-link -->\nbar\n', 'foo\nbar\n'],
    ['the text behind it', '<!-- primitives-disable-line no-broken-link -->    four\n', undefined],
    ['two lists', '1. a\n\n<!-- primitives-disable-line no-broken-link -->\n\n1. b\n', undefined],
    ['blank lines', 'a\n\n<!-- primitives-disable-line no-broken-link -->\n\nb\n', 'a\n\n\nb\n'],
    [
      'keys',
      '---\ndescription: d\n# primitives-disable-line no-unknown-key\nagent: agent\n---\n',
      '---\ndescription: d\nagent: agent\n---\n',
    ],
  ])('%s', async (_, before, after) => {
    const root = repository({ 'a.prompt.md': before });
    await lintIn(root, ['--fix']);
    expect(contentsOf(root)).toEqual({ 'a.prompt.md': after ?? before });
  });

  test('rules that are off in this run are not judged', async () => {
    const text = `<!-- primitives-disable-next-line no-broken-link -- r -->\n${deadLink}`;
    const root = repository({ 'a.prompt.md': text });
    expect(await lintIn(root, ['--fix', '--rule', 'no-broken-link:off'])).toMatchObject({ code: 0, out: '' });
    expect(contentsOf(root)).toEqual({ 'a.prompt.md': text });
  });
});

describe('misspelt suppressions', () => {
  test.each([
    '<!-- primitives-disable-next-line: no-broken-link -->',
    '<!-- Primitives-Disable-Next-Line no-broken-link -->',
    '<!-- primitive-disable-file -->',
    '<!-- primitives-disable-next-line no-broken-lnk because I say so -->',
  ])('%s is one error, and the link another', async (comment) => {
    const root = repository({ 'a.prompt.md': `${comment}\n${deadLink}` });
    expect(await findings(root)).toEqual(['a.prompt.md:1 valid-suppression error', 'a.prompt.md:2 no-broken-link error']);
  });

  test('a dash of another length separates the reason too, and a list in YAML may hold a comment', async () => {
    const root = repository({
      'a.prompt.md': `---\nbar: [ # primitives-disable-line no-unknown-key \u2014 ours\n  a]\n---\n\n<!-- primitives-disable-next-line no-broken-link \u2014 reason -->\n${deadLink}`,
    });
    expect(await findings(root)).toEqual([]);
  });

  test('an end without a beginning', async () => {
    const root = repository({ 'a.prompt.md': 'Text.\n\n<!-- primitives-enable no-broken-link -->\n' });
    expect(await findings(root)).toEqual(['a.prompt.md:3 no-unused-suppression warning']);
  });
});

describe('fixes', () => {
  const old = '---\r\nmode: ask\r\n---\r\n\r\nText.';

  test('--fix-dry-run prints a diff and writes nothing', async () => {
    const root = repository({ 'a.prompt.md': '---\nmode: ask\n---\n\nText.\n' });
    const { code, out } = await lintIn(root, ['--fix-dry-run']);
    expect(out).toBe('--- a/a.prompt.md\n+++ b/a.prompt.md\n@@ -1,5 +1,5 @@\n ---\n-mode: ask\n+agent: ask\n ---\n \n Text.\n');
    expect(code).toBe(0);
    expect(contentsOf(root)).toEqual({ 'a.prompt.md': '---\nmode: ask\n---\n\nText.\n' });
  });

  test('a fixed file is byte-identical outside the edit', async () => {
    const root = repository({ 'a.prompt.md': `\uFEFF${old}` });
    await lintIn(root, ['--fix']);
    expect(contentsOf(root)).toEqual({ 'a.prompt.md': `\uFEFF${old.replace('mode', 'agent')}` });
  });

  test('a fix that would change what it does not touch is refused and named', async () => {
    // Without the comment the two parts are a link.
    const text = '[x]<!-- primitives-disable-line no-broken-anchor -->(gone.md)\n';
    const root = repository({ 'a.prompt.md': text });
    const { err } = await lintIn(root, ['--fix']);
    expect(err).toContain('a.prompt.md:1:4 was not fixed (no-unused-suppression): it would make a link of what is none');
    expect(contentsOf(root)).toEqual({ 'a.prompt.md': text });
  });
});

describe('--stdin', () => {
  test('checks the text in place of the file, and --fix prints it', async () => {
    const root = repository({ 'a.prompt.md': 'Text.\n', 'b.prompt.md': deadLink });
    const input = (): Promise<Uint8Array> => Promise.resolve(Buffer.from(`---\nmode: ask\n---\n\n${deadLink}`));
    const checked = await lintIn(root, ['--stdin', '--stdin-path', 'a.prompt.md', '--format', 'json'], { input });
    expect((JSON.parse(checked.out) as { diagnostics: { ruleId: string }[] }).diagnostics.map(({ ruleId }) => ruleId)).toEqual([
      'no-deprecated-key',
      'no-broken-link',
    ]);
    const fixed = await lintIn(root, ['--stdin', '--stdin-path', 'a.prompt.md', '--fix'], { input });
    expect(fixed.out).toBe(`---\nagent: ask\n---\n\n${deadLink}`);
    expect(fixed.err).toContain('no-broken-link');
    expect(contentsOf(root)['a.prompt.md']).toBe('Text.\n');
  });

  test('a file that does not exist yet, and a missing path', async () => {
    const root = repository({ 'docs/a.md': '# A\n' });
    const input = (): Promise<Uint8Array> => Promise.resolve(Buffer.from('[a](../docs/a.md#b)\n'));
    expect((await lintIn(root, ['--stdin', '--stdin-path', 'new/a.prompt.md'], { input })).out).toContain('no-broken-anchor');
    expect(await lintIn(root, ['--stdin'], { input })).toMatchObject({ code: 2, err: expect.stringContaining('--stdin-path') as string });
  });
});

describe('bytes on standard input', () => {
  test.each([
    ['a byte order mark', Buffer.from('\uFEFFx\r\n')],
    ['bytes that are not UTF-8', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])],
  ])('%s comes back as it went in', async (_, bytes) => {
    const root = repository({ 'a.prompt.md': 'Text.\n' });
    const printed: Buffer[] = [];
    await lintIn(root, ['--stdin', '--stdin-path', 'a.prompt.md', '--fix'], {
      input: () => Promise.resolve(bytes),
      out: (text) => printed.push(Buffer.from(text)),
    });
    expect(Buffer.concat(printed).equals(bytes)).toBe(true);
  });

  test('a text that is not UTF-8 is reported', async () => {
    const root = repository({ 'a.prompt.md': 'Text.\n' });
    const input = (): Promise<Uint8Array> => Promise.resolve(Buffer.from([0x63, 0xe9, 0x0a]));
    expect((await lintIn(root, ['--stdin', '--stdin-path', 'a.prompt.md'], { input })).out).toContain('valid-encoding');
  });
});

describe('ignored files', () => {
  test('are left alone when they are named, and checked with --no-ignore', async () => {
    const root = repository({ 'primitives.config.json': '{ "ignore": ["vendor"] }', 'vendor/AGENTS.md': deadLink });
    expect(await lintIn(root, ['vendor/AGENTS.md'])).toEqual({
      code: 0,
      out: '',
      err: 'primitives: 1 file left alone, as the configuration ignores vendor/AGENTS.md. --no-ignore checks them.\n',
    });
    expect((await lintIn(root, ['vendor/AGENTS.md', '--no-ignore'])).code).toBe(1);
    const input = (): Promise<Uint8Array> => Promise.resolve(Buffer.from(deadLink));
    expect(await lintIn(root, ['--stdin', '--stdin-path', 'vendor/AGENTS.md', '--fix'], { input })).toMatchObject({
      code: 0,
      out: deadLink,
    });
  });
});

test.each([
  [['--unsafe']],
  [['--stdin-path', 'a.prompt.md']],
  [['--stdin', '--stdin-path', 'a.prompt.md', 'a.prompt.md']],
  [['--stdin', '--stdin-path', 'docs']],
  [['--stdin', '--stdin-path', '']],
  [['--write-baseline']],
  [['--baseline', 'b.json', '--write-baseline', '--staged']],
  [['--baseline', 'b.json', '--write-baseline', '--rule', 'no-broken-link:off']],
])('%j would do nothing or harm, and is refused', async (args) => {
  const root = repository({ 'a.prompt.md': deadLink, 'docs/a.md': '' });
  expect(await lintIn(root, args)).toMatchObject({ code: 2, out: '' });
});

describe('--staged and --changed', () => {
  function history(): string {
    const root = repository({
      'a.prompt.md': '[b](b.md#b)\n',
      'b.md': '# B\n',
      'c.prompt.md': deadLink,
      'd.instructions.md': '---\napplyTo: "lib/**"\n---\n',
      'lib/x.ts': '',
    });
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'first');
    return root;
  }

  test('--staged reads the index, not the disk', async () => {
    const root = history();
    write(root, 'a.prompt.md', '[b](none.md)\n');
    git(root, 'add', '-A');
    write(root, 'a.prompt.md', '[b](b.md)\n');
    write(root, 'e.prompt.md', deadLink);
    expect(await findings(root, '--staged')).toEqual(['a.prompt.md:1 no-broken-link error']);
    git(root, 'add', 'a.prompt.md');
    expect(await findings(root, '--staged')).toEqual([]);
  });

  test('findings of other files are reported where the change broke them', async () => {
    const root = history();
    git(root, 'rm', '-q', 'b.md', 'lib/x.ts');
    const broken = ['a.prompt.md:1 no-broken-link error', 'd.instructions.md:2 no-dead-glob warning'];
    expect(await findings(root, '--staged')).toEqual(broken);
    expect(await findings(root, '--changed')).toEqual(broken);
    git(root, 'commit', '-qm', 'second');
    expect(await findings(root, '--changed')).toEqual([]);
    expect(await findings(root, '--changed', 'HEAD~1')).toEqual(broken);
    expect((await lintIn(root, ['--changed', 'none'])).err).toContain('git knows no revision `none`');
    expect((await lintIn(root, ['--changed', '--upload-pack=x'])).code).toBe(2);
  });

  test('a path in code that the change removed', async () => {
    const root = repository({
      'AGENTS.md': 'Use `.github/prompts/q.prompt.md` for it.\n',
      '.github/prompts/q.prompt.md': 'Text.\n',
      '.github/prompts/r.prompt.md': 'Text.\n',
    });
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'first');
    git(root, 'rm', '-q', '.github/prompts/q.prompt.md');
    expect(await findings(root, '--staged', '--rule', 'no-unknown-path:warning')).toEqual(['AGENTS.md:1 no-unknown-path warning']);
  });

  test('--changed sees untracked files; a heading that went breaks links to it', async () => {
    const root = history();
    write(root, 'new.prompt.md', deadLink);
    write(root, 'b.md', '# C\n');
    expect(await findings(root, '--changed')).toEqual(['a.prompt.md:1 no-broken-anchor error', 'new.prompt.md:1 no-broken-link error']);
  });

  test('before the first commit, in a merge, in no repository, with links', async () => {
    const root = repository({ 'a.prompt.md': deadLink });
    git(root, 'add', '-A');
    expect(await findings(root, '--staged')).toHaveLength(1);
    expect((await lintIn(root, ['--changed'])).err).toContain('git knows no revision `HEAD`');
    const plain = repository({ 'a.prompt.md': deadLink }, { git: false });
    expect(await lintIn(plain, ['--staged'])).toMatchObject({ code: 2, err: expect.stringContaining('git') as string });
    symlinkSync('a.prompt.md', join(root, 'l.prompt.md'));
    git(root, 'add', '-A');
    rmSync(join(root, 'l.prompt.md'));
    expect(await findings(root, '--staged')).toHaveLength(1);
    expect(await lintIn(root, ['--staged', '--fix'])).toMatchObject({ code: 2 });
  });

  test('--staged works in a hook that runs in a folder, where git names its index from the top', async () => {
    const root = history();
    write(root, 'packages/a/AGENTS.md', deadLink);
    git(root, 'add', '-A');
    process.env['GIT_INDEX_FILE'] = '.git/index';
    try {
      expect(await findings(join(root, 'packages/a'), '--staged')).toEqual(['packages/a/AGENTS.md:1 no-broken-link error']);
      process.env['GIT_INDEX_FILE'] = '.git/none';
      expect(await lintIn(root, ['--staged'])).toMatchObject({ code: 2, out: '' });
    } finally {
      delete process.env['GIT_INDEX_FILE'];
    }
  });

  test('what a sparse checkout leaves out exists, and is read from the index', async () => {
    const root = repository({ 'AGENTS.md': '[a](docs/a.md#none) [b](docs/a.md)\n', 'docs/a.md': '# A\n', 'big/AGENTS.md': deadLink });
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'first');
    git(root, 'sparse-checkout', 'set', '--no-cone', '/*', '!/docs', '!/big');
    expect(await findings(root)).toEqual([]);
    write(root, 'AGENTS.md', '[a](docs/a.md#none)\n');
    git(root, 'add', 'AGENTS.md');
    expect(await findings(root, '--staged')).toEqual(['AGENTS.md:1 no-broken-anchor error']);
  });

  test('--staged uses the index that a hook is given', async () => {
    const root = history();
    write(root, 'a.prompt.md', deadLink);
    write(root, '.git/hooks/pre-commit', '#!/bin/sh\nprintf %s "$GIT_INDEX_FILE" > .git/seen\nexit 1\n');
    execFileSync('chmod', ['+x', join(root, '.git/hooks/pre-commit')]);
    expect(() => git(root, 'commit', '-aqm', 'x')).toThrow();
    expect(readFileSync(join(root, '.git/seen'), 'utf8')).toContain('index');
    execFileSync('cp', [join(root, '.git/index'), join(root, '.git/other')]);
    execFileSync('git', ['add', '-A'], { cwd: root, env: { ...process.env, GIT_INDEX_FILE: join(root, '.git/other') } });
    expect(await findings(root, '--staged')).toEqual([]);
    process.env['GIT_INDEX_FILE'] = join(root, '.git/other');
    try {
      expect(await findings(root, '--staged')).toEqual(['a.prompt.md:1 no-broken-link error']);
    } finally {
      delete process.env['GIT_INDEX_FILE'];
    }
  });
});

describe('--baseline', () => {
  test('what is known is not reported, whatever line it moves to; what is new is', async () => {
    const root = repository({ 'a.prompt.md': `${deadLink}\n${deadLink}` });
    expect(await lintIn(root, ['--baseline', 'known.json', '--fix-dry-run'])).toMatchObject({
      out: '',
      code: 2,
      err: expect.stringContaining('--write-baseline') as string,
    });
    expect(await lintIn(root, ['--baseline', 'known.json', '--write-baseline'])).toEqual({
      code: 0,
      out: '',
      err: '2 problems written to known.json\n',
    });
    expect(JSON.parse(contentsOf(root)['known.json'] ?? '')).toMatchObject({
      entries: [{ path: 'a.prompt.md', rule: 'no-broken-link', count: 2 }],
    });
    write(root, 'a.prompt.md', `Text.\n\n${deadLink}\n${deadLink}`);
    expect(await lintIn(root, ['--baseline', 'known.json'])).toEqual({ code: 0, out: '', err: '' });
    write(root, 'a.prompt.md', `${deadLink}\n${deadLink}\n${deadLink}`);
    expect(await findings(root, '--baseline', 'known.json')).toHaveLength(1);
    write(root, 'a.prompt.md', deadLink);
    expect(await lintIn(root, ['--baseline', 'known.json'])).toMatchObject({
      code: 0,
      err: expect.stringContaining('no longer occur') as string,
    });
  });

  test('a run over a part neither judges nor erases the rest', async () => {
    const root = repository({ 'a/AGENTS.md': deadLink, 'b/AGENTS.md': deadLink });
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'first');
    await lintIn(root, ['--baseline', 'known.json', '--write-baseline']);
    const before = contentsOf(root)['known.json'];
    for (const args of [['--changed'], ['--staged'], ['b'], ['--rule', 'no-broken-link:off']]) {
      expect(await lintIn(root, ['--baseline', 'known.json', ...args])).toEqual({ code: 0, out: '', err: '' });
    }
    await lintIn(root, ['b', '--baseline', 'known.json', '--write-baseline']);
    expect(contentsOf(root)['known.json']).toBe(before);
  });

  test('a file that is no baseline is not overwritten', async () => {
    const root = repository({ 'a.prompt.md': deadLink, 'notes.json': '{ "mine": 1 }' });
    expect(await lintIn(root, ['--baseline', 'notes.json', '--write-baseline'])).toMatchObject({ code: 2 });
    expect(contentsOf(root)['notes.json']).toBe('{ "mine": 1 }');
  });
});

test('--watch checks again after each burst of changes', async () => {
  const root = repository({ 'a.prompt.md': 'Text.\n' });
  const stop = new AbortController();
  let runs = 0;
  let timer: NodeJS.Timeout | undefined;
  let out = '';
  const ended = lintIn(root, ['--watch'], {
    stop: stop.signal,
    out: (text) => {
      out += text;
      if (out.includes('no-broken-link')) stop.abort();
    },
    err: (text) => {
      if (!text.includes('Waiting')) return;
      runs += 1;
      // The watcher may take a moment to listen.
      if (runs === 1) timer = setInterval(() => write(root, 'a.prompt.md', deadLink), 300);
    },
  });
  await ended;
  clearInterval(timer);
  expect(out).toContain('no-broken-link');
});
