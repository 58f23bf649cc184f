import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from './git.ts';
import { repository } from './temporary-repository.ts';

const root = join(import.meta.dirname, '..');
/** Turborepo comes from the registry. */
const mayUseNetwork = process.env['PRIMITIVES_TEST_NETWORK'] === '1';
const handlers = 'packages/api/.github/instructions/handlers.instructions.md';

/** The example with this program in place of the published one, installed. */
function installed(): string {
  const folder = repository({}, { git: false });
  cpSync(join(root, 'examples/turborepo'), folder, { recursive: true });
  const manifest = join(folder, 'package.json');
  const wanted = JSON.parse(readFileSync(manifest, 'utf8')) as { devDependencies: Record<string, string> };
  wanted.devDependencies['agent-primitives'] = `file:${root}`;
  writeFileSync(manifest, JSON.stringify(wanted));
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'example');
  return folder;
}

/** What Turborepo says of a run, and how many of the two packages it took from its cache. */
function run(cwd: string, cacheDir: string): { readonly status: number | null; readonly cached: string; readonly out: string } {
  const { status, stdout, stderr } = spawnSync(join(cwd, 'node_modules/.bin/turbo'), ['run', 'lint:primitives', '--cache-dir', cacheDir], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', CI: '1' },
  });
  const out = stdout + stderr;
  return { status, cached: /Cached:\s+(\d) cached, \d total/.exec(out)?.[1] ?? '', out };
}

describe.skipIf(!mayUseNetwork)('with Turborepo', () => {
  test('a second run is taken from its cache, an edit is linted again, another clone has the cache of the first', () => {
    const folder = installed();
    const cacheDir = repository({}, { git: false });
    expect(run(folder, cacheDir)).toMatchObject({ status: 0, cached: '0' });
    expect(run(folder, cacheDir)).toMatchObject({ status: 0, cached: '2' });

    appendFileSync(join(folder, handlers), '- Log [the request](../../src/gone.ts).\n');
    const broken = run(folder, cacheDir);
    expect(broken).toMatchObject({ status: 1 });
    expect(broken.out).toContain('no-broken-link');
    expect(broken.out).toContain('web:lint:primitives: cache hit');
    execFileSync('git', ['checkout', '-q', '.'], { cwd: folder });

    const clone = repository({}, { git: false });
    execFileSync('git', ['clone', '-q', folder, clone]);
    cpSync(join(folder, 'node_modules'), join(clone, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    expect(run(clone, cacheDir)).toMatchObject({ status: 0, cached: '2' });
    expect(existsSync(join(clone, 'packages/api/.primitives/cache'))).toBe(true);
  });
});
