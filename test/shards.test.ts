import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInShard, lintFormats, loadProject, mergeLintJson, mergeLintSarif, readLintReport, rules, runRules } from '../src/index.ts';
import type { Diagnostic, Graph, LintOutcome } from '../src/index.ts';
import { defaultLintSettings } from '../src/model/lint-settings.ts';
import { fc, runs } from './fast-check.ts';
import { anyProject, honestWords } from './any-project.ts';
import { graphOf } from './in-memory-project.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';

const all = { ...defaultLintSettings, presets: ['all' as const] };
const counts = [1, 2, 3, 4, 5, 6, 7];
const run = '0123456789abcdef';

function outcomeOf(graph: Graph, diagnostics: readonly Diagnostic[], files: number): LintOutcome {
  return {
    diagnostics,
    files,
    textOf: (path) => graph.documents.get(path)?.text,
    rules,
    pageOf: () => undefined,
    version: '0.0.0',
    terminal: { color: false, width: 80 },
  };
}

/** What shards of a graph print, joined, against what one run prints. */
function expectWhole(graph: Graph, settings = all): number {
  const paths = [...graph.primitives, ...graph.checkedDocuments].map(({ path }) => path);
  const whole = outcomeOf(graph, runRules(graph, rules, { settings }), paths.length);
  const [json, sarif] = [lintFormats.json(whole), lintFormats.sarif(whole)];
  for (const count of counts) {
    const shards = Array.from({ length: count }, (_, at) => {
      const shard = { index: at + 1, count };
      const files = paths.filter((path) => isInShard(shard, path)).length;
      const outcome = outcomeOf(graph, runRules(graph, rules, { settings, shard }), files);
      return { ...outcome, shard: { ...shard, run }, name: `${at + 1}.json` };
    }).toReversed();
    const joined = mergeLintJson(shards.map((one) => ({ name: one.name, report: reportOf(lintFormats.json(one), 'json') })));
    expect(lintFormats.json(joined)).toBe(json);
    const logs = shards.map((one) => ({ name: one.name, log: reportOf(lintFormats.sarif(one), 'sarif') }));
    expect(`${JSON.stringify(mergeLintSarif(logs, { ruleIds: rules.map(({ id }) => id) }), null, 2)}\n`).toBe(
      `${JSON.stringify(JSON.parse(sarif), null, 2)}\n`,
    );
  }
  return whole.diagnostics.length;
}

function reportOf(text: string, type: 'json'): Parameters<typeof mergeLintJson>[0][number]['report'];
function reportOf(text: string, type: 'sarif'): Parameters<typeof mergeLintSarif>[0][number]['log'];
function reportOf(text: string, type: 'json' | 'sarif'): object {
  const read = readLintReport(text, 'x');
  expect(read.type).toBe(type);
  return read.type === 'json' ? read.report : read.log;
}

describe('the findings of all shards are those of one run', () => {
  test.skipIf(!sharedIsPresent)(sharedIsPresent ? 'in real repositories' : skipped, async () => {
    let found = 0;
    for (const name of corpora) found += expectWhole((await loadProject({ root: corpus(name) })).graph);
    expect(found).toBeGreaterThan(1000);
  });

  test('in any project', () => {
    fc.assert(
      fc.property(anyProject(honestWords), ({ texts, otherPaths }) => {
        expectWhole(graphOf(texts, otherPaths));
      }),
      { numRuns: runs(25) },
    );
  });

  const secret = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;

  test('where one file quotes the secret of another, and where secrets and findings are silenced', () => {
    const texts: Record<string, string> = {
      'a.instructions.md': `---\napplyTo: "**"\n---\n\n# A\n\nThe key is ${secret} for all.\n`,
      'c.instructions.md': `---\napplyTo: "**"\n---\n\n# C\n\n<!-- primitives-disable-next-line no-secret, no-dead-glob -- made up -->\nThe key is ${secret.replace('a1', 'zz')} for all.\n`,
    };
    for (let number = 0; number < 12; number += 1) {
      texts[`docs/b${number}.instructions.md`] =
        `---\napplyTo: "**"\n---\n\n# B\n\nSee [x](${secret}.md), [y](${secret.replace('a1', 'zz')}.md).\n<!-- primitives-disable-line no-broken-link -- none -->\n`;
    }
    const graph = graphOf(texts);
    const found = runRules(graph, rules, { settings: all });
    expect(found.filter(({ ruleId }) => ruleId === 'no-unused-suppression').length).toBeGreaterThan(10);
    expect(found.filter(({ ruleId }) => ruleId === 'no-secret').length).toBeGreaterThan(0);
    expect(found.some(({ message }) => message.includes('***'))).toBe(true);
    expectWhole(graph);
  });

  test('shards divide files evenly, and a file stays in its shard', () => {
    const paths = Array.from(
      { length: 4000 },
      (_, number) => `packages/p${number % 40}/.github/instructions/rule-${number}.instructions.md`,
    );
    for (const count of counts) {
      const sizes = Array.from({ length: count }, (_, at) => paths.filter((path) => isInShard({ index: at + 1, count }, path)).length);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(paths.length);
      for (const size of sizes) expect(Math.abs(size - paths.length / count)).toBeLessThan(0.15 * (paths.length / count));
    }
    // Of other versions too, or shards of a run would not fit together while some machines are updated.
    expect([1, 2, 3].find((index) => isInShard({ index, count: 3 }, 'AGENTS.md'))).toBe(1);
    expect([1, 2, 3, 4, 5, 6, 7].find((index) => isInShard({ index, count: 7 }, 'docs/ä b.md'))).toBe(4);
  });
});

/** A repository in which every shard of 3 has something to say. */
function project(extra: Readonly<Record<string, string>> = {}): string {
  const files: Record<string, string> = { 'AGENTS.md': '# A\n\nSee [gone](gone.md).\n', ...extra };
  for (let number = 0; number < 9; number += 1) {
    const file = `---\napplyTo: "none/*.${number}"\nmode: x\n---\n\n# Rule ${number}\n\nSee [gone](gone.md#x), [one](../AGENTS.md#nowhere).\n`;
    files[`rules/r${number}.instructions.md`] = file;
  }
  return repository(files);
}

async function shardsOf(root: string, count: number, format: 'json' | 'sarif', ...flags: string[]): Promise<string[]> {
  const names: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const { out, code } = await primitives(root, 'lint', '--shard', `${index}/${count}`, '--format', format, ...flags);
    expect(code).toBeLessThan(2);
    names.push(`shard-${index}.${format}`);
    writeFileSync(join(root, names.at(-1) ?? ''), out);
  }
  return names;
}

describe('lint --shard', () => {
  test.each(['json', 'sarif'] as const)('prints %s that report merge joins to the bytes of one run', async (format) => {
    const root = project();
    const whole = await primitives(root, 'lint', '--format', format);
    const names = await shardsOf(root, 3, format);
    const merged = await primitives(root, 'report', 'merge', ...names.toReversed());
    expect(merged).toEqual(whole);
    expect(merged.code).toBe(1);
    const quiet = await primitives(root, 'report', 'merge', '--quiet', ...names);
    expect(quiet).toEqual(await primitives(root, 'lint', '--quiet', '--format', format));
    expect(quiet.out).not.toBe(whole.out);
  });

  test.each(Object.keys(lintFormats))('can end as %s', async (format) => {
    const root = project({ 'x.instructions.md': `# X\n\nThe key is ghp_${'a1B2c3D4e5F6'.repeat(3)}.\n` });
    const names = await shardsOf(root, 2, 'json');
    expect(await primitives(root, 'report', 'merge', '--format', format, ...names)).toEqual(
      await primitives(root, 'lint', '--format', format),
    );
  });

  test('minds selections, changes and baselines', async () => {
    const root = project();
    const git = (...args: string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: root });
    git('add', 'AGENTS.md', 'rules/r1.instructions.md', 'rules/r2.instructions.md');
    git('commit', '-q', '-m', 'First');
    writeFileSync(join(root, 'AGENTS.md'), '# B\n\n[gone](gone.md)\n');
    const flags = [['rules'], ['--baseline', 'known.json'], ['--rule', 'no-dead-glob:error'], ['--changed', '--baseline=known.json']];
    await primitives(root, 'lint', 'rules/r1.instructions.md', '--baseline', 'known.json', '--write-baseline');
    for (const given of flags) {
      const names = await shardsOf(root, 3, 'json', ...given);
      const merged = await primitives(root, 'report', 'merge', ...names);
      expect(merged.out).toBe((await primitives(root, 'lint', '--format', 'json', ...given)).out);
    }
  });

  test('says what is about the whole run once', async () => {
    const root = project({ 'primitives.config.json': '{ "documents": ["nowhere/*.md"] }' });
    const notes = await Promise.all([1, 2, 3].map(async (index) => (await primitives(root, 'lint', '--shard', `${index}/3`)).err));
    expect(notes).toEqual(['primitives: `nowhere/*.md` in the configuration matches no file.\n', '', '']);
    const empty = repository({ 'a.txt': '' });
    const said = await Promise.all([1, 2].map(async (index) => (await primitives(empty, 'lint', '--shard', `${index}/2`)).err !== ''));
    expect(said).toEqual([true, false]);
  });

  test.each([
    ['0/3', 'Shards count from 1: the first of 3 is 1/3.'],
    ['4/3', 'There is no shard 4 of 3: the last is 3/3.'],
    ['1/0', 'There can be 1 to 9999 shards'],
    ['1/99999', 'There can be 1 to 9999 shards'],
    ['x/y', 'Write which shard it is and how many there are, for example 2/3.'],
    ['2', 'Write which shard it is'],
    ['-1/3', 'Write which shard it is'],
  ])('%s is refused', async (value, message) => {
    const { code, out, err } = await primitives(project(), 'lint', `--shard=${value}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  test.each([
    ['--fix'],
    ['--fix-dry-run'],
    ['--watch'],
    ['--cost'],
    ['--max-warnings=3'],
    ['--baseline=x.json', '--write-baseline'],
    ['--stdin', '--stdin-path=AGENTS.md'],
  ])('%s is refused beside it, and nothing is written', async (...flags) => {
    const root = project();
    const before = contentsOf(root);
    const { code, out, err } = await primitives(root, 'lint', '--shard', '1/3', ...flags);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/cannot stand beside --shard: .+\./);
    expect(contentsOf(root)).toEqual(before);
  });

  test('--max-warnings 0 holds for each shard', async () => {
    const root = repository({ 'a.instructions.md': '---\napplyTo: "none/**"\n---\n\n# A\n\nText.\n' });
    const codes = await Promise.all(
      [1, 2].map(async (index) => (await primitives(root, 'lint', `--shard=${index}/2`, '--max-warnings=0')).code),
    );
    expect(codes.toSorted()).toEqual([0, 1]);
  });
});

describe('report merge', () => {
  test('ends as the whole run would, and counts warnings of all', async () => {
    const root = repository({
      'a.instructions.md': '---\napplyTo: "none/**"\n---\n\n# A\n\nText.\n',
      'c.instructions.md': '---\napplyTo: "none/**"\n---\n\n# A\n\nOther.\n',
    });
    for (const format of ['json', 'sarif'] as const) {
      const names = await shardsOf(root, 2, format);
      expect((await primitives(root, 'report', 'merge', ...names)).code).toBe(0);
      const over = await primitives(root, 'report', 'merge', '--max-warnings', '1', ...names);
      expect({ code: over.code, err: over.err }).toEqual({ code: 1, err: 'primitives: 2 warnings, and at most 1 are allowed.\n' });
      expect((await primitives(root, 'report', 'merge', '--max-warnings', '2', ...names)).code).toBe(0);
    }
  });

  test('writes to a file, in folders that it makes', async () => {
    const root = project();
    const names = await shardsOf(root, 2, 'json');
    const { code, out } = await primitives(root, 'report', 'merge', '--output', 'out/all/lint.json', ...names);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(readFileSync(join(root, 'out/all/lint.json'), 'utf8')).toBe((await primitives(root, 'lint', '--format', 'json')).out);
    const folder = await primitives(root, 'report', 'merge', '--output', 'rules', ...names);
    expect(folder).toMatchObject({ code: 2, err: 'primitives: `rules` is a folder. Name a file.\n' });
  });

  test('joins runs over different files, and refuses those of the same', async () => {
    const root = project();
    for (const path of ['rules', 'AGENTS.md']) {
      writeFileSync(join(root, `${path}.json`), (await primitives(root, 'lint', path, '--format', 'json')).out);
    }
    const merged = await primitives(root, 'report', 'merge', 'rules.json', 'AGENTS.md.json');
    expect(merged).toEqual(await primitives(root, 'lint', '--format', 'json'));
    writeFileSync(join(root, 'again.json'), readFileSync(join(root, 'rules.json')));
    const twice = await primitives(root, 'report', 'merge', 'rules.json', 'again.json');
    expect(twice.code).toBe(2);
    expect(twice.err).toContain('rules.json and again.json both have findings in `rules/r0.instructions.md`, which would count twice.');
  });

  test('refuses what does not make a whole', async () => {
    const root = project();
    const [one = '', two = '', three = ''] = await shardsOf(root, 3, 'json');
    const [sarif = ''] = await shardsOf(root, 3, 'sarif');
    const put = (name: string, text: string): string => (writeFileSync(join(root, name), text), name);
    const read = (name: string): string => readFileSync(join(root, name), 'utf8');
    const of4 = put('of-4.json', (await primitives(root, 'lint', '--shard', '2/4', '--format', 'json')).out);
    const whole = put('whole.json', (await primitives(root, 'lint', '--format', 'json')).out);
    const strict = put('strict.json', (await primitives(root, 'lint', '--shard=2/3', '--format=json', '--rule=no-dead-glob:error')).out);
    writeFileSync(join(root, 'AGENTS.md'), '# A\n\nLonger than before.\n');
    const other = put('other.json', (await primitives(root, 'lint', '--shard', '2/3', '--format', 'json')).out);
    const swapped = put('swapped.json', read(two).replace('"index": 2', '"index": 3'));
    const outside = put('outside.json', read(one).replaceAll(/"path": "[^"]*"/g, '"path": "../../etc/passwd"'));
    const cases: readonly (readonly [files: readonly string[], message: string])[] = [
      [[one, three], '2/3 of 3 shards is missing'],
      [[two], '1/3, 3/3 of 3 shards are missing'],
      [[one, one, two], `${one} and ${one} are both shard 1/3`],
      [[one, of4, three], 'Name reports of one run'],
      [[one, two, three, whole], 'is the report of a whole run'],
      [[one, strict, three], 'are of different runs'],
      [[one, other, three], 'are of different runs'],
      [[one, two, swapped], 'was edited'],
      [[outside], 'is no path inside a repository'],
      [[one, two, sarif], 'is SARIF. Join those of one format.'],
      [[put('empty.json', '')], 'is empty: a run that cannot finish prints no report'],
      [[put('cut.json', read(one).slice(0, 200))], 'is no JSON, or ends in the middle of it'],
      [[put('list.json', '[]')], 'is no report of `primitives lint`'],
      [[put('null.json', 'null')], 'is no report of `primitives lint`'],
      [[put('baseline.json', '{"version":1,"entries":[]}')], 'is no report of `primitives lint`'],
      [[put('later.json', read(one).replace('"version": 1', '"version": 2'))], 'is no report of this version'],
      [[put('more.json', read(one).replace('"version": 1', '"version": 1, "more": 1'))], 'has a key `more` that no run writes'],
      [[put('eslint.sarif', '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"ESLint"}},"results":[]}]}')], 'is SARIF of `ESLint`'],
      [[put('no-tool.sarif', '{"version":"2.1.0","runs":[{}]}')], 'is SARIF of another program'],
      [[put('no-run.sarif', '{"version":"2.1.0","runs":[]}')], 'is no report of this version'],
      [[put('index.sarif', read(sarif).replaceAll('"ruleIndex": 0', '"ruleIndex": 7'))], 'points at another rule'],
      [['nowhere.json'], 'There is no file `nowhere.json`.'],
      [['rules'], '`rules` is no file.'],
    ];
    for (const [files, message] of cases) {
      const { code, out, err } = await primitives(root, 'report', 'merge', ...files);
      expect({ files, code, out }).toEqual({ files, code: 2, out: '' });
      expect(err).toContain(message);
    }
    const converted = await primitives(root, 'report', 'merge', '--format', 'text', sarif);
    expect(converted).toMatchObject({ code: 2, err: expect.stringContaining('SARIF cannot become text') as string });
  });

  test('shows no line of a file that has changed, and makes no fingerprint of it', async () => {
    const root = project();
    const names = await shardsOf(root, 2, 'json');
    writeFileSync(join(root, 'rules/r1.instructions.md'), 'Something else\n');
    const text = await primitives(root, 'report', 'merge', '--format', 'text', ...names);
    expect(text.err).toBe('primitives: 1 file is not here as checked (the first is rules/r1.instructions.md): no lines are shown.\n');
    expect(text.out).toContain('none/*.2');
    expect(text.out).not.toContain('Something else');
    const sarif = await primitives(root, 'report', 'merge', '--format', 'sarif', ...names);
    expect(sarif).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Check out the same commit') as string });
  });

  test('reads nothing through a link on behalf of a report', async () => {
    const root = project();
    const outside = repository({ 'gone/r1.instructions.md': 'outside '.repeat(100) }, { git: false });
    mkdirSync(join(root, 'in'));
    symlinkSync(join(outside, 'gone'), join(root, 'in/linked'));
    const report = (await primitives(root, 'lint', 'AGENTS.md', '--format', 'json')).out.replaceAll(
      'AGENTS.md',
      'in/linked/r1.instructions.md',
    );
    writeFileSync(join(root, 'crafted.json'), report);
    const { out } = await primitives(root, 'report', 'merge', '--format', 'text', 'crafted.json');
    expect(out).toContain('in/linked/r1.instructions.md');
    expect(out).not.toContain('outside');
  });

  test('takes reports with a byte order mark, and joins artifacts that others have added', async () => {
    const root = project();
    const names = await shardsOf(root, 2, 'sarif');
    const whole = await primitives(root, 'lint', '--format', 'sarif');
    for (const name of names) writeFileSync(join(root, name), `\uFEFF${readFileSync(join(root, name), 'utf8').replaceAll('\n', '\r\n')}`);
    expect((await primitives(root, 'report', 'merge', ...names)).out).toBe(whole.out);
    for (const [at, name] of names.entries()) {
      const log = JSON.parse(readFileSync(join(root, name), 'utf8').slice(1)) as { runs: Log[] };
      for (const one of log.runs) {
        one.artifacts = [{ location: { uri: 'both.md' } }, { location: { uri: `${at}.md` } }];
        for (const { locations } of one.results) if (locations[0]) locations[0].physicalLocation.artifactLocation.index = 1;
      }
      writeFileSync(join(root, name), JSON.stringify(log));
    }
    const [merged] = (JSON.parse((await primitives(root, 'report', 'merge', ...names)).out) as { runs: Log[] }).runs;
    expect(merged?.artifacts?.map(({ location }) => location.uri)).toEqual(['both.md', '0.md', '1.md']);
    const indexes = new Set(merged?.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.index));
    expect([...indexes].toSorted()).toEqual([1, 2]);
  });
});

interface Log {
  artifacts?: { location: { uri: string } }[];
  readonly results: { readonly locations: { physicalLocation: { artifactLocation: { index?: number } } }[] }[];
}
