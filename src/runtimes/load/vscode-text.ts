import type { FilePath } from '../../model/file-path.ts';
import { oncePerPath } from '../../model/once-per-path.ts';
import type { RuntimeTree } from '../runtime.ts';
import { lenientRule } from './lenient-keys.ts';
import { ruleOf, withLf } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';

/** A file as VS Code splits it: frontmatter that does not end takes the whole file. Source: VS Code 1.122 `promptFileParser.ts`. */
export const vscodeText = oncePerPath((tree: RuntimeTree, path: FilePath): RuleText | undefined => {
  const written = tree.read(path);
  if (written === undefined) return undefined;
  const text = withLf(written);
  const opening = /^---[^\S\n]*(?:\n|$)/.exec(text)?.[0];
  if (opening === undefined) return ruleOf('', text);
  const closing = /^---[^\S\n]*(?:\n|$)/gm;
  closing.lastIndex = opening.length;
  const end = closing.exec(text);
  return lenientRule(ruleOf(text.slice(opening.length, end?.index ?? text.length), end === null ? '' : text.slice(closing.lastIndex)));
});
