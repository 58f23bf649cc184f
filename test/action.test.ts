import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from './temporary-repository.ts';

const root = join(import.meta.dirname, '..');

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
const mayUseNetwork = process.env['PRIMITIVES_TEST_NETWORK'] === '1';

interface Outcome {
  readonly status: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the shell steps as a runner does: inputs and outputs become environment variables, a failure ends the job. */
function runAction(workspace: string, given: Readonly<Record<string, string>>): Outcome {
  const temporary = repository({ summary: '' }, { git: false });
  const summary = join(temporary, 'summary');
  const values: Record<string, string> = { 'github.action_path': root, 'github.workspace': workspace };
  for (const [name, input] of Object.entries(action.inputs)) values[`inputs.${name}`] = given[name] ?? input.default;
  const evaluate = (text: string): string => text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => values[name] ?? '');
  const outputs = (): Record<string, string> =>
    Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, evaluate(value)]));
  let log = '';
  for (const [index, step] of action.runs.steps.entries()) {
    if (step.run === undefined) continue;
    const script = join(temporary, `${index}.sh`);
    const output = join(temporary, `${index}.out`);
    writeFileSync(script, step.run);
    writeFileSync(output, '');
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        ...process.env,
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: temporary,
        ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluate(value)])),
      },
    });
    log += stdout + stderr;
    for (const line of readFileSync(output, 'utf8').split('\n')) {
      const at = line.indexOf('=');
      if (at > 0) values[`steps.${step.id ?? ''}.outputs.${line.slice(0, at)}`] = line.slice(at + 1);
    }
    if (status !== 0) return { status: status ?? -1, log, summary: readFileSync(summary, 'utf8'), outputs: outputs() };
  }
  return { status: 0, log, summary: readFileSync(summary, 'utf8'), outputs: outputs() };
}

/** A workspace where an earlier step has installed this package. */
function workspaceOf(files: Readonly<Record<string, string>>): string {
  const workspace = repository({ '.gitignore': 'node_modules\n', ...files });
  mkdirSync(join(workspace, 'node_modules'));
  symlinkSync(root, join(workspace, 'node_modules/agent-primitives'));
  return workspace;
}

const broken = { 'AGENTS.md': '[gone](gone.md)\n', 'a b.instructions.md': '---\napplyTo: "*.none"\n---\n\nHello.\n' };

describe('action.yml', () => {
  test('gives no expression to a shell, names every input and uses every one', () => {
    const used = JSON.stringify(action.runs);
    for (const { run, shell } of action.runs.steps) {
      expect(run ?? '').not.toContain('${{');
      expect(shell).toBe(run === undefined ? undefined : 'bash');
    }
    for (const name of Object.keys(action.inputs)) expect(used).toContain(`inputs.${name}`);
    for (const [, name = ''] of used.matchAll(/inputs\.([a-z-]+)/g)) expect(Object.keys(action.inputs)).toContain(name);
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) expect(description).not.toBe('');
    expect(action.runs.using).toBe('composite');
  });

  test('annotates, writes a summary and SARIF, counts, and fails', () => {
    const { status, log, summary, outputs } = runAction(workspaceOf(broken), { version: 'local' });
    expect(status).toBe(1);
    expect(log).toContain('::error file=AGENTS.md,line=1,endLine=1,col=8,endColumn=15,title=primitives no-broken-link::');
    expect(log).toContain('::warning file=a b.instructions.md,line=2,');
    expect(summary).toContain('1 error, 1 warning, 0 infos in 2 files.');
    expect(outputs).toMatchObject({ errors: '1', warnings: '1' });
    const sarif = JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8')) as { runs: { results: { ruleId: string }[] }[] };
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['no-broken-link', 'no-dead-glob']);
  });

  test('passes where nothing is found', () => {
    const { status, log, summary, outputs } = runAction(workspaceOf({ 'AGENTS.md': '# Rules\n' }), { version: 'local' });
    expect({ status, log, outputs }).toMatchObject({ status: 0, log: '', outputs: { errors: '0', warnings: '0' } });
    expect(summary).toContain('1 file checked, no problems.');
  });

  test.each([
    [{ 'fail-on': 'never' }, 0],
    [{ 'fail-on': 'error', paths: 'a b.instructions.md' }, 0],
    [{ 'fail-on': 'warning', paths: 'a b.instructions.md' }, 1],
    [{ 'fail-on': 'error', paths: 'a b.instructions.md', args: '--max-warnings 0' }, 1],
    [{ 'fail-on': 'warning', paths: 'a b.instructions.md\n\n', args: '  --quiet\n--max-warnings  5' }, 0],
    [{ paths: 'AGENTS.md\na b.instructions.md' }, 1],
    [{ 'fail-on': 'sometimes' }, 2],
    [{ 'fail-on': 'never', args: '--fromat' }, 2],
    [{ 'fail-on': 'never', paths: 'nowhere.md' }, 2],
    [{ 'fail-on': 'never', paths: '--fix' }, 2],
    [{ 'fail-on': 'never', root: 'elsewhere' }, 2],
  ])('%j ends with %i', (inputs, expected) => {
    const { status } = runAction(workspaceOf(broken), { version: 'local', ...inputs });
    expect(status).toBe(expected);
  });

  test('runs nothing that an input holds', () => {
    const workspace = workspaceOf({ ...broken, 'x $(touch owned).md': '' });
    const evil = '"; touch owned; $(touch owned) `touch owned` * #';
    for (const name of Object.keys(action.inputs).filter((name) => name !== 'version')) {
      runAction(workspace, { version: 'local', [name]: evil });
    }
    const files = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], { cwd: workspace, encoding: 'utf8' });
    expect(files).not.toMatch(/owned$/m);
  });

  test.skipIf(!mayUseNetwork)('installs the package (with PRIMITIVES_TEST_NETWORK=1)', () => {
    const folder = repository({}, { git: false });
    const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
    const workspace = repository({ ...broken, '.npmrc': 'registry=http://127.0.0.1:9/\n' });
    const { status, log } = runAction(workspace, { version: `file:${join(folder, packed.trim())}` });
    expect(log).toContain('::error file=AGENTS.md');
    expect(status).toBe(1);
  });
});
