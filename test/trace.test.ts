import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TraceReport } from '../src/index.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const style = `---
applyTo: "**/*.ts"
description: Style
---

# Style

Use const.

<!-- primitives-disable-next-line no-broken-link -- kept for later -->
See [the guide](../../docs/guide.md) and [it][d].

[d]: ../../docs/guide.md

The end.
`;

const all = `---
applyTo: "**"
---

# All

Be nice.
`;

const files = {
  '.apm/instructions/all.instructions.md': all,
  '.apm/instructions/style.instructions.md': style,
  'docs/guide.md': '# Guide\n',
  'a.ts': '',
  'src/a.ts': '',
};

async function built(more: Readonly<Record<string, string | Buffer>> = {}, runtimes = 'agents-md,claude'): Promise<string> {
  const root = repository({ ...files, ...more });
  await primitives(root, 'build', '--runtime', runtimes);
  return root;
}

function edit(root: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
}

async function traced(root: string, ...args: string[]): Promise<TraceReport> {
  return JSON.parse((await primitives(root, 'trace', '-f', 'json', ...args)).out) as TraceReport;
}

describe('a built file', () => {
  test('lines of a source, of its frontmatter, and of the build', async () => {
    const { code, out } = await primitives(await built(), 'trace', '.claude/rules/style.md');
    expect({ code, out }).toEqual({
      code: 0,
      out: `1      written by the build
2-3    .apm/instructions/style.instructions.md:2  made from frontmatter: applyTo
4-7    written by the build
8-11   .apm/instructions/style.instructions.md:6-9
12-16  .apm/instructions/style.instructions.md:11-15
`,
    });
  });

  test('texts of several sources in one file; what is left out in between is not counted', async () => {
    const root = await built();
    const lines = readFileSync(join(root, 'AGENTS.md'), 'utf8').split('\n');
    const report = await traced(root, 'AGENTS.md');
    const origins = 'lines' in report ? report.lines : [];
    const sourceOf = (text: string): string => {
      const number = lines.indexOf(text) + 1;
      const group = origins.find(({ first, last }) => first <= number && number <= last);
      return group?.type === 'source' ? `${group.source}:${(group.from ?? 0) + number - group.first}` : `${group?.type}`;
    };
    expect(sourceOf('Be nice.')).toBe('.apm/instructions/all.instructions.md:7');
    expect(sourceOf('<!-- Source: .apm/instructions/style.instructions.md -->')).toBe('made');
    expect(sourceOf('The end.')).toBe('.apm/instructions/style.instructions.md:15');
  });

  test('some lines alone', async () => {
    const root = await built();
    expect((await primitives(root, 'trace', '.claude/rules/style.md:9-12')).out).toBe(
      '9-11  .apm/instructions/style.instructions.md:7-9\n12    .apm/instructions/style.instructions.md:11\n',
    );
    expect((await primitives(root, 'trace', '.claude/rules/style.md:16')).out).toBe('16  .apm/instructions/style.instructions.md:15\n');
    expect(await primitives(root, 'trace', '.claude/rules/style.md:99')).toMatchObject({ code: 2 });
    expect(await primitives(root, 'trace', '.claude/rules/style.md:0')).toMatchObject({ code: 2 });
  });

  test('what is no built file: a source, a slip of the pen, one that is gone', async () => {
    const root = await built();
    const said = async (path: string): Promise<string> => (await primitives(root, 'trace', path)).err;
    expect(await said('.apm/instructions/all.instructions.md')).toContain('trace --from .apm/instructions/all.instructions.md');
    expect(await said('.claude/rules/stlye.md')).toContain('Did you mean `.claude/rules/style.md`?');
    rmSync(join(root, '.claude/rules/style.md'));
    expect(await said('.claude/rules/style.md')).toContain('is gone. Run `primitives build`');
    expect((await primitives(repository({}), 'trace', 'AGENTS.md')).err).toContain('Nothing was built here');
  });

  test('edited since: what stands as it was built is still known', async () => {
    const root = await built();
    edit(root, '.claude/rules/style.md', (text) => `Mine.\n${text.replace('Use const.', 'Use let.')}`);
    expect(await traced(root, '.claude/rules/style.md')).toMatchObject({
      isEdited: true,
      isStale: false,
      lines: expect.arrayContaining([
        { first: 1, last: 1, type: 'changed' },
        { first: 11, last: 11, type: 'changed' },
        { first: 13, last: 17, type: 'source', source: '.apm/instructions/style.instructions.md', from: 11, to: 15 },
      ]) as unknown,
    });
  });

  test('sources that have changed since: lines are those of today', async () => {
    const root = await built();
    edit(root, '.apm/instructions/style.instructions.md', (text) => text.replace('# Style\n', '# Style\n\nNew.\n'));
    const report = await traced(root, '.claude/rules/style.md:16');
    expect(report).toMatchObject({ isEdited: false, isStale: true, lines: [{ type: 'source', from: 17 }] });
  });

  test.each([
    ['LF', '\n', ''],
    ['CRLF', '\r\n', ''],
    ['CRLF and a byte order mark', '\r\n', '\uFEFF'],
  ])('%s', async (_, ending, mark) => {
    const source = mark + style.replaceAll('\n', ending);
    const root = await built({ '.apm/instructions/style.instructions.md': source });
    expect((await primitives(root, 'trace', '.claude/rules/style.md:16')).out).toBe('16  .apm/instructions/style.instructions.md:15\n');
  });

  test('a region: what people write above does not shift it, and is theirs', async () => {
    const hand = '# Mine\n\n<!-- primitives:start -->\n<!-- primitives:end -->\n\nMine as well.\n';
    const root = await built({ 'AGENTS.md': hand }, 'agents-md');
    edit(root, 'AGENTS.md', (text) => `Above.\n\n${text}`);
    const lines = readFileSync(join(root, 'AGENTS.md'), 'utf8').split('\n');
    const at = lines.indexOf('Be nice.') + 1;
    expect(await traced(root, `AGENTS.md:${at}`)).toMatchObject({
      isEdited: false,
      lines: [{ first: at, type: 'source', source: '.apm/instructions/all.instructions.md', from: 7 }],
    });
    expect(await traced(root, `AGENTS.md:1`)).toMatchObject({ lines: [{ type: 'foreign' }] });
    expect((await traced(root, '--from', '.apm/instructions/all.instructions.md:7')) as object).toMatchObject({
      arrivals: [{ first: at }],
    });
  });

  test('a command in TOML and a recipe in YAML', async () => {
    const prompt = '---\ndescription: Test\n---\n\nRun the tests.\n\n  - One\n  - Two\n';
    const root = await built({ '.apm/prompts/test.prompt.md': prompt }, 'gemini,goose');
    for (const path of ['.gemini/commands/test.toml', '.goose/recipes/test.yaml']) {
      const lines = readFileSync(join(root, path), 'utf8').split('\n');
      const at = lines.findIndex((line) => line.endsWith('  - Two')) + 1;
      expect((await primitives(root, 'trace', `${path}:${at}`)).out).toBe(`${at}  .apm/prompts/test.prompt.md:8\n`);
    }
  });

  test('a manifest that says nothing, lies or is out of bounds: a build of now says it', async () => {
    const root = await built();
    const manifest = readFileSync(join(root, '.primitives/manifest.json'), 'utf8');
    const said = (await primitives(root, 'trace', '.claude/rules/style.md')).out;
    const withLines = (lines: unknown): string => {
      const value = JSON.parse(manifest) as { outputs: { lines?: unknown }[] };
      for (const output of value.outputs) {
        delete output.lines;
        if (lines !== undefined) output.lines = lines;
      }
      return JSON.stringify(value);
    };
    const damaged = [
      undefined,
      ['1-999999999 0:1'],
      ['8 0:999999999'],
      ['-3 0:-1'],
      ['8-2 0:1'],
      ['8 7:1'],
      ['9 0:1', '8 0:1'],
      ['x'],
      ['1 0:3'],
    ];
    for (const lines of damaged) {
      writeFileSync(join(root, '.primitives/manifest.json'), withLines(lines));
      expect({ lines, out: (await primitives(root, 'trace', '.claude/rules/style.md')).out }).toEqual({ lines, out: said });
      expect(await primitives(root, 'trace', '--from', '.apm/instructions/style.instructions.md')).toMatchObject({ code: 0, err: '' });
    }
  });
});

describe('a source', () => {
  test('every place that it goes to, and why some lines go nowhere', async () => {
    const { out } = await primitives(await built(), 'trace', '--from', '.apm/instructions/style.instructions.md');
    expect(out).toContain('1-4    nowhere: frontmatter');
    expect(out).toContain('6-9    .claude/rules/style.md:8-11  claude\n');
    expect(out).toMatch(/^10 +nowhere: a build leaves it out/m);
    expect(out).toMatch(/^6-9 +AGENTS\.md:/m);
  });

  test('what no build reads, what was built, and what is not there', async () => {
    const root = await built();
    expect((await primitives(root, 'trace', '--from', 'docs/guide.md')).out).toBe('1  nowhere: no built file is made from it\n');
    expect((await primitives(root, 'trace', '--from', 'AGENTS.md')).err).toContain('is a built file, not a source');
    expect((await primitives(root, 'trace', '--from', '.apm/instructions/al.instructions.md')).err).toContain('Did you mean');
    expect(await primitives(root, 'trace')).toMatchObject({ code: 2 });
    expect(await primitives(root, 'trace', 'AGENTS.md', '--from', 'x')).toMatchObject({ code: 2 });
  });
});
