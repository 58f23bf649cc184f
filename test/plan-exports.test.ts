import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { exportPlan, exportRefusal, planSpec } from '../src/index.ts';
import type { Document, Plan } from '../src/index.ts';
import { mcpCalls } from '../src/plan/exports/mcp-calls.ts';
import { taskList } from '../src/plan/exports/task-list.ts';
import { worktreeScript } from '../src/plan/exports/worktree-script.ts';
import { fc, runs } from './fast-check.ts';
import { git } from './git.ts';
import { graphOf } from './in-memory-project.ts';
import { mcpToolInputs } from './mcp-tool-inputs.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const root = join(import.meta.dirname, '..');
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false });
const schemaOf = (name: string): object => JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')) as object;

function planned(text: string, path = 'specs/demo.spec.md', maxParallel = 2): { readonly plan: Plan; readonly spec: Document } {
  const graph = graphOf({ [path]: text });
  const spec = graph.documents.get(path);
  if (spec === undefined) throw new Error('no spec');
  return { plan: planSpec(graph, spec, { maxParallel }), spec };
}

const approved = '---\nstatus: approved\n---\n\n';
const specOf = (lines: readonly string[], more = ''): string =>
  `${approved}# Feature: Demo\n\n### Core Components\n\n${lines.join('\n')}\n${more}`;
const demo = specOf([
  '- [ ] C (`src/c.ts`) {#c-part depends=a-part,b-part}',
  '- [ ] A (`src/a.ts`) {#a-part}',
  '- [x] B (`src/b.ts`) {#b-part}',
]);

describe('what may be handed over', () => {
  test.each([
    ['no status', '# Feature: X\n\n### Core Components\n\n- [ ] A (`a.ts`)\n', 'it has no `status`. When', 'status: approved'],
    [
      'a draft',
      '---\nstatus: draft\n---\n\n# Feature: X\n\n### Core Components\n\n- [ ] A (`a.ts`)\n',
      'its status is `draft`',
      '**Status**: Approved',
    ],
    [
      'an open question',
      `${approved}# Feature: X\n\n[NEEDS CLARIFICATION: who?]\n\n### Core Components\n\n- [ ] A (\`a.ts\`)\n`,
      'question open',
      'Answer',
    ],
    [
      'a circle',
      specOf(['- [ ] A (`a.ts`) {#a-a depends=b-b}', '- [ ] B (`b.ts`) {#b-b depends=a-a}']),
      'no plan',
      'each must be done before the next',
    ],
    ['nothing to plan', `${approved}# Prose\n`, 'no plan', 'none of the forms'],
    ['an unknown name', specOf(['- [ ] A (`a.ts`) {#a-a depends=nobody}']), 'plan/unknown-dependency', 'Correct'],
  ])('%s is refused with exit code 1, the reason and what to do', async (_, text, why, what) => {
    const folder = repository({ 'specs/x.spec.md': text });
    for (const to of ['gh', 'json', 'tasks.md', 'worktrees']) {
      const { code, out, err } = await primitives(folder, 'plan', 'specs/x.spec.md', '--to', to);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(why);
      expect(err).toContain(what);
    }
  });

  test('an approved one is printed, or written where nothing else stands', async () => {
    const folder = repository({ 'specs/demo.spec.md': demo });
    const run = (...args: string[]) => primitives(folder, 'plan', 'specs/demo.spec.md', '--to', 'tasks.md', ...args);
    const printed = await run();
    expect([printed.code, printed.err]).toEqual([0, '']);
    expect(await run('--out')).toEqual({ code: 0, out: 'plans/demo/tasks.md: created\n', err: '' });
    expect(readFileSync(join(folder, 'plans/demo/tasks.md'), 'utf8')).toBe(printed.out);
    expect((await run('--out')).out).toBe('plans/demo/tasks.md: unchanged\n');
    writeFileSync(join(folder, 'plans/demo/tasks.md'), 'mine\n');
    const kept = await run('--out');
    expect(kept.code).toBe(1);
    expect(kept.err).toContain('--force overwrites it');
    expect((await run('--out', '--force')).out).toBe('plans/demo/tasks.md: updated\n');
    expect((await run('--out', '../x.md')).code).toBe(2);
    symlinkSync('demo.spec.md', join(folder, 'specs/link.md'));
    expect((await run('--out', 'specs/link.md', '--force')).code).toBe(2);
    expect(readFileSync(join(folder, 'specs/demo.spec.md'), 'utf8')).toBe(demo);
  });

  test('numbers of an earlier plan are kept', async () => {
    const folder = repository({ 'specs/demo.spec.md': demo });
    await primitives(folder, 'plan', 'specs/demo.spec.md', '--out');
    writeFileSync(join(folder, 'specs/demo.spec.md'), demo.replace('- [ ] C', '- [ ] New (`src/new.ts`)\n- [ ] C'));
    const { out } = await primitives(folder, 'plan', 'specs/demo.spec.md', '--to', 'tasks.md');
    expect(out).toMatch(/T001 .*C in `src\/c\.ts`/);
    expect(out).toMatch(/T005 .*New in `src\/new\.ts`/);
  });

  test.each([
    [['--to', 'mcp'], '--repo owner/name'],
    [['--to', 'mcp', '--repo', 'nobody'], 'Write owner/name'],
    [['--to', 'mcp', '--repo', 'a/..'], 'Write owner/name'],
    [['--to', 'gh', '--no-marker'], 'needs it'],
    [['--repo', 'o/r'], '--repo does nothing without `--to`'],
    [['--to', 'gh', '--assign'], '--assign does nothing with `--to gh`'],
    [['--to', 'gh', '--tools', 'older'], 'It belongs to `--to mcp`'],
    [['--to', 'mcp', '--repo', 'o/r', '--base-ref', 'main'], '--assign'],
    [['--to', 'json', '--format', 'json'], '--format does nothing'],
    [['--to', 'task.md'], 'Did you mean `tasks.md`?'],
    [['--to', 'mcp', '--repo', 'o/r', '--tools', 'old'], 'current, older'],
  ])('%j is a mistake of the call', async (args, message) => {
    const { code, err } = await primitives(repository({ 'x.spec.md': demo }), 'plan', 'x.spec.md', ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('calls of the MCP server', () => {
  const { plan, spec } = planned(demo);
  const validate = ajv.compile(schemaOf('plan-calls-report'));

  test.each(['current', 'older'] as const)('%s names and arguments are those that the server takes', (tools) => {
    const calls = mcpCalls(plan, { owner: 'o', repo: 'r', tools, assign: true, baseRef: 'main' });
    validate(calls);
    expect(validate.errors).toBeNull();
    const known = mcpToolInputs[tools] as Readonly<Record<string, object>>;
    const seen = new Set<string>();
    for (const { name, tool, arguments: given } of calls) {
      const filled = JSON.parse(JSON.stringify(given), (_, value: unknown) => {
        if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
        expect(seen).toContain(value.$ref);
        return 7;
      }) as unknown;
      const check = ajv.compile(known[tool] ?? false);
      check(filled);
      expect({ tool, errors: check.errors }).toEqual({ tool, errors: null });
      expect(seen).not.toContain(name);
      seen.add(name);
    }
  });

  test('each issue once, behind what blocks it; what is done is left out, and only what waits for nothing is given away', () => {
    const calls = mcpCalls(plan, { owner: 'o', repo: 'r', assign: true });
    expect(calls.map(({ name }) => name)).toEqual([
      'create demo',
      'create demo/a-part',
      'link demo/a-part',
      'create demo/c-part',
      'link demo/c-part',
      'block demo/c-part by demo/a-part',
      'create demo/integration',
      'link demo/integration',
      'block demo/integration by demo/c-part',
      'assign demo/a-part',
    ]);
    expect(calls.filter(({ needs }) => needs !== undefined).every(({ tool }) => tool === 'issue_dependency_write')).toBe(true);
  });

  test('JSON holds the plan and the bodies', () => {
    const report = JSON.parse(exportPlan(plan, spec, 'json')) as {
      readonly plan: object;
      readonly issues: readonly { readonly id: string }[];
    };
    const outer = ajv.compile(schemaOf('plan-issues-report'));
    outer(report);
    expect(outer.errors).toBeNull();
    const inner = ajv.compile(schemaOf('plan-report'));
    inner(report.plan);
    expect(inner.errors).toBeNull();
    expect(report.issues.map(({ id }) => id)).toEqual(['demo', 'demo/a-part', 'demo/c-part', 'demo/integration']);
  });

  test('a title and a body that are too long are cut, the marker is not', () => {
    const scope = 'ä'.repeat(70_000);
    const nodes = plan.nodes.map((node) => ({ ...node, title: '😀'.repeat(200), scope }));
    for (const { title, body } of [...mcpCalls({ ...plan, nodes }, { owner: 'o', repo: 'r' })].flatMap(({ arguments: one }) =>
      typeof one['body'] === 'string' ? [{ title: String(one['title']), body: one['body'] }] : [],
    )) {
      expect(title.length).toBeLessThanOrEqual(256);
      expect(Buffer.from(title).toString()).toBe(title);
      expect(body.length).toBeLessThanOrEqual(65_536);
      expect(body).toMatch(/<!-- primitives:plan demo\S* sha256:[0-9a-f]{64} -->\n$/);
    }
  });
});

/** What two plans have in common when one is read from the other. */
function shapeOf({ nodes, waves, edges }: Plan, nameOf: (slug: string, number: number) => string) {
  const names = new Map(nodes.map(({ id, slug, number }) => [id, nameOf(slug, number)]));
  return {
    nodes: Object.fromEntries(
      nodes.map(({ id, title, files, done, kind }) => [
        names.get(id),
        { title: title.replace(/ in `.*$/, ''), files: files.toSorted(), done, waits: kind === 'gate' || kind === 'checkpoint' },
      ]),
    ),
    waves: waves.map(({ ids }) => ids.map((id) => names.get(id)).toSorted()),
    edges: edges.map(({ before, after }) => `${names.get(before)} ${names.get(after)}`).toSorted(),
  };
}

describe('a task list', () => {
  const numbered = (_: string, number: number): string => `T${String(number).padStart(3, '0')}`;
  const bySlug = (slug: string): string => slug;

  test('read again it is the same work in the same waves', () => {
    const text = specOf(
      [
        '- [ ] Routes (`src/routes.ts`) {#routes depends=store tests=`test/routes.test.ts`}',
        '- [x] Store (`src/store.ts`) {#store uses=db}',
        '- [ ] Tests of old things (`test/old.test.ts`) {#old}',
        '- [ ] Jobs (`src/jobs/`, `src/queue/*.ts`) {#jobs uses=db}',
        '- [ ] No file {#bare}',
      ],
      '',
    );
    const { plan } = planned(text);
    const again = planned(taskList(plan), 'specs/demo/tasks.md').plan;
    const [one, other] = [shapeOf(plan, numbered), shapeOf(again, bySlug)];
    expect(other.nodes).toEqual(one.nodes);
    expect(other.waves).toEqual(one.waves);
    expect(other.edges).toEqual(expect.arrayContaining(one.edges));
    expect(again.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(exportRefusal(again)).toBeUndefined();
  });

  test('for any spec', () => {
    const component = fc.record({
      files: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 2 }),
      after: fc.nat(5),
      done: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(component, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (components, maxParallel) => {
        const lines = components.map(({ files, after, done }, index) => {
          const depends = after > 0 && index >= after ? ` depends=part-${index - after}` : '';
          const paths = files.length === 0 ? '' : ` (${files.map((name) => `\`src/${name}.ts\``).join(', ')})`;
          return `- [${done ? 'x' : ' '}] Part ${index}${paths} {#part-${index}${depends}}`;
        });
        const { plan } = planned(specOf(lines), 'specs/demo.spec.md', maxParallel);
        const again = planned(taskList(plan), 'specs/demo/tasks.md', maxParallel).plan;
        const [one, other] = [shapeOf(plan, numbered), shapeOf(again, bySlug)];
        expect(other.nodes).toEqual(one.nodes);
        expect(other.waves).toEqual(one.waves);
        expect(other.edges).toEqual(expect.arrayContaining(one.edges));
      }),
      { numRuns: runs(100) },
    );
  });

  test('a task list is the same list, ids, phases, checkpoints and all', () => {
    const text = readFileSync(join(root, 'fixtures/plan/password-reset/project/specs/001-password-reset/tasks.md'), 'utf8').replace(
      'of tokens in src/reset/store.ts',
      'of tokens in src/reset/expiry.ts',
    );
    const path = 'specs/001-password-reset/tasks.md';
    const { plan } = planned(`**Status**: Approved\n\n${text}`, path);
    const again = planned(taskList(plan), path).plan;
    expect(shapeOf(again, bySlug)).toEqual(shapeOf(plan, bySlug));
    expect(again.nodes.map(({ id, kind, story, phase, parallel }) => ({ id, kind, story, phase, parallel }))).toEqual(
      plan.nodes.map(({ id, kind, story, phase, parallel }) => ({ id, kind, story, phase, parallel })),
    );
    expect(taskList(again)).toBe(taskList(plan));
  });

  test('what belongs to no task of a list gets the next number and a phase of its own', () => {
    const list = '# Tasks: X\n\n**Status**: Approved\n\n## Phase 1: A\n\n- [ ] T001 [P] One in a.ts\n- [ ] T007 [P] Two in b.ts\n';
    const { plan } = planned(`${list}\n## Success Criteria\n\n- [ ] Nobody waits\n`, 'specs/demo/tasks.md');
    expect(plan.nodes.at(-1)?.kind).toBe('integration');
    const again = planned(taskList(plan), 'specs/demo/tasks.md').plan;
    expect(again.waves.map(({ ids }) => ids)).toEqual([['demo/T001', 'demo/T007'], ['demo/T008']]);
  });

  test('a phase whose heading is read as a gate stays one', () => {
    const text =
      '# Tasks: X\n\n## Phase 1: A\n\n- [ ] T001 One in a.ts\n\n## Phase 2: User Story 1 - Review a page\n\n- [ ] T002 Two in b.ts\n';
    const { plan } = planned(text, 'specs/demo/tasks.md');
    const again = planned(taskList(plan), 'specs/demo/tasks.md').plan;
    expect(plan.nodes.map(({ kind }) => kind)).toContain('gate');
    expect(shapeOf(again, bySlug)).toEqual(shapeOf(plan, bySlug));
  });

  test('a gate stays one', () => {
    const { plan } = planned(
      specOf(['- [ ] A (`src/a.ts`) {#a-a}'], '\n## Handoff Checklist\n\n- [x] Architecture approved\n- [ ] Security review\n'),
    );
    const again = planned(taskList(plan), 'specs/demo/tasks.md').plan;
    expect(again.waves.length).toBe(2);
    expect(again.nodes[0]).toMatchObject({ kind: 'gate', approvals: ['Architecture approved', 'Security review'], done: false });
  });
});

describe('worktrees', () => {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });

  function scratch(): {
    readonly parent: string;
    readonly folder: string;
    readonly run: (script: string, ...args: string[]) => ReturnType<typeof spawnSync>;
  } {
    const parent = realpathSync(mkdtempSync(join(tmpdir(), "primitives-it's a-")));
    made.push(parent);
    const folder = join(parent, 'demo');
    git(parent, 'init', '-q', folder);
    writeFileSync(join(folder, 'x'), 'x\n');
    git(parent, '-C', folder, 'add', 'x');
    git(parent, '-C', folder, 'commit', '-qm', 'x');
    return {
      parent,
      folder,
      run: (script, ...args) => spawnSync('sh', ['-s', '--', ...args], { cwd: folder, input: script, encoding: 'utf8' }),
    };
  }

  const script = worktreeScript(
    planned(specOf(['- [ ] A (`src/a.ts`) {#a-part}', '- [ ] B (`src/b.ts`) {#b-part}', '- [ ] C (`src/c.ts`) {#c-part depends=a-part}']))
      .plan,
  );

  test('one for each piece of work of a wave, beside the repository; again nothing changes', () => {
    const { parent, run, folder } = scratch();
    const dry = run(script, '--dry-run');
    expect([dry.stderr, dry.status]).toEqual(['', 0]);
    expect(readdirSync(parent)).toEqual(['demo']);
    const first = run(script);
    expect([first.stderr, first.status]).toEqual(['', 0]);
    expect(readdirSync(parent).toSorted()).toEqual(['demo', 'demo-wt-demo-a-part', 'demo-wt-demo-b-part']);
    const again = spawnSync('sh', ['-s'], { cwd: join(parent, 'demo-wt-demo-a-part'), input: script, encoding: 'utf8' });
    expect(
      again.stdout
        .trim()
        .split('\n')
        .every((line) => line.startsWith('exists')),
    ).toBe(true);
    expect(run(script, '2').status).toBe(0);
    const branches = execFileSync('git', ['branch', '--format=%(refname:short)'], { cwd: folder, encoding: 'utf8' });
    expect(branches.split('\n').filter((name) => name.startsWith('demo/'))).toEqual(['demo/a-part', 'demo/b-part', 'demo/c-part']);
    expect(existsSync(join(folder, 'demo-wt-demo-c-part'))).toBe(false);
  });

  test('a branch that is there is taken, a folder in the way and an unknown wave are refused', () => {
    const { parent, folder, run } = scratch();
    execFileSync('git', ['branch', 'demo/a-part'], { cwd: folder });
    writeFileSync(join(parent, 'demo-wt-demo-b-part'), 'mine');
    const { stderr, status } = run(script);
    expect(status).toBe(1);
    expect(stderr).toContain('demo-wt-demo-b-part is there');
    expect(readFileSync(join(parent, 'demo-wt-demo-b-part'), 'utf8')).toBe('mine');
    expect(run(script, '9').stderr).toContain('the plan has no wave 9');
    expect(run(script, '--base', 'nowhere').status).toBe(1);
    expect(run(script, 'x').status).toBe(2);
  });

  test('the branch tells plan check what it is for', async () => {
    const folder = repository({ 'specs/demo.spec.md': demo });
    const { out } = await primitives(folder, 'plan', 'specs/demo.spec.md', '--to', 'worktrees');
    expect(out).toContain("track 'demo-a-part' 'demo/a-part'");
  });

  test.skipIf(spawnSync('shellcheck', ['--version']).status !== 0)('shellcheck finds nothing', () => {
    expect(spawnSync('shellcheck', ['-s', 'sh', '-'], { input: script, encoding: 'utf8' }).stdout).toBe('');
  });
});
