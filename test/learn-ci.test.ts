import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pullRequestBody, pullRequestScript } from '../src/learn/learn-pull-request.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

test('the workflow may write contents and pull requests, runs on the default branch alone, and is never overwritten', async () => {
  const root = repository({});
  expect((await primitives(root, 'learn', 'init-ci', '--branch', 'trunk')).code).toBe(0);
  const path = '.github/workflows/primitives-learn.yml';
  const text = readFileSync(join(root, path), 'utf8');
  const workflow = parse(text) as {
    on: object;
    permissions: object;
    jobs: { learn: { permissions: object; steps: { run?: string }[] } };
    concurrency: object;
  };
  expect(workflow.on).toEqual({ push: { branches: ['trunk'] }, schedule: [{ cron: '0 5 * * 1' }], workflow_dispatch: {} });
  expect([workflow.permissions, workflow.jobs.learn.permissions]).toEqual([{}, { contents: 'write', 'pull-requests': 'write' }]);
  expect(workflow.concurrency).toEqual({ group: 'primitives-learn', 'cancel-in-progress': false });
  for (const { run = '' } of workflow.jobs.learn.steps) {
    expect(run).not.toContain('${{');
    expect(run).not.toContain('approve');
    expect(spawnSync('sh', ['-n'], { input: run }).status).toBe(0);
  }
  expect((await primitives(root, 'learn', 'init-ci', '--branch', 'trunk')).out).toContain('is there already');
  writeFileSync(join(root, path), `${text}# mine\n`);
  expect((await primitives(root, 'learn', 'init-ci')).code).toBe(2);
  expect(readFileSync(join(root, path), 'utf8')).toBe(`${text}# mine\n`);
  expect((await primitives(root, 'learn', 'init-ci', '--branch', 'a; rm -rf b')).err).toContain('not the name of a branch');
});

test('what gh is given is printed, and nothing is sent', async () => {
  const root = repository({ 'docs/a.memory.md': '# A\n\n## Lessons\n\n- A bullet.\n', 'src/a.ts': '' });
  const git = (...args: string[]): string =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root, encoding: 'utf8' }).stdout;
  git('checkout', '-qb', 'main');
  git('add', '-A');
  git('commit', '-qm', 'base');
  expect(await primitives(root, 'learn', 'open-pr', '--dry-run')).toEqual({
    code: 0,
    out: '# Nothing was learnt: there is nothing to send.\n',
    err: '',
  });
  expect((await primitives(root, 'learn', 'open-pr')).code).toBe(2);
  await primitives(
    root,
    'learn',
    'record',
    '--task',
    'It',
    '--result',
    'success',
    '--lesson',
    "pitfall: Don't `rm` what @team | <b>keeps</b>.",
    '--touched',
    'src/a.ts',
  );
  await primitives(root, 'learn', 'propose');
  writeFileSync(join(root, 'secret.txt'), 'not to be sent');
  const before = contentsOf(root);
  const { code, out } = await primitives(root, 'learn', 'open-pr', '--dry-run');
  expect(code).toBe(0);
  expect(contentsOf(root)).toEqual(before);
  expect(out).not.toContain('secret.txt');
  const home = repository({ 'bin/gh': '#!/bin/sh\nprintf "%s\\n" "$@" >> "$GH_LOG"\n' }, { git: false });
  chmodSync(join(home, 'bin/gh'), 0o755);
  mkdirSync(join(home, 'origin'));
  spawnSync('git', ['init', '-q', '--bare', join(home, 'origin')]);
  git('remote', 'add', 'origin', join(home, 'origin'));
  const env = {
    ...process.env,
    PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`,
    GH_LOG: join(home, 'log'),
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b',
  };
  const sent = spawnSync('sh', [], { input: out, cwd: root, env, encoding: 'utf8' });
  expect([sent.status, sent.stderr]).toEqual([0, '']);
  const told = readFileSync(join(home, 'log'), 'utf8');
  expect(told).toContain('--head\nprimitives/learn\n--title\nWhat was learnt\n--body\n');
  expect(told).toContain('memory/project.memory.md');
  const committed = spawnSync('git', ['--git-dir', join(home, 'origin'), 'ls-tree', '-r', '--name-only', 'primitives/learn'], {
    encoding: 'utf8',
  }).stdout;
  expect(committed).toContain('.primitives/learn/outcomes/2026/');
  expect(committed).not.toContain('secret.txt');
});

test('text from outside stays text, in Markdown and in the shell', () => {
  const hostile = "'; touch owned; ' `x` $(y) | @all <img src=x> [a](http://b.c) https://d.e";
  const body = pullRequestBody([
    {
      id: 'p-00000001',
      schema: 1,
      status: 'proposed',
      at: '2026-01-15T10:22:00Z',
      origin: [],
      rationale: hostile,
      ops: [{ op: 'vote', target: 'm-00000001', vote: 'helpful' }],
    },
  ]);
  expect(body).toContain("'; touch owned; ' \\`x\\` $(y) \\| &#64;all &lt;img src=x&gt; \\[a\\](http<!-- -->://b.c) https<!-- -->://d.e");
  const script = pullRequestScript({ branch: 'b', title: hostile, body, paths: ["it's"] });
  const words = spawnSync('sh', ['-s'], {
    input: script
      .replace(/^git .*$|^set.*$/gm, '')
      .replace(/^if[^]*else\n/m, '')
      .replace('gh pr create', "printf '%s\\n'")
      .replace(/\nfi\n$/, '\n'),
    encoding: 'utf8',
  });
  expect(words.stdout).toContain(body);
});

test('in inbox mode, what is approved waits in a file of its own and is folded into what direct mode writes', async () => {
  const files = {
    'docs/a.memory.md': '---\napplyTo: "src/**"\n---\n# A\n\n## Lessons\n\n- **[fact]** One thing.\n  <!-- m-00000001 2026-01-01 -->\n',
    'src/a.ts': '',
    'lib/b.ts': '',
  };
  const roots = [repository(files), repository({ ...files, 'primitives.config.json': '{ "learn": { "mode": "inbox" } }\n' })];
  for (const root of roots) {
    for (const [task, touched, words] of [
      ['It', 'src/a.ts', 'Mobile clients need PKCE before anything else.'],
      ['That', 'lib/b.ts', 'Retries without jitter take the queue down.'],
    ] as const)
      await primitives(
        root,
        'learn',
        'record',
        '--task',
        task,
        '--result',
        'success',
        '--lesson',
        `pitfall: ${words}`,
        '--touched',
        touched,
      );
    await primitives(root, 'learn', 'propose');
    await primitives(root, 'learn', 'approve', '--all', '--by', 'Mara');
    const applied = await primitives(root, 'learn', 'apply');
    expect([applied.code, applied.err]).toEqual([0, '']);
  }
  const [direct = '', inbox = ''] = roots;
  expect(readFileSync(join(inbox, 'docs/a.memory.md'), 'utf8')).toBe(files['docs/a.memory.md']);
  expect(Object.keys(contentsOf(inbox)).filter((path) => path.startsWith('.primitives/learn/inbox/'))).toHaveLength(2);
  expect((await primitives(inbox, 'learn', 'apply')).code).toBe(0);
  expect((await primitives(inbox, 'learn', 'fold')).code).toBe(0);
  const memories = (root: string): string[] =>
    Object.entries(contentsOf(root)).flatMap(([path, text]) =>
      path.endsWith('.memory.md') ? [`${path}\n${text.replace(/m-\w{8}/g, 'm-')}`] : [],
    );
  expect(memories(inbox)).toEqual(memories(direct));
  expect(memories(inbox)).toHaveLength(2);
});
