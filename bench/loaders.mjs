// CPU time of the loaders, each in a process of its own: preparing one for a tree of 100,000 files and 500 patterns, then asking it
// for 20,000 of the paths. Rules of Claude Code and Cursor have the same patterns; every fourth folder has an AGENTS.md and a GEMINI.md.
//   npm run bench:loaders [-- --rounds 5] [-- --paths 20000]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generators, option, prepare, printTable, root } from './measure.mjs';

const ids = ['agents-md', 'vscode', 'copilot', 'copilot-cli', 'claude', 'codex', 'cursor', 'gemini', 'windsurf', 'opencode'];
const child = option('child');

if (child === undefined) {
  prepare();
  const folder = mkdtempSync(join(tmpdir(), 'primitives-bench-'));
  execFileSync(process.execPath, [join(generators, 'make-tree.mjs'), folder], { stdio: 'ignore' });
  const measure = (id) =>
    JSON.parse(
      execFileSync(process.execPath, [import.meta.filename, '--child', folder, '--runtime', id, '--paths', option('paths', '20000')], {
        encoding: 'utf8',
      }),
    );
  const rows = ids.map((id) => {
    const runs = Array.from({ length: Number(option('rounds', '5')) }, () => measure(id));
    const median = (key) => runs.map((run) => run[key]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)];
    return [
      id,
      `${median('load').toFixed(0)} ms`,
      `${median('ask').toFixed(0)} ms`,
      `${median('megabytes').toFixed(0)} MiB`,
      `${median('documents')}`,
    ];
  });
  rmSync(folder, { recursive: true, force: true });
  printTable([['', 'prepare', 'ask', 'memory', 'documents'], ...rows]);
} else {
  const { runtimesNamed } = await import(join(root, 'dist/index.js'));
  const { files, texts } = treeIn(child);
  const tree = { files, has: (path) => texts.has(path), read: (path) => texts.get(path) };
  const [runtime] = runtimesNamed([option('runtime')]);
  const step = Math.max(1, Math.floor(files.length / Number(option('paths'))));
  const paths = files.filter((_, index) => index % step === 0);
  const cpu = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const start = cpu();
  const load = runtime.load(tree);
  const prepared = cpu();
  let documents = 0;
  for (const path of paths) documents += load(path).documents.length;
  const megabytes = process.memoryUsage().rss / 1024 / 1024;
  console.log(JSON.stringify({ load: prepared - start, ask: cpu() - prepared, megabytes, documents }));
}

function treeIn(folder) {
  const texts = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .map((path) => [path, path.endsWith('.instructions.md') ? readFileSync(join(folder, path), 'utf8') : '']),
  );
  const folders = [...new Set([...texts.keys()].map((path) => path.slice(0, path.lastIndexOf('/'))))];
  for (const [path, text] of [...texts].filter(([, written]) => written !== '')) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace('.instructions.md', '');
    const [, globs] = /^applyTo: "(.*)"$/m.exec(text);
    texts.set(`.claude/rules/${name}.md`, text.replace(/^applyTo:/m, 'paths:'));
    texts.set(`.cursor/rules/${name}.mdc`, text.replace(/^applyTo:.*$/m, `globs: ${globs}`));
  }
  for (const folder of folders.filter((_, index) => index % 4 === 0)) {
    for (const name of ['AGENTS.md', 'GEMINI.md']) texts.set(`${folder}/${name}`, `Rules for ${folder}.\n`);
  }
  return { files: [...texts.keys()].toSorted(), texts };
}
