import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const style = '---\napplyTo: "**"\n---\n\n# Style\n\nShort.\n';
const start = '<!-- primitives:start -->';
const end = '<!-- primitives:end -->';
const build = ['build', '--runtime', 'agents-md'];

function withFile(text: string | Buffer, source = style): { root: string; read: () => string } {
  const root = repository({ '.apm/style.instructions.md': source, 'AGENTS.md': text });
  return { root, read: () => readFileSync(join(root, 'AGENTS.md'), 'utf8') };
}

describe('a region in a file that was written by hand', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('%s: the text goes between the markers, and nothing else changes', async (_, eol) => {
    const before = ['\uFEFF# Mine  ', '', 'Odd spacing\t ', `${start} ${end}`, '', 'After, without a line end'].join(eol);
    const { root, read } = withFile(before);
    expect((await primitives(root, ...build)).code).toBe(0);
    const built = read();
    const [head, tail] = before.split(' <!-- primitives:end');
    expect(built.startsWith(head ?? '?')).toBe(true);
    expect(built.endsWith(`<!-- primitives:end${tail}`)).toBe(true);
    expect(built).toContain(`# Style${eol}${eol}Short.${eol}${eol}${end}`);
    expect(built.replaceAll(eol, '').includes('\n')).toBe(false);

    expect((await primitives(root, ...build, '--check')).code).toBe(0);
    writeFileSync(join(root, '.apm/style.instructions.md'), style.replace('Short', 'Long'));
    expect((await primitives(root, ...build)).code).toBe(0);
    expect(read()).toBe(built.replace('Short', 'Long'));
    rmSync(join(root, '.apm/style.instructions.md'));
    expect((await primitives(root, ...build)).code).toBe(0);
    expect(read()).toBe(before.replace(`${start} ${end}`, `${start}${eol}${end}`));
    expect(contentsOf(root)['.primitives/manifest.json']).toBeUndefined();
  });

  test('the rest of the file may be edited; the region may not', async () => {
    const { root, read } = withFile(`${start}\n${end}\n`);
    await primitives(root, ...build);
    writeFileSync(join(root, 'AGENTS.md'), `# New title\n\n${read()}\nMore.\n`);
    expect((await primitives(root, ...build, '--check')).code).toBe(0);
    const edited = read().replace('Short.', 'Edited.');
    writeFileSync(join(root, 'AGENTS.md'), edited);
    const kept = await primitives(root, ...build);
    expect(kept).toMatchObject({ code: 1, out: expect.stringContaining('between the markers was written or edited by hand') as string });
    expect(read()).toBe(edited);
    const forced = await primitives(root, ...build, '--force');
    expect(forced.err).toContain('AGENTS.md  text between the markers, overwritten');
    expect(read()).toContain('# New title\n\n');
    expect(read()).toContain('Short.');
  });

  test('text that somebody has put between the markers first is kept', async () => {
    const before = `${start}\nMine.\n${end}\n`;
    const { root, read } = withFile(before);
    expect((await primitives(root, ...build)).code).toBe(1);
    expect(read()).toBe(before);
  });

  test('--clean empties it, and whoever takes the markers away takes the text over', async () => {
    const { root, read } = withFile(`# Mine\n\n${start}\n${end}\n`);
    await primitives(root, ...build);
    const built = read();
    expect((await primitives(root, 'build', '--clean')).code).toBe(0);
    expect(read()).toBe(`# Mine\n\n${start}\n${end}\n`);
    await primitives(root, ...build);
    expect(read()).toBe(built);
    const without = built.replace(start, '').replace(end, '');
    writeFileSync(join(root, 'AGENTS.md'), without);
    expect((await primitives(root, 'build', '--clean')).code).toBe(0);
    expect(read()).toBe(without);
  });

  test.each([
    ['The end marker is missing', `${start}\n`],
    ['The start marker is missing', `${end}\n`],
    ['The start marker is there twice', `${start}\n\n${start}\n\n${end}\n`],
    ['The end marker is there twice', `${start}\n\n${end}\n\n${end}\n`],
    ['The end marker stands before the start marker', `${end}\n\n${start}\n`],
    ['A marker stands in a code block', `\`\`\`\n${start}\n${end}\n\`\`\`\n`],
    ['A marker stands in a quote, a list, code or other HTML', `- item\n\n  ${start}\n\n  ${end}\n`],
    ['A marker stands in a quote, a list, code or other HTML', `> ${start}\n> ${end}\n`],
    ['The file is not UTF-8', Buffer.from(`\u00e9\n\n${start}\n${end}\n`, 'latin1')],
  ])('%s: a finding, and nothing is written, by --force neither', async (message, text) => {
    const { root } = withFile(text);
    for (const flags of [[], ['--force']]) {
      const { code, out } = await primitives(root, ...build, ...flags);
      expect(code).toBe(1);
      expect(out.replace(/\s+/g, ' ')).toContain(`${message}, so nobody can tell`);
      expect(readFileSync(join(root, 'AGENTS.md'))).toEqual(Buffer.from(text));
    }
  });

  test('a source that holds a marker, or HTML that would swallow one, does not get in', async () => {
    for (const source of [`${style}\n${end}\n`, `${style}\n<details>\n\n<!-- open\n`, `${style}\n<style>\n`]) {
      const before = `${start}\n${end}\n\n# Mine\n`;
      const { root, read } = withFile(before, source);
      await primitives(root, ...build);
      expect(read().endsWith('\n# Mine\n')).toBe(true);
      expect((await primitives(root, ...build)).out).not.toContain('is there twice');
      await primitives(root, 'build', '--clean');
      expect(read()).toBe(before);
    }
  });

  test('markers in code spans are talk about markers; an output that holds some is still an output', async () => {
    const { root } = withFile(`Write \`${start}\` and \`${end}\`.\n`);
    expect((await primitives(root, ...build)).out).toContain('This file was written by hand');
    const generated = repository({ '.apm/style.instructions.md': `${style}\n${start}\n\n${end}\n` });
    await primitives(generated, ...build);
    writeFileSync(join(generated, '.apm/style.instructions.md'), `${style}\n${start}\n\nOther.\n\n${end}\n`);
    expect((await primitives(generated, ...build)).code).toBe(0);
    expect(contentsOf(generated)['AGENTS.md']).toContain('Other.');
    await primitives(generated, 'build', '--clean');
    expect(contentsOf(generated)['AGENTS.md']).toBeUndefined();
  });

  test('the file is linted as the one by hand that it is; its frontmatter stays', async () => {
    const root = repository({
      '.apm/style.instructions.md': '---\napplyTo: "src/**"\n---\n\n# Style\n',
      'src/a.ts': '',
      'AGENTS.md': `[gone](gone.md)\n\n${start}\n${end}\n`,
      '.claude/rules/style.md': `---\npaths: ["lib/**"]\n---\n\n${start}\n${end}\n`,
    });
    await primitives(root, 'build');
    expect((await primitives(root, 'lint')).out).toContain('`gone.md` does not exist');
    const rule = contentsOf(root)['.claude/rules/style.md'] ?? '';
    expect(rule.startsWith(`---\npaths: ["lib/**"]\n---\n\n${start}\n\n`)).toBe(true);
    expect(rule.match(/^---$/gm)).toHaveLength(2);
    expect(rule).toContain('# Style');
  });
});
