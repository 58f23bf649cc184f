import { describe, expect, test } from 'vitest';
import { runtimes } from '../../src/runtimes/index.ts';
import type { Loaded, RuntimeTree } from '../../src/runtimes/runtime.ts';
import { treeOf } from '../in-memory-tree.ts';
import { fc, runs } from '../fast-check.ts';

/** Files that one runtime or another reads, and folders that it may look into. */
const readFiles = [
  'AGENTS.md',
  'agents.md',
  'AGENTS.override.md',
  'CLAUDE.md',
  'CLAUDE.local.md',
  'GEMINI.md',
  'WARP.md',
  'CONTEXT.md',
  '.rules',
  '.cursorrules',
  '.windsurfrules',
  '.clinerules',
  '.clinerules/a.md',
  '.clinerules/workflows/w.md',
  '.claude/CLAUDE.md',
  '.claude/rules/a.md',
  '.claude/agents/a.md',
  '.claude/commands/c.md',
  '.claude/skills/s/SKILL.md',
  '.claude/settings.json',
  '.agents/skills/s/SKILL.md',
  '.agents/rules/a.md',
  '.amp/rules/a.md',
  '.augment/rules/a.md',
  '.codex/config.toml',
  '.codex/agents/a.toml',
  '.continue/rules/a.md',
  '.cursor/rules/a.mdc',
  '.devin/rules/a.md',
  '.gemini/settings.json',
  '.gemini/agents/a.md',
  '.gemini/commands/c.toml',
  '.github/copilot-instructions.md',
  '.github/instructions/a.instructions.md',
  '.github/instructions/deep/b.instructions.md',
  '.github/agents/a.agent.md',
  '.github/prompts/p.prompt.md',
  '.kilo/rules/a.md',
  '.kiro/agents/a.json',
  '.kiro/steering/a.md',
  '.opencode/agents/a.md',
  '.qwen/rules/a.md',
  '.qwen/settings.json',
  '.roo/rules/a.md',
  '.roomodes',
  '.vscode/settings.json',
  '.windsurf/rules/a.md',
  'kilo.jsonc',
  'opencode.json',
];

const deep = (open: string, close: string, times = 10_000): string => open.repeat(times) + close.repeat(times);

/** Texts that break readers which are not ready for them. */
const hostile: Readonly<Record<string, string>> = {
  empty: '',
  'a byte order mark': '\uFEFF---\r\napplyTo: "**"\r\n---\r\nText.\r\n',
  'frontmatter that does not end': '---\napplyTo: "**"\npaths: ["**"]\n',
  'frontmatter that is a list': '---\n- a\n- b\n---\nText.\n',
  'YAML that is none': '---\napplyTo: **/*.ts\nglobs: *.ts\n  x: [\n---\nText.\n',
  'aliases without end': `---\na: &a [x, x]\n${[...'bcdefghijk'].map((key, index) => `${key}: &${key} [${`*${'abcdefghij'[index]}, `.repeat(9)}x]\n`).join('')}---\nT\n`,
  'keys of every object': '---\n__proto__: x\nconstructor: y\ntoString: [z]\nhasOwnProperty: 1\n---\nText.\n',
  'YAML deeper than the stack': `---\na: ${deep('[', ']')}\n---\nText.\n`,
  'JSON deeper than the stack': deep('{"a":', '}'),
  'arrays deeper than the stack': deep('[', ']'),
  'numbers where texts belong': '---\nname: 1\ndescription: 2\napplyTo: 3\npaths: [4]\nglobs: 5\ntrigger: 6\ninclusion: 7\n---\nT\n',
  'braces without end': `---\napplyTo: "${'{a,b}'.repeat(40)}"\npaths: ["${'{a,b}'.repeat(40)}"]\nglobs: ${'{a,b}'.repeat(40)}\ntrigger: glob\n---\nT\n`,
  'stars without end': `---\napplyTo: "${'**/*a'.repeat(60)}"\npaths: ["${'*a'.repeat(300)}"]\n---\nT\n`,
  'one run of backticks': '`'.repeat(60_000),
  'runs of backticks of every length': Array.from({ length: 800 }, (_, index) => '`'.repeat(index + 1)).join(' '),
  'comments that do not end': '<!-- a\n'.repeat(30_000),
  'fences in fences': '```\n~~~\n'.repeat(40_000),
  'fences of every length': Array.from({ length: 800 }, (_, index) => '`'.repeat(index + 3)).join('\n'),
  'brackets that do not close': '[a]('.repeat(30_000),
  'brackets alone': '['.repeat(30_000),
  'one long import': `@${'a'.repeat(200_000)}`,
  'imports of dots': `@${'.'.repeat(30_000)} @./${'../'.repeat(50_000)}x`,
  'imports of spaces': `@a${'\\ '.repeat(30_000)}`,
  'white space': `${' '.repeat(30_000)}x${'\n'.repeat(30_000)}x`,
  'mentions without end': '#file: #file:a#[[file:b '.repeat(20_000),
  'an import of everything': readFiles.map((path) => `@${path} [x](${path}) #file:${path} #[[file:${path}]]`).join('\n'),
};

const allSettings = {
  '.vscode/settings.json': '{ "chat.includeReferencedInstructions": true, "chat.useNestedAgentsMdFiles": true }',
  '.codex/config.toml': 'project_doc_max_bytes = 100\nproject_doc_fallback_filenames = ["CLAUDE.md"]',
};

/** All that a loader may say: paths of the tree, each with a text, and each text within its tree. */
function check(tree: RuntimeTree, { documents, offered, dropped = [] }: Loaded): void {
  for (const { path } of [...documents, ...offered, ...dropped]) expect(tree.has(path), path).toBe(true);
  for (const { text, path } of documents) expect(text.trim(), path).not.toBe('');
  for (const { reason } of documents) if (reason.type === 'import') expect(tree.has(reason.from)).toBe(true);
}

const asked = ['', 'a.ts', 'src/a.ts', 'src/AGENTS.md', 'src', '.github/instructions/a.instructions.md', 'not/there/x.md', 'src/a b/ü.TS'];

describe('whatever a file says', () => {
  test.each(runtimes.map((runtime) => [runtime.id, runtime] as const))(
    '%s does not fail',
    (_, runtime) => {
      for (const text of Object.values(hostile)) {
        const files = Object.fromEntries(['', 'src/'].flatMap((folder) => readFiles.map((path) => [folder + path, text])));
        const tree = treeOf({ ...files, ...allSettings });
        const load = runtime.load(tree);
        for (const path of ['a.ts', 'src/a.ts']) check(tree, load(path));
      }
    },
    60_000,
  );
});

const snippet = fc.oneof(
  fc.constantFrom(...Object.values(hostile).filter((text) => text.length < 2000)),
  fc.constantFrom(
    'Text.',
    'See @docs/a.md and [b](docs/b.md).',
    '---\napplyTo: "**/*.ts"\npaths: ["**/*.ts"]\nglobs: **/*.ts\n---\nText.',
    '---\nname: n\ndescription: D\nalwaysApply: true\ntrigger: always_on\n---\nText.',
    '{ "context": { "fileName": ["AGENTS.md", 1] }, "instructions": ["**/*.md"], "claudeMdExcludes": ["**/src/**"] }',
  ),
  fc.string(),
);
const anyTree = fc.dictionary(
  fc
    .tuple(fc.constantFrom('', '', 'src/', 'src/a b/', 'docs/'), fc.constantFrom(...readFiles, 'a.md', 'b.md', 'a.ts'))
    .map((parts) => parts.join('')),
  snippet,
  { maxKeys: 25 },
);

test('any tree: no failure, nothing from elsewhere, and the same answer in any order', () => {
  fc.assert(
    fc.property(anyTree, fc.shuffledSubarray(asked, { minLength: 2 }), (texts, paths) => {
      const tree = treeOf({ ...texts });
      for (const runtime of runtimes) {
        const load = runtime.load(tree);
        for (const path of paths) {
          const loaded = load(path);
          check(tree, loaded);
          expect(load(path), runtime.id).toEqual(loaded);
          expect(runtime.load(treeOf({ ...texts }))(path), runtime.id).toEqual(loaded);
        }
      }
    }),
    { numRuns: runs(150) },
  );
});
