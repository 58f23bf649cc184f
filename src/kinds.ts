import type { FrontmatterKeys, FrontmatterSchema } from './model/generated/frontmatter-keys.ts';
import { baseNameOf, folderOf } from './model/file-path.ts';
import type { FilePath } from './model/file-path.ts';
import type { DocumentKind, Kind } from './model/kind.ts';

export interface KindEntry {
  /** As people write the pattern; `kindOf` decides. */
  readonly pattern: string;
  readonly schema: FrontmatterSchema;
}

/** The kinds, in the order in which they are listed to people. Source: formats 1.1 of VS Code 1.122, agents.md, agentskills.io. */
export const kinds: Readonly<Record<Kind, KindEntry>> = {
  instructions: { pattern: '*.instructions.md, copilot-instructions.md, .claude/rules/**/*.md', schema: 'instructions' },
  agent: { pattern: '*.agent.md, *.chatmode.md, .github/agents/*.md, .claude/agents/*.md', schema: 'agent' },
  prompt: { pattern: '*.prompt.md', schema: 'prompt' },
  spec: { pattern: '*.spec.md', schema: 'spec' },
  memory: { pattern: '*.memory.md', schema: 'memory' },
  context: { pattern: '*.context.md', schema: 'context' },
  skill: { pattern: 'SKILL.md', schema: 'skill' },
  'agents-file': { pattern: 'AGENTS.md, CLAUDE.md, GEMINI.md', schema: 'agents-file' },
};

const suffixes: Readonly<Record<string, Kind>> = {
  instructions: 'instructions',
  agent: 'agent',
  chatmode: 'agent',
  prompt: 'prompt',
  spec: 'spec',
  memory: 'memory',
  context: 'context',
};

const agentsFiles: ReadonlySet<string> = new Set(['AGENTS.md', 'CLAUDE.md', 'GEMINI.md']);

/** The kind that a file has by its name, or `undefined` for what is not a primitive. */
export function kindOf(path: FilePath): Kind | undefined {
  if (!path.endsWith('.md') && !path.endsWith('.MD')) return undefined;
  const name = baseNameOf(path);
  if (agentsFiles.has(name)) return 'agents-file';
  // VS Code compares this one name without regard to case.
  if (name.toLowerCase() === 'skill.md') return 'skill';
  if (isRepositoryWide(path)) return 'instructions';
  const suffix = /\.([a-z]+)\.md$/.exec(name)?.[1];
  const kind = suffix === undefined ? undefined : suffixes[suffix];
  if (kind !== undefined) return kind;
  if (name.toLowerCase() === 'readme.md') return undefined;
  if (isClaudeRule(path)) return 'instructions';
  return /(?:^|\/)\.(?:github|claude)\/agents$/.test(folderOf(path)) ? 'agent' : undefined;
}

/** The schema of the frontmatter at `path`: Claude Code's agents and rules have keys of their own. */
export function schemaOf(kind: DocumentKind, path: FilePath): FrontmatterSchema | undefined {
  if (kind === 'document' || kind === 'artifact') return undefined;
  if (kind === 'agent' && isClaudeAgent(path)) return 'claude-agent';
  if (kind === 'instructions' && isClaudeRule(path)) return 'claude-rule';
  return kinds[kind].schema;
}

/** Whose keys the frontmatter at `path` may have; `undefined` for ordinary Markdown, which is not suspected of any. */
export function frontmatterKeysOf(kind: DocumentKind, path: FilePath): FrontmatterKeys | undefined {
  if (kind !== 'artifact') return schemaOf(kind, path);
  return isMarkdown(path) ? kind : undefined;
}

export function isClaudeAgent(path: FilePath): boolean {
  return /(?:^|\/)\.claude\/agents\/[^/]+$/.test(path);
}

/** Claude Code's instructions, which VS Code reads too: their scope is `paths`. */
export function isClaudeRule(path: FilePath): boolean {
  return /(?:^|\/)\.claude\/rules\//.test(path);
}

/** The one instruction file that needs no `applyTo`: it is for the whole repository. */
export function isRepositoryWide(path: FilePath): boolean {
  return baseNameOf(path) === 'copilot-instructions.md';
}

/** Where spec-kit keeps the principles of a project. Source: github/spec-kit README.md, `.specify/memory/constitution.md`; older releases, `memory/`. */
export function constitutionPlace(hasFile: (path: FilePath) => boolean, hasFolder: (path: FilePath) => boolean): FilePath | undefined {
  if (hasFile('.specify/memory/constitution.md')) return '.specify/memory/constitution.md';
  return hasFolder('.specify') && hasFile('memory/constitution.md') ? 'memory/constitution.md' : undefined;
}

/** A primitive of one person, by its name: `style.local.instructions.md`. It is built apart from what is shared. */
export function isLocal(path: FilePath): boolean {
  const kind = path.endsWith('.md') && path.includes('.local.') ? /\.local\.([a-z]+)\.md$/.exec(baseNameOf(path))?.[1] : undefined;
  return kind !== undefined && suffixes[kind] !== undefined;
}

/** The names of such primitives, as .gitignore has them. */
export const localNames: readonly string[] = Object.keys(suffixes).map((suffix) => `*.local.${suffix}.md`);

/** How files are listed where such primitives are read. */
export const localListing = { unignore: localNames };

export function isMarkdown(path: FilePath): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** The name that other primitives call this one by when its frontmatter gives none: the file name without its suffix. */
export function stemOf(path: FilePath): string {
  const name = baseNameOf(path);
  if (name.toLowerCase() === 'skill.md') return baseNameOf(folderOf(path));
  const stem = name.replace(/\.md$/i, '');
  return stem.replace(/\.(?:instructions|agent|chatmode|prompt|spec|memory|context)$/, '') || stem;
}
