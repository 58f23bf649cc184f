import { expect, test } from 'vitest';
import { primitives } from './terminal.ts';
import { repository } from './temporary-repository.ts';

/** Defects that public repositories of agent workflows have, each written anew. */
async function found(files: Readonly<Record<string, string>>, rule: string, ...paths: string[]): Promise<string[]> {
  const root = repository(files);
  const { code, out } = await primitives(root, 'lint', ...paths, '--rule', `${rule}:error`, '--format', 'unix');
  expect(code).toBe(1);
  return out.split('\n').filter((line) => line.endsWith(`[${rule}]`));
}

test('a skill that mandates plan files and an instruction that bans them contradict each other', async () => {
  const lines = await found(
    {
      'src/app.ts': '',
      '.github/skills/artifacts/SKILL.md': `---
name: artifacts
description: Which files a feature leaves behind. Use it whenever a feature is planned or a phase ends.
---

# Artifacts

1. The planner must write \`plans/<feature>/plan.md\` before anything is built.
2. Each phase produces \`plans/<feature>/phase-N.md\`.
`,
      '.github/instructions/memory-bank.instructions.md': `---
applyTo: "**"
---

# Memory bank

- ❌ Never create plan.md or phase-N.md in the repository
- Decisions go into \`ADR-<topic>.md\`.
`,
    },
    'no-conflicting-directive',
  );
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^\.github\/instructions\/memory-bank\.instructions\.md:7:18: .*`plans\/<feature>\/plan\.md`/);
  expect(lines[1]).toMatch(/:7:29: .*`plans\/<feature>\/phase-N\.md`/);
});

test('three of fourteen links of a memory bank lead nowhere, and they are the three that are named', async () => {
  const good = Array.from({ length: 11 }, (_, index) => `- [Note ${index}](_notes/${index}.md)`).join('\n');
  const lines = await found(
    {
      ...Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`docs/memory-bank/_notes/${index}.md`, '# Note\n'])),
      'docs/memory-bank/00-overview.md': `# Overview\n\n${good}\n`,
      'docs/memory-bank/04-active-context.md':
        '# Active context\n\n- [Plan](../plans/current.md)\n- [Progress](./05-progress.md)\n- [Decision](_notes/NOTE0001-topic.md)\n',
    },
    'no-broken-link',
    'docs/**/*.md',
  );
  expect(lines.map((line) => line.split(': ')[0])).toEqual([
    'docs/memory-bank/04-active-context.md:3:10',
    'docs/memory-bank/04-active-context.md:4:14',
    'docs/memory-bank/04-active-context.md:5:14',
  ]);
});

test('a drawn tree that shows files which have gone is found in its fence', async () => {
  const lines = await found(
    {
      'docs/index.md': '# Docs\n',
      'docs/workflows/oauth.md': '# OAuth\n',
      'docs/concepts/index.md': '# Concepts\n',
      'docs/tooling/index.md': '# Tooling\n',
      'docs/examples/backend-api.md': '# API\n',
      'PROJECT_STRUCTURE.memory.md': `# Structure

\`\`\`
docs/
├── index.md
├── workflows/
│   ├── index.md
│   └── oauth.md
├── concepts/
│   └── index.md
├── tooling/
│   └── index.md
└── examples/
    ├── backend-api.md
    ├── frontend-react.md
    └── security-focused.md
\`\`\`
`,
    },
    'no-stale-tree',
  );
  expect(lines.join('\n')).toContain('docs/workflows/index.md');
  expect(lines.join('\n')).toContain('frontend-react.md');
  expect(lines.join('\n')).toContain('security-focused.md');
});

test('a paragraph that stands twice in a row is found', async () => {
  const paragraph =
    'Agents work best when the context that they are given is small, current and written for the task at hand, and nothing else.';
  const lines = await found({ 'docs/concepts.context.md': `# Concepts\n\n${paragraph}\n\n${paragraph}\n` }, 'no-repeated-paragraph');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^docs\/concepts\.context\.md:/);
});

test('three bounds for one coverage are one finding', async () => {
  const lines = await found(
    {
      'src/auth/login.ts': '',
      'oauth.spec.md': '---\nstatus: approved\n---\n\n# Feature: OAuth\n\n## Validation Criteria\n\n- [ ] Unit tests >95% coverage\n',
      '.github/instructions/security.instructions.md':
        '---\napplyTo: "src/**"\n---\n\nImplement [the spec](../../oauth.spec.md). Unit tests need at least 80% coverage.\n\n- [ ] Unit tests >90% coverage\n',
    },
    'no-conflicting-threshold',
  );
  expect(lines).toHaveLength(1);
});
