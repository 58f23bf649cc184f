import { describe, expect, test } from 'vitest';
import { contextRoots } from '../src/graph/context-roots.ts';
import { graphOf } from './in-memory-project.ts';

const scoped = (applyTo: string, body: string): string => `---\napplyTo: "${applyTo}"\n---\n\n${body}\n`;

const texts = {
  '.github/copilot-instructions.md': '# All\n\nSee [words](../docs/words.context.md#words).\n',
  '.github/instructions/ts.instructions.md': scoped('**/*.ts', '# TS'),
  '.github/instructions/api.instructions.md': scoped('src/api/**', '# API\n\n[m](../../docs/auth.memory.md#oauth)'),
  '.github/instructions/css.instructions.md': scoped('**/*.css', '# CSS'),
  '.github/agents/a.agent.md': '---\ndescription: A\n---\n\n# A\n',
  '.github/prompts/p.prompt.md': '---\nagent: a\n---\n\n# P\n',
  '.github/prompts/q.prompt.md': '# Q\n',
  'docs/words.context.md': '# Title\n\n## Words\n\nOne.\n\n## Other\n\nTwo.\n',
  'docs/auth.memory.md': '# Auth\n\n## OAuth\n\nThree.\n\n## Other\n\nFour.\n',
};

const graph = graphOf(texts, ['src/api/a.ts', 'src/api/a.css', 'src/b.ts']);

function at(path: keyof typeof texts, text: string): { path: string; span: { start: number; end: number } } {
  const start = texts[path].indexOf(text);
  return { path, span: { start, end: start + text.length } };
}

const ts = at('.github/instructions/ts.instructions.md', '# TS');
const api = at('.github/instructions/api.instructions.md', '# API');
const css = at('.github/instructions/css.instructions.md', '# CSS');
const agent = at('.github/agents/a.agent.md', '# A');
const prompt = at('.github/prompts/p.prompt.md', '# P');
const other = at('.github/prompts/q.prompt.md', '# Q');
const memory = at('docs/auth.memory.md', 'Three');

describe('texts meet in front of a model', () => {
  test.each([
    ['instructions that share a file', ts, api, 'src/api/a.ts'],
    ['instructions that share another', css, api, 'src/api/a.css'],
    ['a section behind a link, where the link loads', memory, ts, 'src/api/a.ts'],
    ['a prompt and its agent', prompt, agent, undefined],
    ['a prompt and any instructions', prompt, css, 'src/api/a.css'],
    ['what is always on and all else', at('docs/words.context.md', 'One'), css, 'src/api/a.css'],
    ['a text and itself', ts, ts, 'src/api/a.ts'],
  ])('%s', (_, a, b, example) => {
    for (const meeting of [contextRoots(graph).meeting(a, b), contextRoots(graph).meeting(b, a)]) {
      expect(meeting).toBeDefined();
      expect(meeting?.example).toBe(example);
    }
  });

  test.each([
    ['instructions for different files', ts, css],
    ['two prompts', prompt, other],
    ['a prompt and an agent that it does not run as', other, agent],
    ['a section that no link names', at('docs/auth.memory.md', 'Four'), ts],
    ['another section of a file that is always on', at('docs/words.context.md', 'Two'), ts],
  ])('but not %s', (_, a, b) => {
    expect(contextRoots(graph).meeting(a, b)).toBeUndefined();
    expect(contextRoots(graph).meeting(b, a)).toBeUndefined();
  });
});
