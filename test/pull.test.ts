import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../src/model/text-edits.ts';
import { hashOf } from '../src/index.ts';
import type { PullReport } from '../src/index.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';
import type { Outcome } from './terminal.ts';

const style = '.apm/instructions/style.instructions.md';
const all = '.apm/instructions/all.instructions.md';

const files = {
  [style]: `---
applyTo: "**/*.ts"
---

# Style

Use const, see [the guide](<../../docs/guide.md> 'Guide') and more.

- One
- Two
`,
  [all]: '---\napplyTo: "**"\n---\n\n# All\n\nBe nice.\n',
  'docs/guide.md': '# Guide\n',
  'docs/new.md': '# New\n',
  'a.ts': '',
};

async function built(more: Readonly<Record<string, string | Buffer>> = {}, runtimes = 'agents-md,claude'): Promise<string> {
  const root = repository({ ...files, ...more });
  await primitives(root, 'build', '--runtime', runtimes);
  return root;
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function edit(root: string, path: string, from: string, to: string): void {
  const text = read(root, path);
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
}

async function pulled(root: string, ...args: string[]): Promise<PullReport & { code: number }> {
  const { code, out, err } = await primitives(root, 'pull', '-f', 'json', ...args);
  if (out === '') throw new Error(err);
  return { ...(JSON.parse(out) as PullReport), code };
}

/** Pulls, builds, and says whether every file named stands as it was edited. */
async function roundTrip(root: string, ...paths: string[]): Promise<void> {
  const before = paths.map((path) => read(root, path));
  expect(await pulled(root, '--apply')).toMatchObject({ code: 0, refused: [] });
  expect(await primitives(root, 'build', '--runtime', 'agents-md,claude')).toMatchObject({ code: 0, err: '' });
  expect(paths.map((path) => read(root, path))).toEqual(before);
  expect(await primitives(root, 'pull')).toEqual({ code: 0, out: '', err: '' } satisfies Outcome);
}

const rule = '.claude/rules/style.md';

describe('an edit comes back', () => {
  test('`build` and `verify` say how', async () => {
    const root = await built();
    edit(root, rule, 'Use const', 'Prefer const');
    for (const command of ['build', 'verify']) {
      const { code, out } = await primitives(root, command, '--runtime', 'agents-md,claude');
      expect([command, code, out]).toEqual([command, 1, expect.stringContaining('`primitives pull`')]);
    }
  });

  test('as a patch of the source, which git applies', async () => {
    const root = await built();
    edit(root, rule, 'Use const', 'Prefer const');
    const { code, out, err } = await primitives(root, 'pull');
    expect({ code, err }).toEqual({ code: 1, err: '1 source would change. `primitives pull --apply` writes it.\n' });
    expect(out).toContain(`--- a/${style}\n+++ b/${style}\n`);
    expect(out).toContain(
      "-Use const, see [the guide](<../../docs/guide.md> 'Guide') and more.\n+Prefer const, see [the guide](<../../docs/guide.md> 'Guide') and more.\n",
    );
    expect(read(root, style)).toBe(files[style]);
    await roundTrip(root, rule);
  });

  test('on both sides of a link, which keeps the spelling of its source', async () => {
    const root = await built();
    edit(root, 'AGENTS.md', 'Use const, see', 'Prefer const, look at');
    edit(root, 'AGENTS.md', 'and more.', 'and much more.');
    await roundTrip(root, 'AGENTS.md');
    expect(read(root, style)).toContain("Prefer const, look at [the guide](<../../docs/guide.md> 'Guide') and much more.");
  });

  test('with a new link, which leads to the same file from the source', async () => {
    const root = await built();
    edit(root, 'AGENTS.md', '- Two\n', '- Two\n- Three, see [new](docs/new.md#new)\n');
    await roundTrip(root, 'AGENTS.md');
    expect(read(root, style)).toContain('- Three, see [new](../../docs/new.md#new)\n');
  });

  test('once, when two built files say the same, links included', async () => {
    const root = await built();
    edit(root, 'AGENTS.md', '- Two\n', '- Two, see [new](docs/new.md)\n');
    edit(root, rule, '- Two\n', '- Two, see [new](../../docs/new.md)\n');
    expect((await pulled(root)).files).toMatchObject([{ path: style, outputs: [rule, 'AGENTS.md'].toSorted(), edits: 1 }]);
    await roundTrip(root, 'AGENTS.md', rule);
  });

  test('from several built files, which a build then brings to all of them', async () => {
    const root = await built();
    edit(root, 'AGENTS.md', '- One', '- The first');
    edit(root, rule, '- Two', '- The second');
    expect(await pulled(root, '--apply')).toMatchObject({ code: 0, refused: [] });
    expect(await primitives(root, 'build', '--runtime', 'agents-md,claude')).toMatchObject({ code: 0 });
    for (const path of ['AGENTS.md', rule, style]) expect(read(root, path)).toContain('- The first\n- The second\n');
  });

  test('at the end of one text and at the start of the next one', async () => {
    const root = await built();
    edit(root, 'AGENTS.md', 'Be nice.\n', 'Be nice.\n\nAlways.\n');
    edit(root, 'AGENTS.md', '# Style\n', 'First.\n\n# Style\n');
    await roundTrip(root, 'AGENTS.md');
    expect(read(root, all)).toMatch(/Be nice\.\n\nAlways\.\n$/);
    expect(read(root, style)).toContain('---\n\nFirst.\n\n# Style\n');
  });

  test.each([
    ['CRLF', '\r\n', ''],
    ['CRLF and a byte order mark', '\r\n', '\uFEFF'],
    ['no line end at the end', '\n', ''],
  ])('to a source with %s, which keeps it', async (name, ending, mark) => {
    const text = mark + files[style].replaceAll('\n', ending);
    const source = name.startsWith('no') ? text.trimEnd() : text;
    const root = await built({ [style]: source });
    edit(root, rule, 'Use const', 'Prefer const');
    edit(root, rule, '- Two', '- Two\n- Three');
    await roundTrip(root, rule);
    expect(read(root, style)).toBe(source.replace('Use const', 'Prefer const').replace('- Two', `- Two${ending}- Three`));
  });

  test('from a region, and from a built file that was checked out with CRLF', async () => {
    const root = await built({ 'AGENTS.md': '# Mine\n\n<!-- primitives:start -->\n<!-- primitives:end -->\n' });
    edit(root, 'AGENTS.md', 'Be nice.', 'Be very nice.');
    edit(root, 'AGENTS.md', '# Mine\n', '# Mine\n\nOnly here.\n');
    writeFileSync(join(root, rule), read(root, rule).replaceAll('\n', '\r\n').replace('- Two', '- Three'));
    expect(await pulled(root, '--apply')).toMatchObject({ code: 0, refused: [] });
    expect(read(root, all)).toContain('Be very nice.');
    expect(read(root, style)).toContain('- One\n- Three\n');
  });

  test('from TOML and YAML, whose indentation is none of the text', async () => {
    const prompt = '.apm/prompts/test.prompt.md';
    const root = await built({ [prompt]: '---\ndescription: Test\n---\n\nRun the tests.\n\n- One\n' }, 'gemini,goose');
    edit(root, '.gemini/commands/test.toml', 'Run the', 'Run all');
    edit(root, '.goose/recipes/test.yaml', '- One\n', '- One\n  - Two\n');
    const report = await pulled(root, '--apply');
    expect(report).toMatchObject({ refused: [] });
    expect(read(root, prompt)).toContain('Run all tests.\n\n- One\n- Two\n');
  });

  test('from a file that is copied along', async () => {
    const script = 'skills/x/run.sh';
    const root = await built(
      { 'skills/x/SKILL.md': '---\nname: x\ndescription: X\n---\n\n# X\n', [script]: 'echo one\necho two\n' },
      'claude',
    );
    edit(root, '.claude/skills/x/run.sh', 'two', 'three');
    expect(await pulled(root, '--apply')).toMatchObject({ code: 0, refused: [] });
    expect(read(root, script)).toBe('echo one\necho three\n');
  });
});

describe('an edit is refused', () => {
  const reasons = async (root: string, ...args: string[]): Promise<string[]> => {
    const before = contentsOf(root);
    const { code, refused, files: changed } = await pulled(root, '--apply', ...args);
    expect({ code, changed }).toEqual({ code: 1, changed: [] });
    expect(contentsOf(root)).toEqual(before);
    return refused.map(({ output, first, last, reason }) => `${output}:${first}-${last} ${reason}`);
  };

  test.each([
    ['in the words of the build', '<!-- Generated', '<!-- Made', 'made'],
    ['in the frontmatter', 'paths:', 'pathz:', 'frontmatter'],
    ['that only adds spaces at an end', '- Two\n', '- Two\n\n\n', 'not-kept'],
    ['with a link that leads nowhere', '- Two\n', '- Two, see [x](nowhere.md)\n', 'not-kept'],
  ])('%s', async (_, from, to, reason) => {
    const root = await built();
    edit(root, rule, from, to);
    expect(await reasons(root)).toEqual([expect.stringMatching(`^${rule}:\\d+-\\d+ ${reason}$`)]);
  });

  test('inside a destination that was rebased', async () => {
    const root = await built();
    edit(root, 'AGENTS.md', '(<docs/guide.md>', '(<docs/new.md>');
    expect(await reasons(root)).toEqual([expect.stringMatching(/^AGENTS\.md:\d+-\d+ rewritten$/)]);
  });

  test('where something is left out that it could stand before or behind', async () => {
    const lines = 'Line One\n<!-- primitives-disable-next-line no-broken-link -- why -->\nLine Two\n';
    const root = await built({ [style]: files[style].replace('- One\n- Two\n', lines) });
    edit(root, rule, 'Line One\n', 'Line One\nMore\n');
    expect(await reasons(root)).toEqual([expect.stringContaining('left-out')]);
  });

  test('that contradicts one in another built file; the others are made', async () => {
    const root = await built();
    edit(root, 'AGENTS.md', '- Two', '- Three');
    edit(root, rule, '- Two', '- Four');
    expect(await reasons(root)).toEqual([expect.stringContaining('conflict'), expect.stringContaining('conflict')]);
    edit(root, rule, 'Use const', 'Use let');
    const { files: changed, refused } = await pulled(root, '--apply');
    expect({ changed, refused: refused.length }).toMatchObject({ changed: [{ path: style, edits: 1 }], refused: 2 });
    expect(read(root, style)).toContain('Use let');
    // What was left is still known afterwards, file by file.
    edit(root, 'AGENTS.md', '- Three', '- Two');
    expect(await pulled(root, rule, '--apply')).toMatchObject({ code: 0, files: [{ path: style }] });
  });

  test('when the source has changed as well', async () => {
    const root = await built();
    edit(root, rule, '- Two', '- Three');
    edit(root, style, '- One', '- Another');
    expect(await reasons(root)).toEqual([expect.stringMatching(/^\.claude\/rules\/style\.md:1-\d+ stale$/)]);
    rmSync(join(root, style));
    expect(await reasons(root)).toEqual([expect.stringContaining('stale')]);
  });

  test('when the source is read-only, or a symbolic link', async () => {
    const root = await built();
    edit(root, rule, '- Two', '- Three');
    chmodSync(join(root, style), 0o444);
    expect(await reasons(root)).toEqual([expect.stringContaining('not-writable')]);
    chmodSync(join(root, style), 0o644);
    mkdirSync(join(root, 'real'));
    renameSync(join(root, style), join(root, 'real/style.md'));
    symlinkSync('../../real/style.md', join(root, style));
    expect(await reasons(root)).toEqual([expect.stringMatching(/not-writable|stale/)]);
    expect(read(root, 'real/style.md')).toBe(files[style]);
  });

  test('when the built file is no text any more, or has lost its end', async () => {
    const root = await built();
    writeFileSync(join(root, rule), Buffer.from([0xff, 0xfe, 0x00]));
    expect(await reasons(root)).toEqual([expect.stringContaining('no-text')]);
    await primitives(root, 'build', '--runtime', 'agents-md,claude', '--force');
    writeFileSync(join(root, rule), read(root, rule).trimEnd());
    expect(await reasons(root)).toEqual([expect.stringContaining('made')]);
    writeFileSync(join(root, rule), '');
    expect((await reasons(root)).length).toBeGreaterThan(0);
  });

  test('a huge file of other lines is no trouble', async () => {
    const root = await built();
    writeFileSync(join(root, rule), `${read(root, rule)}${'A line that nobody knows.\n'.repeat(100_000)}`);
    const { refused } = await pulled(root);
    expect(refused.length).toBeLessThanOrEqual(1);
  });
});

describe('what a manifest says is not believed', () => {
  test.each([
    ['lines out of bounds', { lines: ['1-999999 0:1', '-1 5:0'] }],
    ['another source', { sources: ['docs/guide.md'], lines: ['1-9 0:1'] }],
    ['a source outside', { sources: ['../../etc/passwd'] }],
    ['a hash that is no file’s', { hash: `sha256-${'0'.repeat(64)}` }],
  ])('%s', async (_, lie) => {
    const root = await built();
    edit(root, rule, '- Two', '- Three');
    const manifest = JSON.parse(read(root, '.primitives/manifest.json')) as { outputs: { path: string }[] };
    manifest.outputs = manifest.outputs.map((entry) => (entry.path === rule ? { ...entry, ...lie } : entry));
    writeFileSync(join(root, '.primitives/manifest.json'), JSON.stringify(manifest));
    const guide = read(root, 'docs/guide.md');
    const outcome = await primitives(root, 'pull', '--apply', '-f', 'json');
    expect([0, 1, 2]).toContain(outcome.code);
    expect(read(root, 'docs/guide.md')).toBe(guide);
    expect([files[style], files[style].replace('- Two', '- Three')]).toContain(read(root, style));
  });
});

describe('a run that was killed', () => {
  test('is completed by the next one', async () => {
    const root = await built();
    const [before, other] = [files[style], files[all]];
    const change = (
      text: string,
      from: string,
      to: string,
    ): { edits: { span: { start: number; end: number }; text: string }[]; after: string } => {
      const edits = [{ span: { start: text.indexOf(from), end: text.indexOf(from) + from.length }, text: to }];
      return { edits, after: applyEdits(text, edits) };
    };
    const [first, second] = [change(before, 'Two', 'Three'), change(other, 'nice', 'kind')];
    edit(root, 'AGENTS.md', 'Two', 'Three');
    edit(root, 'AGENTS.md', 'nice', 'kind');
    const journal = {
      version: 1,
      from: 'built files',
      to: 'sources',
      moves: false,
      files: [
        { path: style, before: hashOf(Buffer.from(before)), after: hashOf(Buffer.from(first.after)), edits: first.edits },
        { path: all, before: hashOf(Buffer.from(other)), after: hashOf(Buffer.from(second.after)), edits: second.edits },
      ],
    };
    writeFileSync(join(root, '.primitives/pull.json'), JSON.stringify(journal));
    writeFileSync(join(root, style), first.after);
    expect((await primitives(root, 'pull')).err).toContain('was interrupted');
    expect(await primitives(root, 'pull', '--apply')).toMatchObject({ code: 0, err: expect.stringContaining('was completed') as unknown });
    expect(read(root, all)).toBe(second.after);
    expect(existsSync(join(root, '.primitives/pull.json'))).toBe(false);
    expect(await primitives(root, 'build', '--runtime', 'agents-md,claude')).toMatchObject({ code: 0 });
  });
});

test('what is named must be built', async () => {
  const root = await built();
  expect((await primitives(root, 'pull', style)).err).toContain('is a source');
  expect((await primitives(root, 'pull', 'AGENT.md')).err).toContain('Did you mean `AGENTS.md`?');
  expect(await primitives(root, 'pull')).toEqual({ code: 0, out: '', err: '' });
});

test('a name that a terminal would obey is shown as an escape', async () => {
  const hostile = '.apm/instructions/r\u001B[31med.instructions.md';
  const root = await built({ [hostile]: '---\napplyTo: "**/*.py"\n---\n\n# Red\n\nStop.\n', 'a.py': '' });
  const output = Object.keys(contentsOf(root)).find((path) => path.startsWith('.claude/rules/r')) ?? '';
  const said = [
    await primitives(root, 'trace', output),
    await primitives(root, 'trace', '--from', hostile),
    await primitives(root, 'trace', hostile),
  ];
  edit(root, output, 'Stop.', 'Halt.');
  said.push(await primitives(root, 'pull'), await primitives(root, 'pull', '--apply'));
  expect(said.map(({ code }) => code)).toEqual([0, 0, 2, 1, 0]);
  for (const { out, err } of said) expect(out + err).not.toContain('\u001B');
});
