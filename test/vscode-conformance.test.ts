import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../src/lint/rules/index.ts';
import { runRules } from '../src/lint/run-rules.ts';
import type { Diagnostic, Severity } from '../src/model/diagnostic.ts';
import { defaultLintSettings } from '../src/model/lint-settings.ts';
import { graphOf } from './in-memory-project.ts';

/** One diagnostic of VS Code; test/vscode-conformance.yaml says what the keys mean. */
interface Case {
  readonly id: string;
  readonly says: Severity | 'hint';
  readonly vscode?: string;
  readonly rule?: string;
  readonly severity?: Severity;
  readonly kind?: keyof typeof paths;
  readonly path?: string;
  readonly header?: string;
  readonly body?: string;
  readonly text?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly at?: string;
  /** Rules that have something to say about the same file. */
  readonly also?: readonly string[];
  /** Headers, and what stands below them, that must not give the finding. */
  readonly accepted?: readonly string[];
  readonly note?: string;
}

const paths = {
  prompt: '.github/prompts/a.prompt.md',
  instructions: '.github/instructions/a.instructions.md',
  agent: '.github/agents/a.agent.md',
  skill: '.github/skills/a/SKILL.md',
  'claude-agent': '.claude/agents/a.md',
  rule: '.claude/rules/a.md',
};

const file = join(import.meta.dirname, 'vscode-conformance.yaml');
const cases = (parse(readFileSync(file, 'utf8')) as (Case | { section: string })[]).filter((item) => 'id' in item);

function textOf({ text, header = '', body = 'Read the change.\n' }: Case): string {
  return text ?? `---\n${header.trimEnd()}\n---\n\n${body}`;
}

/** What the preset of VS Code says about a text in the place of the case. */
function lint({ kind, path = paths[kind ?? 'prompt'], files, vscode }: Case, text: string): Diagnostic[] {
  const compat = { vscode: vscode ?? defaultLintSettings.compat.vscode };
  return runRules(graphOf({ [path]: text, ...files }, ['src/a.ts']), rules, {
    settings: { ...defaultLintSettings, presets: ['vscode'], compat },
  });
}

function placeOf({ ruleId, severity, span }: Diagnostic): string {
  return `${ruleId} ${severity} ${span.start.line}:${span.start.column}`;
}

test('every case has a rule with a place, or a reason for having none', () => {
  expect(cases.filter(({ rule, at, note }) => (rule === undefined ? note === undefined : at === undefined)).map(({ id }) => id)).toEqual(
    [],
  );
  const keys = cases.map(({ id, vscode }) => `${id} ${vscode}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test.each(cases.filter(({ rule }) => rule !== undefined).map((item) => [`${item.id} ${item.vscode ?? ''}`, item] as const))(
  '%s',
  (_, item) => {
    const { rule = '', says, severity = says === 'hint' ? 'info' : says, at = '', also = [], accepted = [] } = item;
    const found = lint(item, textOf(item));
    expect(found.map(placeOf)).toContain(`${rule} ${severity} ${at}`);
    expect(found.map(({ ruleId }) => ruleId).toSorted()).toEqual([rule, ...also].toSorted());
    for (const header of accepted) {
      const text = header.includes('\n---\n') ? `---\n${header}` : textOf({ ...item, header, body: '' });
      expect({ header, found: lint(item, text).flatMap((other) => (other.ruleId === rule ? [placeOf(other)] : [])) }).toEqual({
        header,
        found: [],
      });
    }
  },
);
