import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from './temporary-repository.ts';

const root = join(import.meta.dirname, '..');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: {
    readonly lint: { readonly strategy: { readonly matrix: { readonly shard: readonly number[] } }; readonly steps: readonly Step[] };
    readonly report: { readonly needs: string; readonly steps: readonly Step[] };
  };
}

const { jobs } = parse(readFileSync(join(root, 'examples/github-actions/sharded-lint.yml'), 'utf8')) as Workflow;

/** Twelve files, with an error and warnings in most. */
function files(warnings: number, errors: number): Record<string, string> {
  const texts: Record<string, string> = { '.gitignore': 'node_modules\nreports\nprimitives*.json\nprimitives.sarif\n' };
  for (let number = 0; number < 12; number += 1) {
    const glob = number < warnings ? `none/${number}/*` : '**';
    const link = number < errors ? '[gone](gone.md)' : 'Nothing.';
    texts[`.github/instructions/r${number}.instructions.md`] = `---\napplyTo: "${glob}"\n---\n\n# Rule ${number}\n\n${link}\n`;
  }
  return texts;
}

/** A fresh checkout, with this package as `npm ci` would have installed it. */
function checkout(warnings: number, errors: number): string {
  const folder = repository(files(warnings, errors));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/agent-primitives'));
  symlinkSync('../agent-primitives/dist/main.js', join(folder, 'node_modules/.bin/primitives'));
  return folder;
}

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly summary: string;
}

/** Runs the steps of a job as a runner does; artifacts lie in a folder. */
function runJob(steps: readonly Step[], cwd: string, artifacts: string, matrix: Readonly<Record<string, string>>): Ran {
  const summary = join(artifacts, 'summary');
  writeFileSync(summary, '');
  const evaluate = (text: string): string =>
    String(text).replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
      expect(Object.keys(matrix)).toContain(name);
      return matrix[name] ?? '';
    });
  let out = '';
  for (const { uses = '', run, env = {}, with: given = {} } of steps) {
    if (uses.startsWith('actions/upload-artifact@')) {
      const path = evaluate(given['path'] ?? '');
      cpSync(join(cwd, path), join(artifacts, 'uploads', evaluate(given['name'] ?? ''), path));
    } else if (uses.startsWith('actions/download-artifact@')) {
      expect(given).toMatchObject({ pattern: 'primitives-*', 'merge-multiple': true });
      for (const shard of jobs.lint.strategy.matrix.shard) {
        cpSync(join(artifacts, 'uploads', `primitives-${shard}`), join(cwd, given['path'] ?? ''), { recursive: true });
      }
    }
    // What it would install is there.
    if (run === undefined || run === 'npm ci') continue;
    expect(run).not.toContain('${{');
    const { status, stdout } = spawnSync('bash', ['-e', '-c', run], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        GITHUB_STEP_SUMMARY: summary,
        npm_config_offline: 'true',
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, evaluate(value)])),
      },
    });
    out += stdout;
    if (status !== 0) return { status: status ?? -1, out, summary: readFileSync(summary, 'utf8') };
  }
  return { status: 0, out, summary: readFileSync(summary, 'utf8') };
}

function lintWhole(cwd: string, ...flags: string[]): { status: number | null; out: string } {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'dist/main.js'), 'lint', ...flags], { cwd, encoding: 'utf8' });
  return { status, out: stdout };
}

describe('examples/github-actions/sharded-lint.yml', () => {
  const { shard: shards } = jobs.lint.strategy.matrix;
  const total = String(shards.length);

  test.each([
    ['errors', 12, 3],
    ['warnings alone', 5, 0],
    ['nothing', 0, 0],
  ])('says of %s what one run says, and exits as it does', (_, warnings, errors) => {
    const artifacts = repository({}, { git: false });
    for (const shard of shards) {
      const values = { 'matrix.shard': String(shard), 'strategy.job-total': total };
      expect(runJob(jobs.lint.steps, checkout(warnings, errors), artifacts, values)).toMatchObject({ status: 0, out: '' });
    }
    const workspace = checkout(warnings, errors);
    const whole = lintWhole(workspace, '--format', 'github', '--max-warnings', '20');
    const merged = runJob(jobs.report.steps, workspace, artifacts, {});
    expect({ status: merged.status, out: merged.out }).toEqual(whole);
    expect(whole.status).toBe(errors > 0 ? 1 : 0);
    expect(merged.summary).toBe(lintWhole(workspace, '--format', 'markdown').out);
    expect(readFileSync(join(workspace, 'primitives.sarif'), 'utf8')).toBe(lintWhole(workspace, '--format', 'sarif').out);
  });

  test('fails where a part could not be checked', () => {
    const broken = checkout(1, 1);
    writeFileSync(join(broken, 'primitives.config.json'), '{ "rulez": {} }');
    const artifacts = repository({}, { git: false });
    const { status } = runJob(jobs.lint.steps, broken, artifacts, { 'matrix.shard': '1', 'strategy.job-total': total });
    expect(status).not.toBe(0);
    expect(jobs.report.needs).toBe('lint');
  });
});
