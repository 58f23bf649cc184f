import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { run } from '../src/cli/program.ts';
import { phaseText, planText, trackText } from './gate-files.ts';
import { corpus, sharedIsPresent } from './truth.ts';
import { repository } from './temporary-repository.ts';
import { captured } from './terminal.ts';

const root = join(import.meta.dirname, '..');
const { artifactKeywords } = (await import(join(root, 'scripts/artifact-fields.mjs'))) as { artifactKeywords: readonly string[] };
const schemas = readdirSync(join(root, 'schemas')).map(
  (name) => JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')) as { $id: string },
);
const ajv = new Ajv({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  keywords: ['x-replacement', 'errorMessage', ...artifactKeywords],
  schemas,
});

const commands = [
  ['lint-report', ['lint', '--format', 'json']],
  ['resolve-report', ['resolve', 'README.md', 'src/a.py', '--format', 'json']],
  ['resolve-report', ['resolve', 'README.md', 'src/a.py', '--runtime', 'all', '--format', 'json']],
  ['explain-report', ['resolve', 'README.md', 'src/a.py', '--explain', 'README.md', '--runtime', 'all', '--format', 'json']],
  ['compare-report', ['resolve', 'README.md', 'src/a.py', '--compare', 'source,vscode,codex', '--format', 'json']],
  ['coverage-report', ['coverage', '--format', 'json']],
  ['coverage-report', ['coverage', '--runtime', 'vscode,claude', '--format', 'json']],
  ['build-report', ['build', '--check', '--format', 'json']],
  ['build-report', ['build', '--dry-run', '--report', '--format', 'json']],
  ['graph-report', ['graph']],
  ['import-report', ['import', '--to', 'ai', '--dry-run', '--format', 'json']],
  ['migrate-report', ['migrate', '--dry-run', '--format', 'json']],
  ['doctor-report', ['doctor', '--format', 'json']],
  ['rename-report', ['rename', 'README.md', 'docs/read me.md', '--dry-run', '--format', 'json']],
  ['rules-report', ['rules', '--format', 'json']],
  ['verify-report', ['verify', '--runtime', 'all', '--json']],
  ['plan-report', ['plan', 'README.md', '--format', 'json']],
  ['plan-check-report', ['plan', 'check', 'README.md', '--format', 'json']],
  ['plan-recommend-report', ['plan', 'recommend', 'README.md', '--format', 'json']],
  ['plan-brief-report', ['plan', 'brief', 'README.md', '--format', 'json']],
  ['status-report', ['status', '--format', 'json']],
  ['risk-report', ['risk', 'README.md', '--format', 'json']],
  ['pack-report', ['pack', 'README.md', '--format', 'json']],
] as const;
const example = join(root, 'fixtures/example');
const projects = [example, ...(sharedIsPresent ? ['agenticai', 'tta-dev', 'az-scout'] : [])];

test.each(projects.flatMap((project) => commands.map(([schema, args]) => [schema, project, args] as const)))(
  'the JSON of %s fits its schema for %s',
  async (schema, project, args) => {
    const { terminal, out } = captured(project === example ? project : corpus(project));
    await run(args[0] === 'rules' ? args : [...args, '--root', '.'], terminal);
    const validate = ajv.getSchema(`${schema}.schema.json`);
    validate?.(JSON.parse(out()));
    expect(validate?.errors).toBeNull();
  },
);

test('the JSON of trace and pull fits their schemas', async () => {
  const source = '.apm/instructions/a.instructions.md';
  const project = repository({ [source]: '---\napplyTo: "**"\n---\n\n# A\n\nOne.\n', 'a.ts': '' });
  await run(['build', '--runtime', 'agents-md'], captured(project).terminal);
  const built = join(project, 'AGENTS.md');
  writeFileSync(built, readFileSync(built, 'utf8').replace('One.', 'Two.').replace('Generated', 'Made'));
  const cases = [
    ['trace-report', ['trace', 'AGENTS.md']],
    ['trace-report', ['trace', '--from', source]],
    ['pull-report', ['pull']],
    ['pull-report', ['pull', '--apply']],
  ] as const;
  for (const [schema, args] of cases) {
    const { terminal, out } = captured(project);
    await run([...args, '--format', 'json'], terminal);
    const validate = ajv.getSchema(`${schema}.schema.json`);
    validate?.(JSON.parse(out()));
    expect({ args, errors: validate?.errors }).toEqual({ args, errors: null });
  }
});

test('the JSON of gate, advance, commit-message and status fits their schemas', async () => {
  const text = { targets: 'targets:\n  latency: "< 50 ms"\n', metrics: '\n- [ ] Checked\n**Accessibility:** 82/100\n' };
  const project = repository({
    'plans/sign-in/plan.md': planText({ frontmatter: text.targets }),
    'plans/sign-in/phase-1-complete.md': phaseText(1, { coverage: '76 %', rest: text.metrics }),
    'plans/sign-in/tracks/api.md': trackText({ 'Unresolved issues': 'a race', 'Next action': 'fix it' }),
    '.agent/SESSION.md': '---\ncurrent-task: Sign in\n---\n\n## Blockers\n\n- a key\n',
    'm.json': '{ "coverage": 79 }',
    'message.txt': 'feat: x\n',
  });
  const cases = [
    ['gate-report', ['gate']],
    ['gate-report', ['gate', '--phase', '1', '--json', 'm.json']],
    ['gate-report', ['gate', '--phase', '2']],
    ['advance-report', ['advance', 'phase-1', '--by', 'Ada']],
    ['advance-report', ['advance', 'phase-2', '--by', 'Ada']],
    ['advance-report', ['advance', 'plan', '--by', 'Ada']],
    ['commit-message-report', ['commit-message', '--check', 'message.txt']],
    ['status-report', ['status']],
  ] as const;
  for (const [schema, args] of cases) {
    const { terminal, out } = captured(project);
    await run([...args, '--format', 'json'], terminal);
    const validate = ajv.getSchema(`${schema}.schema.json`);
    validate?.(JSON.parse(out()));
    expect({ args, errors: validate?.errors }).toEqual({ args, errors: null });
  }
});

const plans = readdirSync(join(root, 'fixtures/plan')).flatMap((name) => {
  const { args, project = `plan/${name}` } = JSON.parse(readFileSync(join(root, 'fixtures/plan', name, 'case.json'), 'utf8')) as {
    args: string[];
    project?: string;
  };
  return [[name, join(root, 'fixtures', project, 'project'), args] as const];
});

test.each(plans)('the JSON of the plan %s fits its schema', async (_, cwd, args) => {
  const { terminal, out } = captured(cwd);
  const command = ['check', 'recommend', 'brief'].find((name) => name === args[1]);
  const spec = args[command === undefined ? 1 : 2] ?? '';
  await run(['plan', ...(command === undefined ? [] : [command]), spec, '--format', 'json', '--root', '.'], terminal);
  const validate = ajv.getSchema(`${command === undefined ? 'plan' : `plan-${command}`}-report.schema.json`);
  validate?.(JSON.parse(out()));
  expect(validate?.errors).toBeNull();
});
