import { describe, expect, test } from 'vitest';
import { keptFindings, lintWhileLoading, loadProject, rules, runRules, workingTree } from '../src/index.ts';
import type { Diagnostic, Tree } from '../src/index.ts';
import { repository } from './temporary-repository.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';

if (!sharedIsPresent) console.warn(skipped);

/** Lints as the command does: each document is looked at while it is read, and let go. */
async function lintedWhileLoading(root: string, tree: Tree = workingTree(root), select?: readonly string[]): Promise<Diagnostic[]> {
  const selection = select === undefined ? {} : { select };
  const project = await loadProject({ root, tree, artifacts: true, textLater: true, visit: lintWhileLoading(rules), ...selection });
  const only = project.selected === undefined ? {} : { only: project.selected };
  return runRules(project.graph, rules, { settings: project.config.lint, kept: keptFindings(project), ...only });
}

const primitives = {
  '.github/instructions/a.instructions.md':
    '---\napplyTo: "**/*.ts"\n---\n\n# A\n\nUse `tabs` for it. Coverage must be at least 80 %.\n\nSee [m](../../lessons.memory.md#lessons).\n',
  '.github/prompts/p.prompt.md':
    '---\ndescription: Does what is planned\nagent: helper\ntools: [read]\n---\n\n# P\n\nAsk @helper, and use the tool `search`.\n\n```js\nconst a = 1;\n```\n',
  '.github/agents/helper.agent.md':
    '---\ndescription: Helps with plans of features and reviews them\ntools: [read]\n---\n\n# H\n\nYou must not edit files.\n',
  '.github/skills/s/SKILL.md': '---\nname: s\ndescription: Says when a release is due and what it has\n---\n\n# S\n\nText.\n',
  'lessons.memory.md':
    '# Lessons\n\n- Requests for tokens fail without a time limit of ten seconds (`src/a.ts`).\n- Never mock the clock in tests of the queue of jobs.\n',
  'api.spec.md': '# API\n\n## Requirements\n\n1. Answers within 200 ms.\n',
  'AGENTS.md': '# Agents\n\nUse `tabs` for it.\n',
};

test.each([undefined, ['AGENTS.md']])(
  'all that rules ask of a text is taken while it is at hand: it is not read again (%j)',
  async (select) => {
    const root = repository({ ...primitives, 'src/a.ts': '' });
    const tree = workingTree(root);
    const reads: string[] = [];
    const counted: Tree = {
      ...tree,
      read: (path) => {
        reads.push(path);
        return tree.read(path);
      },
    };
    const found = await lintedWhileLoading(root);
    await lintedWhileLoading(root, counted, select);
    // What is found is told in the words of the text.
    const spokenOf = new Set(found.flatMap(({ path, related = [] }) => [path, ...related.map((other) => other.path)]));
    const quiet = Object.keys(primitives).filter((path) => !spokenOf.has(path));
    expect(quiet.length).toBeGreaterThan(3);
    for (const path of quiet) expect([path, reads.filter((read) => read === path).length]).toEqual([path, 1]);
  },
);

test('a text that changes while the repository is being read is an error, and no mixture', async () => {
  const root = repository(primitives);
  const tree = workingTree(root);
  let reads = 0;
  const changing: Tree = {
    ...tree,
    read: (path) => {
      const result = tree.read(path);
      if (path !== 'lessons.memory.md' || result.type !== 'text') return result;
      reads += 1;
      return { ...result, text: `${result.text}${reads}\n` };
    },
  };
  const { graph } = await loadProject({ root, tree: changing, textLater: true, visit: lintWhileLoading(rules) });
  expect(() => graph.documents.get('lessons.memory.md')?.text).toThrow(
    'lessons.memory.md changed while the repository was being read. Run again.',
  );
});

describe.skipIf(!sharedIsPresent)('real repositories', () => {
  test.each(corpora)('%s has the findings that it has when everything is held', async (name) => {
    const root = corpus(name);
    const { graph, config } = await loadProject({ root, artifacts: true });
    expect(await lintedWhileLoading(root)).toEqual(runRules(graph, rules, { settings: config.lint }));
  });
});
