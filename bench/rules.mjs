// CPU time of linting beside that of parsing, cold, in one process: what the rules cost for 1,000 files, and each rule.
//   npm run bench:rules [-- --rounds 5] [-- --files 1000]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const generators = join(root, '../shared/bench');
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : process.argv[at + 1];
};
const child = option('child');

if (child === undefined) {
  if (!existsSync(generators)) {
    console.error('The generators of the inputs (../shared/bench) are not here, so there is nothing to measure.');
    process.exit(2);
  }
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'primitives-bench-'));
  execFileSync(process.execPath, [join(generators, 'make-primitives.mjs'), folder, option('files', '1000')], { stdio: 'ignore' });
  const runs = Array.from({ length: Number(option('rounds', '5')) }, () =>
    JSON.parse(execFileSync(process.execPath, [import.meta.filename, '--child', folder], { encoding: 'utf8', maxBuffer: 1 << 26 })),
  );
  rmSync(folder, { recursive: true, force: true });
  const median = (of) => runs.map(of).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)];
  const parse = median((run) => run.parse);
  const rows = [
    ['parse', parse],
    ['graph', median((run) => run.graph)],
    ['all rules', median((run) => run.rules)],
    ...Object.keys(runs[0].each)
      .map((id) => [`  ${id}`, median((run) => run.each[id])])
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 12),
  ];
  for (const [name, ms] of rows) console.log(`${name.padEnd(36)} ${ms.toFixed(1).padStart(8)} ms  ${(ms / parse).toFixed(2)} x parse`);
} else {
  const { buildGraph, kindOf, loadParser, parseDocument, PathIndex, rules, runRules } = await import(join(root, 'dist/index.js'));
  const cpu = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const timed = (work) => {
    const start = cpu();
    const value = work();
    return [cpu() - start, value];
  };
  const paths = readdirSync(child, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(child.length + 1))
    .sort();
  const texts = paths.filter((path) => kindOf(path) !== undefined).map((path) => [path, readFileSync(join(child, path), 'utf8')]);
  const parser = await loadParser();
  const [parse, sources] = timed(() => texts.map(([path, text]) => parseDocument(path, kindOf(path), text, parser)));
  const [graphTime, graph] = timed(() =>
    buildGraph({ paths: new PathIndex(paths), sources, linked: [], aliases: new Map(), generated: new Map(), unreadable: [] }),
  );
  const [all] = timed(() => runRules(graph, rules));
  // Each alone, with the facts that are computed once already there.
  const each = Object.fromEntries(rules.map((rule) => [rule.id, timed(() => runRules(graph, [rule]))[0]]));
  console.log(JSON.stringify({ parse, graph: graphTime, rules: all, each }));
}
