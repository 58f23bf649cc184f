import { describe, expect, test } from 'vitest';
import { coveredFiles } from '../src/coverage/covered-files.ts';
import { loaderClasses } from '../src/coverage/runtime-reading.ts';
import { promisedReading, resolveContext, runtimes } from '../src/index.ts';
import type { CoverageReport } from '../src/index.ts';
import { loadProject } from '../src/project.ts';
import { builtProject } from './built-project.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';
import { corpus, sharedIsPresent } from './truth.ts';

const corpora = ['az-scout', 'agenticai', 'tta-dev'];

/** About so many of a list, spread over it. */
function sample<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0);
}

describe('classes of files', () => {
  test.runIf(sharedIsPresent).each(corpora)('of the promise: each file of %s is read what its class is read', async (name) => {
    const { graph } = await loadProject({ root: corpus(name), linked: 'all' });
    for (const dialect of ['vscode', 'rooted'] as const) {
      const { files, classOf, classes } = promisedReading(graph, dialect);
      for (const [index, path] of files.entries()) {
        if (index % 7 !== 0) continue;
        const wanted = new Set(resolveContext(graph, path, { dialect }).documents.map((document) => document.path));
        const found = new Set((classes[classOf[index] ?? 0]?.parts ?? []).map((part) => part.path));
        expect([path, [...found].toSorted()]).toEqual([path, [...wanted].toSorted()]);
      }
    }
  });

  test.runIf(sharedIsPresent).each(corpora)('of each runtime: it loads for each file of %s what it loads for its example', async (name) => {
    const { graph } = await loadProject({ root: corpus(name), linked: 'all' });
    const texts = new Map([...graph.documents].map(([path, { text }]) => [path, text]));
    const files = coveredFiles(graph);
    for (const runtime of runtimes) {
      const { tree } = builtProject(graph, [runtime], texts);
      const load = runtime.load(tree);
      const { examples, classOf } = loaderClasses(runtime, tree, files);
      for (const path of sample(files, 150)) {
        const example = examples[classOf[files.indexOf(path)] ?? 0] ?? '';
        const loaded = (file: string): unknown => load(file).documents.map((document) => [document.path, document.reason.type]);
        expect([runtime.id, path, loaded(path)]).toEqual([runtime.id, path, loaded(example)]);
      }
    }
  });

  test('rules that were written by hand, in folders and by patterns, tell files apart', () => {
    const texts = new Map([
      ['packages/a/.claude/rules/x.md', '---\npaths: ["lib/*.ts"]\n---\n# X\n'],
      ['packages/a/CLAUDE.md', '# A\n\n@more.md\n'],
      ['packages/a/more.md', '# More\n'],
      ['.cursor/rules/y.mdc', '---\nglobs: *.tsx, docs/**\n---\n# Y\n'],
      ['docs/.cursor/rules/z.mdc', '---\nglobs:\n---\n# Z\n'],
    ]);
    const files = ['a.tsx', 'b.ts', 'docs/a.md', 'packages/a/lib/a.ts', 'packages/a/lib/b.js', 'packages/a/x.ts', 'packages/b/lib/a.ts'];
    const tree = {
      files: [...texts.keys(), ...files].toSorted(),
      has: (path: string) => texts.has(path) || files.includes(path),
      read: (path: string) => texts.get(path),
    };
    for (const runtime of runtimes) {
      const load = runtime.load(tree);
      const { examples, classOf } = loaderClasses(runtime, tree, files);
      for (const [index, path] of files.entries()) {
        expect([runtime.id, path, load(path).documents]).toEqual([runtime.id, path, load(examples[classOf[index] ?? 0] ?? '').documents]);
      }
    }
  });
});

describe('coverage', () => {
  const rule = (applyTo: string): string =>
    `---\ndescription: A rule\napplyTo: "${applyTo}"\n---\n\n# A rule\n\n${'Say it well. '.repeat(10)}\n`;
  const project = {
    '.github/instructions/ts.instructions.md': rule('src/**/*.ts'),
    '.github/instructions/dead.instructions.md': rule('/src/**, old/**'),
    '.github/instructions/call.instructions.md': '---\ndescription: When asked\n---\n# Call\n',
    'src/a.ts': '',
    'src/web/b.ts': '',
    'src/c.py': '',
    'docs/d.txt': '',
  };

  async function result(root: string, ...args: string[]): Promise<CoverageReport['results'][number]> {
    const { out } = await primitives(root, 'coverage', ...args, '--format', 'json');
    const [first] = (JSON.parse(out) as CoverageReport).results;
    if (first === undefined) throw new Error(out);
    return first;
  }

  test('says what is reached, by folder, and what reaches nothing', async () => {
    const { files, reached, percent, unreached, idle, onDemand, folders } = await result(repository(project));
    expect([files, reached, percent]).toEqual([4, 2, 50]);
    expect(unreached).toEqual(['docs/d.txt', 'src/c.py']);
    expect(idle).toEqual([
      {
        path: '.github/instructions/dead.instructions.md',
        why: '`/src/**`: it starts with `/`, which VS Code takes for the root of the disk, so it matches nothing; `old/**`: no file matches',
      },
    ]);
    expect(onDemand).toEqual(['.github/instructions/call.instructions.md']);
    expect(folders.map(({ folder, tokens, dominant }) => [folder, tokens, dominant?.path])).toEqual([
      ['docs', { min: 0, median: 0, max: 0 }, undefined],
      ['src', { min: 0, median: 36, max: 36 }, '.github/instructions/ts.instructions.md'],
    ]);
  });

  test('what is always loaded covers everything, unless --scoped leaves it out', async () => {
    const root = repository({ ...project, 'AGENTS.md': '# Agents\n\nBe kind.\n' });
    expect(await result(root)).toMatchObject({ percent: 100, reached: 4, scoped: 2, always: [{ path: 'AGENTS.md' }] });
    expect(await result(root, '--scoped')).toMatchObject({ percent: 50, unreached: ['docs/d.txt', 'src/c.py'] });
  });

  test('--fail-under is held against all files that are looked at', async () => {
    const root = repository(project);
    expect((await primitives(root, 'coverage', '--fail-under', '50')).code).toBe(0);
    const failed = await primitives(root, 'coverage', '--fail-under', '50.1');
    expect([failed.code, failed.err]).toEqual([
      1,
      'primitives: 50 % of the files are reached (source), fewer than the 50.1 % that --fail-under asks for.\n',
    ]);
    expect((await primitives(root, 'coverage', 'src/web', '--fail-under', '100')).code).toBe(0);
    expect((await primitives(root, 'coverage', '--fail-under', '101')).code).toBe(2);
    expect((await primitives(repository({}), 'coverage', '--fail-under', '100')).code).toBe(0);
  });

  test('paths limit it, and folders below them are told apart', async () => {
    const root = repository(project);
    expect((await result(root, 'src')).folders.map(({ folder, files }) => [folder, files])).toEqual([
      ['src', 2],
      ['src/web', 1],
    ]);
    expect((await result(root, '**/*.py')).files).toBe(1);
    expect((await primitives(root, 'coverage', 'nowhere')).err).toContain('There is no file `nowhere`');
    expect((await primitives(root, 'coverage', '../x')).code).toBe(2);
  });

  test('--runtime looks at what lies here', async () => {
    const root = repository(project);
    expect(await result(root, '--runtime', 'claude')).toMatchObject({ percent: 0, unbuilt: 'primitives build --runtime claude' });
    await primitives(root, 'build', '--runtime', 'claude');
    expect(await result(root, '--runtime', 'claude')).toMatchObject({ reader: 'claude', files: 4, percent: 50 });
    expect(await result(root, '--runtime', 'vscode')).toMatchObject({ percent: 50 });
  });

  test('a dialect of sources changes nothing of what a runtime loads, and is refused', async () => {
    const { code, err } = await primitives(repository({ 'a.ts': '' }), 'coverage', '--runtime', 'claude', '--dialect', 'rooted');
    expect([code, err]).toEqual([2, expect.stringContaining('a runtime has its own way')]);
  });

  test('--list names the files', async () => {
    const root = repository(project);
    expect((await primitives(root, 'coverage')).out).toContain('2 not reached; --list names them');
    expect((await primitives(root, 'coverage', '--list')).out).toContain('not reached\n  docs/d.txt\n  src/c.py\n');
  });
});
