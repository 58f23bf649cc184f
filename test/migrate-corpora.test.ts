import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProject, migrationSteps, rules, runRules } from '../src/index.ts';
import type { Graph, MigrateReport } from '../src/index.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';
import { primitives } from './terminal.ts';

if (!sharedIsPresent) console.warn(skipped);

const handled = new Set<string>(migrationSteps.flatMap((step) => step.rules));

async function read(root: string): Promise<Graph> {
  return (await loadProject({ root, select: ['**/*.md'], linked: 'all' })).graph;
}

/** Every link with what it leads to. */
function linksOf({ edges }: Graph, moved: (path: string) => string): string[] {
  return edges
    .flatMap((edge) => {
      if (edge.type !== 'links-to') return [];
      const { target } = edge;
      const heading = target.type === 'file' ? (target.heading?.slug ?? '') : '';
      return [`${moved(edge.from)} -> ${target.type} ${'path' in target ? moved(target.path) : ''} ${heading}`];
    })
    .toSorted();
}

function changesIn(root: string): string {
  return execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
}

function diffIn(root: string): string {
  execFileSync('git', ['add', '-A'], { cwd: root });
  return execFileSync('git', ['diff', '--cached'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
}

describe.skipIf(!sharedIsPresent)('migrate', () => {
  test.each(corpora)('%s: its rules have nothing left, links lead where they led, and again is nothing', async (name) => {
    const root = join(mkdtempSync(join(tmpdir(), 'primitives-migrate-')), name);
    cpSync(corpus(name), root, { recursive: true });
    const before = await read(root);

    const dry = await primitives(root, 'migrate', '--dry-run', '--format', 'json');
    expect(changesIn(root)).toBe('');
    const { out, err } = await primitives(root, 'migrate', '--format', 'json');
    expect(err).toBe('');
    const report = JSON.parse(out) as MigrateReport;
    const planned = JSON.parse(dry.out) as MigrateReport;
    expect(planned.files.map(({ diff: _diff, ...file }) => file)).toEqual(report.files);

    const after = await read(root);
    const moves = new Map(report.files.map(({ path, newPath }) => [path, newPath]));
    const folders = new Map(
      [...moves].flatMap(([path, newPath]) => (after.paths.hasFolder(dirname(path)) ? [] : [[dirname(path), dirname(newPath)] as const])),
    );
    const moved = (path: string): string => moves.get(path) ?? folders.get(path) ?? path;
    // What was code or one line is read as links now; none of those that were there leads elsewhere.
    const found = linksOf(after, (path) => path);
    const gone = linksOf(before, moved).filter((link) => {
      const at = found.indexOf(link);
      if (at !== -1) found.splice(at, 1);
      return at === -1;
    });
    expect(gone).toEqual([]);
    const unwrapped = new Set(report.files.filter(({ steps }) => /fences|wrapped/.test(steps.join(' '))).map(({ newPath }) => newPath));
    expect(found.filter((link) => !unwrapped.has(link.split(' -> ')[0] ?? ''))).toEqual([]);

    const left = new Set(report.left.map(({ path }) => path));
    const findings = runRules(after, rules).filter(
      ({ ruleId, path, severity }) =>
        handled.has(ruleId) &&
        !left.has(path) &&
        after.primitives.some((one) => one.path === path) &&
        !(ruleId === 'no-ignored-apply-to' && severity === 'warning'),
    );
    expect(findings.map(({ path, ruleId }) => `${path} ${ruleId}`)).toEqual([]);

    const written = diffIn(root);
    const again = JSON.parse((await primitives(root, 'migrate', '--allow-dirty', '--format', 'json')).out) as MigrateReport;
    expect(again.files).toEqual([]);
    expect(again.left).toEqual(report.left);
    expect(diffIn(root)).toBe(written);
    rmSync(dirname(root), { recursive: true, force: true });
  });
});
