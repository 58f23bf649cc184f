import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { lintFormats } from '../src/index.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const prompt = '---\ndescription: A prompt\n---\n\n# Prompt\n';

describe('usage', () => {
  test.each([
    [['lint', '--fromat', 'json'], "unknown option '--fromat'", '--format'],
    [['lnit'], "unknown command 'lnit'", 'lint'],
    [['lint', '--format', 'jsno'], 'Use one of text, unix, json, sarif', '`json`'],
    [['resolve', 'a.ts', '--dialect', 'vscod'], 'Use one of vscode, rooted', '`vscode`'],
    [['resolve'], "missing required argument 'paths'", ''],
    [['build', '--runtime', 'cluade'], 'Unknown runtime `cluade`', '`claude`'],
    [['resolve', 'a.ts', '--agent', 'nobody'], 'There is no agent `nobody`', 'no agents'],
    [['resolve', 'a.ts', '--prompt', 'alpa'], 'There is no prompt `alpa`', '`alpha`'],
    [['lint', 'missing.prompt.md'], 'No file matches `missing.prompt.md`', ''],
    [['lint', '../elsewhere.md'], 'lies outside the repository', ''],
    [['lint', '--root', 'nowhere'], 'does not exist', ''],
  ])('%j exits with 2 and says why', async (args, message, suggestion) => {
    const root = repository({ 'alpha.prompt.md': prompt });
    const { code, out, err } = await primitives(root, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(suggestion);
  });

  test.each(Object.keys(lintFormats))('%s: nothing is printed on standard output when a run exits with 2', async (format) => {
    const root = repository({ 'alpha.prompt.md': prompt });
    const { code, out, err } = await primitives(root, 'lint', '--format', format, 'nope');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('No file matches `nope`');
  });

  test('--help and --version exit with 0', async () => {
    const root = repository({});
    expect(await primitives(root, '--version')).toMatchObject({ code: 0, out: '0.0.0\n' });
    const help = await primitives(root, '--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain(
      'Exit codes: 0 clean, 1 findings, 2 could not run: the reason stands on standard error, and no report is printed.',
    );
  });

  test('explain prints the page of a rule, rules lists them', async () => {
    const root = repository({});
    expect(await primitives(root, 'explain', 'no-dead-glob')).toEqual({
      code: 0,
      out: readFileSync(join(import.meta.dirname, '../docs/rules/no-dead-glob.md'), 'utf8'),
      err: '',
    });
    expect((await primitives(root, 'explain', 'no-ded-glob')).err).toContain('Did you mean `no-dead-glob`?');
    expect((await primitives(root, 'rules')).out).toMatch(
      /^no-broken-link +error +recommended +Links must lead to a file or folder that exists\. \(fixable\)$/m,
    );
  });

  test.each([
    ['{ "ignroe": [] }', 'primitives.config.json:1:3: Unknown key `ignroe`. Did you mean `ignore`?'],
    ['{\n  "build": { "copyprice": 1 }\n}', 'primitives.config.json:2:14: Unknown key `copyprice`. Did you mean `copyPrice`?'],
    ['{ "rules": { "no-broken-link": "eror" } }', 'primitives.config.json:1:32:'],
    [
      '{ "rules": { "no-brokn-link": "off" } }',
      'primitives.config.json:1:14: Unknown rule `no-brokn-link`. Did you mean `no-broken-link`?',
    ],
    ['{ "build": { "runtimes": ["cursr"] } }', 'Unknown runtime `cursr`'],
    ['{ "ignore": [', 'primitives.config.json:1:'],
    ['[]', 'primitives.config.json:1:1:'],
  ])('the configuration %s is refused with its place', async (config, message) => {
    const root = repository({ 'primitives.config.json': config, 'a.prompt.md': prompt });
    const { code, err } = await primitives(root, 'lint');
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('every mistake of a configuration is named in one run', async () => {
    const root = repository({ 'primitives.config.json': '{ "ignroe": [], "documants": [] }' });
    const { err } = await primitives(root, 'lint');
    expect(err.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('lint', () => {
  test('is silent and exits with 0 when all is well', async () => {
    const root = repository({ 'a.prompt.md': prompt });
    expect(await primitives(root, 'lint')).toEqual({ code: 0, out: '', err: '' });
  });

  test('--quiet shows errors only, --max-warnings makes warnings count', async () => {
    const root = repository({ 'a.instructions.md': '# A\n' });
    expect(await primitives(root, 'lint', '--quiet')).toEqual({ code: 0, out: '', err: '' });
    expect((await primitives(root, 'lint', '--max-warnings', '1')).code).toBe(0);
    expect(await primitives(root, 'lint', '--max-warnings', '0', '--quiet')).toEqual({
      code: 1,
      out: '',
      err: 'primitives: 1 warning, and at most 0 are allowed.\n',
    });
    expect((await primitives(root, 'lint', '--max-warnings', 'few')).code).toBe(2);
  });

  test('says aloud that nothing was checked', async () => {
    const empty = await primitives(repository({ 'README.md': '[a](b.md)' }), 'lint');
    expect(empty).toMatchObject({ code: 0, out: '' });
    expect(empty.err).toContain('nothing was checked');
    const folder = await primitives(repository({ 'docs/a.md': '[a](b.md)' }), 'lint', 'docs');
    expect(folder.err).toContain("'docs/**/*.md'");
  });

  test('checks only what is named, over the whole graph', async () => {
    const root = repository({
      'a/x.prompt.md': '[b](b.md)\n',
      'c/y.prompt.md': '---\nagent: planner\n---\n[d](d.md)\n',
      'planner.agent.md': '',
    });
    const { code, out } = await primitives(join(root, 'c'), 'lint', 'y.prompt.md', '--format', 'json');
    const report = JSON.parse(out) as { diagnostics: { path: string; ruleId: string }[]; summary: { files: number } };
    expect(code).toBe(1);
    expect(report.diagnostics.map(({ path, ruleId }) => [path, ruleId])).toEqual([['c/y.prompt.md', 'no-broken-link']]);
    expect(report.summary.files).toBe(1);
  });

  test('checks a file that git ignores when it is named', async () => {
    const root = repository({ '.gitignore': 'out/', 'out/x.prompt.md': '[b](b.md)\n' });
    expect((await primitives(root, 'lint')).err).toContain('nothing was checked');
    expect((await primitives(root, 'lint', 'out/x.prompt.md')).code).toBe(1);
  });

  test('a link through a symbolic link, a submodule or a folder is no error', async () => {
    const root = repository({
      'AGENTS.md': '# Rules\n\n## Style\n',
      'a.prompt.md': '[x](CLAUDE.md#style) [y](vendor/lib/deep/readme.md) [z](docs) [gone](CLAUDE.md#gone)\n',
      'docs/b.md': '',
    });
    symlinkSync('AGENTS.md', join(root, 'CLAUDE.md'));
    symlinkSync('nowhere', join(root, '.gitmodules'));
    const git = (...args: string[]): unknown =>
      spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: root });
    git('init', '-q', 'vendor/lib');
    git('-C', 'vendor/lib', 'commit', '-q', '--allow-empty', '-m', 'empty');
    git('add', 'vendor/lib');
    const { out } = await primitives(root, 'lint', '--format', 'json');
    const { diagnostics } = JSON.parse(out) as { diagnostics: { ruleId: string; message: string }[] };
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['no-broken-anchor']);
    expect(diagnostics[0]?.message).toContain('#gone');
  });

  test('a link in a folder that is itself a symbolic link resolves', async () => {
    const root = repository({ 'real/a.md': '# A\n', 'x.prompt.md': '[a](alias/a.md#a) [b](alias/b.md)\n' });
    symlinkSync('real', join(root, 'alias'));
    const { out } = await primitives(root, 'lint', '--format', 'json');
    const { diagnostics } = JSON.parse(out) as { diagnostics: { message: string }[] };
    expect(diagnostics.map(({ message }) => message.includes('b.md'))).toEqual([true]);
  });

  test('what cannot be read is reported, and the rest is checked', async () => {
    const root = repository({ 'a.prompt.md': '[b](b.md)\n' });
    symlinkSync('/etc/hostname', join(root, 'out.prompt.md'));
    symlinkSync('loop.prompt.md', join(root, 'loop.prompt.md'));
    const { code, out } = await primitives(root, 'lint', '--format', 'json');
    const { diagnostics } = JSON.parse(out) as { diagnostics: { path: string; ruleId: string }[] };
    expect(code).toBe(1);
    expect(diagnostics.map(({ path, ruleId }) => `${path} ${ruleId}`)).toEqual([
      'a.prompt.md no-broken-link',
      'loop.prompt.md no-unreadable-file',
      'out.prompt.md no-unreadable-file',
    ]);
  });

  test('outside a git repository .gitignore files are honoured, nested ones included', async () => {
    const root = repository(
      {
        '.gitignore': 'out/\n*.tmp.md\n!keep.tmp.md\n',
        'sub/.gitignore': 'local.prompt.md\n',
        'sub/local.prompt.md': '[a](gone.md)',
        'out/x.prompt.md': '[a](gone.md)',
        'y.prompt.md': '[a](out/x.prompt.md) [b](keep.tmp.md) [c](drop.tmp.md)',
        'keep.tmp.md': '',
        'drop.tmp.md': '',
      },
      { git: false },
    );
    const { out } = await primitives(root, 'lint', '--root', '.', '--format', 'json');
    const { diagnostics } = JSON.parse(out) as { diagnostics: { path: string; message: string }[] };
    expect(diagnostics.map(({ path, message }) => `${path} ${/`([^`]+)`/.exec(message)?.[1]}`)).toEqual([
      'y.prompt.md out/x.prompt.md',
      'y.prompt.md drop.tmp.md',
    ]);
  });

  test('a tracked file that was deleted is gone', async () => {
    const root = repository({ 'a.prompt.md': '[b](b.md)\n', 'b.md': '' });
    for (const args of [
      ['add', '-A'],
      ['rm', '-q', '--cached', 'a.prompt.md'],
    ])
      spawnSync('git', args, { cwd: root });
    expect((await primitives(root, 'lint')).code).toBe(0);
    spawnSync('rm', ['b.md'], { cwd: root });
    expect((await primitives(root, 'lint')).code).toBe(1);
  });

  test('globs of the configuration that match nothing are named, those that name a folder mean all below it', async () => {
    const root = repository({
      'primitives.config.json': '{ "documents": ["doc/**/*.md", "docs"], "ignore": ["/vendor", "bulid/"] }',
      'a.prompt.md': prompt,
      'docs/x.md': '[gone](gone.md)\n',
      'vendor/v.prompt.md': '[gone](gone.md)\n',
    });
    const { code, out, err } = await primitives(root, 'lint');
    expect(code).toBe(1);
    expect(out).toContain('docs/x.md');
    expect(out).not.toContain('vendor');
    expect(err.split('\n').filter((line) => line !== '')).toEqual([
      'primitives: `bulid/` in the configuration matches no file.',
      'primitives: `doc/**/*.md` in the configuration matches no file.',
    ]);
    writeFileSync(join(root, 'primitives.config.json'), '{ "ignore": ["[z-a]"] }');
    expect(await primitives(root, 'lint')).toMatchObject({
      code: 2,
      err: 'primitives: primitives.config.json:1:14: The glob `[z-a]` cannot be read: bad range.\n',
    });
  });

  test('a symbolic link gives a file the name of a primitive', async () => {
    const root = repository({ 'docs/style.md': '---\napplyTo: "**"\n---\n\n[gone](gone.md)\n' });
    mkdirSync(join(root, '.github/instructions'), { recursive: true });
    symlinkSync('../../docs/style.md', join(root, '.github/instructions/style.instructions.md'));
    expect((await primitives(root, 'lint')).out).toContain('Link target `.github/instructions/gone.md`');
    expect((await primitives(root, 'resolve', 'x.ts')).out).toContain('.github/instructions/style.instructions.md');
  });

  test('--fix leaves a list alone that has comments, or globs with commas', async () => {
    const texts = ['---\napplyTo:\n  - "a/**" # one\n  - "b/**"\n---\n', '---\napplyTo: ["a,b/**", "c"]\n---\n'];
    const root = repository(Object.fromEntries(texts.map((text, index) => [`${index}.instructions.md`, text])));
    await primitives(root, 'lint', '--fix');
    expect(Object.values(contentsOf(root))).toEqual(texts);
  });

  test('places on one machine are outside, pages of github.com and text fragments are not', async () => {
    const root = repository({
      'docs/a.md':
        '# A\n\n[i](../../issues) [p](../../../pull/3) [t](#:~:text=x) [w](C:\\\\x\\\\y.md) [h](~/x.md) [f](file:///x.md) [u](../../up.md)\n',
    });
    const { out } = await primitives(root, 'lint', 'docs/*.md', '--format', 'json');
    const { diagnostics } = JSON.parse(out) as { diagnostics: { ruleId: string; span: { start: { column: number } } }[] };
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(Array.from({ length: 4 }, () => 'no-escaping-link'));
  });

  test('--fix leaves a key alone that occurs twice', async () => {
    const text = '---\nmode: ask\nmode: agent\n---\n';
    const root = repository({ 'a.prompt.md': text });
    await primitives(root, 'lint', '--fix');
    expect(readFileSync(join(root, 'a.prompt.md'), 'utf8')).toBe(text);
  });

  test('nothing is read through a folder that is a symbolic link', async () => {
    const outside = repository({ 'x.prompt.md': '[b](b.md)\n' }, { git: false });
    const root = repository({ 'a.prompt.md': prompt });
    symlinkSync(outside, join(root, 'd'));
    expect(await primitives(root, 'lint', 'd/x.prompt.md')).toMatchObject({
      code: 2,
      err: expect.stringContaining('No file matches') as string,
    });
  });

  test('--fix does not touch a file whose bytes are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('---\nmode: ask\n---\n'), Buffer.from([0xff, 0xfe, 0x0a])]);
    const root = repository({ 'a.prompt.md': bytes });
    await primitives(root, 'lint', '--fix');
    expect(readFileSync(join(root, 'a.prompt.md')).equals(bytes)).toBe(true);
  });

  test('SARIF names every rule and the place of every finding', async () => {
    const root = repository({ 'a b.prompt.md': '[b](b.md)\n' });
    const { out } = await primitives(root, 'lint', '--format', 'sarif');
    const [{ tool, results }] = (
      JSON.parse(out) as { runs: [{ tool: { driver: { rules: { id: string }[] } }; results: Record<string, never>[] }] }
    ).runs;
    expect(tool.driver.rules.map(({ id }) => id)).toContain('no-broken-link');
    expect(results).toMatchObject([
      {
        ruleId: 'no-broken-link',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b.prompt.md' },
              region: { startLine: 1, startColumn: 5, endColumn: 9, charOffset: 4, charLength: 4 },
            },
          },
        ],
      },
    ]);
  });
});

describe('resolve', () => {
  test('a file that is pulled in whole is not counted again by its sections', async () => {
    const root = repository({
      'a.instructions.md': '---\napplyTo: "**"\n---\n[part](m.memory.md#b)\n',
      'b.instructions.md': '---\napplyTo: "**"\n---\n[all](m.memory.md)\n',
      'm.memory.md': '# M\n\n[x](x.context.md)\n\n## B\n\nText.\n',
      'x.context.md': '# X\n',
    });
    const { out } = await primitives(root, 'resolve', 'src/x.ts', '--format', 'json');
    const [{ documents }] = (JSON.parse(out) as { results: [{ documents: { path: string; section?: string }[] }] }).results;
    expect(documents.map(({ path, section }) => [path, section])).toEqual([
      ['a.instructions.md', undefined],
      ['b.instructions.md', undefined],
      ['m.memory.md', undefined],
      ['x.context.md', undefined],
    ]);
  });

  test('a section inside another one is not counted twice', async () => {
    const root = repository({
      'a.instructions.md': '---\napplyTo: "**"\n---\n[s](m.memory.md#sub) [t](m.memory.md#two)\n',
      'm.memory.md': '# M\n\n## Two\n\n### Sub\n\nText.\n',
    });
    const { out } = await primitives(root, 'resolve', 'x');
    expect(out.match(/m\.memory\.md#\w+/g)).toEqual(['m.memory.md#two']);
  });

  test('links outside a section that was pulled in are not followed', async () => {
    const root = repository({
      'a.instructions.md': '---\napplyTo: "**"\n---\n[part](m.memory.md#b)\n',
      'm.memory.md': '# M\n\n[x](x.context.md)\n\n## B\n\n[y](y.context.md)\n',
      'x.context.md': '# X\n',
      'y.context.md': '# Y\n',
    });
    const { out } = await primitives(root, 'resolve', 'src/x.ts');
    expect(out.match(/\S+\.md\S*(?= +\w+ +~)/g)).toEqual(['a.instructions.md', 'm.memory.md#b', 'y.context.md']);
  });

  test('a name that two agents have is not guessed', async () => {
    const root = repository({ 'a/x.agent.md': '', 'b/x.agent.md': '' });
    expect((await primitives(root, 'resolve', 'f', '--agent', 'x')).err).toContain('a/x.agent.md, b/x.agent.md');
    expect((await primitives(root, 'resolve', 'f', '--agent', 'b/x.agent.md')).code).toBe(0);
  });
});

describe('build', () => {
  const style = '---\napplyTo: "**"\n---\n\n# Style\n';

  test('drift is found, shown and mended; stale files go, with the folders that they leave empty', async () => {
    const root = repository({ '.apm/style.instructions.md': style, '.apm/plan.prompt.md': prompt });
    expect(await primitives(root, 'build', '--check')).toMatchObject({ code: 1, out: expect.stringContaining('+# Style') as string });
    expect(Object.keys(contentsOf(root))).toHaveLength(2);
    expect((await primitives(root, 'build')).code).toBe(0);
    expect((await primitives(root, 'build', '--check')).code).toBe(0);
    const built = contentsOf(root);

    writeFileSync(join(root, '.apm/style.instructions.md'), style.replace('Style', 'Taste'));
    const check = await primitives(root, 'build', '--check');
    expect(check.code).toBe(1);
    expect(check.out).toContain('-# Style\n+# Taste');
    expect((await primitives(root, 'build', '--dry-run')).out).toContain('updated');
    expect(contentsOf(root)).toEqual({ ...built, '.apm/style.instructions.md': style.replace('Style', 'Taste') });

    spawnSync('rm', ['.apm/plan.prompt.md'], { cwd: root });
    expect((await primitives(root, 'build')).out).toContain('removed  commands/plan.md');
    expect(Object.keys(contentsOf(root)).filter((path) => /prompts|commands/.test(path))).toEqual([]);
  });

  test('files written or edited by hand are kept until --force', async () => {
    const root = repository({ '.apm/style.instructions.md': style, 'AGENTS.md': 'By hand.\n' });
    const first = await primitives(root, 'build');
    expect(first.code).toBe(1);
    expect(contentsOf(root)['AGENTS.md']).toBe('By hand.\n');
    writeFileSync(join(root, '.claude/rules/style.md'), 'Edited.\n');
    spawnSync('rm', ['.apm/style.instructions.md'], { cwd: root });
    const second = await primitives(root, 'build');
    expect(second.out).toContain('edited by hand since');
    expect(contentsOf(root)).toMatchObject({ 'AGENTS.md': 'By hand.\n', '.claude/rules/style.md': 'Edited.\n' });
    expect((await primitives(root, 'build', '--force')).code).toBe(0);
    expect(contentsOf(root)).toMatchObject({ 'AGENTS.md': 'By hand.\n' });
    expect(contentsOf(root)['.claude/rules/style.md']).toBeUndefined();
  });

  test('--runtime leaves the files of other runtimes alone; a runtime dropped from the configuration takes its files along', async () => {
    const root = repository({ '.apm/style.instructions.md': style });
    await primitives(root, 'build');
    const all = contentsOf(root);
    await primitives(root, 'build', '--runtime', 'claude');
    expect(contentsOf(root)).toEqual(all);
    writeFileSync(join(root, 'primitives.config.json'), '{ "build": { "runtimes": ["claude"] } }');
    await primitives(root, 'build');
    expect(Object.keys(contentsOf(root))).toEqual([
      '.apm/style.instructions.md',
      '.claude/rules/style.md',
      '.primitives/manifest.json',
      'primitives.config.json',
    ]);
  });

  test('nothing is written through a symbolic link', async () => {
    const outside = repository({}, { git: false });
    const root = repository({ '.apm/style.instructions.md': style });
    symlinkSync(outside, join(root, '.claude'));
    const { code, out } = await primitives(root, 'build');
    expect(code).toBe(1);
    expect(out).toContain('A symbolic link, a folder, or a file');
    expect(contentsOf(outside)).toEqual({});
  });

  test('a manifest of a later format is not called damaged', async () => {
    const manifest = JSON.stringify({ version: 2, outputs: [] });
    const root = repository({ '.apm/style.instructions.md': style, '.primitives/manifest.json': manifest });
    expect(await primitives(root, 'build')).toMatchObject({
      code: 2,
      err: expect.stringContaining('a newer version of primitives') as string,
    });
  });

  test.each(['../outside.txt', '/etc/hostname', '.git/config', 'a/../../outside.txt', 'a/.GIT/hooks/x', '.primitives/lock'])(
    'a manifest that names %s is refused',
    async (path) => {
      const hash = `sha256-${'0'.repeat(64)}`;
      const manifest = JSON.stringify({ version: 1, outputs: [{ path, runtime: 'claude', hash, sources: ['x'] }] });
      const root = repository({ '.apm/style.instructions.md': style, '.primitives/manifest.json': manifest });
      expect(await primitives(root, 'build', '--force')).toMatchObject({ code: 2, err: expect.stringContaining('is damaged') as string });
      expect(Object.keys(contentsOf(root))).toHaveLength(2);
    },
  );

  test('building twice changes nothing, after --force as well', async () => {
    const root = repository({ '.apm/a.instructions.md': '---\napplyTo: "docs/**"\n---\n\n# Docs\n', 'docs/AGENTS.md': 'By hand.\n' });
    await primitives(root, 'build', '--force');
    const built = contentsOf(root);
    expect((await primitives(root, 'build')).out).toContain(': 0 created, 0 updated, 0 removed');
    expect(contentsOf(root)).toEqual(built);
  });

  test.each([
    ['broken-source', '---\napplyTo: [\n---\n\n# Style\n'],
    ['broken-source', '```instructions\n---\napplyTo: "**"\n---\n\n# Style\n```\n'],
    ['broken-source', '---\napplyTo: "**"\n\n# Style\n'],
    ['unreadable-source', undefined],
  ])('%s: what was built before stays, and the build says so', async (ruleId, text) => {
    const root = repository({ '.apm/style.instructions.md': style });
    await primitives(root, 'build');
    const { '.apm/style.instructions.md': _, ...built } = contentsOf(root);
    rmSync(join(root, '.apm/style.instructions.md'));
    if (text === undefined) symlinkSync('/etc/hostname', join(root, '.apm/style.instructions.md'));
    else writeFileSync(join(root, '.apm/style.instructions.md'), text);
    const { code, out } = await primitives(root, 'build');
    expect({ code, named: out.includes(ruleId) }).toEqual({ code: 1, named: true });
    expect(contentsOf(root)).toMatchObject(built);
  });

  test('a checkout with CRLF line endings is the same build', async () => {
    const root = repository({ '.apm/style.instructions.md': style, '.apm/plan.prompt.md': prompt });
    await primitives(root, 'build');
    for (const [path, text] of Object.entries(contentsOf(root))) {
      if (path !== '.primitives/manifest.json') writeFileSync(join(root, path), text.replaceAll('\n', '\r\n'));
    }
    expect((await primitives(root, 'build', '--check')).code).toBe(0);
    writeFileSync(join(root, '.apm/style.instructions.md'), style.replace('Style', 'Taste').replaceAll('\n', '\r\n'));
    expect((await primitives(root, 'build')).out).toContain('updated  .claude/rules/style.md');
    rmSync(join(root, '.apm/plan.prompt.md'));
    expect((await primitives(root, 'build')).out).toContain('removed  .claude/commands/plan.md');
  });

  test('links to built files are kept from the first build on', async () => {
    const root = repository({
      '.apm/a.instructions.md': '---\napplyTo: "**"\n---\n\n[us](../AGENTS.md) and [rule](../.claude/rules/a.md)\n',
    });
    expect((await primitives(root, 'build')).out).not.toContain('dropped-link');
    expect(contentsOf(root)['AGENTS.md']).toContain('[us](AGENTS.md) and [rule](.claude/rules/a.md)');
    expect((await primitives(root, 'build', '--check')).code).toBe(0);
  });

  test('inputs and hand-offs keep their meaning in Claude Code', async () => {
    const root = repository({
      '.apm/p.prompt.md': 'Test src/${input:module}_test.py of ${input:module}, not ${input:1}.\n',
      '.apm/a.agent.md': '---\nhandoffs:\n  - label: Review\n    agent: Füll Agent\n    prompt: Go.\n---\n',
      '.apm/b.agent.md': '---\nname: Füll Agent\n---\n',
    });
    const { out } = await primitives(root, 'build', '--runtime', 'claude', '--losses');
    expect(contentsOf(root)['.claude/commands/p.md']).toContain('Test src/$ARGUMENTS[0]_test.py of $module, not ${input:1}.');
    expect(out).toContain('Claude Code has no arguments named `1`');
    expect(contentsOf(root)['.claude/agents/a.md']).toContain('- Review: ask the agent `full-agent`: Go.');
    expect(contentsOf(root)['.claude/agents/b.md']).toContain('name: "full-agent"');
  });

  test('anchors and footnotes of one document are not those of another', async () => {
    const root = repository({
      '.apm/a.instructions.md': '---\napplyTo: "**"\n---\n\n# Title\n\n<a id="notes"></a>A[^1].\n\n[^1]: Note.\n',
      '.apm/b.instructions.md':
        '---\napplyTo: "**"\n---\n\n<a id="title"></a>B[^1] is text, `[^1]` too. [here](#title), [notes](#notes)\n\n## Notes\n',
    });
    await primitives(root, 'build', '--runtime', 'agents-md');
    const built = contentsOf(root)['AGENTS.md'] ?? '';
    expect(built).toContain('<a id="title-2"></a>B\\[^1] is text, `[^1]` too. [here](#title-2), [notes](#notes)');
    expect(built).toContain('<a id="notes-2"></a>A[^1].');
  });

  test('a damaged manifest stops the build before anything is written', async () => {
    const root = repository({ '.apm/style.instructions.md': style, '.primitives/manifest.json': '{"version":1,' });
    const before = contentsOf(root);
    const { code, err } = await primitives(root, 'build');
    expect(code).toBe(2);
    expect(err).toContain('.primitives/manifest.json is damaged');
    expect(contentsOf(root)).toEqual(before);
  });

  test('a manifest with the conflict of a merge says how to go on, and any hash leads there', async () => {
    const root = repository({ '.apm/style.instructions.md': style });
    await primitives(root, 'build');
    const built = contentsOf(root);
    const manifest = built['.primitives/manifest.json'] ?? '';
    writeFileSync(join(root, '.primitives/manifest.json'), `<<<<<<< HEAD\n=======\n${manifest}>>>>>>> other\n`);
    expect(await primitives(root, 'build')).toMatchObject({ code: 2, err: expect.stringContaining('one of the hashes') as string });
    writeFileSync(join(root, '.primitives/manifest.json'), manifest.replace(/sha256-\w+/g, `sha256-${'0'.repeat(64)}`));
    expect((await primitives(root, 'build')).code).toBe(0);
    expect(contentsOf(root)).toEqual(built);
  });

  test('notices are said when something changes, or when asked for', async () => {
    const root = repository({ '.apm/style.instructions.md': `${style}\n${'Say what a name means. '.repeat(20)}\n` });
    expect((await primitives(root, 'build')).out).toContain('duplicate-loading');
    expect((await primitives(root, 'build')).out).toMatch(/^\d+ files: 0 created, 0 updated, 0 removed, \d+ unchanged, 0 kept\n$/);
    expect((await primitives(root, 'build', '--losses')).out).toContain('duplicate-loading');
  });

  test('a text of many dead links is built', async () => {
    const root = repository({ '.apm/style.instructions.md': `${style}\n${'[a](b.md) '.repeat(150_000)}\n` });
    expect((await primitives(root, 'build', '--runtime', 'claude')).code).toBe(0);
  });

  test('without git a build goes on', async () => {
    const root = repository({ '.apm/style.instructions.md': style }, { git: false });
    vi.stubEnv('PATH', '');
    expect((await primitives(root, 'build')).code).toBe(0);
    vi.unstubAllEnvs();
  });

  test('a skill takes its files along, executable bits and bytes included', async () => {
    const root = repository({
      '.apm/skills/deploy/SKILL.md':
        '---\nname: deploy\ndescription: Deploys\n---\n\nRun [it](scripts/run.sh), see [us](../../../README.md).\n',
      '.apm/skills/deploy/logo.bin': Buffer.from([0, 255, 1, 254]),
      'README.md': '',
    });
    mkdirSync(join(root, '.apm/skills/deploy/scripts'));
    writeFileSync(join(root, '.apm/skills/deploy/scripts/run.sh'), '#!/bin/sh\n', { mode: 0o755 });
    expect((await primitives(root, 'build', '--runtime', 'claude')).code).toBe(0);
    const built = contentsOf(root);
    expect(built['.claude/skills/deploy/SKILL.md']).toContain('[it](scripts/run.sh), see [us](../../../README.md)');
    expect(readFileSync(join(root, '.claude/skills/deploy/logo.bin'))).toEqual(Buffer.from([0, 255, 1, 254]));
    expect(spawnSync(join(root, '.claude/skills/deploy/scripts/run.sh')).status).toBe(0);
  });

  test('names that meet are told apart, and names that cannot be paths are made safe', async () => {
    const root = repository({
      'packages/a/.apm/style.instructions.md': style,
      'packages/b/.apm/style.instructions.md': style,
      '.apm/näme "x".prompt.md': prompt,
    });
    const { code } = await primitives(root, 'build', '--runtime', 'claude');
    expect({ code, files: Object.keys(contentsOf(root)).filter((path) => path.startsWith('.claude/')) }).toEqual({
      code: 0,
      files: ['.claude/commands/näme-x.md', '.claude/rules/packages-a-style.md', '.claude/rules/packages-b-style.md'],
    });
  });
});

test('the bin exits with the code of the command and keeps quiet when its reader leaves', () => {
  const root = repository({ 'a.prompt.md': '[b](b.md)\n' });
  const bin = join(import.meta.dirname, '../dist/main.js');
  expect(spawnSync(process.execPath, [bin, 'lint'], { cwd: root }).status).toBe(1);
  expect(spawnSync(process.execPath, [bin, 'lnit'], { cwd: root }).status).toBe(2);
  const wrong = spawnSync(process.execPath, [bin, 'lint'], {
    cwd: root,
    env: { ...process.env, PRIMITIVES_PARSER: 'remrk' },
    encoding: 'utf8',
  });
  expect(wrong).toMatchObject({
    status: 2,
    stderr: 'primitives: Unknown Markdown engine `remrk`: use auto, remark, satteri. Did you mean `remark`?\n',
  });
  const piped = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" graph | true`], { cwd: root, encoding: 'utf8' });
  expect(piped.stderr).toBe('');
});
