import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/program.ts';
import { compileGlobList } from '../src/graph/match-glob.ts';
import { runtimes } from '../src/runtimes/index.ts';
import type { Runtime, RuntimeTree } from '../src/runtimes/runtime.ts';
import { filesBelow } from './files-below.ts';
import { captured } from './terminal.ts';

/**
 * fixtures/runtimes/project has every kind of primitive, with awkward globs, links and names. expected/<runtime>/ is what is
 * built from it: `files/`, what the command says, and what the runtime's loader then reads. UPDATE_FIXTURES=1 writes it: read it.
 */
const folder = join(import.meta.dirname, '../fixtures/runtimes');
const project = join(folder, 'project');

test('every runtime has its folder', () => {
  expect(readdirSync(join(folder, 'expected')).toSorted()).toEqual(runtimes.map(({ id }) => id).toSorted());
});

describe.each(runtimes)('$id', (runtime) => {
  test('is written and read as expected', async () => {
    const copy = join(mkdtempSync(join(tmpdir(), 'primitives-runtime-')), 'project');
    cpSync(project, copy, { recursive: true });
    // The runtime stands alone: what no other runtime writes into the tree it cannot leave to it.
    const config = 'primitives.config.json';
    writeFileSync(join(copy, config), JSON.stringify({ build: { runtimes: [runtime.id] } }));
    const { terminal, out } = captured(copy);
    await run(['build', '--losses'], terminal);
    rmSync(join(copy, config));
    const before = filesBelow(project);
    const all = filesBelow(copy);
    const written = new Map([...all].filter(([path, bytes]) => before.get(path) !== bytes && !path.startsWith('.primitives/')));
    rmSync(dirname(copy), { recursive: true, force: true });
    const result = new Map([
      ['stdout.txt', Buffer.from(out()).toString('latin1')],
      ['loaded.txt', Buffer.from(loaded(runtime, all)).toString('latin1')],
      ...[...written].map(([path, bytes]) => [`files/${path}`, bytes] as const),
    ]);
    const expected = join(folder, 'expected', runtime.id);
    if (process.env['UPDATE_FIXTURES'] === '1') write(expected, result);
    expect(Object.fromEntries(result)).toEqual(Object.fromEntries(filesBelow(expected)));
  });

  test('writes what its features say', () => {
    const { rules, agents, prompts, skills, sometimes = [] } = runtime.features;
    const globs = [...rules, ...agents, ...prompts, ...skills];
    const known = [...globs, ...sometimes.map(({ path }) => path)];
    const paths = [...filesBelow(join(folder, 'expected', runtime.id, 'files')).keys()];
    const covered = (path: string, glob: string): boolean => compileGlobList(glob, 'rooted').some(({ matches }) => matches(path));
    expect(paths.filter((path) => !known.some((glob) => covered(path, glob)))).toEqual([]);
    expect(globs.filter((glob) => !paths.some((path) => covered(path, glob)))).toEqual([]);
  });
});

/** What the runtime reads for some paths, and what it is told of. */
function loaded(runtime: Runtime, files: ReadonlyMap<string, string>): string {
  const tree: RuntimeTree = {
    files: [...files.keys()].toSorted(),
    has: (path) => files.has(path),
    read: (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? undefined : Buffer.from(bytes, 'latin1').toString('utf8');
    },
  };
  const load = runtime.load(tree);
  const paths = ['README.md', 'docs/guide.md', 'packages/web/client.test.ts', 'src/api/login.ts', 'src/shared/_old.ts'];
  const blocks = paths.map((path) => {
    const lines = load(path).documents.map(({ path: from, reason, text }) => {
      const why = reason.type === 'glob' ? `glob ${reason.pattern}` : reason.type === 'import' ? `import from ${reason.from}` : reason.type;
      return `  ${from} (${why}, ${Buffer.byteLength(text)} bytes)`;
    });
    return [path, ...lines].join('\n');
  });
  const offered = load('README.md').offered.map(({ kind, name, path, description }) => `  ${kind} ${name} (${path}): ${description}`);
  return `${[...blocks, ['offered', ...offered].join('\n')].join('\n\n')}\n`;
}

function write(expected: string, files: ReadonlyMap<string, string>): void {
  if (existsSync(expected)) rmSync(expected, { recursive: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(expected, path)), { recursive: true });
    writeFileSync(join(expected, path), bytes, 'latin1');
  }
}
