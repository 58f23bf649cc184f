import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { VerifyReport } from '../src/index.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

/** A built repository is damaged in one way after another, and `verify` has to name each: for which runtime, where, and why. */
const project = join(import.meta.dirname, '../fixtures/runtimes/project');

/** Together they leave rules to AGENTS.md; without it each has rule files of its own. */
const builds = {
  shared: 'agents-md,vscode,copilot,claude,codex,cursor,gemini,windsurf,cline,kiro',
  own: 'cursor,gemini,cline,kiro',
  github: 'vscode,copilot',
  windsurf: 'windsurf',
} as const;
const roots = new Map<string, string>();

beforeAll(async () => {
  for (const [name, runtimes] of Object.entries(builds)) {
    const root = repository({});
    cpSync(project, root, { recursive: true });
    expect((await primitives(root, 'build', '--runtime', runtimes)).code).toBe(0);
    roots.set(name, root);
  }
});

type Edit = (text: string) => string;
/** Texts by path: a new text, an edit of the one that is there, or nothing for a file that goes. */
type Damage = Readonly<Record<string, string | Buffer | Edit | undefined>>;

const replace =
  (from: string | RegExp, to: string): Edit =>
  (text) =>
    text.replace(from, to);

async function verified(build: keyof typeof builds, damage: Damage): Promise<{ code: number; report: VerifyReport }> {
  const root = roots.get(build) ?? '';
  const before = new Map<string, Buffer | undefined>();
  try {
    for (const [path, change] of Object.entries(damage)) {
      const file = join(root, path);
      const known = existsSync(file) ? readFileSync(file) : undefined;
      before.set(file, known);
      const next = typeof change === 'function' ? change(known?.toString('utf8') ?? '') : change;
      if (typeof change === 'function') expect(next, `${path} is damaged`).not.toBe(known?.toString('utf8'));
      if (next === undefined) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, next);
      }
    }
    const { code, out, err } = await primitives(root, 'verify', '--runtime', builds[build], '--json');
    expect(err).toBe('');
    return { code, report: JSON.parse(out) as VerifyReport };
  } finally {
    for (const [file, content] of before) {
      if (content === undefined) rmSync(file);
      else writeFileSync(file, content);
    }
  }
}

const moved = (build: keyof typeof builds, from: string, to: string): Damage => ({
  [from]: undefined,
  [to]: readFileSync(join(roots.get(build) ?? '', from), 'utf8'),
});

interface Mutation {
  readonly name: string;
  readonly build?: keyof typeof builds;
  readonly damage: Damage | (() => Damage);
  readonly runtime: string;
  /** Of the problem, with `:line` where that is named. */
  readonly at?: string;
  readonly type: string;
  readonly says: RegExp;
}

const mutations: readonly Mutation[] = [
  {
    name: 'a section is dropped',
    damage: { 'src/api/AGENTS.md': replace(/\n<!-- Source: ai\/instructions\/tests[^]*$/, '') },
    runtime: 'agents-md',
    type: 'missing',
    says: /No file that AGENTS\.md reads holds it|is not loaded for/,
  },
  {
    name: 'a line is dropped',
    damage: { '.claude/rules/ai-api.md': replace(/- Look at.*\n/, '') },
    runtime: 'claude',
    at: '.claude/rules/ai-api.md:12',
    type: 'changed',
    says: /line 10 of ai\/instructions\/api/,
  },
  {
    name: 'two lines are swapped',
    damage: { 'src/api/AGENTS.md': replace(/(- Look at.*\n)(- Use.*\n)/, '$2$1') },
    runtime: 'codex',
    at: 'src/api/AGENTS.md:10',
    type: 'changed',
    says: /The text differs/,
  },
  {
    name: 'a word is changed',
    damage: { '.github/copilot-instructions.md': replace('Ask before', 'Ask after') },
    runtime: 'copilot',
    at: '.github/copilot-instructions.md',
    type: 'changed',
    says: /“- Ask before you add a dependency\.”, this file “- Ask after/,
  },
  {
    name: 'a negation is lost on a line without a link',
    damage: { 'AGENTS.md': replace('Write plain English.', 'Write English.') },
    runtime: 'agents-md',
    type: 'missing',
    says: /holds it/,
  },
  {
    name: 'a file is moved to where nobody looks',
    damage: () => moved('shared', '.claude/rules/all.md', '.claude/all.md'),
    runtime: 'claude',
    at: '.claude/all.md',
    type: 'missing',
    says: /where Claude Code does not look/,
  },
  {
    name: 'a file is moved into another folder',
    damage: () => moved('shared', 'src/api/AGENTS.md', 'docs/api/AGENTS.md'),
    runtime: 'codex',
    at: 'src/shared/AGENTS.md',
    type: 'missing',
    says: /is not loaded for src\/api/,
  },
  {
    name: 'a file has another extension',
    build: 'github',
    damage: () => moved('github', '.github/instructions/tests.instructions.md', '.github/instructions/tests.md'),
    runtime: 'vscode',
    at: '.github/instructions/tests.md',
    type: 'missing',
    says: /where VS Code does not look/,
  },
  {
    name: 'a file is deleted',
    damage: { '.clinerules/tests.md': undefined },
    runtime: 'cline',
    type: 'missing',
    says: /No file that Cline reads holds it/,
  },
  {
    name: 'a glob is broken',
    damage: { '.claude/rules/ai-api.md': replace('"**/src/api/**/*.{ts,tsx}"', '"**/src/api/**/*.{ts,tsx"') },
    runtime: 'claude',
    at: '.claude/rules/ai-api.md',
    type: 'missing',
    says: /is not loaded for src\/api\/.*Its frontmatter says “paths:/,
  },
  {
    name: 'a glob is narrower',
    damage: { '.claude/rules/tests.md': replace('**/*.test.ts', '**/login.test.ts') },
    runtime: 'claude',
    at: '.claude/rules/tests.md',
    type: 'missing',
    says: /is not loaded for packages\/web\/client\.test\.ts/,
  },
  {
    name: 'a glob is wider',
    damage: { '.claude/rules/tests.md': replace('**/*.test.ts', '**/*.ts') },
    runtime: 'claude',
    at: '.claude/rules/tests.md',
    type: 'widened',
    says: /loads it by `\*\*\/\*\.ts` for packages\/web\/client\.ts/,
  },
  {
    name: 'a glob is wider by one file',
    damage: { '.claude/rules/tests.md': replace('"**/*.test.ts"', '"**/*.{test.ts,tsx}"') },
    runtime: 'claude',
    at: '.claude/rules/tests.md',
    type: 'widened',
    says: /for src\/api\/form\.tsx/,
  },
  {
    name: 'a glob is in the dialect of another runtime',
    build: 'github',
    damage: { '.github/instructions/tests.instructions.md': replace('**/*.test.ts', '*.test.ts') },
    runtime: 'copilot',
    at: '.github/instructions/tests.instructions.md',
    type: 'missing',
    says: /is not loaded for packages\/web\/client\.test\.ts/,
  },
  {
    name: 'globs are a YAML list for a runtime that reads lines',
    build: 'own',
    damage: { '.cursor/rules/tests.mdc': replace(/globs: .*/, 'globs:\n  - "**/*.test.ts"') },
    runtime: 'cursor',
    at: '.cursor/rules/tests.mdc',
    type: 'missing',
    says: /is not loaded for/,
  },
  {
    name: 'a rule for some files is always loaded',
    build: 'own',
    damage: { '.cursor/rules/ai-api.mdc': replace('alwaysApply: false', 'alwaysApply: true') },
    runtime: 'cursor',
    at: '.cursor/rules/ai-api.mdc',
    type: 'widened',
    says: /loads it always for/,
  },
  {
    name: 'the frontmatter of a rule is lost',
    damage: { '.claude/rules/tests.md': replace(/^---\n[^]*?---\n\n/, '') },
    runtime: 'claude',
    at: '.claude/rules/tests.md',
    type: 'widened',
    says: /loads it always/,
  },
  {
    name: 'a frontmatter key is lost',
    build: 'github',
    damage: { '.github/instructions/tests.instructions.md': replace(/applyTo: .*\n/, '') },
    runtime: 'vscode',
    at: '.github/instructions/tests.instructions.md',
    type: 'missing',
    says: /Its frontmatter says “description/,
  },
  {
    name: 'the end of the frontmatter is lost',
    build: 'own',
    damage: { '.kiro/steering/tests.md': replace(/\n---\n/, '\n') },
    runtime: 'kiro',
    at: '.kiro/steering/tests.md',
    type: 'widened',
    says: /./,
  },
  {
    name: 'a trigger is of another runtime',
    build: 'windsurf',
    damage: { '.devin/rules/tests.md': replace('trigger: "glob"', 'trigger: "fileMatch"') },
    runtime: 'windsurf',
    at: '.devin/rules/tests.md',
    type: 'missing',
    says: /is not loaded for/,
  },
  {
    name: 'a link leads to nothing',
    damage: { '.claude/rules/tests.md': replace('../../ai/specs/', '../ai/specs/') },
    runtime: 'claude',
    at: '.claude/rules/tests.md:8',
    type: 'broken-link',
    says: /A link leads to nothing/,
  },
  {
    name: 'an anchor is not there',
    build: 'github',
    damage: { '.github/instructions/ai-api.instructions.md': replace('#error-format', '#error-formats') },
    runtime: 'vscode',
    at: '.github/instructions/ai-api.instructions.md:11',
    type: 'broken-link',
    says: /A link leads to/,
  },
  {
    name: 'a link leads to another file',
    damage: { '.clinerules/ai-api.md': replace('memory/project.memory.md#sessions', 'context/domain.context.md#error-format') },
    runtime: 'cline',
    at: '.clinerules/ai-api.md:11',
    type: 'moved-link',
    says: /A link leads elsewhere/,
  },
  {
    name: 'a link of an offered file leads to nothing',
    damage: { '.claude/commands/plan.md': replace('../../ai/specs/login.spec.md', '../../ai/specs/gone.spec.md') },
    runtime: 'claude',
    at: '.claude/commands/plan.md:14',
    type: 'broken-link',
    says: /A link leads to nothing/,
  },
  {
    name: 'what a link leads to is deleted',
    damage: { '.claude/skills/changelog/references/format.md': undefined },
    runtime: 'claude',
    at: '.claude/skills/changelog/SKILL.md:9',
    type: 'broken-link',
    says: /A link leads to nothing/,
  },
  {
    name: 'a section stands in a folder above its files',
    damage: { 'docs/AGENTS.md': undefined, 'AGENTS.md': (text) => `${text}\nDocs are written for readers who are in a hurry.\n` },
    runtime: 'agents-md',
    at: 'AGENTS.md',
    type: 'widened',
    says: /all files that it is for there are below docs\//,
  },
  {
    name: 'a section stands in a folder without a file that it is for',
    damage: { 'docs/AGENTS.md': (text) => `${text}\nOne behaviour a test. See the [spec](../ai/specs/login.spec.md).\n` },
    runtime: 'codex',
    at: 'docs/AGENTS.md',
    type: 'widened',
    says: /below docs\/, where no file is that it is for/,
  },
  {
    name: 'a fence is lost',
    damage: { '.claude/rules/ai-api.md': replace(/\n```\n?$/, '\n') },
    runtime: 'claude',
    at: '.claude/rules/ai-api.md:16',
    type: 'changed',
    says: /ends early/,
  },
  {
    name: 'a heading is text',
    damage: { '.clinerules/ai-api.md': replace('# API rules', '\\# API rules') },
    runtime: 'cline',
    at: '.clinerules/ai-api.md:9',
    type: 'changed',
    says: /The text differs/,
  },
  {
    name: 'two paragraphs are one',
    damage: { 'AGENTS.md': replace(' says.\n\n- Ask', ' says.\n- Ask') },
    runtime: 'codex',
    at: 'AGENTS.md:8',
    type: 'changed',
    says: /The text differs/,
  },
  {
    name: 'a skill without description is not offered',
    damage: { '.agents/skills/changelog/SKILL.md': replace(/description: .*\n/, '') },
    runtime: 'codex',
    at: '.agents/skills/changelog/SKILL.md',
    type: 'not-offered',
    says: /does not offer it: it has no `description`/,
  },
  {
    name: 'a rule on demand without description is not offered',
    build: 'own',
    damage: { '.cursor/rules/release-notes.mdc': replace(/description: .*\n/, '') },
    runtime: 'cursor',
    at: '.cursor/rules/release-notes.mdc',
    type: 'not-offered',
    says: /does not offer it/,
  },
  {
    name: 'a description says something else',
    damage: { '.claude/skills/changelog/SKILL.md': replace('Writes the changelog', 'Reads the changelog') },
    runtime: 'claude',
    at: '.claude/skills/changelog/SKILL.md',
    type: 'changed',
    says: /The description differs/,
  },
  {
    name: 'a description is lost where a runtime takes none for it',
    damage: { '.claude/commands/plan.md': replace(/description: .*\n/, '') },
    runtime: 'claude',
    at: '.claude/commands/plan.md',
    type: 'changed',
    says: /The description is lost/,
  },
  {
    name: 'an agent has another name',
    damage: { '.codex/agents/reviewer.toml': replace('name = "reviewer"', 'name = "critic"') },
    runtime: 'codex',
    at: '.codex/agents/reviewer.toml',
    type: 'changed',
    says: /It is called “critic” here, and “reviewer” in the source/,
  },
  {
    name: 'a skill stands in a folder of another name',
    damage: () => moved('shared', '.claude/skills/release-notes/SKILL.md', '.claude/skills/nested/release-notes/SKILL.md'),
    runtime: 'claude',
    type: 'not-offered',
    says: /./,
  },
  {
    name: 'an agent is removed',
    damage: { '.gemini/agents/reviewer.md': undefined },
    runtime: 'gemini',
    type: 'not-offered',
    says: /No file that Gemini CLI is told of holds it/,
  },
  {
    name: 'a command is removed',
    build: 'own',
    damage: { '.gemini/commands/plan.toml': undefined },
    runtime: 'gemini',
    type: 'not-offered',
    says: /No file that Gemini CLI is told of holds it/,
  },
  {
    name: 'a TOML file cannot be read',
    damage: { '.codex/agents/planner.toml': replace('description = "', 'description = ') },
    runtime: 'codex',
    type: 'not-offered',
    says: /Codex/,
  },
  {
    name: 'the text of an offered file is changed',
    damage: { '.gemini/commands/plan.toml': replace('Plan it in', 'Do it in') },
    runtime: 'gemini',
    at: '.gemini/commands/plan.toml',
    type: 'changed',
    says: /Plan it in/,
  },
  {
    name: 'the list of what is read on demand has lost its link',
    damage: { 'AGENTS.md': replace(/\n- \[How release notes.*\n/, '\n') },
    runtime: 'agents-md',
    type: 'not-offered',
    says: /no text that is loaded leads to it/,
  },
  {
    name: 'more than 32 KiB for Codex',
    damage: { 'AGENTS.md': (text) => `${'Lorem ipsum dolor sit amet.\n'.repeat(1300)}\n${text}` },
    runtime: 'codex',
    at: 'AGENTS.md',
    type: 'cut',
    says: /32768 bytes/,
  },
  {
    name: 'more than 12,000 characters for Windsurf',
    build: 'windsurf',
    damage: { '.devin/rules/all.md': replace('Write plain English.', `${'Lorem ipsum dolor.\n'.repeat(700)}\nWrite plain English.`) },
    runtime: 'windsurf',
    at: '.devin/rules/all.md',
    type: 'cut',
    says: /12000 characters/,
  },
  {
    name: 'an agent that is too long for github.com',
    damage: { '.github/agents/reviewer.agent.md': (text) => `${text}\n${'Lorem ipsum dolor sit amet.\n'.repeat(1200)}` },
    runtime: 'copilot',
    at: '.github/agents/reviewer.agent.md',
    type: 'not-offered',
    says: /does not offer it/,
  },
  {
    name: 'an override shadows AGENTS.md',
    damage: { 'src/api/AGENTS.override.md': 'Be brief.\n' },
    runtime: 'codex',
    at: 'src/api/AGENTS.md',
    type: 'missing',
    says: /Codex reads src\/api\/AGENTS\.override\.md in its place/,
  },
  {
    name: 'a file that no build has written says the same again',
    build: 'own',
    damage: {
      '.cursor/rules/copy.mdc':
        '---\nglobs: **/*.test.ts\nalwaysApply: false\n---\n\nOne behaviour a test. See the [spec](../../ai/specs/login.spec.md).\n',
    },
    runtime: 'cursor',
    at: '.cursor/rules/tests.mdc',
    type: 'duplicate',
    says: /loads it 2 times: \.cursor\/rules\/copy\.mdc and \.cursor\/rules\/tests\.mdc both hold it/,
  },
  {
    name: 'a text stands twice in one file',
    damage: { 'AGENTS.md': (text) => `${text}\nWrite plain English.\n` },
    runtime: 'agents-md',
    at: 'AGENTS.md',
    type: 'duplicate',
    says: /AGENTS\.md holds it twice/,
  },
  {
    name: 'a file is cut in the middle',
    damage: { 'src/api/AGENTS.md': (text) => text.slice(0, text.indexOf('sessions live')) },
    runtime: 'agents-md',
    at: 'src/api/AGENTS.md:9',
    type: 'changed',
    says: /./,
  },
  {
    name: 'a file is empty',
    build: 'github',
    damage: { '.github/instructions/all.instructions.md': '' },
    runtime: 'vscode',
    type: 'changed',
    says: /ends early/,
  },
  {
    name: 'a file is not UTF-8',
    damage: { '.claude/rules/all.md': Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x10, 0x80]) },
    runtime: 'claude',
    at: '.claude/rules/all.md',
    type: 'changed',
    says: /The text differs/,
  },
  {
    name: 'a setting turns instruction files off',
    build: 'github',
    damage: { '.vscode/settings.json': '{ "chat.instructionsFilesLocations": { ".github/instructions": false } }\n' },
    runtime: 'vscode',
    at: '.github/instructions/tests.instructions.md',
    type: 'missing',
    says: /holds it and is not loaded/,
  },
  {
    name: 'a setting turns skills off',
    build: 'github',
    damage: { '.vscode/settings.json': '{ "chat.useAgentSkills": false }\n' },
    runtime: 'vscode',
    at: '.github/skills/changelog/SKILL.md',
    type: 'not-offered',
    says: /does not offer it/,
  },
  {
    name: 'a setting gives context files another name',
    damage: { '.gemini/settings.json': '{ "context": { "fileName": "CONTEXT.md" } }\n' },
    runtime: 'gemini',
    type: 'missing',
    says: /No file that Gemini CLI reads holds it|is not loaded for/,
  },
  {
    name: 'a source has changed since the build',
    damage: { 'ai/instructions/all.instructions.md': replace('Write plain English.', 'Write plain English. Always.') },
    runtime: 'claude',
    at: '.claude/rules/all.md',
    type: 'changed',
    says: /all\.instructions\.md says “Write plain English\. Always\.”/,
  },
];

describe('a built tree', () => {
  test.each(['shared', 'own', 'github', 'windsurf'] as const)('is clean undamaged: %s', async (build) => {
    const { code, report } = await verified(build, {});
    expect(report.runtimes.flatMap(({ problems }) => problems)).toEqual([]);
    expect({ code, coverage: report.runtimes.map(({ coverage }) => coverage) }).toEqual({
      code: 0,
      coverage: builds[build].split(',').map(() => 1),
    });
  });

  test('has at least 30 ways to be damaged', () => {
    expect(new Set(mutations.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30);
  });

  test.each(mutations)('$name', async ({ build = 'shared', damage, runtime, at, type, says }) => {
    const { code, report } = await verified(build, typeof damage === 'function' ? damage() : damage);
    const found = report.runtimes.find((one) => one.runtime === runtime)?.problems ?? [];
    const place = (problem: (typeof found)[number]): string => {
      if (problem.at === undefined) return '';
      return at?.includes(':') === true ? `${problem.at.path}:${problem.at.line}` : problem.at.path;
    };
    const said = found.map((problem) => ({ at: at === undefined ? '' : place(problem), type: problem.type, says: problem.message }));
    expect(said).toContainEqual({ at: at ?? '', type, says: expect.stringMatching(says) as string });
    expect(code).toBe(1);
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('%s is no damage', async (_, change: Edit) => {
    const paths = [
      '.claude/rules/ai-api.md',
      '.github/instructions/ai-api.instructions.md',
      'src/api/AGENTS.md',
      '.claude/commands/plan.md',
    ];
    const { code, report } = await verified('shared', Object.fromEntries(paths.map((path) => [path, change])));
    expect(report.runtimes.flatMap(({ problems }) => problems)).toEqual([]);
    expect(code).toBe(0);
  });
});

test('what cannot be promised is said: a source that cannot be read, and no source at all', async () => {
  const broken = repository({ '.apm/a.instructions.md': '---\napplyTo: [\n---\n\n# A\n' });
  const { code, out } = await primitives(broken, 'verify', '--runtime', 'vscode');
  expect([code, out]).toEqual([1, expect.stringContaining('every promise of the sources is kept that can be read')]);
  const empty = await primitives(repository({ 'a.ts': '' }), 'verify');
  expect([empty.code, empty.err]).toEqual([0, expect.stringContaining('no primitives found')]);
});

test('a link of a rule to its own heading is held against the headings, whatever the file is called', async () => {
  const rule = '---\ndescription: A rule\napplyTo: "**"\n---\n\n# Rule\n\nSee [below](#what-is-below).\n\n## What is below?\n\nThis.\n';
  const root = repository({ '.github/instructions/a.instructions.md': rule, 'x.ts': '' });
  await primitives(root, 'build', '--runtime', 'cursor');
  expect((await primitives(root, 'verify', '--runtime', 'cursor')).code).toBe(0);
  const file = join(root, '.cursor/rules/a.mdc');
  writeFileSync(file, readFileSync(file, 'utf8').replace('(#what-is-below)', '(#what-is-above)'));
  const damaged = await primitives(root, 'verify', '--runtime', 'cursor');
  expect([damaged.code, damaged.out]).toEqual([1, expect.stringContaining('A link leads to nothing')]);
});

test('braces that a recipe of goose escapes are the words of the source', async () => {
  const prompt = '---\ndescription: Hello\n---\n\n# Hello\n\nUse `{{ user }}`, {% raw %} and {# notes #}.\n';
  const root = repository({ '.github/prompts/hello.prompt.md': prompt });
  await primitives(root, 'build', '--runtime', 'goose');
  expect(await primitives(root, 'verify', '--runtime', 'goose')).toMatchObject({ code: 0 });
  const recipe = join(root, '.goose/recipes/hello.yaml');
  writeFileSync(recipe, readFileSync(recipe, 'utf8').replace("{{'{{'}} user", "{{'{{'}} owner"));
  expect(await primitives(root, 'verify', '--runtime', 'goose')).toMatchObject({ code: 1, out: expect.stringContaining('changed') });
});
