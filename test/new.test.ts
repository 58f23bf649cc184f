import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindOf, newKinds } from '../src/index.ts';
import type { ModelsReport, NewReport } from '../src/index.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives, primitivesIn } from './terminal.ts';

/** What has to be said beside the kind and the name. */
const flagsOf = (path: string | undefined): string[] => [
  ...(path?.includes('{{phase}}') === true ? ['--phase', '1'] : []),
  ...(path?.includes('{{track}}') === true ? ['--track', 'token-service'] : []),
  ...(path?.includes('{{feature}}') === true && path.includes('{{name}}') ? ['--name', 'rotation'] : []),
];

const each = newKinds.flatMap(({ id, path, templates }) => Object.keys(templates).map((template) => ({ id, path, template })));

/** What looks at the kind finds nothing: lint, or for `models.yaml`, which is no Markdown, `primitives models`. */
async function expectClean(root: string, id: string): Promise<void> {
  if (id !== 'models') {
    expect(await primitives(root, 'lint')).toEqual({ code: 0, out: '', err: '' });
    return;
  }
  const { code, out, err } = await primitives(root, 'models', '--format', 'json');
  expect({ code, err, found: (JSON.parse(out) as ModelsReport).diagnostics }).toEqual({ code: 0, err: '', found: [] });
}

describe('what is made is clean', () => {
  test.each(each)('$id ($template) where nothing is yet', async ({ id, path, template }) => {
    const root = repository({});
    const made = await primitives(root, 'new', id, 'token-service', '--template', template, ...flagsOf(path));
    expect(made).toMatchObject({ code: 0, err: '' });
    await expectClean(root, id);
    expect(Object.values(contentsOf(root)).join('\n')).not.toContain('{{');
  });

  test.each(each)('$id ($template) beside what apm keeps', async ({ id, path, template }) => {
    const root = repository({ '.apm/instructions/a.instructions.md': '---\napplyTo: "**"\n---\n\nUse tabs in `Makefile`.\n' });
    const made = await primitives(root, 'new', id, 'token-service', '--template', template, ...flagsOf(path));
    expect(made).toMatchObject({ code: 0, err: '' });
    await expectClean(root, id);
    const created = Object.keys(contentsOf(root)).filter((file) => file !== '.apm/instructions/a.instructions.md');
    expect(created).toHaveLength(id === 'session' ? 3 : 1);
    const isPrimitive = path === undefined && id !== 'spec';
    expect(created[0]?.startsWith('.apm/')).toBe(isPrimitive);
  });

  test.each(['feature', 'api-endpoint', 'component'])('the spec of a %s can be planned', async (template) => {
    const root = repository({});
    await primitives(root, 'new', 'spec', 'invoices', '--template', template);
    const { code, out } = await primitives(root, 'plan', 'specs/invoices.spec.md', '--format', 'json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as { diagnostics: { severity: string }[] }).diagnostics.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  });
});

describe('models.yaml', () => {
  const reported = async (root: string, ...args: string[]): Promise<ModelsReport & { code: number }> => {
    const { code, out } = await primitives(root, 'models', '--format', 'json', ...args);
    return { code, ...(JSON.parse(out) as ModelsReport) };
  };
  const chosen = ({ runtimes }: ModelsReport): string[][] =>
    runtimes.map(({ roles }) => roles.map(({ role, model }) => `${role} ${model}`));

  test.each(['copilot-cli', 'claude'])('the file of models for %s says what holds without it', async (runtime) => {
    const root = repository({});
    const defaults = await reported(root, '--runtime', runtime);
    expect(await primitives(root, 'new', 'models', '--runtime', runtime)).toMatchObject({ code: 0, err: '' });
    const made = await reported(root, '--runtime', runtime);
    expect(made).toMatchObject({ code: 0, diagnostics: [] });
    expect(made.runtimes[0]?.roles.map(({ from }) => from)).toEqual(defaults.runtimes[0]?.roles.map(() => 'project'));
    expect(chosen(made)).toEqual(chosen(defaults));
  });

  const [copilot, claude] = ['.copilot/models.yaml', '.claude/models.yaml'];
  test.each([
    ['nothing is', {}, [], copilot],
    ['Claude Code has a folder', { '.claude/settings.json': '{}\n' }, [], claude],
    ['both have one', { '.claude/settings.json': '{}\n', '.copilot/config.json': '{}\n' }, [], copilot],
    ['a runtime is named', { '.copilot/config.json': '{}\n' }, ['--runtime', 'claude'], claude],
  ])('where %s', async (_, files, args, path) => {
    const root = repository(files);
    expect(await primitives(root, 'new', 'models', ...args)).toEqual({ code: 0, out: `created ${path}\n`, err: '' });
  });

  test('what is there stays', async () => {
    const root = repository({ [claude]: 'scout: sonnet\n' });
    const { code, err } = await primitives(root, 'new', 'models');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`${claude} is there already and stays as it is`) as string });
    expect(contentsOf(root)).toEqual({ [claude]: 'scout: sonnet\n' });
  });
});

describe('a title in quotes', () => {
  test.each(newKinds.map(({ id, path }) => ({ id, path })))('does not break the frontmatter of $id', async ({ id, path }) => {
    const root = repository({});
    const made = await primitives(root, 'new', id, 'token-service', '--title', 'Say "hi": it\'s me', ...flagsOf(path));
    expect(made).toMatchObject({ code: 0, err: '' });
    await expectClean(root, id);
  });

  test('is the same in a session and in its twin', async () => {
    const root = repository({});
    await primitives(root, 'new', 'session', 'token-service', '--title', 'Say "hi"');
    const twin = JSON.parse(contentsOf(root)['.agent/HANDOFF.json'] ?? '') as Record<string, unknown>;
    expect(twin['current-task']).toBe('Say "hi"');
    expect(contentsOf(root)['.agent/SESSION.md']).toContain('current-task: "Say \\"hi\\""');
  });
});

describe('a new spec has the sections that are built from, each once', () => {
  const strict = { 'primitives.config.json': '{ "extends": ["strict"] }' };
  const found = async (root: string): Promise<string[]> => {
    const { out } = await primitives(root, 'lint', '--format', 'json');
    return (JSON.parse(out) as { diagnostics: { ruleId: string }[] }).diagnostics.map(({ ruleId }) => ruleId);
  };

  test.each([
    ['feature', 'Problem Statement', 'require-spec-sections'],
    ['feature', 'Approach', 'require-spec-sections'],
    ['feature', 'Core Components', 'require-spec-sections'],
    ['feature', 'API Contracts', 'no-unlinked-component'],
    ['feature', 'Context References', 'require-context-reference'],
    ['feature', 'Validation Criteria', 'require-spec-sections'],
    ['api-endpoint', 'Context References', 'require-context-reference'],
    ['component', 'Validation Criteria', 'require-spec-sections'],
  ])('%s without %s', async (template, section, ruleId) => {
    const root = repository(strict);
    await primitives(root, 'init', '--yes', '--take', 'context/project,api,context/security');
    await primitives(root, 'new', 'spec', 'invoices', '--template', template);
    const path = 'specs/invoices.spec.md';
    expect(await found(root)).toEqual([]);
    const text = contentsOf(root)[path] ?? '';
    const without = text.replace(new RegExp(`^(#+) ${section}\\n[^]*?(?=^#|(?![^]))`, 'm'), '');
    expect(without).not.toBe(text);
    const other = repository({ ...contentsOf(root), [path]: without });
    expect(await found(other)).toEqual([ruleId]);
  });
});

describe('where it goes', () => {
  const text = '# A\n\nWords.\n';

  test.each([
    ['nothing is', {}, 'memory', '.github/memory/auth.memory.md'],
    ['the kind has one folder', { 'docs/a.memory.md': text }, 'memory', 'docs/auth.memory.md'],
    ['it has several', { 'docs/a.memory.md': text, 'b.memory.md': text }, 'memory', '.github/memory/auth.memory.md'],
    ['others are in primitives/', { 'primitives/context/a.context.md': text }, 'memory', 'primitives/memory/auth.memory.md'],
    ['specs have a folder', { 'features/pay/pay.spec.md': text }, 'spec', 'features/pay/auth.spec.md'],
    [
      'Claude Code has agents of its own',
      { '.claude/agents/a.md': '---\nname: a\ndescription: A\n---\n\nHelp.\n' },
      'agent',
      '.github/agents/auth.agent.md',
    ],
    [
      'skills have a folder',
      { '.claude/skills/a/SKILL.md': '---\nname: a\ndescription: A\n---\n\nHelp.\n' },
      'skill',
      '.github/skills/auth/SKILL.md',
    ],
  ])('where %s', async (_, files, kind, path) => {
    const root = repository(files);
    expect(await primitives(root, 'new', kind, 'auth')).toMatchObject({
      code: 0,
      out: expect.stringContaining(`created ${path}\n`) as string,
    });
    expect(kindOf(path)).toBe(kind);
    expect(existsSync(join(root, path))).toBe(true);
  });

  test('--dir and --output say it', async () => {
    const root = repository({});
    await primitives(root, 'new', 'skill', 'auth', '--dir', 'tools/skills');
    await primitives(root, 'new', 'prompt', 'auth', '--output', 'ai/login.prompt.md');
    mkdirSync(join(root, 'web'));
    await primitives(join(root, 'web'), 'new', 'memory', 'auth', '--dir', '.');
    expect(Object.keys(contentsOf(root))).toEqual(['ai/login.prompt.md', 'tools/skills/auth/SKILL.md', 'web/auth.memory.md']);
  });

  test('a link leads where the library file is, or only its words stand there', async () => {
    const root = repository({ 'docs/api.context.md': '# API\n\n## Conventions\n\nPlural nouns.\n' });
    const { out } = await primitives(root, 'new', 'spec', 'pay', '--template', 'api-endpoint');
    expect(out).toContain('Without a link, because it is not here: context/security.');
    const spec = contentsOf(root)['specs/pay.spec.md'];
    // It has no section of that name.
    expect(spec).toContain('[Conventions](../docs/api.context.md#conventions) and [error format](../docs/api.context.md)');
    expect(spec).toContain('- Identity and permissions {component=route}');
    expect(await primitives(root, 'lint')).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('what cannot be made', () => {
  test.each([
    [['agnt', 'a'], 'Did you mean `agent`?'],
    [['agent'], 'Say what it is called'],
    [[], 'Say what to make'],
    [['agent', '../evil'], 'Write `evil`'],
    [['agent', 'My Agent'], 'Write `my-agent`'],
    [['agent', 'ÜberAgent'], 'Write `uber-agent`'],
    [['agent', 'con'], 'is no name that works everywhere'],
    [['agent', 'a'.repeat(65)], 'at most 64 characters'],
    [['agent', '-rf'], 'unknown option'],
    [['agent', 'a', '--dir', '../out'], 'lies outside the repository'],
    [['agent', 'a', '--dir', '.git'], 'is no place for it'],
    [['agent', 'a', '--dir', 'node_modules/x'], 'is no place for it'],
    [['agent', 'a', '--output', 'a.md'], 'End it with `.agent.md`'],
    [['agent', 'a', '--title', 'A "quoted" `title`'], 'The title must begin'],
    [['agent', 'a', '--title', 'A\nB'], 'The title must begin'],
    [['agent', 'a', '--apply-to', '**'], '--apply-to says nothing about agent'],
    [['instructions', 'a', '--apply-to', 'src/[a'], 'cannot be read as globs'],
    [['spec', 'a', '--template', 'featur'], 'Did you mean `feature`?'],
    [['prompt', 'a', '--template', 'x'], 'There is one template of prompt'],
    [['prompt', 'a', '--runtime', 'claude'], '--runtime says nothing about prompt'],
    [['models', '--runtime', 'claud'], 'Did you mean `claude`?'],
  ])('%j', async (args, message) => {
    const root = repository({});
    const { code, err } = await primitives(root, 'new', ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) as string });
    expect(contentsOf(root)).toEqual({});
  });

  test('what is there stays', async () => {
    const root = repository({ '.github/prompts/a.prompt.md': 'Mine.\n' });
    const { code, err } = await primitives(root, 'new', 'prompt', 'a');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('is there already and stays as it is') as string });
    expect(contentsOf(root)).toEqual({ '.github/prompts/a.prompt.md': 'Mine.\n' });
  });

  test('nor a second agent of one name', async () => {
    const root = repository({ 'ai/helper.agent.md': '---\nname: scout\n---\n\nHelp.\n', '.github/agents/b.agent.md': 'Help.\n' });
    expect((await primitives(root, 'new', 'agent', 'scout')).err).toContain('ai/helper.agent.md is the agent `scout` already');
  });

  test.each(['file', 'link'])('nothing is written through a %s', async (obstacle) => {
    const root = repository(obstacle === 'file' ? { '.github': 'a file' } : { 'elsewhere/a': '' });
    if (obstacle === 'link') symlinkSync('elsewhere', join(root, '.github'));
    const before = contentsOf(root);
    const { code, err } = await primitives(root, 'new', 'prompt', 'a');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('`.github` is not a folder') as string });
    expect(contentsOf(root)).toEqual(before);
  });
});

test('what is about a feature has the title that the feature has', async () => {
  const spec = '---\nstatus: approved\n---\n\n# Feature: Sign in: once\n\n## Validation Criteria\n\n- [ ] It works\n';
  const root = repository({ 'specs/sign-in.spec.md': spec, 'specs/odd.spec.md': spec.replace('Sign in', '*Sign* [in](x)') });
  const title = async (kind: string, ...args: string[]): Promise<string | undefined> => {
    const { out } = await primitives(root, 'new', kind, ...args, '--format', 'json');
    return /^# .*$/m.exec((JSON.parse(out) as NewReport).text)?.[0];
  };
  expect(await title('plan', 'sign-in')).toBe('# Feature: Sign in: once');
  expect(await title('complete', 'sign-in')).toBe('# Feature complete: Sign in: once');
  expect(await title('phase-complete', 'sign-in', '--phase', '1')).toBe('# Phase 1 complete: First part');
  expect(await title('phase-complete', 'sign-in', '--phase', '7')).toBe('# Phase 7 complete: Sign in');
  expect(await title('readiness', 'sign-in', '--title', 'Mine')).toBe('# Readiness: Mine');
  expect(await title('plan', 'other')).toBe('# Feature: Other');
});

test('--dry-run prints the file and writes nothing', async () => {
  const root = repository({});
  const { code, out } = await primitives(
    root,
    'new',
    'instructions',
    'style',
    '--apply-to',
    'src/**',
    '--title',
    'House style',
    '--dry-run',
  );
  expect(code).toBe(0);
  expect(contentsOf(root)).toEqual({});
  expect(out).toContain(
    'would create .github/instructions/style.instructions.md\n\n---\ndescription: "House style"\napplyTo: "src/**"\n---\n\n# House style\n',
  );
});

test('the report as JSON says what stands in the file', async () => {
  const root = repository({});
  const { out } = await primitives(root, 'new', 'memory', 'auth', '--format', 'json', '--now', '2026-02-03');
  const report = JSON.parse(out) as { path: string; text: string };
  expect(report).toMatchObject({
    version: 1,
    dryRun: false,
    kind: 'memory',
    template: 'primitives/templates/memory.template.md',
    unlinked: [],
  });
  expect(readFileSync(join(root, report.path), 'utf8')).toBe(report.text);
  expect(report.text).toMatch(/<!-- m-[0-9a-z]{8} 2026-02-03 -->/);
});

test('--list names every kind', async () => {
  const { code, out } = await primitivesIn(repository({}), ['new', '--list']);
  expect(code).toBe(0);
  for (const { id } of newKinds) expect(out).toMatch(new RegExp(`^${id} `, 'm'));
});
