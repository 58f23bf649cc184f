import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBuild, runtimes } from '../src/index.ts';
import type { BuildReport } from '../src/index.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

type FidelityReport = NonNullable<BuildReport['fidelity']>;

const rule = (applyTo: string, text: string): string => `---\napplyTo: '${applyTo}'\n---\n\n${text}\n`;

/** Python and style sheets share a folder, so that AGENTS.md cannot tell them apart. */
const shared = {
  '.apm/instructions/python.instructions.md': rule('src/**/*.py', 'Every function has a docstring that says what it returns.'),
  'src/a.py': '',
  'src/b.py': '',
  'src/main.css': '',
  'src/theme.css': '',
  'docs/guide.md': '',
};

function configured(config: object): Record<string, string> {
  return { 'primitives.config.json': `${JSON.stringify(config, undefined, 2)}\n` };
}

async function fidelityIn(root: string, ...args: string[]): Promise<FidelityReport> {
  const { out } = await primitives(root, 'build', '--dry-run', '--report', '--json', ...args);
  const { fidelity } = JSON.parse(out) as BuildReport;
  if (fidelity === undefined) throw new Error(out);
  return fidelity;
}

function lossesOf({ runtimes: all }: FidelityReport): string[] {
  return all.flatMap(({ runtime, primitives: some }) =>
    some.flatMap(({ path, losses }) => losses.map(({ effect, message }) => `${runtime} ${path} ${effect}: ${message}`)),
  );
}

test('a nested AGENTS.md that reaches more files than the pattern is a loss, with the files and what they cost', async () => {
  const fidelity = await fidelityIn(repository(shared), '--runtime', 'agents-md,claude');
  const [agentsMd, claude] = fidelity.runtimes;
  expect(claude).toMatchObject({ kept: 1, widened: 0, losses: 0, extraTokens: 0 });
  expect(agentsMd).toMatchObject({ kept: 0, widened: 1, losses: 1, accepted: 0 });
  const [loss] = agentsMd?.primitives[0]?.losses ?? [];
  expect(loss).toMatchObject({
    effect: 'widened',
    basis: 'tree',
    files: 2,
    examples: [{ path: 'src/main.css', files: 2 }],
    span: { start: { line: 2 } },
    message:
      'It stands in `src/AGENTS.md`, which AGENTS.md loads for every file below `src/`: also for 2 files that `src/**/*.py` does not match, such as `src/main.css`.',
  });
  expect(loss?.tokenFiles).toBe(2 * (loss?.tokens ?? 0));
  expect(agentsMd?.extraTokens).toBe(loss?.tokenFiles);
});

test('the report is a table first, then the losses with their reasons; nothing of it without --report', async () => {
  const root = repository(shared);
  const { out } = await primitives(root, 'build', '--dry-run', '--report', '--runtime', 'agents-md,claude');
  expect(out).toContain(`What arrives of 1 primitive
  runtime    kept  widened  narrowed  changed  dropped  extra tokens × files
  agents-md     -        1         -        -        -                   ~30
  claude        1        -         -        -        -                     -

AGENTS.md
  widened   It stands in \`src/AGENTS.md\``);
  expect(out).toContain('at .apm/instructions/python.instructions.md:2:10, ~15 tokens × 2 files = ~30\n');
  expect(out).toContain('1 loss in 2 runtimes: 0 accepted\n');
  expect((await primitives(root, 'build', '--dry-run')).out).not.toContain('What arrives');
  expect((await primitives(root, 'build', '--dry-run', '--json')).out).not.toContain('fidelity');
});

test('markdown is a table for a pull request, in which no text of a file becomes markup', async () => {
  const root = repository({ ...shared, '.apm/instructions/python.instructions.md': rule('src/**/*.py,src/<b>|x', 'Text of it.') });
  const { out } = await primitives(root, 'build', '--dry-run', '--format', 'markdown', '--runtime', 'agents-md');
  expect(out).toContain('| AGENTS.md |  | 1 |  |  |  | 6 |\n');
  expect(out).toContain('<details><summary>AGENTS.md: 1 loss, 0 accepted</summary>');
  expect(out).not.toContain('<b>');
  const checked = await primitives(root, 'build', '--check', '--format', 'markdown', '--runtime', 'agents-md');
  expect(checked.code).toBe(1);
  expect(checked.out).toContain('| missing | <code>src/AGENTS.md</code> | |\n');
});

test('--strict fails on a loss until it is accepted with a reason, and names what is not', async () => {
  const root = repository(shared);
  const args = ['build', '--dry-run', '--strict', '--runtime', 'agents-md'];
  const open = await primitives(root, ...args);
  expect(open.code).toBe(1);
  expect(open.out).toContain('widened   It stands in `src/AGENTS.md`');
  expect((await primitives(root, 'build', '--dry-run', '--report', '--runtime', 'agents-md')).code).toBe(0);

  const allowLoss = [{ runtime: 'agents-md', primitive: '.apm/**', effect: 'widened', reason: 'Two style sheets are no matter.' }];
  const accepting = repository({ ...shared, ...configured({ allowLoss }) });
  const closed = await primitives(accepting, ...args);
  expect(closed).toMatchObject({ code: 0 });
  expect(closed.out).not.toContain('It stands in');
  expect(closed.out).toContain('1 loss in 1 runtime: accepted\n');
  expect((await primitives(accepting, ...args, '--report')).out).toContain('Accepted: Two style sheets are no matter.\n');
});

test.each([
  [{ runtime: 'claude', effect: 'widened' }, ['agents-md', 'claude'], true],
  [{ primitive: 'elsewhere/**' }, ['agents-md'], true],
  [{ runtime: 'agents-md' }, ['agents-md'], false],
  [{ runtime: ['agents-md', 'codex'] }, ['agents-md', 'codex'], false],
  [{ primitive: '.apm/instructions/python.instructions.md' }, ['agents-md'], false],
])('an entry of allowLoss that accepts nothing is reported: %j for %j', async (entry, ids, isUnused) => {
  const config = { allowLoss: [{ ...entry, reason: 'known' }], build: { runtimes: ids } };
  const { code, out } = await primitives(repository({ ...shared, ...configured(config) }), 'build', '--dry-run', '--report');
  expect(out.includes('unused-allowance')).toBe(isUnused);
  if (isUnused) expect(out).toContain('at primitives.config.json:3:5');
  expect(code).toBe(0);
});

test('a build for some runtimes does not say that an entry for others is of no use', async () => {
  const config = { allowLoss: [{ effect: 'widened', reason: 'known' }], build: { runtimes: ['agents-md', 'claude'] } };
  const root = repository({ ...shared, ...configured(config) });
  expect((await primitives(root, 'build', '--dry-run', '--report', '--runtime', 'claude')).out).not.toContain('unused-allowance');
});

test('what stays as a person has written it is the reason why a text does not arrive; in a region it does', async () => {
  const all = { '.apm/instructions/all.instructions.md': rule('**', 'Commits say why a change was made, and not only what.') };
  const byHand = await fidelityIn(repository({ ...all, 'AGENTS.md': '# By hand\n' }), '--runtime', 'agents-md');
  expect(byHand.runtimes[0]).toMatchObject({ kept: 0, dropped: 1 });
  expect(lossesOf(byHand)[0]).toContain(': `AGENTS.md` is kept as a person has left it');
  const region = '# By hand\n\n<!-- primitives:start -->\n<!-- primitives:end -->\n';
  expect(lossesOf(await fidelityIn(repository({ ...all, 'AGENTS.md': region }), '--runtime', 'agents-md'))).toEqual([]);
});

test('a rule that matches no file, an empty one and one on demand', async () => {
  const root = repository({
    ...shared,
    '.apm/instructions/dead.instructions.md': rule('**/*.cobol', 'Columns 1 to 6 are for numbers.'),
    '.apm/instructions/empty.instructions.md': '---\napplyTo: "docs/**"\n---\n',
    '.apm/instructions/releases.instructions.md': '---\ndescription: How to release\n---\n\nTag the commit before you publish it.\n',
  });
  const losses = lossesOf(await fidelityIn(root, '--runtime', 'agents-md'));
  expect(losses.filter((loss) => !loss.includes('python'))).toEqual([
    'agents-md .apm/instructions/dead.instructions.md dropped: No file matches `applyTo`, so AGENTS.md gets it in no folder.',
  ]);
});

test('a limit that cuts a text is named with the file and what it takes', async () => {
  const sentence = 'Name each migration after the table that it changes. ';
  const root = repository({
    '.apm/instructions/a.instructions.md': rule('**', sentence.repeat(600)),
    '.apm/instructions/b.instructions.md': rule('**', 'Write the changelog in the same commit as the change.\n\n'.repeat(300)),
  });
  const losses = lossesOf(await fidelityIn(root, '--runtime', 'codex'));
  expect(losses).toEqual([
    expect.stringContaining('b.instructions.md narrowed: Codex takes 32,768 bytes and cuts off the rest, from `AGENTS.md` on') as string,
  ]);
});

test('a runtime whose patterns pass over hidden names gets no rule for them, and a rule for others all the same', async () => {
  const root = repository({
    '.apm/instructions/web.instructions.md': rule('web/**', 'Every page works without scripts, slowly but surely.'),
    'web/index.html': '',
    'web/main.ts': '',
    'web/.htaccess': '',
  });
  expect(lossesOf(await fidelityIn(root, '--runtime', 'qwen'))).toEqual([
    'qwen .apm/instructions/web.instructions.md narrowed: Qwen Code does not load `.qwen/rules/web.md` for 1 file that it is for (`web/.htaccess`): there names start with a dot.',
  ]);
});

test('what is not written for a runtime and reaches it in the file of another is said, and is not dropped', async () => {
  const root = repository({
    '.apm/prompts/release.prompt.md': '---\ndescription: Release a version\n---\n\nTag the commit, then publish what the tag holds.\n',
  });
  const alone = await fidelityIn(root, '--runtime', 'copilot');
  expect(alone.runtimes[0]).toMatchObject({ dropped: 1 });
  const [together] = (await fidelityIn(root, '--runtime', 'copilot,codex')).runtimes;
  expect(together).toMatchObject({ dropped: 0, changed: 1 });
  expect(together?.primitives[0]?.losses[0]).toMatchObject({
    effect: 'dropped',
    message:
      'GitHub Copilot has no prompts: this one is not written for it. It finds it all the same in `.agents/skills/release/SKILL.md`.',
  });
});

const fixture = join(import.meta.dirname, '../fixtures/runtimes/project');

test('of every runtime the report has what its format cannot say, and counts each primitive once', async () => {
  for (const { id } of runtimes) {
    const copy = join(mkdtempSync(join(tmpdir(), 'primitives-fidelity-')), 'project');
    cpSync(fixture, copy, { recursive: true });
    const options = { root: copy, runtimes: [id], dryRun: true };
    const [plain, { report }] = await Promise.all([runBuild(options), runBuild({ ...options, report: true })]);
    rmSync(join(copy, '..'), { recursive: true, force: true });
    const [of] = report.fidelity?.runtimes ?? [];
    if (of === undefined) throw new Error(id);
    const said = of.primitives.flatMap(({ path, losses }) => losses.map(({ effect, message }) => `${path} ${effect} ${message}`));
    const declared = plain.report.diagnostics.filter(({ ruleId }) => ruleId === 'lossy-output');
    expect(declared.filter(({ path, effect, message }) => !said.includes(`${path} ${effect} ${message}`))).toEqual([]);
    expect(of.kept + of.widened + of.narrowed + of.changed + of.dropped).toBe(of.primitives.length);
    expect(of.primitives.filter(({ outcome, losses }) => (outcome === 'kept') !== (losses.length === 0))).toEqual([]);
    expect({ ...report, fidelity: undefined }).toEqual({ ...plain.report, fidelity: undefined });
  }
});
