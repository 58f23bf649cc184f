import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { kindOf } from '../src/kinds.ts';
import { git } from './git.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const root = join(import.meta.dirname, '..');
const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
  id: string;
  entry: string;
  args?: string[];
  files?: string;
}[];
const isInstalled = spawnSync('pre-commit', ['--version']).status === 0;
/** The hooks' own language installs the package and its dependencies from the registry. */
const mayUseNetwork = process.env['PRIMITIVES_TEST_NETWORK'] === '1';

test('the file pattern covers every kind, and what is no primitive only where its name could be one', () => {
  // Python's verbose mode; the pattern holds no white space of its own.
  const files = new RegExp((hooks[0]?.files ?? '').replace('(?x)', '').replace(/\s+/g, ''));
  const names = ['instructions', 'agent', 'chatmode', 'prompt', 'spec', 'memory', 'context', 'other'].flatMap((kind) => [
    `x.${kind}.md`,
    `a/b.c/x.${kind}.md`,
    `x.${kind}.MD`,
    `x${kind}.md`,
    `x.${kind}.md.txt`,
  ]);
  const others = ['SKILL.md', 'a/Skill.MD', 'xSKILL.md', 'AGENTS.md', 'a/CLAUDE.md', 'GEMINI.md', 'agents.md', 'MYAGENTS.md', 'README.md'];
  const placed = [
    '.github/agents/x.md',
    'a/.claude/agents/x.MD',
    '.claude/agents/readme.md',
    '.claude/agents/a/x.md',
    'x.github/agents/x.md',
    '.claude/agents/readme.x.md',
    '.claude/rules/x.md',
    'a/.claude/rules/b/c/x.MD',
    '.claude/rules/a/README.md',
    '.claude/rules/readme.x.md',
    '.claude/rules/x.txt',
    '.claude/rulesx/x.md',
    'x.claude/rules/x.md',
  ];
  const wide = ['.github/copilot-instructions.md', 'copilot-instructions.md', 'x-copilot-instructions.md'];
  for (const path of [...names, ...others, ...placed, ...wide])
    expect([path, files.test(path)]).toEqual([path, kindOf(path) !== undefined]);
});

test('a file whose name starts with a dash is a file', async () => {
  const project = repository({ '-x.instructions.md': '[gone](gone.md)\n' });
  for (const { entry, args = [] } of hooks.filter((hook) => hook.files !== undefined)) {
    const { code, out } = await primitives(project, ...entry.split(' ').slice(1), ...args, '-x.instructions.md');
    expect(code).toBe(1);
    expect(out).toContain('1:8  error    no-broken-link');
  }
});

/** Runs both hooks in a repository where the staged prompt has a dead link, then where the target of another is deleted. */
function checkHooks(configuration: object, home: string): void {
  const project = repository({
    '.pre-commit-config.yaml': stringify(configuration),
    'AGENTS.md': 'See [the guide](docs/guide.md).\n',
    'docs/guide.md': '# Guide\n\n[not a primitive](gone.md)\n',
  });
  const run = (hook: string): { status: number | null; stdout: string } =>
    spawnSync('pre-commit', ['run', hook], { cwd: project, encoding: 'utf8', env: { ...process.env, PRE_COMMIT_HOME: home } });
  git(project, 'add', '.');
  expect(run('primitives-lint')).toMatchObject({ status: 0, stdout: expect.stringContaining('Passed') as string });
  git(project, 'commit', '-qm', 'One');

  writeFileSync(join(project, 'a b.prompt.md'), '[gone](gone.md)\n');
  git(project, 'add', '.');
  const broken = run('primitives-lint');
  expect(broken.status).toBe(1);
  expect(broken.stdout).toContain('a b.prompt.md\n  1:8  error    no-broken-link');
  expect(broken.stdout).toContain('in 1 file\n');

  git(project, 'rm', '-qf', 'a b.prompt.md', 'docs/guide.md');
  expect(run('primitives-lint').stdout).toContain('no files to check');
  const deleted = run('primitives-lint-all');
  expect(deleted.status).toBe(1);
  expect(deleted.stdout).toContain('Link target `docs/guide.md` does not exist');
}

describe.skipIf(!isInstalled)('with the command pre-commit', () => {
  test('the hooks check a commit', () => {
    const local = hooks.map((hook) => ({
      ...hook,
      entry: hook.entry.replace('primitives', `"${process.execPath}" "${join(root, 'dist/main.js')}"`),
      language: 'system',
    }));
    checkHooks({ repos: [{ repo: 'local', hooks: local }] }, repository({}, { git: false }));
  });

  test.skipIf(!mayUseNetwork)('the hooks install from a clone and check a commit (with PRIMITIVES_TEST_NETWORK=1)', () => {
    const source = repository({});
    for (const path of git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
      .split('\0')
      .filter((path) => path !== '')) {
      mkdirSync(dirname(join(source, path)), { recursive: true });
      cpSync(join(root, path), join(source, path), { force: true });
    }
    git(source, 'add', '.');
    git(source, 'commit', '-qm', 'All');
    const rev = git(source, 'rev-parse', 'HEAD').trim();
    const home = repository({}, { git: false });
    checkHooks({ repos: [{ repo: source, rev, hooks: hooks.map(({ id }) => ({ id })) }] }, home);
    rmSync(home, { recursive: true });
  });
});
