import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../src/config/config-text.ts';
import { knownMetrics } from '../src/gate/metrics.ts';
import { PRESETS } from '../src/model/lint-settings.ts';
import { startingPoint, updatesPages, walk } from './console-blocks.ts';
import { primitives } from './terminal.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const configuration = read('docs/configuration.md');

describe('documentation', () => {
  test.each(['README.md', 'docs/configuration.md', 'docs/gates.md'])('every configuration in %s is one that is accepted', async (path) => {
    const shown = [...read(path).matchAll(/^```jsonc\n([^]*?)^```/gm)].map(([, text = '']) => text);
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) expect((await parseConfig(path, text)).mistakes).toEqual([]);
  });

  test('README.md shows what its commands print', async () => {
    const page = read('README.md');
    const { text } = await walk(startingPoint('fixtures/example'), page);
    if (updatesPages) writeFileSync(join(root, 'README.md'), text);
    else expect(page).toBe(text);
  });

  test('README.md names every command', async () => {
    const { out } = await primitives(root, '--help');
    const commands = [...(out.split('\nCommands:\n')[1] ?? '').matchAll(/^ {2}([a-z-]+)/gm)].map(([, name = '']) => name);
    expect(commands).toContain('commit-message');
    expect(commands.filter((name) => name !== 'help' && !new RegExp(`\`${name}[ \`]`).test(read('README.md')))).toEqual([]);
  });

  test('README.md leads to every page', () => {
    const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'AGENTS.md');
    expect(pages.length).toBeGreaterThan(25);
    expect(pages.filter((name) => !read('README.md').includes(`](docs/${name})`))).toEqual([]);
  });

  test('docs/tour.md shows what a build prints', () => {
    expect(read('docs/tour.md')).toContain(`$ primitives build\n${read('fixtures/build/example/expected/stdout.txt')}\`\`\``);
  });

  test.each([
    ['lint', 'docs/linting.md', '--max-warnings'],
    ['build', 'docs/building.md', '--clean'],
    ['resolve', 'docs/resolve.md', '--explain'],
    ['coverage', 'docs/coverage.md', '--fail-under'],
    ['migrate', 'docs/migrating.md', '--only'],
    ['doctor', 'docs/doctor.md', '--all'],
    ['init', 'docs/library.md', '--take'],
    ['new', 'docs/library.md', '--template'],
    ['gate', 'docs/gates.md', '--cobertura'],
    ['advance', 'docs/gates.md', '--by'],
    ['commit-message', 'docs/gates.md', '--check'],
    ['models', 'docs/models.md', '--set'],
    ['drift', 'docs/importing.md', '--against'],
  ])('every flag of %s is named in %s', async (command, page, known) => {
    const { out } = await primitives(root, command, '--help');
    const flags = [...out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag = '']) => flag);
    expect(flags).toContain(known);
    for (const flag of flags.filter((name) => !/^--(?:help|root|format|timing|profile)$/.test(name)))
      expect(read(page)).toContain(`\`${flag}`);
  });

  test('docs/planning.md names every flag of a plan and its check, every finding, and shows what they print', async () => {
    const page = read('docs/planning.md');
    for (const args of [['plan'], ['plan', 'check']]) {
      const { out } = await primitives(root, ...args, '--help');
      const flags = [...out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag = '']) => flag);
      expect(flags).toContain('--since');
      for (const flag of flags.filter((name) => !/^--(?:help|root|timing|profile)$/.test(name))) expect(page).toContain(`\`${flag}`);
    }
    for (const [, id = ''] of read('src/plan/work-item.ts').matchAll(/'(plan\/[\w-]+)'/g)) expect(page).toContain(`\`${id}\``);
    for (const name of ['oauth', 'check-markers']) expect(page).toContain(read(`fixtures/plan/${name}/expected/stdout.txt`));
    expect(page).toContain(read('fixtures/plan/oauth/expected/files/plans/oauth-integration/issues/03-user-sync.md'));
  });

  test('docs/gates.md shows what the commands print, and names every metric', () => {
    const page = read('docs/gates.md');
    for (const name of ['gate/coverage-76', 'status/blocked', 'commit-message/phase'])
      expect(page).toContain(read(`fixtures/${name}/expected/stdout.txt`));
    for (const { name } of knownMetrics) expect(page).toContain(`\`${name}\``);
  });

  test('docs/ci.md names what commands have to measure a run, and every stage', async () => {
    const page = read('docs/ci.md');
    const { out } = await primitives(root, 'lint', '--help');
    for (const flag of ['--timing', '--profile']) {
      expect(out).toContain(`${flag} [file]`);
      expect(page).toContain(`\`${flag}`);
    }
    const [, stages = ''] = /export type Stage =([^;]*);/.exec(read('src/model/observer.ts')) ?? [];
    for (const [, stage = ''] of stages.matchAll(/'([\w-]+)'/g)) expect(page).toContain(`\`${stage}\``);
  });

  test('docs/gates.md shows what the commands print, and names every metric', () => {
    const page = read('docs/gates.md');
    for (const name of ['gate/coverage-76', 'status/blocked', 'commit-message/phase'])
      expect(page).toContain(read(`fixtures/${name}/expected/stdout.txt`));
    for (const { name } of knownMetrics) expect(page).toContain(`\`${name}\``);
  });

  test('docs/configuration.md names every key and every preset', () => {
    const { properties } = JSON.parse(read('schemas/config.schema.json')) as { properties: Record<string, unknown> };
    for (const name of [...Object.keys(properties), ...PRESETS]) expect(configuration).toContain(name);
  });
});
