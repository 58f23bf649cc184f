import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { loadedTexts } from '../src/graph/loaded-text.ts';
import { run } from '../src/cli/program.ts';
import { loadProject } from '../src/project.ts';
import { resolveContext } from '../src/resolve/resolve-context.ts';
import reportSchema from '../schemas/lint-report.schema.json' with { type: 'json' };
import { corpus, sharedIsPresent } from './truth.ts';
import { graphOf } from './in-memory-project.ts';
import { captured } from './terminal.ts';

describe('loadedTexts', () => {
  test.runIf(sharedIsPresent).each(['az-scout', 'tta-dev', 'gpt-rag'])(
    'says of %s what resolve says, for one file of each class',
    async (name) => {
      const { graph } = await loadProject({ root: corpus(name), linked: 'all' });
      for (const [runtime, dialect] of [
        ['vscode', 'vscode'],
        ['copilot', 'rooted'],
      ] as const) {
        for (const { example, parts, size } of loadedTexts(graph, runtime)) {
          const { documents, tokens } = resolveContext(graph, example, { dialect });
          const paths = documents.map(({ path }) => path).toSorted();
          expect({ example, tokens: size.tokens, paths: parts.map(({ path }) => path).toSorted() }).toEqual({ example, tokens, paths });
        }
      }
    },
  );

  test('adds up the root files of other runtimes from the root to the folder', () => {
    const graph = graphOf(
      { 'AGENTS.md': 'one two three four', 'web/AGENTS.md': 'five', 'CLAUDE.md': 'six', '.claude/rules/a.md': 'seven' },
      ['web/a.ts', 'server/b.ts'],
    );
    const partsOf = (runtime: 'codex' | 'claude', file: string): string[] | undefined =>
      loadedTexts(graph, runtime, (path) => path === file)[0]?.parts.map(({ path }) => path);
    expect(partsOf('codex', 'web/a.ts')).toEqual(['AGENTS.md', 'web/AGENTS.md']);
    expect(partsOf('codex', 'server/b.ts')).toEqual(['AGENTS.md']);
    expect(partsOf('claude', 'web/a.ts')).toEqual(['.claude/rules/a.md', 'CLAUDE.md']);
  });
});

const rule = 'Every change to the public interface needs an entry in the change log, a test that shows the new behaviour, and a note.';
const project = {
  'src/a.ts': '',
  '.github/copilot-instructions.md': `# Working here\n\n${rule}\n\n${rule}\n`,
  'primitives.config.json': '{ "budgets": { "paths": [{ "paths": ["src"], "tokens": 20 }] } }',
};

async function lint(...flags: string[]): Promise<{ code: number; out: string }> {
  const root = mkdtempSync(join(tmpdir(), 'primitives-cost-'));
  for (const [path, text] of Object.entries(project)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { terminal, out } = captured(root);
  const code = await run(['lint', '--root', '.', ...flags], terminal);
  rmSync(root, { recursive: true });
  return { code, out: out() };
}

describe('lint --cost', () => {
  test('says what is loaded and what findings cost, whatever the preset', async () => {
    const { out } = await lint('--cost');
    expect(out.slice(out.indexOf('Loaded by'))).toBe(`Loaded by VS Code for work on a file, in estimated tokens
  tokens  files  such as                          most of it
      65      3  .github/copilot-instructions.md  .github/copilot-instructions.md

Spent on what is found, in estimated tokens
  tokens  where                              why
      45  .github/copilot-instructions.md:1  within-budget
      30  .github/copilot-instructions.md:5  no-repeated-paragraph
75 in 1 file: 30 repeated, 45 over budget
`);
  });

  test('is in the JSON report, which fits its schema', async () => {
    const { out } = await lint('--cost', '--format', 'json');
    const report = JSON.parse(out) as { cost: unknown };
    const validate = new Ajv({ strict: true }).compile(reportSchema);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(report.cost).toMatchObject({ repeated: 30, overBudget: 45 });
  });

  test('refuses formats that have no place for it', async () => {
    await expect(lint('--cost', '--format', 'sarif')).rejects.toThrow('--cost needs --format text or json');
  });
});
