import { expect, test } from 'vitest';
import type { BuildReport } from '../../src/index.ts';
import { amp } from '../../src/runtimes/amp.ts';
import { repository } from '../temporary-repository.ts';
import { primitives } from '../terminal.ts';
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

test('beside another runtime, what an AGENTS.md of a person keeps out is said to be kept from Amp', async () => {
  const root = repository({
    'AGENTS.md': '# By hand\n',
    '.github/instructions/all.instructions.md': source('applyTo: "**"', '# All\n\nBe brief.'),
    '.github/instructions/src.instructions.md': source('applyTo: "src/**"', '# Source\n\nBe typed.'),
    'src/x.ts': '',
    'y.ts': '',
  });
  const { outputs } = JSON.parse((await primitives(root, 'build', '--runtime', 'agents-md,amp', '--json')).out) as BuildReport;
  expect(outputs).toMatchObject([
    { path: 'AGENTS.md', runtime: 'agents-md,amp', state: 'kept', reason: 'hand-written' },
    { path: 'src/AGENTS.md', runtime: 'agents-md,amp', state: 'created' },
  ]);
  const { out, code } = await primitives(root, 'verify', '--runtime', 'amp');
  expect([code, out.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining('primitives build --add-regions')]);
});
