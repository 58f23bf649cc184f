import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error -- it comes without types
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOf } from '../src/kinds.ts';
import { LINT_FORMATS } from '../src/model/lint-format.ts';
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
  expect(listed).toEqual(LINT_FORMATS);
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

test('the pattern for lint-staged covers every kind, in every folder', () => {
  const { 'lint-staged': tasks } = JSON.parse(/```json\n(\{\n +"lint-staged"[^]*?)```/.exec(page)?.[1] ?? '') as {
    'lint-staged': Readonly<Record<string, string>>;
  };
  // As lint-staged reads a pattern.
  const compile = picomatch as (glob: string, options: object) => (path: string) => boolean;
  const patterns = Object.keys(tasks).map((glob) => compile(glob, { dot: true, matchBase: !glob.includes('/'), posixSlashes: true }));
  const names = ['instructions', 'agent', 'chatmode', 'prompt', 'spec', 'memory', 'context', 'other'].map((kind) => `x.${kind}.md`);
  const files = ['SKILL.md', 'xSKILL.md', 'AGENTS.md', 'agents.md', 'CLAUDE.md', 'GEMINI.md', 'copilot-instructions.md', 'README.md'];
  const placed = ['agents/x.md', 'agents/x.y.md', 'agents/a/x.md', 'rules/x.md', 'rules/a/b/x.md', 'agents/README.md', 'rules/a/README.md'];
  for (const path of [...names, ...files, ...placed.flatMap((place) => [`.github/${place}`, `.claude/${place}`, place])]) {
    for (const at of [path, `a/b.c/${path}`]) {
      // Overlapping patterns would fix one file twice at once.
      const matching = patterns.filter((matches) => matches(at)).length;
      expect([at, matching]).toEqual([at, kindOf(at) === undefined ? 0 : 1]);
    }
  }
});
