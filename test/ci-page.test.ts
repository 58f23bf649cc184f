import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lintFormats } from '../src/report/lint-formats.ts';
import { run } from '../src/cli/program.ts';
import { captured } from './terminal.ts';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');

test('every flag of the page exists', async () => {
  const { terminal, out } = captured(root);
  await run(['lint', '--help'], terminal);
  await run(['build', '--help'], terminal);
  const code = [...page.matchAll(/```\w*\n[^]*?```|`[^`\n]+`/g)].map(([text]) => text).join('\n');
  const flags = [...new Set([...code.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([flag]) => flag))].filter((flag) => flag !== '--save-dev');
  expect(flags.length).toBeGreaterThan(6);
  for (const flag of flags) expect(out()).toMatch(new RegExp(`${flag}\\b`));
});

test('the table has every format, and no snippet names another', () => {
  const listed = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(lintFormats));
  for (const [, name = ''] of page.matchAll(/--format (\w+)/g)) expect(listed).toContain(name);
});

test('the snippets are YAML and JSON that name inputs and hooks there are', () => {
  for (const [, language, code = ''] of page.matchAll(/```(yaml|json)\n([^]*?)```/g)) {
    if (language === 'yaml') parse(code);
    else JSON.parse(code);
  }
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: object; outputs: object };
  const [, workflow = ''] = /uses: OWNER\/primitives@[\w.]+\n +with:\n((?: {10}.*\n)+)/.exec(page) ?? [];
  const inputs = Object.keys(parse(workflow) as object);
  expect(inputs.length).toBeGreaterThan(1);
  for (const input of inputs) expect(Object.keys(action.inputs)).toContain(input);
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[];
  for (const { id } of hooks) expect(page).toContain(`\`${id}\``);
  for (const [, id] of page.matchAll(/- id: (\S+)/g)) expect(hooks.map((hook) => hook.id)).toContain(id);
});
