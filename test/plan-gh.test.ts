import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planSpec } from '../src/index.ts';
import type { Plan } from '../src/index.ts';
import { ghScript, markerFilter } from '../src/plan/exports/gh-script.ts';
import { fc, runs } from './fast-check.ts';
import { graphOf } from './in-memory-project.ts';

interface FakeIssue {
  readonly number: number;
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly children: readonly number[];
  readonly blockedBy: readonly number[];
}

const bin = mkdtempSync(join(tmpdir(), 'primitives-gh-'));
afterAll(() => rmSync(bin, { recursive: true, force: true }));
beforeAll(() => {
  writeFileSync(join(bin, 'gh'), `#!/bin/sh\nexec '${process.execPath}' '${join(import.meta.dirname, 'fake-gh.mjs')}' "$@"\n`);
  chmodSync(join(bin, 'gh'), 0o755);
});

function planOf(text: string, path = 'specs/demo.spec.md'): Plan {
  const graph = graphOf({ [path]: text });
  const spec = graph.documents.get(path);
  if (spec === undefined) throw new Error('no spec');
  return planSpec(graph, spec);
}

const spec = (lines: string, more = ''): string =>
  `---\nstatus: approved\n---\n\n# Feature: Demo\n\n### Core Components\n\n${lines}\n${more}`;
const diamond = spec(['- [ ] C (`c.ts`) {#c depends=b,a}', '- [ ] A (`a.ts`) {#a}', '- [ ] B (`b.ts`) {#b depends=a}'].join('\n'));

class Repository {
  readonly folder = mkdtempSync(join(bin, 'repository-'));

  run(script: string, args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
    const file = join(this.folder, 'create-issues.sh');
    writeFileSync(file, script);
    // Its number is written down so that it can be killed.
    return spawnSync('sh', ['-c', 'echo $$ >"$FAKE_GH/pid"; exec sh "$0" "$@"', file, ...args], {
      encoding: 'utf8',
      env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, FAKE_GH: this.folder, PAUSE: '0', ...environment },
    });
  }

  get issues(): FakeIssue[] {
    const file = join(this.folder, 'state.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { issues: FakeIssue[] }).issues : [];
  }

  get calls(): string[][] {
    const file = join(this.folder, 'calls.jsonl');
    return existsSync(file)
      ? readFileSync(file, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as string[])
      : [];
  }

  change(edit: (issue: FakeIssue) => FakeIssue): void {
    const file = join(this.folder, 'state.json');
    const state = JSON.parse(readFileSync(file, 'utf8')) as { issues: FakeIssue[] };
    writeFileSync(file, JSON.stringify({ ...state, issues: state.issues.map(edit) }));
  }
}

const idOf = ({ body }: FakeIssue): string => [...body.matchAll(/^<!-- primitives:plan (\S+) /gm)].at(-1)?.[1] ?? '';

/** Every issue with the ids of what blocks it, and of its parent. */
function linksOf({ issues }: Repository): Record<string, { readonly blockedBy: string[]; readonly parent: string[] }> {
  const named = new Map(issues.map((issue) => [issue.id, idOf(issue)]));
  return Object.fromEntries(
    issues.map((issue) => [
      idOf(issue),
      {
        blockedBy: issue.blockedBy.map((id) => named.get(id) ?? '?').toSorted(),
        parent: issues.filter(({ children }) => children.includes(issue.id)).map(idOf),
      },
    ]),
  );
}

function wantedLinks(plan: Plan): ReturnType<typeof linksOf> {
  const nodes = plan.nodes.map(({ id }) => [
    id,
    { blockedBy: plan.edges.flatMap(({ before, after }) => (after === id ? [before] : [])).toSorted(), parent: [plan.feature] },
  ]);
  return Object.fromEntries([[plan.feature, { blockedBy: [], parent: [] }], ...nodes]) as ReturnType<typeof linksOf>;
}

describe('what the script creates', () => {
  test.each([
    ['a gh that links while it creates', {}],
    ['a gh before 2.94.0', { FAKE_GH_OLD: '1' }],
  ])('%s: each issue behind what blocks it, all links made, and a second run changes nothing', (_, environment) => {
    const plan = planOf(diamond);
    const repository = new Repository();
    const first = repository.run(ghScript(plan), [], environment);
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    expect(linksOf(repository)).toEqual(wantedLinks(plan));
    const order = repository.issues.map(idOf);
    for (const { before, after } of plan.edges) expect(order.indexOf(before)).toBeLessThan(order.indexOf(after));
    expect(repository.issues.map(({ labels }) => labels)).toEqual(repository.issues.map(() => ['plan:demo']));

    const before = repository.issues;
    const second = repository.run(ghScript(plan), [], environment);
    expect(second.status).toBe(0);
    expect(
      second.stdout
        .trim()
        .split('\n')
        .every((line) => line.startsWith('exists')),
    ).toBe(true);
    expect(repository.issues).toEqual(before);
    const rest = repository.calls.filter((call) => call.includes('POST'));
    expect(rest.length).toBe('FAKE_GH_OLD' in environment ? plan.nodes.length + plan.edges.length : 0);
  });

  test.each([1, 2, 3, 4, 5].flatMap((count) => [[count, '0'] as const, [count, '1'] as const]))(
    'killed after %i issues (an old gh: %s) and run again it creates nothing twice and leaves no link out',
    (count, old) => {
      const plan = planOf(diamond);
      const repository = new Repository();
      const killed = repository.run(ghScript(plan), [], { FAKE_GH_OLD: old, FAKE_GH_DIES_AFTER: String(count) });
      expect(killed.signal).toBe('SIGKILL');
      expect(repository.issues.length).toBe(count);
      const again = repository.run(ghScript(plan), [], { FAKE_GH_OLD: old });
      expect(again.stderr).toBe('');
      expect(again.status).toBe(0);
      expect(repository.issues.map(idOf).toSorted()).toEqual([plan.feature, ...plan.nodes.map(({ id }) => id)].toSorted());
      expect(linksOf(repository)).toEqual(wantedLinks(plan));
    },
  );

  test('two features with the same task number both get their issues', () => {
    const list = '**Status**: Approved\n\n## Phase 1: A\n\n- [ ] T001 One in a.ts\n';
    const plans = ['specs/001-sign-in/tasks.md', 'specs/002-sign-out/tasks.md'].map((path) => planOf(`# Tasks: X\n\n${list}`, path));
    const repository = new Repository();
    for (const plan of [...plans, ...plans]) expect(repository.run(ghScript(plan)).status).toBe(0);
    expect(repository.issues.map(idOf)).toEqual(['001-sign-in', '001-sign-in/T001', '002-sign-out', '002-sign-out/T001']);
  });

  test('text that has changed is told, and rewritten when that is wanted; what is gone is named', () => {
    const repository = new Repository();
    repository.run(ghScript(planOf(spec('- [ ] A (`a.ts`) {#a}\n- [ ] B (`b.ts`) {#b}'))));
    const later = ghScript(planOf(spec('- [ ] A (`a.ts`, `src/more.ts`) {#a}\n- [x] B (`b.ts`) {#b}')));
    const before = repository.issues;
    expect(repository.run(later).stdout).toMatch(/^differs {2}#12 {2}demo\/a: --update rewrites it$/m);
    expect(repository.issues).toEqual(before);
    const { stdout, status } = repository.run(later, ['--update']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^updated {2}#12 {2}demo\/a$/m);
    expect(stdout).toMatch(/^gone {5}#13 {2}demo\/b: /m);
    expect(repository.issues.find(({ number }) => number === 12)?.body).toContain('more.ts');
    expect(repository.issues.length).toBe(before.length);
  });

  test('a dry run asks and sends nothing', () => {
    const repository = new Repository();
    const { stdout, status } = repository.run(ghScript(planOf(diamond)), ['--dry-run']);
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^would create {2}\[demo\] Integration of Demo, blocked by /);
    expect(repository.calls).toEqual([]);
  });

  test('a parent of one’s own, or none', () => {
    const plan = planOf(spec('- [ ] A (`a.ts`) {#a}\n- [ ] B (`b.ts`) {#b}'));
    const repository = new Repository();
    expect(repository.run(ghScript(plan), ['--no-parent']).status).toBe(0);
    expect(repository.issues.every(({ children }) => children.length === 0)).toBe(true);
    const [{ number } = { number: 0 }] = repository.issues;
    expect(repository.run(ghScript(plan), ['--parent', 'x']).status).toBe(1);
    expect(repository.run(ghScript(plan), ['--parent', String(number)], { FAKE_GH_OLD: '1' }).status).toBe(0);
    expect(repository.issues.length).toBe(plan.nodes.length);
  });

  test('without a right to labels the issues go without; a link that fails is told and made later', () => {
    const plan = planOf(diamond);
    const repository = new Repository();
    const { status, stderr } = repository.run(ghScript(plan), [], { FAKE_GH_NO_LABELS: '1' });
    expect(status).toBe(0);
    expect(stderr).toContain('there is no label plan:demo');
    expect(repository.issues.every(({ labels }) => labels.length === 0)).toBe(true);
    repository.change((issue) => ({ ...issue, blockedBy: [], children: [] }));
    expect(repository.run(ghScript(plan)).status).toBe(0);
    expect(linksOf(repository)).toEqual(wantedLinks(plan));
  });

  test('unknown arguments are refused', () => {
    expect(new Repository().run(ghScript(planOf(diamond)), ['--dry']).status).toBe(2);
  });
});

describe('hostile text', () => {
  const nasty = [
    `it's "quoted" $(touch pwned) \`touch pwned\` $HOME \\ ; & | > x`,
    'END_OF_BODY',
    '--title',
    "'; touch pwned; '",
    '<!-- primitives:plan demo/other sha256:0000000000000000000000000000000000000000000000000000000000000000 -->',
  ];

  test('nothing in a title or body is run, and both arrive as they are', () => {
    const fence = ['### Validation Commands', '', '```sh', 'END_OF_BODY', 'END_OF_BODY_2', "echo 'x' $(touch pwned)", '```', ''].join('\n');
    const scope = `### Out of Scope\n\n${nasty.map((line) => `- ${line}`).join('\n')}\n`;
    const plan = planOf(
      spec(nasty.map((line, index) => `- [ ] ${line} (\`f${index}.ts\`) {#n-${index}}`).join('\n'), `\n${fence}\n${scope}`),
    );
    const repository = new Repository();
    const { status, stderr } = repository.run(ghScript(plan));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(existsSync('pwned') || existsSync(join(repository.folder, 'pwned'))).toBe(false);
    expect(repository.issues.map(idOf)).toEqual([...new Set(repository.issues.map(idOf))]);
    expect(repository.issues.some(({ body }) => body.includes('\nEND_OF_BODY\nEND_OF_BODY_2\n'))).toBe(true);
    expect(repository.issues.some(({ title }) => title.includes('$(touch pwned)'))).toBe(true);
    expect(repository.run(ghScript(plan)).stdout).not.toMatch(/^created/m);
  });

  test('any title, as the shell reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const plan = planOf(spec('- [ ] A (`a.ts`) {#a}'));
        const script = ghScript({
          ...plan,
          nodes: plan.nodes.map((node) => ({ ...node, title: `x${text}`, scope: `y${text.replaceAll('\0', '')}` })),
        });
        const { status, stdout, stderr } = spawnSync('sh', ['-s', '--', '--dry-run'], { input: script, encoding: 'utf8' });
        expect(stderr).toBe('');
        expect(status).toBe(0);
        expect(stdout.split('\n').length).toBe(3);
      }),
      { numRuns: runs(50) },
    );
  });
});

const has = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

describe('the script itself', () => {
  test('the shell can read it', () => {
    expect(spawnSync('sh', ['-n'], { input: ghScript(planOf(diamond)), encoding: 'utf8' }).stderr).toBe('');
  });

  test.skipIf(!has('shellcheck'))('shellcheck finds nothing', () => {
    const { stdout } = spawnSync('shellcheck', ['-s', 'sh', '-'], {
      input: ghScript(planOf(diamond), { repository: 'o/r' }),
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });

  test.skipIf(!has('jq'))('the filter finds the last marker of each body, and no other', () => {
    const print = `sha256:${'a'.repeat(64)}`;
    const marker = (id: string): string => `<!-- primitives:plan ${id} ${print} -->`;
    const issues = [
      { number: 1, id: 9_876_543_210, body: `x\n${marker('demo/a')}\n` },
      { number: 2, id: 2, body: `${marker('demo/fake')}\r\nx\r\n${marker('demo/b')}\r\n\r\nwritten below` },
      { number: 3, id: 3, body: null },
      { number: 4, id: 4, body: `see ${marker('demo/c')}` },
      { number: 5, id: 5, body: marker('demo/d'), pull_request: {} },
      { number: 6, id: 6, body: '<!-- primitives:plan demo/e sha256:1 -->' },
    ];
    mkdirSync(bin, { recursive: true });
    expect(execFileSync('jq', ['-r', markerFilter], { input: JSON.stringify(issues), encoding: 'utf8' })).toBe(
      `demo/a 1 9876543210 ${print}\ndemo/b 2 2 ${print}\n`,
    );
  });
});
