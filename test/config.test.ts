import { describe, expect, test } from 'vitest';
import { parseConfig } from '../src/config/config-text.ts';
import { configExpectations } from '../src/model/generated/config-keys.ts';
import { loadProject, runtimes } from '../src/index.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

/** The mistakes of a configuration, without the name of the file. */
async function mistakesIn(text: string): Promise<string[]> {
  return (await parseConfig('c', text)).mistakes.map((mistake) => mistake.slice(2));
}

describe('a configuration that is no JSON says what is expected', () => {
  test.each([
    ['{ignore: []}', ['1:2: `ignore` is no JSON: keys and text stand in double quotes.']],
    ['{\n  "extends": \'all\' }', ["2:14: `'all'` is no JSON: keys and text stand in double quotes."]],
    ['{ "rules": { "no-dead-glob": of, "no-dead-url": on } }', ['1:30: `of` is no', '1:49: `on` is no']],
    ['{ "ignore": [', ['1:14: `]` is missing: a list is not closed.']],
    ['{ "ignore": []', ['1:15: `}` is missing: an object is not closed.']],
    ['{ "ignore": ["a" }', ['1:18: A comma or `]` is expected here, not `}`.']],
    ['{ "ignore": [] "rules": {} }', ['1:16: A comma is expected here, not `"rules"`.']],
    ['{ "ignore": }', ['1:13: A value is expected here, not `}`.']],
    ['{ "ignore" [] }', ['1:12: A colon is expected here, not `[`.']],
    ['{ 1: [] }', ['1:3: A key in double quotes is expected here, not `1`.']],
    ['{ "ignore": ["a] }\n', ['1:14: This text is not closed: a `"` is missing.']],
    ['{ "ignore": ["a\\d", "\\u12"] }', ['1:14: This text has an escape', '1:21: This text has an escape']],
    ['{ "ignore": ["\t"] }', ['1:14: This text has a tab or another control character']],
    ['{} {}', ['1:4: The configuration ends before this: take `{` and what follows away.']],
    ['{ "build": { "copyPrice": 1. } }', ['1:27: This number is not complete.']],
    ['{} /* x', ['1:4: This comment is not closed: `*/` is missing.']],
    ['', ['1:1: A value is expected here, not the end of the file.']],
  ])('%j', async (text, expected) => {
    const mistakes = await mistakesIn(text);
    expect(mistakes).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(mistakes[index]?.slice(0, start.length)).toBe(start);
  });
});

describe('a key of another object says where it belongs', () => {
  test.each([
    ['{ "copyPrice": 1 }', '1:3: Unknown key `copyPrice`. It belongs in `build`.'],
    ['{ "no-dead-glob": "off" }', '1:3: Unknown key `no-dead-glob`. It belongs in `rules`.'],
    ['{ "build": { "allowLoss": [] } }', '1:14: Unknown key `allowLoss`. It belongs at the top level, beside `rules` and `build`.'],
    ['{ "budgets": { "timeout": 1 } }', '1:16: Unknown key `timeout`. It belongs in `external`.'],
    ['{ "build": { "copyPrise": 1 } }', '1:14: Unknown key `copyPrise`. Did you mean `copyPrice`?'],
    ['{ "agent": [] }', '1:3: Unknown key `agent`.'],
  ])('%s', async (text, expected) => {
    expect(await mistakesIn(text)).toEqual([expected]);
  });
});

describe('a value that the configuration cannot have: what to write', () => {
  test.each([
    ['[]', '1:1: The configuration is an empty list. Write an object: `{ … }`.'],
    ['{ "compat": { "vscode": "latest" } }', '1:25: `compat.vscode` is `"latest"`. Write `1.N` in double quotes, for example `"1.122"`.'],
    ['{ "compat": { "vscode": 1.122 } }', '1:25: `compat.vscode` is `1.122`. Write `1.N` in double quotes, for example `"1.122"`.'],
    ['{ "ignore": "docs" }', '1:13: `ignore` is `"docs"`. Write a list of globs, for example `["docs/**/*.md"]`.'],
    ['{ "ignore": ["a", ""] }', '1:19: `ignore[1]` is `""`. Write a glob.'],
    [
      '{ "overrides": [{ "files": [], "rules": {} }] }',
      '1:28: `overrides[0].files` is an empty list. Write a list of globs, at least one.',
    ],
    ['{ "overrides": [{ "files": ["a"] }] }', '1:17: `overrides[0]` has no key `rules`. Write `{ "files": [globs], "rules": { … } }`.'],
    ['{ "external": { "timeout": "5s" } }', '1:28: `external.timeout` is `"5s"`. Write a number of seconds above 0 and up to 600.'],
    ['{ "external": { "retries": 1.5 } }', '1:28: `external.retries` is `1.5`. Write a whole number from 0 to 10.'],
    ['{ "external": { "allow": ["a.dev"] } }', '1:27: `external.allow[0]` is `"a.dev"`. Write an address that starts with'],
    ['{ "extends": {} }', '1:14: `extends` is an object. Write a preset, the path of a file (`./team.json`), or a list of them.'],
    ['{ "build": { "runtimes": [] } }', '1:26: `build.runtimes` is an empty list. Write a list of runtimes, at least one and each once.'],
    [
      '{ "build": { "runtimes": ["claud"] } }',
      `1:27: Unknown runtime \`claud\`. Known: ${runtimes.map(({ id }) => id).join(', ')}. Did you mean \`claude\`?`,
    ],
    ['{ "build": { "runtimes": [1] } }', '1:27: `build.runtimes[0]` is `1`. Write a runtime.'],
    ['{ "allowLoss": {} }', '1:16: `allowLoss` is an object. Write a list, for example `[{ "runtime": "codex",'],
    ['{ "allowLoss": [{ "runtime": "claude" }] }', '1:17: `allowLoss[0]` has no key `reason`. Write `{ "reason": "…" }` with at least'],
    ['{ "allowLoss": [{ "reason": "known" }] }', '1:17: `allowLoss[0]` has too few keys. Write `{ "reason": "…" }` with at least one of'],
    ['{ "allowLoss": [{ "runtime": "*", "reason": " " }] }', '1:45: `allowLoss[0].reason` is `" "`. Write why the loss does not matter.'],
    [
      '{ "allowLoss": [{ "runtime": "codx", "reason": "r" }] }',
      `1:30: Unknown runtime \`codx\`. Known: *, ${runtimes.map(({ id }) => id).join(', ')}. Did you mean \`codex\`?`,
    ],
    [
      '{ "allowLoss": [{ "runtime": ["codx"], "reason": "r" }] }',
      `1:31: Unknown runtime \`codx\`. Known: ${runtimes.map(({ id }) => id).join(', ')}. Did you mean \`codex\`?`,
    ],
    [
      '{ "allowLoss": [{ "effect": "widend", "reason": "r" }] }',
      '1:29: Unknown effect `widend`. Known: dropped, narrowed, widened, changed. Did you mean `widened`?',
    ],
    ['{ "allowLoss": [{ "effect": "widened", "reason": "r", "reasn": "x" }] }', '1:55: Unknown key `reasn`. Did you mean `reason`?'],
    ['{ "rules": [] }', '1:12: `rules` is an empty list. Write an object of rules and their severities'],
    ['{ "rules": { "no-dead-glob": "eror" } }', '1:30: Unknown severity `eror`. Known: off, info, warning, error. Did you mean `error`?'],
    ['{ "rules": { "no-dead-glob": "warn" } }', '1:30: Unknown severity `warn`. Known: off, info, warning, error. Did you mean `warning`?'],
    ['{ "rules": { "no-dead-glob": 2 } }', '1:30: `rules.no-dead-glob` is `2`. Write off, info, warning or error, in double quotes.'],
    [
      '{ "rules": { "no-dead-glob": ["error", { "foo": 1 }] } }',
      '1:30: The rule `no-dead-glob` has no options. Write the severity alone: `"error"`.',
    ],
    ['{ "rules": { "no-dead-glob": ["error"] } }', '1:30: The rule `no-dead-glob` has no options. Write the severity alone: `"error"`.'],
    [
      '{ "rules": { "no-broken-anchor": ["error"] } }',
      '1:34: `rules.no-broken-anchor` is a list of 1. Write a severity, or `[severity, { options }]`.',
    ],
    [
      '{ "rules": { "no-broken-anchor": ["error", 1] } }',
      '1:34: `rules.no-broken-anchor` is a list of 2. Write a severity, or `[severity, { options }]`.',
    ],
    ['{ "rules": { "no-broken-anchor": ["eror", {}] } }', '1:35: Unknown severity `eror`.'],
    ['{ "rules": { "no-broken-anchor": "eror" } }', '1:34: Unknown severity `eror`.'],
    [
      '{ "rules": { "no-broken-anchor": ["error", { "headingIds": 1 }] } }',
      '1:60: `rules.no-broken-anchor[1].headingIds` is `1`. Write `true` or `false`.',
    ],
    ['{ "rules": { "no-dead-globe": "eror" } }', '1:14: Unknown rule `no-dead-globe`. Did you mean `no-dead-glob`?'],
    ['{ "rules": { "__proto__": "off" } }', '1:14: Unknown rule `__proto__`.'],
    [
      '{ "ignore": [],\n  "ignore": ["a"] }',
      '2:3: The key `ignore` stands in line 1 already, and only the last would count. Keep one of them.',
    ],
    ['{ "rules": { "no-dead-glob": "off", "no-dead-glob": "error" } }', '1:37: The key `no-dead-glob` stands in line 1 already'],
    ['{ "overrides": [{ "files": ["a"], "rules": {}, "files": ["b"] }] }', '1:48: The key `files` stands in line 1 already'],
  ])('%j', async (text, expected) => {
    const mistakes = await mistakesIn(text);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]?.slice(0, expected.length)).toBe(expected);
  });
});

test('a key that stands twice in package.json is reported where it configures primitives', async () => {
  const root = repository({
    'package.json': '{ "name": "x", "name": "y",\n  "primitives": { "ignore": [],\n "ignore": [] } }',
    'a.prompt.md': '# A\n',
  });
  const { code, err } = await primitives(root, 'lint');
  expect(err).toBe(
    'primitives: package.json:3:2: The key `ignore` stands in line 2 already, and only the last would count. Keep one of them.\n',
  );
  expect(code).toBe(2);
});

test('the key `primitives` may stand in package.json once', async () => {
  const root = repository({ 'package.json': '{ "primitives": {}, "primitives": {} }', 'a.prompt.md': '# A\n' });
  expect((await primitives(root, 'lint')).err).toContain('package.json:1:21: The key `primitives` stands in line 1 already');
});

test('lint refuses an unknown runtime too', async () => {
  const root = repository({ 'primitives.config.json': '{ "build": { "runtimes": ["claud"] } }', 'a.prompt.md': '# A\n' });
  expect(await primitives(root, 'lint')).toMatchObject({
    code: 2,
    err: expect.stringContaining('primitives.config.json:1:27: Unknown runtime `claud`.') as string,
  });
});

test('every runtime may stand in the configuration', async () => {
  const text = JSON.stringify({ build: { runtimes: runtimes.map(({ id }) => id) } });
  expect(await mistakesIn(text)).toEqual([]);
});

test('what to write is said in the words of the domain', () => {
  expect(Object.keys(configExpectations).length).toBeGreaterThan(20);
  for (const words of Object.values(configExpectations)) expect(words).toMatch(/^Write .*\.$/);
});

test('a glob of allowLoss that cannot be read is reported where it stands', async () => {
  const config = '{ "allowLoss": [{ "primitive": "a[", "reason": "r" }, { "primitive": ["b", "c{d"], "reason": "r" }] }';
  const { code, err } = await primitives(repository({ 'primitives.config.json': config, 'a.prompt.md': '# A\n' }), 'lint');
  expect(code).toBe(2);
  expect(err).toContain('primitives.config.json:1:32: The glob `a[` cannot be read');
  expect(err).toContain('primitives.config.json:1:76: The glob `c{d` cannot be read');
});

test('allowLoss of a folder is for the primitives of that folder, and adds up with what the root says', async () => {
  const root = repository({
    'primitives.config.json': '{ "extends": ["./team.json"], "allowLoss": [{ "effect": "widened", "reason": "root" }] }',
    'team.json': '{ "allowLoss": [{ "runtime": "codex", "primitive": "a/**", "reason": "team" }] }',
    'web/primitives.config.json':
      '{ "allowLoss": [{ "primitive": "x.prompt.md", "reason": "web" }, { "runtime": "*", "effect": "changed", "reason": "all of web" }] }',
    'web/a.prompt.md': '# A\n',
  });
  const { allowLoss } = (await loadProject({ root, from: 'web' })).config;
  expect(allowLoss.map(({ path, runtimes: ids, primitives: globs, effects, reason }) => [path, ids, globs, effects, reason])).toEqual([
    ['team.json', ['codex'], ['a/**'], undefined, 'team'],
    ['primitives.config.json', undefined, undefined, ['widened'], 'root'],
    ['web/primitives.config.json', undefined, ['web/x.prompt.md'], undefined, 'web'],
    ['web/primitives.config.json', undefined, ['web'], ['changed'], 'all of web'],
  ]);
});
