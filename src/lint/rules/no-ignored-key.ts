import { schemaOf } from '../../kinds.ts';
import { frontmatterKeys } from '../../model/generated/frontmatter-keys.ts';
import { isSound } from '../frontmatter-violations.ts';
import type { DocumentRule } from '../rule.ts';
import { isVscodeFrom, targetOf } from '../vscode.ts';
import { vscodeKeys } from '../vscode-keys.ts';

export const noIgnoredKey = {
  id: 'no-ignored-key',
  summary: 'Keys that VS Code ignores are for other runtimes alone.',
  severity: 'info',
  preset: 'recommended',
  runtimes: ['vscode'],
  documents: 'primitives',
  *checkDocument(primitive, { compat, allowedKeys }) {
    const { kind, path, frontmatter } = primitive;
    const keys = vscodeKeys(primitive, compat);
    const schema = schemaOf(kind, path);
    if (keys === undefined || schema === undefined || frontmatter === undefined || !isSound(primitive)) return;
    const listed = new Map(Object.entries(frontmatterKeys[schema]));
    for (const entry of frontmatter.entries) {
      const [key] = entry.path;
      if (entry.path.length !== 1 || typeof key !== 'string' || entry.keySpan === undefined) continue;
      if (keys.known.has(key) || allowedKeys(kind).has(key)) continue;
      // What no runtime reads is `no-unknown-key`'s to say; files without prescribed keys have none of those.
      if (kind !== 'agents-file' && !listed.has(key)) continue;
      // Ours, as `no-forbidden-example` reads it.
      if (kind === 'instructions' && key === 'forbid') continue;
      // `no-deprecated-key` says what to write instead.
      if (listed.get(key)?.deprecated === true) continue;
      const who = targetOf(primitive) === 'github-copilot' ? 'For agents of GitHub Copilot, VS Code' : 'VS Code';
      yield {
        path,
        span: entry.keySpan,
        ...(keys.ignored.has(key) || isVscodeFrom(compat, 110) ? {} : { severity: 'warning' as const }),
        message: `${who} does not read \`${key}\`, so what it says holds in other runtimes only.`,
        hint: 'Keep it for them, and do not count on it in VS Code.',
      };
    }
  },
} as const satisfies DocumentRule;
