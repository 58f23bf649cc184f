import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../src/cli/program.ts';
import type { Severity } from '../src/model/diagnostic.ts';
import { captured } from './terminal.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';

/** What must be reported: for each severity `path:line rule`, as often as it occurs. `docs/corpora.md` says where the labels come from. */
type Labels = Readonly<Record<Severity, readonly string[]>>;

interface Found {
  readonly severity: Severity;
  readonly ruleId: string;
  readonly path: string;
  readonly line: number;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const folder = join(import.meta.dirname, 'labels');
const labelled = readdirSync(folder).map((file) => file.replace(/\.yaml$/, ''));

if (!sharedIsPresent) console.warn(skipped);

const lints = new Map<string, Promise<readonly Found[]>>();

/** What `primitives lint` says, without the files whose text the corpus has not got: it holds empty ones in their place. */
function lint(name: string): Promise<readonly Found[]> {
  const known = lints.get(name);
  if (known !== undefined) return known;
  const found = lintAgain(name);
  lints.set(name, found);
  return found;
}

async function lintAgain(name: string): Promise<readonly Found[]> {
  const root = corpus(name);
  const { terminal, out, err } = captured(root);
  await run(['lint', '--format', 'json'], terminal);
  expect(err()).toBe('');
  const { diagnostics } = JSON.parse(out()) as { diagnostics: (Found & { span: { start: { line: number } } })[] };
  return diagnostics
    .filter(({ path }) => readFileSync(join(root, path)).length > 0)
    .map(({ severity, ruleId, path, span }) => ({ severity, ruleId, path, line: span.start.line }));
}

/** The items of one list that the other has not got, counting repeats. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return items.filter((item) => {
    const index = rest.indexOf(item);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

test.skipIf(!sharedIsPresent)('precision and recall on labelled repositories', async () => {
  const rows: string[] = [];
  const differences: Record<string, { missed: string[]; alarms: string[] }> = {};
  for (const name of labelled) {
    const labels = parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as Labels;
    const found = await lint(name);
    for (const severity of severities) {
      const said = found.filter((finding) => finding.severity === severity).map(({ path, line, ruleId }) => `${path}:${line} ${ruleId}`);
      const missed = without(labels[severity], said);
      const alarms = without(said, labels[severity]);
      const ratio = (wrong: number, all: number): string => (all === 0 ? '  -  ' : ((all - wrong) / all).toFixed(3));
      rows.push(
        `${name.padEnd(28)} ${severity.padEnd(8)} ${String(labels[severity].length).padStart(6)}  ${ratio(alarms.length, said.length).padStart(9)}  ${ratio(missed.length, labels[severity].length).padStart(6)}`,
      );
      if (missed.length + alarms.length > 0) differences[`${name} ${severity}`] = { missed, alarms };
    }
  }
  console.log([`${'corpus'.padEnd(28)} severity labels  precision  recall`, ...rows].join('\n'));
  expect(differences).toEqual({});
});

const page = readFileSync(join(import.meta.dirname, '../docs/corpora.md'), 'utf8');

/** The rows of the page's table for a corpus: severity, rule, number of findings. */
function rowsOf(name: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? '';
  return [...section.matchAll(/^\|\s*(error|warning|info)\s*\|\s*\[([a-z-]+)\]\(rules\/[a-z-]+\.md\)\s*\|\s*(\d+)\s*\|\s*\S.*\|$/gm)]
    .map(([, severity = '', ruleId = '', count = '']) => `${severity} ${ruleId} ${count}`)
    .toSorted();
}

test.skipIf(!sharedIsPresent).each(corpora)('docs/corpora.md counts what is found in %s, each with a verdict', async (name) => {
  const counts = new Map<string, number>();
  for (const { severity, ruleId } of await lint(name)) {
    const key = `${severity} ${ruleId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(rowsOf(name)).toEqual([...counts].map(([key, count]) => `${key} ${count}`).toSorted());
});

test.skipIf(!sharedIsPresent)('every labelled bad file is reported by the rule that docs/corpora.md names', async () => {
  const bad = 'tests/fixtures/copilot-invalid/.github/';
  const found = await lint('agnix');
  const named = [...page.matchAll(/^\|\s*`([^`]+)`\s*\|\s*\[([a-z-]+)\]/gm)].map(([, file = '', ruleId = '']) => ({ file, ruleId }));
  expect(named.filter(({ file, ruleId }) => !found.some((finding) => finding.path === bad + file && finding.ruleId === ruleId))).toEqual(
    [],
  );
  const stored = execFileSync('git', ['-C', corpus('agnix'), 'ls-files', bad], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const files = stored.filter((path) => readFileSync(join(corpus('agnix'), path)).length > 0).map((path) => path.slice(bad.length));
  expect(named.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
});
