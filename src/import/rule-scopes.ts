import { splitOutsideBrackets } from '../graph/glob-braces.ts';
import type { FilePath } from '../model/file-path.ts';
import { lineKey } from '../runtimes/load/rule-text.ts';
import type { RuleText } from '../runtimes/load/rule-text.ts';
import { changed } from './draft.ts';
import type { DraftScope, Note } from './draft.ts';
import type { SourceFile } from './source-file.ts';

export interface ScopeBack {
  readonly scope: DraftScope;
  readonly description: string | undefined;
  readonly notes: readonly Note[];
}

const onDemand: DraftScope = { type: 'on-demand' };

function everywhere(holder: FilePath): DraftScope {
  return holder === '' ? { type: 'everything' } : { type: 'folder', folder: holder };
}

/** Single patterns of a list, or of a text with commas; commas in braces and brackets belong to the pattern. */
export function patternsOf(value: unknown): string[] | undefined {
  const lists =
    typeof value === 'string'
      ? [value]
      : Array.isArray(value)
        ? value.filter((item): item is string => typeof item === 'string')
        : undefined;
  return lists?.flatMap((list) => splitOutsideBrackets(list, ',').map(({ text }) => text.trim())).filter((glob) => glob !== '');
}

function described({ keys, header }: RuleText): string | undefined {
  const value = keys['description'];
  const text = typeof value === 'string' ? value : lineKey({ keys, header, readable: true, text: '' }, 'description');
  return text?.trim() || undefined;
}

const manual = changed('Only a person adds it there; here nothing keeps an agent from reading it when a task calls for it.');
const never = changed('It is switched off there: it loads for no file. Here it is on demand.');

/** A list under `globs` or `paths`; `undefined` where nothing can match. */
function globs(file: SourceFile, patterns: readonly string[], { base = '' }: { readonly base?: FilePath } = {}): DraftScope {
  return { type: 'globs', globs: patterns, dialect: 'rooted', base, within: file.holder };
}

/** Claude Code: `paths` starts at the folder of `.claude`. Without it a rule is always on. */
export function claudeScope(file: SourceFile): ScopeBack {
  const paths = patternsOf(file.rule.keys['paths']);
  const description = described(file.rule);
  if (paths === undefined) return { scope: everywhere(file.holder), description, notes: [] };
  return paths.length === 0
    ? { scope: onDemand, description, notes: [never] }
    : { scope: globs(file, paths, { base: file.holder }), description, notes: [] };
}

/** Cline: the same from the root, and frontmatter that cannot be read counts as none. */
export function clineScope(file: SourceFile): ScopeBack {
  const { rule, holder } = file;
  const description = described(rule);
  const paths = rule.keys['paths'];
  const isList = Array.isArray(paths) && paths.every((glob) => typeof glob === 'string' && glob !== '');
  if (!isList || !rule.readable) {
    const notes =
      paths === undefined || !rule.readable
        ? []
        : [changed('Cline reads `paths` only as a list of texts, so the rule is always on there, and here.')];
    return { scope: everywhere(holder), description, notes };
  }
  if (paths.length === 0) return { scope: onDemand, description, notes: [never] };
  return { scope: globs(file, patternsOf(paths) ?? []), description, notes: [] };
}

/** Cursor: always, for files, by description, or by hand. `globs` is read as a line there, quotes and brackets included. */
export function cursorScope(file: SourceFile): ScopeBack {
  const { rule, holder } = file;
  const description = described(rule);
  if (lineKey(rule, 'alwaysApply') === 'true') return { scope: everywhere(holder), description, notes: [] };
  const line = lineKey(rule, 'globs');
  // Where the line is a text in quotes or a list, what is meant is its value.
  const isPlain = line !== undefined && !/^["'[]/.test(line);
  const patterns = patternsOf(isPlain ? line.replace(/\s+#.*$/, '') : rule.keys['globs']) ?? [];
  if (patterns.length > 0) {
    const notes = isPlain
      ? []
      : [
          changed(
            'Cursor takes the quotes or brackets around its `globs` for a part of the patterns and loads the rule for no file; here it is for the files that they name.',
          ),
        ];
    return { scope: globs(file, patterns), description, notes };
  }
  return { scope: onDemand, description, notes: description === undefined ? [manual] : [] };
}

/** Windsurf and Antigravity: `trigger`. `otherwise` is what a rule without one means. */
export function triggerScope(file: SourceFile, otherwise: 'always_on' | 'inferred'): ScopeBack {
  const { rule, holder } = file;
  const description = described(rule);
  const line = lineKey(rule, 'globs')?.replace(/^(["'])(.*)\1$/, '$2');
  const patterns = patternsOf(rule.keys['globs'] ?? line) ?? [];
  const inferred = patterns.length > 0 ? 'glob' : description === undefined ? 'manual' : 'model_decision';
  const written = rule.keys['trigger'] ?? lineKey(rule, 'trigger');
  const trigger = typeof written === 'string' ? written : otherwise === 'inferred' ? inferred : otherwise;
  switch (trigger) {
    case 'always_on':
      return { scope: everywhere(holder), description, notes: [] };
    case 'glob':
      return patterns.length === 0
        ? { scope: onDemand, description, notes: [never] }
        : { scope: globs(file, patterns), description, notes: [] };
    case 'model_decision':
    case 'agent':
      return { scope: onDemand, description, notes: [] };
    default:
      return { scope: onDemand, description, notes: [manual] };
  }
}

/** Kiro: `inclusion`. */
export function kiroScope(file: SourceFile): ScopeBack {
  const { rule, holder } = file;
  const description = described(rule);
  switch (rule.keys['inclusion']) {
    case 'fileMatch': {
      const patterns = patternsOf(rule.keys['fileMatchPattern']) ?? [];
      return patterns.length === 0
        ? { scope: onDemand, description, notes: [never] }
        : { scope: globs(file, patterns), description, notes: [] };
    }
    case 'auto':
      return { scope: onDemand, description, notes: [] };
    case 'manual':
      return { scope: onDemand, description, notes: [manual] };
    default:
      return { scope: everywhere(holder), description, notes: [] };
  }
}

/** Without a scope of its own: for everything, or for what lies below its folder. */
export function folderScope({ holder, rule }: SourceFile): ScopeBack {
  const keys = Object.keys(rule.keys);
  const notes =
    keys.length === 0 ? [] : [changed(`The runtime reads its frontmatter as text; here that is left out: \`${keys.join('`, `')}\`.`)];
  return { scope: everywhere(holder), description: undefined, notes };
}

/** rulesync: `globs`, of which `**\/*` is everything; a rule with a description alone is on demand. Source: rulesync 17.0.0. */
export function rulesyncScope(file: SourceFile): ScopeBack {
  const { keys } = file.rule;
  const description = described(file.rule);
  const cursor = keys['cursor'];
  const always = typeof cursor === 'object' && cursor !== null && (cursor as Record<string, unknown>)['alwaysApply'] === true;
  const project = keys['agentsmd'];
  const folder = typeof project === 'object' && project !== null ? (project as Record<string, unknown>)['subprojectPath'] : undefined;
  if (typeof folder === 'string' && isPlainFolder(folder))
    return { scope: everywhere(folder.replace(/^\.\//, '').replace(/\/+$/, '')), description, notes: [] };
  if (keys['root'] === true || always) return { scope: { type: 'everything' }, description, notes: [] };
  const patterns = patternsOf(keys['globs']) ?? [];
  if (patterns.length > 0) return { scope: globs(file, patterns), description, notes: [] };
  const notes = [
    changed('Without `globs` rulesync writes a rule that some runtimes always load and others load on demand; here it is on demand.'),
  ];
  return { scope: onDemand, description, notes };
}

function isPlainFolder(folder: string): boolean {
  return folder !== '' && !folder.startsWith('/') && !folder.includes('\\') && !folder.split('/').includes('..');
}
