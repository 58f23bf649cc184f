import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { ModelsReport } from '../src/index.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const project = '.claude/models.yaml';
const session = '.agent/models.yaml';

async function reported(files: Readonly<Record<string, string>>, ...args: string[]): Promise<{ code: number; report: ModelsReport }> {
  const { code, out } = await primitives(repository(files), 'models', '--format', 'json', ...args);
  return { code, report: JSON.parse(out) as ModelsReport };
}

async function roleOf(
  files: Readonly<Record<string, string>>,
  role: string,
  ...args: string[]
): Promise<ModelsReport['runtimes'][number]['roles'][number] | undefined> {
  const { report } = await reported(files, '--runtime', 'claude', '--role', role, ...args);
  return report.runtimes[0]?.roles[0];
}

describe('which model plays a role', () => {
  // What is said for the run, what the project's file says, what the session has agreed on, what remains.
  const cases = [
    { said: true, inProject: true, inSession: true, from: 'said', overridden: ['project', 'default', 'session'] },
    { said: true, inProject: true, inSession: false, from: 'said', overridden: ['project', 'default'] },
    { said: true, inProject: false, inSession: true, from: 'said', overridden: ['session', 'default'] },
    { said: true, inProject: false, inSession: false, from: 'said', overridden: ['default'] },
    { said: false, inProject: true, inSession: true, from: 'project', overridden: ['default', 'session'] },
    { said: false, inProject: true, inSession: false, from: 'project', overridden: ['default'] },
    { said: false, inProject: false, inSession: true, from: 'session', overridden: ['default'] },
    { said: false, inProject: false, inSession: false, from: 'default', overridden: [] },
  ] as const;
  const models = { said: 'claude-said-1', project: 'claude-project-1', session: 'claude-session-1', default: 'claude-opus-4.7' };

  test.each(cases)(
    'said $said, project $inProject, session $inSession: $from',
    async ({ said, inProject, inSession, from, overridden }) => {
      const files = {
        ...(inProject ? { [project]: `reviewer: ${models.project}\n` } : {}),
        ...(inSession ? { [session]: `reviewer: ${models.session}\n` } : {}),
      };
      const role = await roleOf(files, 'reviewer', ...(said ? ['--set', `reviewer=${models.said}`] : []));
      expect(role).toMatchObject({ role: 'reviewer', from, model: models[from] });
      expect(role?.overrides.map((other) => [other.from, other.model])).toEqual(overridden.map((other) => [other, models[other]]));
    },
  );

  test('a role that the project does not name has its default, whatever the session says', async () => {
    const role = await roleOf({ [project]: 'scout: claude-haiku-4.5\n', [session]: 'reviewer: claude-session-1\n' }, 'reviewer');
    expect(role).toMatchObject({ from: 'default', model: 'claude-opus-4.7', overrides: [{ from: 'session', model: 'claude-session-1' }] });
  });

  test('each runtime reads its own file, and has defaults of its own', async () => {
    const { code, report } = await reported({ '.copilot/models.yaml': 'implementer: gpt-5.4\n' });
    expect(code).toBe(0);
    const modelOf = (runtime: string, role: string): string | undefined =>
      report.runtimes.find((one) => one.runtime === runtime)?.roles.find((one) => one.role === role)?.model;
    expect(modelOf('copilot-cli', 'implementer')).toBe('gpt-5.4');
    expect(modelOf('claude', 'implementer')).toBe('claude-opus-4.7');
    expect([modelOf('copilot-cli', 'reviewer'), modelOf('claude', 'reviewer')]).toEqual(['gpt-5.4', 'claude-opus-4.7']);
    expect(report.runtimes.map(({ roles }) => roles.length)).toEqual([9, 9]);
  });

  test('a tier stands for the model that the file gives it, and one without a model for the default tier', async () => {
    const files = { [project]: 'reviewer: premium\nscout: fast\ntiers:\n  premium: claude-opus-5\n  default: claude-sonnet-5\n' };
    expect(await roleOf(files, 'reviewer')).toMatchObject({ from: 'project', model: 'claude-opus-5', tier: 'premium' });
    expect(await roleOf(files, 'scout')).toMatchObject({ from: 'project', model: 'claude-sonnet-5', tier: 'fast' });
  });

  test('--session names another file, which must be there', async () => {
    const files = { 'notes/agreed.yaml': 'scout: haiku\n' };
    expect(await roleOf(files, 'scout', '--session', 'notes/agreed.yaml')).toMatchObject({ from: 'session', path: 'notes/agreed.yaml' });
    const { code, err } = await primitives(repository({}), 'models', '--session', 'none.yaml');
    expect([code, err]).toEqual([2, expect.stringContaining('`none.yaml` does not exist')]);
  });
});

describe('what is wrong in a file of models', () => {
  const findings = async (text: string, path = project): Promise<string[]> => {
    const { report } = await reported({ [path]: text });
    return report.diagnostics.map(
      ({ ruleId, severity, span, hint }) => `${span.start.line}:${span.start.column} ${severity} ${ruleId} ${hint ?? ''}`,
    );
  };

  test.each([
    ['reviwer: opus\n', ['1:1 error models/unknown-key Did you mean `reviewer`?']],
    ['scout: 3\n', ['1:8 error models/bad-value Write a text.']],
    ['scout: ""\n', ['1:8 error models/bad-value Write words on one line.']],
    ['scout: hiaku\n', ['1:8 warning models/unknown-model Did you mean `haiku`?']],
    ['scout: claude-hiaku-9\n', ['1:8 warning models/unknown-model Did you mean `haiku`?']],
    ['scout: Claude Haiku 4.5 (copilot)\n', ['1:8 warning models/unknown-model Write `claude-haiku-4.5`.']],
    ['scout: gpt-5-mini\n', [expect.stringMatching(/^1:8 warning models\/unknown-model Name a model of Claude/)]],
    ['scout: fast\n', ['1:8 error models/unknown-tier Add `fast` below `tiers`.']],
    ['tiers:\n  fats: haiku\n', ['2:3 error models/unknown-key Did you mean `fast`?']],
    ['scout: haiku\nscout: opus\n', [expect.stringMatching(/^2:1 error models\/bad-value Keep one/)]],
    ['scout: [haiku\n', [expect.stringMatching(/^1:\d+ error models\/unreadable/)]],
    ['- scout\n', [expect.stringMatching(/^1:1 error models\/unreadable/)]],
  ])('%j', async (text, expected) => {
    expect(await findings(text)).toEqual(expected);
  });

  // Versions come every month, aliases and gateways have names of their own.
  test.each(['opus', 'sonnet[1m]', 'claude-opus-9.3', 'claude-haiku-4-5-20251001', 'default', 'anthropic/claude-x', 'arn:aws:bedrock:x'])(
    'Claude Code may run %s',
    async (model) => {
      expect(await findings(`scout: ${JSON.stringify(model)}\n`)).toEqual([]);
    },
  );

  test.each(['gpt-6', 'gpt-5.3-codex', 'gemini-4-pro', 'o9-mini', 'claude-sonnet-6'])('Copilot may run %s', async (model) => {
    expect(await findings(`scout: ${model}\n`, '.copilot/models.yaml')).toEqual([]);
  });

  test('a mistake at one key leaves the others; it is an exit code of 1, and a doubtful model is not', async () => {
    const files = { [project]: 'reviewer: 3\nscout: claude-haiku-9\n' };
    expect(await roleOf(files, 'scout')).toMatchObject({ from: 'project', model: 'claude-haiku-9' });
    expect(await roleOf(files, 'reviewer')).toMatchObject({ from: 'default' });
    expect((await reported(files)).code).toBe(1);
    expect((await reported({ [project]: 'scout: hiaku\n' })).code).toBe(0);
  });

  test('byte order marks, CRLF, an empty file and comments are nothing wrong', async () => {
    expect(await findings('\uFEFFscout: haiku\r\nreviewer: opus\r\n')).toEqual([]);
    expect(await findings('')).toEqual([]);
    expect(await findings('# none yet\n')).toEqual([]);
  });

  test('what cannot be read stops the command; a huge file is a finding', async () => {
    const root = repository({ 'other.yaml': 'scout: haiku\n', '.claude/x': '' });
    symlinkSync('../other.yaml', join(root, project));
    const { code, err } = await primitives(root, 'models');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('.claude/models.yaml, which says which models play which roles, is a symbolic link'),
    ]);
    expect(await findings(`scout: ${'x'.repeat(5_000_000)}\n`)).toEqual([expect.stringMatching(/^1:1 error models\/unreadable/)]);
  });

  test.each([
    [['--runtime', 'copilot'], 'There is no runtime `copilot` with models.'],
    [['--role', 'reviwer'], 'Did you mean `reviewer`?'],
    [['--set', 'reviewer'], 'write `--set reviewer=gpt-5.4`'],
  ])('%j is refused', async (args, message) => {
    const { code, err } = await primitives(repository({}), 'models', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

test('the report fits its schema', async () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/models-report.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  const { report } = await reported({ [project]: 'reviwer: x\nscout: fast\ntiers:\n  fast: haiku\n', [session]: 'domain: opus\n' });
  validate(report);
  expect(validate.errors).toBeNull();
});

test('for people: a table, and what is overridden', async () => {
  const root = repository({ [project]: 'reviewer: claude-opus-5\n' });
  const { out } = await primitives(root, 'models', '--runtime', 'claude', '--role', 'reviewer,scout');
  const page = readFileSync(join(import.meta.dirname, '../docs/models.md'), 'utf8');
  expect(page).toContain(`$ primitives models --runtime claude --role reviewer,scout\n${out}\`\`\``);
  expect(out).toBe(`claude  .claude/models.yaml
  reviewer  claude-opus-5     project .claude/models.yaml:1; not claude-opus-4.7 (default)
  scout     claude-haiku-4.5  default
`);
});
