import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { evidenceIn, planSpec, readRouting, recommend, UsageError } from '../src/index.ts';
import type { FindEvidence } from '../src/index.ts';
import { graphOf } from './in-memory-project.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const root = join(import.meta.dirname, '..');
const source = readFileSync(join(root, 'routing.yaml'), 'utf8');
const routing = readRouting('routing.yaml', source);
const ajv = new Ajv({ strict: true, strictRequired: false });
const validate = ajv.compile(JSON.parse(readFileSync(join(root, 'schemas/plan-recommend-report.schema.json'), 'utf8')) as object);

/** The matrix as it is published: yes and no for the local agent, async delegation and hybrid monitoring. */
const matrix: readonly (readonly [id: string, local: boolean, async: boolean, hybrid: boolean])[] = [
  ['first-time', true, false, true],
  ['established-pattern', false, true, false],
  ['high-risk', true, false, true],
  ['need-speed', false, true, false],
  ['want-to-learn', true, false, true],
  ['proven-spec', false, true, true],
  ['low-tolerance', true, false, true],
];

describe('the matrix', () => {
  test('has the seven situations with their votes', () => {
    expect(routing.situations.map(({ id, votes }) => [id, votes.local === 'for', votes.async === 'for', votes.hybrid === 'for'])).toEqual(
      matrix,
    );
  });

  test('all 128 combinations: the most votes win, and of equals the one with more control', () => {
    const answers = new Map<string, number>();
    for (let set = 0; set < 128; set += 1) {
      const rows = matrix.filter((_, index) => (set >> index) % 2 === 1);
      const report = recommend(routing, { stated: rows.map(([id]) => id) });
      const net = ([1, 2, 3] as const).map((column) => rows.reduce((sum, row) => sum + (row[column] ? 1 : -1), 0));
      const [local = 0, async = 0, hybrid = 0] = net;
      const best = Math.max(local, async, hybrid);
      expect(report.path).toBe(local === best ? 'local' : hybrid === best ? 'hybrid' : 'async');
      expect(report.situations.filter(({ holds }) => holds).map(({ id }) => id)).toEqual(rows.map(([id]) => id));
      expect(report.scores.local.for - report.scores.local.against).toBe(local);
      expect(report.level[0]).toBe(report.path);
      validate(report);
      expect(validate.errors).toBeNull();
      answers.set(report.path, (answers.get(report.path) ?? 0) + 1);
    }
    expect(Object.fromEntries(answers)).toEqual({ local: 57, async: 14, hybrid: 57 });
  });
});

function findIn(texts: Readonly<Record<string, string>>, path = 'x.spec.md'): FindEvidence {
  const graph = graphOf(texts, ['src/a.ts']);
  const spec = graph.documents.get(path);
  if (spec === undefined) throw new Error('no spec');
  return evidenceIn(graph, spec, planSpec(graph, spec));
}

function heldBy(texts: Readonly<Record<string, string>>): Record<string, string[]> {
  const { situations } = recommend(routing, { find: findIn(texts) });
  return Object.fromEntries(
    situations.flatMap(({ id, holds, by, evidence }) => {
      expect(by).toBe(holds ? 'spec' : 'nobody');
      return holds ? [[id, evidence.map(({ text, span }) => `${text} ${span?.start.line ?? 0}`)]] : [];
    }),
  );
}

const component = (...lines: string[]): string => `# Feature: X\n\n### Core Components\n\n${lines.join('\n')}\n`;

describe('what a spec shows', () => {
  test('nothing learnt yet, or memory that applies or is linked to', () => {
    const spec = component('- [ ] A (`src/a.ts`)');
    expect(Object.keys(heldBy({ 'x.spec.md': spec }))).toEqual(['first-time']);
    const memory = '---\napplyTo: "src/**"\n---\n\n# Memory\n\n- A lesson\n';
    expect(heldBy({ 'x.spec.md': spec, 'docs/x.memory.md': memory })).toEqual(
      heldBy({ 'x.spec.md': spec, 'docs/x.memory.md': '# Memory\n' }),
    );
    expect(
      heldBy({ 'x.spec.md': `${spec}\n### Context References\n\n- Before: [x](docs/x.memory.md)\n`, 'docs/x.memory.md': '# Memory\n' }),
    ).toEqual({ 'established-pattern': ['1 file of memory for what it changes 9'] });
  });

  test('risk by files and by words; code and what is out of scope say nothing', () => {
    expect(heldBy({ 'x.spec.md': component('- [ ] A (`src/auth/a.ts`)') })['high-risk']).toEqual(['`src/auth/a.ts` 5']);
    expect(heldBy({ 'x.spec.md': component('- [ ] A (`src/a.ts`)', '', 'Stores a  PASSWORD.') })['high-risk']).toEqual(['"PASSWORD" 7']);
    const harmless = component('- [ ] A (`src/a.ts`)', '', '`password` passwordless', '', '## Out of Scope', '', '- Payments');
    expect(heldBy({ 'x.spec.md': harmless })['high-risk']).toBeUndefined();
  });

  test('parts that can be worked on together', () => {
    const together = heldBy({ 'x.spec.md': component('- [ ] A (`src/a.ts`)', '- [ ] B (`src/b.ts`)') });
    expect(together['need-speed']).toEqual(['2 can be worked on at the same time: `a`, `b` 5']);
    expect(heldBy({ 'x.spec.md': component('- [ ] A (`src/a.ts`)', '- [ ] B (`src/a.ts`)') })['need-speed']).toBeUndefined();
  });

  test('a spec that leaves nothing open, with instructions for what it changes', () => {
    const clear = `---\nstatus: approved\n---\n\n${component('- [ ] Alpha part (`src/a.ts`)', '- [ ] Gamma part (`src/a.ts`, `src/b.ts`)')}\n## Validation Criteria\n\n- [ ] Alpha part answers in 5 ms\n- [ ] Gamma part asks once\n`;
    const instructions = '---\napplyTo: "src/**"\n---\n\nBe exact.\n';
    const texts = { 'x.spec.md': clear, '.github/instructions/x.instructions.md': instructions };
    expect(Object.keys(heldBy(texts))).toEqual(['first-time', 'proven-spec']);
    expect(heldBy({ ...texts, 'x.spec.md': clear.replace('approved', 'draft') })['proven-spec']).toBeUndefined();
    expect(heldBy({ ...texts, 'x.spec.md': `${clear}- [ ] Nobody's\n` })['proven-spec']).toBeUndefined();
    expect(heldBy({ 'x.spec.md': clear })['proven-spec']).toBeUndefined();
  });

  test('a person who is waited for', () => {
    const gated = component('- [ ] A (`src/a.ts`)', '', '## Handoff Checklist', '', '- [ ] Agreed');
    expect(heldBy({ 'x.spec.md': gated })['low-tolerance']).toEqual(['1 place at which a person is waited for 7']);
  });

  test('the route follows from the spec and the answer', () => {
    const route = (text: string, stated: readonly string[] = []): string =>
      recommend(routing, { find: findIn({ 'x.spec.md': text }), stated }).route.id;
    expect(route(component('- [ ] A (`db/migrations/1.sql`)', '- [ ] B (`src/b.ts`)'))).toBe('database');
    expect(route('# Fix: the typo\n\n### Core Components\n\n- [ ] A (`src/a.ts`)\n- [ ] B (`src/b.ts`)\n')).toBe('simple-fix');
    expect(route(component('- [ ] A (`src/a.ts`)'))).toBe('simple-fix');
    const two = component('- [ ] A (`src/a.ts`)', '- [ ] B (`src/b.ts`)');
    expect(route(two, ['want-to-learn'])).toBe('complex-feature');
    expect(route(two, ['established-pattern', 'proven-spec'])).toBe('spec-to-issues');
    expect(recommend(routing).route.id).toBe('single-task');
  });
});

describe('the command', () => {
  const spec = component('- [ ] A (`src/auth/a.ts`)', '- [ ] B (`src/b.ts`)');

  test('what people say counts more than what the spec shows', async () => {
    const folder = repository({ 'x.spec.md': spec });
    const json = async (...args: string[]) =>
      JSON.parse((await primitives(folder, 'plan', 'recommend', ...args, '--format', 'json')).out) as ReturnType<typeof recommend>;
    expect((await json('x.spec.md')).situations.filter(({ holds }) => holds).map(({ id }) => id)).toEqual([
      'first-time',
      'high-risk',
      'need-speed',
    ]);
    const said = await json('x.spec.md', '--without', 'high-risk', '--without', 'first-time', '--situation', 'proven-spec');
    expect(said.situations.filter(({ by }) => by === 'flag').map(({ id, holds }) => [id, holds])).toEqual([
      ['first-time', false],
      ['high-risk', false],
      ['proven-spec', true],
    ]);
    expect(said.path).toBe('async');
    expect((await json('--situation', 'need-speed')).path).toBe('async');
  });

  test('text gives the answer, the reasons with their places, and the route', async () => {
    const { code, out } = await primitives(repository({ 'x.spec.md': spec }), 'plan', 'recommend', 'x.spec.md');
    expect(code).toBe(0);
    expect(out).toContain('Local agent in the editor  local  for x.spec.md\n');
    expect(out).toContain('`src/auth/a.ts`  at x.spec.md:5:1\n');
    expect(out.replace(/\s+/g, ' ')).toContain('local and hybrid are level, and local comes first');
    expect(out).toContain('Route  Complex feature, part by part  complex-feature\n');
  });

  test.each([
    [['--situation', 'need-sped'], 'Did you mean `need-speed`?'],
    [['--situation', 'need-speed', '--without', 'need-speed'], 'cannot hold and not hold'],
    [['nothing.spec.md'], 'does not exist'],
  ])('%j is a mistake of the call', async (args, message) => {
    const { code, err } = await primitives(repository({ 'x.spec.md': spec }), 'plan', 'recommend', ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('a repository has a routing of its own, at its place or where the configuration says', async () => {
    const own = source
      .replace('title: Local agent in the editor', 'title: At home')
      .replace('first-time\n    title: First time doing this task', 'new-here\n    title: New here');
    const at = async (files: Readonly<Record<string, string>>) =>
      primitives(repository({ 'x.spec.md': spec, ...files }), 'plan', 'recommend', 'x.spec.md');
    const placed = await at({ '.primitives/routing.yaml': own });
    expect(placed.out).toContain('At home  local');
    expect(placed.out).toContain('New here (new-here)');
    expect(placed.out).toContain('decided by .primitives/routing.yaml');
    const named = await at({ 'team/ways.yaml': own, 'primitives.config.json': '{ "plan": { "routing": "team/ways.yaml" } }' });
    expect(named.out).toContain('decided by team/ways.yaml');
    const missing = await at({ 'primitives.config.json': '{ "plan": { "routing": "team/ways.yaml" } }' });
    expect([missing.code, missing.err]).toEqual([
      2,
      expect.stringContaining('team/ways.yaml, by which `plan recommend` decides, does not exist'),
    ]);
    const wrong = await at({ 'primitives.config.json': '{ "plan": { "rooting": "x" } }' });
    expect(wrong.err).toContain('Did you mean `routing`?');
  });
});

describe('mistakes in a routing', () => {
  const mistakesOf = (text: string): string[] => {
    try {
      readRouting('r.yaml', text);
    } catch (error) {
      if (error instanceof UsageError) return error.message.split('\n');
      throw error;
    }
    return [];
  };

  test.each([
    ['version: 1', 'version: 2', 'r.yaml:5:10: `version` is 2. Write 1.'],
    ['ties: [local', 'tie: [local', 'Unknown key `tie`. Known: version, paths, ties, situations, routes. Did you mean `ties`?'],
    [
      'async: against, hybrid: for',
      'async: agianst, hybrid: for',
      '`situations.0.votes.async` is "agianst". Write one of for, against. Did you mean `against`?',
    ],
    ['    title: First time doing this task\n', '', 'r.yaml:24:5: `situations.0` has no key `title`. Add it.'],
    [
      'measures: { lessons:',
      'measures: { lesson:',
      'Known: approved, criteria, gates, instructions, lessons, parts, tracks, unclear. Did you mean `lessons`?',
    ],
    ['id: need-speed', 'id: high-risk', '`high-risk` is the id of two situations.'],
    ['id: need-speed', 'id: Need Speed', 'Write small letters, digits and hyphens'],
    ['ties: [local, hybrid, async]', 'ties: [local, local, async]', '`ties`'],
    ["'**/*.sql'", "'**/{*.sql'", 'r.yaml'],
    ['{ atMost: 0 }', '{ atMost: 0, atLeast: 1 }', 'No number is at least 1 and at most 0.'],
    ['  - id: single-task', '    when:\n      - title: [x]\n  - id: single-task\n    paths: [local]', 'r.yaml'],
    [
      '  - id: database',
      '  - id: all\n    title: All\n    steps: [x]\n  - id: database',
      '`database` is never reached, because `all` before it always holds.',
    ],
    ['version: 1', 'version: [', 'cannot be read as YAML'],
    ['version: 1', 'version: 1\nversion: 1', 'duplicate key'],
  ])('%s as %s', (before, after, message) => {
    expect(source).toContain(before);
    const said = mistakesOf(source.replace(before, () => after));
    expect(said.join('\n')).toContain(message);
    for (const line of said) expect(line).toMatch(/^r\.yaml:\d+:\d+: /);
  });

  test('a byte order mark is no part of the first key', () => {
    const text = readFileSync(join(import.meta.dirname, '..', 'routing.yaml'), 'utf8');
    expect(readRouting('routing.yaml', `\uFEFF${text}`)).toEqual(readRouting('routing.yaml', text));
  });

  test.each(['', '[]', 'x', '\uFEFF', '{', 'a: &a [*a]', '\0', `${'a: '.repeat(100)}`])('%j is no routing, and says so', (text) => {
    expect(mistakesOf(text).length).toBeGreaterThan(0);
  });
});
