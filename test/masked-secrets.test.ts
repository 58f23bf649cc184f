import { expect, test } from 'vitest';
import { noBrokenLink } from '../src/lint/rules/no-broken-link.ts';
import { noSecret } from '../src/lint/rules/no-secret.ts';
import { runRules } from '../src/lint/run-rules.ts';
import { defaultLintSettings } from '../src/model/lint-settings.ts';
import { lintText } from '../src/report/lint-text.ts';
import { graphOf } from './in-memory-project.ts';

test('no frame shows a secret, whichever rule speaks of its line', () => {
  const token = `gh${'p_'}q8Zt3VbN0xLr7KdYw2Hs5JmPc9FgUe4TaXo1`;
  const text = `# Keys\n\nUpload with [it](keys/${token}.md).\n`;
  const diagnostics = runRules(graphOf({ 'AGENTS.md': text }), [noSecret, noBrokenLink], {
    settings: { ...defaultLintSettings, presets: ['all'] },
  });
  const report = lintText({ diagnostics, files: 1, textOf: () => text, terminal: { width: 120, color: false } });
  expect(new Set(diagnostics.map(({ ruleId }) => ruleId))).toEqual(new Set(['no-secret', 'no-broken-link']));
  expect(report).toContain('Upload with [it](keys/****');
  expect(report).not.toContain('q8Z');
});
