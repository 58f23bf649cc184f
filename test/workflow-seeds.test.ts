import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';
import { sharedIsPresent } from './truth.ts';

const seed = (name: string): string => readFileSync(join(import.meta.dirname, '../../shared/seeds', name), 'utf8');
const ids = (out: string, ruleId: string): number => out.split('\n').filter((line) => line.endsWith(`[${ruleId}]`)).length;

test('a scope that is written `./auth/**` reaches nothing until it is repaired, and then it does', async () => {
  const root = repository({
    'auth/login.ts': '',
    'security.instructions.md': '---\napplyTo: "./auth/**"\n---\n\nUse the authorization code flow.\n',
  });
  expect((await primitives(root, 'resolve', 'auth/login.ts')).out).not.toContain('security.instructions.md');
  expect(ids((await primitives(root, 'lint', '--format', 'unix')).out, 'no-dead-glob')).toBe(1);
  await primitives(root, 'lint', '--fix', '--unsafe');
  expect((await primitives(root, 'resolve', 'auth/login.ts')).out).toContain('security.instructions.md');
});

describe('a spec', () => {
  const spec = (status: string): string => `---
status: ${status}
---

# Feature: OAuth

## Implementation Requirements

### Core Components

- [ ] OAuth middleware (\`src/middleware/oauth.ts\`) {#oauth-middleware}
- [ ] Token service (\`src/services/auth.ts\`) {#token-service}
- [ ] User sync (\`src/services/user-sync.ts\`) {#user-sync-service depends=token-service}

### Validation Criteria

- [ ] Handles 3 kinds of OAuth errors with redirects
`;

  test('is worked on in waves: middleware and tokens together, then what needs tokens', async () => {
    const { out } = await primitives(repository({ 'oauth.spec.md': spec('approved') }), 'plan', 'oauth.spec.md', '--format', 'json');
    const { nodes } = JSON.parse(out) as { nodes: { id: string; wave: number }[] };
    expect(nodes.map(({ id, wave }) => [id, wave])).toEqual([
      ['oauth/oauth-middleware', 1],
      ['oauth/token-service', 1],
      ['oauth/user-sync-service', 2],
      ['oauth/integration', 3],
    ]);
  });

  test.each(['gh', 'mcp', 'worktrees'])('that is a draft is not handed over to %s', async (form) => {
    const more = form === 'worktrees' ? [] : ['--repo', 'octocat/hello'];
    const draft = await primitives(repository({ 'oauth.spec.md': spec('draft') }), 'plan', 'oauth.spec.md', '--to', form, ...more);
    expect(draft.code).toBe(1);
    expect(draft.out).toBe('');
    const approved = await primitives(repository({ 'oauth.spec.md': spec('approved') }), 'plan', 'oauth.spec.md', '--to', form, ...more);
    expect(approved.code).toBe(0);
  });

  test('takes what was learnt as one box more among its criteria', async () => {
    const root = repository({ 'oauth.spec.md': spec('approved'), 'src/services/auth.ts': '' });
    const args = ['--task', 'OAuth review', '--result', 'failure', '--spec', 'oauth.spec.md', '--touched', 'src/services/auth.ts'];
    const lesson = 'criterion: 20 concurrent sign-ins of one person make one session';
    await primitives(root, 'learn', 'record', ...args, '--lesson', lesson, '--evidence', 'pr:1');
    await primitives(root, 'learn', 'propose');
    await primitives(root, 'learn', 'approve', '--all', '--by', 'dm');
    expect((await primitives(root, 'learn', 'apply')).code).toBe(0);
    expect(contentsOf(root)['oauth.spec.md']).toBe(`${spec('approved')}- [ ] 20 concurrent sign-ins of one person make one session\n`);
  });
});

test('roles that two texts give away, names that no agent has, and names that agents had before', async () => {
  const agent = (name: string): string => `---\nname: ${name}\ndescription: Works as ${name}\n---\n\nWork.\n`;
  const root = repository({
    'primitives.config.json': '{ "agentAliases": { "maat": "demeter" } }',
    '.github/agents/athena.agent.md': agent('athena'),
    '.github/agents/hermes.agent.md': agent('hermes'),
    '.github/agents/demeter.agent.md': agent('demeter'),
    '.github/prompts/feature.prompt.md':
      '---\ndescription: Builds a feature\n---\n\n1. @athena plans.\n2. @hermes builds the API.\n3. @maat builds the tables.\n4. @temis reviews.\n',
  });
  const { out } = await primitives(root, 'lint', '--format', 'unix');
  expect(out).toMatch(/@temis.*\[no-unknown-mention\]/);
  expect(out).toMatch(/maat.*demeter.*\[no-renamed-agent\]/);
});

describe.skipIf(!sharedIsPresent)('the pages themselves', () => {
  test.each(['000_63670c74d9f915d7.txt', '002_95d32721fb10478b.txt'])('%s is read back as it was before it was spoilt', async (name) => {
    const spoilt = seed(name);
    const root = repository({ 'page.md': spoilt });
    expect(ids((await primitives(root, 'lint', 'page.md', '--format', 'unix')).out, 'no-mojibake')).toBe(1);
    await primitives(root, 'lint', 'page.md', '--fix');
    expect(contentsOf(root)['page.md']).toBe(repaired(spoilt));
  });

  test('a guide of phases numbers three gates alike, and shows a token where its text forbids it', async () => {
    const { out } = await primitives(repository({ 'page.md': seed('001_697b82acc27702d0.txt') }), 'lint', 'page.md', '--format', 'unix');
    expect(ids(out, 'no-duplicate-gate')).toBe(2);
    expect(ids(out, 'no-forbidden-example')).toBe(1);
  });
});

/** Each character as the byte that Mac OS Roman has for it, read as UTF-8: by a table that the runtime makes, not by ours. */
function repaired(text: string): string {
  const table = new Map(
    [...new TextDecoder('macintosh').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map((character, byte) => [
      character,
      byte,
    ]),
  );
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from([...text].map((character) => table.get(character) ?? -1)));
}
