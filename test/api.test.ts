import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from './temporary-repository.ts';

const root = join(import.meta.dirname, '..');
const entry = join(root, 'dist/index.js');

/** Runs a module as a user of the package would, on the built files. */
function runModule(cwd: string, code: string): { status: number | null; stdout: string; stderr: string } {
  const source = code.replaceAll("'agent-primitives'", JSON.stringify(entry));
  return spawnSync(process.execPath, ['--input-type=module', '-e', source], { cwd, encoding: 'utf8' });
}

test('the example of the README runs', () => {
  const example = /```js\n([^]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
  const cwd = repository({ 'AGENTS.md': '# Rules\n\n[gone](gone.md)\n' });
  const { status, stdout, stderr } = runModule(cwd, example);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain("ruleId: 'no-broken-link'");
  expect(stdout).toContain("path: 'AGENTS.md'");
});

test('remark plugins see the tree before the facts are taken from it', () => {
  const cwd = repository({ 'a.prompt.md': 'See [[gone]].\n' });
  const { stdout, stderr } = runModule(
    cwd,
    `import { loadProject, rules, runRules } from 'agent-primitives';
    // Wiki links, in the smallest form that shows the point.
    const wikiLinks = () => (tree) => {
      for (const paragraph of tree.children) {
        paragraph.children = paragraph.children.map((node) =>
          node.value?.includes('[[') ? { type: 'link', url: 'gone.md', children: [{ ...node, value: 'gone' }], position: node.position } : node);
      }
    };
    const project = { root: process.cwd() };
    for (const plugins of [[], [wikiLinks]]) {
      const { graph } = await loadProject({ ...project, plugins });
      console.log(runRules(graph, rules).map(({ ruleId }) => ruleId).join());
    }`,
  );
  expect({ stdout, stderr }).toEqual({ stdout: '\nno-broken-link\n', stderr: '' });
});

test('the package ships what it says, and its types stand alone', () => {
  const { exports, bin, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, { types: string; default: string }>;
    bin: Record<string, string>;
    files: string[];
  };
  for (const path of [exports['.']?.types, exports['.']?.default, bin['primitives']]) {
    expect(readFileSync(join(root, path ?? ''), 'utf8').length).toBeGreaterThan(0);
    expect(files.some((folder) => path?.replace(/^\.\//, '').startsWith(`${folder}/`))).toBe(true);
  }
});
