import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportReport } from '../src/index.ts';
import { filesBelow } from './files-below.ts';
import { primitives } from './terminal.ts';
import { contentsOf, repository } from './temporary-repository.ts';

const files = {
  'CLAUDE.md': '# Harbor\n\nAsk before you add a dependency.\n',
  '.cursor/rules/api.mdc': '---\ndescription: Handlers\nglobs: src/api/**/*.{ts,tsx}\nalwaysApply: false\n---\n\nReturn typed errors.\n',
  '.claude/skills/changelog/SKILL.md': '---\nname: changelog\ndescription: Writes the changelog\n---\n\nRun [it](run.sh).\n',
  '.claude/skills/changelog/run.sh': '#!/bin/sh\nexit 0\n',
  '.claude/settings.json': '{ "hooks": {} }',
  'src/api/login.ts': '',
};

async function report(cwd: string, ...args: string[]): Promise<ImportReport> {
  const { out } = await primitives(cwd, 'import', ...args, '--format', 'json');
  return JSON.parse(out) as ImportReport;
}

describe('primitives import', () => {
  test('writes primitives, leaves the originals, and says of each file what became of it', async () => {
    const root = repository(files);
    chmodSync(join(root, '.claude/skills/changelog/run.sh'), 0o755);
    const { code, out, err } = await primitives(root, 'import');
    expect(err).toBe('');
    expect(out).toBe(`found  claude, cursor

.github/
  created  copilot-instructions.md  from CLAUDE.md  **
.github/instructions/
  created  api.instructions.md      from .cursor/rules/api.mdc  src/api/**/*.{ts,tsx}
.github/skills/changelog/
  created  SKILL.md                 from .claude/skills/changelog/SKILL.md
  created  run.sh                   from .claude/skills/changelog/run.sh

left  .claude/settings.json
  permissions and hooks are a matter of Claude Code: nothing of them is run or taken over

4 files read: 4 files created, 1 left
Look at what was written, then delete the files that it came from: \`primitives build\` writes them
anew. Until then both are read.
`);
    expect(code).toBe(0);
    const after = contentsOf(root);
    for (const [path, text] of Object.entries(files)) expect(after[path]).toBe(text);
    expect(after['.github/instructions/api.instructions.md']).toBe(
      '---\ndescription: "Handlers"\napplyTo: "src/api/**/*.{ts,tsx}"\n---\n\nReturn typed errors.\n',
    );
    expect(statSync(join(root, '.github/skills/changelog/run.sh')).mode & 0o111).not.toBe(0);
    expect(existsSync(join(root, '.primitives'))).toBe(false);
  });

  test('a file in the way of a folder is said before anything is written', async () => {
    const root = repository({ ...files, '.github': 'A file.' });
    for (const args of [[], ['--dry-run'], ['--to', 'src/api/login.ts'], ['--to', 'src/api/login.ts', '--dry-run']]) {
      const { code, err } = await primitives(root, 'import', ...args);
      expect([args, code, err]).toEqual([args, 2, expect.stringMatching(/^primitives: `(?:\.github|src\/api\/login\.ts)` is a file/)]);
    }
  });

  test('folders that nothing reads are refused', async () => {
    for (const folder of ['node_modules', 'web/node_modules/x', '.primitives']) {
      const { code, err } = await primitives(repository(files), 'import', '--to', folder, '--dry-run');
      expect([code, err]).toEqual([2, expect.stringContaining(`Nothing reads primitives in \`${folder}\`.`)]);
    }
  });

  test('of another repository it names the files, and says nothing of deleting them', async () => {
    const other = repository({ '.github/copilot-instructions.md': 'Be brief.\n' });
    const { code, out } = await primitives(repository({}), 'import', other);
    expect(out).toContain('created  copilot-instructions.md  from .github/copilot-instructions.md  **');
    expect(out).not.toContain('delete');
    expect(code).toBe(0);
  });

  test('again it finds what it has written, also when somebody has edited it a little', async () => {
    const root = repository(files);
    await primitives(root, 'import');
    const written = contentsOf(root);
    expect((await report(root)).outputs.map(({ state }) => state)).toEqual(['present', 'present', 'present']);
    writeFileSync(join(root, '.github/copilot-instructions.md'), '# Harbor\n\nAsk before you add any dependency.\n');
    await primitives(root, 'import');
    expect(Object.keys(contentsOf(root))).toEqual(Object.keys(written));
  });

  test('a dry run writes nothing and prints the texts in json', async () => {
    const root = repository(files);
    const { outputs, dryRun } = await report(root, '--dry-run');
    expect(dryRun).toBe(true);
    expect(outputs.find(({ path }) => path.endsWith('api.instructions.md'))?.text).toContain('Return typed errors.');
    expect(contentsOf(root)).toEqual(files);
    expect((await primitives(root, 'import', '--dry-run')).out).toContain('4 files would be created');
  });

  test('what is there is never overwritten', async () => {
    const taken = {
      '.github/copilot-instructions.md': 'Ours.\n',
      '.github/instructions/api.instructions.md': 'Ours too.\n',
      '.github/skills/changelog/run.sh': 'ours',
    };
    const root = repository({ ...files, ...taken });
    const { outputs } = await report(root);
    expect(outputs.filter(({ state }) => state === 'created').map(({ path }) => path)).toEqual([
      '.github/instructions/claude.instructions.md',
      '.github/instructions/cursor-api.instructions.md',
      '.github/skills/changelog-skill/SKILL.md',
      '.github/skills/changelog-skill/run.sh',
    ]);
    expect(contentsOf(root)).toMatchObject(taken);
  });

  test('another repository is read and not written to', async () => {
    const [root, other] = [repository({ 'README.md': '' }), repository(files)];
    const { code, out } = await primitives(root, 'import', other, '--to', 'ai');
    expect(out).toContain('4 files created');
    expect(code).toBe(0);
    expect(contentsOf(other)).toEqual(files);
    expect(Object.keys(contentsOf(root))).toContain('ai/instructions/claude.instructions.md');
  });

  test('a part of the repository keeps its scopes', async () => {
    const root = repository({ 'AGENTS.md': 'All.', 'packages/web/AGENTS.md': 'Web only.', 'packages/web/a.ts': '' });
    expect((await report(root, 'packages/web')).outputs.map(({ path, applyTo }) => [path, applyTo])).toEqual([
      ['.github/instructions/packages-web.instructions.md', 'packages/web/**'],
    ]);
  });

  test('files that the configuration ignores are not read', async () => {
    const root = repository({ ...files, 'primitives.config.json': '{ "ignore": [".cursor/**"] }' });
    expect((await report(root)).found).toEqual(['claude']);
  });

  test('packages that APM has unpacked are read, though git ignores them', async () => {
    const root = repository({
      'apm.yml': 'name: x',
      '.gitignore': 'apm_modules/\n',
      'apm_modules/a/b/.apm/prompts/review.prompt.md': 'Review it.\n',
    });
    expect((await report(root, '--from', 'apm')).outputs.map(({ path }) => path)).toEqual(['.github/prompts/review.prompt.md']);
  });

  test('what changes its meaning, and what cannot be read, is a finding', async () => {
    const root = repository({ '.cursor/rules/a.mdc': '---\nalwaysApply: false\n---\nBy hand.', 'b.txt': '' });
    expect((await primitives(root, 'import', '--dry-run')).code).toBe(1);
    const binary = repository({ 'CLAUDE.md': Buffer.from([0xff, 0xfe, 0x41, 0x00]) });
    const { code, out } = await primitives(binary, 'import');
    expect(code).toBe(1);
    expect(out).toContain('not read  CLAUDE.md\n  it is UTF-16; store it as UTF-8');
  });

  test('links: to what is taken too, out of the repository, and in the way', async () => {
    const root = repository({ 'AGENTS.md': 'Text.', 'a/b.txt': '' });
    symlinkSync('AGENTS.md', join(root, 'CLAUDE.md'));
    symlinkSync('/etc/hostname', join(root, 'GEMINI.md'));
    const { files: said, outputs } = await report(root, '--dry-run');
    expect(said.map(({ path, state }) => [path, state])).toEqual([
      ['AGENTS.md', 'taken'],
      ['CLAUDE.md', 'left'],
      ['GEMINI.md', 'refused'],
    ]);
    expect(outputs).toHaveLength(1);
    symlinkSync('a', join(root, '.github'));
    const { code, err } = await primitives(root, 'import');
    expect([code, err]).toEqual([2, expect.stringContaining('`.github` is not a folder. Nothing was written.')]);
    expect(existsSync(join(root, 'a/copilot-instructions.md'))).toBe(false);
  });

  test('a link beside a skill stays where it is, and the rest comes along', async () => {
    const root = repository({ '.claude/skills/a/SKILL.md': '---\nname: a\ndescription: D\n---\nText.', '.claude/skills/a/b.txt': 'b' });
    symlinkSync('/etc/passwd', join(root, '.claude/skills/a/passwd'));
    const { code, out } = await primitives(root, 'import');
    expect(code).toBe(1);
    expect(out).toContain('`.claude/skills/a/passwd` does not come along');
    expect(Object.keys(contentsOf(root)).filter((path) => path.startsWith('.github/'))).toEqual([
      '.github/skills/a/SKILL.md',
      '.github/skills/a/b.txt',
    ]);
  });

  test('folders that are links: to what is taken, and to what nobody else would read', async () => {
    const root = repository({
      '.agents/skills/a/SKILL.md': '---\nname: a\ndescription: D\n---\nText.',
      'docs/rules/b.md': 'Rule.',
      '.claude/CLAUDE.md': 'Some text.',
    });
    symlinkSync('../.agents/skills', join(root, '.claude/skills'));
    symlinkSync('../docs/rules', join(root, '.claude/rules'));
    const { files: said } = await report(root, '--dry-run');
    expect(said.map(({ path, state, reason }) => [path, state, reason])).toEqual([
      ['.agents/skills/a/SKILL.md', 'taken', undefined],
      ['.claude/CLAUDE.md', 'taken', undefined],
      ['.claude/rules', 'refused', 'it is a link to `docs/rules`, and nothing is read through links: copy the files there'],
      ['.claude/skills', 'left', 'it is a link to `.agents/skills`'],
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that takes no files leaves none behind', async () => {
    const root = repository(files);
    mkdirSync(join(root, '.github/skills'), { recursive: true });
    chmodSync(join(root, '.github/skills'), 0o555);
    const { code } = await primitives(root, 'import');
    chmodSync(join(root, '.github/skills'), 0o755);
    expect(code).toBe(2);
    expect(existsSync(join(root, '.github/instructions'))).toBe(false);
  });

  test('nothing is run, whatever a file says', async () => {
    const root = repository({
      '.claude/commands/a.md': '---\nhooks:\n  Stop:\n    - command: touch ran\n---\n!`touch ran`',
      '.gemini/commands/b.toml': 'prompt = "!{touch ran}"',
      '.claude/rules/c.md': '---js\nrequire("fs").writeFileSync("ran", "")\n---\nText.',
    });
    await primitives(root, 'import');
    expect(existsSync(join(root, 'ran'))).toBe(false);
    expect(readFileSync(join(root, '.github/prompts/a.prompt.md'), 'utf8')).toBe('!`touch ran`\n');
  });

  test('an empty folder, and one without git', async () => {
    const root = repository({}, { git: false });
    expect(await primitives(root, 'import')).toEqual({ code: 0, out: 'No rules, agents, commands or skills were found here.\n', err: '' });
    writeFileSync(join(root, 'AGENTS.md'), 'Text.');
    expect((await report(root)).outputs.map(({ path }) => path)).toEqual(['.github/copilot-instructions.md']);
  });

  test.each([
    [['--from', 'claud'], 'Nothing can be imported from `claud`.'],
    [['--from', 'claud'], 'Did you mean `claude`?'],
    [['--to', '..'], '`..` is no folder inside the repository.'],
    [['--to', '.git/x'], 'is no folder inside the repository.'],
    [['/nowhere/at/all'], 'does not exist'],
    [['nowhere'], '`nowhere` has no files.'],
  ])('%j cannot run', async (args, said) => {
    const { code, err } = await primitives(repository(files), 'import', ...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test('docs/importing.md shows what it prints', async () => {
    const example = join(import.meta.dirname, '../fixtures/import/example');
    const root = repository(Object.fromEntries([...filesBelow(example)].map(([path, bytes]) => [path, Buffer.from(bytes, 'latin1')])));
    const { out } = await primitives(root, 'import', '--dry-run');
    const page = readFileSync(join(import.meta.dirname, '../docs/importing.md'), 'utf8');
    expect(page).toContain(`$ primitives import --dry-run\n${out}\`\`\``);
    // Every flag has its line.
    const { out: help } = await primitives(root, 'import', '--help');
    const flags = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)]
      .map(([, flag = '']) => flag)
      .filter((flag) => !/^--(?:help|root|timing|profile)$/.test(flag));
    expect(flags).toContain('--built');
    for (const flag of flags) expect(page).toContain(`\`${flag}`);
  });

  test('a line of five megabytes', async () => {
    const root = repository({ 'CLAUDE.md': `${'word '.repeat(1_000_000)}\n` });
    const { code } = await primitives(root, 'import');
    expect(code).toBe(0);
    expect(readFileSync(join(root, '.github/copilot-instructions.md'), 'utf8').length).toBeGreaterThan(4_900_000);
    rmSync(join(root, 'CLAUDE.md'));
  });
});
