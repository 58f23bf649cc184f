import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PackReport } from '../src/model/generated/schema-types.ts';
import { git } from './git.ts';
import { primitives } from './terminal.ts';
import { repository } from './temporary-repository.ts';

const files = {
  'src/services/auth.ts': 'export const life = 60;\n',
  'specs/oauth.spec.md': `---
status: approved
---

# Feature: OAuth

## Problem Statement

Members want to sign in.

## Approach

<!-- visibility: implementer -->

We chose sliding sessions since the store is slow.

## Implementation Requirements

### Core Components

- [ ] Token service (\`src/services/auth.ts\`) {#token-service}
- [ ] Profile sync (\`src/services/sync.ts\`) {#profile-sync depends=token-service}

### API Contracts

- \`POST /auth/refresh\` - Exchanges a refresh token {component=token-service}

### Validation Criteria

- [ ] The token service refuses a token 1 second after it has expired

### Validation Commands

\`\`\`sh
npm test
\`\`\`
`,
  '.github/instructions/services.instructions.md': `---
applyTo: "src/services/**"
---

# Services

Services take their store as an argument. See [memory](../../docs/auth.memory.md#sessions).

## Why

<!-- visibility: implementer, scout -->

A store of one's own made tests slow.
`,
  'docs/auth.memory.md': `# Memory

## Sessions

- **[pitfall]** A refresh token that is used twice is stolen.
  <!-- m-7k2q9x4d 2026-03-02 -->

## Hand-over

- **[fact]** Issue 12 waits for the provider's answer.
  <!-- m-3f8h2v6n 2026-04-11 scope=oauth-parallel -->
`,
  'notes.md': '# Notes\n\n## One\n\nFirst note.\n\n## Two\n\nSecond note.\n',
};

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A branch with a change, and with what its author thought. */
function reviewed(): string {
  const root = repository(files);
  git(root, 'checkout', '-qb', 'main');
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'start');
  git(root, 'checkout', '-qb', 'work');
  write(root, 'src/services/auth.ts', 'export const life = 1;\n');
  write(root, '.agent/SESSION.md', '---\ncurrent-task: RATIONALE in a session\n---\n');
  write(root, 'plans/oauth/phase-1-complete.md', 'RATIONALE in a phase\n');
  write(root, 'docs/auth.memory.md', `${files['docs/auth.memory.md']}\nRATIONALE in memory\n`);
  write(root, 'specs/oauth.spec.md', files['specs/oauth.spec.md'].replace('since the store', 'RATIONALE in a spec, since the store'));
  write(root, 'docs/guide.md', '# Guide\n\nTokens live 1 second.\n');
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'RATIONALE in a commit');
  return root;
}

async function pack(root: string, ...args: string[]): Promise<PackReport> {
  const { code, out, err } = await primitives(root, 'pack', 'specs/oauth.spec.md', '--format', 'json', ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as PackReport;
}

describe('a bundle', () => {
  test('has the task, the open plan, the spec and every text that applies', async () => {
    const { parts } = await pack(repository(files), '--component', 'token-service');
    expect(parts.map(({ title, source }) => (source === undefined ? title : `${title} ${source}`))).toEqual([
      'Boundaries',
      'Validation commands',
      'Validation criteria',
      'API contracts',
      'State of the plan',
      'Spec specs/oauth.spec.md',
      'Context .github/instructions/services.instructions.md',
      'Context docs/auth.memory.md#sessions',
    ]);
    expect(parts[4]?.text).toContain(
      '- `token-service` Token service: open, wave 1 (this one)\n- `profile-sync` Profile sync: open, wave 2\n',
    );
    expect(parts.at(-1)?.text).toContain('used twice is stolen');
    expect(parts.at(-1)?.text).not.toContain('Issue 12');
  });

  test('has one hash for the same sources, whatever the commit, and another when a text changes', async () => {
    const root = repository(files);
    const first = await pack(root);
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'one');
    expect((await pack(root)).hash).toBe(first.hash);
    expect((await pack(repository(files))).hash).toBe(first.hash);
    write(root, 'docs/auth.memory.md', files['docs/auth.memory.md'].replace('stolen', 'taken'));
    expect((await pack(root)).hash).not.toBe(first.hash);
  });

  test('hands over what memory keeps for a session, and the sections that are named', async () => {
    const { parts } = await pack(repository(files), '--session', 'oauth-parallel', '--with', 'notes.md#two');
    expect(parts.find(({ title }) => title === 'Handed over to session oauth-parallel')?.text).toBe(
      "- Issue 12 waits for the provider's answer. (`m-3f8h2v6n`)\n",
    );
    expect(parts.at(-1)).toMatchObject({ source: 'notes.md#two', text: '## Two\n\nSecond note.\n' });
  });

  test('is written once, kept current, and never over what people wrote', async () => {
    const root = repository(files);
    const run = (...args: string[]): ReturnType<typeof primitives> =>
      primitives(root, 'pack', 'specs/oauth.spec.md', '--out', 'pack.md', ...args);
    expect(await run('--check')).toMatchObject({ code: 1, out: expect.stringContaining('pack.md: missing') as string });
    expect(await run()).toMatchObject({ code: 0, out: 'pack.md: created\n' });
    expect(readFileSync(join(root, 'pack.md'), 'utf8')).toMatch(/^<!-- primitives:pack implementer sha256-[0-9a-f]{64} -->\n\n# OAuth\n/);
    expect(await run('--check')).toMatchObject({ code: 0, out: 'pack.md: unchanged\n' });
    write(root, 'docs/auth.memory.md', files['docs/auth.memory.md'].replace('stolen', 'taken'));
    expect((await run('--check')).code).toBe(1);
    expect(await run()).toMatchObject({ code: 0, out: 'pack.md: updated\n' });
    write(root, 'pack.md', 'Mine.\n');
    expect((await run()).code).toBe(1);
    expect(readFileSync(join(root, 'pack.md'), 'utf8')).toBe('Mine.\n');
  });
});

describe('roles', () => {
  test('a reviewer gets the change and its criteria, and nothing of what was thought', async () => {
    const root = reviewed();
    const { out, code } = await primitives(root, 'pack', 'specs/oauth.spec.md', '--role', 'reviewer', '--diff', 'main..work');
    expect(code).toBe(0);
    expect(out).toContain('-export const life = 60;\n+export const life = 1;');
    expect(out).toContain('Tokens live 1 second.');
    expect(out).toContain('- The token service refuses a token 1 second after it has expired');
    expect(out).toContain('- `POST /auth/refresh` - Exchanges a refresh token');
    expect(out).toContain('- `.github/instructions/services.instructions.md`');
    expect(out).not.toMatch(/RATIONALE|sliding sessions|stolen|made tests slow/);
    for (const path of ['.agent/SESSION.md', 'docs/auth.memory.md', 'plans/oauth/phase-1-complete.md', 'specs/oauth.spec.md']) {
      expect(out).toContain(`- \`${path}\``);
    }
  });

  test('sections are for the roles that they name', async () => {
    const root = repository(files);
    const text = async (role: string): Promise<string> => (await pack(root, '--role', role)).parts.map((part) => part.text).join('\n');
    expect(await text('implementer')).toMatch(/sliding sessions[^]*made tests slow/);
    const scout = await text('scout');
    expect(scout).toContain('made tests slow');
    expect(scout).not.toContain('sliding sessions');
  });

  test('a role that does not exist hides nothing by mistake: it is told with its place', async () => {
    const root = repository({
      ...files,
      'specs/oauth.spec.md': files['specs/oauth.spec.md'].replace('visibility: implementer', 'visibility: implementr'),
    });
    const { code, err } = await primitives(root, 'pack', 'specs/oauth.spec.md');
    expect(code).toBe(2);
    expect(err).toContain('specs/oauth.spec.md:13:1: `visibility` names `implementr`, which is no role.');
    expect(err).toContain('Did you mean `implementer`?');
  });

  test('a change and a role belong together', async () => {
    const root = reviewed();
    const said = async (...args: string[]): Promise<string> => {
      const { code, err } = await primitives(root, 'pack', 'specs/oauth.spec.md', ...args);
      expect(code).toBe(2);
      return err;
    };
    expect(await said('--role', 'reviewer')).toContain('--diff BASE..HEAD');
    expect(await said('--diff', 'main..work')).toContain('--role reviewer');
    expect(await said('--role', 'reviewer', '--diff', 'main..work', '--session', 'x')).toContain('what others thought');
    expect(await said('--role', 'reviwer')).toContain('Did you mean `reviewer`?');
    expect(await said('--component', 'token-servce')).toContain('Did you mean `token-service`?');
    expect(await said('--with', 'notes.md#tow')).toContain('Did you mean `two`?');
    expect(await said('--check')).toContain('--out FILE');
    expect(await said('--role', 'reviewer', '--diff', 'nowhere..work')).toContain('nowhere');
  });
});

test('code fences in a diff do not end the fence around it', async () => {
  const root = reviewed();
  write(root, 'docs/guide.md', '# Guide\n\n````md\n```ts\nlet a;\n```\n````\n');
  git(root, 'commit', '-qam', 'fences');
  const { out } = await primitives(root, 'pack', 'specs/oauth.spec.md', '--role', 'reviewer', '--diff', 'main..work');
  expect(out).toMatch(/^`````diff$/m);
  expect(out.trimEnd().endsWith('\n`````')).toBe(true);
});
