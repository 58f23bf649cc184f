import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CompareReport, ExplainReport, ResolveReport } from '../src/index.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const rule = (applyTo: string, text: string): string => `---\ndescription: A rule\napplyTo: "${applyTo}"\n---\n\n${text}\n`;

const project = {
  '.apm/instructions/ts.instructions.md': rule('src/**/*.ts', '# Types\n\nSee [naming](../context/naming.context.md).'),
  '.apm/instructions/all.instructions.md': rule('**', '# All\n\nBe brief.'),
  '.apm/instructions/call.instructions.md': '---\ndescription: Only when asked\n---\n\n# Call\n',
  '.apm/context/naming.context.md': '# Naming\n\nNouns.\n',
  '.apm/agents/reviewer.agent.md': '---\nname: reviewer\ndescription: Reviews\n---\n\n# Reviewer\n\nReview.\n',
  'src/a.ts': '',
  'src/b.py': '',
};

async function built(ids: string, files: Readonly<Record<string, string>> = project): Promise<string> {
  const root = repository(files);
  expect((await primitives(root, 'build', '--runtime', ids)).code).toBe(0);
  return root;
}

async function resolved(
  root: string,
  path: string,
  runtime: string,
): Promise<NonNullable<ResolveReport['results'][number]['runtimes']>[number]> {
  const { out } = await primitives(root, 'resolve', path, '--runtime', runtime, '--format', 'json');
  const context = (JSON.parse(out) as ResolveReport).results[0]?.runtimes?.[0];
  if (context === undefined) throw new Error(out);
  return context;
}

describe('resolve --runtime', () => {
  test('says what a runtime loads from built files, why, and what they were built from', async () => {
    const root = await built('claude');
    const { documents, offered, unbuilt } = await resolved(root, 'src/a.ts', 'claude');
    expect(documents.map(({ path, reason, sources }) => [path, reason, sources])).toEqual([
      ['.claude/rules/all.md', { type: 'always' }, ['.apm/instructions/all.instructions.md']],
      ['.claude/rules/ts.md', { type: 'glob', pattern: '**/src/**/*.ts' }, ['.apm/instructions/ts.instructions.md']],
    ]);
    expect(offered.map(({ kind, name, sources }) => [kind, name, sources])).toContainEqual([
      'agent',
      'reviewer',
      ['.apm/agents/reviewer.agent.md'],
    ]);
    expect(unbuilt).toBeUndefined();
  });

  test('says which command builds what is not there, or gone', async () => {
    const root = repository(project);
    const before = await primitives(root, 'resolve', 'src/a.ts', '--runtime', 'claude');
    expect(before.out).toContain('Nothing is built for it here: `primitives build --runtime claude` writes 4 primitives.');
    await primitives(root, 'build', '--runtime', 'claude');
    unlinkSync(join(root, '.claude/rules/ts.md'));
    const after = await primitives(root, 'resolve', 'src/a.ts', '--runtime', 'claude');
    expect(after.out.replace(/\s+/g, ' ')).toContain('1 file that a build has written is gone (.claude/rules/ts.md)');
  });

  test('a limit says what it has cut, and what it leaves out', async () => {
    const root = repository({
      'AGENTS.md': `# Root\n\n${'word '.repeat(8000)}\n`,
      'src/AGENTS.md': '# Inner\n\nNever seen.\n',
    });
    const { documents, leftOut } = await resolved(root, 'src/a.ts', 'codex');
    expect(documents.map(({ path, bytes, cut }) => [path, bytes, cut?.bytes, cut?.limit.max])).toEqual([
      ['AGENTS.md', 32_768, `# Root\n\n${'word '.repeat(8000)}`.trimEnd().length - 32_768, 32_768],
    ]);
    expect(leftOut.map(({ path }) => path)).toEqual(['src/AGENTS.md']);
    const { out } = await primitives(root, 'resolve', 'src/a.ts', '--runtime', 'codex');
    expect(out).toContain('src/AGENTS.md is left out');
  });

  test('what git ignores counts when a build has written it', async () => {
    const root = repository({ ...project, '.gitignore': '.claude/\n' });
    await primitives(root, 'build', '--runtime', 'claude');
    const { documents } = await resolved(root, 'src/a.ts', 'claude');
    expect(documents.map(({ path }) => path)).toEqual(['.claude/rules/all.md', '.claude/rules/ts.md']);
  });

  test('--format markdown prints the texts and nothing else', async () => {
    const root = await built('claude');
    const { out } = await primitives(root, 'resolve', 'src/b.py', '--runtime', 'claude', '--format', 'markdown');
    expect(out).toBe('<!-- .claude/rules/all.md -->\n\n# All\n\nBe brief.\n');
    const both = await primitives(root, 'resolve', 'src/b.py', 'src/c.py', '--runtime', 'claude', '--format', 'markdown');
    expect(both.out.match(/^<!-- claude: .* -->$/gm)).toEqual(['<!-- claude: src/b.py -->', '<!-- claude: src/c.py -->']);
  });
});

describe('resolve --explain', () => {
  async function explained(root: string, ...args: string[]): Promise<ExplainReport['results']> {
    const { out, err } = await primitives(root, 'resolve', ...args, '--format', 'json');
    if (err !== '') throw new Error(err);
    return (JSON.parse(out) as ExplainReport).results;
  }

  test('each pattern is tried, and what does not match says where it ends', async () => {
    const root = repository({ ...project, 'x.instructions.md': rule('src/api/*.ts, *.PY, ./a, /src/**, src, !b', '# X') });
    const [result] = await explained(root, 'src/web/a.ts', '--explain', 'x', '--dialect', 'rooted');
    expect(result?.patterns.map(({ pattern, why }) => `${pattern}: ${why}`)).toEqual([
      'src/api/*.ts: the path has no folder `api` behind `src`',
      '*.PY: the file name `a.ts` does not match `*.PY` at the root of the repository',
      './a: it has a segment `.` or `..`, which no path has',
      '/src/**: it starts with `/`, and paths do not, so it matches nothing',
      'src: it names `src` itself and not what is below: write `src/**`',
      '!b: `!` in front does not negate: no runtime reads it so, and it matches nothing',
    ]);
    const [python] = await explained(root, 'b.py', '--explain', 'x.instructions.md', '--dialect', 'rooted');
    expect(python?.patterns[1]).toMatchObject({ matches: false, otherDialect: 'vscode' });
  });

  test.each([
    ['src/a.ts', 'all', true, 'apply-to'],
    ['src/a.ts', 'ts', true, 'apply-to'],
    ['src/b.py', 'ts', false, 'no-match'],
    ['src/a.ts', 'naming', true, 'link'],
    ['src/b.py', 'naming', false, 'no-match'],
    ['src/a.ts', 'call', false, 'on-demand'],
    ['src/a.ts', 'reviewer', false, 'called'],
    ['src/a.ts', 'context/naming.context.md', true, 'link'],
    ['src/a.ts', 'src/b.py', false, 'unread'],
  ])('%s, %s: %s, %s', async (path, name, applies, how) => {
    const [result] = await explained(repository(project), path, '--explain', name);
    expect([result?.applies, result?.how]).toEqual([applies, how]);
  });

  test('links are followed from what applies by itself', async () => {
    const [result] = await explained(repository(project), 'src/a.ts', '--explain', 'naming');
    expect(result?.chain.map(({ from, to, span }) => [from, span.start.line, to])).toEqual([
      ['.apm/instructions/ts.instructions.md', 8, '.apm/context/naming.context.md'],
    ]);
  });

  test('says through which file a runtime brings it, or why it does not', async () => {
    const root = await built('claude,agents-md');
    const arrivals = async (path: string, name: string, runtimes: string): Promise<string[]> => {
      const [result] = await explained(root, path, '--explain', name, '--runtime', runtimes);
      return (result?.runtimes ?? []).map(({ runtime, arrives, by, why }) =>
        [runtime, arrives, ...by.map((file) => file.path), why].join(' ').trim(),
      );
    };
    expect(await arrivals('src/a.ts', 'ts', 'claude,agents-md')).toEqual([
      'claude loaded .claude/rules/ts.md',
      'agents-md loaded src/AGENTS.md',
    ]);
    expect(await arrivals('x.py', 'ts', 'claude')).toEqual([
      'claude no .claude/rules/ts.md and 1 more are built from it and do not load for this path.',
    ]);
    expect(await arrivals('src/a.ts', 'reviewer', 'claude,agents-md')).toEqual([
      'claude offered .claude/agents/reviewer.md',
      'agents-md no AGENTS.md has no place for agents: nothing is built.',
    ]);
    expect(await arrivals('src/a.ts', 'ts', 'gemini')).toEqual([
      'gemini no It is not built: `primitives build --runtime gemini` writes it, or says why not.',
    ]);
    expect(await arrivals('src/a.ts', 'call', 'agents-md')).toEqual([
      'agents-md offered AGENTS.md The file leads to it and does not hold its text.',
    ]);
    expect(await arrivals('src/a.ts', 'naming', 'claude')).toEqual([
      'claude no No runtime reads a context by itself: it arrives when the agent follows a link to it.',
    ]);
    unlinkSync(join(root, '.claude/rules/ts.md'));
    expect((await arrivals('src/a.ts', 'ts', 'claude'))[0]).toContain('.claude/rules/ts.md was built and is gone');
  });

  test('a text that is not the same in a built file arrives, and is said to differ', async () => {
    const long = rule('**/*.ts', '# Long\n\nOne says it.\n\nTwo says it again, at length.\n\nThree does not.');
    const root = await built('claude', { ...project, '.apm/instructions/long.instructions.md': long });
    const file = join(root, '.claude/rules/long.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Two says it again, at length.', 'Two is silent.'));
    const [result] = await explained(root, 'src/a.ts', '--explain', 'long', '--runtime', 'claude');
    expect(result?.runtimes?.[0]).toMatchObject({
      arrives: 'loaded',
      why: 'What stands in .claude/rules/long.md is not what it says: `primitives verify` names the first difference.',
    });
  });

  test('what is left out or cannot be read says so', async () => {
    const root = repository({ ...project, 'primitives.config.json': '{ "ignore": ["old"] }', 'old/x.instructions.md': rule('**', '# X') });
    const [ignored] = await explained(root, 'a.ts', '--explain', 'old/x.instructions.md');
    expect(ignored?.why).toContain('`ignore`');
    await primitives(root, 'build', '--runtime', 'claude');
    const [output] = await explained(root, 'a.ts', '--explain', '.claude/rules/all.md');
    expect(output?.why).toContain('A build has written it from .apm/instructions/all.instructions.md');
  });

  test('names that are unknown, or that two have, are not guessed', async () => {
    const root = repository({ 'a/x.agent.md': '', 'b/x.agent.md': '', 'c/plan.prompt.md': '' });
    expect((await primitives(root, 'resolve', 'f', '--explain', 'x')).err).toContain('a/x.agent.md, b/x.agent.md. Name one by its path');
    expect((await primitives(root, 'resolve', 'f', '--explain', 'plam')).err).toContain('Did you mean `plan`?');
    expect((await primitives(root, 'resolve', 'f', '--explain', 'b/x.agent.md')).code).toBe(0);
  });
});

describe('resolve --compare', () => {
  test('has a row for each primitive, a column for each runtime, and says what only one has', async () => {
    const root = await built('claude,agents-md');
    const { out } = await primitives(root, 'resolve', 'src/b.py', '--compare', 'source,claude,agents-md', '--format', 'json');
    const [result] = (JSON.parse(out) as CompareReport).results;
    expect(result?.columns.map(({ id }) => id)).toEqual(['source', 'claude', 'agents-md']);
    const states = Object.fromEntries((result?.rows ?? []).map(({ path, cells }) => [path, cells.map(({ state }) => state)]));
    expect(states).toMatchObject({
      '.apm/instructions/all.instructions.md': ['loaded', 'loaded', 'loaded'],
      '.apm/instructions/ts.instructions.md': ['none', 'none', 'loaded'],
      '.apm/instructions/call.instructions.md': ['offered', 'offered', 'offered'],
      '.apm/agents/reviewer.agent.md': ['offered', 'offered', 'none'],
    });
    expect(result?.only.find(({ id }) => id === 'agents-md')?.paths).toEqual(['.apm/instructions/ts.instructions.md']);
    const text = await primitives(root, 'resolve', 'src/b.py', '--compare', 'claude,agents-md');
    expect(text.out.trimEnd().split('\n').at(-1)).toBe('  only agents-md loads: .apm/instructions/ts.instructions.md');
  });

  test.each([
    [['--compare', 'claude'], 'two or more'],
    [['--compare', 'claude,cluade'], 'Did you mean `claude`?'],
    [['--compare', 'claude,codex', '--runtime', 'vscode'], 'Leave --runtime out'],
    [['--compare', 'claude,codex', '--explain', 'x'], 'Use one of them'],
    [['--compare', 'claude,codex', '--format', 'markdown'], 'Use text or json'],
  ])('%s is refused', async (args, message) => {
    const { code, err } = await primitives(repository(project), 'resolve', 'a.ts', ...args);
    expect([code, err.includes(message)]).toEqual([2, true]);
  });
});

describe('flags of resolve', () => {
  test('what would change nothing is refused', async () => {
    const root = await built('claude');
    for (const flags of [
      ['--runtime', 'claude', '--agent', 'reviewer'],
      ['--compare', 'claude,vscode', '--dialect', 'rooted'],
    ]) {
      const { code, err } = await primitives(root, 'resolve', 'src/a.ts', ...flags);
      expect([code, err]).toEqual([2, expect.stringContaining('is part of what the sources promise')]);
    }
    expect((await primitives(root, 'resolve', 'src/a.ts', '--compare', 'source,claude', '--agent', 'reviewer')).code).toBe(0);
  });

  test('`all` of a comparison stands beside the sources', async () => {
    const root = await built('claude');
    const { out } = await primitives(root, 'resolve', 'src/a.ts', '--compare', 'source,all', '--format', 'json');
    const ids = (JSON.parse(out) as CompareReport).results[0]?.columns.map(({ id }) => id);
    expect(ids?.slice(0, 3)).toEqual(['source', 'agents-md', 'vscode']);
  });

  test('one more that all offer is counted in the singular', async () => {
    const { '.apm/instructions/call.instructions.md': _, ...others } = project;
    const root = await built('claude,cursor', others);
    const { out } = await primitives(root, 'resolve', 'src/a.ts', '--compare', 'claude,cursor');
    expect(out).toContain('1 more is offered in every column');
  });
});

describe('paths of resolve', () => {
  test.each([['../x.ts'], ['/etc/passwd'], ['']])('%j is refused', async (path) => {
    expect((await primitives(repository(project), 'resolve', path)).code).toBe(2);
  });

  test('an absolute path inside is one from the root', async () => {
    const root = repository(project);
    expect((await primitives(root, 'resolve', join(root, 'src/a.ts'))).out).toBe((await primitives(root, 'resolve', 'src/a.ts')).out);
  });

  test('folders and names in another case are said', async () => {
    const root = repository(project);
    expect((await primitives(root, 'resolve', 'src')).err).toContain('`src` is a folder');
    expect((await primitives(root, 'resolve', 'SRC/A.ts')).err).toContain('`src/a.ts` does');
  });

  test.each([[[]], [['--runtime', 'vscode']], [['--explain', 'all']], [['--compare', 'source,vscode']]])(
    'what a terminal would obey is shown, with %j',
    async (args) => {
      const { out } = await primitives(repository(project), 'resolve', 'a\u001B[2J\n.ts', ...args);
      expect(out).toContain('a\\u{001B}[2J\\u{000A}.ts');
    },
  );

  test('only what applies is read to its end, and the answer is the same', async () => {
    const root = repository({
      ...project,
      'loop.instructions.md': rule('**/*.ts', '# Loop\n\n[all](.apm/instructions/call.instructions.md)'),
      'odd.instructions.md': '\uFEFF---\napplyTo: "**/*.ts"\n---\n[m](m.memory.md)\n',
      'open.instructions.md': '---\napplyTo: "**/*.ts"\n',
      'm.memory.md': '# M\n\n[x](src/x.context.md)\n',
      'src/x.context.md': '# X\n',
    });
    const { out } = await primitives(root, 'resolve', 'src/a.ts', '--format', 'json');
    const lazy = (JSON.parse(out) as ResolveReport).results[0];
    const full = await primitives(root, 'resolve', 'src/a.ts', '--runtime', 'vscode', '--format', 'json');
    const whole = (JSON.parse(full.out) as ResolveReport).results[0];
    expect(lazy?.documents).toEqual(whole?.documents);
    expect(lazy?.documents.map(({ path }) => path)).toContain('src/x.context.md');
  });
});
