import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { issuesOf } from '../src/plan/issue.ts';
import type { Plan } from '../src/plan/plan.ts';
import { planSpec } from '../src/plan/plan-spec.ts';
import { filesBelow } from './files-below.ts';
import { graphOf } from './in-memory-project.ts';
import { corpus, sharedIsPresent } from './truth.ts';

const parse = await loadParser();
const graph = graphOf({});

function planOf(text: string, path = 'specs/demo.spec.md', maxParallel = 2): Plan {
  return planSpec(graph, parseDocument(path, 'spec', text, parse), { maxParallel });
}

/** The plan of a spec with these core components. */
function components(lines: string, rest = ''): Plan {
  return planOf(`# Feature: Demo\n\n## Core Components\n\n${lines}\n${rest}`);
}

function tasks(lines: string): Plan {
  return planOf(`# Tasks: Demo\n\n## Phase 1: All\n\n${lines}\n`, 'specs/001-demo/tasks.md');
}

function wavesOf({ waves, feature }: Plan): string[][] {
  return waves.map(({ ids }) => ids.map((id) => id.slice(feature.length + 1)));
}

function findingsOf({ diagnostics }: Plan): string[] {
  return diagnostics.map(({ ruleId, span }) => `${ruleId} ${span.start.line}:${span.start.column}`);
}

describe('issues', () => {
  const bodies = (plan: Plan): Record<string, string> =>
    Object.fromEntries(issuesOf(plan, { marker: false }).map(({ id, body }) => [id.slice(plan.feature.length + 1), body]));

  test('links in contracts and criteria are paths from the root, wherever an issue is read', () => {
    const plan = components(
      '- [ ] Token service (`src/token.ts`) {#token-service}\n- [ ] Cache (`src/cache.ts`) {#cache}',
      '## API Contracts\n\n- `GET /t` as in [the draft](../docs/api.md#t) {component=token-service}\n\n## Validation Criteria\n\n- [ ] Keeps [the bounds](bounds.md)\n',
    );
    expect(bodies(plan)['token-service']).toContain('- `GET /t` as in the draft (`docs/api.md#t`)\n');
    expect(bodies(plan)['integration']).toContain('- [ ] Keeps the bounds (`specs/bounds.md`)\n');
  });

  test('a context reference need not be a link', () => {
    const plan = components(
      '- [ ] One (`src/one.ts`)',
      '## Context References\n\n- `docs/adr/0003.md`: why sessions\n- [ADR](../docs/a.md)\n',
    );
    expect(bodies(plan)['one']).toContain('- `docs/adr/0003.md`: why sessions\n- ADR (`docs/a.md`)\n');
  });

  test('who writes the tests gets what they must show, and gets it anew when it changes', () => {
    const planned = (bound: string): Plan =>
      components(
        '- [ ] Mail queue (`src/queue.ts`) {#queue tests=`test/queue.test.ts`}\n- [ ] Log (`src/log.ts`) {#log}',
        `## API Contracts\n\n- \`POST /mail\` queues {component=queue}\n\n## Validation Criteria\n\n- [ ] Sends ${bound} a second {component=queue}\n`,
      );
    const body = bodies(planned('10'))['queue-tests'];
    expect(body).toContain('## API Contracts\n\n- `POST /mail` queues\n');
    expect(body).toContain('## Test Requirements\n\n- [ ] Sends 10 a second\n');
    const prints = ['10', '10', '20'].map((bound) => planned(bound).nodes.find(({ slug }) => slug === 'queue-tests')?.fingerprint);
    expect(prints[0]).toBe(prints[1]);
    expect(prints[0]).not.toBe(prints[2]);
  });

  test('of Kiro: its requirements by their name, and no test that comes later is written first', () => {
    const plan = planOf(
      '# Implementation Plan\n\n- [ ] 1. Model in `src/a.ts`\n  - _Requirements: 1.1_\n- [ ] 2. Write tests in `test/a.test.ts`\n  - _Requirements: 1.2_\n',
      '.kiro/specs/invoices/tasks.md',
    );
    expect(plan.title).toBe('invoices');
    expect(bodies(plan)['2']).toContain('## Scope\n\nWrite tests in `test/a.test.ts`.\n\nPart of invoices,');
    expect(bodies(plan)['2']).toContain('## Requirements\n\n- [ ] Requirement 1.2\n');
  });

  test('what is done is not worked on at the same time', () => {
    const plan = components('- [x] One (`src/one.ts`)\n- [ ] Two (`src/two.ts`)');
    expect(bodies(plan)['two']).not.toContain('src/one.ts');
    expect(bodies(plan)['one']).toContain('`src/two.ts`: `demo/two` is worked on at the same time');
  });

  test('tracks are counted in the wave that has most of them', () => {
    const plan = components('- [ ] Alone {#alone}\n- [ ] One (`src/one.ts`) {#one depends=alone}');
    expect(plan.escalation.conditions[0]?.reason).toBe('at most 1 can be worked on at the same time, and a team needs more than 2');
  });
});

describe('components', () => {
  test('tests come first, and shared things one after the other', () => {
    const plan = components(
      [
        '- [ ] One (`src/one.ts`) {#one uses=db tests=`test/one.test.ts`}',
        '- [ ] Two (`src/two.ts`) {#two uses=db}',
        '- [ ] Three (`src/three.ts`) {#three}',
      ].join('\n'),
    );
    expect(wavesOf(plan)).toEqual([['one-tests', 'three'], ['one'], ['two'], ['integration']]);
    expect(plan.edges.filter(({ type }) => type === 'overlap').map(({ reason }) => reason)).toEqual(['both use `db`']);
  });

  test('what is exclusive or names no file is alone', () => {
    const plan = components(
      ['- [ ] One (`src/one.ts`) {#one exclusive}', '- [ ] Two (`src/two.ts`)', '- [ ] Three', '- [ ] Four (`src/four.ts`)'].join('\n'),
    );
    expect(wavesOf(plan)).toEqual([['one'], ['two', 'four'], ['three'], ['integration']]);
    expect(findingsOf(plan)).toEqual(['plan/missing-path 7:1']);
  });

  test('a smaller priority goes first where nothing else decides', () => {
    const lines = ['- [ ] A (`a/a.ts`)', '- [ ] B (`b/b.ts`) {#b priority=2}', '- [ ] C (`c/c.ts`) {#c priority=1}'].join('\n');
    expect(wavesOf(components(lines))[0]).toEqual(['c', 'b']);
  });

  test('an overlap never turns against what the spec says', () => {
    const lines = ['- [ ] A (`src/x.ts`) {#a depends=c}', '- [ ] B (`src/x.ts`, `src/y.ts`) {#b}', '- [ ] C (`src/y.ts`) {#c}'].join('\n');
    const plan = components(lines);
    expect(plan.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plan.waves.length).toBe(4);
  });

  test.each([
    ['src/a.ts', 'src/a.ts', 'certain both change `src/a.ts`'],
    ['src/*.ts', 'src/a.ts', 'certain `src/*.ts` covers `src/a.ts`'],
    ['src/auth/', 'src/auth/token.ts', 'certain `src/auth/` covers `src/auth/token.ts`'],
    ['src/auth/token.ts', 'src/auth/', 'certain `src/auth/` covers `src/auth/token.ts`'],
    ['src/**', 'src/auth/*.ts', 'possible `src/**` and `src/auth/*.ts` may match the same file'],
    ['src/**/*.ts', 'src/**/*.css', undefined],
    ['src/a/**', 'src/b/**', undefined],
    ['app/[id]/page.tsx', 'app/i/page.tsx', undefined],
    ['src/auth/', 'src/**/*.ts', 'possible `src/auth/` and `src/**/*.ts` may match the same file'],
  ])('%s and %s', (one, other, wanted) => {
    const plan = components(`- [ ] One (\`${one}\`)\n- [ ] Two (\`${other}\`)`);
    const overlap = plan.edges.find(({ type }) => type === 'overlap');
    expect(overlap && `${overlap.certainty} ${overlap.reason}`).toBe(wanted);
  });

  test('a contract orders its maker and its users only where it says so', () => {
    const lines = '- [ ] One (`src/one.ts`) {#one-part}\n- [ ] Two (`src/two.ts`) {#two-part}';
    const contract = (attributes: string): Plan =>
      components(lines, `\n## API Contracts\n\n- \`GET /a\` - for \`two-part\` ${attributes}\n`);
    expect(
      contract('{component=two-part consumers=one-part}').edges.map(({ before, after, type }) => `${before} ${after} ${type}`),
    ).toContain('demo/two-part demo/one-part contract');
    expect(contract('').edges.filter(({ type }) => type === 'contract')).toEqual([]);
    expect(
      contract('')
        .nodes.find(({ slug }) => slug === 'two-part')
        ?.contracts.map(({ text }) => text),
    ).toEqual(['`GET /a` - for `two-part`']);
    expect(findingsOf(contract('{component=tow-part}'))).toEqual(['plan/unknown-dependency 10:3', 'plan/unassigned-contract 10:3']);
  });

  test('a line that names two components, or looks like one, is nobody’s', () => {
    const lines = '- [ ] Token service (`src/token.ts`)\n- [ ] User sync (`src/sync.ts`)';
    const plan = components(
      lines,
      '\n## Validation Criteria\n\n- [ ] Token service and user sync agree\n- [ ] Tokens are served in 5 ms\n- [ ] `sync.ts` retries\n',
    );
    expect(plan.unassigned.map(({ reason }) => reason)).toEqual([
      'it names several components: `token-service`, `user-sync`',
      'it names no component',
    ]);
    expect(plan.nodes.find(({ slug }) => slug === 'user-sync')?.criteria.map(({ text }) => text)).toEqual(['`sync.ts` retries']);
    expect(plan.nodes.find(({ slug }) => slug === 'integration')?.criteria.length).toBe(2);
  });

  test('a handoff checklist holds everything back, wherever it stands', () => {
    const plan = components('- [ ] One (`src/one.ts`)', '\n## Handoff Checklist\n\n- [x] Architecture approved\n- [ ] Security review\n');
    expect(wavesOf(plan)).toEqual([['handoff-checklist'], ['one']]);
    expect(issuesOf(plan)[1]?.body).toContain('- Before this starts: Handoff checklist (Architecture approved; Security review)');
  });

  test('unknown names, circles and two of one name are said with their places', () => {
    const plan = components(
      [
        '- [ ] One (`a.ts`) {#one depends=two}',
        '- [ ] Two (`b.ts`) {#two depends=one,tree}',
        '- [ ] Three (`c.ts`) {#three}',
        '- [ ] Other (`d.ts`) {#three depends=three}',
      ].join('\n'),
    );
    expect(findingsOf(plan)).toEqual(['plan/cycle 5:1', 'plan/unknown-dependency 6:38', 'plan/duplicate-id 8:1']);
    expect(plan.diagnostics[0]?.message).toContain('`one` → `two` → `one`');
    expect(plan.diagnostics[1]?.hint).toContain('Did you mean `three`?');
    expect(plan.waves).toEqual([]);
  });

  test('two circles are two findings, and one that waits for itself is a circle', () => {
    const plan = components(
      ['- [ ] A (`a.ts`) {#a-a depends=b-b}', '- [ ] B (`b.ts`) {#b-b depends=a-a}', '- [ ] C (`c.ts`) {#c-c depends=c-c,a-a}'].join('\n'),
    );
    expect(findingsOf(plan)).toEqual(['plan/cycle 5:1', 'plan/cycle 7:1']);
    expect(plan.diagnostics[1]?.message).toContain('`c-c` → `c-c`');
  });

  test.each(['/etc/passwd', 'C:\\a\\b.ts', '~/x/y.ts', '../x.ts', 'a/../../b.ts', '.git/config', 'src/{a,b', 'src/[z-a]*.ts'])(
    'the path %s is refused',
    (path) => {
      const plan = components(`- [ ] One (\`${path}\`)\n- [ ] Two (\`src/two.ts\`)`);
      expect(plan.diagnostics.some(({ severity, ruleId }) => severity === 'error' && /path|glob/.test(ruleId))).toBe(true);
      expect(plan.nodes[0]?.files).toEqual([]);
    },
  );

  test('fingerprints are about the work, not about its place or its box', () => {
    const of = (text: string): string | undefined => components(text).nodes.find(({ slug }) => slug === 'one')?.fingerprint;
    const before = of('- [ ] One (`src/one.ts`)\n- [ ] Two (`src/two.ts`)');
    expect(of('- [ ] Two (`src/two.ts`)\n- [x] One (`src/one.ts`)')).toBe(before);
    expect(of('- [ ] One (`src/one.ts`, `src/more.ts`)\n- [ ] Two (`src/two.ts`)')).not.toBe(before);
  });
});

describe('task lists', () => {
  test('a list keeps its order but for neighbours that are marked', () => {
    const plan = tasks(['- [ ] T001 A in a.ts', '- [ ] T002 [P] B in b.ts', '- [ ] T003 [P] C in c.ts', '- [ ] T004 D in d.ts'].join('\n'));
    expect(wavesOf(plan)).toEqual([['T001'], ['T002', 'T003'], ['T004']]);
  });

  test('marked tasks that share a file are found, whatever stands between them', () => {
    const plan = tasks(
      ['- [ ] T001 [P] A in tests/unit/x.test.ts', '- [ ] T002 [P] B in src/b.ts', '- [ ] T003 [P] C in `tests/unit/x.test.ts`'].join('\n'),
    );
    expect(findingsOf(plan)).toEqual(['plan/parallel-marker-wrong 7:22']);
  });

  test('ranges, words and arrows outside the tasks are dependencies', () => {
    const list = [
      '- [ ] T001 [P] A in a.ts',
      '- [ ] T002 [P] B in b.ts',
      '- [ ] T003 [P] C in c.ts',
      '- [ ] T004 [P] D in d.ts',
      '- [ ] T005 [P] E in e.ts',
    ].join('\n');
    const edges = (text: string): string[] =>
      tasks(`${list}\n\n## Dependencies\n\n${text}\n`).edges.map(({ before, after }) => `${before.slice(-1)}${after.slice(-1)}`);
    expect(edges('- T001-T003 before T004')).toEqual(['14', '24', '34']);
    expect(edges('- T001 blocks T002, T005')).toEqual(['12', '15']);
    expect(edges('- Setup (T001) → models (T003)')).toEqual(['13']);
    expect(edges('- T004 depends on T005')).toEqual(['54']);
    expect(edges('- T004 blocked by T001 and T002')).toEqual(['14', '24']);
  });

  test('what waits for a later phase is a circle that says why', () => {
    const plan = planOf(
      '# Tasks\n\n## Phase 1: A\n\n- [ ] T001 A in a.ts (depends on T002)\n\n## Phase 2: B\n\n- [ ] T002 B in b.ts\n',
      'x/tasks.md',
    );
    expect(findingsOf(plan)).toEqual(['plan/cycle 5:1']);
    expect(plan.diagnostics[0]?.hint).toContain('"Phase 1: A" comes first');
  });

  test.each([
    ['Create src/models/user.py and src/models/role.py', ['src/models/user.py', 'src/models/role.py']],
    ['Handle TCP/IP and/or GET/POST in Node.js v1.2', []],
    ['Implement `POST /auth/refresh` in `src/api/auth.ts:12`', ['src/api/auth.ts']],
    ['Answer /api/users.json with application/json', []],
    ['Copy /home/me/src/a.ts', ['/home/me/src/a.ts']],
    ['Add [the page](docs/x.md) and https://example.com/a/b.ts', []],
    ['Write app/[id]/page.tsx, app/(shop)/layout.tsx (see docs/a.md).', ['app/[id]/page.tsx', 'app/(shop)/layout.tsx', 'docs/a.md']],
    ['Documentation updates in docs/', ['docs/']],
    ['Change package.json and Dockerfile', ['package.json']],
    ['Files `src/{a,b}/*.ts`, `.env.example`', ['src/{a,b}/*.ts', '.env.example']],
    ['Windows path src\\win\\a.ts', ['src\\win\\a.ts']],
  ])('files named in: %s', async (text, wanted) => {
    const { namedFiles } = await import('../src/plan/named-files.ts');
    const found = namedFiles(text, 0);
    expect(found.map(({ name }) => name)).toEqual(wanted);
    for (const { name, span } of found) expect(text.slice(span.start, span.end)).toBe(name);
  });
});

describe('whatever comes', () => {
  const list = '# Feature: Demo\n\n## Core Components\n\n- [ ] One (`src/one.ts`) {#one}\n- [ ] Two (`src/two.ts`) {#two depends=one}\n';

  test('CRLF and a byte order mark change nothing but places', () => {
    const plain = planOf(list);
    for (const text of [list.replaceAll('\n', '\r\n'), `\uFEFF${list}`]) {
      const plan = planOf(text);
      expect(wavesOf(plan)).toEqual(wavesOf(plain));
      expect(plan.nodes.map(({ fingerprint }) => fingerprint)).toEqual(plain.nodes.map(({ fingerprint }) => fingerprint));
    }
  });

  test.each(['', '\n\n', '---\n---\n', '# Title only\n', '```\n- [ ] T001 x\n```\n'])('%j is nothing to plan', (text) => {
    const plan = planOf(text);
    expect(findingsOf(plan)[0]).toMatch(/^plan\/nothing-to-plan/);
    expect([plan.nodes, plan.waves, plan.edges]).toEqual([[], [], []]);
  });

  test.each([
    ['spaces', `- [ ] One${' '.repeat(5_000_000)}x (\`a.ts\`)`],
    ['parentheses', `- [ ] One ${'('.repeat(2_500_000)}`],
    ['links', `- [ ] One ${']('.repeat(1_000_000)}`],
    ['paths', `- [ ] T001 ${'a/'.repeat(1_500_000)}b.ts`],
    ['ids', `- [ ] T001 depends on ${'T002, '.repeat(500_000)}`],
    ['stars', `## Phase 1: A\n\n${'**a '.repeat(1_000_000)}`],
    ['attributes', `- [ ] One ${'{#a x='.repeat(500_000)}`],
  ])('5 MB of %s in one line', (_, line) => {
    expect(planOf(`## Core Components\n\n${line}\n`).feature).toBe('demo');
    expect(planOf(`# Tasks\n\n${line}\n`, 'x/tasks.md').feature).toBe('x');
  });

  const specs = ['agenticai', 'tta-dev', 'rhei-old'].flatMap((name) => (sharedIsPresent ? [name] : []));
  test.each(specs)('the specs of %s are planned, or said why not', (name) => {
    const root = corpus(name);
    const paths = [...filesBelow(root).keys()].filter((path) => path.endsWith('.spec.md') || /(?:^|\/)(?:tasks|plan)\.md$/.test(path));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const plan = planOf(readFileSync(join(root, path), 'utf8'), path);
      const reasons = plan.diagnostics.filter(({ severity }) => severity === 'error');
      expect(plan.waves.length > 0 || reasons.length > 0, path).toBe(true);
      expect(plan.waves.flatMap(({ ids }) => ids).length, path).toBe(plan.waves.length === 0 ? 0 : plan.nodes.length);
      for (const { span, message } of plan.diagnostics) expect(span.end.offset >= span.start.offset && message !== '').toBe(true);
      for (const { body } of issuesOf(plan)) expect(body.endsWith('-->\n')).toBe(true);
    }
  });
});
