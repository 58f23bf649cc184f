import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../src/index.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const outcomes = (root: string): Outcome[] =>
  Object.entries(contentsOf(root)).flatMap(([path, text]) =>
    path.startsWith('.primitives/learn/outcomes/') ? [parse(text) as Outcome] : [],
  );

const stack = {
  subject: 'Tech stack',
  fact: 'The service runs on Node 22 with Fastify.',
  citations: ['package.json', 'src/server.ts:12', 'the README'],
  reason: 'Every change needs to know',
  category: 'tech-stack',
};

async function taken(text: string, ...args: string[]): Promise<{ out: string; lessons: NonNullable<Outcome['lessons']> }> {
  const root = repository({ 'facts.json': text });
  const { out } = await primitives(root, 'learn', 'harvest', '--facts', 'facts.json', ...args);
  return { out, lessons: outcomes(root).flatMap(({ lessons = [] }) => lessons) };
}

describe('facts that VS Code remembers', () => {
  test('a fact becomes a lesson with what it cites, the reason beside it, and is known the second time', async () => {
    const root = repository({ 'facts.json': JSON.stringify(stack) });
    const first = await primitives(root, 'learn', 'harvest', '--facts', 'facts.json');
    expect(first.code).toBe(0);
    const [outcome] = outcomes(root);
    expect(outcome).toMatchObject({
      task: { title: 'Tech stack' },
      result: 'success',
      by: { actor: 'agent' },
      code: { touched: ['package.json', 'src/server.ts'] },
      lessons: [
        {
          kind: 'fact',
          text: 'Tech stack: The service runs on Node 22 with Fastify.',
          tags: ['tech-stack'],
          cites: ['package.json', 'src/server.ts:12'],
          evidence: ['the README', 'Every change needs to know'],
        },
      ],
      evidence: [{ type: 'file', ref: 'facts.json' }],
    });
    const again = await primitives(root, 'learn', 'harvest', '--facts', 'facts.json');
    expect(again.out).toContain('0 outcomes recorded');
    expect(outcomes(root)).toEqual([outcome]);
  });

  test('it reaches memory as any lesson does: proposed, approved by a person, applied, and verified', async () => {
    const root = repository({
      'facts.json': JSON.stringify({ subject: 'server', fact: 'The server starts in main().', citations: ['src/server.ts:1'] }),
      'src/server.ts': 'export function main() {}\n',
      'src/service.memory.md':
        '---\ndescription: Service\napplyTo: "src/**"\n---\n\n# Service\n\n## Facts\n\n- **[fact]** It is small.\n  <!-- m-3c8x0v4t 2025-11-03 -->\n',
    });
    await primitives(root, 'learn', 'harvest', '--facts', 'facts.json');
    expect((await primitives(root, 'learn', 'propose')).out).toContain('add [fact] The server starts in main(). to src/service.memory.md');
    expect(contentsOf(root)['src/service.memory.md']).not.toContain('main()');
    await primitives(root, 'learn', 'approve', '--all', '--by', 'Ann');
    expect((await primitives(root, 'learn', 'apply')).code).toBe(0);
    expect(contentsOf(root)['src/service.memory.md']).toMatch(
      /\*\*\[fact\]\*\* The server starts in main\(\)\.\n {2}<!-- m-\w+ .*cites=src\/server\.ts:1 -->/,
    );
    expect((await primitives(root, 'learn', 'verify')).code).toBe(0);
  });

  test.each([
    ['coding conventions', 'rule'],
    ['user_preferences', 'rule'],
    ['Known pitfalls', 'pitfall'],
    ['pattern', 'pattern'],
    ['architecture-decision', 'decision'],
    ['general', 'fact'],
    [undefined, 'fact'],
  ])('of the category %s it is a %s', async (category, kind) => {
    const { lessons } = await taken(JSON.stringify({ subject: 's', fact: 'Names are short.', category }));
    expect(lessons.map((lesson) => lesson.kind)).toEqual([kind]);
  });

  test('a list, one on each line, and citations as one text', async () => {
    const facts = [
      { subject: 'a', fact: 'A is first.', citations: 'src/a.ts:10, src/b.ts' },
      { subject: 'b', fact: 'B is second.' },
    ];
    const asList = await taken(JSON.stringify(facts));
    const asLines = await taken(`\uFEFF${facts.map((fact) => JSON.stringify(fact)).join('\r\n')}\r\n`);
    const texts = ({ lessons }: typeof asList): unknown[] => lessons.map(({ text, cites }) => [text, cites]).toSorted();
    expect(texts(asList)).toEqual([
      ['A is first.', ['src/a.ts:10', 'src/b.ts']],
      ['B is second.', undefined],
    ]);
    expect(texts(asLines)).toEqual(texts(asList));
  });

  test.each([
    ['{"subject":"a"}', 'A fact needs a text as its `fact`.'],
    ['{"subject":3,"fact":"b"}', 'A fact needs a text as its `subject`.'],
    ['{"subject":"a","fact":"b","citations":[3]}', '`citations` must be a list of texts.'],
    ['["a"]', 'A fact is an object with `subject` and `fact`.'],
    ['- The stack is Node.', 'It is no JSON.'],
  ])('%s is not taken, and told', async (text, reason) => {
    const { out, lessons } = await taken(text);
    expect(lessons).toEqual([]);
    expect(out).toContain(reason);
  });

  test('one bad line leaves the others, and has its place', async () => {
    const { out, lessons } = await taken('{"subject":"a","fact":"A is first."}\n{"subject":\n{"subject":"c","fact":"C is third."}\n');
    expect(lessons.map(({ text }) => text).toSorted()).toEqual(['A is first.', 'C is third.']);
    expect(out).toContain('not taken facts.json:2:1');
  });

  test('paths that lead out are no citations, and what must not be committed is refused', async () => {
    const { lessons } = await taken(
      JSON.stringify({ subject: 'a', fact: 'A is first.', citations: ['../secret.txt', '/etc/passwd', 'src/a.ts'] }),
    );
    expect(lessons[0]?.cites).toEqual(['src/a.ts']);
    const refused = await taken(JSON.stringify({ subject: 'key', fact: `The key is ghp_${'aB3dE5gH7jK9mN1pQ2sT'}${'4vW6xY8zC0bD1fG2'}` }));
    expect(refused.lessons).toEqual([]);
  });
});
