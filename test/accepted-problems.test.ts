import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { VerifyReport } from '../src/index.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

// Gemini CLI replaces `${x}` in agents, so a build writes another spelling of it.
const agent = '---\nname: greeter\ndescription: Greets\n---\n\n# Greeter\n\nWrite ${name} as it is.\n';
const rule = '---\napplyTo: "src/**/*.ts"\n---\n\n# Rule\n\nOne line.\n';

function project(allowLoss: readonly object[], files: Readonly<Record<string, string>> = {}): string {
  return repository({
    '.apm/greeter.agent.md': agent,
    '.apm/rule.instructions.md': rule,
    'src/a.ts': '',
    'src/c.py': '',
    'b.ts': '',
    'primitives.config.json': JSON.stringify({ allowLoss, build: { runtimes: ['gemini', 'cursor'] } }),
    ...files,
  });
}

async function verified(root: string): Promise<{ code: number; problems: VerifyReport['runtimes'][number]['problems']; text: string }> {
  const { code, out } = await primitives(root, 'verify', '--format', 'json');
  const { runtimes } = JSON.parse(out) as VerifyReport;
  return { code, problems: runtimes.flatMap(({ problems }) => problems), text: (await primitives(root, 'verify')).out };
}

test('a change that the configuration accepts is shown with its reason, and breaks nothing', async () => {
  const open = project([]);
  await primitives(open, 'build');
  const before = await verified(open);
  expect([before.code, before.problems.map(({ type, severity }) => [type, severity])]).toEqual([1, [['changed', 'error']]]);

  const reason = 'The name is read all the same.';
  const accepted = project([{ runtime: 'gemini', primitive: '.apm/*.agent.md', effect: 'changed', reason }]);
  const built = await primitives(accepted, 'build', '--report');
  expect(built.out).toContain(`Accepted: ${reason}`);
  expect(built.out).not.toContain('unused-allowance');
  const after = await verified(accepted);
  expect(after.code).toBe(0);
  expect(after.problems).toEqual(before.problems.map((problem) => ({ ...problem, severity: 'warning', accepted: reason })));
  expect(after.text).toContain(`Accepted: ${reason}`);
  expect(after.text).toContain('every promise of the sources is kept, but for 1 accepted loss');
});

test.each([
  ['of another runtime', { runtime: 'cursor' }],
  ['of another primitive', { primitive: '.apm/rule.instructions.md' }],
  ['of another effect', { runtime: 'gemini', effect: ['dropped', 'narrowed', 'widened'] }],
])('an entry %s accepts nothing here', async (_, entry) => {
  const root = project([{ ...entry, reason: 'Not this.' }]);
  await primitives(root, 'build');
  const { code, problems } = await verified(root);
  expect([code, problems.filter(({ accepted }) => accepted !== undefined)]).toEqual([1, []]);
});

test('what is missing everywhere is dropped, and what is missing somewhere is narrowed', async () => {
  const entry = (effect: string): object => ({ runtime: 'cursor', primitive: '.apm/rule.instructions.md', effect, reason: 'Known.' });
  for (const [effect, globs, codes] of [
    ['dropped', 'nowhere/**', 0],
    ['narrowed', 'nowhere/**', 1],
    ['dropped', 'src/a.ts', 1],
    ['narrowed', 'src/a.ts', 0],
  ] as const) {
    const root = project([entry(effect), { runtime: 'gemini', reason: 'Not here.' }], { 'src/b.ts': '' });
    await primitives(root, 'build');
    const file = join(root, '.cursor/rules/rule.mdc');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^globs:.*$/m, `globs: ${globs}`));
    expect([effect, globs, (await verified(root)).code]).toEqual([effect, globs, codes]);
  }
});
