import type { FilePath } from '../../model/file-path.ts';
import type { RuntimeTree } from '../runtime.ts';
import { filesOfNested, holderOf } from './nested-folders.ts';
import { lineKey } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';
import { scopedRules } from './scoped-rules.ts';
import type { ScopedRuleOptions, ScopedRules, Trigger } from './scoped-rules.ts';

const folder = '.cursor/rules';

/**
 * `.cursor/rules`, at any depth in it, and those of folders further in for what lies below them. Sources:
 * cursor.com/docs/rules; forum.cursor.com/t/rule-frontmatter-format/146274.
 */
export function cursorRules(
  tree: RuntimeTree,
  suffixes: readonly string[],
  options: Pick<ScopedRuleOptions, 'expanded'> = {},
): ScopedRules {
  const within = (path: FilePath): FilePath => holderOf(path, folder);
  return scopedRules(tree, filesOfNested(tree, folder, suffixes), cursorTrigger, { ...options, within });
}

/**
 * Always, Auto Attached, Agent Requested or Manual. Cursor takes `globs` line by line: quotes and brackets become part of the
 * patterns, and the items of a YAML list are not seen. Measured with Cursor 3.17.8 in cosai-oasis/project-codeguard#121.
 */
function cursorTrigger(rule: RuleText): Trigger {
  if (lineKey(rule, 'alwaysApply') === 'true') return { type: 'always' };
  const globs = lineKey(rule, 'globs');
  if (globs !== undefined) return { type: 'globs', globs: [globs], dialect: 'rooted' };
  const description = lineKey(rule, 'description');
  return description === undefined ? { type: 'never' } : { type: 'offered', description: withoutQuotes(description) };
}

function withoutQuotes(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
