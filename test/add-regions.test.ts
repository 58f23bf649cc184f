import { chmodSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildReport, VerifyReport } from '../src/index.ts';
import { regionIn, withNewRegion } from '../src/build/managed-region.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { fc } from './fast-check.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const start = '<!-- primitives:start -->';
const end = '<!-- primitives:end -->';
const style = '---\napplyTo: "**"\n---\n\n# Style\n\nShort.\n';
const python = '---\napplyTo: "src/**"\n---\n\n# Python\n\nTypes everywhere.\n';
const build = ['build', '--runtime', 'agents-md'];
const addRegions = [...build, '--add-regions'];

async function json<Report>(root: string, ...args: readonly string[]): Promise<Report> {
  return JSON.parse((await primitives(root, ...args, '--format', 'json')).out) as Report;
}

describe('build --add-regions', () => {
  test('what people wrote stays to the byte, and every runtime loads what the sources promise', async () => {
    const hand = { 'AGENTS.md': '# How we work\n\nAsk first.  \n', 'CLAUDE.md': '# Claude\n', 'GEMINI.md': 'Gemini', 'src/AGENTS.md': '' };
    const root = repository({
      ...hand,
      '.github/instructions/style.instructions.md': style,
      '.github/instructions/python.instructions.md': python,
      'src/main.py': '',
      'docs/index.md': '# Docs\n',
    });
    const runtimes = 'agents-md,vscode,claude,codex,cursor,gemini,opencode';
    expect((await primitives(root, 'build', '--runtime', runtimes)).code).toBe(1);
    const before = await json<VerifyReport>(root, 'verify', '--runtime', runtimes);
    expect(before.runtimes.filter(({ coverage }) => coverage < 1).map(({ runtime }) => runtime)).toContain('codex');

    const reason = before.runtimes.flatMap(({ problems }) => problems).find(({ message }) => message.includes('was written by hand'));
    expect(reason?.hint).toContain('`primitives build --add-regions`');
    const explained = await primitives(root, 'resolve', 'docs/index.md', '--explain', 'style', '--runtime', 'codex');
    expect(explained.out.replace(/\s+/g, ' ')).toContain('`primitives build --runtime codex --add-regions` adds a region');

    const report = await json<BuildReport>(root, 'build', '--runtime', runtimes, '--add-regions');
    const added = report.outputs.filter(({ region }) => region === 'created').map(({ path }) => path);
    expect(added).toContain('AGENTS.md');
    expect(report.summary.kept).toBe(0);
    const after = contentsOf(root);
    for (const [path, text] of Object.entries(hand)) {
      expect(after[path]?.startsWith(text)).toBe(true);
      if (!added.includes(path)) expect(after[path]).toBe(text);
    }
    const verified = await json<VerifyReport>(root, 'verify', '--runtime', runtimes);
    expect(verified.runtimes.map(({ runtime, coverage, status }) => [runtime, coverage, status])).toEqual(
      runtimes.split(',').map((id) => [id, 1, 'kept']),
    );
    expect((await primitives(root, 'build', '--runtime', runtimes, '--check')).code).toBe(0);
    const again = await json<BuildReport>(root, 'build', '--runtime', runtimes, '--add-regions');
    expect(again.outputs.filter(({ state }) => state !== 'unchanged')).toEqual([]);
    expect(contentsOf(root)).toEqual(after);
  });

  test.each([
    ['LF', '# Mine\n', `# Mine\n\n${start}\n{}\n${end}\n`],
    ['no final line end', '# Mine', `# Mine\n\n${start}\n{}\n${end}`],
    ['a blank line at the end', '# Mine\n\n', `# Mine\n\n${start}\n{}\n${end}\n`],
    ['CRLF', '# Mine\r\n', `# Mine\r\n\r\n${start}\r\n{}\r\n${end}\r\n`],
    ['CRLF, no final line end', '# Mine\r\n- a', `# Mine\r\n- a\r\n\r\n${start}\r\n{}\r\n${end}`],
    ['a byte order mark', '\uFEFF# Mine\n', `\uFEFF# Mine\n\n${start}\n{}\n${end}\n`],
    ['an empty file', '', `${start}\n{}\n${end}\n`],
    ['nothing but a byte order mark', '\uFEFF', `\uFEFF${start}\n{}\n${end}\n`],
    ['a list, a quote and a table at the end', '- a\n\n  > b\n', `- a\n\n  > b\n\n${start}\n{}\n${end}\n`],
    ['frontmatter alone', '---\na: 1\n---\n', `---\na: 1\n---\n\n${start}\n{}\n${end}\n`],
  ])('%s', async (_, text, wanted) => {
    const root = repository({ '.apm/style.instructions.md': style, 'AGENTS.md': text });
    expect((await primitives(root, ...addRegions)).code).toBe(0);
    const built = readFileSync(join(root, 'AGENTS.md'), 'utf8');
    const [from, to] = [built.indexOf(start) + start.length, built.indexOf(end)];
    const [head = '', tail = ''] = wanted.split('{}');
    expect(built.slice(0, from)).toBe(head.trimEnd());
    expect(built.slice(to)).toBe(tail.trimStart());
    expect(built.slice(from, to)).toContain('# Style');
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    expect(built.replaceAll(eol, '').includes('\n')).toBe(false);

    expect((await primitives(root, 'build', '--clean')).code).toBe(0);
    expect(readFileSync(join(root, 'AGENTS.md'), 'utf8')).toBe(wanted.replace(/\{\}\r?\n/, ''));
  });

  test('markers that somebody has taken away again come back when asked for', async () => {
    const root = repository({ '.apm/style.instructions.md': style, 'AGENTS.md': '# Mine\n' });
    await primitives(root, ...addRegions);
    const built = contentsOf(root);
    writeFileSync(join(root, 'AGENTS.md'), '# Mine\n');
    expect((await primitives(root, ...build)).code).toBe(1);
    expect((await primitives(root, ...addRegions)).code).toBe(0);
    expect(contentsOf(root)).toEqual(built);
  });

  test('--dry-run and --diff show it and write nothing; the report names it', async () => {
    const root = repository({ '.apm/style.instructions.md': style, 'AGENTS.md': '# Mine\n' });
    const before = contentsOf(root);
    const dry = await primitives(root, ...addRegions, '--dry-run', '--diff');
    expect(dry.code).toBe(0);
    expect(dry.out).toContain('created region  AGENTS.md');
    expect(dry.out).toContain(`\n+${start}\n`);
    expect(dry.out).not.toMatch(/^-[^-]/m);
    expect(contentsOf(root)).toEqual(before);
  });

  test.each(['--check', '--clean', '--force', '--watch', '--out=x'])('not together with %s', async (flag) => {
    const root = repository({ '.apm/style.instructions.md': style, 'AGENTS.md': '# Mine\n' });
    const { code, err } = await primitives(root, ...addRegions, flag);
    expect([code, err]).toEqual([2, expect.stringContaining('cannot be used with')]);
  });

  test('the finding of a file that is kept names the flag', async () => {
    const root = repository({ '.apm/style.instructions.md': style, 'AGENTS.md': '# Mine\n' });
    expect((await primitives(root, ...build)).out).toContain('`primitives build --add-regions`');
  });

  test.each([
    ['an open code block', 'AGENTS.md', '# Mine\n\n```sh\nls\n', 'ends inside of a code block'],
    ['an open comment', 'AGENTS.md', '# Mine\n\n<!-- open\n', 'ends inside of a code block, a comment'],
    ['no UTF-8', 'AGENTS.md', Buffer.from('\u00e9\n', 'latin1'), 'not UTF-8'],
    ['a rule with frontmatter', '.cursor/rules/python.mdc', '# Mine\n', 'frontmatter, which a region leaves out'],
    ['a command', '.claude/commands/go.md', '# Mine\n', 'an agent, a command or a skill stands here'],
    ['a file of a skill', '.claude/skills/make/notes.md', '# Mine\n', 'an agent, a command or a skill stands here'],
    ['TOML', '.gemini/commands/go.toml', 'a = 1\n', 'only Markdown'],
    ['a copy', '.claude/skills/make/run.sh', 'ls\n', 'a copy of a file'],
  ])('%s gets no region, and a reason', async (_, path, text, why) => {
    const root = repository({
      '.apm/style.instructions.md': style,
      '.apm/python.instructions.md': python,
      '.apm/helper.agent.md': '---\ndescription: Helps\n---\n\nHelp.\n',
      '.apm/go.prompt.md': 'Go.\n',
      '.apm/skills/make/SKILL.md': '---\nname: make\ndescription: Makes\n---\n\nSee [notes](notes.md).\n',
      '.apm/skills/make/notes.md': '# Notes\n',
      '.apm/skills/make/run.sh': 'make\n',
      'src/a.py': '',
      [path]: text,
    });
    const { code, out } = await primitives(
      root,
      'build',
      '--runtime',
      path.startsWith('.cursor/') ? 'cursor' : 'agents-md,claude,gemini',
      '--add-regions',
    );
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(why);
    expect(out).not.toContain('`primitives build --add-regions`');
    expect(readFileSync(join(root, path))).toEqual(Buffer.from(text));
  });

  test('a primitive gets no region: what is built into a source would be built from it', async () => {
    const root = repository({ '.apm/style.instructions.md': style, '.claude/rules/style.md': '# Mine\n' });
    const { code, out } = await primitives(root, 'build', '--runtime', 'claude', '--add-regions');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining('it is a primitive itself')]);
    expect(contentsOf(root)['.claude/rules/style.md']).toBe('# Mine\n');
  });

  test('a link and a file that is read-only stay as they are', async () => {
    const root = repository({ '.apm/style.instructions.md': style, 'AGENTS.md': '# Mine\n', 'real.md': '# Real\n' });
    chmodSync(join(root, 'AGENTS.md'), 0o444);
    const readOnly = await primitives(root, ...addRegions);
    expect([readOnly.code, readOnly.out.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining('it is read-only')]);
    expect(contentsOf(root)['AGENTS.md']).toBe('# Mine\n');
    rmSync(join(root, 'AGENTS.md'));
    symlinkSync('real.md', join(root, 'AGENTS.md'));
    const linked = await primitives(root, ...addRegions);
    expect([linked.code, linked.out]).toEqual([1, expect.stringContaining('symbolic link')]);
    expect(contentsOf(root)['real.md']).toBe('# Real\n');
  });
});

test('what a build has put between markers is promised by its sources alone: nothing counts or is compared twice', async () => {
  const root = repository({
    '.github/instructions/style.instructions.md': style.replace('Short.', 'Never commit code that no test has run, not even in a hurry.'),
    '.github/instructions/help.instructions.md': '---\ndescription: How to get help\n---\n\n# Help\n\nAsk the owner of the code first.\n',
    'AGENTS.md': '# How we work\n\nSee [the docs](docs/index.md).\n',
    'docs/index.md': '# Docs\n',
    'primitives.config.json': '{ "extends": "all", "budgets": { "files": [{ "files": ["**"], "tokens": 40 }] } }',
  });
  const asked = async (): Promise<unknown[]> => {
    const resolved = await json<{ results: { documents: { path: string }[]; tokens: number }[] }>(root, 'resolve', 'docs/index.md');
    const coverage = await json<object>(root, 'coverage');
    const findings = (await primitives(root, 'lint', '--format', 'json')).out;
    const graph = await json<object>(root, 'graph');
    const [context] = resolved.results;
    return [context?.documents.map(({ path }) => path), context?.tokens, coverage, findings, graph];
  };
  const before = await asked();
  await primitives(root, ...addRegions);
  expect(contentsOf(root)['AGENTS.md']).toContain('(.github/instructions/help.instructions.md)');
  expect(contentsOf(root)['AGENTS.md']).toContain('Never commit code');
  // Two blank lines stand where the region was.
  const plain = (asks: unknown[]): string => JSON.stringify(asks).replace(/"tokens":\d+/g, '');
  const after = await asked();
  expect(plain([before[0], ...before.slice(2)])).toBe(plain([after[0], ...after.slice(2)]));
  expect(Math.abs(Number(after[1]) - Number(before[1]))).toBeLessThanOrEqual(1);
});

test('markers in a primitive are text of it: what stands between them is built, its links too', async () => {
  const rule = `${style}\n${start}\n\nSee [this](notes.md).\n\n${end}\n`;
  const root = repository({ '.apm/style.instructions.md': rule, '.apm/notes.md': '# Notes\n' });
  await primitives(root, ...build);
  expect(contentsOf(root)['AGENTS.md']).toContain('[this](.apm/notes.md)');
});

test('whatever the text, a new region changes nothing of it and is found, unless the text swallows it', async () => {
  const parser = await loadParser({});
  const parse = (path: string, text: string): ReturnType<typeof parseDocument> => parseDocument(path, 'document', text, parser);
  const pieces = fc.constantFrom(
    '# A',
    '- b',
    '  - c',
    '> d',
    '\n',
    '\r\n',
    '\n\n',
    '  ',
    '\t',
    '    e',
    '|f|g|',
    '<div>',
    '</div>',
    '[h]: i',
    '***',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
      const text = list.join('');
      const marked = withNewRegion(text);
      expect(marked.startsWith(text)).toBe(true);
      expect(marked.endsWith('\n')).toBe(text === '' || text.endsWith('\n'));
      expect(regionIn('AGENTS.md', marked, parse).type).toBe('region');
    }),
  );
});
