import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlanCheckReport, PlanReport } from '../src/index.ts';
import { git } from './git.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const spec = `---
status: approved
---

# Feature: Sign-in

## Core Components

- [ ] Middleware (\`src/middleware.ts\`) {#middleware}
- [ ] Token service (\`src/token.ts\`) {#token-service tests=\`test/token.test.ts\`}
- [ ] User sync (\`src/sync/\`) {#user-sync depends=token-service}
`;
const specPath = 'specs/sign-in.spec.md';
const folder = 'plans/sign-in';

function write(root: string, path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function reportOf(root: string, ...args: string[]): Promise<PlanReport> {
  return JSON.parse((await primitives(root, 'plan', specPath, '--format', 'json', ...args)).out) as PlanReport;
}

describe('what a plan writes', () => {
  test('planning twice changes nothing, and a third spec keeps its numbers', async () => {
    const root = repository({ [specPath]: spec });
    expect((await primitives(root, 'plan', specPath, '--out')).out).toContain(`${folder}: 6 created, 0 updated, 0 unchanged, 0 kept`);
    const before = contentsOf(root);
    await primitives(root, 'plan', specPath, '--out');
    const again = await reportOf(root, '--out');
    expect(again.nodes.every(({ state }) => state === 'unchanged')).toBe(true);
    expect(contentsOf(root)).toEqual(before);

    write(
      root,
      specPath,
      spec.replace(/- \[ \] Middleware.*\n/, '- [ ] Audit log (`src/audit.ts`) {#audit}\n').replace('src/sync/', 'src/sync.ts'),
    );
    const third = await reportOf(root, '--out');
    expect(third.nodes.map(({ id, number, state }) => `${number} ${id} ${state ?? ''}`)).toEqual([
      '6 sign-in/audit create',
      '2 sign-in/token-service-tests unchanged',
      '3 sign-in/token-service unchanged',
      '4 sign-in/user-sync update',
      '5 sign-in/integration update',
    ]);
    expect(third.orphans).toEqual([{ id: 'sign-in/middleware', number: 1, title: 'Middleware' }]);
    write(root, specPath, spec);
    const back = await reportOf(root, '--out');
    expect(back.nodes.map(({ number, state }) => `${number} ${state ?? ''}`).slice(0, 2)).toEqual(['1 create', '2 unchanged']);
    expect(back.orphans.map(({ number }) => number)).toEqual([6]);
  });

  test('what people wrote or edited is kept, said, and overwritten only by force', async () => {
    const root = repository({ [specPath]: spec, [`${folder}/plan.md`]: 'mine\n' });
    const first = await primitives(root, 'plan', specPath, '--out');
    expect([first.code, first.out.includes(`${folder}/plan.md was written or edited by hand`)]).toEqual([1, true]);
    const issue = `${folder}/issues/01-middleware.md`;
    write(root, issue, 'edited\n');
    expect((await primitives(root, 'plan', specPath, '--out')).out).toContain('2 kept');
    expect([readFileSync(join(root, `${folder}/plan.md`), 'utf8'), readFileSync(join(root, issue), 'utf8')]).toEqual([
      'mine\n',
      'edited\n',
    ]);
    const forced = await primitives(root, 'plan', specPath, '--out', '--force');
    expect([forced.code, forced.out.includes('2 updated')]).toEqual([0, true]);
    expect((await primitives(root, 'plan', specPath, '--out')).code).toBe(0);
  });

  test('links are not followed, and no file is written in their place', async () => {
    const root = repository({ [specPath]: spec, 'elsewhere/keep.txt': 'x' });
    mkdirSync(join(root, folder), { recursive: true });
    symlinkSync('../../elsewhere', join(root, folder, 'issues'));
    const outcome = await primitives(root, 'plan', specPath, '--out');
    expect(outcome.code).toBe(1);
    expect(Object.keys(contentsOf(root)).filter((path) => path.startsWith('elsewhere/'))).toEqual(['elsewhere/keep.txt']);
  });

  test.each([
    [['plan', 'nowhere.spec.md'], 'does not exist'],
    [['plan', 'specs'], 'it is not a regular file'],
    [['plan', '../x.spec.md'], 'lies outside the repository'],
    [['plan', specPath, '--out', '../x'], 'lies outside the repository'],
    [['plan', specPath, '--since', specPath], 'is no JSON'],
    [['plan', specPath, '--since', 'package.json'], 'is no plan of this version'],
    [['plan', 'plans/sign-in/plan.md', '--out'], 'would be overwritten'],
    [['plan', specPath, '--max-parallel', '0'], ''],
    [['plan', 'check', specPath, '--component', 'tokn-service'], 'Did you mean `token-service`?'],
    [['plan', 'check', specPath, '--wave', '9'], 'no wave 9'],
    [['plan', 'check', specPath, '--diff', 'nothing..HEAD'], 'git knows no revision `nothing`'],
  ])('%j cannot be run', async (args, why) => {
    const root = repository({
      [specPath]: spec,
      'package.json': '{}',
      'plans/sign-in/plan.md': '# Plan\n\n## Phase 1: A\n\n**Files:** `a.ts`\n',
    });
    const { code, err } = await primitives(root, ...args);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });

  test('without markers, issues end with their text', async () => {
    const root = repository({ [specPath]: spec });
    await primitives(root, 'plan', specPath, '--out', '--no-marker');
    expect(Object.entries(contentsOf(root)).some(([path, text]) => path.includes('/issues/') && text.includes('<!--'))).toBe(false);
  });

  test('diagrams and Markdown go to standard output', async () => {
    const root = repository({ [specPath]: spec.replace('Middleware', 'Middle "ware" a < b |') });
    const mermaid = await primitives(root, 'plan', specPath, '--format', 'mermaid');
    expect(mermaid.out).toContain('["1 Middle #34;ware#34; a #60; b |"]');
    const markdown = await primitives(root, 'plan', specPath, '--format', 'markdown');
    expect(markdown.out).toContain(String.raw`| 1 | 1 | Middle "ware" a &lt; b \| | component |`);
    expect(markdown.out).toContain('```mermaid\nflowchart LR');
  });
});

describe('plan check', () => {
  /** A repository with a planned spec, on a branch of its own. */
  async function onBranch(branch: string, files: Readonly<Record<string, string>>): Promise<string> {
    const root = repository({ [specPath]: spec, 'src/token.ts': 'export {};\n', 'README.md': 'x\n' });
    await primitives(root, 'plan', specPath, '--out');
    git(root, 'checkout', '-q', '-b', 'main');
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'start');
    git(root, 'checkout', '-q', '-b', branch);
    for (const [path, text] of Object.entries(files)) write(root, path, text);
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'work');
    return root;
  }

  async function check(
    root: string,
    ...args: string[]
  ): Promise<{ readonly code: number; readonly found: readonly string[]; readonly report: PlanCheckReport }> {
    const { code, out } = await primitives(root, 'plan', 'check', specPath, '--diff', 'main..HEAD', '--format', 'json', ...args);
    const report = JSON.parse(out) as PlanCheckReport;
    return { code, report, found: report.diagnostics.map(({ ruleId, path }) => `${ruleId} ${path}`) };
  }

  test('a branch that keeps to its component is clean, with its tests, the spec and the plan', async () => {
    const root = await onBranch('feature/03-token-service', {
      'src/token.ts': 'a',
      'test/token.test.ts': 'a',
      [`${folder}/notes.md`]: 'a',
    });
    const { code, found, report } = await check(root);
    expect([code, found, report.component, report.componentFrom]).toEqual([0, [], 'sign-in/token-service', 'branch']);
  });

  test('a foreign file, a file of nobody and a moved one are named', async () => {
    const root = await onBranch('token-service', {
      'src/token.ts': 'a',
      'src/middleware.ts': 'a',
      'README.md': 'y\n',
      'src/sync/a/b.ts': 'a',
    });
    git(root, 'mv', 'src/token.ts', 'src/tokens.ts');
    git(root, 'commit', '-qm', 'move');
    const { code, found, report } = await check(root);
    expect(code).toBe(1);
    expect(found).toEqual(
      ['README.md', 'src/middleware.ts', 'src/sync/a/b.ts', 'src/tokens.ts'].map((path) => `plan/scope-violation ${path}`),
    );
    expect(report.diagnostics[1]?.message).toContain('it belongs to `middleware`');
    expect((await check(root, '--component', 'middleware')).found).not.toContain('plan/scope-violation src/middleware.ts');
  });

  test('without a component, files of nobody and of later waves are named', async () => {
    const root = await onBranch('work', { 'src/middleware.ts': 'a', 'src/sync/a.ts': 'a', 'notes.txt': 'a' });
    expect((await check(root)).found).toEqual(['plan/scope-violation notes.txt', 'plan/wrong-wave src/sync/a.ts']);
    write(root, 'test/token.test.ts', 'a');
    write(root, 'src/token.ts', 'b');
    const { out } = await primitives(root, 'plan', 'check', specPath, '--diff', 'HEAD', '--wave', '2');
    expect(out).toContain('no findings');
    expect((await check(root, '--wave', '3')).found).toEqual(['plan/scope-violation notes.txt', 'plan/wrong-wave src/middleware.ts']);
  });

  test('a wave that is named counts for more than the name of the branch, and not beside a component of another', async () => {
    const root = await onBranch('user-sync', { 'src/sync/a.ts': 'a' });
    expect((await check(root)).found).toEqual([]);
    expect((await check(root, '--wave', '1')).found).toEqual(['plan/wrong-wave src/sync/a.ts']);
    const { code, err } = await primitives(root, 'plan', 'check', specPath, '--component', 'user-sync', '--wave', '1');
    expect(err).toBe('primitives: `user-sync` is in wave 3, not in wave 1. Leave out --wave or --component.\n');
    expect(code).toBe(2);
  });

  test('a spec that has changed since it was planned is a finding, ticking a box is none', async () => {
    const root = repository({ [specPath]: spec });
    await primitives(root, 'plan', specPath, '--out');
    write(root, specPath, spec.replace('[ ] Middleware', '[x] Middleware'));
    expect((await primitives(root, 'plan', 'check', specPath)).code).toBe(0);
    write(root, specPath, spec.replace('src/middleware.ts', 'src/middle.ts'));
    const changed = await primitives(root, 'plan', 'check', specPath);
    expect([changed.code, changed.out.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining('`middleware` says something else')]);
    rmSync(join(root, folder), { recursive: true });
    expect((await primitives(root, 'plan', 'check', specPath)).code).toBe(0);
  });

  test('a base alone ends in the working tree', async () => {
    const root = await onBranch('middleware', { 'src/middleware.ts': 'a' });
    write(root, 'src/stray.ts', 'a');
    const { out, code } = await primitives(root, 'plan', 'check', specPath, '--diff', 'main');
    expect([code, out.includes('src/stray.ts')]).toEqual([1, true]);
  });

  test('outside a git repository it says so', async () => {
    const root = repository({ [specPath]: spec }, { git: false });
    expect((await primitives(root, 'plan', specPath)).code).toBe(0);
    const { code, err } = await primitives(root, 'plan', 'check', specPath, '--diff', 'main..HEAD');
    expect([code, err.includes('no git repository')]).toEqual([2, true]);
  });
});
