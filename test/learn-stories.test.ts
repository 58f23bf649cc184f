import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { learnStoreOf, recordOutcome } from '../src/index.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const fixture = join(import.meta.dirname, '../fixtures/learn/oauth');
const project = contentsOf(join(fixture, 'project'));
const code = {
  'src/services/auth.ts': 'export {};\n',
  'src/middleware/oauth.ts': 'export {};\n',
  'src/billing/invoice.ts': 'export {};\n',
};

const stories = {
  success: [
    ...['--result', 'success', '--evidence', 'pr:456', '--lesson'],
    'pattern: Refreshing JWTs worked well with the Google and GitHub providers. #oauth',
    'rule: Always rotate refresh tokens for OAuth. #oauth',
    'gate: Apply what was learnt only once the user has validated the proposals. #post-implementation-learning',
  ],
  failure: [
    ...['--result', 'failure', '--evidence', 'pr:457', '--lesson'],
    'pitfall: Mobile clients need the PKCE flow; put it into the spec first. #oauth',
    'rule: Check the configuration of an OAuth provider before you implement its flow. #oauth',
    'gate: Unit tests of the security of the code, with at least 80 % coverage, that pass',
  ],
};

async function tell(root: string, story: keyof typeof stories, time = 1): Promise<void> {
  const when = `2026-0${1 + Math.floor(time / 28)}-${String((time % 28) + 1).padStart(2, '0')}T10:22:00Z`;
  const args = ['--task', `OAuth login ${time}`, '--touched', 'src/services/auth.ts', '--now', when, ...stories[story]];
  expect((await primitives(root, 'learn', 'record', ...args)).code).toBe(0);
}

async function learn(root: string): Promise<string> {
  await primitives(root, 'learn', 'propose');
  await primitives(root, 'learn', 'approve', '--all', '--by', 'dm');
  const { code: exit, out } = await primitives(root, 'learn', 'apply');
  expect(exit).toBe(0);
  return out;
}

/** The primitives alone. */
const primitivesIn = (root: string): Record<string, string> =>
  Object.fromEntries(Object.entries(contentsOf(root)).filter(([path]) => path.endsWith('.md')));

/** What git shows of the primitives. */
function diffIn(root: string): string {
  return execFileSync('git', ['-c', 'core.abbrev=7', 'diff', '--no-color', '--no-ext-diff', '--', '*.md'], { cwd: root, encoding: 'utf8' });
}

function committed(files: Record<string, string>): string {
  const root = repository(files);
  execFileSync('git', ['add', '-A'], { cwd: root });
  // The same commit each time: the ids of outcomes are made of it.
  const env = { ...process.env, GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' };
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '-qm', 'start'], { cwd: root, env });
  return root;
}

describe('the stories of OAuth', () => {
  test.each(['success', 'failure'] as const)('%s changes memory, instructions and prompt as they should be', async (story) => {
    const root = committed({ ...project, ...code });
    await tell(root, story);
    await learn(root);
    const golden = join(fixture, `${story}.diff`);
    if (process.env['UPDATE_FIXTURES'] !== undefined) writeFileSync(golden, diffIn(root));
    expect(diffIn(root)).toBe(readFileSync(golden, 'utf8'));
  });

  test('told ten times they leave one entry, one rule and one gate each', async () => {
    const root = committed({ ...project, ...code });
    for (const story of ['success', 'failure'] as const) await tell(root, story, 1);
    await learn(root);
    const once = primitivesIn(root);
    for (let time = 2; time <= 10; time += 1) {
      for (const story of ['success', 'failure'] as const) await tell(root, story, time);
      await learn(root);
    }
    expect(primitivesIn(root)).toEqual(once);
    const votes = Object.values(contentsOf(root)).filter((text) => text.startsWith('id: p-') && text.includes('op: vote'));
    expect(votes.length).toBe(18);
  });

  test('told ten times before anybody looks they leave one proposal each', async () => {
    const root = committed({ ...project, ...code });
    for (let time = 1; time <= 10; time += 1) {
      for (const story of ['success', 'failure'] as const) await tell(root, story, time);
      if (time % 3 === 0) await primitives(root, 'learn', 'propose');
    }
    await learn(root);
    const memory = contentsOf(root)['auth.memory.md'] ?? '';
    expect(memory.match(/Refreshing JWTs/g)).toHaveLength(1);
    expect(memory.match(/PKCE/g)).toHaveLength(1);
    expect(/Refreshing JWTs.*\n.*from=(\S+)/.exec(memory)?.[1]?.split(',')).toHaveLength(10);
    expect((await primitives(root, 'learn', 'propose')).out).toBe('Nothing to do.\n');
  });
});

const subjects = [
  'tokens',
  'caches',
  'queues',
  'uploads',
  'invoices',
  'sessions',
  'webhooks',
  'migrations',
  'feature flags',
  'search indexes',
];
const lessons = subjects.map(
  (subject, index) => `The ${subject} of tenant zone ${'abcdefghij'[index]} break when ${subject} are renamed late`,
);

/** What a hundred tasks have recorded. */
function hundred(): Record<string, string> {
  const files = Array.from({ length: 100 }, (_, task) => {
    const recorded = recordOutcome(
      {
        task: { title: `Task ${task}` },
        result: 'failure',
        at: `2026-02-${String((task % 28) + 1).padStart(2, '0')}T00:00:00Z`,
        by: { actor: 'ci' },
        code: { touched: ['src/services/auth.ts'] },
        lessons: [{ kind: 'pitfall', text: lessons[task % 10] ?? '' }],
      },
      learnStoreOf([]),
    );
    return recorded.type === 'refused' ? ['', ''] : [recorded.path, recorded.text];
  });
  return Object.fromEntries(files) as Record<string, string>;
}

test('a hundred outcomes with ten lessons are ten proposals and ten entries', async () => {
  const root = committed({ ...project, ...code, ...hundred() });
  const { out } = await primitives(root, 'learn', 'propose', '--format', 'json');
  const report = JSON.parse(out) as { proposals: { origin: string[] }[]; left: unknown[] };
  expect(report.left).toEqual([]);
  expect(report.proposals).toHaveLength(10);
  expect(report.proposals.map(({ origin }) => origin.length)).toEqual(Array.from({ length: 10 }, () => 10));
  await learn(root);
  expect(contentsOf(root)['auth.memory.md']?.match(/break when/g)).toHaveLength(10);
});

test('two machines make the same bytes: other files first, another zone, another language', async () => {
  const machines = [];
  const { TZ, LANG, LC_ALL } = process.env;
  for (const [index, zone] of ['UTC', 'Pacific/Apia'].entries()) {
    const root = committed({ ...project, ...code });
    for (const story of ['success', 'failure'] as const) {
      await tell(root, story, 1);
      await tell(root, story, 2);
    }
    const outcomes = Object.entries(contentsOf(root)).filter(([path]) => path.includes('/outcomes/'));
    // The order of a folder is that in which its files were made, or any other.
    execFileSync('rm', ['-r', join(root, '.primitives')]);
    for (const [path, text] of index === 0 ? outcomes : outcomes.toReversed()) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    Object.assign(process.env, { TZ: zone, LANG: index === 0 ? 'C' : 'tr_TR.UTF-8', LC_ALL: index === 0 ? 'C' : 'tr_TR.UTF-8' });
    await learn(root);
    machines.push(contentsOf(root));
  }
  Object.assign(process.env, { TZ: TZ ?? 'UTC', LANG: LANG ?? 'C', LC_ALL: LC_ALL ?? 'C' });
  expect(machines[0]).toEqual(machines[1]);
});
