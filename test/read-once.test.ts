import { expect, test } from 'vitest';
import { loadProject, planBuild, runtimes, workingTree } from '../src/index.ts';
import { repository } from './temporary-repository.ts';

test('each source is read once, however many runtimes are built', async () => {
  const sources = {
    '.apm/instructions/a.instructions.md':
      '---\napplyTo: "**/*.ts"\n---\n\nSee [b](../context/b.context.md#b) and [c](../../docs/c.md#c).\n',
    '.apm/instructions/on-demand.instructions.md': '---\ndescription: On demand\n---\n\nText.\n',
    '.apm/context/b.context.md': '# B\n\nSee [c](../../docs/c.md#c).\n',
    '.apm/prompts/p.prompt.md': '---\ndescription: P\nagent: helper\n---\n\n${input:x} with [b](../context/b.context.md#b).\n',
    '.apm/agents/helper.agent.md': '---\ndescription: H\ntools: [read]\nhandoffs: [{label: Go, agent: helper}]\n---\n\nText.\n',
    '.apm/skills/s/SKILL.md': '---\nname: s\ndescription: S\n---\n\nSee [r](reference.md#r).\n',
    '.apm/skills/s/reference.md': '# R\n\nText.\n',
    '.apm/copilot-instructions.md': 'For all.\n',
    'docs/c.md': '# C\n',
  };
  const root = repository({ ...sources, 'src/a.ts': '', '.apm/skills/s/run.sh': 'true\n' });
  const tree = workingTree(root);
  const reads: string[] = [];
  const counting = {
    ...tree,
    read: (path: string) => {
      reads.push(path);
      return tree.read(path);
    },
  };
  const { graph } = await loadProject({ root, tree: counting });
  expect(reads.filter((path) => path in sources).toSorted()).toEqual(Object.keys(sources).toSorted());
  expect(reads).toHaveLength(new Set(reads).size);
  expect(reads).not.toContain('src/a.ts');

  const { length } = reads;
  planBuild(graph, { runtimes, copyPrice: 1 });
  expect(reads).toHaveLength(length);
});
