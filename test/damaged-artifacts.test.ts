import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { artifactKinds } from '../src/artifacts/artifact-kinds.ts';
import { applyFixes } from '../src/lint/apply-fixes.ts';
import { rules } from '../src/lint/rules/index.ts';
import { runRules } from '../src/lint/run-rules.ts';
import type { LintReport } from '../src/index.ts';
import type { ArtifactKind } from '../src/model/generated/artifact-fields.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { completeText, phaseText, planText } from './gate-files.ts';
import { graphOf } from './in-memory-project.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const root = join(import.meta.dirname, '..');
const parse = await loadParser();
const names: Readonly<Record<string, string>> = {
  feature: 'sign-in',
  folder: 'plans/sign-in',
  phase: '2',
  track: 'api',
  name: 'token',
  date: '2026-11-21',
};
const filled = (text: string): string => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => names[name] ?? 'Sign in');

/** Those whose templates have frontmatter. A session has a twin, which would say that they differ. */
const kinds = (Object.keys(artifactKinds) as ArtifactKind[])
  .map((kind): [ArtifactKind, string] => [kind, filled(readFileSync(join(root, artifactKinds[kind].template), 'utf8'))])
  .filter(([kind, text]) => text.startsWith('---\n') && kind !== 'session');

const closing = /\n---\n/;

/** What becomes of a file, the rule that says so, and whether its fix gives the file back. */
const damages: readonly (readonly [string, (text: string) => string, string, boolean])[] = [
  ['has no closing line', (text) => text.replace(closing, '\n'), 'no-unclosed-frontmatter', true],
  [
    'has a rule of the text for its closing line',
    (text) => `${text.replace(closing, '\n')}\n---\n\nMore.\n`,
    'no-unclosed-frontmatter',
    true,
  ],
  ['has a closing line that is none', (text) => text.replace(closing, '\n----\n'), 'no-unclosed-frontmatter', true],
  ['has no opening line', (text) => text.slice(4), 'no-misplaced-frontmatter', true],
  ['does not start on line 1', (text) => `\n\n${text}`, 'no-misplaced-frontmatter', true],
  ['opens with another line', (text) => text.replace('---', '----'), 'no-foreign-frontmatter', false],
  ['is said to be YAML', (text) => text.replace('---', '---yaml'), 'no-foreign-frontmatter', true],
  ['is no YAML', (text) => text.replace('---\n', '---\nowner: [ada\n'), 'valid-yaml', false],
  ['is a list', (text) => text.replace(/^---\n[^]*?\n---\n/, '---\n- status\n---\n'), 'valid-yaml', false],
  ['has a key twice', (text) => text.replace('---\n', '---\nstatus: done\n'), 'no-duplicate-key', false],
  ['stands in a fence with all the rest', (text) => `\`\`\`\`markdown\n${text}\`\`\`\`\n`, 'no-wrapped-file', true],
];

describe.each(kinds)('frontmatter of %s', (kind, text) => {
  const path = filled(artifactKinds[kind].path);

  test.each(damages)('that %s is one finding, and is put right', (what, damage, rule, isFixed) => {
    for (const whole of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
      const lineEnd = whole.includes('\r\n') ? '\r\n' : '\n';
      const damaged = mark + damage(text).replaceAll('\n', lineEnd);
      const graph = graphOf({ [path]: damaged });
      const [document] = graph.artifacts;
      if (document === undefined) {
        // A list in the place of its only key leaves too little to tell it from other files.
        expect(what).toBe('is a list');
        continue;
      }
      const found = runRules(graph, rules).filter(({ severity }) => severity === 'error');
      expect(found.map(({ ruleId }) => ruleId)).toEqual([rule]);
      const parsed = (fixed: string) => parseDocument(path, 'artifact', fixed, parse);
      const { text: fixed, refused } = applyFixes(document, found, parsed, { unsafe: true });
      expect(refused).toEqual([]);
      expect(fixed === damaged).toBe(!isFixed);
      if (isFixed) expect(runRules(graphOf({ [path]: fixed }), rules)).toEqual([]);
    }
  });
});

const plan = 'plans/sign-in/plan.md';
const phase = 'plans/sign-in/phase-1-complete.md';
const withFrontmatter = (text: string): string =>
  `---\nstatus: complete\ncoverage: 96 %\n---\n\n${text.replace(/\*\*(?:Status|Coverage):.*\n/g, '')}`;

describe('a feature with a file whose frontmatter', () => {
  const files = {
    [plan]: planText(),
    [phase]: withFrontmatter(phaseText(1)),
    'plans/sign-in/complete.md': withFrontmatter(completeText()),
  };

  test('is whole passes', async () => {
    expect((await primitives(repository(files), 'gate', '--phase', '1')).code).toBe(0);
  });

  test.each(damages.filter(([what]) => what !== 'is a list'))('%s is judged and approved in no case', async (_, damage) => {
    const made = repository(files);
    for (const path of [plan, phase] as const) {
      writeFileSync(join(made, path), damage(files[path] ?? ''));
      expect((await primitives(made, 'gate', '--phase', '1')).code).toBe(2);
      expect(await primitives(made, 'advance', 'phase-1', '--by', 'Ada')).not.toMatchObject({ code: 0 });
      expect((await primitives(made, 'lint')).code).toBe(1);
      writeFileSync(join(made, path), files[path] ?? '');
    }
    const complete = files['plans/sign-in/complete.md'] ?? '';
    expect((await primitives(made, 'commit-message')).code).toBe(0);
    writeFileSync(join(made, 'plans/sign-in/complete.md'), damage(complete));
    expect(await primitives(made, 'commit-message')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('complete.md:') });
  });
});

test('a workflow file that is named is checked as Markdown as well, and told of once', async () => {
  const made = repository({ [plan]: planText().replace('status:', 'status: draft\nstatus:') });
  const all = await primitives(made, 'lint');
  expect(await primitives(made, 'lint', plan)).toEqual(all);
  expect(all.out.match(/no-duplicate-key/g)).toHaveLength(2);
});

/** What is said twice, hidden, or impossible: each a report or plan that lint has something to say of, and no gate takes for a pass. */
describe('no gate passes, and lint says why:', () => {
  const report = phaseText(1);
  const twice = (text: string, label: RegExp, line: string): string => text.replace(label, (found) => `${found}\n${line}`);

  test.each<[string, string, string, string | undefined]>([
    ['a status that is given twice', phase, twice(report, /\*\*Status:.*/, '**Status:** blocked'), 'no-contradicted-field'],
    ['a coverage that is given twice', phase, twice(report, /\*\*Coverage:.*/, '**Coverage:** 12 %'), 'no-contradicted-field'],
    ['the rest in a comment', phase, `${report}\n<!-- \n**Unresolved issues:** many\n- [ ] not done\n`, 'no-unclosed-comment'],
    ['more tests that pass than there are', phase, phaseText(1, { tests: '5/4 passing' }), 'valid-artifact'],
    ['a coverage that cannot be', phase, phaseText(1, { coverage: '1000 %' }), 'valid-artifact'],
    ['a coverage below nothing', phase, phaseText(1, { coverage: '-96 %' }), 'valid-artifact'],
    ['a coverage somewhere between', phase, phaseText(1, { coverage: '70-96 %' }), 'valid-artifact'],
    ['a coverage below a number', phase, phaseText(1, { coverage: 'below 96 %' }), 'valid-artifact'],
    ['a coverage that was', phase, phaseText(1, { coverage: '96 % → 60 %' }), 'valid-artifact'],
    ['the report of another phase', phase, phaseText(2), 'no-phase-gap'],
    ['a merge that names no branch', phase, `${report}\n<<<<<<<\nours\n=======\ntheirs\n>>>>>>>\n`, 'valid-artifact'],
    ['a merge whose end is gone', phase, `${report}\n<<<<<<< HEAD\nours\n=======\ntheirs\n`, 'valid-artifact'],
    ['a report that says nothing', phase, '# Notes\n\nIt is done.\n', undefined],
    ['two phases of one number', plan, planText().replace('## Phase 2', '## Phase 1'), 'no-phase-gap'],
    ['two targets of one metric', plan, planText({ frontmatter: 'targets:\n  coverage: 90\n  Coverage: 1\n' }), undefined],
    ['an empty plan', plan, '\n', undefined],
  ])('%s', async (_, path, text, rule) => {
    const made = repository({ [plan]: planText(), [phase]: report });
    expect((await primitives(made, 'gate', '--phase', '1')).code).toBe(0);
    writeFileSync(join(made, path), text);
    const gate = await primitives(made, 'gate', '--phase', '1');
    expect({ code: gate.code === 1 || gate.code === 2, isBug: gate.err.includes('This is a bug') }).toEqual({ code: true, isBug: false });
    const linted = await primitives(made, 'lint', '--format', 'json');
    expect((JSON.parse(linted.out) as LintReport).diagnostics.map(({ ruleId }) => ruleId)).toEqual(
      rule === undefined ? [] : expect.arrayContaining([rule]),
    );
  });

  test('a status that is a map is no word', async () => {
    const made = repository({ [plan]: planText().replace('status: approved', 'status: { a: b }'), [phase]: report });
    expect(await primitives(made, 'lint')).toMatchObject({ code: 1, out: expect.stringContaining('which is none of its words') });
    expect((await primitives(made, 'status')).code).toBe(0);
  });

  test('a target that is off is asked of nobody', async () => {
    const made = repository({
      [plan]: planText({ frontmatter: 'targets:\n  coverage: off\n' }),
      [phase]: phaseText(1, { coverage: '2 %' }),
    });
    expect((await primitives(made, 'gate', '--phase', '1')).code).toBe(0);
    expect((await primitives(made, 'lint')).code).toBe(0);
  });

  test('an item of five megabytes is cut', async () => {
    const made = repository({ [plan]: planText(), [phase]: phaseText(1, { rest: `\n- [ ] ${'x'.repeat(5_000_000)}\n` }) });
    const { code, out } = await primitives(made, 'gate', '--phase', '1');
    expect(code).toBe(2);
    expect(out.length).toBeLessThan(2000);
  });
});
