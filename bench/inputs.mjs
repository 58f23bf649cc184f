// What the cases are measured on: made when a case first asks for it, as git repositories, which is what people have.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, generators } from './measure.mjs';

export const work = mkdtempSync(join(tmpdir(), 'primitives-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

function git(cwd, ...args) {
  execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@b', ...args], { cwd, stdio: 'ignore' });
}

/** A repository with all that a generator has made, committed. `part` is the folder of it that is wanted. */
export function generated(name, generator, args = [], part = '') {
  const made = join(work, name);
  const folder = join(made, part);
  if (existsSync(made)) return folder;
  mkdirSync(made, { recursive: true });
  execFileSync(process.execPath, [join(generators, generator), made, ...args], { stdio: 'ignore' });
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'input');
  return folder;
}

/** One file. */
export function single() {
  const folder = join(work, 'one');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a.prompt.md'), '---\ndescription: One prompt\n---\n\n# One\n\nSee [it](a.prompt.md#one).\n');
  git(folder, 'init', '-q');
  return folder;
}

/** The same repository once more, for a case that must not see what another leaves. */
export function copied(from, name) {
  const folder = join(work, name);
  if (!existsSync(folder)) cpSync(from, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

/** A configuration in which one rule is on. */
export function onlyRule(folder, id) {
  const { rules } = JSON.parse(
    execFileSync(process.execPath, [bin, 'rules', '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 26 }),
  );
  const off = Object.fromEntries(rules.map((rule) => [rule.id, rule.id === id ? 'warning' : 'off']));
  writeFileSync(join(folder, 'primitives.config.json'), JSON.stringify({ rules: off }));
  return folder;
}

/** A run of ours for what it leaves, whatever it finds. */
export function run(cwd, args) {
  const { status } = spawnSync(process.execPath, [bin, ...args], { cwd, stdio: 'ignore' });
  if (status !== 0 && status !== 1) throw new Error(`exit code ${status}: primitives ${args.join(' ')}`);
}

/** Nothing that an earlier run has kept is there. */
export function withoutCache(cwd) {
  return () => rmSync(join(cwd, '.primitives/cache'), { recursive: true, force: true });
}

/** Nothing that an earlier build has made is there. */
export function unbuilt(cwd) {
  return () => {
    git(cwd, 'clean', '-ffdxq');
    git(cwd, 'checkout', '-q', '.');
  };
}

/** Each time the file says something else. */
export function edited(cwd, path) {
  let edit = 0;
  return () => {
    const file = join(cwd, path);
    edit += 1;
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(?:\n\nEdit \d+\n)?$/, `\n\nEdit ${edit}\n`));
  };
}
