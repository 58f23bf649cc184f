import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { LearnRefreshReport } from '../src/index.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const memory = `---
description: What sign-in has taught
applyTo: "src/**"
---

# Sign-in

## Lessons

- **[fact]** Sessions live in the table of sessions (\`src/sessions.ts\`).
  <!-- m-1c8x0v4t 2026-01-02 -->
- **[fact]** The old gateway answers slowly (\`src/gateway.ts\`).
  <!-- m-2d9w4q7e 2025-11-03 -->
- **[pattern]** Rotate refresh tokens on every use of the service.
  <!-- m-3f8h2v6n 2025-12-01 -->
- **[rule]** Never rotate refresh tokens on every use of the service.
  <!-- m-4q7e2d9w 2026-01-10 -->
- **[pitfall]** Mobile clients need the PKCE flow; put it into the spec first.
  <!-- m-5v4t1c8x 2025-12-02 -->
- **[pitfall]** Mobile clients need the PKCE flow, put it in the spec first.
  <!-- m-6n3f8h2v 2026-01-05 -->
- **[fact]** Prices are in cents.
  <!-- m-7e2d9w4q 2025-12-03 expires=2026-01-01 -->
- **[fact]** The provider sends callbacks twice.
  <!-- m-8x5v4t1c 2025-12-04 review=2026-01-01 -->
- **[decision]** Accounts are never deleted.
  <!-- m-9h2v6n3f 2025-12-05 -->
- ~~**[fact]** Logins are logged (\`src/nowhere.ts\`).~~
  <!-- m-0t1c8x5v 2025-10-01 retired=2025-12-01 -->
`;

function project(): string {
  return repository({ 'sign-in.memory.md': memory, 'src/sessions.ts': 'export const sessions = 1;\n' });
}

async function refreshed(root: string): Promise<{ code: number; report: LearnRefreshReport; verdicts: Record<string, string> }> {
  const { code, out } = await primitives(root, 'learn', 'refresh', '--format', 'json', '--now', '2026-01-15');
  const report = JSON.parse(out) as LearnRefreshReport;
  return { code, report, verdicts: Object.fromEntries(report.entries.map(({ id, verdict }) => [id, verdict])) };
}

describe('what is to be done with memory', () => {
  test('trusted, obsolete, superseded, duplicate and stale; retired entries are passed over', async () => {
    const { code, report, verdicts } = await refreshed(project());
    expect(code).toBe(1);
    expect(verdicts).toEqual({
      'm-1c8x0v4t': 'trusted',
      'm-2d9w4q7e': 'obsolete',
      'm-3f8h2v6n': 'superseded',
      'm-4q7e2d9w': 'trusted',
      'm-5v4t1c8x': 'trusted',
      'm-6n3f8h2v': 'duplicate',
      'm-7e2d9w4q': 'obsolete',
      'm-8x5v4t1c': 'stale',
      'm-9h2v6n3f': 'trusted',
    });
    const of = (id: string): unknown => report.entries.find((entry) => entry.id === id);
    expect(of('m-2d9w4q7e')).toMatchObject({
      reasons: ['Nothing is left of what it cites: `src/gateway.ts`.'],
      command: 'primitives learn retire m-2d9w4q7e --reason obsolete',
    });
    expect(of('m-3f8h2v6n')).toMatchObject({
      by: 'm-4q7e2d9w',
      command: 'primitives learn retire m-3f8h2v6n --reason superseded --by m-4q7e2d9w',
    });
    expect(of('m-6n3f8h2v')).toMatchObject({ by: 'm-5v4t1c8x', command: 'primitives learn merge m-5v4t1c8x m-6n3f8h2v' });
    expect(of('m-7e2d9w4q')).toMatchObject({ reasons: ['It held until 2026-01-01.'], line: 22 });
  });

  test('a file that is cited and gone beside one that is there makes it stale, and so do harmful votes', async () => {
    const root = project();
    writeFileSync(join(root, 'sign-in.memory.md'), memory.replace('(`src/sessions.ts`)', '(`src/sessions.ts`, `src/other.ts`)'));
    for (const task of ['One', 'Two']) {
      await primitives(
        root,
        'learn',
        'record',
        '--task',
        task,
        '--result',
        'failure',
        '--evidence',
        'pr:1',
        '--vote',
        'm-9h2v6n3f:harmful:they are',
      );
    }
    const { verdicts, report } = await refreshed(root);
    expect([verdicts['m-1c8x0v4t'], verdicts['m-9h2v6n3f']]).toEqual(['stale', 'stale']);
    expect(report.entries.find(({ id }) => id === 'm-9h2v6n3f')?.reasons).toEqual(['2 of 2 votes call it harmful.']);
  });

  test('a lesson that nobody has proposed needs capture, in its own words, until it is proposed', async () => {
    const root = project();
    await primitives(
      root,
      'learn',
      'record',
      '--task',
      'Mail',
      '--result',
      'success',
      '--touched',
      'src/sessions.ts',
      '--lesson',
      'pitfall: Mails are sent twice on retry.',
    );
    const known = [
      'learn',
      'record',
      '--task',
      'Kiosk',
      '--result',
      'success',
      '--lesson',
      'pitfall: Mobile clients need the PKCE flow; put it into the spec first.',
    ];
    await primitives(root, ...known);
    const { report } = await refreshed(root);
    expect(report.needsCapture.map(({ kind, text }) => [kind, text])).toEqual([['pitfall', 'Mails are sent twice on retry.']]);
    expect(report.needsCapture[0]?.command).toBe(`primitives learn propose --from ${report.needsCapture[0]?.outcome}`);
    await primitives(root, 'learn', 'propose');
    expect((await refreshed(root)).report.needsCapture).toEqual([]);
  });

  test('nothing is changed, and the commands that it names do what it says', async () => {
    const root = project();
    const before = contentsOf(root);
    const { report } = await refreshed(root);
    expect(contentsOf(root)).toEqual(before);
    for (const { command, verdict } of report.entries) {
      if (command === undefined || verdict === 'duplicate' || verdict === 'stale') continue;
      const ran = await primitives(root, ...command.split(' ').slice(1), '--decided-by', 'Ann', '--now', '2026-01-15');
      expect([command, ran.code, ran.err]).toEqual([command, 0, '']);
    }
    const after = await refreshed(root);
    expect(Object.values(after.verdicts).toSorted()).toEqual(['duplicate', 'stale', 'trusted', 'trusted', 'trusted', 'trusted']);
  });

  test('a kind of lesson that routing gives to another kind of primitive belongs elsewhere, unless the configuration keeps it here', async () => {
    const root = project();
    const homes = async (): Promise<unknown[]> =>
      (await refreshed(root)).report.entries.flatMap(({ id, home }) => (home === undefined ? [] : [[id, home]]));
    expect(await homes()).toEqual([['m-4q7e2d9w', 'instructions']]);
    expect((await primitives(root, 'learn', 'refresh')).out).toContain('primitives learn promote m-4q7e2d9w --to instructions');
    writeFileSync(join(root, 'primitives.config.json'), '{ "learn": { "routing": { "rule": "memory" } } }');
    expect(await homes()).toEqual([]);
  });

  test('what differs in a number or in code speaks of two things', async () => {
    const entry = (id: string, date: string, text: string): string => `- **[fact]** ${text}\n  <!-- ${id} ${date} -->\n`;
    const root = repository({
      'a.memory.md': `# A\n\n${entry('m-1c8x0v4t', '2025-12-01', 'The limit of the first service is 10 requests.')}${entry('m-2d9w4q7e', '2026-01-01', 'The limit of the first service is 20 requests.')}`,
    });
    expect((await refreshed(root)).verdicts).toEqual({ 'm-1c8x0v4t': 'trusted', 'm-2d9w4q7e': 'trusted' });
  });

  test('memory is found wherever apm keeps it', async () => {
    // Source: microsoft/apm, discovery of primitives: `.apm/memory`, `.github/memory`, and any other folder.
    const places = ['.apm/memory/a.memory.md', '.github/memory/b.memory.md', 'packages/web/.apm/memory/c.memory.md', 'docs/d.memory.md'];
    const ids = ['m-1c8x0v4t', 'm-2d9w4q7e', 'm-3f8h2v6n', 'm-4q7e2d9w'];
    const words = ['Sessions expire at night.', 'Mails wait in a queue.', 'Pages are cached.', 'Prices are in cents.'];
    const files = places.map((path, index) => [path, `# M\n\n- **[fact]** ${words[index]}\n  <!-- ${ids[index]} 2026-01-01 -->\n`]);
    const root = repository(Object.fromEntries(files) as Record<string, string>);
    const { report } = await refreshed(root);
    expect(report.entries.map(({ id, path }) => [path, id]).toSorted()).toEqual(places.map((path, index) => [path, ids[index]]).toSorted());
    const stats = JSON.parse((await primitives(root, 'learn', 'stats', '--format', 'json')).out) as { entries: { id: string }[] };
    expect(stats.entries.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  test('a repository without memory is done', async () => {
    const { code, out } = await primitives(repository({}), 'learn', 'refresh');
    expect([code, out]).toEqual([0, '0 live entries: 0 trusted, 0 to look at; 0 lessons to capture\n']);
  });

  test('the report fits its schema', async () => {
    const root = project();
    await primitives(root, 'learn', 'record', '--task', 'Mail', '--result', 'success', '--lesson', 'fact: Mails are sent twice on retry.');
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/learn-refresh-report.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: true }).compile(schema);
    validate((await refreshed(root)).report);
    expect(validate.errors).toBeNull();
  });
});
