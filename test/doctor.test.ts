import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DoctorReport } from '../src/index.ts';
import { primitives } from './terminal.ts';
import { repository } from './temporary-repository.ts';

const rule = "---\napplyTo: 'src/**'\n---\n\n# Style\n\nPrefer small functions over classes, and say why in comments.\n";

async function examined(root: string): Promise<DoctorReport & { readonly code: number }> {
  const { code, out } = await primitives(root, 'doctor', '--format', 'json');
  return { code, ...(JSON.parse(out) as DoctorReport) };
}

const commandsOf = ({ next }: DoctorReport): string[] => next.map(({ command }) => command);
const areasOf = ({ problems }: DoctorReport): string[] => problems.map(({ area, files }) => `${area}: ${files.join(', ')}`);

test.each([true, false])('an empty repository is well, with git %s', async (git) => {
  const root = repository({}, { git });
  const { code, out } = await primitives(root, 'doctor', '--root', '.');
  expect(code).toBe(0);
  expect(out).toContain('primitives  none\n\nNothing is wrong.\n');
  expect(out).toContain('1. primitives init\n');
});

test('sources that were never built are to be built for the runtimes in use', async () => {
  const root = repository({ '.github/instructions/style.instructions.md': rule, 'src/a.ts': '', 'primitives.config.json': '{}' });
  const report = await examined(root);
  expect(report.runtimes.map(({ runtime, origin }) => `${runtime} ${origin}`)).toEqual(['vscode by hand', 'copilot by hand']);
  expect(commandsOf(report)).toEqual(['primitives build --dry-run --runtime vscode,copilot']);
  expect(report.code).toBe(0);
});

test('what was built is well, then stale, edited or broken, and the commands follow', async () => {
  const source = '.github/instructions/style.instructions.md';
  const root = repository({ [source]: rule, 'src/a.ts': '', 'primitives.config.json': '{ "build": { "runtimes": ["claude"] } }' });
  await primitives(root, 'build');
  const built = await examined(root);
  expect(areasOf(built)).toEqual([]);
  expect(built.runtimes.find(({ runtime }) => runtime === 'claude')).toMatchObject({ origin: 'built', always: { files: 0, tokens: 0 } });
  expect(commandsOf(built)).toEqual([]);
  writeFileSync(join(root, source), rule.replace('small', 'short'));
  const stale = await examined(root);
  expect(areasOf(stale)).toEqual(['broken: .claude/rules/style.md', 'stale: .claude/rules/style.md']);
  expect(commandsOf(stale)).toEqual(['primitives build', 'primitives verify']);
  expect(stale.code).toBe(1);
  writeFileSync(join(root, source), rule);
  writeFileSync(join(root, '.claude/rules/style.md'), 'mine\n');
  expect(commandsOf(await examined(root))[0]).toBe('primitives pull');
});

test('files of single runtimes, twins, empty files, dead globs and former forms', async () => {
  const text =
    '# Working here\n\nRun `npm test` before you commit. Prefer small functions over classes. Say why in the commit message, not what.\n';
  const root = repository({
    'AGENTS.md': text,
    'CLAUDE.md': text,
    '.cursor/rules/empty.mdc': '',
    '.github/instructions/dead.instructions.md': rule.replace('src/**', 'nowhere/**'),
    '.github/chatmodes/a.chatmode.md': '---\ndescription: A\n---\n\nText.\n',
    'src/a.ts': '',
  });
  const report = await examined(root);
  expect(areasOf(report)).toEqual(
    expect.arrayContaining([
      'duplicated: AGENTS.md, CLAUDE.md',
      'ignored: .cursor/rules/empty.mdc',
      'ignored: .github/instructions/dead.instructions.md',
      'former: .github/chatmodes/a.chatmode.md',
    ]),
  );
  expect(commandsOf(report)).toEqual(['primitives migrate --dry-run', 'primitives import --dry-run', 'primitives coverage --runtime all']);
  expect(report.code).toBe(1);
  const { out } = await primitives(root, 'doctor');
  expect(out.split('\n').length).toBeLessThan(45);
});

test('a line of five megabytes does not stop it', async () => {
  const root = repository({
    '.github/instructions/long.instructions.md': `---\napplyTo: '**'\n---\n${'-'.repeat(5_000_000)}\n`,
    'a.ts': '',
  });
  expect((await primitives(root, 'doctor')).code).toBe(0);
});
