import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RiskReport } from '../src/model/generated/schema-types.ts';
import { git } from './git.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives, primitivesIn } from './terminal.ts';

describe('primitives risk', () => {
  test.each([
    ['.github/workflows/ci.yml', 'high', 'workflows'],
    ['CODEOWNERS', 'high', 'permissions'],
    ['.claude/settings.json', 'high', 'permissions'],
    ['db/migrations/001_drop.sql', 'high', 'destructive'],
    ['.goreleaser.yaml', 'high', 'release'],
    ['packages/api/.env.production', 'high', 'secrets'],
    ['certs/server.key', 'high', 'secrets'],
    ['.github/agents/planner.agent.md', 'medium', 'configuration of agents'],
    ['src/auth/login.ts', 'medium', 'sign-in'],
    ['src/keyboard.ts', 'low', undefined],
    ['docs/environment.md', 'low', undefined],
    ['src/permission-dialog.tsx', 'low', undefined],
  ])('%s is %s', async (path, level, reason) => {
    const { code, out } = await primitives(repository({ 'a.md': '' }), 'risk', path, '--format', 'json');
    const { files } = JSON.parse(out) as RiskReport;
    expect(files).toMatchObject([{ path, level, ...(reason === undefined ? {} : { reason }) }]);
    expect(code).toBe(level === 'high' ? 1 : 0);
  });

  test('a change of high risk exits with 1 until somebody agrees to it', async () => {
    const root = repository({ 'src/app.ts': '', '.github/workflows/ci.yml': 'on: push\n' });
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'start');
    writeFileSync(join(root, 'src/app.ts'), 'let a;\n');
    git(root, 'commit', '-qam', 'code');
    expect((await primitives(root, 'risk', '--diff', 'HEAD~1..HEAD')).code).toBe(0);
    writeFileSync(join(root, '.github/workflows/ci.yml'), 'on: [push]\n');
    git(root, 'commit', '-qam', 'workflow');
    const stopped = await primitives(root, 'risk', '--diff', 'HEAD~2..HEAD');
    expect(stopped.code).toBe(1);
    expect(stopped.out).toBe(
      'high    .github/workflows/ci.yml  workflows: .github/workflows/**\nlow     1 file\n\nhigh risk, 2 files. A person must agree to it: look at what is high, then run it again with --approve-high.\n',
    );
    expect((await primitives(root, 'risk', '--diff', 'HEAD~2..HEAD', '--approve-high')).code).toBe(0);
    expect((await primitives(root, 'risk')).code).toBe(2);
  });

  test('the configuration knows better', async () => {
    const root = repository({
      'primitives.config.json': '{ "risk": { "high": ["infra/"], "low": ["test/**"] } }',
      'a.md': '',
    });
    expect((await primitives(root, 'risk', 'infra/main.ts')).out).toContain('configuration: infra/');
    expect((await primitives(root, 'risk', 'test/migrations/1.sql')).code).toBe(0);
    const wrong = repository({ 'primitives.config.json': '{ "risk": { "hihg": ["infra/"] } }', 'a.md': '' });
    const { code, err } = await primitives(wrong, 'risk', 'a.md');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean `high`?');
  });
});

const files = {
  '.github/workflows/ci.yml': '',
  'docs/ci.memory.md': '# CI\n\n## Lessons\n\n- **[fact]** Runners are Linux.\n  <!-- m-1c8x0v4t 2026-02-02 -->\n',
  '.github/instructions/workflows.instructions.md':
    '---\napplyTo: ".github/workflows/**"\ndescription: Workflows\n---\n\nRead [what was learnt](../../docs/ci.memory.md).\n\n## Rules\n\n- Pin actions.\n',
};

async function proposed(lesson: string): Promise<{ root: string; ids: string[] }> {
  const root = repository(files);
  const args = ['--task', 'CI', '--result', 'success', '--touched', '.github/workflows/ci.yml', '--lesson', lesson];
  await primitives(root, 'learn', 'record', ...args);
  await primitives(root, 'learn', 'propose');
  return { root, ids: readdirSync(join(root, '.primitives/learn/proposals')).map((name) => name.replace('.yml', '')) };
}

describe('proposals of high risk', () => {
  test('need --approve-high, and nothing is applied without it', async () => {
    const { root, ids } = await proposed('rule: Give every job a timeout.');
    expect(ids).toHaveLength(1);
    const before = contentsOf(root);
    const refused = await primitives(root, 'learn', 'approve', '--all', '--by', 'dm');
    expect(refused.code).toBe(3);
    expect(refused.out + refused.err).toContain('is for `.github/workflows/**` (workflows)');
    expect(refused.out + refused.err).toContain('--approve-high');
    expect(contentsOf(root)).toEqual(before);
    expect((await primitives(root, 'learn', 'approve', ...ids, '--by', 'dm', '--approve-high')).code).toBe(0);
    expect((await primitives(root, 'learn', 'apply')).code).toBe(0);
    expect(contentsOf(root)['.github/instructions/workflows.instructions.md']).toContain('- Give every job a timeout.\n');
  });

  test('an approval that does not know of the risk is not applied', async () => {
    const { root, ids } = await proposed('rule: Give every job a timeout.');
    await primitives(root, 'learn', 'approve', ...ids, '--by', 'dm', '--approve-high');
    const path = join(root, `.primitives/learn/proposals/${ids[0]}.yml`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^ *risk: high\n/m, ''));
    const { code, out, err } = await primitives(root, 'learn', 'apply');
    expect(code).toBe(3);
    expect(out + err).toContain('It is of high risk');
    expect(contentsOf(root)['.github/instructions/workflows.instructions.md']).not.toContain('timeout');
  });

  test('a lesson with a command that nobody can take back is one, and a ban of it is none', async () => {
    const order = await proposed('fact: Before a rerun, run `kubectl delete namespace ci`.');
    const refused = await primitives(order.root, 'learn', 'approve', '--all', '--by', 'dm');
    expect(refused.code).toBe(3);
    expect(refused.out + refused.err).toContain('it has `kubectl delete namespace ci` (destructive)');
    const ban = await proposed('fact: Never run `kubectl delete namespace ci`.');
    expect((await primitives(ban.root, 'learn', 'approve', '--all', '--by', 'dm')).code).toBe(0);
  });

  test('whoever steps through them must say so', async () => {
    const { root, ids } = await proposed('rule: Give every job a timeout.');
    const answers = ['a', 'no', 'a', 'high'];
    const asked: string[] = [];
    const { code, out } = await primitivesIn(root, ['learn', 'review', '--interactive', '--by', 'dm'], {
      ask: (question) => {
        asked.push(question);
        return Promise.resolve(answers.shift());
      },
    });
    expect(code).toBe(0);
    expect(out).toContain('It is of high risk');
    expect(asked).toHaveLength(4);
    expect(readFileSync(join(root, `.primitives/learn/proposals/${ids[0]}.yml`), 'utf8')).toContain('risk: high');
  });
});
