import { expect, test } from 'vitest';
import { amp } from '../../src/runtimes/amp.ts';
import { built, source } from './built-files.ts';

test('Amp mentions its rules even when none is for everything', () => {
  const { texts } = built('amp', { 'a.instructions.md': source('applyTo: "src/**"') });
  expect([...texts.keys()]).toEqual(['.amp/rules/a.md', 'AGENTS.md']);
  expect(texts.get('AGENTS.md')).toContain('See @.amp/rules/*.md\n');
});

test('Amp reads the AGENTS.md files that another runtime writes', () => {
  const { texts } = built('agents-md,amp', { 'a.instructions.md': source('applyTo: "src/**"') }, ['src/x.ts', 'y.ts']);
  expect([...texts.keys()]).toEqual(['src/AGENTS.md']);
});

test('Amp loads what is mentioned, by its globs', () => {
  const files = new Map([
    ['AGENTS.md', 'Root. See @docs/*.md and @other.md. Ask me@example.com.'],
    ['src/AGENT.md', 'Source.'],
    ['src/CLAUDE.md', 'Not read.'],
    ['docs/always.md', 'Always.'],
    ['docs/some.md', '---\nglobs: ["*.ts"]\n---\nSome.'],
    ['docs/here.md', '---\nglobs: ["./**"]\n---\nHere.'],
    ['docs/sub/deep.md', 'Deeper.'],
  ]);
  const load = amp.load({ files: [...files.keys()].toSorted(), has: (path) => files.has(path), read: (path) => files.get(path) });
  const loaded = (path: string): string[] => load(path).documents.map((document) => document.path);
  expect(loaded('src/x.ts')).toEqual(['AGENTS.md', 'docs/always.md', 'docs/some.md', 'src/AGENT.md']);
  expect(loaded('docs/x.md')).toEqual(['AGENTS.md', 'docs/always.md', 'docs/here.md']);
});
