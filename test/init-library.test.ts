import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runtimes, workflows } from '../src/index.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives, primitivesIn } from './terminal.ts';

const init = (root: string, ...args: string[]) => primitives(root, 'init', ...args);
const clean = { code: 0, out: '', err: '' };

/** A person who gives these answers, and leaves when there are no more. */
function person(...answers: string[]): { readonly ask: (question: string) => Promise<string | undefined>; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(answers[asked.length - 1]);
    },
  };
}

describe('init --yes', () => {
  test.each(workflows.map(({ id }) => id))('%s in an empty repository lints, builds and verifies', async (workflow) => {
    const root = repository({});
    expect(await init(root, '--yes', '--workflow', workflow)).toMatchObject({ code: 0, err: '' });
    expect(await primitives(root, 'lint')).toEqual(clean);
    expect((await primitives(root, 'build')).code).toBe(0);
    expect((await primitives(root, 'verify')).code).toBe(0);
  });

  test('takes the instructions that files are here for, and their globs match these files', async () => {
    const root = repository({ 'pkg/server.py': '', 'pkg/test_server.py': '', 'handbook/docs/a.md': '# A\n' });
    const { out } = await init(root, '--yes');
    expect(out).toContain('documentation.instructions.md  **/docs/**/*.md\n');
    expect(out).toContain('security.instructions.md       pkg/**\n');
    expect(out).toContain('testing.instructions.md        **/test_*.py\n');
    expect(await primitives(root, 'lint')).toEqual(clean);
  });

  test('leaves those that no file is here for, and says so; the words that linked to them stay', async () => {
    const root = repository({});
    const { out } = await init(root, '--yes');
    expect(out).toContain('left  instructions/testing: there are no tests yet.');
    const prompt = contentsOf(root)['.github/prompts/implement-spec.prompt.md'];
    expect(prompt).toContain('for the security and\n  testing instructions;');
  });

  test('finds the runtimes in use, and writes them down', async () => {
    const root = repository({ 'CLAUDE.md': 'Use tabs.\n', '.cursor/rules/a.mdc': '---\nalwaysApply: true\n---\n\nUse tabs.\n' });
    expect((await init(root, '--yes')).out).toContain('runtimes   claude, cursor\n');
    expect(contentsOf(root)['primitives.config.json']).toContain('"build": { "runtimes": ["claude", "cursor"] }');
  });

  test('writes where primitives are, and links lead there', async () => {
    const root = repository({ '.apm/context/project.context.md': '# Ours\n\n## Glossary\n\nWords.\n' });
    const { out } = await init(root, '--yes');
    expect(out).toContain('.apm/agents/\n');
    expect(out).toContain('.apm/context/\n  created  api.context.md\n  there    project.context.md\n');
    expect(contentsOf(root)['.apm/context/project.context.md']).toBe('# Ours\n\n## Glossary\n\nWords.\n');
    expect(await primitives(root, 'lint')).toEqual(clean);
  });

  test('an agent that is called so elsewhere is the one that is meant', async () => {
    const own = '---\nname: reviewer\ndescription: Ours\ntools: [read]\n---\n\nLook at it.\n';
    const root = repository({
      'ai/critic.agent.md': own,
      '.github/agents/x.agent.md': '---\ndescription: X\ntools: [read]\n---\n\nHelp.\n',
    });
    const { out } = await init(root, '--yes');
    expect(out).toContain('ai/\n  there    critic.agent.md\n');
    expect(Object.keys(contentsOf(root))).not.toContain('.github/agents/reviewer.agent.md');
    expect(await primitives(root, 'lint')).toEqual(clean);
  });

  test('memory that is here without the sections is linked as a whole', async () => {
    const root = repository({ '.github/memory/project.memory.md': '# What we know\n\nThe database is slow on Mondays.\n' });
    await init(root, '--yes');
    expect(contentsOf(root)['.github/agents/advisor.agent.md']).toContain('(../memory/project.memory.md)');
    expect(await primitives(root, 'lint')).toEqual(clean);
  });

  test('run again it writes what is missing, and nothing else', async () => {
    const root = repository({});
    await init(root, '--yes', '--workflow', 'all');
    const before = contentsOf(root);
    const again = await init(root, '--yes', '--workflow', 'all');
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('0 files created') as string });
    expect(contentsOf(root)).toEqual(before);
    const some = repository(
      Object.fromEntries(Object.entries(before).filter(([path], index) => path === 'primitives.config.json' || index % 2 === 0)),
    );
    await init(some, '--yes', '--workflow', 'all');
    expect(contentsOf(some)).toEqual(before);
  });

  test('--take takes what is named, with what it needs', async () => {
    const root = repository({});
    await init(root, '--yes', '--take', 'reviewer,testing', '--runtime', 'codex');
    const taken = Object.keys(contentsOf(root)).filter((path) => path.startsWith('.github/'));
    expect(taken).toEqual([
      '.github/agents/implementer.agent.md',
      '.github/agents/reviewer.agent.md',
      '.github/agents/writer.agent.md',
      '.github/context/security.context.md',
      '.github/instructions/testing.instructions.md',
      '.github/memory/project.memory.md',
    ]);
    expect(await primitives(root, 'lint')).toEqual(clean);
  });

  test('the .gitignore of people is left alone, and what it lacks is said', async () => {
    const root = repository({ '.gitignore': 'dist\n.agent/\n' });
    const { out } = await init(root, '--yes');
    expect(contentsOf(root)['.gitignore']).toBe('dist\n.agent/\n');
    expect(out).toContain('.gitignore is yours.');
    expect(out).toContain('  *.local.*.md\n');
    expect(out).not.toContain('  .agent/\n');
  });

  test('without git there is no .gitignore', async () => {
    const root = repository({}, { git: false });
    expect((await primitives(root, 'init', '--yes', '--root', '.')).code).toBe(0);
    expect(Object.keys(contentsOf(root))).not.toContain('.gitignore');
  });
});

describe('who decides', () => {
  test('without a terminal and without --yes it shows what it would write, and could not run', async () => {
    const root = repository({});
    const { code, out, err } = await init(root);
    expect(code).toBe(2);
    expect(out).toContain('planner.agent.md');
    expect(err).toContain('Add --yes to write what is shown');
    expect(contentsOf(root)).toEqual({});
  });

  test('--dry-run shows it', async () => {
    const root = repository({});
    expect(await init(root, '--dry-run')).toMatchObject({ code: 0, err: '' });
    expect(contentsOf(root)).toEqual({});
  });

  test('a person is asked, may mistype, and sees what is written before it is', async () => {
    const root = repository({});
    const { ask, asked } = person('claud', 'claude', 'phases', 'y');
    const { code, out } = await primitivesIn(root, ['init'], { ask });
    expect(code).toBe(0);
    expect(out).toContain('Did you mean `claude`?');
    expect(asked.at(-1)).toMatch(/^Write \d+ files\? \[Y\/n\] $/);
    expect(Object.keys(contentsOf(root))).toContain('.github/prompts/run-phases.prompt.md');
    expect(Object.keys(contentsOf(root))).not.toContain('.github/prompts/implement-spec.prompt.md');
    expect(contentsOf(root)['primitives.config.json']).toContain('"runtimes": ["claude"]');
  });

  test('an empty answer takes what is suggested', async () => {
    const [asked, suggested] = [repository({}), repository({})];
    await primitivesIn(asked, ['init'], { ask: person('', '', '').ask });
    await init(suggested, '--yes');
    expect(contentsOf(asked)).toEqual(contentsOf(suggested));
  });

  test('a no and a person who leaves write nothing', async () => {
    const root = repository({});
    expect(await primitivesIn(root, ['init'], { ask: person('', '', 'n').ask })).toMatchObject({ code: 0 });
    expect(await primitivesIn(root, ['init'], { ask: person('').ask })).toMatchObject({ code: 2 });
    expect(contentsOf(root)).toEqual({});
  });

  test.each([
    [['--workflow', 'track'], 'Did you mean `tracks`?'],
    [['--take', 'planer'], 'Did you mean `planner`?'],
    [['--take', 'project'], '`context/project` or `memory/project`'],
    [['--runtime', 'cursr'], 'Did you mean `cursor`?'],
    [['--take', 'planner', '--workflow', 'all'], 'cannot be used with'],
  ])('%j', async (args, message) => {
    const root = repository({});
    const { code, err } = await init(root, '--yes', ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) as string });
    expect(contentsOf(root)).toEqual({});
  });
});

describe('what stands in the way', () => {
  test.each([
    ['a link', (root: string) => symlinkSync('elsewhere', join(root, '.github'))],
    ['a file', (root: string) => writeFileSync(join(root, '.github'), 'a file')],
  ])('%s where the folder would be: nothing is written', async (_, make) => {
    const root = repository({ 'elsewhere/a.txt': '' });
    make(root);
    const before = contentsOf(root);
    const { code, err } = await init(root, '--yes');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('`.github` is not a folder. Nothing was written.') as string });
    expect(contentsOf(root)).toEqual(before);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written: nothing is left', async () => {
    const root = repository({ '.github/prompts/a.prompt.md': 'Help.\n' });
    chmodSync(join(root, '.github/prompts'), 0o555);
    const before = contentsOf(root);
    expect((await init(root, '--yes')).code).toBe(2);
    chmodSync(join(root, '.github/prompts'), 0o755);
    expect(contentsOf(root)).toEqual(before);
  });

  test('a folder where a file would be is left, and what links to it has words', async () => {
    const root = repository({ '.github/memory/project.memory.md/x.txt': '' });
    expect((await init(root, '--yes')).code).toBe(0);
    expect(contentsOf(root)['.github/agents/advisor.agent.md']).toContain('and decisions made before.');
    expect(await primitives(root, 'lint')).toEqual(clean);
  });

  test('two at once write each file once, whole', async () => {
    const [alone, together] = [repository({}), repository({})];
    await init(alone, '--yes');
    const codes = (await Promise.all([init(together, '--yes'), init(together, '--yes')])).map(({ code }) => code);
    // The second one finds all of it there, or is told that it came in between.
    expect(codes).toContain(0);
    expect(contentsOf(together)).toEqual(contentsOf(alone));
  });

  test('after a run that was killed, wherever it was, the next one writes the rest', async () => {
    const alone = repository({});
    await init(alone, '--yes');
    const whole = contentsOf(alone);
    const first = ['primitives.config.json', '.gitignore'];
    const order = [...first, ...Object.keys(whole).filter((path) => !first.includes(path))];
    // Beyond what Linux gives as an id.
    const dead = 2 ** 22 + 1;
    for (const written of [0, 1, 2, 3, 11, order.length - 1]) {
      const root = repository({
        ...Object.fromEntries(order.slice(0, written).map((path) => [path, whole[path] ?? ''])),
        '.primitives/lock': JSON.stringify({ pid: dead, host: hostname(), start: '2026-01-15T10:22:00.000Z' }),
        [`.primitives/tmp/${dead}-${written + 1}`]: 'half a fi',
      });
      expect(await init(root, '--yes')).toMatchObject({ code: 0, err: '' });
      const files = Object.entries(contentsOf(root)).filter(([path]) => !path.startsWith('.primitives/tmp/'));
      expect(Object.fromEntries(files)).toEqual(whole);
    }
  });
});

test('the report as JSON names every file, where it came from and whom it is for', async () => {
  const root = repository({ 'src/a.test.ts': '' });
  const { out } = await init(root, '--yes', '--runtime', 'claude', '--format', 'json');
  const report = JSON.parse(out) as { files: { path: string; from?: string }[] };
  expect(report).toMatchObject({ version: 1, dryRun: false, runtimes: ['claude'], workflows: ['spec-driven'] });
  expect(report.files).toContainEqual({
    path: '.github/instructions/testing.instructions.md',
    kind: 'instructions',
    state: 'created',
    from: 'primitives/instructions/testing.instructions.md',
    applyTo: '**/*.test.*',
  });
  expect(report.files.map(({ path }) => path)).toEqual(Object.keys(contentsOf(root)).filter((path) => path !== 'src/a.test.ts'));
});

if (!sharedIsPresent) console.warn(skipped);
describe.skipIf(!sharedIsPresent)('in the corpora', () => {
  test.each(corpora)('%s: no byte changes, nothing new is wrong, and it builds', async (name) => {
    const root = corpus(name);
    const before = contentsOf(root);
    const { code, out } = await init(root, '--yes', '--workflow', 'all', '--format', 'json');
    expect(code).toBe(0);
    const after = contentsOf(root);
    expect(Object.fromEntries(Object.keys(before).map((path) => [path, after[path]]))).toEqual(before);
    const { files } = JSON.parse(out) as { files: { path: string; state: string }[] };
    const made = files.flatMap(({ path, state }) => (state === 'created' ? [path] : []));
    expect(Object.keys(after).filter((path) => !(path in before))).toEqual(made);
    const linted = JSON.parse((await primitives(root, 'lint', '--format', 'json')).out) as { diagnostics: { path: string }[] };
    expect(linted.diagnostics.filter(({ path }) => made.includes(path))).toEqual([]);
    const built = await primitives(root, 'build', '--dry-run', '--runtime', runtimes.map(({ id }) => id).join(','));
    expect({ err: built.err, ran: built.code < 2 }).toEqual({ err: '', ran: true });
  });
});
