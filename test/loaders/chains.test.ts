import { describe, expect, test } from 'vitest';
import { runtimes } from '../../src/runtimes/index.ts';
import type { Loader } from '../../src/runtimes/runtime.ts';
import { corpusTree } from '../corpus-tree.ts';
import { sharedIsPresent } from '../truth.ts';

const loaders = new Map<string, Loader>();

/** The AGENTS.md, CLAUDE.md, GEMINI.md and such that a runtime loads in a real repository. */
function chain(id: string, corpus: string, path: string): string[] {
  const key = `${id} ${corpus}`;
  const load = loaders.get(key) ?? runtimes.find((runtime) => runtime.id === id)?.load(corpusTree(corpus));
  if (load === undefined) throw new Error(`no runtime ${id}`);
  loaders.set(key, load);
  return load(path).documents.flatMap((document) =>
    /(?:^|\/)(?:[A-Z]+|copilot-instructions)\.md$/.test(document.path) ? [document.path] : [],
  );
}

describe.skipIf(!sharedIsPresent)('chains of real repositories', () => {
  const compiled = 'corporate-website-compiled';
  const api = ['AGENTS.md', 'backend/api/AGENTS.md'];

  test.each([
    ['agents-md', 'backend/api/users.py', api],
    ['agents-md', 'backend/users.py', ['AGENTS.md']],
    ['agents-md', 'backend/api/v2/deep/new.py', api],
    ['agents-md', 'main.js', ['AGENTS.md']],
    ['agents-md', 'docs/wip/apm-showcase-improvement-plan.md', ['AGENTS.md', 'docs/AGENTS.md']],
    ['agents-md', 'tests/unit/test_validation.py', ['AGENTS.md', 'tests/AGENTS.md']],
    ['agents-md', 'frontend/components/Header.tsx', ['AGENTS.md', 'frontend/components/AGENTS.md']],
    ['agents-md', 'src/components/ContactForm.tsx', ['AGENTS.md']],
    ['codex', 'backend/api/users.py', api],
    ['codex', 'scripts/deployment/deploy.sh', ['AGENTS.md', 'scripts/deployment/AGENTS.md']],
    ['codex', 'scripts/new.sh', ['AGENTS.md']],
    ['cursor', 'backend/api/users.py', api],
    ['windsurf', 'backend/api/users.py', api],
    ['kiro', 'backend/api/users.py', api],
    ['copilot-cli', 'backend/api/users.py', api],
    ['claude', 'backend/api/users.py', api],
    // The nearest alone.
    ['copilot', 'backend/api/users.py', ['backend/api/AGENTS.md']],
    ['copilot', 'main.js', ['AGENTS.md']],
    // From the file outwards, behind what is there at the start.
    ['opencode', 'tests/integration/test_api_endpoints.py', ['AGENTS.md', 'tests/AGENTS.md']],
    // The root alone.
    ['vscode', 'backend/api/users.py', ['AGENTS.md']],
    ['antigravity', 'backend/api/users.py', ['AGENTS.md']],
    ['cline', 'backend/api/users.py', ['AGENTS.md']],
    ['gemini', 'backend/api/users.py', []],
  ])(`%s on %s of ${compiled}`, (id, path, expected) => {
    expect(chain(id, compiled, path)).toEqual(expected);
  });

  const starter = 'ai-assistant-starter';
  test.each([
    ['agents-md', starter, ['AGENTS.md']],
    ['codex', starter, ['AGENTS.md']],
    ['claude', starter, ['CLAUDE.md']],
    ['gemini', starter, ['GEMINI.md']],
    ['opencode', starter, ['AGENTS.md']],
    ['copilot', starter, ['.github/copilot-instructions.md', 'AGENTS.md', 'CLAUDE.md', 'GEMINI.md']],
    // The other two have the same text as AGENTS.md.
    ['copilot-cli', starter, ['.github/copilot-instructions.md', 'AGENTS.md']],
    ['vscode', starter, ['.github/copilot-instructions.md', 'AGENTS.md', 'CLAUDE.md']],
    ['antigravity', starter, ['GEMINI.md', 'AGENTS.md']],
    ['claude', 'az-scout', ['AGENTS.md']],
    ['vscode', 'az-scout', ['.github/copilot-instructions.md', 'AGENTS.md']],
    ['copilot', 'gpt-rag', ['.github/copilot-instructions.md', 'AGENTS.md']],
    ['codex', 'gpt-rag', ['AGENTS.md']],
    ['claude', 'tta-dev', ['CLAUDE.md']],
    ['codex', 'tta-dev', ['AGENTS.md']],
    ['windsurf', 'tta-dev', ['AGENTS.md', 'CLAUDE.md']],
    ['opencode', 'tta-dev', ['AGENTS.md']],
  ])('%s in a folder of %s', (id, corpus, expected) => {
    expect(chain(id, corpus, 'scripts/new.py')).toEqual(expected);
  });
});
