import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MigrateReport } from '../src/index.ts';
import { git } from './git.ts';
import { primitives } from './terminal.ts';
import { contentsOf, repository } from './temporary-repository.ts';

const chatmode = '---\ndescription: Plans features\n---\n\nWrite a plan. See [the style](../instructions/style.instructions.md).\n';

function committed(files: Readonly<Record<string, string | Buffer>>): string {
  const root = repository(files);
  commit(root);
  return root;
}

function commit(root: string): void {
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'x');
}

async function report(root: string, ...args: string[]): Promise<MigrateReport> {
  return JSON.parse((await primitives(root, 'migrate', ...args, '--format', 'json')).out) as MigrateReport;
}

test('a chat mode becomes an agent, and links to it, to its folder and in it follow', async () => {
  const root = committed({
    '.github/chatmodes/planner.chatmode.md': chatmode,
    '.github/instructions/style.instructions.md': "---\napplyTo: '**'\n---\n\nBe [brief](../chatmodes/planner.chatmode.md#x).\n",
    'README.md': '[modes](.github/chatmodes/) and `.github/chatmodes/planner.chatmode.md`\n',
  });
  const { code, out } = await primitives(root, 'migrate');
  expect(out).toBe(
    'moved .github/chatmodes/planner.chatmode.md -> .github/agents/planner.agent.md\n\nchat-modes  4 changes  in 3 files\n\n3 files changed, 1 of them moved.\n',
  );
  expect(code).toBe(0);
  expect(contentsOf(root)).toEqual({
    '.github/agents/planner.agent.md': chatmode,
    '.github/instructions/style.instructions.md': "---\napplyTo: '**'\n---\n\nBe [brief](../agents/planner.agent.md#x).\n",
    'README.md': '[modes](.github/agents/) and `.github/agents/planner.agent.md`\n',
  });
});

test('every former form at once, with CRLF and a byte order mark kept', async () => {
  const root = committed({
    '.github/prompts/plan.prompt.md': "\uFEFF---\r\nmode: agent\r\ntools: ['codebase', 'runCommands']\r\n---\r\n\r\nPlan.\r\n",
    '.github/agents/a.agent.md': '---\ndescription: A\ninfer: false\nuser-invokable: true\n---\n\nText.\n',
    '.github/instructions/list.instructions.md': '---\napplyTo:\n  - pattern: src/**\n  - "*.md"\n---\n\nText.\n',
    '.github/instructions/open.instructions.md': "---\r\napplyTo: '**'\r\n\r\nText.\r\n",
    '.github/instructions/wrapped.instructions.md': "```markdown\n---\napplyTo: '**'\n---\n\n```sh\nls\n```\n\nText.\n```\n",
  });
  expect((await report(root)).left).toEqual([]);
  expect(contentsOf(root)).toEqual({
    '.github/prompts/plan.prompt.md':
      "\uFEFF---\r\nagent: agent\r\ntools: ['search/codebase', 'execute/getTerminalOutput', 'execute/runInTerminal', 'read/terminalLastCommand', 'read/terminalSelection']\r\n---\r\n\r\nPlan.\r\n",
    '.github/agents/a.agent.md': '---\ndescription: A\ndisable-model-invocation: true\nuser-invocable: true\n---\n\nText.\n',
    '.github/instructions/list.instructions.md': "---\napplyTo: 'src/**,*.md'\n---\n\nText.\n",
    '.github/instructions/open.instructions.md': "---\r\napplyTo: '**'\r\n---\r\n\r\nText.\r\n",
    '.github/instructions/wrapped.instructions.md': "---\napplyTo: '**'\n---\n\n```sh\nls\n```\n\nText.\n",
  });
});

test('a dry run prints the diff and writes nothing; --only does one step', async () => {
  const files = { '.github/prompts/plan.prompt.md': "---\nmode: agent\ntools: ['codebase']\n---\n\nPlan.\n" };
  const root = committed(files);
  const { out } = await primitives(root, 'migrate', '--dry-run', '--only', 'mode');
  expect(out).toContain('-mode: agent\n+agent: agent\n');
  expect(out).not.toContain('search/codebase');
  expect(contentsOf(root)).toEqual(files);
});

test('what is in the way is said, and stays', async () => {
  const files = {
    '.github/chatmodes/a.chatmode.md': chatmode,
    '.github/agents/a.agent.md': '---\ndescription: Another\n---\n\nOther.\n',
    '.github/chatmodes/b.chatmode.md': chatmode,
    '.github/agents/b.agent.md': chatmode,
    'x/chatmodes/c.chatmode.md': chatmode,
    'x/chatmodes/deep/C.chatmode.md': chatmode,
  };
  const root = committed(files);
  symlinkSync('a.chatmode.md', join(root, '.github/chatmodes/link.chatmode.md'));
  commit(root);
  const { left, files: changed } = await report(root);
  expect(left.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    '.github/chatmodes/a.chatmode.md: `.github/agents/a.agent.md` is there already, with another text.',
    '.github/chatmodes/b.chatmode.md: `.github/agents/b.agent.md` is there already and says the same.',
    'x/chatmodes/deep/C.chatmode.md: Another file becomes `x/agents/C.agent.md` as well.',
  ]);
  expect(changed.map(({ newPath }) => newPath)).toEqual(['x/agents/c.agent.md']);
  expect((await primitives(root, 'migrate', '--allow-dirty')).code).toBe(1);
});

test('what no commit has is not touched unless it is allowed', async () => {
  const root = committed({ '.github/chatmodes/a.chatmode.md': chatmode });
  writeFileSync(join(root, '.github/chatmodes/a.chatmode.md'), `${chatmode}More.\n`);
  const before = contentsOf(root);
  const { code, err } = await primitives(root, 'migrate');
  expect(code).toBe(2);
  expect(err).toContain('.github/chatmodes/a.chatmode.md would change, and has changes that no commit has. Nothing was done.');
  expect(contentsOf(root)).toEqual(before);
  expect((await primitives(root, 'migrate', '--allow-dirty')).code).toBe(0);
  expect(Object.keys(contentsOf(root))).toEqual(['.github/agents/a.agent.md']);
});

test('without git it wants to be told, and does it then', async () => {
  const root = repository({ '.github/chatmodes/a.chatmode.md': chatmode }, { git: false });
  expect((await primitives(root, 'migrate', '--root', '.')).err).toContain('nothing could be undone');
  expect((await primitives(root, 'migrate', '--root', '.', '--allow-dirty')).code).toBe(0);
  expect(Object.keys(contentsOf(root))).toEqual(['.github/agents/a.agent.md']);
});

test('prompts become skills and bullets entries only when that is asked for', async () => {
  const root = committed({
    '.github/prompts/release.prompt.md': '---\ndescription: Prepares a release\n---\n\nRead [the notes](../../NOTES.md).\n',
    '.github/prompts/fix.prompt.md': '---\ndescription: Fixes\nagent: agent\n---\n\nFix ${input:issue}.\n',
    '.github/memory/team.memory.md': '# Team\n\n- Deploys happen on Tuesdays.\n',
    'NOTES.md': '[release](.github/prompts/release.prompt.md)\n',
  });
  expect((await report(root)).files).toEqual([]);
  const { left } = await report(root, '--only', 'prompts-to-skills,memory-entries');
  expect(left.map(({ path, message }) => `${path}: ${message}`)).toEqual(['.github/prompts/fix.prompt.md: A skill has no `agent`.']);
  const after = contentsOf(root);
  expect(after['.github/skills/release/SKILL.md']).toBe(
    '---\ndescription: Prepares a release\nname: release\ndisable-model-invocation: true\n---\n\nRead [the notes](../../../NOTES.md).\n',
  );
  expect(after['NOTES.md']).toBe('[release](.github/skills/release/SKILL.md)\n');
  expect(after['.github/memory/team.memory.md']).toMatch(
    /^# Team\n\n- Deploys happen on Tuesdays\.\n {2}<!-- m-[0-9a-z]{8} 2026-01-15 -->\n$/,
  );
  expect((await report(root, '--only', 'prompts-to-skills,memory-entries', '--allow-dirty')).files).toEqual([]);
});

test('a run that was interrupted is completed by the next', async () => {
  const root = committed({
    '.github/chatmodes/a.chatmode.md': chatmode,
    '.github/chatmodes/b.chatmode.md': chatmode,
    'README.md': '[a](.github/chatmodes/a.chatmode.md)\n',
  });
  const from = '.github/chatmodes/a.chatmode.md';
  const { runRename, journalFile, migrateJournalPath } = await import('../src/index.ts');
  const text = '[a](.github/chatmodes/a.chatmode.md)\n';
  const edit = { span: { start: 4, end: 35 }, text: '.github/agents/a.agent.md' };
  const journal = {
    version: 1 as const,
    from: 'former forms',
    to: 'those of today',
    moves: false,
    movedFiles: [
      { from, to: '.github/agents/a.agent.md' },
      { from: '.github/chatmodes/b.chatmode.md', to: '.github/agents/b.agent.md/taken' },
    ],
    files: [journalFile('README.md', text, [edit])],
  };
  writeFileSync(join(root, '.github/agents'), 'in the way');
  expect(() => runRename(root, journal, migrateJournalPath)).toThrow('lies behind');
  expect(contentsOf(root)['README.md']).toBe('[a](.github/agents/a.agent.md)\n');
  expect((await primitives(root, 'migrate', '--dry-run')).err).toContain('was interrupted');
  execFileSync('rm', [join(root, '.github/agents')]);
  writeFileSync(
    join(root, migrateJournalPath),
    JSON.stringify({
      ...journal,
      movedFiles: [journal.movedFiles[0], { from: '.github/chatmodes/b.chatmode.md', to: '.github/agents/b.agent.md' }],
    }),
  );
  const { out } = await primitives(root, 'migrate');
  expect(out).toBe('Nothing to migrate. An interrupted run was completed first.\n');
  expect(Object.keys(contentsOf(root))).toEqual(['.github/agents/a.agent.md', '.github/agents/b.agent.md', 'README.md']);
});

test('an unknown step and a path that matches nothing are mistakes', async () => {
  const root = committed({ '.github/chatmodes/a.chatmode.md': chatmode });
  expect((await primitives(root, 'migrate', '--only', 'chatmodes')).err).toContain('Unknown step `chatmodes`. Did you mean `chat-modes`?');
  expect((await primitives(root, 'migrate', 'nope.md')).err).toContain('No file matches `nope.md`');
});
