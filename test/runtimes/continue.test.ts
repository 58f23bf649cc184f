import { expect, test } from 'vitest';
import { continueDev } from '../../src/runtimes/continue.ts';
import { loadedFor, loadedPaths } from '../in-memory-tree.ts';
import { built, source } from './built-files.ts';

test('rules have frontmatter even when they need none: lines of dashes in the text would be taken for it', () => {
  const { texts } = built('continue', { 'a.instructions.md': source('applyTo: "**"', 'One.\n\n---\n\nalwaysApply: false\n\n---\n\nTwo.') });
  expect(texts.get('.continue/rules/a.md')).toMatch(/^---\nalwaysApply: true\n---\n/);
});

test('what no file calls for is a rule that the model asks for by its description', () => {
  const { keysOf } = built('continue', { 'a.instructions.md': '# How to release\n' });
  expect(keysOf('.continue/rules/a.md')).toEqual({ description: 'How to release', alwaysApply: false });
});

test('agents become skills that give way to prompts of their name, and text that would replace the system message is named', () => {
  const { texts, losses } = built('continue', {
    'plan.prompt.md': source('description: P', 'Do <system>nothing</system>.'),
    'plan.agent.md': source('description: A\ntools: [read]'),
  });
  expect([...texts.keys()].some((path) => path === '.continue/skills/plan/SKILL.md')).toBe(false);
  expect(losses.map(([at]) => at)).toEqual(['tools', '<system>nothing</system>']);
});

test('loads by globs, `alwaysApply` and description', () => {
  const files = {
    'AGENTS.md': 'Agents',
    'src/AGENTS.md': 'Not read.',
    '.continue/rules/always.md': 'Always.',
    '.continue/rules/applied.md': '---\nglobs: docs/**\nalwaysApply: true\n---\nA',
    '.continue/rules/asked.md': '---\ndescription: D\nalwaysApply: false\n---\nB',
    '.continue/rules/manual.md': '---\nalwaysApply: false\n---\nC',
    '.continue/rules/some.md': '---\nglobs: ["src/**", "test/**"]\n---\nD',
    '.continue/prompts/p.md': '---\nname: p\ndescription: P\ninvokable: true\n---\nE',
    '.continue/prompts/r.md': 'A rule by mistake.',
  };
  expect(loadedPaths(continueDev, files, 'src/a.ts')).toEqual([
    'AGENTS.md',
    '.continue/rules/always.md',
    '.continue/rules/applied.md',
    '.continue/rules/some.md',
    '.continue/prompts/r.md',
  ]);
  expect(loadedFor(continueDev, files, 'a').offered.map(({ kind, description }) => `${kind} ${description}`)).toEqual([
    'rule D',
    'command P',
  ]);
});
