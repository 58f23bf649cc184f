import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { DriftReport, ImportRecord } from '../src/index.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

/** A package of a loop, as it was, and as it is: another model, a skill by another name, a rule that is gone, a cap that is lower. */
const before = {
  'docs/loop.md': '# Loop\n',
  '.github/agents/implementer.agent.md': '---\ndescription: Changes code\nmodel: Claude Opus 4.6 (copilot)\n---\n\nWork on one track.\n',
  '.github/instructions/tracks.instructions.md':
    '---\ndescription: How many tracks\napplyTo: "**"\n---\n\nRun two or three tracks at a time.\n',
  '.github/instructions/names.instructions.md': '---\ndescription: Names\napplyTo: "**/*.ts"\n---\n\nName files by idea.\n',
  '.github/skills/swarm/SKILL.md': '---\nname: swarm\ndescription: Work as a swarm\n---\n\nRead [fields](fields.md).\n',
  '.github/skills/swarm/fields.md': '# Fields\n\nGoal.\n',
};
const after = {
  ...before,
  '.github/agents/implementer.agent.md': before['.github/agents/implementer.agent.md'].replace('4.6', '4.7'),
  '.github/instructions/tracks.instructions.md': before['.github/instructions/tracks.instructions.md'].replace(
    'two or three tracks',
    'two tracks',
  ),
  '.github/skills/swarm/fields.md': '# Fields\n\nGoal and mode.\n',
};
const { '.github/instructions/names.instructions.md': _gone, ...afterWithoutNames } = after;

const agent = '.github/agents/implementer.agent.md';
const tracks = '.github/instructions/tracks.instructions.md';
const names = '.github/instructions/names.instructions.md';
const skill = '.github/skills/swarm/SKILL.md';
const fields = '.github/skills/swarm/fields.md';

async function imported(): Promise<{ here: string; there: string }> {
  const there = repository(before);
  const here = repository({ 'src/a.ts': '' });
  const { code, err } = await primitives(here, 'import', there);
  expect([code, err]).toEqual([0, '']);
  return { here, there };
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function statesOf(here: string, ...args: string[]): Promise<Record<string, string>> {
  const { out } = await primitives(here, 'drift', '--format', 'json', ...args);
  return Object.fromEntries((JSON.parse(out) as DriftReport).files.map(({ path, state }) => [path, state]));
}

const recordOf = (here: string): ImportRecord => JSON.parse(readFileSync(join(here, '.primitives/imports.json'), 'utf8')) as ImportRecord;

describe('what an import records', () => {
  test('each file with its hash, its origins with theirs, and a path that holds on other machines', async () => {
    const { here, there } = await imported();
    const { sources } = recordOf(here);
    expect(sources.map(({ from, to }) => [from, to])).toEqual([[`../${basename(there)}`, '.github']]);
    expect(sources[0]?.files.map(({ path, origins }) => [path, origins.map((origin) => origin.path)])).toEqual(
      [agent, names, tracks, skill, fields].map((path) => [path, [path]]),
    );
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/imports.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: true }).compile(schema);
    validate(recordOf(here));
    expect(validate.errors).toBeNull();
  });

  test("a repository's own files are not recorded, the packages in it are, and a dry run records nothing", async () => {
    const own = repository({ 'CLAUDE.md': 'Be brief.\n' });
    await primitives(own, 'import');
    expect(Object.keys(contentsOf(own))).toEqual(['.github/copilot-instructions.md', 'CLAUDE.md']);

    const rule = 'apm_modules/acme/rules/.apm/instructions/style.instructions.md';
    const packaged = repository({ [rule]: '---\napplyTo: "**"\n---\n\nBe brief.\n', '.gitignore': 'apm_modules/\n' });
    await primitives(packaged, 'import', '--dry-run');
    expect(Object.keys(contentsOf(packaged))).toEqual(['.gitignore', rule]);
    await primitives(packaged, 'import');
    expect(
      recordOf(packaged).sources.map(({ from, files }) => [from, files.map(({ origins }) => origins.map(({ path }) => path))]),
    ).toEqual([['.', [[rule]]]]);
    write(packaged, { [rule]: '---\napplyTo: "**"\n---\n\nBe very brief.\n' });
    const [path = ''] = Object.keys(await statesOf(packaged));
    expect(await statesOf(packaged)).toEqual({ [path]: 'changed-upstream' });
    expect((await primitives(packaged, 'drift', '--update')).code).toBe(0);
    expect(readFileSync(join(packaged, path), 'utf8')).toContain('Be very brief.');
  });
});

describe('what drift says', () => {
  test('nothing has changed: one line, exit 0', async () => {
    const { here } = await imported();
    const { code, out } = await primitives(here, 'drift');
    expect([code, out]).toEqual([0, '5 imported files, unchanged here and where they come from.\n']);
  });

  test('changed here, there, on both sides, gone', async () => {
    const { here, there } = await imported();
    rmSync(join(there, names));
    write(there, afterWithoutNames);
    write(here, { [tracks]: before[tracks].replace('Run', 'Always run'), [skill]: before[skill].replace('Read', 'First read') });
    expect(await statesOf(here)).toEqual({
      [agent]: 'changed-upstream',
      [names]: 'gone',
      [tracks]: 'changed-both',
      [skill]: 'changed-here',
      [fields]: 'changed-upstream',
    });
    const { code, out } = await primitives(here, 'drift');
    const from = `../${basename(there)}`;
    expect(code).toBe(1);
    expect(out).toContain(`changed upstream\n  ${agent}          from ${from}/${agent}\n`);
    expect(out).toContain(`  from ${from}/${names}, gone there\n`);
    expect(out).toContain('5 files of 5 drifted\n');
    expect(await statesOf(here, '.github/skills')).toEqual({ [skill]: 'changed-here', [fields]: 'changed-upstream' });
  });

  test('--against compares with another folder, such as a newer version; what was recorded need not be there', async () => {
    const { here, there } = await imported();
    const newer = repository(afterWithoutNames);
    rmSync(there, { recursive: true });
    const missing = await primitives(here, 'drift');
    expect([missing.code, missing.err]).toEqual([
      2,
      expect.stringContaining('from which 5 files were imported, is not there. Say with --against'),
    ]);
    expect(await statesOf(here, '--against', newer)).toMatchObject({ [agent]: 'changed-upstream', [names]: 'gone', [skill]: 'unchanged' });
  });

  test('line ends that git has changed are no drift', async () => {
    const { here, there } = await imported();
    write(there, { [tracks]: before[tracks].replaceAll('\n', '\r\n') });
    write(here, { [agent]: (contentsOf(here)[agent] ?? '').replaceAll('\n', '\r\n') });
    expect(new Set(Object.values(await statesOf(here)))).toEqual(new Set(['unchanged']));
  });

  test('the report fits its schema, and two runs say the same', async () => {
    const { here, there } = await imported();
    write(there, after);
    const [first, second] = [
      await primitives(here, 'drift', '--diff', '--format', 'json'),
      await primitives(here, 'drift', '--diff', '--format', 'json'),
    ];
    expect(second.out).toBe(first.out);
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/drift-report.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: true }).compile(schema);
    validate(JSON.parse(first.out));
    expect(validate.errors).toBeNull();
  });
});

describe('what is done about drift', () => {
  test('--diff shows what an import would make today, and writes nothing', async () => {
    const { here, there } = await imported();
    write(there, after);
    const standing = contentsOf(here);
    const { out } = await primitives(here, 'drift', agent, '--diff');
    expect(out).toContain('-model: "Claude Opus 4.6 (copilot)"\n+model: "Claude Opus 4.7 (copilot)"\n');
    expect(contentsOf(here)).toEqual(standing);
  });

  test('--update takes over what nobody has changed here, and nothing else', async () => {
    const { here, there } = await imported();
    write(there, after);
    const mine = before[tracks].replace('Run', 'Always run');
    write(here, { [tracks]: mine });
    const { code, out } = await primitives(here, 'drift', '--update');
    expect(code).toBe(1);
    expect(out).toMatch(/implementer\.agent\.md .*updated/);
    const contents = contentsOf(here);
    expect(contents[agent]).toContain('Claude Opus 4.7');
    expect(contents[fields]).toBe(after[fields]);
    expect(contents[tracks]).toBe(mine);
    expect(await statesOf(here)).toEqual({
      [agent]: 'unchanged',
      [names]: 'unchanged',
      [tracks]: 'changed-both',
      [skill]: 'unchanged',
      [fields]: 'unchanged',
    });
    expect((await primitives(here, 'drift', '--accept', tracks)).code).toBe(0);
    expect((await primitives(here, 'drift')).code).toBe(0);
    expect(contentsOf(here)[tracks]).toBe(mine);
  });

  test('--accept takes what is gone out of the record', async () => {
    const { here, there } = await imported();
    rmSync(join(there, names));
    rmSync(join(here, fields));
    expect((await primitives(here, 'drift', '--accept')).code).toBe(0);
    expect(Object.keys(await statesOf(here))).toEqual([agent, tracks, skill]);
    expect(contentsOf(here)[names]).toContain('Name files by idea.');
  });

  test('an import from a second repository adds to the record; --against then needs files of one of them', async () => {
    const { here } = await imported();
    const other = repository({ '.cursor/rules/api.mdc': '---\nglobs: src/**\n---\n\nCheck input.\n' });
    await primitives(here, 'import', other);
    expect(
      recordOf(here)
        .sources.flatMap(({ files }) => files.map(({ path }) => path))
        .toSorted(),
    ).toContain('.github/instructions/api.instructions.md');
    const { code, err } = await primitives(here, 'drift', '--against', other);
    expect([code, err]).toEqual([2, expect.stringContaining('--against stands for one folder')]);
    expect((await primitives(here, 'drift', '--against', other, '.github/instructions/api.instructions.md')).code).toBe(0);
  });
});

describe('what cannot be compared', () => {
  test.each([
    ['no JSON', '{'],
    ['another shape', '{"version":1}'],
    [
      'a path that leads out',
      JSON.stringify({
        version: 1,
        sources: [{ from: '..', to: '', files: [{ path: '../x', hash: `sha256-${'0'.repeat(64)}`, origins: [] }] }],
      }),
    ],
  ])('a damaged record: %s', async (_, text) => {
    const { code, err } = await primitives(repository({ '.primitives/imports.json': text }), 'drift');
    expect([code, err]).toEqual([2, expect.stringContaining('.primitives/imports.json is damaged')]);
  });

  test('a link in place of the record, and a path that was never imported', async () => {
    const { here } = await imported();
    const unknown = await primitives(here, 'drift', '.github/agents/implementr.agent.md');
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining(`Did you mean \`${agent}\`?`)]);
    rmSync(join(here, '.primitives/imports.json'));
    symlinkSync('../elsewhere.json', join(here, '.primitives/imports.json'));
    expect((await primitives(here, 'drift')).code).toBe(2);
  });

  test('nothing was imported', async () => {
    expect(await primitives(repository({}), 'drift')).toMatchObject({ code: 0, out: 'Nothing was imported from elsewhere.\n' });
  });
});
