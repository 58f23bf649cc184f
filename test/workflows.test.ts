import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LintReport, StatusReport } from '../src/index.ts';
import { startingPoint, updatesPages, walk } from './console-blocks.ts';
import type { Ran } from './console-blocks.ts';
import { primitives } from './terminal.ts';

const top = join(import.meta.dirname, '..');
const file = join(top, 'docs/workflows.md');
const shop = 'fixtures/workflows/shop';
const sections = readFileSync(file, 'utf8')
  .split(/^(?=## )/m)
  .filter((section) => section.includes('<!-- fixtures/'))
  .map((section): [string, string] => [/^## (.*)$/m.exec(section)?.[1] ?? '', section]);

test('docs/workflows.md has a section for each way', () => {
  expect(sections.map(([title]) => title)).toEqual([
    'A feature in phases',
    'Tracks in parallel',
    'Hand-offs',
    'Delegating, and getting it back',
  ]);
});

describe('docs/workflows.md shows what is printed', () => {
  test.each(sections)(
    '%s',
    async (_title, section) => {
      const [, fixture = ''] = /<!-- (fixtures\/\S+) -->/.exec(section) ?? [];
      const { text, ran: lines } = await walk(startingPoint(fixture, 'shop'), section, { width: 80 });
      // Who reads the page is told of each code that is not 0.
      const failed = lines.flatMap(({ command, code }, index) => (code === 0 ? [] : [[command, lines[index + 1]?.command]]));
      expect(failed.filter(([, then]) => then !== 'echo $?')).toEqual([]);
      if (updatesPages)
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(section, () => text),
        );
      else expect(section).toBe(text);
    },
    120_000,
  );

  test('what it shows of files stands in them', () => {
    const shown = sections.flatMap(([, section]) =>
      [...section.matchAll(/<!-- writes (\S+) -->\n\n```(?:markdown|yaml)\n([^]*?)^```$/gm)].map(([, folder = '', excerpt = '']) => ({
        excerpt,
        texts: filesBelow(join(top, folder)),
      })),
    );
    expect(shown).toHaveLength(2);
    for (const { excerpt, texts } of shown) expect(texts.some((text) => text.includes(excerpt))).toBe(true);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** Runs lines of a shell in a repository. */
async function ran(root: string, ...lines: string[]): Promise<readonly Ran[]> {
  return (await walk(root, `\`\`\`console\n${lines.map((line) => `$ ${line}\n`).join('')}\`\`\`\n`)).ran;
}

function write(root: string, folder: string): void {
  cpSync(join(top, 'fixtures/workflows', folder), root, { recursive: true });
}

async function next(root: string): Promise<StatusReport['features'][number]['next'] | undefined> {
  const { code, out } = await primitives(root, 'status', '--format', 'json');
  expect(code).toBe(0);
  return (JSON.parse(out) as StatusReport).features[0]?.next;
}

describe('a person who does what `status` says', () => {
  /** What a person writes before the command can be run, or once it has made a draft. */
  const edits: Readonly<Record<string, readonly string[]>> = {
    'primitives new phase-complete oauth-integration --phase 1': ['oauth/phase-1'],
    'primitives gate oauth-integration --phase 1': ['oauth/measured-1'],
    'primitives new phase-complete oauth-integration --phase 2': ['oauth/phase-2'],
    'primitives new complete oauth-integration': ['oauth/complete'],
  };

  test('comes from a plan to lessons that are kept', async () => {
    const root = startingPoint(shop, 'shop');
    await ran(root, 'primitives init --yes', 'primitives new plan oauth-integration');
    expect(await next(root)).toMatchObject({ what: expect.stringContaining('Complete the plan') });
    write(root, 'oauth/spec');
    write(root, 'oauth/plan');
    const followed: [string, number][] = [];
    for (let step = await next(root); step?.command !== undefined && followed.length < 30; step = await next(root)) {
      const { command } = step;
      if (command.includes('git commit')) await ran(root, 'git add -A');
      const lessons = command.startsWith('primitives learn record')
        ? ' --touched src/services/auth.ts --lesson "rule: A refresh token is used once. #security"'
        : '';
      // A person who has looked decides.
      const [done] = await ran(root, `${command}${lessons}`);
      if (command === 'primitives learn review') await ran(root, 'primitives learn approve --all');
      followed.push([command, done?.code ?? -1]);
      for (const edit of edits[command] ?? []) write(root, edit);
    }
    expect(followed).toEqual([
      ['primitives advance oauth-integration plan', 0],
      ['primitives new phase-complete oauth-integration --phase 1', 0],
      // 76 % of coverage.
      ['primitives gate oauth-integration --phase 1', 1],
      ['primitives advance oauth-integration phase-1', 0],
      ['primitives new phase-complete oauth-integration --phase 2', 0],
      ['primitives advance oauth-integration phase-2', 0],
      ['primitives new complete oauth-integration', 0],
      ['primitives advance oauth-integration commit', 0],
      ['primitives commit-message oauth-integration | git commit -F -', 0],
      [`primitives learn record --task 'OAuth integration' --result success`, 0],
      ['primitives learn propose', 0],
      ['primitives learn review', 1],
      ['primitives learn apply', 0],
    ]);
    expect(await next(root)).toEqual({ what: 'Nothing is left to do.' });
    expect(readFileSync(join(root, '.github/instructions/security.instructions.md'), 'utf8')).toContain(
      '\n- A refresh token is used once.\n',
    );
    const [log, check] = await ran(
      root,
      'git log -1 --format=%B',
      'git log -1 --format=%B > message && echo kept',
      'primitives commit-message --check message',
      'primitives lint',
      'primitives build --runtime claude,codex,cursor,copilot',
      'primitives verify --runtime claude,codex,cursor,copilot',
    );
    expect(log?.out).toContain('See: plans/oauth-integration/complete.md');
    expect(check?.out).toBe('kept\n');
  });

  test('comes from tracks to what they have taught', async () => {
    const root = startingPoint(shop, 'shop');
    await ran(root, 'primitives init --yes --workflow tracks');
    for (const folder of ['spec', 'launched', 'round-1', 'merged']) write(root, `tracks/${folder}`);
    expect(await next(root)).toMatchObject({ command: 'primitives new batch-summary gift-cards' });
    write(root, 'tracks/batch-open');
    expect(await next(root)).toMatchObject({ command: 'primitives gate gift-cards' });
    write(root, 'tracks/batch');
    const step = await next(root);
    expect(step).toMatchObject({ command: 'primitives learn harvest --report plans/gift-cards/batch-summary.md' });
    await ran(root, step?.command ?? '');
    const [outcome = ''] = filesBelow(join(root, '.primitives/learn/outcomes'));
    expect(outcome).toContain('result: success\n');
    expect(outcome).toContain('metrics:\n  reworkRounds: 2\n  rescueAttempts: 0\n  abandonmentEvents: 0\n  priorLearnings: 0\n');
    expect(await next(root)).toEqual({ what: 'Nothing is left to do.' });
  });
});

test('a hand-off to an agent that is gone is a finding', async () => {
  const root = startingPoint(shop, 'shop');
  await ran(root, 'primitives init --yes --workflow hand-offs');
  rmSync(join(root, '.github/agents/reviewer.agent.md'));
  const { code, out } = await primitives(root, 'lint', '--max-warnings', '0');
  expect(code).toBe(1);
  expect(out).toContain('reviewer');
});

test('an issue of a review keeps it from its gate until it is resolved', async () => {
  const root = startingPoint(shop, 'shop');
  write(root, 'delegation/review');
  expect(await primitives(root, 'gate')).toMatchObject({
    code: 1,
    out: expect.stringContaining('FAIL: Issue: The callback takes any state'),
  });
  write(root, 'delegation/done');
  expect((await primitives(root, 'gate')).code).toBe(0);
});

describe('what a merge has left undecided', () => {
  const undecided = '<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> other\n';

  test.each([
    ['a plan', 'oauth/plan', 'plans/oauth-integration/plan.md'],
    ['a report', 'oauth/measured-1', 'plans/oauth-integration/phase-1-complete.md'],
  ])('is approved in no case: %s', async (_what, folder, path) => {
    const root = startingPoint(shop, 'shop');
    write(root, 'oauth/plan');
    write(root, folder);
    if (folder !== 'oauth/plan') await ran(root, 'primitives advance');
    const text = readFileSync(join(root, path), 'utf8');
    writeFileSync(join(root, path), `${text}\n${undecided}`);
    expect(await primitives(root, 'advance')).toMatchObject({ code: 1, out: expect.stringContaining('A merge is not finished here') });
    expect(await primitives(root, 'lint')).toMatchObject({ code: 1, out: expect.stringContaining('A merge is not finished here') });
    // A line of such a form alone is none.
    writeFileSync(join(root, path), `${text}\n=======\n`);
    expect((await primitives(root, 'advance')).code).toBe(0);
  });

  test('a plan whose frontmatter is damaged is a finding', async () => {
    const root = startingPoint(shop, 'shop');
    write(root, 'oauth/plan');
    const path = join(root, 'plans/oauth-integration/plan.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('targets:', 'targets'));
    expect(await primitives(root, 'lint')).toMatchObject({
      code: 1,
      out: expect.stringContaining('The frontmatter is not valid YAML, so nobody can tell what it says'),
    });
    // Once, and by the rule for all frontmatter.
    const { out } = await primitives(root, 'lint', '--format', 'json');
    const { diagnostics } = JSON.parse(out) as LintReport;
    expect(diagnostics.filter((one) => one.path.startsWith('plans/')).map(({ ruleId }) => ruleId)).toEqual(['valid-yaml']);
    expect(await primitives(root, 'gate')).toMatchObject({ code: 2, out: expect.stringContaining('The frontmatter is damaged') });
    expect((await primitives(root, 'advance')).code).toBe(1);
  });
});
