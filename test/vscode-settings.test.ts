import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planBuild, runtimesNamed } from '../src/index.ts';
import type { BuildReport } from '../src/index.ts';
import { treeOf } from './built-project.ts';
import { graphOf } from './in-memory-project.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const path = '.vscode/settings.json';
const all = ['agents-md', 'vscode', 'copilot', 'claude'];
const rule = (applyTo: string): string => `---\napplyTo: "${applyTo}"\n---\n\n# Rule\n\nAlways say why it is so, for ${applyTo}.\n`;
const sources = { '.apm/a.instructions.md': rule('**'), '.apm/b.instructions.md': rule('src/**'), 'src/a.ts': '' };

/** The keys that are built, as they stand in the settings. */
function keysFor(texts: Readonly<Record<string, string>>, runtimes: readonly string[]): string[] {
  const { files } = planBuild(graphOf(texts), { runtimes: runtimesNamed(runtimes), copyPrice: 0.2, vscodeSettings: true });
  return files.flatMap(({ content }) => (content.type === 'json-keys' ? content.keys.map((key) => key.path.join(' ')) : []));
}

const agentsMd = 'chat.useAgentsMdFile';
const claudeRules = 'chat.instructionsFilesLocations .claude/rules';

describe('a key is written', () => {
  test.each([
    [all, [agentsMd, claudeRules]],
    [['vscode', 'claude'], [claudeRules]],
    [['vscode', 'codex'], [agentsMd]],
    [['vscode', 'copilot'], []],
    [['copilot', 'agents-md', 'claude'], []],
  ])('for what is built beside VS Code: %j', (runtimes, expected) => {
    expect(keysFor(sources, runtimes)).toEqual(expected);
  });

  test.each([
    ['AGENTS.md', [claudeRules]],
    ['packages/a/agents.md', [claudeRules]],
    ['CLAUDE.md', [agentsMd, claudeRules]],
    ['CLAUDE.local.md', [agentsMd, claudeRules]],
    ['.claude/rules/mine.md', [agentsMd]],
  ])('for nothing that a person wrote: %s', (file, expected) => {
    expect(keysFor({ ...sources, [file]: 'By hand.\n' }, all)).toEqual(expected);
  });

  test('for nothing that is not there', () => {
    expect(keysFor({ '.apm/p.prompt.md': 'Do it.\n' }, all)).toEqual([]);
    expect(keysFor({ '.apm/mine.local.instructions.md': rule('**') }, all)).toEqual([]);
    // On demand: listed in AGENTS.md, and a skill in Claude Code.
    expect(keysFor({ '.apm/a.instructions.md': 'Text.\n' }, all)).toEqual([agentsMd]);
  });
});

test.each([[['agents-md', 'vscode']], [['agents-md', 'vscode', 'copilot-cli']], [all]])(
  'VS Code reads each rule once, from .github, beside %j',
  (ids) => {
    const runtimes = runtimesNamed(ids);
    const { files } = planBuild(graphOf(sources), { runtimes, copyPrice: 0.2, vscodeSettings: true });
    const texts = files.flatMap(({ path: at, content }) => (content.type === 'text' ? [[at, content.text] as const] : []));
    const settings = { [agentsMd]: false, 'chat.instructionsFilesLocations': { '.claude/rules': false } };
    const tree = treeOf(new Map([...texts, [path, JSON.stringify(settings)]]));
    const load = runtimes.find(({ id }) => id === 'vscode')?.load(tree);
    // CLAUDE.md only keeps Claude Code from AGENTS.md: it is a comment.
    const loaded = load?.('src/a.ts').documents.map((document) => document.path) ?? [];
    expect(loaded.filter((at) => at !== 'CLAUDE.md')).toEqual([
      '.github/instructions/a.instructions.md',
      '.github/instructions/b.instructions.md',
    ]);
  },
);

function configure(root: string, build: object): void {
  writeFileSync(join(root, 'primitives.config.json'), JSON.stringify({ build }));
}

const theirs = [
  '\uFEFF{',
  '\t// How we like it.',
  '\t"editor.rulers": [100], /* wide */',
  '',
  '\t"chat.instructionsFilesLocations": {',
  '\t\t"docs/rules": true, // ours',
  '\t},',
  '}',
  '',
].join('\r\n');

describe('settings written by hand', () => {
  test('stay byte for byte, and lose our keys with the option, with the runtime and with --clean', async () => {
    const root = repository({ ...sources, [path]: theirs });
    const found = (): string | undefined => contentsOf(root)[path];
    for (const off of [
      () => (configure(root, { runtimes: all }), primitives(root, 'build')),
      () => (configure(root, { runtimes: ['agents-md', 'claude'], vscodeSettings: true }), primitives(root, 'build')),
      () => primitives(root, 'build', '--clean'),
    ]) {
      configure(root, { runtimes: all, vscodeSettings: true });
      expect((await primitives(root, 'build')).code).toBe(0);
      const written = found() ?? '';
      const own = /,?\r\n\t+"(?:chat\.useAgentsMdFile|\.claude\/rules)": false/g;
      expect(written.match(own)).toHaveLength(2);
      expect(written.replace(/\r\n\t+"(?:chat\.useAgentsMdFile|\.claude\/rules)": false,/g, '')).toBe(theirs);
      expect((await primitives(root, 'build', '--check')).code).toBe(0);
      await off();
      expect(found()).toBe(theirs);
    }
  });

  test('keep a value of their own, which is named', async () => {
    const root = repository({ ...sources, [path]: '{ "chat.instructionsFilesLocations": { ".claude/rules": true } }\n' });
    configure(root, { runtimes: all, vscodeSettings: true });
    const { code, out } = await primitives(root, 'build', '--format', 'json');
    expect(code).toBe(1);
    const { diagnostics } = JSON.parse(out) as BuildReport;
    const kept = diagnostics.find(({ ruleId }) => ruleId === 'kept-file');
    expect(kept).toMatchObject({ path, severity: 'error' });
    expect(kept?.message).toContain('"chat.instructionsFilesLocations" > ".claude/rules"');
    expect(contentsOf(root)[path]).toContain('".claude/rules": true');
    expect(contentsOf(root)[path]).toContain('"chat.useAgentsMdFile": false');
  });

  test('do not hide what is loaded twice once the option is gone', async () => {
    const root = repository({ ...sources, [path]: '{}\n' });
    const findings = async (): Promise<string> => (await primitives(root, 'build', '--dry-run')).out;
    configure(root, { runtimes: ['vscode', 'claude'], vscodeSettings: true });
    await primitives(root, 'build');
    expect(await findings()).not.toContain('VS Code loads');
    configure(root, { runtimes: ['vscode', 'claude'] });
    expect(await findings()).toContain('VS Code loads');
  });
});

test('settings that only a build made go as a whole, and --check sees what became of them', async () => {
  const root = repository(sources);
  configure(root, { runtimes: all, vscodeSettings: true });
  await primitives(root, 'build');
  const file = join(root, path);
  const built = readFileSync(file, 'utf8');
  expect(JSON.parse(built)).toEqual({
    [agentsMd]: false,
    'chat.instructionsFilesLocations': { '.claude/rules': false },
  });
  const drift = async (): Promise<unknown> => {
    const { code, out } = await primitives(root, 'build', '--check', '--format', 'json');
    expect(code).toBe(1);
    return (JSON.parse(out) as BuildReport).outputs.find((output) => output.path === path)?.drift;
  };
  writeFileSync(file, '{}\n');
  expect(await drift()).toBe('changed');
  writeFileSync(file, built.replace('"chat.useAgentsMdFile": false', '"chat.useAgentsMdFile": true'));
  expect(await drift()).toBe('foreign');
  rmSync(file);
  expect(await drift()).toBe('missing');
  writeFileSync(file, built);
  configure(root, { runtimes: all });
  expect(await drift()).toBe('stale');
  await primitives(root, 'build');
  expect(contentsOf(root)[path]).toBeUndefined();
});
